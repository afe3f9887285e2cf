"""Every sentence the bot can say, by key and language, and how values are put into them."""

from collections.abc import Mapping, Sequence
from datetime import date
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
from bot.trade import Language, Month, Period

_PARTICLES = {particle.name.lower(): particle for particle in Particle}


class Wording:
    """The sentences of one language.

    A template names its values in braces. After a colon stands how: `abs` without sign, `signed`
    with one, `exact` with all digits, `topic`, `subject`, … with a Korean particle; `+` joins
    two of them, as in `{rate:abs+subject}`.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        module = import_module(f"bot.answers.wording.{language}")
        self._texts: Mapping[str, str] = module.TEXTS
        self._formatter = _Printer(language)

    def __contains__(self, key: str) -> bool:
        return key in self._texts

    def keys(self) -> frozenset[str]:
        """All keys there are."""
        return frozenset(self._texts)

    def say(self, key: str, **values: object) -> str:
        """The sentence of a key with its values printed; raises KeyError for an unknown key."""
        return self._formatter.vformat(self._texts[key], (), values)

    def first(self, *keys: str, **values: object) -> str:
        """The first of several keys this language has, from the most specific on."""
        return self.say(next(key for key in keys if key in self._texts), **values)


class _Printer(Formatter):
    """Puts figures, periods and words into a template in one language's habits."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - as Formatter
        how = format_spec.split("+")
        text = self._print(value, how)
        for particle in filter(_PARTICLES.__contains__, how):
            text = with_particle(text, _PARTICLES[particle])
        return text

    def _print(self, value: object, how: list[str]) -> str:
        match value:
            case Figure():
                number = abs(value.value) if "abs" in how else value.value
                return print_value(
                    number,
                    value.unit,
                    self._language,
                    signed="signed" in how,
                    exact="exact" in how,
                )
            case Period():
                return print_period(value, self._language, article=True)
            case Month():
                return print_month(value, self._language)
            case date():
                return print_day(value, self._language)
            case Sequence() if not isinstance(value, str):
                return self._list([self._print(item, how) for item in value])
            case _:
                return str(value)

    def _list(self, items: list[str]) -> str:
        if self._language is Language.CHINESE:
            return ("；" if any("、" in item for item in items) else "、").join(items)
        return ("; " if any(", " in item for item in items) else ", ").join(items)
