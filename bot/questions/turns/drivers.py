"""Asks for what drove a rise or a fall as what it is: the goods that rose or fell most."""

import re
from typing import Final

from bot.questions.vocabulary.han import simplified
from bot.trade import Language

_RISE: Final = r"(?P<rise>increases?|rises?|growth|gains?|jumps?|surges?|recovery|rebound|upturn)"
_FALL: Final = r"(?:decreases?|declines?|falls?|drops?|slumps?|collapse|contraction|losses)"
_MOVE: Final = rf"(?:{_RISE}|{_FALL})"
_GOODS: Final = (
    r"\b(?:which|what) (?P<goods>(?:\w+ ){0,2}?(?:goods|products?|items?|commodit(?:y|ies)"
    r"|categor(?:y|ies)|chapters?))"
)
_DROVE: Final = (
    r"(?:drove|drives?|driving|led|leads?|fuel(?:l?ed|s)?|power(?:ed|s)?|boosted|pushed"
    r"|(?:most )?contributed(?: the)?(?: most)? to|accounted for(?: most of)?|explains?(?:ed)?"
    r"|(?:was|were|is|are|lay|stood) (?:mainly |mostly )?behind)"
)
_ENGLISH: Final = re.compile(
    rf"{_GOODS} (?:mainly |mostly |have |has |had )?{_DROVE} (?:most of )?"
    rf"(?:the |this |that |its )?(?:\w+ )?{_MOVE}\b"
)
_PASSIVE: Final = re.compile(
    rf"{_GOODS} (?:was|were|is|are) (?:the )?(?:\w+ )?{_MOVE} (?P<said>[^?.;]{{0,40}}?) ?"
    r"(?:driven|led|fuel(?:l?ed)|powered) by\b"
)
_KOREAN: Final = re.compile(
    r"(?P<move>증가|성장|확대|회복|급증|상승|감소|급감|하락|축소|위축)(?:세)?(?:를|을)? ?(?:주로 )?"
    r"(?:이끈|이끌[^ ]{1,2}|견인한|견인하는|주도한|주도하는|끌어올린|끌어내린|기여한)"
    r" (?=(?:주요 |핵심 )?(?:품목|상품|물품|것))"
)
_KOREAN_UP: Final = frozenset("증가 성장 확대 회복 급증 상승".split())
_BY_GOODS: Final = r"(?P<who>哪些|什么|哪种|何种|哪类)(?P<goods>商品|产品|货物|品类|品种)"
_LED: Final = r"(?:带动|拉动|推动|驱动|引领|贡献|拉低|拖累)"
_MOVED: Final = r"(?P<move>增长|上升|回升|增加|恢复|扩大|下降|下滑|减少|萎缩|下跌)"
_CHINESE_PASSIVE: Final = re.compile(
    rf"(?:的)?{_MOVED}(?:主要)?(?:是)?(?:由|靠|受|被){_BY_GOODS}{_LED}(?:的)?"
)
_CHINESE: Final = re.compile(
    rf"{_BY_GOODS}(?:主要)?{_LED}了?(?P<said>[^?,。]{{0,20}}?)(?:的)?{_MOVED}"
)
_CHINESE_UP: Final = frozenset("增长 上升 回升 增加 恢复 扩大".split())

# What part of a rise one flow made: how much each of the two moved.
_PART_EN: Final = re.compile(
    r"\b(?:how much|what (?:share|part|percentage|proportion|portion)) of (?:the |this )?(?:\w+ )?"
    rf"{_MOVE}(?P<said>[^?.;]{{0,40}}?) (?:(?:came|comes?|stem\w*|was|is|due|driven|down) )+"
    r"(?:from|to|by|because of) (?:higher |more |rising |lower )?(?:exports|imports)\b"
)
_KOREAN_MOVE: Final = (
    r"(?:교역|무역)(?:액|량|이|의)? ?(?:증가|성장|확대|회복|감소|하락|축소|늘어난|줄어든)"
)
_PART_KO: Final = re.compile(
    rf"{_KOREAN_MOVE}(?:[분액폭세])?(?:에서|에 ?대[한해]|에는?| ?중에?서?| 가운데)?,? "
    r"(?:수출|수입)[이은의가]? ?(?:(?:얼마나|몇 ?(?:%|퍼센트|프로)[를나]?) ?)?(?:기여|차지|비중|몫)"
    r"[^?.]*"
    rf"|{_KOREAN_MOVE}[^?.]{{0,12}} "
    r"(?:수출|수입)(?:인|이| ?덕| ?때문)[^?.,]{0,5},? ?(?:아니면 )?"
    r"(?:수출|수입)[^?.]{0,9}(?=[?.]|$)"
)


def by_goods_that_moved(text: str, language: Language) -> str:
    """A normalised text with such a question put as one for the goods that moved most."""
    text = _of_each_flow(text, language)
    if language is Language.ENGLISH:
        text = _PASSIVE.sub(lambda found: f"{_which(found)} in {found['said']}", text)
        return _ENGLISH.sub(_which, text)
    if language is Language.KOREAN:
        return _KOREAN.sub(_korean, text)
    if language is Language.CHINESE:
        text = _CHINESE_PASSIVE.sub(lambda found: f"中{_chinese(found)}", text)
        return _CHINESE.sub(lambda found: f"{found['said']}中{_chinese(found)}", text)
    return text


def _of_each_flow(text: str, language: Language) -> str:
    """The text with the part of a rise that one flow made put as how far both of them moved."""
    if language is Language.ENGLISH:
        return _PART_EN.sub(
            lambda found: (
                f"how much did exports and imports {'grow' if found['rise'] else 'fall'}"
                f"{found['said']}"
            ),
            text,
        )
    if language is Language.KOREAN:
        return _PART_KO.sub("수출과 수입 각각 얼마나 증감했나", text)
    return text


def _which(found: re.Match[str]) -> str:
    return f"which {found['goods']} {'grew' if found['rise'] else 'fell'} most"


def _korean(found: re.Match[str]) -> str:
    return f"에서 가장 많이 {'늘어난' if found['move'] in _KOREAN_UP else '줄어든'} "


def _chinese(found: re.Match[str]) -> str:
    moved = "增长" if simplified(found["move"]) in _CHINESE_UP else "下降"
    return f"哪些{found['goods']}{moved}最多"
