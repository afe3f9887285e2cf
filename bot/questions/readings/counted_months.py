"""Tells when months, quarters or years are to be counted: past a mark, rising, falling."""

import re

from bot.questions.cues import Cue
from bot.questions.periods import GrainUse
from bot.questions.readings.judging import which
from bot.questions.signals import Signals
from bot.trade import Language, Unit

_OF = r"of(?! (?:the )?(?:19|20)\d\d| (?:the|this|last|that|each|every|its)\b)"
"""Months of growth are counted; the first seven months of 2026 are a range."""
_MONTHS = re.compile(
    rf"\b(?:months|quarters|years) (?:(?:in|of) (?:19|20)\d\d )?"
    rf"(?:with|when|where|in which|that|{_OF})\b"
    r"|\b(?:months|quarters|years) (?:over|above|below|under|past) [a-z]*\$"
    r"|\b(?:list|name|show|which|what|give)\b.{0,20}\b(?:months|quarters|years)\b"
    r"|的(?:月|年|季)(?!均|度)"
    r"|(?<!확)(?<!로 )(?<!로)(?<!지)[은는던인한돈긴친된난든른진린선뛴] ?"
    r"(?:달|해|분기|월|연도)(?:들)?"
    r"(?=[은는이가을를만도의과와 ?]|$)"
)


def names_months(signals: Signals) -> bool:
    """Whether months, quarters or years of some sort are spoken of, or asked for."""
    return which(signals) or _MONTHS.search(signals.text) is not None


def months_past(signals: Signals) -> bool:
    """Months with imports over 350 million: how many, and which."""
    past = signals.amount is not None and signals.has(Cue.ABOVE, Cue.BELOW)
    if not past or signals.has(Cue.AVERAGE):
        return past and _MONTHS.search(signals.text) is not None
    of_money = signals.amount is not None and signals.amount.unit in _MONEY
    one = any(mention.period and mention.period.is_month for mention in signals.periods.main)
    alike = of_money and not one and not signals.has(Cue.GOODS)
    # "Exports above $200m a month": which months they were.
    each = alike and (_A_PERIOD.search(signals.text) or _FLOW_PAST.search(signals.text))
    return bool(each or _MONTHS.search(signals.text))


def rates_past_a_mark(signals: Signals) -> bool:
    """Whether growth ever passed a rate, or last did: told by the months in which it did."""
    rated = signals.amount is not None and signals.amount.unit is Unit.PERCENT
    moved = signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL)
    moved = moved and not signals.has(Cue.SHARE, Cue.BALANCE)
    asked = signals.has(Cue.LAST_TIME, Cue.EVER) or _EVER_OR_WHEN.search(signals.text) is not None
    return rated and moved and asked and _FIRST.search(signals.text) is None


_EVER_OR_WHEN = re.compile(
    r"^when\b|적(?:이|은)? ?(?:있|없)|언제|마지막으로"
    r"|过(?:吗|没)|什么时候|何时"
)
_FIRST = re.compile(r"\bfirst\b|처음|최초|首次|第一次")


_A_YEAR = (
    r"\b(?:a|per|each|every|any)(?: single)? year\b(?! (?:ago|before|earlier|on|over))"
    r"|\b(?:yearly|annual)\b"
    r"|매년|해마다|연간|연(?= ?\d)|每年|(?<![\d今去前明本当全上])年(?=出口|进口|贸易)"
)
_A_MONTH = (
    r"\b(?:a|per|each|every|any)(?: single)? month\b(?! (?:ago|before|earlier|on|over))|\bmonthly\b"
    r"|매[달월]|다달이|월(?= ?\d)|每个?月|(?<!\d)月(?=出口|进口|贸易)"
)
_A_PERIOD = re.compile(rf"{_A_MONTH}|{_A_YEAR}")
"""Words that hold each month or year by itself against a mark."""
_FLOW_PAST = re.compile(
    r"^(?:(?:china's|chinese|north korea's|nk|dprk|all|any|total) )*"
    r"(?:exports?|imports?|trade|surplus|deficit)(?: (?:to|from|with) [a-z ]{2,12}?)?"
    r" (?:of )?(?:above|over|below|under|more than|less than)\b"
)
"""Exports above 200 million, and no verb: a sort of months is named."""
OF_YEARS_PAST = re.compile(_A_YEAR)


