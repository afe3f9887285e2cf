"""Puts a country that sells more than it buys, or by how much, into the words of its balance."""

import re
from typing import Final

from bot.trade import Language

_COUNTRY: Final = r"(?:china|beijing|nk|north korea|the north|the dprk|dprk|pyongyang|it|they|them)"
_DEALS: Final = r"(?:sells?|exports?|ships?|buys?|imports?|sold|bought|takes?|gets?)"
_TURNS: Final = {
    Language.ENGLISH: (
        re.compile(
            rf"\b(?:(?:do|does|did) )?{_COUNTRY} (?:\w+ )?{_DEALS} (?:far |much |a lot "
            rf"|way )?(?:more|less)"
            rf" (?:goods )?(?:to|from) {_COUNTRY} than (?:it|they) {_DEALS}\b"
            rf"(?: (?:from|to) {_COUNTRY})?"
            rf"|\b(?:the )?(?:difference|gap) between what {_COUNTRY} (?:bought|sold|buys|sells)"
            rf"(?: (?:from|to) {_COUNTRY})? and (?:what )?(?:(?:it|they) )?"
            r"(?:sold|bought|sells|buys)\b"
            rf"(?: (?:from|to) {_COUNTRY})?"
        ),
        "what was the trade balance",
    ),
    Language.KOREAN: (
        re.compile(
            r"(?:중국|북한)(?:에|에게|한테|에서) (?:파는|판|사는|산|수출하는|수입하는)"
            r" ?(?:것|게|거|금액|물건)(?:보다|이|은)? (?:사는|산|파는|판|수출하는|수입하는)"
            r" ?(?:것|게|거|금액|물건)(?:보다|이|은)? ?(?:더 |훨씬 )*(?:많|적)"
            r"|(?:중국|북한)?(?:에|에게|한테|에서)? ?(?<![가-힣])(?:산|사간|판) (?:것|거|금액|물건)"
            r"(?:과|와|이랑|하고|의)? ?"
            r"(?:산|사간|판) (?:것|거|금액|물건)(?:의|과의)? ?(?:차이|차액)"
        ),
        "무역수지 ",
    ),
    Language.CHINESE: (
        re.compile(
            r"(?:中国|朝鲜)?(?:卖给|出口给?|卖到)(?:中国|朝鲜)的?(?:东西|商品)?(?:比|没有)"
            r"(?:从(?:中国|朝鲜))?(?:买|进口|买进)的?(?:东西|商品)?(?:还|要|更)?(?:多|少)"
            r"|买的?(?:东西)?[和与跟]卖的?(?:东西)?(?:之间)?的?(?:相?差|差额|差距)(?:多少)?"
            r"|卖的?(?:东西)?[和与跟]买的?(?:东西)?(?:之间)?的?(?:相?差|差额|差距)(?:多少)?"
        ),
        "贸易差额",
    ),
}


# "China sold five times as much as it bought": one flow is so many times the other.
_TIMES_AS_MUCH: Final = re.compile(
    rf"\b(?P<who>{_COUNTRY}) (?P<deal>{_DEALS})(?: (?:(?:to|from) )?{_COUNTRY})?(?: goods)?"
    rf" (?P<times>(?:(?:about|almost|nearly|roughly|over|more than|less than) )?"
    rf"(?:twice|thrice|[\w.]+ times)) (?:as much|more|what)(?: (?:to|from) {_COUNTRY})?"
    rf"(?: (?:as|than))? (?:it|they) {_DEALS}\b(?: (?:from|to) (?:{_COUNTRY}|there))?"
)
_SELLS: Final = re.compile(r"s[eo]l[ld]|export|ship")


def _so_many_times(found: re.Match[str]) -> str:
    who = "china" if found["who"] in {"it", "they", "them"} else found["who"]
    flows = ("exports", "imports")
    more, less = flows if _SELLS.match(found["deal"]) else flows[::-1]
    return f"{who}'s {more} were {found['times']} its {less}"


_EVER: Final = re.compile(r"\bever\b|적이|过(?:吗|没)")
"""Whether it ever did has its own reading."""


def sells_more(text: str, language: Language) -> str:
    """A normalised text in which such words ask for the balance."""
    if _EVER.search(text):
        return text
    if language is Language.ENGLISH:
        text = _TIMES_AS_MUCH.sub(_so_many_times, text)
    words, instead = _TURNS[language]
    return words.sub(instead, text)
