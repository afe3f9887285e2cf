"""Writes a TradeQuery as JSON and reads it back strictly, so that it outlives a restart.

The fields of TradeQuery are the format: a row written before a field came or went is unreadable
and is dropped by whoever kept it. `VERSION` rises when a field keeps its name but changes its
meaning.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from bot.questions.query import TradeQuery
from bot.trade import CommodityCode, Period

VERSION = 1
_VERSION_KEY = "v"


class UnreadableQueryError(ValueError):
    """A kept query is damaged, or was written by another version of the bot."""


@dataclass(frozen=True, slots=True)
class _Codec:
    write: Callable[[Any], object]
    read: Callable[[Any], Any]


def write_query(query: TradeQuery) -> str:
    """The query as JSON; raises UnreadableQueryError rather than write what cannot be read."""
    try:
        return _written(query)
    except TypeError as err:
        raise UnreadableQueryError(f"a query of the wrong types: {query}") from err


@lru_cache(maxsize=256)
def _written(query: TradeQuery) -> str:
    """An answer writes its query twice, and the next question is often the same."""
    written = {name: codec.write(getattr(query, name)) for name, codec in _codecs().items()}
    text = json.dumps({_VERSION_KEY: VERSION, **written}, ensure_ascii=False)
    if read_query(text) != query:
        raise UnreadableQueryError(f"a query that would not come back as it was: {query}")
    return text


def read_query(text: str) -> TradeQuery:
    """The query a text holds; raises UnreadableQueryError on anything else."""
    try:
        found = json.loads(text)
    except ValueError as err:
        raise UnreadableQueryError("a kept query is no JSON") from err
    codecs = _codecs()
    if not isinstance(found, dict) or found.get(_VERSION_KEY) != VERSION:
        raise UnreadableQueryError("a kept query is of another version")
    if found.keys() != {_VERSION_KEY, *codecs}:
        raise UnreadableQueryError("a kept query has other fields")
    try:
        return TradeQuery(**{name: codec.read(found[name]) for name, codec in codecs.items()})
    except (TypeError, ValueError, InvalidOperation) as err:
        raise UnreadableQueryError(f"a kept query holds a value that is none: {err}") from err


@cache
def _codecs() -> Mapping[str, _Codec]:
    hints = get_type_hints(TradeQuery)
    return {one.name: _codec(hints[one.name]) for one in fields(TradeQuery)}


def _codec(kind: Any) -> _Codec:  # noqa: ANN401 - a type hint may be any object
    parts = get_args(kind)
    if get_origin(kind) is tuple:
        return _many(_codec(parts[0]))
    if get_origin(kind) in {Union, UnionType}:
        (inner,) = (part for part in parts if part is not NoneType)
        return _maybe(_codec(inner))
    if issubclass(kind, StrEnum):
        return _Codec(str, lambda value: kind(_checked(str, value)))
    return _PLAIN[kind]


def _many(one: _Codec) -> _Codec:
    return _Codec(
        lambda values: [one.write(value) for value in values],
        lambda values: tuple(one.read(value) for value in _checked(list, values)),
    )


def _maybe(one: _Codec) -> _Codec:
    return _Codec(
        lambda value: None if value is None else one.write(value),
        lambda value: None if value is None else one.read(value),
    )


def _checked(kind: type, value: object) -> Any:  # noqa: ANN401 - of the kind just checked
    if type(value) is not kind:
        raise TypeError(f"expected {kind.__name__}, found {value!r}")
    return value


def _as_text(read: Callable[[str], object]) -> _Codec:
    return _Codec(str, lambda value: read(_checked(str, value)))


def _as_is(kind: type) -> _Codec:
    return _Codec(lambda value: value, lambda value: _checked(kind, value))


_PLAIN: Mapping[type, _Codec] = {
    str: _as_is(str),
    bool: _as_is(bool),
    int: _as_is(int),
    Decimal: _as_text(Decimal),
    CommodityCode: _as_text(CommodityCode),
    Period: _as_text(Period.parse),
}
