"""Reads a message that wants the answer before it in another form: exact, or in a table."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.threads.lines import with_line
from bot.trade import Language

_EN_ASKS: Final = (
    r"^(?:(?:ok|okay|and|but|now|please|pls|sorry|no)[ ,]+)*"
    r"(?:(?:can|could|may) (?:i|you|we) |(?:give|show|tell|put|make|have|get|see|write|present|list"
    r"|what(?:'s| is| are| was| were)|i (?:need|want)|it|me|us|that|this|the|them|all|as|in|to|of"
    r"|like|have|a|an) ?)*"
)
_EN_END: Final = (
    r"(?: (?:please|pls|thanks|instead|format|form|number|figure|value|amount)s?)*[ ?.!]*$"
)
_KO_END: Final = (
    r"(?:로|으로|은|는|을|를|이|가|까지|만|좀|요|도| )*"
    r"(?:(?:다시|좀|얼마|뭐|알려|보여|말해|정리|만들어|뽑아|해|줘|주세요|주십시오|줄래|부탁|표시"
    r"|바꿔|쓰|적어"
    r"|하지|말고|야|예요|인가|인지|인가요|입니까|합니다|드려요|해요|줘요|요)[ ,]*)*[ ?.!~]*$"
)
_ZH_ASKS: Final = (
    r"^(?:那|请|能|可以|麻烦|再|帮我|给我|把它|把这个|我要|我想要|用|以|按|换成|改成|改为|写成"
    r"|做成|做|列成|列|弄成|整理成|给|来)*"
)
_ZH_END: Final = (
    r"(?:是|多少|呢|吧|给我|一下|好吗|可以吗|显示|表示|列出来?|来?看看?|谢谢|格式|形式|的)*[ ?.!]*$"
)
_DIGITS: Final = {
    Language.ENGLISH: re.compile(
        _EN_ASKS + r"(?:(?:exact|precise|unrounded|full|raw|to the (?:last )?(?:digit|yuan|dollar)"
        r"|not rounded|without rounding|don'?t round)(?: (?:digits?|precision))?"
        r"|(?:(?:mi?lli?on|billion|thousand|hundred)s?|mns?|mlns?|bns?|k))" + _EN_END
    ),
    Language.KOREAN: re.compile(
        r"^(?:그|그럼|그거|그걸|이걸|아니|더|좀|그 ?수치|를|을|의| )*"
        r"(?:정확한|정확히|정밀한|세부|자세한 ?숫자|반올림 ?(?:하지|안|없이|전)|원 ?단위"
        r"|1 ?(?:위안|달러) ?단위"
        r"|끝자리|[천만억백십]+(?:만)? ?단위) ?(?:한|하게|된|없는|말고|않은|않고)? ?"
        r"(?:숫자|수치|금액|값|액수|수)?" + _KO_END
    ),
    Language.CHINESE: re.compile(
        _ZH_ASKS + r"(?:更?(?:精确|准确)(?:一点|一些|点|些)|精确到(?:个位|元|每?一?元|分)"
        r"|(?:更?精确|准确|确切|完整)(?:的)?(?:数字|数值|数据|金额|数)?"
        r"|(?:不要|别|不用|不)四舍五入|(?:十|百|千|万|百万|千万|亿|十亿)(?:作?为|做)?单位)"
        + _ZH_END
    ),
}
"""What the receipt tells: it has every figure to its last digit, so that any scale can be read."""
_TABLE: Final = {
    Language.ENGLISH: re.compile(
        _EN_ASKS + r"(?:tables?|tabular|list|csv|spreadsheet|excel)(?: form)?" + _EN_END
    ),
    Language.KOREAN: re.compile(
        r"^(?:그럼|그걸|이걸|그거|아니|좀| )*(?:표|테이블|목록|리스트|엑셀|숫자)" + _KO_END
    ),
    Language.CHINESE: re.compile(
        _ZH_ASKS + r"(?:一?[个张份]|成)?(?:表格?|列表|清单|excel)" + _ZH_END
    ),
}


def in_another_form(text: str, language: Language, before: TradeQuery) -> TradeQuery | None:
    """The question before a normalised message that asks for its answer in another form."""
    if _DIGITS[language].search(text):
        return replace(before, receipt=True, chart=False)
    lines = with_line(text, language, before)
    if lines is not None:
        return lines
    period = before.period
    if period is None or not _TABLE[language].search(text):
        return None
    grain = before.grain if before.each else _finer(len(period))
    one_by_one = before.kind in {Kind.LEVEL, Kind.TREND} and len(period) > grain.months
    if not one_by_one:
        return replace(before, chart=False) if before.chart else None
    return replace(before, kind=Kind.LEVEL, each=True, grain=grain, chart=False, receipt=False)


_MOST_MONTHS: Final = 36


def _finer(months: int) -> Grain:
    """What a range is listed by: months, or years where they would be many."""
    return Grain.MONTH if months <= _MOST_MONTHS else Grain.YEAR
