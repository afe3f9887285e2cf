"""What a message says of figures, where it asks whether that holds or takes it for granted."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Claim, Kind, Reading, Side, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Flow, Unit

_ASKED: Final = re.compile(
    r"\b(?:is|was|are|isn't) (?:that|this|it) (?:true|so|right|correct|accurate)\b"
    r"|\b(?:true|right|correct|yes)(?=[ ?.!]*$)|\btrue or false\b|\bfact or fiction\b"
    r"|\bcheck(?:s)? out\b|\bholds? (?:up|true)\b"
    r"|\b(?:fact-?check|confirm|verify|really|actually|in fact)\b"
    r"|맞[나아죠]|맞습|맞는[지가]|사실(?:인|이)|진짜|정말|확인|설마"
    r"|属实|[是真]的[吗嗎么]|[对對是]吗|[靠可][谱信]吗|准确|核实|核查|没错吧|对不对|是不是|真的"
)
"""Words that ask whether something holds."""
_DENIED: Final = re.compile(
    r"\b(?:not|never|no longer|neither|without|wrong|false|incorrect|mistaken|doubt\w*"
    r"|impossible)\b"
    r"|n't\b|(?:^| )안 |않|못|아니|틀[리렸린]|잘못|거짓|没(?!错)|未|沒(?!錯)|(?<!是)不(?!同|少|止"
    r"|久)|(?<!没)有?错|有误"
)
_NOT_ONE: Final = re.compile(
    r"\b(?:which|when|how|what|why|or)\b|얼마|언제|어느|몇|왜|증감|등락|多少|几|哪|何时|为什么|还是"
)
_FACTORS: Final = (
    (
        re.compile(r"\bdoubl|two-?fold|(?:두|2) ?배|갑절|翻(?:了)?(?:一)?[倍番]|(?:一|1)倍"),
        Decimal(2),
    ),
    (re.compile(r"\btripl|\btrebl|three-?fold|(?:세|3) ?배|翻(?:了)?[三3]倍"), Decimal(3)),
    (re.compile(r"\bquadrupl|four-?fold|(?:네|4) ?배|翻(?:了)?[两四4][倍番]"), Decimal(4)),
    (re.compile(r"\bhalv|\bby half\b|반토막|절반으로|반으로|腰斩"), Decimal("0.5")),
)


def asks_whether_so(text: str) -> bool:
    """Whether a normalised text asks if what it says is so."""
    return _ASKED.search(text) is not None


def claim_in(signals: Signals, query: TradeQuery | None) -> Claim | None:
    """What the words say of the figures of a query; nothing where they only ask for them."""
    if query is None or not _is_of_one(query) or _NOT_ONE.search(signals.text):
        return None
    if _DENIED.search(signals.text):
        return None
    if query.kind is Kind.CHANGE:
        return _of_a_change(signals, query)
    if query.kind is Kind.RANK and query.topic in _OF_A_RECORD and query.nth == 1:
        return Claim(query, record=True)
    return _of_an_amount(signals, query) if query.kind is Kind.LEVEL else None


_OF_A_RECORD: Final = frozenset({"", "ever"})


def in_the_view_told(reading: Reading, said: Reading) -> Reading:
    """A reading with the claim told before it, and bare exports as those of the country told of."""
    query, told = reading.query, said.query
    if query is None:
        return reading
    way = query.flow in {Flow.EXPORT, Flow.IMPORT} and query.flow_bare
    if told is not None and way and told.side is Side.DPRK and query.side is Side.CHINA:
        query = replace(query, flow=query.flow.mirrored, side=Side.DPRK)
    return replace(reading, query=query, claim=said.claim or reading.claim)


def _is_of_one(query: TradeQuery) -> bool:
    """Whether one flow of one range is asked for, in so many words."""
    several = query.others or query.beside or query.each or query.flow is Flow.BALANCE
    dated = query.period is not None or query.compare is not None
    return not several and query.flow_given and dated


def _of_a_change(signals: Signals, query: TradeQuery) -> Claim | None:
    up = signals.has(Cue.RISE) or _MORE.search(signals.text) is not None
    down = signals.has(Cue.FALL) or _LESS.search(signals.text) is not None
    period, compare = query.period, query.compare
    unlike = period is not None and compare is not None and len(period) != len(compare)
    if up == down or query.topic or unlike:
        return None
    amount = signals.amount
    percent = amount.value if amount is not None and amount.unit is Unit.PERCENT else None
    factors = [factor for words, factor in _FACTORS if words.search(signals.text)]
    factor = factors[0] if len(factors) == 1 and (factors[0] > 1) == up else None
    return Claim(query, up=up, factor=factor, percent=percent)


_MORE: Final = re.compile(
    r"\b(?:higher|larger|bigger|greater|more|above|exceed\w*|surpass\w*)\b"
    r"|보다 ?(?:더 )?(?:많|높|크|컸)|比[^?,]{2,12}[多高大]"
)
_LESS: Final = re.compile(
    r"\b(?:lower|smaller|less|below|under|short of)\b"
    r"|보다 ?(?:더 )?(?:훨씬 )?(?:적|낮|작)|比[^?,]{2,12}[少低小]"
)


def _of_an_amount(signals: Signals, query: TradeQuery) -> Claim | None:
    amount, above, below = signals.amount, signals.has(Cue.ABOVE), signals.has(Cue.BELOW)
    if amount is None or amount.unit is None or amount.unit is Unit.PERCENT or (above and below):
        return None
    side = above if above or below else None
    return Claim(query, mark=amount.value, unit=amount.unit, above=side)
