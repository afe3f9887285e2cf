"""Rewrites a few English turns of phrase into plainer words before a question is read."""

import re
from typing import Final

_CLOSING: Final = (
    r"(?:the )?(?:pandemic|covid(?:-19)?|coronavirus|lockdowns?|border (?:closure|shutdown)"
    r"|border (?:was )?(?:closed|closing|shut))"
)
_LAST: Final = r"\b(?:the )?(?:last |final )?(?:full |whole |complete )?(?:calendar )?"
_YEAR_BEFORE: Final = rf"{_LAST}year (?:right |just |immediately )?before {_CLOSING}"
_YEAR_OF: Final = (
    r"\b(?:the )?year (?:of|when|in which|that) (?:the )?"
    r"(?:(?:pandemic|covid(?:-19)?) (?:began|started|broke out|hit)"
    r"|border (?:closure|shutdown|was closed|closed|shut))"
)
_MONTH_BEFORE_REOPENING: Final = (
    rf"{_LAST}month (?:right |just )?before (?:the )?(?:reopening|border (?:was )?"
    r"(?:reopened|reopening|opened again)|borders (?:were )?reopened)"
)
# "From the second to the fourth quarter": an ordinal that borrows its noun from the next.
_ORDINAL_QUARTER: Final = (
    r"\b(?:the )?(first|second|third|fourth)"
    r"(?=(?: (?:and|to|through|until|till|or|vs|versus)|,| ?-) ?(?:the )?"
    r"(?:first|second|third|fourth) quarters?\b)"
)
_HOLIDAY: Final = (
    r"\bnew year'?s? (?:day|eve)\b|\bchristmas(?: day| eve)?\b(?! (?:month|season|trees?))"
)
# "Trade 25", "rice 22?": two figures at the very end, behind a word they do not count.
_SHORT_YEAR: Final = (
    r"(?<=[a-z] )(?<!top )(?<!first )(?<!last )(?<!past )(?<!next )(?<!previous )(?<!bottom )"
    r"(?<!above )(?<!over )(?<!below )(?<!under )(?<!than )(?<!hs )(?<!chapter )(?<!heading )"
    r"(?<!code )(?<!ch )(?<!no )(?<!number )(?<!least )(?<!most )(?<!exceed )(?<!limit )"
    r"'?([0-2]\d)(?=[ ?.!]*$)"
)
_FROM_PEAK: Final = (
    r"\b(?:from|off|below|above|under|over|beyond|short of|away from|down on|up on|than)"
    r" (?:its |their |the )?((?:19|20)\d\d)(?:'s)?"
    r" (?:peak|high|record|low|trough|level|figure|total)s?\b"
)
# "The months before and after March 2020", "either side of it": two periods, each with its date.
_AROUND: Final = (
    r"\b(?:the )?((?:\d{1,2}|two|three|four|six|twelve) )?(month|quarter|year)s?"
    r" (?:(?:right |just |immediately )?before and (?:right |just |immediately )?after"
    r"|(?:on )?(?:either|both) sides? of) ([^?.,;!]{3,60})"
)
_GROWN: Final = (
    r"(?:gr[eo]w(?:n|ing)?|r[io]sen?|rising|increas(?:e[ds]?|ing)|expand(?:ed|ing)?"
    r"|f[ae]ll(?:en|ing)?|declin(?:e[ds]?|ing)|dropp?(?:ed|ing)?|shr[iau]nk|chang(?:e[ds]?|ing)"
    r"|recover(?:ed|ing)?)"
)
_RATE: Final = r"(?:'s?)? growth(?: rates?)?"
# The growth of one flow beside that of the other is answered with both rates.
_TWO_RATES: Final = (
    r"(?:\b(?:the )?(?:percentage[- ]points? |pp )?(?:difference|gap|spread) between (?:the )?)?"
    rf"\b(?:exports?{_RATE}\b[^?.;!]{{1,60}}?\bimports?(?:{_RATE})?\b"
    rf"|imports?{_RATE}\b[^?.;!]{{1,60}}?\bexports?(?:{_RATE})?\b)"
    rf"|\bexports? (?:also |\w+ly )?{_GROWN} [^?.;!]{{0,30}}?\b(?:than|as) imports?\b"
    rf"|\bimports? (?:also |\w+ly )?{_GROWN} [^?.;!]{{0,30}}?\b(?:than|as) exports?\b"
    r"|\bexports? (?:outpace[ds]?|outgr[oe]w) imports?\b"
    r"|\bimports? (?:outpace[ds]?|outgr[oe]w) exports?\b"
)
# "Half of what it was in 2014", "double the 2019 level": one range as a part of another.
# "What were exports in June? And imports?": both, of the one period.
_AND_THE_OTHER: Final = (
    r"\b(?:exports?(?P<first>\b[^?.!;]{1,60}?)[?.,]? and"
    r" (?:what about |how about |the |of |for )?imports?"
    r"|imports?(?P<second>\b[^?.!;]{1,60}?)[?.,]? and"
    r" (?:what about |how about |the |of |for )?exports?)"
    r"(?=[?.! ]*$)"
)
_EACH_OF_LAST: Final = (
    r"\b(?:each|every one|all) of the (?:last|past|previous) (\w+) (year|quarter|month)s\b"
)
_ANY_ONE: Final = (
    r"\bany (?:one |single )?(month|quarter|year)s?\b"
    r"(?= (?:when|that|in|where|with|did|of|have|has|were|was|since|on|for|between|from"
    r"|before|after)\b)"
)
_HIGH_TO_LOW: Final = (
    r"\b(?:gap|difference|spread|distance|range) between (?:the |its )?"
    r"(highest|largest|biggest|best|lowest|smallest|weakest|worst)( \w+)? and (?:the |its )?"
    r"(highest|largest|biggest|best|lowest|smallest|weakest|worst)\b"
)
_RANGE_OF: Final = (
    r"^(?:what(?:'s| is| was| were)? )?(?:the )?range of (?:the )?"
    r"(?=(?:(?:monthly|quarterly|annual|yearly) )?(?:exports?|imports?|trade)\b)"
)
_OVERALL: Final = r"\boverall (?=(?:\w+ )?(?:exports?|imports?|trade|shipments|sales|figures?)\b)"
# "The drop in 2020 against the drop in 2018": two moves, each with its own year.
_MOVE: Final = (
    r"(?:rise|increase|jump|surge|growth|gain|drop|fall|decline|decrease|slump|plunge|change)"
)
_TWO_MOVES: Final = (
    rf"\b({_MOVE}\b[^?.!;]{{0,40}}?\b(?:in|of|during) (?:19|20)\d\d),?"
    rf" (?:vs\.?|versus|against|with|to|compared (?:with|to)|and)"
    rf" (?:the |that |its )?{_MOVE} (?:in|of|during) (?=(?:19|20)\d\d\b)"
)
# "What percentage of those in 2013", "of the 2013 total": a part of another year's figure.
_PART_OF_A_YEAR: Final = (
    r"\b(share|percent(?:age)?|per cent|fraction|proportion|%) of (?:the |its |their )?"
    r"(?:(?:those|that|what (?:it|they) (?:was|were)|(?:level|total|value|figure|amount)s?)"
    r"(?: (?:in|of|for|seen in|recorded in))+ (?=(?:19|20)\d\d\b)"
    r"|((?:19|20)\d\d)(?:'s)? (?:level|total|value|figure|amount)s?\b)"
)
_MAKE_UP: Final = r"\bmake-?up of (?=(?:\w+ ){0,3}(?:exports?|imports?|trade)\b)"
_UP_TO: Final = r"\bup to and including\b"
# What part of the months there was a rise: how many of how many.
_PART_OF_MONTHS: Final = (
    r"\b(?:(?:in|for|during) )?(?:what|which|the) (?:share|percent(?:age)?|per cent|proportion"
    r"|fraction|part) of (?:all )?(?:the )?(months|quarters|years)\b"
)
# "The most it ever sold in a single month": the month is what is looked for, no range.
_IN_A_SINGLE: Final = (
    r"\b((?:most|least|highest|lowest|largest|biggest|greatest|smallest|record|maximum|minimum|peak"
    r"|best|worst)\b[^?.;!]{0,60}?)\b(?:in|for|of|during|within) (?:any|a|one)"
    r"(?: (?:single|given|calendar|one|full|whole))? (month|quarter|year)\b"
    r"(?! (?:ago|earlier|before|later|after|from|of|to|over|on|or)\b)"
)
_EXCESS: Final = (
    r"\bhow much (?:more|less|larger|bigger|higher|greater|smaller|lower)"
    r" (?:(?:were|was|are|is|did|have|has|the|china's|chinese|north korea's|its|been) )*"
    r"(?:exports?|imports?)(?: value| been)? than (?:the |its |their )?(?:exports|imports)\b"
)
_EVER_EXCEEDED: Final = (
    r"\b(?:did|do|have|has|had) (?:china's |chinese )?imports ever (?:been )?"
    r"(?:exceed\w*|surpass\w*|outweigh\w*|overt[ao]\w+|topp?\w*"
    r"|(?:larger|bigger|higher|greater|more) than)"
    r" (?:its |the )?exports\b"
)
_TIMES: Final = (
    r"\b(?:(?:only|just|barely|nearly|almost|about|roughly|over|under|less than|more than) )*"
    r"(?:half|double|twice|triple|thrice|quadruple|a (?:third|quarter|fifth|tenth|fraction)"
    r"|one[- ](?:third|quarter|fifth|tenth)|two[- ]thirds|three[- ]quarters|(?:\d+|two|three|four"
    r"|five|six|ten) times)(?: of)?"
)
_LEVEL: Final = r"(?:level|value|amount|total|figure)s?"
_OF_THE_LEVEL: Final = (
    rf"{_TIMES} (?:what (?:it|they) (?:was|were|had been|used to be)|(?:the|its|their) {_LEVEL}"
    r"|as (?:much|high|large|big|many) as)"
    r" (?:(?:it|they|that|those) (?:was|were) )?(?:(?:back )?(?:in|of) )?(?=(?:19|20)\d\d\b)"
)
_OF_A_YEARS_LEVEL: Final = rf"{_TIMES} (?:the |its |their )?((?:19|20)\d\d)(?:'s)? {_LEVEL}\b"
_BY_CHAPTER: Final = r"\bby ((?:hs )?(?:chapters?|headings?|codes?)) (?=(?:19|20)\d\d\b)"
_HALF_YEAR: Final = (
    r"(?<!first )(?<!second )(?<!1st )(?<!2nd )(?<!last )(?<!each )(?<!every )\bhalf[- ]year"
    r"(?= (?:exports?|imports?|trade|balance|figures?|totals?|of|results?|(?:19|20)\d\d)\b)"
)
_TRAILING: Final = (
    r"\b(\d{1,2})[- ]months?(?: (?:trailing|rolling))(?: (?:sum|total|average))?\b"
    r"|\b(?:trailing|rolling) (\d{1,2})[- ]months?"
    r"(?! (?:total |sum )?(?:to|until|through|ending))\b"
)
_FIRST_YEAR_AFTER: Final = rf"\b(?:in )?(?:the )?first (?:full |whole )?year after {_CLOSING}"
_MONTH_BEFORE_LAST: Final = r"\b(?:in )?(?:the )?month before last\b"
_YEAR_BEFORE_LAST: Final = r"\b(?:in )?(?:the )?year before last\b"
_LEVEL_OF: Final = (
    r"\b(?:above|below|over|under|beyond|at|near|close to) (?:the |its |their )?"
    r"((?:19|20)\d\d)(?:'s)? levels?\b"
)
_WEEKDAY: Final = r"\b(?:on |last |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
_SHOWING: Final = r"\b(show|turn|crop|come)(s|ed|ing)? up\b"
# What a sentence concedes before it asks: it names no period and no kind of answer.
_CONCEDED: Final = (
    r"^(?:given|despite|notwithstanding|although|even though|considering|in spite of|in view of"
    r"|now that|knowing)\b[^,\d]*, ?"
)
# "And after 2017?" goes on from what was said, and joins no two periods.
_AND_AFTER: Final = r"^(?:and|so|then|but)(?: what about)?,? (?=(?:after|before|since|until)\b)"
# Politeness that would else read as a question about the release.
_PROVIDED: Final = (
    r", ?if (?:the |these |those |your )?(?:data|figures?|numbers?|statistics|it|they|that|this"
    r"|you|possible|available|known|there)\b[^,.;?!]*"
)
# Part of the names of goods, and no rise: "made-up textile articles".
_MADE_UP: Final = r"\bmade-up(?= (?:\w+ )?articles?\b| textiles?\b)"


