"""Numbers written in Chinese characters or Sino-Korean syllables, as far as periods need them."""

import re

from bot.questions.vocabulary.numbers import DIGITS

_DIGITS = {
    **DIGITS,
    **{character: number for number, character in enumerate("零壹貳參肆伍陸柒捌玖")},
    "廿": 20,
}
_SCALES = {"十": 10, "百": 100, "千": 1000, "십": 10, "백": 100, "천": 1000}
# Nothing in trade statistics is counted in longer numbers of periods.
_LONGEST = 8

NUMERAL = re.compile(
    rf"[{''.join(_DIGITS)}{''.join(_SCALES)}]{{1,{_LONGEST}}}",
)


def is_positional(numeral: str) -> bool:
    """Whether each character is a digit, as a year is read out: 二〇二二."""
    return not any(character in _SCALES for character in numeral)


def is_figures(numeral: str) -> bool:
    """Whether a number is written in figures or read out digit by digit."""
    return numeral[0] in "0123456789" or is_positional(numeral)


def value(numeral: str) -> int:
    """The number a run of numeral characters stands for."""
    if is_positional(numeral):
        total = 0
        for character in numeral:
            total = total * 10 + _DIGITS[character]
        return total
    total = pending = 0
    for character in numeral:
        if character in _SCALES:
            total += (pending or 1) * _SCALES[character]
            pending = 0
        else:
            pending = _DIGITS[character]
    return total + pending
