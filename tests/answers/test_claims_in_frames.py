"""Claims in the frames of the press: true ones are borne out and wrong ones are not."""

from datetime import date
from itertools import product

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.trade import Language

TODAY = date(2026, 8, 20)
_SO = {
    Language.ENGLISH: "By these figures that is so:",
    Language.KOREAN: "이 수치로 보면 맞습니다",
    Language.CHINESE: "从这些数据看，此说成立",
}
_NOT_SO = {
    Language.ENGLISH: "By these figures that is not so:",
    Language.KOREAN: "이 수치로 보면 사실과 다릅니다",
    Language.CHINESE: "从这些数据看，此说不成立",
}
_FRAMES = {
    Language.ENGLISH: (
        "{flow} rose {rate}% {period}",
        "{flow} reached {amount} billion yuan {period}",
        "{period}, {flow} rose {rate}% year on year to {amount} billion yuan",
        "{flow} totalled {amount} billion yuan {period}, an increase of {rate}%",
    ),
    Language.KOREAN: (
        "{period} {flow}은 {rate}% 증가했다",
        "{period} {flow}은 {amount}억 위안으로 집계됐다",
        "{period} {flow}은 전년 동기 대비 {rate}% 늘어난 {amount}억 위안을 기록했다",
        "{flow}은 {period} {rate}% 증가한 {amount}억 위안",
    ),
    Language.CHINESE: (
        "{period}{flow}增长{rate}%",
        "{period}{flow}为{amount}亿元",
        "{period}{flow}达{amount}亿元，同比增长{rate}%",
        "据报道{period}{flow}{amount}亿元，增{rate}%",
    ),
}
_FLOWS = {
    Language.ENGLISH: ("China's exports to North Korea", "China's imports from North Korea"),
    Language.KOREAN: ("중국의 대북 수출", "중국의 대북 수입"),
    Language.CHINESE: ("中国对朝鲜出口", "中国自朝鲜进口"),
}
_PERIODS = {
    Language.ENGLISH: ("in 2025", "in the first seven months of this year"),
    Language.KOREAN: ("지난해", "올해 1~7월"),
    Language.CHINESE: ("去年", "今年前7个月"),
}
_BILLIONS = ((16.4, 3.15), (9.45, 2.55))
"""Yuan by period and flow, as the bulletins print them."""
_RATES = ((25.8, 27.5), (7.8, 45.2))
"""Percent by period and flow, as China published them."""


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("verdicts", [_SO, _NOT_SO], ids=["true", "wrong"])
def test_each_frame_is_judged_by_its_figures(
    dataset: Dataset, language: Language, verdicts: dict[Language, str]
) -> None:
    desk = Desk(dataset)
    scale = 1 if language is Language.ENGLISH else 10
    wrong = verdicts is _NOT_SO
    for frame, period, flow in product(_FRAMES[language], range(2), range(2)):
        rate, amount = _RATES[period][flow], _BILLIONS[period][flow] * scale
        claim = frame.format(
            flow=_FLOWS[language][flow],
            period=_PERIODS[language][period],
            rate=round(rate + 12 * wrong, 1),
            amount=round(amount * (1.4 if wrong else 1), 2),
        )
        answer = desk.ask(claim, today=TODAY)
        assert answer.text.startswith(verdicts[language]), f"{claim}\n{answer.text}"
