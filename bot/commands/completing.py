"""Suggestions while somebody types: goods, months, kinds of chart, topics."""

from functools import lru_cache

from bot.answers.desk import Desk
from bot.commands.command import Completion
from bot.commands.topics import PLAIN_WORDS
from bot.questions.spelling.text import normalise
from bot.trade import Language

MOST = 25
_CHARTS = {
    Language.ENGLISH: (
        "monthly exports and imports since 2024",
        "exports, the same months across years",
        "exports, year to date against other years",
        "exports indexed to 2019",
        "growth of exports since 2024",
        "value and quantity of rice exports",
        "composition of imports in 2025",
        "top goods in exports in 2022",
        "biggest changes by goods in imports in 2024",
        "restricted share of imports",
        "revisions of exports",
        "won exchange rate beside exports",
    ),
    Language.KOREAN: (
        "2024년 이후 월별 수출입",
        "수출 같은 달 비교",
        "수출 누계",
        "수출 2019년 기준 지수",
        "2024년 이후 수출 증감률",
        "쌀 수출 금액과 물량",
        "2025년 수입 구성",
        "2022년 수출 상위 품목",
        "2024년 수입 품목별 증감",
        "수입 제재 품목 비중",
        "수출 수정 내역",
        "수출과 북한 환율",
    ),
    Language.CHINESE: (
        "2024年以来每月进出口",
        "出口历年同月对比",
        "出口累计",
        "出口以2019年为基准的指数",
        "2024年以来出口同比增速",
        "大米出口金额和数量",
        "2025年进口构成",
        "2022年出口主要商品",
        "2024年进口商品增减",
        "进口受限商品占比",
        "出口修订",
        "出口与朝鲜元汇率",
    ),
}
"""One question for each kind of chart."""


def complete(desk: Desk, what: Completion, typed: str, language: Language) -> list[str]:
    """Suggestions that hold what is typed, those that begin with it first; at most 25."""
    wanted = normalise(typed)
    hits = [one for one in _folded(_offered(desk, what, language)) if wanted in one[1]]
    hits.sort(key=lambda one: not one[1].startswith(wanted))
    return [shown for shown, _ in hits[:MOST]]


def _offered(desk: Desk, what: Completion, language: Language) -> tuple[str, ...]:
    match what:
        case Completion.MONTH:
            covered = desk.dataset.official
            months = range(covered.start.months_until(covered.end) + 1)
            return tuple(str(covered.end - back) for back in months)
        case Completion.CHART_KIND:
            return _CHARTS[language]
        case Completion.COMMODITY:
            return tuple(desk.goods_named(language))
        case Completion.TOPIC:
            return (*PLAIN_WORDS[language], *desk.goods_named(language))
        case Completion.NONE:
            return ()


@lru_cache(maxsize=16)
def _folded(offered: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """What is offered, each beside the form it is looked for in; every letter typed asks anew."""
    return tuple((one, normalise(one)) for one in offered)
