"""Rewrites chatty English turns, most of them after a moment, into the words that are read."""

from typing import Final

from bot.questions.turns.rewriting import rewritten, turns_of
from bot.questions.vocabulary.numbers import YEAR

_PASSED: Final = (
    r"(?:go|went|get|got|climb|climbed|come|came|rise|rose|recover|recovered|return|returned"
    r"|rebound|rebounded|bounce|bounced|jump|jumped)"
)
_MARK: Final = r"(?:\$|us\$|usd|cny|rmb|¥|\d|one |a |half |two |three )"
_BEST: Final = (
    r"(?:most|least|highest|lowest|largest|biggest|greatest|smallest|strongest|weakest|best|worst)"
)
_REWRITTEN: Final = turns_of(
    (
        # "The most in any month of this year", "the highest of the year": that of this year.
        (
            (
                rf"\b({_BEST}(?: (?:level|figure|value|total|amount))?) (?:in|of|for|seen in) any"
                r" (?:one |single )?(?:month|quarter|year)(?: so far)? (?:of |in )?"
                rf"(?=(?:this year|{YEAR})\b)"
            ),
            r"\1 of ",
        ),
        # Since at least 2019: since then, of which more is said than is asked.
        (rf"\b(since|in|for) at least (?={YEAR}\b|\w+ (?:years?|months?)\b)", r"\1 "),
        (rf"\b({_BEST}) of the year(?=[ ?.!]*$|,)", r"\1 of this year"),
        (rf"\bthe most (?=of (?:this year|{YEAR})(?!\w))", "the highest "),
        (
            r"\b(exports?|imports?|exps?|imps?) '?n'? (?=(?:exports?|imports?|exps?|imps?)\b)",
            r"\1 and ",
        ),
        (
            (
                r"\b(?:for|in|of|on) (exports|imports) (or|and|versus|vs\.?) (?:for|in|of|on)"
                r" (?:the )?(?=(?:exports|imports)\b)"
            ),
            r"for \1 \2 ",
        ),
        # "The first seven of last year" are months where the first seven months stand before it.
        (
            (
                r"\b(first|last) (\w+) (months|quarters)\b([^?.;]{0,60}? (?:the )?\1 \2)"
                r" (?=(?:of|in) )"
            ),
            r"\1 \2 \3\4 \3 ",
        ),
        # "How many dollars a month did it sell" is the average.
        (
            (
                r"\bhow (?:much|many)\b([^?.;]{0,40}?) (?:a|per|each|every) (month|quarter|year)"
                r" (did|do|does|has|have|was|were|is|are)\b"
            ),
            r"how much on average per \2\1 \3",
        ),
        (
            (
                r"\b(?:share|percent(?:age)?|per cent|%|proportion|fraction|part|how much) of"
                rf" (?:the )?({YEAR})(?:'s)? ((?:[\w']+ ){{0,4}}?(?:exports|imports|trade|sales"
                r"|purchases|shipments)(?: (?:to|from|with) (?:the )?[\w']+(?: korean?)?)?)"
                r" (?:came|fell|happened|occurred|took place) (?=(?:in|during) )"
            ),
            r"share of \1 \2 ",
        ),
        # What one side "bought most of" are its largest goods.
        (
            (
                r"\bwhat (china|beijing|north korea|nk|the north|they|it)"
                r" (bought|buys|sold|sells|imported|imports|exported|exports|shipped|sent)"
                r" (?:the )?most(?: of)?\b"
            ),
            r"the largest goods \1 \2",
        ),
        # "List what China bought": the goods, one by one.
        (
            (
                r"\b(?:list|name|itemi[sz]e|enumerate|show(?: me)?) (?:all |everything )?what"
                r" (china|beijing|north korea|nk|the north|they|it)"
                r" (bought|buys|sold|sells|imported|imports|exported|exports)\b"
            ),
            r"which goods \1 \2",
        ),
        # "The second quarter compared to the first": an ordinal without its noun.
        (
            (
                r"\b(first|second|third|fourth) (quarter|half)\b([^?.;]{0,40}?"
                r" (?:compared (?:to|with)|versus|vs\.?|than|against|relative to|over|from))"
                r" the (first|second|third|fourth)(?=[,?.!]|$| (?:in|of|for|on|when|by)\b)"
            ),
            r"\1 \2\3 the \4 \2",
        ),
        # What one side bought and what it sold are the two flows.
        (
            (
                r"\bwhat (?:they|it|we|china|north korea|nk) (?:bought|buys?|imported|imports?)"
                r" (?:or|and|versus|vs\.?) (?:what )?(?:they|it|we|china|north korea|nk)"
                r" (?:sold|sells?|exported|exports?)\b"
                r"|\bwhat (?:they|it|we|china|north korea|nk) (?:sold|sells?|exported|exports?)"
                r" (?:or|and|versus|vs\.?) (?:what )?(?:they|it|we|china|north korea|nk)"
                r" (?:bought|buys?|imported|imports?)\b"
            ),
            "exports or imports",
        ),
        # "Which month did imports recover to more than 20 million": the first such month.
        (
            (
                r"\b(?:in )?(?:which|what) (month|quarter|year) (did|do|have|has)"
                rf" ([^?.;]{{1,40}}?) (?:first )?{_PASSED}(?: back)?(?: up)?(?: again)?"
                r" (?:to )?(?:more than|over|above|past|beyond|at least)"
                rf" (?={_MARK})"
            ),
            r"what was the first time that \3 exceeded ",
        ),
        # A mark passed "in a month after" an event is passed in any month since.
        (
            (
                r"\b((?:above|over|past|beyond|below|under|more than|less than|exceed(?:ed)?"
                r"|top(?:ped)?|cross(?:ed)?|pass(?:ed)?|reach(?:ed)?|hit)\b[^?.;]{1,40}?)"
                r" (?:in|within) (?:a|any|one) (?:single |given )?(month|quarter|year)"
                r" (?:after|since|following)\b"
            ),
            r"\1 in any \2 since",
        ),
        # "The last month coal was imported" is looked for; it is not the newest month.
        (
            (
                r"^(?:(?:what|which|when) (?:was|is) )?(?:the )?last (?:month|time|year)"
                r" (?:that |when |in which )?((?:\w+ ){1,3}?)(was|were)"
                r" (?:still |ever )?(imported|exported|sold|bought|shipped|traded|purchased)\b"
            ),
            r"when \2 \1last \3",
        ),
        # "Is there a month where imports topped exports": whether there ever was a deficit.
        (
            (
                r"\b(?:is|was|were|are|has|have) there (?:ever )?(?:been )?(?:an?|any)"
                r" (?:single )?(?:months?|quarters?|years?) (?:where|when|in which|that|with)"
                r" (?:china's |chinese )?imports (?:were |was )?(?:topp?\w*|exceed\w*|surpass\w*"
                r"|outweigh\w*|overt[ao]\w+|(?:larger|bigger|higher|greater|more) than)"
                r" (?:its |the |china's )?exports\b"
            ),
            "did china ever run a deficit",
        ),
        (
            r"\b(?:any(?:thing)?|something|what|the) new (\w+ )?drop(?:ped|s)?\b",
            r"anything new \1out",
        ),
        (r"\bgot (?:anything )?to do with\b", "to do with"),
        (r"\b(?:ran|run|racked|rung|rang|built|piled|chalked) up\b(?! to\b)", "had"),
        (
            (
                r"\b(about|on|explain|describe|under|does|did) (?=(?:1718|1874|2087|2094|2270"
                r"|2321|2356|2371|2375|2397)\b)"
            ),
            r"\1 resolution ",
        ),
        (r"\bpct\b\.?", "percent"),
        # "2025 % change": the year, and no 2025 percent.
        (
            (
                rf"\b({YEAR}),? ?(?:percent(?:age)?|per cent|%) ?(?:change|chg|growth|increase|rise"
                r"|gain|decrease|decline|drop|fall)\b"
            ),
            r"\1 growth rate",
        ),
        (r"\b(since (?:[a-z]+ )?(?:19|20)\d\d,?) cumulative\b", r"\1 total"),
        # A running total is no run: that of the year, where no other time is named.
        (r"\brunning (?:total|tally|sum)s?\b(?=.*(?:\d|\byear\b))", "total"),
        (r"\brunning (?:total|tally|sum)s?\b", "year-to-date total"),
        (
            (
                r"\b(?:more|higher|larger|bigger|greater) than (?:in )?any (?:other )?"
                r"(?:month|quarter|year) since\b"
            ),
            "the highest since",
        ),
        # "Above or below 2019" sets one against the other.
        (
            (
                r"\b(?:above|below|over|under|ahead of|behind|higher|lower|up|down|more|less) or"
                r" (?:above|below|over|under|ahead of|behind|higher than|lower than|up on|down on"
                rf"|more than|less than) (?=(?:in |the )?{YEAR})"
            ),
            "compared with ",
        ),
        # "Below 2019 for the first half": the half is asked about, the year is held against it.
        (
            (
                rf"\bcompared with ({YEAR}) (?:for|in|over|during) (?:the )?"
                r"((?:first|second) half|(?:first|second|third|fourth) quarter|year to date)"
                r"(?=[ ?.!]*$)"
            ),
            r"in the \2 compared with \1",
        ),
        (
            rf"\bcompared with ({YEAR}),? (?:this year so far|so far(?: this year)?)(?=[ ?.!]*$)",
            r"this year to date compared with \1",
        ),
        (r"\b(first|second)-half\b", r"\1 half"),
        # 2024 2025 2026: three years in a row without their commas.
        (rf"\b({YEAR}) ({YEAR}) (?={YEAR}\b)", r"\1, \2, "),
        (
            r"\b(?:release|publication|publishing|data|update) (?:calendar|schedule)\b",
            "release schedule",
        ),
        (
            r"\bwhich (?:one )?(?:of|in|among) the (last|past) (\w+) (year|month|quarter)s\b",
            r"which \3 in the \1 \2 \3s",
        ),
        (r"\b(first|second) or (?:the )?(first|second) half\b", r"\1 half or \2 half"),
        (
            r"\b(?:on |over |at |around |during |last |this |next |for )*christmas(?:time)?\b",
            "on 1 january",
        ),
        # "By what date will we have" a figure asks for the day it comes out.
        (
            (
                r"\b(?:by|from|on|as of) (?:what|which) (?:date|day|time) (?:will|can|would|do)"
                r" (?:we|i|you|they) (?:have|get|see|know)\b"
            ),
            "when is the release of",
        ),
        # Whether a year is above or below another speaks of trade where it names no flow.
        (
            (
                r"^((?:so |and |but |then |ok |well )*)are we (?:(?:now|still|running|currently) )?"
                r"(above|below|ahead of|behind|up on|down on|over|under|back (?:at|to)|at|in the"
                r"|compared)\b(?! ?\$)"
            ),
            r"\1is trade \2",
        ),
        (
            (
                r"^((?:so |and |but |then |ok |well )*)where are we"
                r" (?=(?:now )?(?:compared|vs|versus|against|relative)\b)"
            ),
            r"\1what is trade ",
        ),
    )
)


def said_plainly(text: str) -> str:
    """A normalised English question with such turns put into the words that are read."""
    return rewritten(text, _REWRITTEN)
