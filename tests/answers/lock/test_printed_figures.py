"""The lock against the printers: it passes all they print, and no digit of it can be changed."""

from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from lock_figures import figure

from bot.answers import lock
from bot.answers.answer import Figure
from bot.answers.printing import print_period, print_range, print_value
from bot.errors import NumberLockError
from bot.trade import Language, Month, Period, Unit

WHOLE = {Unit.COUNT, Unit.RANK, Unit.MONTHS}
SENTENCES = {
    Language.ENGLISH: "In {period} it was {value}, customs says.",
    Language.KOREAN: "{period} 기준 {value}로 나타났다.",
    Language.CHINESE: "{period}为{value}，据海关统计。",
}
magnitudes = st.integers(0, 13).flatmap(lambda power: st.integers(-(10**power), 10**power))
values = st.one_of(
    magnitudes.map(Decimal),
    st.decimals(-(10**5), 10**5, places=4, allow_nan=False, allow_infinity=False),
)
months = st.builds(Month, st.integers(1998, 2030), st.integers(1, 12))
languages = st.sampled_from(Language)


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    unit = draw(st.sampled_from(Unit))
    value = draw(values)
    return figure(abs(value.quantize(Decimal(1))) if unit in WHOLE else value, unit)


def sentence(language: Language, value: str, period: str = "2022-02") -> str:
    printed = print_period(Period.parse(period), language)
    return SENTENCES[language].format(period=printed, value=value)


def passes(text: str, behind: Figure, language: Language) -> bool:
    try:
        lock.check([text], [behind], query=None, language=language)
    except NumberLockError:
        return False
    return True


@given(figures(), languages, st.sampled_from([{}, {"signed": True}, {"exact": True}]))
@settings(max_examples=300)
def test_every_printed_figure_passes(
    behind: Figure, language: Language, form: dict[str, bool]
) -> None:
    printed = print_value(behind.value, behind.unit, language, **form)
    assert passes(sentence(language, printed), behind, language)


@given(values, values, languages)
def test_every_printed_range_passes(low: Decimal, high: Decimal, language: Language) -> None:
    printed = print_range(low, high, Unit.USD, language)
    lock.check([printed], [figure(low), figure(high)], query=None, language=language)


@given(months, st.integers(0, 40), languages)
def test_every_printed_period_passes(start: Month, length: int, language: Language) -> None:
    printed = print_period(Period(start, start + length), language)
    lock.check([printed], [], query=None, language=language)


_MOST_COUNTED = 1000


@given(figures(), languages, st.data())
@settings(max_examples=300)
def test_no_digit_of_a_printed_figure_can_be_changed(
    behind: Figure, language: Language, data: st.DataObject
) -> None:
    assume(behind.unit is not Unit.MONTHS)
    # Nothing that is counted comes to a thousand, and a bare 1900 would be read as a year.
    assume(behind.unit is not Unit.COUNT or behind.value < _MOST_COUNTED)
    # A rate of a million percent may be told in round thousands, and none comes to so much.
    assume(behind.unit is not Unit.PERCENT or abs(behind.value) < _MOST_COUNTED**2)
    printed = print_value(behind.value, behind.unit, language)
    places = [place for place, mark in enumerate(printed) if mark.isdigit()]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([mark for mark in "0123456789" if mark != printed[place]]))
    changed = f"{printed[:place]}{digit}{printed[place + 1 :]}"
    assume(not _rounds_alike(changed, printed, behind))
    assert not passes(sentence(language, changed), behind, language)


def _rounds_alike(changed: str, printed: str, behind: Figure) -> bool:
    """Whether the change only spells out a digit that rounding had left as a nought."""
    (before,), (after, *more) = lock.numerals(printed), lock.numerals(changed)
    off = abs(after.amount.value - abs(behind.value))
    return not more and after.quantity == before.quantity and off <= after.amount.place / 2


@given(values, st.sampled_from([unit for unit in Unit if unit is not Unit.RANK]))
def test_a_figure_states_the_same_number_in_every_language(value: Decimal, unit: Unit) -> None:
    printed = [print_value(value, unit, language) for language in Language]
    stated = {
        (numeral.amount.value, numeral.sign) for text in printed for numeral in lock.numerals(text)
    }
    assert len(stated) == 1
