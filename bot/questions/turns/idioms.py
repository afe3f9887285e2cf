"""Rewrites a few English turns of phrase into plainer words before a question is read."""

import re
from calendar import month_name
from typing import Final

from bot.questions.turns.comparisons import COMPARISONS
from bot.questions.turns.rewriting import rewritten, turns_of

_CLOSING: Final = (
    r"(?:the )?(?:pandemic|covid(?:-19)?|coronavirus|lockdowns?|border (?:closure|shutdown)"
    r"|border (?:was )?(?:closed|closing|shut))"
)
_LAST: Final = r"\b(?:the )?(?:last |final )?(?:full |whole |complete )?(?:calendar )?"
_YEAR_BEFORE: Final = rf"{_LAST}year (?:right |just |immediately )?before {_CLOSING}"
_EVENT_YEARS: Final = (
    r"\b(?:in|over|for|of) (?:the )?(?:pandemic|covid(?:-19)?|lockdown|(?:border )?closure)"
    r" (?:years|period|era|times|months)\b"
)
# "From the second to the fourth quarter": an ordinal that borrows its noun from the next.
_ORDINAL_QUARTER: Final = (
    r"\b(?:the )?(first|second|third|fourth)"
    r"(?=(?: (?:and|to|through|until|till|or|vs|versus)|,| ?-) ?(?:the )?"
    r"(?:first|second|third|fourth) quarters?\b)"
)
_EACH_ASKED: Final = r"\b(exports?|imports?) ?\? ?(?:and )?(imports?|exports?)(?= ?\?)"
"""2025: exports? imports?"""
_HOLIDAY: Final = (
    r"\bnew year'?s? (?:day|eve)\b|\bchristmas(?: day| eve)?\b(?! (?:month|season|trees?))"
)
# "Trade 25", "rice 22?": two figures at the very end, behind a word they do not count.
_SHORT_YEAR: Final = (
    r"(?<![a-z])(?!(?:top|first|last|past|next|previous|bottom|above|over|below|under|than|hs|chapter"
    r"|heading|code|ch|no|number|least|most|exceed|limit"
    # July 20 may be a day: the grammar of days tells it from a year.
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*) )"
    r"([a-z]+) '?([0-2]\d)(?=[ ?.!]*$)"
)
_SHORT_YEARS: Final = (
    r"\b(exports|imports|trade|surplus|deficit|balance|totals?) '?([0-2]\d)"
    r" (vs\.?|versus|v|against|compared (?:to|with)|and|or) '?([0-2]\d)(?=[ ?.!]*$)"
)
# "Only 2024 on": a bare year, and no month of it.
_YEAR_ON: Final = (
    r"(?:^|(?<=only )|(?<=just )|(?<=exports )|(?<=imports )|(?<=trade ))"
    r"((?:19|20)\d\d) on(?=[ ?.!]*$)"
)
# "The months before and after March 2020", "either side of it": two periods, each with its date.
_AROUND: Final = (
    r"\b(?:the )?((?:\d{1,2}|two|three|four|six|twelve) )?(month|quarter|year)s?"
    r" (?:(?:right |just |immediately )?before and (?:right |just |immediately )?after"
    r"|(?:on )?(?:either|both) sides? of) ([^?.,;!]{3,60})"
)
# Trade told by its way in the talk of ports, seen from China.
_COMING: Final = (
    r"\b{}(?:-bound)? ?(?:shipments?|trade|goods|cargo(?:es)?|flows?|freight|deliveries)?"
    r"(?= (?:from|to|in|for|during|value|volume|total|\d|[a-z]{{3,9}} ?\d)|[ ?.!]*$)"
)
# 9M 2025, as a table heads its column; and no nine million.
_SO_MANY_MONTHS: Final = (
    r"(?<![\w.$])(?<!over )(?<!above )(?<!than )(?<!under )(?<!below )(1[0-2]|[2-9])m"
    r" (?:of |in )?(?=20\d\d\b)"
)
# 2024's last two months: the part, and then the year.
_OF_THE_YEAR: Final = (
    r"\b((?:19|20)\d\d)'s ((?:first|last|final|second|third|fourth) (?:\w+ )?"
    r"(?:months?|quarters?|half))\b"
)
_BY_NUMBER: Final = (
    r"\bmonths? (1[0-2]|[1-9]) ?(?:-|to|through|until) ?(1[0-2]|[1-9])(?: of| in)? (?=20\d\d\b)"
)
_TOPS: Final = (
    r"(?:(?:(?<=exports |imports |surplus |deficit |balance )|(?<=trade ))"
    r"top(?:s|ped)?|\b(?:beat(?:s|en)?|overt(?:akes?|ook)|breaks?|broke"
    r"|clear(?:s|ed)?|pass(?:es|ed)?|outstrip(?:s|ped)?"
    r"|(?:go(?:es)?|went|gone|get|got|push(?:ed)?|edged?|shoot|shot|sail(?:ed)?) past)) "
    r"(?=(?:the )?(?:\$|usd|us\$|cny|rmb|yuan)? ?\d[\d.,]*"
    r" ?(?:bn|billion|b\b|m\b|mn|mln|million|dollars|yuan|tons?\b|tonnes))"
)
# Goods that fall under a chapter have not fallen.
_FALLS_UNDER: Final = (
    r"\b(?:(?:that|which) )?(?:fall(?:s|en|ing)?|fell|com(?:e|es|ing)) (?:under|into|within|in) "
    r"(?=(?:the |an? )?(?:hs|chapters?|headings?|codes?|categor(?:y|ies))\b)"
)
# Non-mineral exports; non-ferrous metals are a good of their own.
_NON: Final = (
    r"\bnon-(?!ferrous|woven|alcoholic|metal|alloy|electric|precious|zero|official)"
    r"(?=[a-z]+ (?:exports?|imports?|goods|trade|products)\b)"
)
_SUM_UP: Final = r"\b(?:sum|add|total)(?:s|ed|med|ming|ing)? (?:it |them )?up\b"
_UP_TO: Final = r"\bup to and including\b"
# "From the border closure until the end of 2022": an event that begins a range of dates.
_FROM_CLOSURE: Final = (
    rf"\b(?:from|since|between) (?:the )?(?:start of |beginning of )?{_CLOSING}"
    r"(?: (?:in|of) (?:january )?2020)? (?:until|till|to|through|up to|and) (?:the end of )?"
    r"(?=(?P<part>[a-z]\w* )?(?:19|20)\d\d\b)"
)
_BY_CHAPTER: Final = r"\bby ((?:hs )?(?:chapters?|headings?|codes?)) (?=(?:19|20)\d\d\b)"
_HALF_YEAR: Final = (
    r"(?<!first )(?<!second )(?<!1st )(?<!2nd )(?<!last )(?<!each )(?<!every )"
    r"(?<!by )(?<!per )(?<!which )(?<!worst )(?<!top )(?<!peak )(?<!record )(?<!est )\bhalf[- ]year"
    r"(?= (?:exports?|imports?|trade|balance|figures?|totals?|of|results?|(?:19|20)\d\d)\b)"
)
_TRAILING: Final = (
    r"\b(\d{1,2})[- ]months?(?: (?:trailing|rolling))(?: (?:sum|total|average))?\b"
    r"|\b(?:trailing|rolling) (\d{1,2})[- ]months?"
    r"(?! (?:total |sum )?(?:to|until|through|ending))\b"
)
_FIRST_YEAR_AFTER: Final = rf"\b(?:in )?(?:the )?first (?:full |whole )?year after {_CLOSING}"
_LEVEL_OF: Final = (
    r"\b(above |below )?(?:(?<=above )|(?<=below )|(?:over|under|beyond|at|near|close to) )"
    r"(?:the |its |their )?((?:19|20)\d\d)(?:'s)? levels?\b"
)
_DATA_BACK_TO: Final = (
    r"\b(data|files|records|archives?|series|figures|numbers|statistics) go(?:es)? back to "
    r"(?=(?:the )?(?:19|20)\d\d)"
)
_WEEKDAY: Final = (
    r"(?<!publish )(?<!publish on )(?<!published on )(?<!released on )(?<!out on )"
    r"\b(?:on |last |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
)
_SHOWING: Final = r"\b(show|turn|crop|come)(s|ed|ing)? up\b"
# What a sentence concedes before it asks: it names no period and no kind of answer.
_CONCEDED: Final = (
    r"^(?:given|despite|notwithstanding|although|even though|considering|in spite of|in view of"
    r"|now that|knowing)\b[^,\d]*, ?"
)
# "And after 2017?" goes on from what was said, and joins no two periods.
_AND_AFTER: Final = r"^(?:and|so|then|but)(?: what about)?,? (?=(?:after|before|since|until)\b)"
# Part of the names of goods, and no rise: "made-up textile articles".
_MADE_UP: Final = r"\bmade-up(?= (?:\w+ )?articles?\b| textiles?\b)"


