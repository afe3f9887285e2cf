"""Writes years that are spelt out as they are spoken in figures: twenty twenty-five is 2025."""

import re
from typing import Final

_ONES: Final = "one two three four five six seven eight nine".split()
_TEENS: Final = (
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
)
_BELOW_THIRTY: Final = {
    **{name: number for number, name in enumerate(_ONES, 1)},
    **{name: number for number, name in enumerate(_TEENS, 10)},
    "twenty": 20,
    **{f"twenty {name}": 20 + number for number, name in enumerate(_ONES, 1)},
}
_NUMBER: Final = rf"twenty(?:[ -](?:{'|'.join(_ONES)}))?|{'|'.join(_TEENS)}"
_SPOKEN: Final = re.compile(
    rf"\b(?:twenty[ -](?P<pair>{_NUMBER})"
    rf"|two thousand(?: and)?[ -](?P<sum>{_NUMBER}|{'|'.join(_ONES)}))"
    r"\b(?! (?:hundred|thousand|million|billion|percent|tonn?e?s?|dollars|yuan|kilo)|%)"
)


def years_in_figures(text: str) -> str:
    """A normalised English text with such years of this century in figures."""
    text = _TOUCHED.sub(" ", text)
    return _SPOKEN.sub(_figures, text) if "twenty" in text or "two thousand" in text else text


_TOUCHED: Final = re.compile(r"(?<=[a-z]{2})(?<!hs)(?=(?:19|20)\d\d(?!\d))")
"""A year that touches the word before it: exports2025, in2025."""


def _figures(found: re.Match[str]) -> str:
    spelt = (found["pair"] or found["sum"]).replace("-", " ")
    return str(2000 + _BELOW_THIRTY[spelt])
