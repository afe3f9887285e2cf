"""Puts what lies below or above another year into words that hold it against that year."""

import re
from typing import Final

from bot.questions.turns.rewriting import rewritten
from bot.trade import Language

_YEAR: Final = r"(?P<year>(?:19|20)\d\d ?년)"
_MOSTLY: Final = r"(?:아직 |여전히 |한참 |훨씬 |크게 |다소 |조금 |이미 |다시 |얼마나 )*"
_OF_IT: Final = (
    rf"{_YEAR}(?:도)?(?P<all> ?(?:전체|한 ?해)|)(?:의)? ?(?:수준|규모|실적|수치)?"
    rf"(?:에|을|를|에도)? ?{_MOSTLY}"
)
_KOREAN: Final = (
    (
        re.compile(rf"{_OF_IT}(?:못 ?미[치쳤칠쳐]|미치지 ?못|밑[도돌돈]|하회|못 ?따라)"),
        r"\g<year>\g<all>보다 적 ",
    ),
    (
        re.compile(rf"{_OF_IT}(?:넘어[서섰]|넘[었는기]|상회|웃[도돌돈]|뛰어넘|초과|능가)"),
        r"\g<year>\g<all>보다 많 ",
    ),
)
_TWELVE_MONTHS: Final = re.compile(
    r"\b(over|in|during|within|across) the last year\b"
    r"(?! (?:before|of|with|that|when|where|for which|on record)\b)"
)
"""Over the last year, as over the last two: the months up to the newest, and no calendar year."""
_OF_A_YEAR: Final = re.compile(
    r"\b(?:exceed(?:ed)?|surpass(?:ed)?|beat|top(?:ped)?|above"
    r"|(?P<below>below|(?:fall |fell )?short of))"
    r" (?:(?:those|that|the levels?) (?:of|in) )?(?P<year>(?:19|20)\d\d)(?:'s)?(?: levels?)?"
    r"(?=[ ?.!]*$|,| (?:was|were|is|are)\b)"
)
_CHINESE: Final = re.compile(
    r"(?:仍然?|还|尚|依然|远远?|大大|大幅|明显|已经?|略|稍)*"
    r"(?:(?P<below>低于|不及|不如|少于)|高于|超过|超出|超越|多于)了?"
    r"(?P<year>(?:19|20)\d\d年|[去上前]年)(?P<whole>全年|整年)?(?:同期)?的?(?:水平|规模|总额|数字|数据)?(?!\d{1,2}月|[上下前一二三四第])"
)
# "Did exports beat last year's in July": those of July in the year before; "is 2025 below 2019":
# a year beside a year, and no mark that is passed.
_ENGLISH: Final = (
    (
        re.compile(
            r"\b(?:beat(?:s|en)?|exceed(?:s|ed)?|topp?(?:s|ed)?|surpass(?:es|ed)?|outd(?:o|id|one)"
            r"|outstripp?(?:s|ed)?|above|below|over|under|ahead of|behind|up on|down on)"
            r" (?:that of |those of |the )?last year(?:'s)?(?: (?:level|figure|number)s?)?(?! as)\b"
        ),
        "compared with last year",
    ),
    (
        re.compile(
            r"\b((?:is|are|was|were) (?:(?:19|20)\d\d|this year|last year))"
            r" (?:still |now |yet |way |well |far )*"
            r"(?:above|below|under|over|ahead of|behind|short of) (?=(?:19|20)\d\d\b|last year)"
        ),
        r"\1 compared with ",
    ),
)
_LOOKED_FOR: Final = re.compile(
    r"\b(?:how many|which|what|any) (?:months?|quarters?|years?)\b"
    r"|(?<!한 )(?<!한)해(?:[가는은를도 ?]|$)|언제|어느|몇 |처음|달|(?<!\d)월|(?<!\d)(?<!\d )분기"
    r"|哪|几|何时|什么时候|首次|第一次|(?<!\d)月|(?<![一二三四1-4])季"
)
"""Which year passed that of 2019, or a month of it: what is looked for has its own reading."""
_WHEN_PASSED: Final = re.compile(
    r"\b(?:when|which|what|first(?![ -](?:half|quarter))|how (?:many|often)|ever|all of|months?"
    r"|quarters?|years?)\b"
)


def _than(found: re.Match[str]) -> str:
    return f"{'lower' if found['below'] else 'higher'} than {found['year']}"


def beside_a_year(text: str, language: Language) -> str:
    """A normalised text in which a flow is held against the year that it lies below or above."""
    if language is Language.ENGLISH:
        text = _TWELVE_MONTHS.sub(r"\1 the past year", text)
    if _LOOKED_FOR.search(text):
        return text
    if language is Language.CHINESE:
        return _CHINESE.sub(
            lambda found: (
                f"比{found['year']}{found['whole'] or ''}{'少' if found['below'] else '多'}"
            ),
            text,
        )
    text = rewritten(text, _KOREAN if language is Language.KOREAN else _ENGLISH)
    of_a_year = language is Language.ENGLISH and _WHEN_PASSED.search(text) is None
    return _OF_A_YEAR.sub(_than, text) if of_a_year else text
