"""Suggestions while somebody types: goods, months, kinds of chart, topics."""

from bot.answers.desk import Desk
from bot.commands.command import Completion
from bot.questions.text import normalise
from bot.state.topics import TopicKind
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
    match what:
        case Completion.MONTH:
            latest = desk.dataset.latest
            offered = [str(latest - back) for back in range(60)]
        case Completion.CHART_KIND:
            offered = list(_CHARTS[language])
        case Completion.COMMODITY:
            offered = desk.goods_named(language)
        case Completion.TOPIC:
            kinds = (TopicKind.RELEASE, TopicKind.REVISION, TopicKind.LATE, TopicKind.WATCHER)
            offered = [*map(str, kinds), *desk.goods_named(language)]
        case Completion.NONE:
            offered = []
    wanted = normalise(typed)
    folded = {one: normalise(one) for one in offered}
    hits = [one for one in offered if wanted in folded[one]]
    return sorted(hits, key=lambda one: not folded[one].startswith(wanted))[:MOST]
