"""Puts a part or a multiple of a level of a year plainly: double the 2019 level, half of it."""

import re
from typing import Final

from bot.questions.vocabulary.statements import is_question

# "Half of what it was in 2014", "double the 2019 level": one range as a part of another.
_TIMES: Final = (
    r"\b(?!(?<=to )(?:double|twice|triple)\b)(?<!first )(?<!second )(?<!first-)(?<!second-)"
    r"(?P<about>(?:(?:only|just|barely|nearly|almost|about|roughly|over|under|less than"
    r"|more than) )*)"
    r"(?:a fraction|(?P<part>half|(?:a|one)[- ](?:third|quarter|fifth|tenth)|two[- ]thirds"
    r"|three[- ]quarters)|(?P<multiple>double|twice|triple|thrice|quadruple|(?:\d+|two"
    r"|three|four|five|six|ten) times))(?: of)?"
)
_LEVEL: Final = r"(?:level|value|amount|total|figure)s?"
_OF_THE_LEVEL: Final = (
    rf"{_TIMES} (?:what (?:it|they) (?:was|were|had been|used to be)|(?:the|its|their) {_LEVEL}"
    r"|as (?:much|high|large|big|many) as)"
    r" (?:(?:it|they|that|those) (?:was|were) )?(?:(?:back )?(?:in|of) )?(?=(?:19|20)\d\d\b)"
)
_OF_A_YEARS_LEVEL: Final = (
    rf"{_TIMES} (?:the |its |their )?(?P<year>(?:19|20)\d\d)(?:'s)? {_LEVEL}\b"
)
_PERCENT: Final = {
    "half": 50,
    "third": 33,
    "thirds": 67,
    "quarter": 25,
    "quarters": 75,
    "fifth": 20,
    "tenth": 10,
}


def _of_a_level(found: re.Match[str]) -> str:
    """Held against a year, with what part of it or how many times as much is told."""
    year = found.groupdict().get("year") or ""
    if found["part"] and not is_question(found.string):
        percent = _PERCENT[re.split(r"[- ]", found["part"])[-1]]
        return f"{found['about'] or 'about '}{percent}% of {year}"
    told = found["multiple"] and f"{found['about']}{found['multiple']} "
    return f"{told or ''}compared with {year}"


OF_A_LEVEL: Final = ((_OF_THE_LEVEL, _of_a_level), (_OF_A_YEARS_LEVEL, _of_a_level))
"""Patterns of normalised text, in their order, and what stands instead."""
