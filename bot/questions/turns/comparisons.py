"""Rewrites English turns of phrase that compare, count or single out into plainer words."""

import re
from collections.abc import Callable
from typing import Final

from bot.questions.turns.of_a_level import OF_A_LEVEL
from bot.questions.turns.rewriting import turns_of
from bot.questions.turns.two_rates import TWO_RATES, both_rates
from bot.questions.vocabulary.numbers import MONTHS

_FROM_PEAK: Final = (
    r"\b(?:from|off|below|above|under|over|beyond|short of|away from|down on|up on|than"
    r"|compared (?:to|with)|relative to|versus|vs\.?|against)"
    r" (?:at |in |for )?(?:its |their |the )?((?:19|20)\d\d)(?:'s)?"
    r" (?:peak|high|record|low|trough|level|figure|total)s?\b"
)
# "From the low of 2021": the word only says what the year was.
_END_IN_A_YEAR: Final = (
    r"\b((?:from|off|below|above|under|over|beyond|since|to|than|with|against|vs|versus)"
    r"(?: (?:at|in|for))?) (?:its |their |the |a )?(?:all[- ]time |record |pandemic |covid )?"
    r"(?:peak|high|record|low|trough|bottom|nadir)s?(?: points?| levels?)?"
    r" (?:of|in|seen in|reached in|hit in) (?=(?:19|20)\d\d\b)"
)
# "Way below where they were in 2016": below the level of that year.
_BESIDE_WHERE_IT_WAS: Final = (
    r"\b(?:still |way |well |far |much |nowhere )*(below|above|under|over|short of|near"
    r"|close to) where"
    r" (?:it|they|things|we|trade|exports|imports) (?:was|were|stood|had been)(?: back)? in "
    r"(?=(?:19|20)\d\d\b)"
)
# "How big were they compared to total exports?": the part that they make up of them.
_BESIDE_THE_WHOLE: Final = (
    r"\b(?:how (?:big|large|much|significant|important) (?:is|are|was|were) ([^?.;!]{1,40}?) )"
    r"(?:when )?(?:compared (?:to|with)|relative to|against|next to|beside)"
    r" (?:[\w']+ ){0,2}?(?:total|overall|all) (?:(?:nk|nk's|north korean?|chinese|china's|dprk) )?"
    r"(?=exports|imports|trade)"
)
# "Imports never recovered after 2017": they lie below the level of that year.
_NEVER_RECOVERED: Final = (
    r"\b(?:(?:have|has|had|did) )?never (?:really |fully |quite )?recover(?:ed)? (?:after|since"
    r"|from)"
    r" (?=(?:19|20)\d\d\b)"
)
# "How far is 2024 from 2019?": from is against here, and begins no range.
_FAR_FROM: Final = (
    r"\b(how far (?:is|are|was|were)\b[^?.;!]{1,60}?) from (?=(?:19|20)\d\d\b(?! to\b))"
)
# "2013 peak versus 2025": the word only says what the year was.
_PEAK_AGAINST: Final = (
    r"\b((?:19|20)\d\d)(?:'s)? (?:peak|high|record|low|trough)s?"
    r"(?= (?:versus|vs\.?|v|against|compared|relative|and|with|to)\b)"
)
# "Up on 2024", "the change on 2022": what something is held against, and no time it moved in.
_UP_ON: Final = (
    r"\b(up|down|chang(?:e[ds]?|ing)|gr[eo]w(?:n|th)?|r[io]sen?|increas(?:e[ds]?|ing)|fall(?:en)?|fell"
    r"|decreas(?:e[ds]?|ing)|declin(?:e[ds]?|ing)|drop(?:ped)?|gain(?:ed)?|advance|improvement) on"
    r" (?=(?:19|20)\d\d\b|(?:the )?(?:same|first|second|third|fourth|corresponding) "
    rf"|(?:{MONTHS})\b)"
)
# "On the month and on the year": on the one before.
_ON_THE: Final = r"\bon the (month|quarter|year)(?=[?.!,;]|$| (?:and|or|but|as)\b)"
_AHEAD_OF: Final = (
    r"\bahead of (?:where (?:it|they) (?:was|were) (?:in )?)?"
    r"(?=(?:(?:last|the previous) year|(?:19|20)\d\d)\b)"
)
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
# "The second best year after 2013": next to it in order, and no year that came later.
_NEXT_TO: Final = (
    r"\b((?:second|next)[- ]?(?:best|highest|largest|biggest|busiest|strongest)\b[^?.;!]{0,40}?)"
    r" (?:only )?(?:after|behind|to|next to) (?:the )?(?:record |peak )?(?:of )?(?:19|20)\d\d\b"
)
# The gap between two times is a change; that between two flows is a balance.
_GAP_IN_TIME: Final = (
    r"\b(?:gap|spread|distance) between (?=(?:the )?(?:\w+ )?(?:19|20)\d\d(?:'s)? and (?:the )?"
    r"(?:\w+ )?(?:19|20)\d\d\b)"
)
_HOW_MANY_OF_LAST: Final = (
    r"\bhow many of the (last|past|previous|latest) (\w+) (months|quarters|years)\b"
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
# "How much of a year's exports came in December 2025": of that December's own year.
_OF_ITS_YEAR: Final = (
    r"\bhow much of (?:a|the|that|its) (?:full |whole )?year's (?P<what>[a-z ]{4,24}?)"
    r" (?:came|fell|arrived|happened|occurred|took place|was|were) in"
    r" (?P<part>[a-z0-9 ]{3,18}?) (?:of )?(?P<year>(?:19|20)\d\d)\b"
)
# "Rank 2025's months": the months of 2025.
_MONTHS_OF_A_YEAR: Final = r"\b((?:19|20)\d\d|this year|last year)'s (months|quarters|halves)\b"
_MAKE_UP: Final = r"\bmake-?up of (?=(?:\w+ ){0,3}(?:exports?|imports?|trade)\b)"
_WHAT_MAKES_UP: Final = (
    r"^(?:what|which) (?:(?:goods|products|items|commodities) )?"
    r"(?:made|makes?|is making|was making) up (?:the )?"
    r"(?=.{0,40}\b(?:exports?|imports?|trade)\b)"
)
# What part of the months there was a rise: how many of how many.
_PART_OF_MONTHS: Final = (
    r"\b(?:(?:in|for|during) )?(?:what|which|the) (?:share|percent(?:age)?|per cent|proportion"
    r"|fraction|part) of (?:all )?(?:the )?(months|quarters|years)\b"
)
# Whether it fell in most months is told by how many they were.
_IN_MOST_MONTHS: Final = (
    r"\bin (?:most|the majority|a majority|more than half|over half|half)(?: of)?(?: the)?"
    r" (months|quarters|years)\b"
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
# "In how many months did imports exceed exports": months of a deficit, and no balance of all.
_BEYOND: Final = (
    r"(?:exceed\w*|surpass\w*|outweigh\w*|overt[ao]\w+|topp?\w*"
    r"|(?:larger|bigger|higher|greater|more) than)"
)
_MONTHS_BEYOND: Final = (
    r"\b(?P<before>(?:how many|which|what|any) months?\b[^?;,]{0,24} )?"
    r"(?:did|do|were|was|have|has|had) (?:china's |chinese )?"
    rf"(?:(?P<deficit>imports (?:been )?{_BEYOND} (?:its |the )?exports)"
    rf"|exports (?:been )?{_BEYOND} (?:its |the )?imports)\b"
    r"(?(before)|(?= in (?:any|which|what|how many) months?\b))"
)


def _part_of_year(found: re.Match[str]) -> str:
    return f"{found[1]} of {found[2] or ''}"


def _months_of_a_side(found: re.Match[str]) -> str:
    side = "deficit" if found["deficit"] else "surplus"
    return f"{found['before'] or ''}did china ever run a {side}"


def _of_both(found: re.Match[str]) -> str:
    return f"exports and imports{found['first'] or found['second']}"


COMPARISONS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    turns_of(
        (
            (TWO_RATES, both_rates),
            (_OF_ITS_YEAR, r"share of \g<year> \g<what> in \g<part>"),
            (_MONTHS_OF_A_YEAR, r"\2 of \1"),
            (_WHAT_MAKES_UP, "composition of "),
            (_MAKE_UP, "composition of "),
            (_PART_OF_A_YEAR, _part_of_year),
            (_TWO_MOVES, r"\1 and "),
            (_AND_THE_OTHER, _of_both),
            (_EACH_OF_LAST, r"each \2 in the last \1 \2s"),
            (_ANY_ONE, r"which \1"),
            (_NEXT_TO, r"\1"),
            (_HOW_MANY_OF_LAST, r"how many \3 in the \1 \2 \3"),
            (_GAP_IN_TIME, "difference between "),
            (_RANGE_OF, "highest and lowest "),
            (_OVERALL, "total "),
            (_PART_OF_MONTHS, r"how many \1"),
            (_IN_MOST_MONTHS, r"in how many \1"),
            (_IN_A_SINGLE, r"\1in which \2"),
            (_EXCESS, "what was the trade balance"),
            (_EVER_EXCEEDED, "did china ever run a deficit"),
            (_MONTHS_BEYOND, _months_of_a_side),
            *OF_A_LEVEL,
            (_FAR_FROM, r"\1 compared with "),
            (_PEAK_AGAINST, r"\1"),
            (_UP_ON, r"\1 against "),
            (_ON_THE, r"\1 on \1"),
            (_AHEAD_OF, "compared with "),
            (_BESIDE_THE_WHOLE, r"what share were \1 of total "),
            (_NEVER_RECOVERED, "are below the level of "),
            (_BESIDE_WHERE_IT_WAS, r"\1 the level of "),
            (_END_IN_A_YEAR, r"\1 "),
            (_FROM_PEAK, r"compared with \1"),
        )
    )
)
"""Patterns of normalised text, in the order in which they are applied, and what stands instead."""
