"""All numerals of one text, whichever way they are written, outside what may carry digits."""

from bot.answers.lock.east_asian_words import in_east_asian_words
from bot.answers.lock.english_words import in_english_words
from bot.answers.lock.multiples import told_in_words
from bot.answers.lock.numeral import Numeral, in_digits
from bot.answers.lock.script import masked


def read(text: str) -> list[Numeral]:
    """The numerals of a plain, masked text in order; each stretch of it is read once."""
    found = list(told_in_words(text))
    left = masked(text, _spans(found))
    found += in_digits(left)
    left = masked(text, _spans(found))
    found += [*in_english_words(left), *in_east_asian_words(left)]
    return sorted(found, key=lambda numeral: numeral.start)


def _spans(numerals: list[Numeral]) -> list[tuple[int, int]]:
    return [(numeral.start, numeral.end) for numeral in numerals]
