"""Tells in which of the three languages a question is asked, by its script."""

import re

from bot.trade import Language

_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇]")
_LATIN_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_ENGLISH_GLUE = frozenset(
    "the a an of to in on for with by from at as and or is are was were be did do does has have "
    "had how what when which who why where much many that this than it its can you me show "
    "tell give there".split()
)
# Hanja season a Korean sentence, while a Chinese one only ever quotes a Korean word.
_HANGUL_WEIGHT = 3
# Below this many glue words an English sentence is not proven: "朝鲜 export to 2022" is Chinese.
_GLUE_FOR_ENGLISH = 3
_HAN_A_WORD = 2


def detect(raw: str) -> Language:
    """The language to answer in; English when nothing but Latin letters or no letters stand."""
    hangul, han = len(_HANGUL.findall(raw)), len(_HAN.findall(raw))
    if not hangul and not han:
        return Language.ENGLISH
    glue = sum(word.casefold() in _ENGLISH_GLUE for word in _LATIN_WORD.findall(raw))
    korean_words = sum(_HANGUL.search(word) is not None for word in raw.split())
    east_asian_words = korean_words + han / _HAN_A_WORD
    if glue >= _GLUE_FOR_ENGLISH and glue > east_asian_words:
        return Language.ENGLISH
    return Language.KOREAN if hangul * _HANGUL_WEIGHT >= han else Language.CHINESE


_NEUTRAL = re.compile(r"\b(?:q[1-4]|[1-4]q|h[12]|[12]h|hs|usd|cny|rmb|yoy|mom|ytd|ok)\b")


def names_no_language(text: str) -> bool:
    """Whether a normalised text has no word of any language: 2025?, q1, usd."""
    return not any(map(str.isalpha, _NEUTRAL.sub("", text)))
