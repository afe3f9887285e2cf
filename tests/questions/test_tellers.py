"""Who says a thing, when, and who signs for it goes from a message before it is read."""

import pytest

from bot.questions.turns.leads import without_leads
from bot.trade import Language

EN, KO, ZH = Language.ENGLISH, Language.KOREAN, Language.CHINESE


@pytest.mark.parametrize(
    ("language", "typed", "shorter"),
    [
        (EN, "the ft wrote yesterday that exports fell", "the ft wrote that exports fell"),
        (EN, "the bot said 16.4bn for exports yesterday", "the bot said 16.4bn for exports"),
        (EN, "exports yesterday", "exports yesterday"),
        (EN, "per yonhap, exports fell in 2024", "exports fell in 2024"),
        (EN, "hi all, exports in 2024?", "exports in 2024?"),
        (EN, "exports in 2024. best, jana", "exports in 2024."),
        (EN, "exports 2025, best month", "exports 2025, best month"),
        (KO, "rfa에 따르면 작년 수출이 늘었다", "작년 수출이 늘었다"),
        (KO, "해관 수출 통계에 따르면 늘었다", "해관 수출 통계에 따르면 늘었다"),
        (KO, "일본 언론 보도에 따르면 수출이 늘었다", "수출이 늘었다"),
        (KO, "지난달에 나온 6월 통계", "6월 통계"),
        (KO, "김대리 님이 올리신 2025년 수출", "2025년 수출"),
        (KO, "2025년 수출을 여쭤봐도 될까요?", "2025년 수출?"),
        (ZH, "各位老师好,7月出口", "7月出口"),
        (ZH, "老师让我查7月出口", "老师让我查7月出口"),
        (ZH, "想了解去年出口,盼复.", "想了解去年出口"),
        (ZH, "据日本媒体报道,出口增长了", "出口增长了"),
        (ZH, "2023年贸易额是23亿美元,没错吧?", "2023年贸易额是23亿美元,?"),
    ],
)
def test_who_tells_it_goes_and_what_is_asked_stays(
    language: Language, typed: str, shorter: str
) -> None:
    assert without_leads(typed, language) == shorter
