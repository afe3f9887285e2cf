"""Puts the Chinese words of trade in an English question into English."""

import re
from typing import Final

from bot.questions.vocabulary.han import simplified

_WORDS: Final = (
    (r"中国|我国", "china"),
    (r"朝鲜|北韩", "north korea"),
    (r"(?<=\d{4})年(?:度)?(?=\s?\d{1,2}月)", "-"),
    (r"(?<=\d{4})年(?:度)?", " "),
    (r"上半年", "first half"),
    (r"下半年", "second half"),
    (r"出口(?:总)?额?", "exports"),
    (r"进口(?:总)?额?", "imports"),
    (r"(?:双边)?贸易(?:总)?额?", "trade"),
    (r"顺差|逆差", "balance"),
    (r"同比", "year on year"),
    (r"环比", "on the month before"),
    (r"人民币", "yuan"),
    (r"美元", "dollars"),
)
_PATTERNS: Final = tuple((re.compile(han), word) for han, word in _WORDS)
_HAN: Final = re.compile(r"[一-鿿]")


def in_english(text: str) -> str:
    """A normalised English text with the Chinese words in it put into English."""
    if _HAN.search(text) is None:
        return text
    text = simplified(text)
    for pattern, word in _PATTERNS:
        text = pattern.sub(f" {word} " if word.isalpha() or " " in word else word, text)
    return re.sub(r"\s+", " ", text).replace("- ", "-").strip()
