"""Rewrites Korean turns of phrase into the plain words that the rules of periods and kinds read."""

import re
from collections.abc import Callable
from typing import Final

from bot.questions.turns.korean_dealings import TRADED
from bot.questions.turns.rewriting import rewritten
from bot.questions.vocabulary.numbers import HANGUL_DIGITS, KOREAN_COUNTS, number_of

_YEARS: Final = (
    rf"(?<![\d가-힣])(?P<years>[1-9]|10|[{HANGUL_DIGITS}]|{'|'.join(KOREAN_COUNTS)}) ?[년해]"
)
_AFTER_SPAN: Final = r"(?=[ ?,]|$|동안|간|치|의|전|만에|새|째)"
# Two years and a half are thirty months; half a year alone is read as it is.
_AND_A_HALF: Final = re.compile(
    rf"{_YEARS} ?(?:반|(?:하고 ?)?(?P<months>[1-9]|1[01]) ?개월){_AFTER_SPAN}"
)
_BASE: Final = (
    r"(?:전년|전월|전분기|전기|전달|작년|지난해|재작년|지난달|동[기월]|(?:19|20)?\d\d년(?:도)?|\d월"
    r"|분기|반기|직전|이전|같은 ?(?:달|기간|시기|분기)|그 ?전)"
)
_AGAINST: Final = (
    rf"(?:{_BASE}(?:과|와|에)? ?(?:대비|비해서?|비하면|비하여|견줘|견주어"
    r"|비교(?:하면|해서?|하여|했을 ?때|시))"
    rf"|(?:전[년월기]|동[기월])비|{_BASE}보다)"
)
_PER_CENT: Final = r"몇 ?(?:%|퍼센트|프로)"
# Held against a range, a percentage is a rate of growth, unless a level or a part is named.
_RATE_ASKED: Final = re.compile(rf"{_AGAINST}[^?]{{0,40}}?(?P<rate>{_PER_CENT})")
_RATE_FIRST: Final = re.compile(rf"(?P<rate>{_PER_CENT})[^?]{{0,30}}?{_AGAINST}")
_OF_A_LEVEL: Final = re.compile(
    r"수준|절반|과반|[몇두세네\d] ?배|비중|비율|차지|점유|몫|가운데|중에서?(?= )|총|전체"
    rf"|의 ?(?:약 ?)?{_PER_CENT}"
    rf"|{_PER_CENT}[^?]{{0,6}}(?:[까밖]|회복|에 ?(?:불과|해당|달|그|머|이))"
    r"|수(?:입|출)(?:액)? ?대비 ?수(?:입|출)|환율|위안|달러"
)
_MOVED_ALREADY: Final = re.compile(
    rf"{_PER_CENT}(?:포인트|p)?(?:나|정도|가량|씩|쯤|이나)? ?(?:더 |덜 )?"
    r"(?:늘|줄|증|감|성장|올|떨|하락|상|뛰|변|높|낮|급|커|작|빠|많|적)"
)
_EXTREME: Final = (
    r"(?=[^?]{0,40}(?:가장|제일|최대|최고|최저|최소))(?=[^?]{0,60}(?:언제|때|적|시점|기간))"
)
_IN_ONE_YEAR: Final = re.compile(
    r"(?:^|(?<=[이가은는도] )|(?<=역대 )|(?<=사상 ))"
    rf"(?:한 ?해|1 ?년|일 ?년)(?:에| ?동안| ?사이에?| ?만에| ?새에?| ?간){_EXTREME}"
)
_IN_ONE_MONTH: Final = re.compile(
    rf"(?:^|(?<=[이가은는도에] )|(?<=역대 )|(?<=사상 ))한 ?달(?:에| ?사이에?| ?만에| ?새에?)"
    rf"{_EXTREME.replace('언제', '언제|얼마|폭|달')}"
)
_BY_HALVES: Final = re.compile(
    r"상 ?[·,/]? ?하반기(?:별(?:로)?|(?:로|를)? ?(?:각각 ?)?(?:쪼개|나눠|나누|구분)[가-힣]{0,3})"
)
_HALVES: Final = re.compile(r"상(?: ?(?:[·,/&ㆍ・-]|반기와) ?)?하반기")
_TURNING: Final = re.compile(
    r"(?<=\d[년월])의? ?(?:최?저점|바닥|최?고점|정점|피크)"
    r"(?=에서|대비| 대비|부터|보다|에 ?비| 이후)"
)
# Two quarters in a row are no second quarter.
_QUARTERS_ON_END: Final = re.compile(
    r"(?<!년 )(?<!년)(?<!\d)(?<!제)(?P<many>[2-9]|두|세|네) ?분기"
    r"(?= ?(?:째|연속|내리|연달아|잇달아|줄곧))"
)
# The month before, where it stands for what is compared; to pass something on is another word.
_MONTH_BEFORE: Final = re.compile(r"(?<![가-힣])전달(?=(?:이랑|에 ?비|보다|과)| ?대비|하고 ?비교)")
_NEWEST_RELEASE: Final = re.compile(
    r"(?:이번 ?달|이달)(?:에)? ?(?:새로 ?)?(?:나온|(?:발표|공개|공표)[된한]|올라온)"
    r"(?= ?(?:무역|교역|통계|자료|수출|수입|수치|숫자|월보|데이터|거|것))"
)
# Without 국경 the lockdown of the border is meant as well.
_LOCKDOWN: Final = re.compile(
    r"(?<!국경 )(?<!국경)(?<![가-힣])봉쇄"
    r"(?= ?(?:이후|이전|이래|직전|직후|전|후|뒤|기간|시기|동안|때)(?=[ 에의로과보대]|$))"
)
# Without 국경 its reopening is meant as well.
_REOPENED: Final = re.compile(
    r"(?<!국경 )(?<!국경)(?<![가-힣])재개방(?= ?(?:이후|이래|직후|후|뒤|하고|되고|된 ?(?:뒤|후)))"
)
# Trade a month, straight after a word of time that would else take the 월 to itself.
_A_MONTH: Final = re.compile(
    r"(?<=[후래터어에] )(?P<unit>월|분기) ?(?=(?:무역|교역|수출|수입|거래)(?:액|량)?[이은는가 ])"
)
_RUN_OF: Final = re.compile(
    r"(?:지난|최근) ?(?P<many>[2-9]|두|세|네|다섯) ?(?:개 ?)?(?P<unit>분기|달|개월|해|년)"
    r"(?:간|동안)? ?(?=(?:연속|내리|연달아))"
)
_IN_ORDER: Final = re.compile(
    r"(?:가장 |제일 )?(?:많(?:이 ?(?:한|판|산|팔린)|은|았던)|[컸큰]던?|높(?:은|았던)) ?"
    r"(?P<unit>달|월|해|연도|분기) ?(?:들)?(?:의|을|를)? ?(?:순위|순서|차례|순)(?:대로|으로|로)?"
)
# 2억 달러 넘은 첫 달: the first time the mark was passed, and no first month of a year.
_FIRST_OR_LAST: Final = re.compile(
    r"(?P<verb>넘은|넘긴|넘어선|웃돈|돌파한|초과한|밑돈|하회한|못 ?미친|줄어?든|감소한|늘어?난"
    r"|증가한"
    r"|(?:밑|아래|이하|미만)(?:으?로)? ?(?:내려간|떨어진|줄어든)) (?P<which>첫|마지막) ?"
    r"(?P<unit>달|해|분기|월|때)(?=[은는이가 ?]|$)"
)
# 넘은 달은 3월뿐인가: the month is what is looked for, and no range.
_NONE_BUT: Final = re.compile(
    r"(?<=[은던] )(?P<unit>달|분기|해)(?:은|는|이|가)? ?\d{1,4}(?:월|분기|년)"
    r" ?(?:뿐|밖에|만 ?(?:이|인|있))\S*"
    r"(?: ?없\S*)?"
)
_FIRST_TOLD: Final = re.compile(
    r"(?:맨 ?)?처음에?(?:는|엔)? ?얼마(?:로|라고|였다고|라)? ?"
    r"(?:발표|공표|공개|집계|보고)(?:됐|되었|했|된)[가-힣]*"
)
_OF_BEFORE: Final = re.compile(
    r"(?:(?<=월보에서 )|(?<=월보가 )|(?<=월보는 ))"
    r"(?:이전|앞선|종전|그 ?전|과거) ?(?:달|월)(?:들)?(?:의)? ?"
    r"(?=수치|통계|숫자|누계)"
)
# 톱3 names no saws.
_TOP_SO_MANY: Final = re.compile(r"(?<![가-힣])(?:톱|탑|top) ?(?=\d|텐|파이브)")
# Back at a level at the end of a year: that year as a whole is held against it.
_AT_ITS_END: Final = re.compile(
    r"(?<=\d{4}년) ?말(?: ?(?:현재|기준|시점))?(?:에|으로)?(?=[^?]{4,40}(?:수준|회복))"
)
# 최근 3년 각각: whole years, one by one; 작년 누계 beside 올해 누계: the same months.
_YEARS_EACH: Final = re.compile(
    r"(?<=최근 )(?P<many>[2-9]|10|두|세|네|다섯) ?(?:개 ?)?년(?:간|동안)? ?각각(?:의)?"
)
_BOTH_SO_FAR: Final = re.compile(
    r"(?P<first>(?:올해|금년)(?:의)? ?누계[^?]{1,14}?)(?:작년|지난해|전년)(?:의)? ?누계"
)
# 줄어든 달들: the months one by one.
_SEVERAL_OF_THEM: Final = re.compile(r"(?<=[던든은난한린진긴] [달해])들(?=[ 은이을의도?.]|$)")
_JUST_OUT: Final = re.compile(
    r"(?<![가-힣])(?:어제|오늘|그제|엊그제|방금|막|지난주|이번 ?주)(?:에)? ?"
    r"(?:(?=새로)|(?:나온|발표된|발표한|공개된|공표된|올라온)(?= ))"
)
_LEFT_TO_GO: Final = re.compile(
    r"(?<=\d{4}년) ?수준(?:까지|에)(?=[^?]{0,12}(?:남았|남은|모자라|부족|못 ?미))"
)
# Twice as much or more is a rise by a hundred per cent or more.
_TIMES_OVER: Final = re.compile(
    r"(?P<times>두|세|네|다섯|[2-9]) ?배 ?(?P<over>이상|넘게|초과)(?:으?로)? ?(?:더 )?"
    r"(?=(?:늘어?난|증가한|급증한|뛴|불어난|커진|성장한|오른) ?(?:적|달|해|분기|연도))"
)
_HALVED: Final = re.compile(
    r"(?:절반|반)(?: ?수준)? ?(?:이하|밑|아래|미만|이상|넘게)(?:으?로)? ?(?:더 )?"
    r"(?=(?:줄어?든|감소한|급감한|떨어진|하락한|축소된) ?(?:적|달|해|분기|연도))"
)
# A span named and then dated in brackets is the one in the brackets.
_DATED_IN_BRACKETS: Final = re.compile(
    r"(?:코로나|팬데믹|국경|봉쇄|제재)[가-힣0-9 ]{0,12}\(((?:19|20)\d\d[^()]{0,20})\)"
)
# 정점이던 2013년: such words only say which year it was.
_WHICH_WAS: Final = re.compile(
    r"(?:최?저점|최?고점|정점|바닥|피크|최고치|최저치)"
    r"(?:이던|였던|이었던|인|[을를] ?찍[은었]던?|[을를] ?기록한) ?(?=(?:19|20)\d\d년)"
)
_THE_ONE_BEFORE: Final = re.compile(
    r"지난 ?달(?:은|이)? ?(?:말고|아니고|아니라)(?:요)?,? ?(?:그 ?)?(?:전 ?달|전 ?월|이전 ?달)"
)