def _both_sides(found: re.Match[str]) -> str:
    count, unit, what = found[1] or "", found[2], found[3]
    one = f"the {count}{unit}"
    return f"{one} before {what} and {one} after {what}"


# "Months in 2024 when imports fell: how many?" counts them.
_HOW_MANY_LAST: Final = (
    r"^(?:the )?(?P<counted>months|quarters|years)\b(?P<said>[^?.!]{1,80}?)[ ,:;-]*"
    r"how many(?: (?:were there|is that|are there))?[ ?.!]*$"
)
# "A rise from a low base" is a rise, of which the answer says how large the base was.
_LOW_BASE: Final = (
    r",? ?\b(?:(?:just|only|simply|merely|mainly) )?(?:from|off|on|given|due to|because of)"
    r" (?:an? |the )?(?:(?:(?:very|unusually|extremely) )?(?:low(?:er)?|small|tiny|weak) base\b"
    r"(?: (?:effect|of comparison))?|base effects?\b)"
)


# "Rank the top ten imports": to put in order is to list, and asks for nobody's place.
_RANKED: Final = (
    r"(?:^|(?<=please )|(?<=can you )|(?<=could you ))rank (?:me |us )?(?:the |all (?:the )?|its )?"
    r"(?=(?:(?:top|bottom|\d{1,2})\b|biggest|largest|main|leading|most|smallest))"
)
_EVE: Final = r"\b(?:on |from |at |to )?the eve of (?=the |covid|pandemic|border|sanction|lockdown)"