def counts_months(signals: Signals) -> bool:
    """Whether months are to be counted, and no goods: how many of them passed a sum of money."""
    if signals.has(Cue.COVER) or not (counting(signals) or months_past(signals)):
        return False
    of_money = signals.amount is not None and signals.amount.unit in {Unit.USD, Unit.CNY}
    return of_money or not signals.has(Cue.QUANTITY)


def counting(signals: Signals) -> bool:
    """How many periods, or whether any, passed a mark or rose."""
    asked = signals.has(Cue.COUNT) or signals.periods.grain_use is GrainUse.COUNT
    if signals.amount is None:
        asked = asked or _MONTHS_MOVED.search(signals.text) is not None
        asked = asked or _IN_EVERY.search(signals.text) is not None
        moved = signals.has(Cue.RISE, Cue.FALL) or _OF_GROWTH.search(signals.text) is not None
        # Did it grow each year is asked by its rates; in how many months it grew, by a count.
        moved = moved or (signals.has(Cue.COUNT) and _GREW.search(signals.text) is not None)
        moved = moved and not signals.has(Cue.SWING, Cue.HIGHEST)
        return asked and moved and not signals.has(Cue.RANK)
    of_a_rate = signals.amount.unit is Unit.PERCENT and signals.has(Cue.RISE, Cue.FALL)
    marked = signals.amount.unit in _MONEY or (of_a_rate and which(signals))
    marked = marked and signals.has(Cue.ABOVE, Cue.BELOW)
    ever = signals.has(Cue.EVER) and not _asks_one_sum(signals)
    return asked or (marked and (which(signals) or ever))


def _asks_one_sum(signals: Signals) -> bool:
    """Whether one range is held against a mark: 2025年出口有没有超过100亿元."""
    chinese = signals.language is Language.CHINESE and bool(signals.periods.main)
    return chinese and _EACH_OF_THEM.search(signals.text) is None


_EACH_OF_THEM = re.compile(r"月份|[个些一][月季]|的[月年季]|[哪某][些个]?[月年季]|季度有")


_IN_EVERY = re.compile(
    r"^(?:and |so |but )?(?:did|do|does|have|has|were|was|is it true that)\b[^?.;]{0,60}"
    r"\b(?:every|each)(?: single)? (?:month|quarter|year)\b"
    r"|^(?!.*(?:얼마|몇|[률율]|추이)).*(?:매달|매월|다달이|달마다|매년|해마다)[^?]{0,10}"
    r"(?:늘|줄|증가|감소|올랐|떨어|성장)[가-힣]{0,6}(?:나요?|니|까|어요?|지|가요?) ?\??$"
    r"|每一?个?[月年]都|逐[月年]都"
)
"""Whether a flow rose in every month, which is told by how many of them it rose in."""
_OF_GROWTH = re.compile(r"\b(?:months|quarters|years) of (?:(?!with )[\w-]+ ){0,3}growth\b")
_GREW = re.compile(r"\b(?:gr[eo]wn?|expand(?:ed)?|(?:saw|seen?|had|show\w*) (?:\w+ ){0,3}growth)\b")
_MONTHS_MOVED = re.compile(
    r"\b(?:which|what|list|name|show)(?: me)?(?: the| all)* (?:months|quarters|years)\b"
    r"|\b(?:which|what) (?:month|quarter|year) (?:did|has|have|had|saw)\b"
    r"|\b(?:which|any) of (?:the |its )?(?:\w+ ){0,2}(?:months|quarters|years)\b"
    rf"|\b(?:months|quarters|years) (?:(?:in|of) (?:19|20)\d\d )?"
    rf"(?:when|where|in which|that|with|{_OF})\b"
    r"|(?:늘|줄|증가|감소|오른|내린|떨어|많았|적었)[^?\d]{0,6}(?:달(?!러)|해|분기|월|연도)"
    r"(?:은|는|이|가|을|를|과|와)? ?(?:언제|어느|어떤|몇|뭐|무엇|목록|다 |모두|있|[?]|$)"
    r"|(?:어느|어떤|몇) ?(?:달(?!러)|해|분기|월)[^?]{0,24}"
    r"(?:늘|줄|증가|감소|급[증감락등]|폭락|떨어)"
    r"|[增减升降涨跌滑][^?]{0,4}的(?:月|年|季)"
    r"|哪[些几一]?(?:个)?(?:月|年|季)[^?]{0,16}[增减升降涨跌滑]"
)
_MONEY = {None, Unit.USD, Unit.CNY}
