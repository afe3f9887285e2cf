"""Reads months with almost nothing in them as the lowest: none of them is a reported nil."""

import re
from typing import Final

from bot.questions.turns.rewriting import rewritten, turns_of_each
from bot.trade import Language

_NEARLY: Final = (
    r"(?:almost|nearly|virtually|practically|basically|effectively|(?:very )?close to|next to"
    r"|near|barely(?= any))"
)
_FELL: Final = (
    r"(?:(?:fall|fell|fallen|drop|dropped|go|went|gone|come|came|been|at) )*(?:to |down to |at )?"
)
_PERIOD: Final = r" ?(?:달|월|분기|해|적)"
_FLOW: Final = (
    r"(?P<flow>(?:(?:exports?|imports?|trade|shipments|purchases|sales)\b ?(?:and|or)? ?)+)"
)
_SOUGHT: Final = re.compile(
    r"^when\b|\bwhen (?:was|were|did|has|have)\b|\b(?:months?|quarters?|years?|ever)\b"
    r"|달|월|분기|해|언제|적|[哪几](?:些|一|几)?个?(?:月|季|年)|月份|的[月季年]|时候|何时|过"
)
"""Words of a question for periods; with none, "almost nothing a year before" is told of one."""
_NO_AMOUNT: Final = re.compile(
    r"\b(?:growth|grow|grew|chang|balance|surplus|deficit|gap|difference|revis)\w*"
    r"|증가|감소|증감|변화|변동|수지|흑자|적자|차이|增|变|差|涨|跌|修订"
)
"""Words of what is nearly nothing at zero, and lowest far below it."""

_TURNS: Final = turns_of_each(
    (
        (
            rf"\b{_NEARLY} (?:no|zero|nil|nothing|non-?existent|any)(?: (?:in|of))? {_FLOW}",
            r"the lowest \g<flow>",
        ),
        (
            rf"\bever {_FELL}{_NEARLY} (?:zero|nil|nothing|non-?existent)\b",
            "at the lowest in which month",
        ),
        (rf"\b{_FELL}{_NEARLY} (?:zero|nil|nothing|non-?existent)\b", "lowest"),
        (
            rf"\b{_NEARLY} (?:stop|vanish|disappear|dry|dried|ceas|halt|collaps)\w*(?: up)?\b",
            "lowest",
        ),
    ),
    (
        (
            (
                r"거의 ?(?:0|영|제로|없는 ?수준)(?:에|으로|이나|까지)? ?"
                r"(?:가까(?:웠던|운|웠|울)|가깝던|떨어(?:진|졌던)|다름 ?없(?:는|었던)|이던|이었던"
                r"|였던|인)"
                rf"(?={_PERIOD})"
            ),
            "가장 낮은",
        ),
        (
            (
                r"거의 ?(?:없(?:던|었던|는|다시피 ?한)|끊긴|끊겼던|멈춘|멈췄던)"
                rf"(?={_PERIOD})"
            ),
            "가장 낮은",
        ),
    ),
    (
        (
            (
                r"(?:几乎|差不多|近乎|基本上?)(?:完全)?(?:没有?|无|停止|中断|断绝)(?:任何)?"
                r"(?:(?P<flow>(?:进出口|出口|进口|贸易)(?:额|总额)?)|(?=的?(?:月|年|季)|过?[?]|过?$))"
            ),
            lambda found: f"{found['flow'] or ''}最低",
        ),
        (r"(?:几乎|差不多|近乎|基本上?|接近于?)(?:为|是|等于)?(?:零|0(?![.\d]))", "最低"),
    ),
)


def lowest_of_all(text: str, language: Language) -> str:
    """A normalised text that looks for periods with almost nothing, put as the lowest."""
    sought = _SOUGHT.search(text) and _NO_AMOUNT.search(text) is None
    return rewritten(text, _TURNS[language]) if sought else text
