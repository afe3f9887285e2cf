"""The number lock: no text leaves with a numeral that no figure stands behind.

It reads the finished text and shares nothing with the printers. The rules:

1. A numeral is: ASCII or full-width digits; Chinese and Korean number words that hold a scale
   word or stand beside a unit (五千万美元, 삼천만 달러, 두 배, 三成); English number words
   likewise (forty million, five percent); fractions and multiples told in words (doubled, half
   of, a third of, 절반, 3분의 1, 翻番, 一半). Number words without scale or unit (two series, the
   third largest, 第一位) and scale words heading a column (million USD, 단위: 만 달러) are prose.
2. Its scale word (thousand to trillion, k m bn, 십 to 조, 十 to 万亿) and its unit, currency,
   denominator and sign, before or behind it, belong to it. Both ends of a range share the unit
   and scale that stand at one.
3. A figure backs it if, in the unit beside it, the figure's value rounds, half up, to it at
   its last printed digit; from a million up four significant digits are enough if only noughts
   follow them. With a scale word it is at most a twentieth off: 57 million is no $0.1 billion.
   A printed nought needs an exact nought, except in percent and points. Tonnes and kilograms
   convert; no other units do. A fraction in words has a tenth of room on either side; a
   multiple also speaks for the growth it means.
4. Without a unit it may be a count or a ratio, or state any figure in full: four digits or
   more, no scale word, nothing rounded away.
5. A written sign must be the figure's. Without one the absolute value will do, unless the figure
   is a change and its sentence has only verbs of the other direction.
6. A length in months or years may be that of a figure's or the query's period, one month
   or year, or the two months that come out as one; the length of a run (in a row, 연속, 连续) and a
   count (of 5 months, 5개월 중) need their figures.
7. Allowed without a figure: dates, quarters, halves, decades, clock times with their city (years
   1900–2039; one without "in", "since" and the like must be near the years of figures,
   query and ranges); HS codes after a word like HS, chapter, 류, 章, or in brackets if a figure
   has the code; resolutions and paragraphs; `top N` and the threshold as asked. English and ISO
   dates, codes and resolutions have no currency before and no scale word or unit behind them, and a
   year alone counts no things. Further: links, the numbers of a list, × 100 and − 1 in a
   formula, the ids of the cells' sources, the caller's `names` if they hold a letter, and a
   user's `quoted` words: a part of them in quotation marks, or all of them alone on a line.
8. Never allowed: superscripts, circled and other dressed digits, digits of other scripts, one-sign
   fractions and Roman numerals, counting emoji, an invisible character beside a digit, digits run
   into letters or oddly grouped, and currencies or units no figure has.
"""

from collections.abc import Iterable

from bot.answers.answer import Figure
from bot.answers.lock.backing import Ledger, ledger
from bot.answers.lock.dates import dates
from bot.answers.lock.names import names_in, quotes_in
from bot.answers.lock.numeral import Numeral
from bot.answers.lock.reading import read
from bot.answers.lock.references import references, top
from bot.answers.lock.script import bare, disguised, masked, plain
from bot.errors import NumberLockError
from bot.questions.query import TradeQuery
from bot.trade import Language, Observation, Period

__all__ = ["Numeral", "check", "numerals"]

Spans = list[tuple[int, int]]


def check(  # noqa: PLR0913  each keyword is one licence to carry digits
    texts: Iterable[str],
    figures: Iterable[Figure],
    *,
    query: TradeQuery | None,
    language: Language,
    names: Iterable[str] = (),
    quoted: Iterable[str] = (),
    cells: Iterable[Observation] = (),
    ranges: Iterable[Period] = (),
) -> None:
    """Let the texts of one message pass only if a figure stands behind each numeral in them.

    `cells` are the published cells a receipt shows beside its figures; `ranges` what further
    questions of the message were about, whose years may be named. Raises NumberLockError with
    the first numeral nothing stands behind.
    """
    book = ledger(figures, query, cells, ranges)
    names = [plain(name) for name in (*names, *book.sources)]
    quoted = [plain(words) for words in quoted]
    for text in map(plain, texts):
        spans = [*_free(text, book), *names_in(text, names), *quotes_in(text, quoted)]
        hidden = masked(text, spans)
        disguise = disguised(hidden)
        if disguise:
            raise _error(disguise)
        shown = bare(hidden)
        for numeral in read(shown):
            if not book.backs(numeral, shown, language):
                raise _error(numeral.text)


def numerals(text: str) -> list[Numeral]:
    """The numerals a text states, dates and references left out: to compare texts by."""
    nothing = ledger((), None, ())
    return read(bare(masked(plain(text), _free(plain(text), nothing))))


def _free(text: str, book: Ledger) -> Spans:
    return [*dates(text, book.years), *references(text, book.codes), *top(text, book.limit)]


def _error(numeral: str) -> NumberLockError:
    return NumberLockError(
        f"The answer was held back because no figure stands behind “{numeral}” in it; "
        "please report the question that led here."
    )