def _months(found: re.Match[str]) -> str:
    return f"{number_of(found['years']) * 12 + int(found['months'] or 6)}개월"


def _growth(text: str) -> str:
    """전년 대비 몇 퍼센트야 asks for a rate; with 수준, 배 or 비중 it asks for a part."""
    if _OF_A_LEVEL.search(text) or _MOVED_ALREADY.search(text):
        return text
    found = _RATE_ASKED.search(text) or _RATE_FIRST.search(text)
    if found is None:
        return text
    start, end = found.span("rate")
    return f"{text[:start]}증감률 얼마{text[end:]}"


def _first_or_last(found: re.Match[str]) -> str:
    time = "처음으로" if found["which"] == "첫" else "마지막으로"
    return f"{time} {found['verb']} {found['unit']}"


def _in_order(found: re.Match[str]) -> str:
    unit = "연도" if found["unit"] in {"해", "연도"} else found["unit"].replace("달", "월")
    return f"{unit}별 순위"


def _times_over(found: re.Match[str]) -> str:
    return f"{(number_of(found['times']) - 1) * 100}% {found['over']} "


_TURNS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    *TRADED,
    (_AND_A_HALF, _months),
    (_IN_ONE_YEAR, "어느 해"),
    (_IN_ONE_MONTH, "어느 달"),
    (_BY_HALVES, "반기별"),
    (_HALVES, "상반기와 하반기"),
    (_MONTH_BEFORE, "전월"),
    (_NEWEST_RELEASE, "최신"),
    (_LOCKDOWN, "국경봉쇄"),
    (_REOPENED, "국경재개방"),
    (_THE_ONE_BEFORE, "지지난달"),
    (_TIMES_OVER, _times_over),
    (_RUN_OF, r"\g<many> \g<unit> "),
    (_QUARTERS_ON_END, r"\g<many>개 분기"),
    (_IN_ORDER, _in_order),
    (_FIRST_OR_LAST, _first_or_last),
    (_NONE_BUT, r"\g<unit>은 언제"),
    (_FIRST_TOLD, "최초발표 얼마"),
    (_OF_BEFORE, ""),
    (_TOP_SO_MANY, "상위 "),
    (_AT_ITS_END, ""),
    (_YEARS_EACH, r"\g<many>년 연도별"),
    (_BOTH_SO_FAR, r"\g<first>작년 동기"),
    (_SEVERAL_OF_THEM, ""),
    (_JUST_OUT, ""),
    (_LEFT_TO_GO, " 수준을 회복"),
    (_HALVED, "50% 이상 "),
    (_DATED_IN_BRACKETS, r"\1 "),
    (_WHICH_WAS, ""),
    (_A_MONTH, r"\g<unit>별 "),
    (_TURNING, ""),
)


def turned(text: str) -> str:
    """A normalised Korean question with such turns of phrase put into plain words."""
    text = rewritten(text, _TURNS)
    return _growth(text)