# Who exports more: the two sides' flows held against each other are the balance.
_WHO_TRADES_MORE: Final = (
    r"\b(?:who|which (?:country|side|one|of the two)) (?:exports|sells|ships|imports|buys|exported"
    r"|sold|shipped|imported|bought) more\b(?! (?:than|of)\b)"
    r"(?:,? (?:to|from) (?:the other|each other))?"
    r"(?:,? (?:china|north korea|dprk|nk) or (?:china|north korea|the dprk|dprk|nk))?"
)


def _months_named(found: re.Match[str]) -> str:
    """Months 1-4 of 2026, as the months they are."""
    first, last = (month_name[int(found[place])].lower() for place in (1, 2))
    return f"{first} to {last} "


def _from_closure(found: re.Match[str]) -> str:
    return f"from january 2020 to {'' if found['part'] else 'december '}"


_REWRITTEN: Final = turns_of(
    (
        (_HOW_MANY_LAST, r"how many \g<counted>\g<said>"),
        (_LOW_BASE, ""),
        (_CONCEDED, ""),
        (_AND_AFTER, ""),
        (_YEAR_BEFORE, "2019"),
        (_EVENT_YEARS, "during the pandemic"),
        (_ORDINAL_QUARTER, r"\1 quarter"),
        (_EACH_ASKED, r"\1 and \2"),
        (_HOLIDAY, "1 january"),
        (_SHORT_YEARS, r"\1 20\2 \3 20\4"),
        (_SHORT_YEAR, r"\1 20\2"),
        (_YEAR_ON, r"since \1"),
        (_SHOWING, "stand"),
        (_LEVEL_OF, r"\1compared with \2"),
        (_WEEKDAY, "on 1 january"),
        (_HALF_YEAR, "first half"),
        (_TRAILING, r"last \1\2 months"),
        (_FIRST_YEAR_AFTER, "2020"),
        (_BY_CHAPTER, r"by \1 in "),
        (_AROUND, _both_sides),
        (_FROM_CLOSURE, _from_closure),
        (_UP_TO, "up to"),
        (_SUM_UP, "total"),
        (_NON, "excluding "),
        (_FALLS_UNDER, "of "),
        (r"\b(?:in|out)bound (?=(?:exports|imports)\b)", ""),
        (_COMING.format("inbound"), "imports"),
        (_COMING.format("outbound"), "exports"),
        (r"\bavg\b\.?", "average"),
        (_DATA_BACK_TO, r"\1 reach "),
        (r"\bblack[- ]market (?=(?:us )?(?:dollar|exchange|won)\b)", "market "),
        (_SO_MANY_MONTHS, r"first \1 months of "),
        (r"\b(20\d\d) (1[0-2]|[2-9])m\b", r"first \2 months of \1"),
        (_TOPS, "exceed "),
        (_BY_NUMBER, _months_named),
        (_OF_THE_YEAR, r"\2 of \1"),
        (_MADE_UP, "made"),
        (_RANKED, "list the "),
        (_WHO_TRADES_MORE, "what is the trade balance"),
        (_EVE, "just before "),
        # Fell by half is no question of each half of a year.
        (
            (
                r"\b(?:fell|fallen|fall|dropped|drop|down|declined?|cut|shr[au]nk|plunged|slumped"
                r"|reduced|collapsed) by (?:about |almost |nearly |roughly )?(?:a )?half\b(?! of)"
            ),
            "halved",
        ),
    )
)


def plainer(text: str) -> str:
    """A normalised English question in plainer words."""
    text = rewritten(text, (*_REWRITTEN, *COMPARISONS))
    return " ".join(text.split())
