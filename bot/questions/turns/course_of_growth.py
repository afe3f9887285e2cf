"""Puts how a flow goes on, turns or recovers into the words that its course is read from."""

import re
from typing import Final

from bot.questions.turns.rewriting import Instead, rewritten, turns_of_each
from bot.trade import Language

_TURNED: Final = (
    r"\b(?:when|(?:in )?(?:what|which) (?:month|quarter)) (?:did|have|has) "
    r"(?!.*\b(?:balance|surplus|deficit)\b)((?:\w+ ){0,3}?)(?:growth )?(?:yoy )?"
    r"(?:turn|go|swing|went|gone)(?:ed)? (?:back )?"
)
_FLOW_KO: Final = r"(?:대[북중] ?)?(?:수출입?|수입|교역|무역)(?:액|량)?"
_TURNED_KO: Final = r"(?:로|으로)? ?(?:돌아섰|돌아선|전환)[가-힣]*"
_WHEN_ZH: Final = r"(?:同比)?(?:从|是)?(?:什么时候|何时|哪个月)(?:开始)?"


def _beside_the_level(found: re.Match[str]) -> str:
    return f"{found['what']} now as a percentage of {found['year'] or 2019}"


_PARTS: Final = {"half": 50, "third": 33, "quarter": 25, "fifth": 20, "tenth": 10}


def _in_percent(found: re.Match[str]) -> str:
    if found["part"] == "half" and found["falls"]:
        return found[0]  # Fell by half is halved.
    return f"{found['moved']} by {found['than'] or 'about '}{_PARTS[found['part']]}%"


def _by_month(found: re.Match[str]) -> str:
    flow = (found["of"] or found[1] or "").strip()
    return f"{flow} growth by month".strip()


_ENGLISH: Final[tuple[tuple[str, Instead], ...]] = (
    # Which way imports are going is their course.
    (
        (
            r"\b(?:what|which) (?:direction|way) (is|are|was|were|did|has|have) ((?:\w+ ){1,3}?)"
            r"(?:been )?(?:go|gone|going|heading|headed|moving|moved?|trending)\b"
        ),
        r"what \1 the trend of \2",
    ),
    # Whether growth slows is told by the rate of each month.
    (
        (
            r"\b(?:is|are|was|has|have|did|does) (?:the )?((?:export|import|trade) )?"
            r"(?:(?:growth|increase|rise)(?: (?:in|of) (?P<of>exports|imports|trade))?)"
            r" (?:really |now |been )*(?:slow(?:s|ed|ing)?|accelerat(?:e[ds]?|ing)"
            r"|weaken(?:ed|ing)?|cool(?:ed|ing)?|eas(?:e|ed|ing)|speed(?:ed|ing)?)\b"
            r"(?: (?:down|up))?"
        ),
        _by_month,
    ),
    (
        (
            r"\b(?:is|are) (exports|imports|trade) (?:growing|rising|increasing)"
            r" (?:any )?(?:faster|slower|more slowly)\b(?! than)"
        ),
        r"\1 growth by month",
    ),
    # Up by a quarter, or by half, is a rate, and no quarter or half of a year.
    (
        (
            r"\b(?P<moved>(?:grew|grown|rose|risen|up|climbed|increased|jumped|surged|gained"
            r"|(?P<falls>fell|fallen|dropped|declined|down|shrank|plunged)))(?: by)? "
            r"(?P<than>more than |over |less than |under )?"
            r"(?:about |almost |nearly |roughly |around )?(?:an? |one[- ]|(?<=by )(?=half))"
            r"(?P<part>half|third|quarter|fifth|tenth)\b(?! (?:of|year|point|month|to|in a row))"
        ),
        _in_percent,
    ),
    # Growth in double digits is growth by ten percent or more, and no doubling.
    (r"\b(?:in )?double[- ]digits?\b", "more than 10%"),
    # Months in which it doubled are those in which it grew by as much again.
    (r"\b((?:months|quarters|years)\b[^?.;]{0,40}?) doubled?\b", r"\1 rose by more than 100%"),
    (r"\b((?:months|quarters|years)\b[^?.;]{0,40}?) tripled?\b", r"\1 rose by more than 200%"),
    (r"\b((?:months|quarters|years)\b[^?.;]{0,40}?) halved?\b", r"\1 fell by more than 50%"),
    # When growth turned positive is since when a flow has been rising on the year.
    (rf"{_TURNED}positive\b(?: again)?(?: yoy)?", r"since when has \1been rising yoy"),
    (rf"{_TURNED}negative\b(?: again)?(?: yoy)?", r"since when has \1been falling yoy"),
    (
        (
            r"\b(growth|average|change|trend|exports|imports|trade) over (?:the )?"
            r"(\d{1,2}|two|three|five|ten) years\b"
        ),
        r"\1 over the last \2 years",
    ),
    (r"\bc(?:aught|atch(?:ing)?) up (?:with|to) (?=(?:19|20)\d\d\b)", "recovered to "),
    # Recovered from what closed the border: to the level of the last year before it.
    (
        (
            r"\b(?:recover(?:ed|ing)?|rebound(?:ed)?|bounced? back|c[ao]me back)(?: fully)? from"
            r" (?:the )?(?:pandemic|covid(?:-19)?|coronavirus|lockdowns?)\b"
        ),
        "recovered to pre-pandemic levels",
    ),
    (
        (
            r"\b(?:how much|what (?:share|part|percent(?:age)?|fraction|%)) of"
            r" (?:the |its |their )?"
            r"(?:(?P<year>(?:19|20)\d\d)|pre[- ](?:covid|pandemic|closure)) levels?"
            r" (?:is|are|was|were|has|have|did|do|does) (?P<what>trade|exports|imports)\b"
            r"(?: (?:now|currently|at|back|reach(?:ed)?|recovered))*"
        ),
        _beside_the_level,
    ),
)
_RATE_OF_KO: Final = (
    r"(?:\d{1,2}월|\d ?분기|[상하]반기|(?:19|20)\d\d년)(?:에는?|은)? ?"
    r"\d{1,4}(?:\.\d{1,4})? ?(?:%|퍼센트)"
)
_RISES_KO: Final = ("증가", "늘", "상승", "성장")


