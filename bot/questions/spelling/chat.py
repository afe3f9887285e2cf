"""Takes out of a message what only a chat puts in: mentions, emoji, links, bullets, quotes."""

import re
from typing import Final

_ADDRESS: Final = re.compile(
    r"\bhttps?://[\w.-]{3,80}/[^\s<>|/][^\s<>|]*"
    r"|\b[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}"
)
"""The address of a page or of a person; that of a whole site is none that an article would have."""
_MENTION: Final = re.compile(
    r"(?<!\S)@(?!everyone|here|channel)[^\s,，。.!！?？:：、;；]{1,32}(?=[\s,，。.!！?？:：、;；]|$)"
)
_EMOJI: Final = re.compile(
    r"\s*(?:(?<![\w:]):[a-z][a-z0-9_+-]{1,30}:(?![\w:])"
    r"|[\u2600-\u27bf\U0001f300-\U0001f5ff\U0001f600-\U0001f64f\U0001f680-\U0001f6ff"
    r"\U0001f900-\U0001faff]\ufe0f?)+\s*"
)
_CRIES: Final = re.compile(r"(?<=[가-힣])\s*[ㅜㅠㅋㅎ;]{2,}[.!]*\s*(?=(?P<more>\S)?)")
"""Tears and laughter behind a Korean sentence, which then often has no full stop."""
_NORTH: Final = re.compile(r"\bN(?:\. ?|[ -])Korea\b|\bNKorea\b|\b[nN]\.[kK]\.(?=\s|'s|-)")
"""N. Korea, as headlines write it; its full stop ends no sentence."""
_DRAWN_OUT: Final = re.compile(r"([aehimosuy])\1{2,}")
"""One letter drawn out: sooo, pleeease."""
_ENDS: Final = ".!?。！？,，:：;；、…"
_LINE: Final = re.compile(r"[ \t]*\n\s*")
_QUOTED: Final = re.compile(r"^(?:>|&gt;)+ ?(?=[^\s\d=])")
_BULLET: Final = re.compile(r"^(?:[-*•‣▪◦·–—]\s+|\(?\d{1,2}[.)）]\s*(?=[^\s\d])|[①-⑨]\s*)")
_NUMBERED: Final = re.compile(r"(?:^|\s+|(?<=[:：;；,，。.、]))(?:\(?[1-9][)）]|[①-⑨])\s*(?=\S)")
_FEWEST_POINTS: Final = 2
_FEWEST_WORDS: Final = 3
"""A line of fewer words is part of the next one, or of a list, and no sentence of its own."""


def from_chat(raw: str) -> str:
    """The words of a message alone; a text that is nothing else stays as it is.

    An end of a line, or an emoji after some words, ends a sentence; bullets become a list.
    """
    text = _MENTION.sub(" ", _ADDRESS.sub(" ", raw))
    text = _EMOJI.sub(lambda found: _stop(text, found), text)
    text = _NORTH.sub("North Korea", text)
    text = _DRAWN_OUT.sub(r"\1", text)
    text = _CRIES.sub(lambda found: ". " if found["more"] else " ", text)
    text = _in_one_row(_lines(text))
    return text if any(sign.isalnum() for sign in text) else raw


def _stop(text: str, found: re.Match[str]) -> str:
    """What stands for an emoji: the end of a sentence where words stand before and after it."""
    before = text[: found.start()].rstrip()
    within = not before or before[-1] in _ENDS or not _OPENS.match(text, found.end())
    return " " if within or len(before.split()) < _FEWEST_WORDS else ". "


_OPENS: Final = re.compile(
    r"(?i:how|what|which|when|why|did|does|do|is|are|was|were|has|have|can|could|would|please|any)\b"
)


def _in_one_row(text: str) -> str:
    """Points that are numbered in one line, as a list without the numbers."""
    if len(_NUMBERED.findall(text)) < _FEWEST_POINTS:
        return text
    return _NUMBERED.sub(
        lambda found: _mark(text[: found.start()] or ":", listed=True), text
    ).strip()


def _lines(text: str) -> str:
    """Several lines as one, each with the mark that ends it."""
    if "\n" not in text:
        return _QUOTED.sub("", text)
    whole = ""
    for line in _LINE.split(text.strip()):
        item = _BULLET.sub("", line)
        said = _QUOTED.sub("", item)
        whole = f"{whole}{_mark(whole, listed=item != line)}{said}" if whole else said
    return whole


def _mark(before: str, *, listed: bool) -> str:
    if before.rstrip()[-1:] in _ENDS:
        return " "
    if listed:
        return ", "
    last = before[max(before.rfind(end) for end in _ENDS) + 1 :]
    long = len(last.split()) >= _FEWEST_WORDS or not last.isascii()
    return ". " if long else " "
