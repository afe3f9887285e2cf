"""Takes out what a question takes back: exports, I mean imports; 수출 아니 수입; 出口,不对,进口."""

import re
from typing import Final

_GAP: Final = r"[ ,.…!;:-]{0,6}"
_SLIPPED: Final = (
    rf"(?:{_GAP}(?:no|nope|oops|sorry|wait|er+|uh|um|oh|hmm|my bad|actually|i mean(?:t)?|i'm sorry"
    r"|make that|scratch that|rather|or rather|correction|correct that|hang on|hold on)\b)"
)
_FLOWS: Final = r"(?:exports?|imports?|trade|balance)"
_THINGS: Final = (
    (rf"\b{_FLOWS}\b", rf"(?:the )?{_FLOWS}\b"),
    (r"\b(?:19|20)\d\d\b", r"(?:in |for )?(?:19|20)\d\d\b"),
)
_ENGLISH: Final = tuple(
    re.compile(rf"{first}(?={_SLIPPED}+{_GAP}{second}){_SLIPPED}+{_GAP}")
    for first, second in _THINGS
)
_FLOW: Final = r"(?:수출|수입|교역|무역)(?:액)?"
_YEAR: Final = r"(?:19|20)?\d\d년(?:도)?"
_NO: Final = r"(?:아니(?!라|고|면|지만|었)|아니다|아차|앗|아 ?참|잠깐)"
_KOREAN: Final = tuple(
    re.compile(rf"{thing}[ ,.…!]*(?:아 )?{_NO}[ ,.…!]*(?=(?:그게 )?{thing})")
    for thing in (_FLOW, _YEAR)
)
_OTHER: Final = r"(?:哦不对?|啊不|噢不|不对|不不|错了|说错了|口误|等等)"
_CHINESE: Final = tuple(
    re.compile(rf"{thing}[,.… !]*{_OTHER}[,.… !]*(?:我?是说|应该是|是)?(?={thing})")
    for thing in (r"(?:出口|进口|贸易)(?:总)?额?", r"(?:19|20)?\d\d年")
)
_RATHER: Final = re.compile(
    r"(?:不是|不要|别给)(?:对朝|从朝|自朝)?(?:出口|进口|贸易)(?:总)?额?[,. ]*"
    r"(?:而?是|我?要|我想要|看|给我)"
    r"(?=[^?,]{0,6}(?:出口|进口|贸易|差额|顺差|逆差))"
)
"""不是出口,是差额: what is ruled out before what is meant."""
_ASIDE: Final = (
    re.compile(
        r"^(?:先)?(?:不管|不看|不谈|不说|撇开|抛开)(?:对朝|从朝|自朝)?(?:出口|进口"
        r"|贸易)(?:额)?(?:不[谈说看管])?[,. ]+"
    ),
    re.compile(
        rf"^(?:leaving|setting|putting) {_FLOWS} aside,? |^(?:forget|never mind"
        rf"|not|drop|skip|ignore) (?:the )?{_FLOWS}[,;.] "
    ),
    re.compile(
        rf"^{_FLOW}(?:은|는|을|를) ?(?:제쳐두고|됐고|빼놓고|차치하고|놔두고|나중에 보고)[,]? "
    ),
)
"""先不管进口: what is set aside before what is asked for."""
_OR_A_PART: Final = re.compile(
    r"(?<=trade) or (?:just|only|merely) (?:the )?(?:exports|imports)\b"
    r"|(?<=贸易总额)(?:还是|或者?)(?:只是|仅是?|光是)?(?:出口|进口)额?(?!总)"
    r"|(?<=교역액)(?:인가요|이에요|인지)?,? ?(?:아니면|또는|혹은) ?(?:수출"
    r"|수입)(?:액)?만(?:인가요|인지)?"
)
"""Total trade, or exports alone: the total is told with both of its parts."""
_ALL: Final = (*_ENGLISH, *_KOREAN, *_CHINESE, *_ASIDE, _RATHER, _OR_A_PART)


def as_corrected(text: str) -> str:
    """A normalised text without what its next word takes back."""
    for pattern in _ALL:
        text = pattern.sub("", text)
    return text
