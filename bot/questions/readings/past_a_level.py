"""Tells when it is asked since when a flow stands above, or below, the level of a whole year."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.periods import Against, Mention, MentionKind
from bot.questions.periods.findings import LAST_YEAR_BEFORE_CLOSURE, LAST_YEAR_BEFORE_SANCTIONS
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.readings.mains import mains_of
from bot.questions.signals import Signals
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_WHEN: Final = (
    r"\b(?:when|(?:which|what) (?:was the )?(?:first )?years?|any year|how long did)\b"
    r"|수준[^?]{0,6}(?:넘|웃|회복)[가-힣]{0,4} ?(?:때|시점|시기)(?:는|은|가)?(?=[ ?.!]*$)"
    r"|언제|몇 ?년(?:도|에| 만에)|어느 ?(?:해|연도)|[은던] (?:해|연도)(?:가|는)? ?(?:있|언제|어느)"
    r"|(?:什么|啥)时候|[何几]时|哪[一些]?年|几年"
)
_THAN_A_YEAR: Final = (
    r"(?:the |its |their |that of |those of |what (?:it|they) (?:was|were) (?:in|before) )?"
    r"(?:(?:19|20)\d\d|pre-?(?:pandemic|covid|closure|sanctions?)|(?:the )?pandemic|covid)"
)
_UP: Final = (
    r"\b(?:overt(?:ake|ook|aken)|exceed(?:ed)?|surpass(?:ed)?|pass(?:ed)?|top(?:ped)?|beat"
    r"|regain(?:ed)?|reach(?:ed)?(?: again)?|recover(?:ed)?(?: to)?|return(?:ed)? to|g[eo]t back to"
    r"|(?:rise|rose|climb(?:ed)?|get|got|come|came|go|went|be|was|were) (?:back )?"
    r"(?:above|to|over)|(?:exports|imports|trade) (?:above|over|higher than|larger than))"
)
_DOWN: Final = (
    r"\b(?:f[ae]ll|dropp?(?:ed)?|slip(?:ped)?|sank|sink|go|went|dip(?:ped)?) (?:back )?"
    r"(?:below|under)"
)
_PASSED: Final = re.compile(
    rf"(?P<down>{_DOWN})(?: back)? {_THAN_A_YEAR}\b|{_UP} {_THAN_A_YEAR}\b"
    r"|\d{4}년(?:의|도|도의)?(?: ?수준)?(?:을|으로|까지|보다)? ?(?:[가-힣]+ ){0,2}?"
    r"(?:넘|웃|뛰어넘|회복|상회|초과|능가|추월|돌아|복귀|(?P<under>밑|하회|아래|못 ?미))"
    r"|(?:코로나|팬데믹|봉쇄|제재) ?(?:이전|전) ?수준(?:을|으로|까지|보다)? ?(?:[가-힣]+ ){0,2}?"
    r"(?:넘|웃|뛰어넘|회복|상회|초과|능가|추월|돌아|복귀)"
    r"|(?:超[过出越]|赶上|追平|高于|恢复(?:到|至)?|回到|回升(?:到|至)|达到|重返|(?P<less>低于|跌破))了?"
    r"(?:(?:19|20)\d\d年|疫情前|封关前|制裁前)"
)


_LEVEL_OF_A_YEAR: Final = re.compile(
    rf"(?P<verb>{_DOWN}|{_UP})(?P<year> (?:the |its |their )?(?:19|20)\d\d)(?:'s)? levels?\b"
)


def when_passed(text: str) -> str:
    """A normalised English text where a level that is passed is that of its year: fall below 2016.

    Left as it stands it would be read as a year that is compared with.
    """
    if re.search(_WHEN, text) is None:
        return text
    return _LEVEL_OF_A_YEAR.sub(r"\g<verb>\g<year>", text)


def asks_when_passed(signals: Signals) -> bool:
    """When imports overtook their level of 2019: a year to be found, and no level of one."""
    text = signals.text
    if signals.amount is not None or re.search(_WHEN, text) is None:
        return False
    return _PASSED.search(text) is not None and _base(signals) is not None


def past_level(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """The query over the years that came after the one whose level is asked about."""
    base = _base(signals)
    found = _PASSED.search(signals.text)
    if base is None or found is None:
        return query
    # After the newest whole year comes the one that is not over, of which no year is known yet.
    newest = max((latest + 1).year - 1, base.end.year + 1)
    after = Period(base.end + 1, Month(newest, MONTHS_A_YEAR))
    below = found["down"] or found["under"] or found["less"]
    return replace(
        query,
        kind=Kind.WHEN,
        period=after,
        compare=base,
        others=(),
        grain=Grain.YEAR,
        each=False,
        above=below is None,
    )


def _base(signals: Signals) -> Period | None:
    """The one whole year that is named, whatever it is held to be."""
    named = [one.period for one in mains_of(signals)]
    named += [_meant(one) for one in signals.periods.compare]
    years = {one for one in named if one is not None}
    return next(iter(years)) if len(years) == 1 and all(one.is_year for one in years) else None


def _meant(mention: Mention) -> Period | None:
    """The year of a baseline: the one that is named, or the last before the closure."""
    baseline, period = mention.baseline, mention.period
    if mention.kind is MentionKind.UNTIL and period is not None:
        # 恢复到疫情前: back to what it was, and not up to then.
        return Period.year(period.end.year)
    if baseline is None:
        return period
    year = _YEARS.get(baseline.against, baseline.year)
    return None if year is None else Period.year(year)


_YEARS: Final = {
    Against.PRE_PANDEMIC: LAST_YEAR_BEFORE_CLOSURE,
    Against.PRE_SANCTIONS: LAST_YEAR_BEFORE_SANCTIONS,
}
