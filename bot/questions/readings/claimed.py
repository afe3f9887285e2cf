"""What a message says of figures, where it asks whether that holds or takes it for granted."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.amounts import find_amounts
from bot.questions.cues import Cue
from bot.questions.periods import MentionKind
from bot.questions.places import place_told
from bot.questions.query import SINCE, TIMES, Claim, Kind, Reading, Side, TradeQuery
from bot.questions.readings.highest_since import as_record, months_back
from bot.questions.readings.said_amounts import claims_of_amounts
from bot.questions.readings.said_levels import NOT_BACK, claims_of_levels
from bot.questions.readings.said_moves import change_claimed
from bot.questions.readings.said_multiples import cover_claimed
from bot.questions.readings.said_parts import part_beside, part_claimed
from bot.questions.readings.said_runs import run_claimed
from bot.questions.readings.spans import ranges_in_turn
from bot.questions.signals import Signals, unnamed
from bot.questions.vocabulary.statements import is_question, is_statement
from bot.trade import Flow, Language, Period, Unit
from bot.trade.period import MONTHS_A_YEAR

_ASKED: Final = re.compile(
    r"\b(?:is|was|are|isn't) (?:that|this|it) (?:true|so|right|correct|accurate)\b"
    r"|\b(?:true|right|correct|yes)(?=[ ?.!]*$)|\btrue or false\b|\bfact or fiction\b"
    r"|\bcheck(?:s)? out\b|\bholds? (?:up|true)\b"
    r"|\b(?:fact-?check|confirm|verify|really|actually|in fact)\b"
    r"|\b(?:legit|accurate|fact or fiction)\b|\bb(?:ear|ack)s? (?:it|that|this|them) (?:out|up)\b"
    r"|\bborne out\b|뒷받침|支持|印证|佐证"
    r"|맞[나아죠음]|맞습|팩트|진짠|체크|맞는[지가]|사실(?:인|이)|진짜|정말|확인|설마"
    r"|属实|[是真]的[吗么]|[对是]吗|[靠可][谱信]吗|准确|核实|核查|没[记搞看]?错吧|没问题|正确|对不对|准不准|谱不"
    r"|是不是|[是对]吧|真的?(?:还|是)?假|真的|谣言|假新闻|这回事|[真确]有其事"
)
"""Words that ask whether something holds."""
_WHICH_IS_RIGHT: Final = re.compile(
    r"\b(?:so )?which (?:one |figure |number |of (?:them|these|those|the two) )?(?:is|are) "
    r"(?:it|(?:the )?(?:right|correct|true|accurate)(?: one)?)\b"
    r"|(?:뭐가|무엇이|어느 ?(?:쪽|것|게|수치|숫자|기사)?[이가]?) ?(?:더 )?(?:맞|정확)[가-힣]*"
    r"|(?:到底|究竟)?(?:哪(?:一?个|种|家)?的?(?:说法|数字|数据|数)?|谁)(?:说的)?(?:是|才是|才)?(?:[对准]|正确|可[靠信]|靠谱)的?"
)
"""Words that ask which of several figures is the right one."""
_DENIED: Final = re.compile(
    r"\b(?:not|never|no longer|neither|without|wrong|false|incorrect|mistaken|doubt\w*"
    r"|impossible)\b"
    r"|n't\b|(?:^| )안 |않|못|아니|틀[리렸린]|잘못|거짓|没(?!错|问题)|未"
    r"|(?<![是对准实靠])不(?!同|少|止"
    r"|久)|(?<!没)有?错|有误"
)
_BELIEF: Final = re.compile(
    r"\b(?:i (?:really )?)?(?:don't|do not|can't|cannot|hard to) (?:quite |really )?believe\b"
    r"|\bi doubt(?: it)?\b"
    r"|\bnot (?:so |quite |entirely )?sure\b|(?:안|못) ?믿[가-힣]*|믿기지 ?않[가-힣]*"
    r"|\btrue or false\b|\bfact or fiction\b|못 ?미[가-힣]*|有没有|了?没有?(?=[ ?]*$)"
    r"|差不多|不(?:到|足|超过|低于|少于)|안 ?[되된돼됐됩][가-힣]{0,2}"
    r"|不(?:太|大|怎么|敢)?(?:相信|信|确定|知道|清楚|懂)"
)
"""Doubt of who asks, and words that ask, which deny nothing of what is said."""
_NOT_ONE: Final = re.compile(
    r"(?<!, )\b(?:which|when)\b|\b(?:how|what|why)\b|얼마|언제|어느|몇|왜|증감|등락"
    r"|多少|几|哪|何时|为什么"
)
_CHOOSES: Final = re.compile(r"\bor\b(?! (?:false|fiction)\b)|아니면|还是")


def is_claimed(text: str, language: Language) -> bool:
    """Whether a normalised text asks if what it says is so, or says that it is."""
    return _ASKED.search(text) is not None or is_statement(text, language)


def without_which(text: str) -> tuple[str, bool]:
    """A text without the words that ask which of several is right, and whether it had them."""
    shorter = _WHICH_IS_RIGHT.sub("", text).strip()
    return (shorter, True) if shorter and shorter != text else (text, False)


def claims_in(
    signals: Signals, query: TradeQuery | None, *, asked: bool, rivals: bool
) -> tuple[Claim, ...]:
    """What the words say of the figures of a query; nothing where they only ask for them.

    What a message says of an amount is held against it even where nobody asks whether it is so.
    """
    if query is None or not _is_dated(query):
        return ()
    chooses = _CHOOSES.search(signals.text) is not None
    rivals = rivals or (chooses and len(signals.amounts) > 1)
    if _NOT_ONE.search(signals.text) or (chooses and not rivals):
        return ()
    if _DENIED.search(NOT_BACK.sub("", _BELIEF.sub("", unnamed(signals)))):
        return ()
    told = asked or _tells_an_amount(signals) or is_statement(signals.text, signals.language)
    told = told or (_is_headed(query, signals) and not is_question(signals.text))
    claims = _claims(signals, query) if told else ()
    return tuple(replace(one, rival=rivals) for one in claims)


def _claims(signals: Signals, query: TradeQuery) -> tuple[Claim, ...]:
    if query.kind is Kind.RANK and query.topic in _OF_A_RECORD and query.nth == 1:
        amounts = claims_of_amounts(
            signals, replace(query, kind=Kind.CHANGE, topic="", compare=None)
        )
        return (*_of_a_record(signals, query), *amounts)
    if _OF_IT.search(signals.text) and not query.commodity.is_total:
        # So much was sold, and 43% of it were wigs: the amount may be that of all goods.
        return (Claim(query),)
    one_by_one = query.each and query.kind is not Kind.AVERAGE and not ranges_in_turn(signals)
    if signals.amounts and query.kind in _OF_AMOUNTS and not query.beside and not one_by_one:
        record = as_record(query, signals)
        records = () if record is None else _of_a_record(signals, record)
        parts = part_beside(signals, query)
        # Only twice: how often it was so is said as well, and is not judged.
        often = (Claim(query),) if _SO_OFTEN.search(signals.text) else ()
        return (*claims_of_amounts(signals, query), *records, *parts, *often)
    levels = claims_of_levels(signals, query) if query.compare is not None else ()
    if not levels and query.topic != TIMES and (of_kind := _OF_KINDS.get(query.kind)):
        return of_kind(signals, query)
    if not _is_of_one(query) or query.kind not in {Kind.CHANGE, Kind.SHARE}:
        return ()
    moved = query.kind is Kind.CHANGE and not levels
    claim = change_claimed(signals, query) if moved else None
    return levels if claim is None else (claim,)


_OF_KINDS: Final = {
    Kind.STREAK: run_claimed,
    Kind.COVER: cover_claimed,
    Kind.SHARE: part_claimed,
}
_SO_OFTEN: Final = re.compile(
    r"\bonly (?:once|twice|(?:\w+ ){1,2}times|in)\b|\bonly (?:other )?(?:time|month|year)s?\b"
    r"|(?:단 ?)?(?:한|두|세|\d) ?번(?:뿐|만|밖에)|유일|[仅只]有?[一两三\d几]次|唯一"
)
_OF_IT: Final = re.compile(r"\bof (?:it|that|which|them)\b|그 ?중(?!국)|其中")
_OF_A_RECORD: Final = frozenset({"", "ever", SINCE})
_OF_AMOUNTS: Final = frozenset({Kind.LEVEL, Kind.CHANGE, Kind.SHARE, Kind.AVERAGE})


def _of_a_record(signals: Signals, query: TradeQuery) -> tuple[Claim, ...]:
    since = [one.period for one in signals.periods.main if one.kind is MentionKind.SINCE]
    since += _so_long_ago(signals, query)
    if query.topic == SINCE and not since:
        return (Claim(query),)
    place = 1 if since else place_told(signals.text)
    return (Claim(query, record=True, place=place, since=since[0] if since else None),)


def _so_long_ago(signals: Signals, query: TradeQuery) -> list[Period | None]:
    """The year, or the month, that so many of them before the one ranked lead back to."""
    spans = (one for one in signals.periods.main if one.kind is MentionKind.TRAILING)
    months = [len(one.period) for one in spans if one.period is not None]
    months = months or months_back(signals.text)
    if query.period is None or query.topic != SINCE or len(months) != 1:
        return []
    back = query.period.shifted(-months[0])
    return [back if months[0] % MONTHS_A_YEAR else Period.year(back.start.year)]


def _tells_an_amount(signals: Signals) -> bool:
    """Whether a message has an amount in figures, and not only what figures are counted in."""
    told = (signals.text[slice(*one.span)] for one in signals.amounts)
    figures = any(map(str.isdigit, "".join(told)))
    figures = figures or any(one.unit is Unit.PERCENT for one in signals.amounts)
    return figures and not _SCALED.search(signals.text)


def _is_headed(query: TradeQuery, signals: Signals) -> bool:
    """Whether a heading tells of a record, a run, or a level not reached: 3개월 연속 감소."""
    best = signals.has(Cue.HIGHEST, Cue.LOWEST) and not signals.has(Cue.RANK)
    of_a_record = query.kind is Kind.RANK and query.topic in _OF_A_RECORD and best
    not_back = query.kind is Kind.CHANGE and NOT_BACK.search(signals.text) is not None
    return of_a_record or query.kind is Kind.STREAK or not_back


def _count(text: str) -> int:
    """How many amounts a text has; a year before a sign of money is none: 2020 $539m."""
    return sum(one.value not in _YEARS for one in find_amounts(text))


_YEARS: Final = range(1990, 2040)
_IN_ORDER: Final = frozenset({Kind.STREAK, Kind.SWING, Kind.RANK, Kind.EXTREME})
_SCALED: Final = re.compile(r"단위|单位|\bin (?:units|thousands|millions|billions)\b")
"""An amount that only says in what a figure is to be counted."""


def with_all_amounts(reading: Reading, text: str) -> Reading:
    """A reading whose claims leave no amount of the message out: one that is lost is unclear."""
    held = sum(one.mark is not None or one.percent is not None for one in reading.claims)
    # A run, or a place in an order, that is told below is said as well, and not judged.
    told_below = any(one.kind in _IN_ORDER for one in reading.then)
    told_below = told_below and not any(one.record for one in reading.claims)
    lost = bool(reading.claims) and (told_below or held < _count(text))
    if not lost or reading.query is None:
        return reading
    unclear = Claim(reading.query, rival=reading.claims[0].rival)
    return replace(reading, claims=(*reading.claims, unclear))


def in_the_view_told(reading: Reading, said: Reading) -> Reading:
    """A reading with the claim told before it, and bare exports as those of the country told of."""
    query, told = reading.query, said.query
    if query is None:
        return reading
    way = query.flow in {Flow.EXPORT, Flow.IMPORT} and query.flow_bare
    if told is not None and way and told.side is Side.DPRK and query.side is Side.CHINA:
        query = replace(query, flow=query.flow.mirrored, side=Side.DPRK)
    granted = tuple(replace(one, granted=True) for one in said.claims)
    return replace(reading, query=query, claims=(*granted, *reading.claims))


def _is_dated(query: TradeQuery) -> bool:
    """Whether a flow of a range is asked for, in so many words."""
    dated = query.period is not None or query.compare is not None
    # Of a run, or what part of all a good is, the newest is told where no range is named.
    return query.flow_given and (dated or query.kind in {Kind.SHARE, Kind.STREAK})


def _is_of_one(query: TradeQuery) -> bool:
    """Whether one flow of one range is asked for."""
    return not (query.others or query.beside or query.each)
