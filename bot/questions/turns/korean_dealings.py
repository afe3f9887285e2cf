"""Rewrites what Korean words say of selling and buying into exports, imports and their balance."""

import re
from collections.abc import Callable
from typing import Final

_MORE_BY: Final = re.compile(
    r"수출(?:액)?(?:이|은)? ?수입(?:액)?보다 ?(?P<mark>\d[^?]{0,14}?(?:위안|달러)(?:화)?)"
    r" ?(?P<over>이상|넘게|초과|이하|미만)?"
    r" ?(?:더 )?(?:많|컸|큰|웃돈|웃돌|앞선|앞섰)[은았던]{0,3}"
)
_BOUGHT_MORE: Final = re.compile(
    r"(?<!북한의 )(?<!북한 )수입(?:액)?(?:이|은)? ?수출(?:액)?보다 ?(?:더 )?"
    r"(?:많|컸|큰|앞선|웃돈)[은았던]{0,3}"
    r"(?= ?(?:적|달|해|분기|때|연도))"
)
# More sold than bought is a surplus of whoever sold, more bought a deficit.
_SOLD_ABOVE: Final = re.compile(
    r"(?:산|사들인|수입한) ?(?:것|거|게|금액)?보다 ?(?:판|수출한) ?(?:게|것이|거|금액이)? ?(?:더 )?"
    r"(?:많|컸|큰)(?:은|았던|던)? ?(?=(?:해|달|분기|적)(?:[은는이가 ?]|$))"
)
_BOUGHT_ABOVE: Final = re.compile(
    r"(?:판|수출한) ?(?:것|거|게|금액)?보다 ?(?:산|사들인|수입한) ?(?:게|것이|거|금액이)? ?(?:더 )?"
    r"(?:많|컸|큰)(?:은|았던|던)? ?(?=(?:해|달|분기|적)(?:[은는이가 ?]|$))"
)
_MORE_BOUGHT_THAN_SOLD: Final = re.compile(
    r"(?:(?:판|수출한) ?(?:것|거|게|금액|물건)?보다 ?(?:산|사들인|사 ?온|수입한)"
    r"|(?:산|사들인|사 ?온|수입한) ?(?:것|거|게|금액|물건)?보다 ?(?:판|수출한))"
    r" ?(?:게|것이|거|것|금액이|물건이)? ?(?P<sum>얼마나?|몇 ?\S{1,4})? ?(?:더 )?"
    r"(?:많|크|컸)(?!(?:은|았던|던) ?(?:해|달|분기|적))\S*"
)
_SOLD_BESIDE_BOUGHT: Final = re.compile(
    r"(?:파는|판|수출하는|수출한) ?(?:게|것이|것은|거는?|금액이|물건이) ?"
    r"(?:사는|산|사들인|수입하는|수입한) ?(?:것|거|금액|물건)?보다 ?(?:더 )?(?:많|크|컸|적|작)"
    r"(?!(?:은|았던|던) ?(?:해|달|분기|적))\S*"
)
_SOLD_WHAT: Final = re.compile(
    r"(?:뭘|뭐를?|무엇을?|무얼|(?:무슨|어떤|어느) ?[가-힣]{1,4}[을를]?) ?(?:많이 ?)?(?:팔|수출)"
)
_SOLD_FOR: Final = re.compile(
    r"(?:팔아서?|팔고|판매해서?|수출(?:로|해서|하여|하고|을 ?통해서?)"
    r"|(?<=[가-힣])(?<!무역)(?<!교역)(?<!거래)(?<!장사)(?<!사이)(?:으로|(?<!으)로)"
    r"(?= ?(?:얼마|돈|외화|벌)))"
    r" ?(?P<sum>얼마나?|얼마를|몇 ?\S{1,4})? ?"
    r"(?:돈(?:을|은)? ?|외화(?:를)? ?)?(?P<more>얼마나?|얼마를)? ?"
    r"(?:벌어 ?[들간온]\S*|벌었\S*|번(?= |$|[?])|벌(?:게|고|어)\S*)"
)
_PAID_FOR: Final = re.compile(
    r"(?:사(?:들이|오)?느라|사(?:들이|오)?는 ?데에?|사고|수입하(?:느라|는 ?데에?))"
    r" ?(?P<sum>얼마나?|얼마를|몇 ?\S{1,4})? ?"
    r"(?:썼\S*|쓴|들었\S*|들인|든(?= )|지불\S*|지출\S*|치렀\S*|치른|냈\S*|낸)"
)


def _more_by(found: re.Match[str]) -> str:
    """Exports above imports by a sum are a balance past it."""
    over = found["over"] if found["over"] in {"이하", "미만"} else "이상"
    return f"무역수지가 {found['mark']} {over}이었던"


def _sold(found: re.Match[str]) -> str:
    if _SOLD_WHAT.search(found.string):
        # "What does it sell to earn money" asks for goods, and for no amount.
        return found[0]
    return f" 수출한 금액 {found['sum'] or found['more'] or ''} "


def _paid(found: re.Match[str]) -> str:
    return f"수입한 금액 {found['sum'] or ''} "


TRADED: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (_MORE_BY, _more_by),
    (_SOLD_FOR, _sold),
    (_PAID_FOR, _paid),
    (_BOUGHT_MORE, "무역적자였던"),
    (_SOLD_ABOVE, "흑자였던 "),
    (_BOUGHT_ABOVE, "적자였던 "),
    (_MORE_BOUGHT_THAN_SOLD, "무역수지 얼마"),
    (_SOLD_BESIDE_BOUGHT, "무역수지 얼마"),
)
"""Patterns of a normalised question, in the order in which they are applied, and what stands for
them."""
