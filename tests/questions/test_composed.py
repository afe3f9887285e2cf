"""Frames of questions read alike whatever period, flow or good fills them, in three languages."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import TradeQuery
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)
_FILES = sorted((Path(__file__).parent / "composed").glob("*.toml"))
_FILLINGS = 6
"""So many questions are made of each frame, the same ones in every run."""
_LEAST = 600
_SLOT = re.compile(r"\{(\w+)\}")


def _frames() -> list[Any]:
    return [
        pytest.param(frame, book["slots"], id=f"{path.stem}: {frame['ask'][:60]}")
        for path in _FILES
        for book in [tomllib.loads(path.read_text(encoding="utf-8"))]
        for frame in book["frame"]
    ]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.no_cover
@pytest.mark.parametrize(("frame", "slots"), _frames())
def test_a_frame_is_read_alike_whatever_fills_it(
    frame: dict[str, Any], slots: dict[str, Any], desk: Desk
) -> None:
    for question, wanted in _filled(frame, slots):
        reading = desk.read(question, today=_TODAY)
        assert reading.query is not None, f"{question}: {reading.refusal}"
        assert _missed(reading.query, wanted) == {}, question


def test_there_are_frames_of_every_kind_in_each_language() -> None:
    frames = [parameters.values[0] for parameters in _frames()]
    assert len(frames) >= _LEAST


def _filled(frame: dict[str, Any], slots: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Questions made of a frame, each with what is wanted of its query."""
    ask = frame["ask"]
    named = _SLOT.findall(ask)
    chance = Random(ask)  # noqa: S311 - picks words, keeps no secret
    for _ in range(_FILLINGS if named else 1):
        words = {slot: chance.choice(sorted(slots[slot])) for slot in named}
        wanted = {key: one for slot in named for key, one in slots[slot][words[slot]].items()}
        yield ask.format(**words), wanted | {key: frame[key] for key in frame.keys() - {"ask"}}


def _missed(query: TradeQuery, wanted: dict[str, Any]) -> dict[str, str]:
    """What a query says otherwise than it should; a list names all that would do."""
    said = {
        "kind": str(query.kind),
        "flow": str(query.flow),
        "commodity": query.commodity.code,
        "period": str(query.period),
        "compare": str(query.compare),
    }
    return {
        key: said[key]
        for key, one in wanted.items()
        if said[key] not in (one if isinstance(one, list) else [one])
    }
