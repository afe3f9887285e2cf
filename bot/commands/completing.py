"""Suggestions while somebody types: goods, months, kinds of chart, topics."""

from functools import lru_cache

from bot.answers.desk import Desk
from bot.commands.command import Completion
from bot.commands.topics import PLAIN_WORDS
from bot.questions.text import normalise
from bot.trade import Language

MOST = 25
_CHARTS = {
    Language.ENGLISH: (
        *("monthly exports and imports since 2024", "same months across years"),
        *("year to date", "exports indexed to 2019", "top goods 2022", "revisions", "won rate"),
    ),
    Language.KOREAN: (
        *("2024년 이후 월별 수출입", "연도별 같은 달 비교", "연간 누계"),
        *("2019년 대비 지수", "2022년 주요 품목", "수정 내역", "북한 환율"),
    ),
    Language.CHINESE: (
        *("2024年以来每月进出口", "历年同月比较", "年初至今累计"),
        *("以2019年为基期的指数", "2022年主要商品", "修订", "朝鲜汇率"),
    ),
}


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
