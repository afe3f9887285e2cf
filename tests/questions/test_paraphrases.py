"""Wordings that mean the same, in three languages, are read the same and give the same figures."""

import tomllib
from collections import Counter
from collections.abc import Hashable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)
_FOLDER = Path(__file__).parent / "paraphrases"
_ROUNDING = Decimal("0.0001")
_LEAST = 420
_IN_WORDS = {
    Kind.METHOD,
    Kind.ABOUT,
    Kind.RESTRICTION,
    Kind.LATEST,
    Kind.NEXT_RELEASE,
    Kind.LATE,
    Kind.CONTEXT,
    Kind.CAP,
}
"""Kinds whose answers do not turn on the flow, the good or the period that the words name."""

_Reading = tuple[Hashable, ...]


def _groups() -> list[Any]:
    return [
        pytest.param(group, id=f"{path.stem}: {group['ask'][0][:60]}")
        for path in sorted(_FOLDER.glob("*.toml"))
        for group in tomllib.loads(path.read_text(encoding="utf-8"))["group"]
    ]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    home = tmp_path_factory.mktemp("home")
    return Desk(Dataset.open(PROJECT / "data", home))


@pytest.mark.parametrize("group", _groups())
def test_all_wordings_of_one_question_are_read_and_answered_alike(
    group: dict[str, Any], desk: Desk
) -> None:
    answers = {ask: desk.ask(ask, today=_TODAY) for ask in group["ask"]}
    readings = {ask: _reading(answer) for ask, answer in answers.items()}
    meant = Counter(readings.values()).most_common(1)[0][0]
    odd = {ask: answers[ask].text for ask, reading in readings.items() if reading != meant}
    assert not odd, f"{meant}"
    some = next(iter(answers.values()))
    if "kind" in group:
        assert some.query is not None, some.text
        assert group["kind"] == some.query.kind, some.text
    if "refusal" in group:
        assert group["refusal"] == some.refusal, some.text
    if "figures" in group:
        wanted = {
            (Decimal(str(value)).quantize(_ROUNDING), unit) for value, unit in group["figures"]
        }
        assert wanted == set(_figures(some)), some.text


def _reading(answer: Answer) -> _Reading:
    """What must not differ: how it ended, what was understood, and the figures told."""
    understood = () if answer.query is None else _understood(answer.query)
    return (answer.status, answer.refusal, understood, _figures(answer))


def _understood(query: TradeQuery) -> _Reading:
    if query.kind in _IN_WORDS:
        return (query.kind, query.topic)
    flow = None if query.kind is Kind.COVER else query.flow
    compare = None if query.kind is Kind.RANK else query.compare
    goods = frozenset({query.commodity, *query.beside})
    others = query.others if query.kind is Kind.LEVEL else ()
    periods = frozenset({query.period, *others})
    return (query.kind, flow, goods, periods, compare)


def _figures(answer: Answer) -> frozenset[tuple[Decimal, str]]:
    return frozenset(
        (figure.value.quantize(_ROUNDING), str(figure.unit))
        for figure in answer.figures
        if figure.role is Role.ANSWER
    )


def test_there_are_groups_enough_of_several_wordings_each() -> None:
    groups = [param.values[0] for param in _groups()]
    assert len(groups) >= _LEAST
    assert all(len(set(group["ask"])) == len(group["ask"]) > 1 for group in groups)
