"""Writes Korean dates of figures and full stops in full: 2026. 7. 31. and 2025. 1. ~ 6."""

import re
from typing import Final

_MONTH: Final = r"(?:1[0-2]|0?[1-9])"
_DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])"
_DATE: Final = re.compile(
    rf"(?<![\d.,$¥])(?:(?P<year>(?:19|20)\d\d)\. ?|'?(?P<short>1[3-9]|2\d)\. )(?P<month>{_MONTH})"
    rf"(?:\.(?: ?(?P<day>{_DAY})(?:\.|일|(?= |$))"
    rf"|(?:(?: ?~|부터) ?(?P<last>{_MONTH})(?:\.|월)))?(?!\d)"
    r"|(?<= \d)(?= [가-힣]|[ ?]*$)|(?<= \d\d)(?= [가-힣]|[ ?]*$))"
)
"""A full stop behind the month, or a space before it: 2026.7 as one word is read as it stands."""


def dates_in_full(text: str) -> str:
    """A normalised Korean text with such dates in the words 년, 월 and 일."""
    return _DATE.sub(_in_full, text)


def _in_full(found: re.Match[str]) -> str:
    year = found["year"] or f"20{found['short']}"
    date = f"{year}년 {int(found['month'])}월"
    if found["day"]:
        return f"{date} {int(found['day'])}일"
    return f"{date}~{int(found['last'])}월" if found["last"] else date
