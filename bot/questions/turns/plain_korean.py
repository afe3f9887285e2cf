"""Brings Korean questions into the spacing and the order of words that are read."""

from collections.abc import Iterable
from typing import Final

from bot.questions.turns.korean import turned
from bot.questions.turns.korean_phrasings import BEFORE_ALL
from bot.questions.turns.korean_slips import without_slips
from bot.questions.turns.rewriting import Turns, rewritten, turns_of

_TRADE = "무역|교역|수출|수입|수지|거래"
_ACTS = f"{_TRADE}|사들|사온|사간|들여|내다|팔|판|보낸|보내|구매|구입|중국|북한|대북|대중"
_COUNTRIES = "북중|조중|중조|북한|북조선|중국|대북|대중"


def _behind(words: Iterable[str]) -> str:
    return "(?:" + "|".join(f"(?<={word})" for word in words) + ")"


_DATED = _behind(r"\d년 \d월 분기 반기 작년 올해 지난해 재작년 지난달".split())
_COUNTRY = _behind("북한이 북한은 북한의 북한에 북한에서 북한으로".split())
_OTHER_COUNTRY = _behind("중국이 중국은 중국의 중국에 중국에서 중국으로".split())
_AMOUNT = _behind("수출 수입 무역 교역 수출액 수입액 무역액 교역액 수지 액은 액이 수지는".split())
_DONE = _behind("수출한 수입한 사들인 들여온 수출된 수입된".split())
_GLUED = (
    # 북한대중수출액, 2025년대북수출액: 최대 and a decade hold no 대중 and no 대북.
    rf"(?<=[가-힣\d])(?<!최)(?=대[북중][한국]? ?(?:{_TRADE}))"
    rf"|{_DATED}(?=(?:{_COUNTRIES})|(?:{_TRADE})|[상하]반기|\d{{1,2}}월)"
    rf"|(?:{_COUNTRY}|{_OTHER_COUNTRY})(?=(?:{_ACTS}))"
    rf"|{_AMOUNT}(?=얼마)|(?<=[년월]에)(?=얼마)|(?<=얼마나)(?=[샀사팔수])"
    rf"|{_DONE}(?=[가-힣]{{1,5}}(?:\d|$|[ ?]))"
)
_SOLD = r"(?:판|팔았던|수출한)(?: ?(?:금액|액수|물건값|물건|것|게|건|돈))"
_BOUGHT = r"(?:산|사들인|수입한)(?: ?(?:금액|액수|물건값|물건|것|게|건|돈))"
_THEN: Final[Turns] = turns_of(
    (
        # Who sells more: the two flows held against each other are the balance.
        (
            (
                r"(?:(?:중국|북한|양국)[과와]? ?(?:(?:중국|북한) ?)?"
                r"(?:중에?서?|가운데|사이에서?|간에)? ?)?"
                r"(?:누가|어느 ?(?:쪽|나라)(?:이|가)?) ?(?:더 ?(?:많이 ?)?|늘려 ?)"
                r"(?:수출|수입|팔|파|사)[가-힣]{0,4}"
            ),
            "북중 무역수지",
        ),
        # What was sold less what was bought is the balance, and more of it a surplus.
        (
            rf"{_SOLD}에서 {_BOUGHT}(?:을|를)? ?(?:뺀|제한|빼면|빼)(?: ?(?:값|금액|차액))?",
            "무역수지",
        ),
        (
            (
                rf"{_SOLD}?(?:이|가|은)? ?{_BOUGHT}?보다 (?:더 )?(?:많았던|컸던|많은|큰)"
                r"(?= ?(?:적|해|때|달))"
            ),
            "흑자였던",
        ),
        # A month in figures alone: 24.11 대북 수출, 25/5 수출.
        (
            (
                r"(?<![\d.,/-])(?P<yy>1[3-9]|2\d)[./]"
                r"(?P<mm>(?:0[1-9]|1[0-2])(?=월? ?(?:[대북중수무교]|$))"
                r"|[1-9](?=월? ?(?:[대북중]|수[출입]|무역|교역)))"
            ),
            r"20\g<yy>년 \g<mm>월 ",
        ),
        # The newest figure and that of a year before: one held against the other.
        (
            (
                r"(?<=[가-힣])(?:와|과|랑|하고|, ?| 및| 그리고)(?: ?그)? ?1년 ?전(?:의)?"
                r"(?: ?(?:수치|금액|값|숫자|기록|실적|것))?(?=[ ?.!]*$|은|는|도|을|를)"
            ),
            " 전년 동기 대비",
        ),
        # 마지막으로 발표된 분기: the newest one.
        (
            (
                r"(?:마지막(?:으로|에)?|(?:가장 ?)?최근(?:에)?) ?(?:발표|공표|공개|집계)(?:된|한) "
                r"(?=달|월|분기|반기|해|연도)"
            ),
            "최신 ",
        ),
        # Held against the newest month, which is not today's, it is the same month of the year.
        (r"(?:작년|지난해|전년) ?이맘때(?=[와과]|이?랑|보다| ?대비|에 ?비|하고)", "전년 동월"),
        # 2024년 말까지: up to its December.
        (r"(?<=[년해]) ?말(?=까지)", " 12월"),
        # 코로나 전이랑 비교하면: in the words of writing, 전과.
        (r"(?<=[가-힣] 전)(?:이랑|하고)(?= )", "과"),
        # 2025년 초부터 5월까지: from January on.
        (r"(?<=[년해]) ?초(?:부터|에서)(?= ?\d{1,2}월)", " 1월부터"),
        # 1사분기, as 1/4분기 is read out: the first quarter, and no fourth.
        (r"(?<=[1-4일이삼사]) ?사 ?(?=분기)", ""),
        # 최근 온전한 한 해: the newest calendar year, and no twelve months.
        (
            r"최근(?:의)? ?(?:온전한|완전한|꽉 ?찬) ?(?:한 ?해|1년|일 ?년|연도)(?: ?전체)?",
            "최신 연도",
        ),
        (_GLUED, " "),
        # 7월까지 작년: the year before its month.
        (
            (
                r"(?<![년월~부터에서] )(?<![~\d-])(?P<month>\d{1,2}월)까지의? "
                r"(?P<year>올해|금년|작년|지난해|재작년|\d{4}년)(?!\S)"
            ),
            r"\g<year> \g<month>까지",
        ),
    )
)


def plain_korean(text: str) -> str:
    """A normalised Korean text with spaces between words of trade, and years before months."""
    text = rewritten(without_slips(text), BEFORE_ALL)
    return rewritten(turned(text), _THEN)
