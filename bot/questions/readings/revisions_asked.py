"""Tells what is asked of revisions: how they are made, one of a month, or the largest."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import TradeQuery
from bot.questions.readings.judging import PRELIMINARY, vintage_only
from bot.questions.readings.of_bulletins import is_the_last_revision
from bot.questions.signals import Signals
from bot.trade import Language, Month, Period

_LARGEST: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:biggest|largest|greatest|most (?:significant|important)|major|maximum)"
        r" (?:\w+ ){0,3}(?:revisions?|corrections?)\b"
        r"|\brevis(?:ed|ions?)\b.{0,30}\b(?:the )?(?:most|biggest|largest)\b"
        r"|\bmost (?:heavily |strongly )?revised\b"
        r"|\bbulletins?\b.{0,16}\b(?:changed|moved|altered|cut)\b.{0,30}\b(?:the )?most\b"
        r"|\bever (?:\w+ )?(?:lower|cut|rais|revis|chang|correct|adjust)\w* "
        r"(?:an? |its |the |any )?(?:earlier|previous|past|old|published) "
        r"(?:figures?|numbers?|data|months?)\b"
    ),
    Language.KOREAN: re.compile(
        r"(?:가장|제일|최대)(?:로)? ?(?:크게|많이|큰|폭)?[^?]{0,6}(?:수정|정정|개정|고[친쳤치])"
        r"|(?:수정|정정|개정)[^?]{0,8}(?:가장|제일|최대)"
        r"|월보[^?]{0,16}(?:가장|제일) ?(?:많이|크게) ?(?:바꾼|바꿨|고친|고쳤|움직인)"
        r"|(?:이전|예전|과거|앞선|지난) ?(?:수치|통계|숫자|자료)[를을]? ?"
        r"(?:낮춘|올린|고친|바꾼|줄인|수정한|하향한|상향한) ?적"
    ),
    Language.CHINESE: re.compile(
        r"最大的?(?:一次)?(?:数据)?(?:修订|修正|订正)|(?:修订|修正|订正)[^?]{0,8}最[大多]"
        r"|月报[^?]{0,14}(?:改动|修改|修订|变动)[^?]{0,8}最[多大]"
        r"|[哪那]次(?:修订|修正)最大|最大的?(?:一次)?(?:下调|上调)|(?:下调|上调)[^?]{0,6}最[大多]"
        r"|(?:下调|上调|修改|修正|调低|调高|修订)过(?:以前|之前|以往|过去|此前)的?(?:数据|数字|数值)"
    ),
}


def asks_largest_revision(signals: Signals) -> bool:
    """The biggest revision so far, of a year or of all."""
    largest = _LARGEST[signals.language].search(signals.text) is not None
    return largest and not is_the_last_revision(signals.text)


def asks_how_revised(signals: Signals) -> bool:
    """How figures are revised and when they are final, where no month of its own is named."""
    plain = not signals.periods.mentions or PRELIMINARY.search(signals.text) is not None
    usual = signals.has(Cue.REVISION) and _USUALLY.search(signals.text) is not None
    revised = signals.has(Cue.METHOD_REVISIONS) or (usual and signals.flow is None)
    return (revised and plain) or may_still_change(signals)


_USUALLY: Final = re.compile(
    r"\b(?:usual(?:ly)?|typical(?:ly)?|normally|on average|each (?:bulletin|release)|in general)\b"
    r"|보통|대개|통상|평균적으로|월보마다|매번|一般|通常|往往|每[期份次]"
)
_STILL_OPEN: Final = re.compile(
    r"\b(?:will|can|could|may|might)\b.{0,24}\b(?:figures?|numbers?|data|statistics|totals?)\b.{0,24}"
    r"\b(?:change|be (?:revised|changed|corrected|updated))\b"
    r"|\b(?:figures?|numbers?|data|statistics|totals?) final\b"
    r"|(?:什么时候|何时|多久|哪天)[^?]{0,6}(?:定稿|最终|终值|确定|敲定)"
    r"|终值(?:数据?)?(?:是)?(?:什么时候|何时|哪天|几月|几号)"
    r"|(?:수치|통계|자료|숫자|값)[가은는이도]? ?(?:또 |더 |아직 |다시 )?"
    r"(?:바뀔|변할|달라질|수정될) (?:수|가능성)"
    r"|(?:数|数据|数字|数值)(?:还|会)+(?:不会)?(?:再|被)?(?:变|变动|改|修改|修订|调整|变化)"
)


def may_still_change(signals: Signals) -> bool:
    """Whether figures may still change, of no flow: they are open until their yearbook."""
    return signals.flow is None and _STILL_OPEN.search(signals.text) is not None


_FIRST_PRINTS: Final = re.compile(
    r"\b(?:first|initial|preliminary|provisional|early)[- ](?:prints?|printed|figures?|numbers?"
    r"|estimates?|releases?|reports?|data|published)\b"
    r"|(?:최초|처음|첫) ?(?:발표|공표)|잠정 ?치|속보치|예비치|首次公布|初步数?|初值|首次发布"
)
_HOW_FAR_OFF: Final = re.compile(
    r"\b(?:reliab\w*|accura\w*|trust\w*|usual\w*|typical\w*|generally|close|far off|on average)\b"
    r"|믿|정확|보통|대개|평균|통상|신뢰|可靠|准确|可信|准[吗不]|一般|通常|往往|平均"
)


def asks_how_far_off(signals: Signals) -> bool:
    """How far first prints are to be trusted, of no month of its own: they may all be revised."""
    first = _FIRST_PRINTS.search(signals.text) and _HOW_FAR_OFF.search(signals.text)
    return bool(first) and not signals.periods.mentions


_YEARBOOK: Final = re.compile(r"\byearbooks?\b|연감|年鉴")


def asks_of_the_yearbook(signals: Signals) -> bool:
    """When the yearbook is out, and what it does to figures: of no year is that told here."""
    return signals.flow is None and _YEARBOOK.search(signals.text) is not None


_OTHER_END: Final = re.compile(
    r"\b(?:upwards?|smallest|least|minor)\b|상향|최소|가장 ?(?:작|적)|上调|上修|最小"
)


def picks_revisions(signals: Signals) -> bool:
    """Whether revisions of one kind are looked for among all: only the largest are told."""
    dated = signals.periods.mentions or signals.flow is not None
    return signals.has(Cue.REVISION) and not dated and _OTHER_END.search(signals.text) is not None


def asks_revision(signals: Signals) -> bool:
    """What was revised, and no plain level as of a release or as first printed."""
    named = signals.has(Cue.REVISION) or signals.periods.revised
    return named and not vintage_only(signals)


_A_YEAR = re.compile(r"(?:19|20)\d\d")


def of_the_later_bulletin(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """What changed between two bulletins is told with the later, set against the one before."""
    vintages = [Period.parse(one.vintage[:7]) for one in signals.periods.mentions if one.vintage]
    mains = [one.period for one in signals.periods.main if one.period is not None]
    if query.period is None or len(vintages) + len(mains) <= 1:
        return replace(query, others=())
    if vintages:
        # June's bulletin and July's are of one year, whichever of them it is named with.
        named = _A_YEAR.search(signals.text)
        year = int(named[0]) if named else latest.year
        mains = [one.in_year(year) for one in mains]
    later = max((*mains, *vintages), key=_end)
    as_of = query.as_of and max(query.as_of, str(later.end))
    return replace(query, period=later, others=(), as_of=as_of)


def _end(period: Period) -> Month:
    return period.end