def _each_moved(found: re.Match[str]) -> str:
    how = "증가" if found["how"] in _RISES_KO else "감소"
    return f"{found['first']} {how}, {found['second']} {found['how']}"


_AGAINST_KO: Final = "보다|대비|비해|비교"
_KOREAN: Final[tuple[tuple[str, Instead], ...]] = (
    (
        r"두 ?자릿?수(?:로|의|대로?)? ?(?=(?:[가-힣]+ )?(?:증가|감소|성장|하락|상승|늘|줄|신장))",
        "10% 이상 ",
    ),
    (rf"역대 ?(?={_FLOW_KO} ?(?:추이|흐름|변화|목록))", "연도별 "),
    (r"(?:증가|성장)(?:세|율)[가이는은도]? ?(?:둔화|꺾|느려|주춤|빨라|가팔라)", "월별 증가율 "),
    (
        (
            rf"^(?P<what>(?:(?!{_AGAINST_KO})[^?])*?)(?:증가|성장)(?:세|율|폭)[가이는은도]? ?"
            r"(?:낮아|떨어|작아|커|높아)[졌지진]"
        ),
        r"\g<what>월별 증가율 ",
    ),
    # 6월 7.8%, 7월 3.1% 증가: each of the rates is one of growth.
    (
        (
            rf"(?P<first>{_RATE_OF_KO})(?:,|이?고)? ?(?P<second>{_RATE_OF_KO}) ?"
            r"(?P<how>증가|늘|상승|성장|감소|줄|하락)"
        ),
        _each_moved,
    ),
    (rf"언제 ?(?:플러스|증가세?){_TURNED_KO}", "언제부터 전년 동월 대비 늘고 있나"),
    (rf"언제 ?(?:마이너스|감소세?){_TURNED_KO}", "언제부터 전년 동월 대비 줄고 있나"),
    (
        r"(?:코로나(?:19)?|팬데믹)(?:에서|로부터) ?((?:[가-힣]{2,6} ?)?)회복",
        r"\1코로나 이전 수준으로 회복",
    ),
)
_PACE_ZH: Final = r"(?:放缓|放慢|减慢|减速|加快|加速)"
_CHINESE: Final[tuple[tuple[str, Instead], ...]] = (
    (r"[两双]位数的?(?=[增下降涨跌])", "10%以上"),
    (r"(?<=[长长降涨跌幅])(?:了|达到?|是|为)?[两双]位数", "10%以上"),
    (
        (
            rf"(?:增势|增长|增速|涨势|增幅)(?:是否|有没有|正在|在|有所|已|是)*{_PACE_ZH}"
            rf"(?:了?(?:还是|或者?)(?:在)?{_PACE_ZH})?"
        ),
        "逐月增速",
    ),
    (
        (
            r"^(?P<what>[^?比较]*?)(?:增速|增幅|增长率)(?:是否|有没有|正在|在|有所|已)*"
            r"(?:下降|上升|回落|走[低高弱强]|变[低高小大慢快]|降低|提高|收窄|扩大)(?=了?[吗没]|[?]|$)"
        ),
        r"\g<what>逐月增速",
    ),
    (rf"{_WHEN_ZH}(?:由负)?转正", "从什么时候开始同比增长"),
    (rf"{_WHEN_ZH}(?:由正)?转负", "从什么时候开始同比下降"),
    (r"从(?:新冠)?疫情(?:中|里)?(?=恢复|复苏)", "是否恢复到疫情前水平"),
)
_TURNS: Final = turns_of_each(_ENGLISH, _KOREAN, _CHINESE)


def course_of_growth(text: str, language: Language) -> str:
    """A normalised question in which such a course is asked for in plain words."""
    return rewritten(text, _TURNS[language])
