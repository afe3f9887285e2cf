"""Rewrites English ways to name a period, or to look for one, into the words that are read."""

import re
from typing import Final

from bot.questions.turns.rewriting import Turns, rewritten
from bot.questions.vocabulary.numbers import MONTHS

_SUPERLATIVE: Final = (
    r"(?:(?:second|third|2nd|3rd)[- ])?(?:most|least|highest|lowest|largest|smallest|biggest"
    r"|greatest|best|worst|strongest|weakest|record|peak)"
)
_COUNT: Final = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
# "The three months of 2025 with the smallest imports", "year of lowest imports": which of them.
_BEST_OF: Final = (
    rf"(?:(?<=^)|(?<=^the )|(?<= the )|(?<=find )|(?<=name ))(?P<count>{_COUNT} )?"
    r"(?P<unit>months?|quarters?|years?)(?P<within> (?:of|in) (?:19|20)\d\d)?"
    rf" (?:with|of|that (?:had|saw)|having|which had) (?:the |china's |its )*(?={_SUPERLATIVE}\b)"
    r"(?P<rest>[^?.!]*)"
)
# "Year ranked number two by trade": which year is.
_RANKED_BARE: Final = (
    r"^(?:the )?(?P<ranked>month|quarter|year)(?= (?:that )?(?:is |was )?rank(?:s|ed|ing)\b)"
)
# "The most recent month exports were over 1.7 billion": looked for, not the newest month.
_LAST_PAST: Final = (
    r"(?<!months )(?<!quarters )\b(?:the )?(?:last|latest|most recent) (?P<past>month|quarter|year)"
    r"(?= (?:with (?!data|figures)|when|where|in which|that) ?)"
    r"|\b(?:the )?(?:latest|most recent) (?P<were>month|quarter|year)"
    r"(?= (?:china's |chinese )?(?:exports?|imports?|trade|they|it) (?:were|was|had|have|ha[sd]"
    r"|rose|fell|grew|dropped|exceeded|topped|passed|came|went)\b)"
)
# What is held, and no month of the calendar: the last month on record.
_NEWEST_HELD: Final = (
    r"\b(?:the )?last (?P<held>month|quarter|year) (?:on record|(?:that )?(?:we|you|they|i)"
    r" (?:have|hold|got|know of)|(?:that is |that's )?available|published|reported"
    r"|(?:in|of|with) (?:the |your |any )?(?:data(?:set)?|figures|statistics|record|records))\b"
)
# "In a year" behind a mark is what is looked for, one year at a time.
_PAST_IN_A: Final = (
    r"\b(?P<mark>(?:exceed|top|pass|cross|reach|surpass|break|hit|above|over|below|under)"
    r"(?:p?ed|es|ing)?\b[^?.;!]{1,50}?) (?:in|within) (?:a|any|one) (?:single |calendar |full )*"
    r"(?P<grain>month|quarter|year)(?=[ ?.!]*$)"
)
_MOVED: Final = (
    r"(?:r[io]sen?|rising|gr[eo]wn?|growing|increas\w+|f[ae]ll(?:en|ing|s)?|declin\w+|decreas\w+"
    r"|dropp?\w*|shr[aiu]nk|up|down|higher|lower|growth|chang\w+|gain\w*|jump\w*|climb\w*"
    r"|lost|slid|slump\w*)"
)
# "Fell on the year", as agencies write it.
_ON_THE_YEAR: Final = (
    rf"\b(?P<moved>{_MOVED}\b(?: [^ ?.,;!]+){{0,3}}?) on the (?P<against>year|quarter|month)"
    r"(?: and (?:on )?(?:the )?(?P<also>year|quarter|month))?"
    r"\b(?! (?:before|earlier|of|when|that|in|\d))"
)
# "Exports this year through June" begin in January.
_THIS_YEAR_TO: Final = (
    r"\b(?P<year>this year|last year|in (?:19|20)\d\d"
    r"|(?<!from )(?<!since )(?:19|20)\d\d(?= through))"
    r"(?: so far)?,? (?:up )?(?:to|through|until|till)(?: the end of| and including)?"
    rf" (?P<until>{MONTHS})\b(?! (?:(?:19|20)\d\d|(?:of )?(?:this|last) year)\b)"
)
# "Trailing 12-month exports through June": the months that end there.
_TRAILING_TO: Final = (
    r"\b(?:the )?(?:trailing|rolling|last|past|previous) (?P<months>\d{1,2})[- ]months?"
    r" (?P<what>(?:\w+ ){1,3}?)(?:up )?(?:to|through|until|till|ending(?: in)?)"
    rf" (?=(?:{MONTHS}"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b)"
)
_MONTHS: Final = rf"(?:{MONTHS})"
_SIDE: Final = (
    r"(?:china|beijing|the prc|(?:the )?north korea|the north|the dprk|dprk|nk|pyongyang|it|they)"
)
_TRADED: Final = (
    r"(?:sells?|sold|buys?|bought|exports?|exported|imports?|imported|purchased?|ships?|shipped)"
)
_PLAINER: Final = (
    (r"(?<=\d),? together(?=[ ?.!]*$)", " combined"),
    (r"\bwhat (?:it|they) averaged (?=(?:in|over|during|for) )", "the monthly average "),
    (r",? (?:all )?(?:added|summed|taken|put|counted) (?:up|together)(?=[ ?.!]*$)", " combined"),
    (r"\b(?:latter|back|later) half\b", "second half"),
    (r"\b(?:earlier|former) half(?= of)", "first half"),
    # A table of several years has a row for each; so have half years.
    (
        r"\btable of (?=(?:\w+,? ){1,3}?(?:from )?(?:19|20)\d\d ?(?:-|to|through) ?(?:19|20)\d\d)",
        "yearly ",
    ),
    (
        (
            r"\bhalf[- ]year(?:ly)?(?= \w+,? (?:for |from |in )?"
            r"(?:19|20)\d\d ?(?:-|to|through|and) ?(?:19|20)\d\d)"
        ),
        "half-yearly",
    ),
    # Overalls are clothes; overall, at the end, is in total.
    (r",? \boverall(?=[ ?.!]*$)", " in total"),
    # "All months of 2025" are wanted one by one.
    (
        r"\ball (?:the |twelve |12 |four |4 )*(month|quarter)s (of|in) (?=(?:19|20)\d\d)",
        r"each \1 \2 ",
    ),
    # What one side sold less what it bought is the balance.
    (
        (
            rf"\bhow much (?:more|less) (?:did|does|do|has|have) {_SIDE} {_TRADED}\b"
            rf"[^?.;!]{{0,30}}?\bthan (?:it|they|{_SIDE}) {_TRADED}\b"
            r"(?: (?:from|to|back|in return)\b(?: it)?)?"
        ),
        "what was the trade balance",
    ),
    (
        (
            rf"\b(?:did|has|have) ({_SIDE}) ever (?:sold|sell|exported?) more(?: to (?:{_SIDE}))?"
            rf" than (?:it|they) {_TRADED}\b(?: from {_SIDE})?"
        ),
        r"did \1 ever run a surplus",
    ),
    (r"\bsales (?:minus|less) purchases\b", "trade balance"),
    # What is pulled up or dug up has not risen.
    (
        (
            r"\b(pull|look|bring|dig|call|fetch|put|throw)(s|ed|ing)? up\b"
            r"(?! (?:by|from|to|\d+ ?(?:%|per)))"
        ),
        r"\1\2",
    ),
    (
        (
            r"\bhow (?:lop-?sided|one-sided|unbalanced|imbalanced|uneven|unequal)"
            r"(?= (?:is|was|were|has))"
        ),
        "what is the trade balance",
    ),
    # A breakdown by month is no decline.
    (
        (
            r"\b(?:br(?:eaks?|oke|oken) ?(?:it |them |that )?down|breakdown|split)"
            r"(?: (?:by|into|in|per) (?:the |each |single )?|,? )"
            r"(?=(?:month|quarter|year|half)s?\b)"
        ),
        "by each ",
    ),
    (
        (
            r"\b((?:how much|what (?:share|part|percentage|proportion)) of the (?:19|20)\d\d level"
            r"\b[^?.;!]{0,60}?) (?:regain|recoup|claw back|won back|win back)(?:ed)?\b"
        ),
        r"\1 reached",
    ),
    # "Back at the level of 2019".
    (r"\b(?:back )?(at|to) the levels? (?:of|in|seen in) ((?:19|20)\d\d)\b", r"\1 the \2 level"),
    # "Growth by year from 2019" runs on to now.
    (
        (
            r"\b((?:annual(?:ly)?|yearly|by year|each year|every year|per year)\b[^?.!;]{0,40}?)"
            r" from ((?:19|20)\d\d)(?: on(?:wards?)?)?(?=[ ?.!]*$)"
        ),
        r"\1 since \2",
    ),
    # "When first published" asks how much, and not when.
    (
        (
            r"\b(?<!^)when (?:(?:it|they|these) (?:was|were) )?(?:first|originally|initially)"
            r" (published|reported|released|printed|announced|issued)\b"
        ),
        r"as first \1",
    ),
    (
        (
            rf"\b(?:through|until|up to|to) ({_MONTHS}) ((?:19|20)\d\d),?"
            rf" since ({_MONTHS})(?=[ ?.!]*$)"
        ),
        r"from \3 to \1 \2",
    ),
)
"""Turns that only stand in other words for ones that are read."""
# Sanctions that only say in what times a named year lay.
_TIMES: Final = (
    r"\b(?P<dated>(?:19|20)\d\d),? (?:under|amid(?:st)?|despite|in spite of|after|following|given)"
    r" (?:the |un |new |tough |tougher |full )*sanctions(?=[ ?.!]*$)"
)


