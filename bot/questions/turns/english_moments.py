"""Rewrites English questions after a moment, a half or a difference into words that are read."""

from typing import Final

from bot.questions.turns.rewriting import rewritten, turns_of
from bot.questions.vocabulary.numbers import MONTHS, YEAR

_REWRITTEN: Final = turns_of(
    (
        # How much more was sold than bought is the balance.
        (
            (
                r"\bhow much (?:more|less) (?:did|does|do|has|have) [\w ]{2,14}?"
                r" (?:sell|sold|export|exported|ship|shipped) than (?:it )?"
                r"(?:buy|bought|import|imported)\b"
            ),
            "what was the trade balance",
        ),
        (
            (
                r"\b(?:does|did|do|is|has|whether) (?![\w ]{2,16}\bever\b)[\w ]{2,14}?"
                r" (?:sells?|selling|sold|exports?|ship(?:s|ped)?) more(?: goods)?"
                r"(?: to [\w ]{2,12}?)? than (?:it |they )?"
                r"(?:buys?|bought|imports?|imported|purchases)\b"
            ),
            "what is the trade balance",
        ),
        (
            (
                r"\bfirst (month|quarter|year) of (trade|exports|imports)"
                r" (?=(?:after|since|following)\b)"
            ),
            r"\2 in the first \1 ",
        ),
        (r"\bbottom(?:ed|s)? out\b", "hit its lowest"),
        (r"\btop(?:ped|s)? out\b|\bmax(?:ed|es)? out\b", "peak"),
        (
            (
                r"\b(?:break|breaking|broke|broken|split|splitting) (?:down )?"
                r"(?P<what>(?!down\b|by\b|into\b)[^?.;]{1,80}?)(?: down)?"
                r" (?:by|into) (?:each )?(?=(?:month|quarter|year|half)s?\b)"
            ),
            r"show \g<what> by each ",
        ),
        # "Which half saw more": the one with the most.
        (
            (
                r"\bwhich (half|quarter|month|year)\b([^?.;]{0,30}?)"
                r" (?:had|saw|has|brought|recorded) (?:the )?(?:more|higher|larger|bigger)\b"
            ),
            r"which \1\2 had the highest",
        ),
        (
            (
                r"\bwhich (half|quarter|month|year)\b([^?.;]{0,30}?)"
                r" (?:had|saw|has|brought|recorded) (?:the )?(?:less|lower|smaller|fewer)\b"
            ),
            r"which \1\2 had the lowest",
        ),
        (
            r"\b(?:most valuable|costliest|priciest) (?=(?:things?|goods?|items?|products?)\b)",
            "largest ",
        ),
        (r"\blargest things?\b", "largest good"),
        # "The last month under a mark" is looked for, and is no month before this one.
        (
            (
                r"^(?:(?:what|when|which) (?:was|is) )?(?:the )?last (month|quarter|year)"
                r" (?=(?:(?:that|when|with|of|in which) )?(?:\w+ ){0,5}?(?:under|below|above|over"
                r"|exceed\w*|topp?ed|passed|less than|more than)\b[^?.;]{0,20}\d)"
            ),
            r"which \1 was the last time ",
        ),
        (
            (
                r"\b(?:around |about |at )?this time (?:of (?:the )?year )?"
                r"(?=(?:last year|a year ago|in (?:19|20)\d\d"
                r"|(?:two|three|four|five|\d) years? ago)\b)"
            ),
            "this month ",
        ),
        (
            (
                r"^((?:what|when|which) (?:was|is) )?(?:the )?first (quarter|half|half-year)"
                r" (?=(?:that|when|in which|with)\b)"
            ),
            r"which \2 was the first time ",
        ),
        (
            (
                r"\b(?:from|since|between) (?:the )?(?:very )?(?:start|beginning) of"
                rf" (?:(?:the|this) year|(last year|{YEAR}))"
                r"(?= (?:to|through|thru|until|till|up to|and) (?:the end of )?"
                r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b)"
            ),
            r"from january \1",
        ),
        (r"\b(?:is|was) there an? (month|quarter|year)\b", r"were there any \1s"),
        (
            (
                r"\bhow many (months|quarters|years) (?:out )?(?:of|in|over) the (last|past)"
                r" (\d{1,3})\b(?! (?:months|quarters|years))"
            ),
            r"how many \1 in the \2 \3 \1",
        ),
        (r"\bbetween (?:two )?(?:consecutive|successive) months\b", "month on month"),
        (r"\bmonthly and (?=(?:the )?(?:cumulative|ytd|year[- ]to[- ]date)\b)", "month and "),
        (rf"\bpre-? ?(?={YEAR}\b)", "before "),
        (rf"\bpost-? ?(?={YEAR}\b)", "after "),
        (
            (
                r"\bon (?:the |a |any )?(?:\w+ )?(?:luxury|sanctions?|prohibited|restricted)"
                r"(?:[- ]goods?)? list\b"
            ),
            "banned",
        ),
        # "At what point did exports exceed" looks for the first month that did.
        (
            (
                r"\bat (?:what|which) (?:point|time|moment|stage)(?: in time)?"
                rf"( (?:in|during|of) {YEAR})? did ([^?.;]{{1,40}}?)"
                r" (?=(?:exceed|pass|cross|top|reach|surpass|break|hit|go|climb|rise)\b)"
            ),
            r"when\1 did \2 first ",
        ),
        (
            (
                r"\b(exports|imports) (?:do|did|fare|fared|perform|performed|look|hold up|stack up)"
                r" (?:against|versus|vs\.?|compared (?:to|with)|relative to|next to) (?:the )?"
                r"(exports|imports)\b"
            ),
            r"\1 and \2 grow",
        ),
        (
            (
                r"\bthe (?:first )?(?:full )?month (?:that came )?(?:right |just |immediately )?"
                r"(?:after|following) (?:the )?(?:reopening|border (?:reopened|reopening))\b"
                r"(?! (?:with|when|where|in which|that|exports|imports|trade)\b)"
            ),
            "september 2023",
        ),
        # The 12-month total to July: that of the 12 months to July.
        (
            (
                r"\b(?<!rolling )(?<!trailing )(\d{1,2}|twelve|six)-month ((?:\w+ ){0,3}?)"
                r"(?=(?:to|through|ending|ended|up to) )"
            ),
            r"\2in the \1 months ",
        ),
        (r"\b(at|in) the (start|beginning|end) of the year\b", r"\1 the \2 of this year"),
        # Whether it has passed a mark, of no time that is named, is whether it ever did.
        (
            (
                r"^(?P<what>(?:have|has) (?:(?!ever\b)[a-z']+ ){1,6}?)"
                r"(?=(?:reached|exceeded|topped|surpassed|passed|crossed|hit|broken"
                r"|gone (?:above|over|past)) (?:the )?(?:(?:us)?\$|cny |rmb |¥)?\d)"
                rf"(?!.*\b(?:this|last|since|for|so far|yet|{MONTHS}|{YEAR}(?! ?(?:m|b))|q[1-4]"
                r"|h[12])\b)"
            ),
            r"\g<what>ever ",
        ),
        # Back at a level by the end of a year: that year as a whole is held against it.
        (
            (
                r"(\b(?:levels?|recover|regain|return)(?:ed|ing|s)?\b[^?.;]{0,40}?)"
                rf" by (?:the )?(?:end|close) of (?={YEAR}\b)"
            ),
            r"\1 in ",
        ),
    )
)


def looked_for(text: str) -> str:
    """A normalised English question with such turns put into the words that are read."""
    return rewritten(text, _REWRITTEN)
