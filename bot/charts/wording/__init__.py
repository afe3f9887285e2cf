"""What charts say, by key and language, and how values are put into their sentences."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from importlib import import_module
from string import Formatter
from typing import Any

from bot.answers.answer import Figure
from bot.answers.printing import (
    Particle,
    print_day,
    print_month,
    print_period,
    print_value,
    with_particle,
)
from bot.answers.wording import Wording
from bot.trade import Language, Month, Period, Unit

_PARTICLES = {particle.name.lower(): particle for particle in Particle}
_SEPARATORS = {Language.CHINESE: "、"}


class ChartWording:
    """The texts of charts in one language.

    A template names its values in braces; after a colon stands how: `abs` without sign, `signed`
    with one, `plain` the number alone, `bare` a range without its article, `topic`, `subject`, …
    with a Korean particle.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self._texts: Mapping[str, str] = import_module(f"bot.charts.wording.{language}").TEXTS
        self._answers = Wording(language)
        self._printer = _Printer(language)

    def keys(self) -> frozenset[str]:
        """All keys there are."""
        return frozenset(self._texts)

    def say(self, key: str, **values: object) -> str:
        """The text of a key with its values printed; raises KeyError for an unknown key."""
        return self._printer.vformat(self._texts[key], (), values)

    def formula(self, key: str) -> str:
        """How a figure came about, in the words of answers where those have them."""
        own = f"formula.{key}"
        return self.say(own) if own in self._texts else self._answers.say(own)

    def sentence(self, key: str, **values: object) -> str:
        """A text that opens a sentence: its first letter is written large."""
        text = self.say(key, **values)
        return text[:1].upper() + text[1:]


@cache
def chart_wording(language: Language) -> ChartWording:
    """The chart texts of a language, loaded once."""
    return ChartWording(language)


class _Printer(Formatter):
    """Puts figures, periods and words into a template in one language's habits."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - as Formatter
        text = self._print(value, format_spec)
        particle = _PARTICLES.get(format_spec)
        return text if particle is None else with_particle(text, particle)

    def _figure(self, figure: Figure, how: str) -> str:
        number = abs(figure.value) if how == "abs" else figure.value
        plain = how == "plain"
        unit = Unit.COUNT if plain else figure.unit
        return print_value(number, unit, self._language, signed=how == "signed", exact=plain)

    def _print(self, value: object, how: str) -> str:
        match value:
            case Figure():
                return self._figure(value, how)
            case Period():
                return print_period(value, self._language, article=how != "bare")
            case Month():
                return print_month(value, self._language)
            case date():
                return print_day(value, self._language)
            case Sequence() if not isinstance(value, str):
                parts = [self._print(item, how) for item in value]
                return _SEPARATORS.get(self._language, ", ").join(parts)
            case _:
                return str(value)