def _both_sides(found: re.Match[str]) -> str:
    count, unit, what = found[1] or "", found[2], found[3]
    one = f"the {count}{unit}"
    return f"{one} before {what} and {one} after {what}"


def _part_of_year(found: re.Match[str]) -> str:
    return f"{found[1]} of {found[2] or ''}"


def _of_both(found: re.Match[str]) -> str:
    return f"exports and imports{found['first'] or found['second']}"


_REWRITTEN: Final = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (_CONCEDED, ""),
        (_AND_AFTER, ""),
        (_PROVIDED, " "),
        (_YEAR_BEFORE, "2019"),
        (_YEAR_OF, "2020"),
        (_MONTH_BEFORE_REOPENING, "july 2023"),
        (_ORDINAL_QUARTER, r"\1 quarter"),
        (_HOLIDAY, "1 january"),
        (_SHORT_YEAR, r"20\1"),
        (_SHOWING, "stand"),
        (_LEVEL_OF, r"compared with \1"),
        (_WEEKDAY, "on 1 january"),
        (_HALF_YEAR, "first half"),
        (_YEAR_BEFORE_LAST, "two years ago"),
        (_MONTH_BEFORE_LAST, "two months ago"),
        (_TRAILING, r"last \1\2 months"),
        (_FIRST_YEAR_AFTER, "2020"),
        (_BY_CHAPTER, r"by \1 in "),
        (_AROUND, _both_sides),
        (_TWO_RATES, "growth of exports and imports"),
        (_MAKE_UP, "composition of "),
        (_UP_TO, "up to"),
        (_PART_OF_A_YEAR, _part_of_year),
        (_TWO_MOVES, r"\1 and "),
        (_AND_THE_OTHER, _of_both),
        (_EACH_OF_LAST, r"each \2 in the last \1 \2s"),
        (_ANY_ONE, r"which \1"),
        (_HIGH_TO_LOW, r"\1 and \3\2"),
        (_RANGE_OF, "highest and lowest "),
        (_OVERALL, "total "),
        (_PART_OF_MONTHS, r"how many \1"),
        (_IN_A_SINGLE, r"\1in which \2"),
        (_EXCESS, "what was the trade balance"),
        (_EVER_EXCEEDED, "did china ever run a deficit"),
        (_OF_THE_LEVEL, "compared with "),
        (_OF_A_YEARS_LEVEL, r"compared with \1"),
        (_FROM_PEAK, r"compared with \1"),
        (_MADE_UP, "made"),
    )
)


def plainer(text: str) -> str:
    """A normalised English question in plainer words."""
    for pattern, instead in _REWRITTEN:
        text = pattern.sub(instead, text)
    return " ".join(text.split())