def _which(found: re.Match[str]) -> str:
    within = f" in {found['within'].split()[-1]}" if found["within"] else ""
    return f"which {found['count'] or ''}{found['unit']} with the {found['rest'].strip()}{within}"


def _last(found: re.Match[str]) -> str:
    return f"which {found['past'] or found['were']} was the last time"


def _on_a_period(found: re.Match[str]) -> str:
    against = [one for one in (found["against"], found["also"]) if one]
    return f"{found['moved']} {' and '.join(f'{one} on {one}' for one in against)}"


def _from_january(found: re.Match[str]) -> str:
    return f"from january to {found['until']} {found['year'].removeprefix('in ')}"


_REWRITTEN: Final[Turns] = (
    (re.compile(_BEST_OF), _which),
    (re.compile(_RANKED_BARE), lambda found: f"which {found['ranked']}"),
    (re.compile(_LAST_PAST), _last),
    (re.compile(_NEWEST_HELD), lambda found: f"the latest {found['held']}"),
    (re.compile(_PAST_IN_A), lambda found: f"{found['mark']} in which {found['grain']}"),
    (
        re.compile(_ON_THE_YEAR),
        _on_a_period,
    ),
    (re.compile(_THIS_YEAR_TO), _from_january),
    (
        re.compile(_TRAILING_TO),
        lambda found: f"{found['what']}in the {found['months']} months to ",
    ),
    *((re.compile(pattern), instead) for pattern, instead in _PLAINER),
    (re.compile(_TIMES), lambda found: found["dated"]),
)


def rephrased(text: str) -> str:
    """A normalised English question with such turns put into the words that are read."""
    return rewritten(text, _REWRITTEN)
