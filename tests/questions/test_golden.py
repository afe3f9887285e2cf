"""Golden questions: what each is understood as, and the figures it is answered with."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome, TradeQuery
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)
_FILES = sorted(Path(__file__).parent.glob("*.toml"))
_NO_RATE = ("No exchange rate is held for", "환율이 아직 없", "尚无")
_ROUNDING = Decimal("0.0001")
_LEAST = 400


def _questions() -> list[Any]:
    return [
        pytest.param(question, id=f"{path.stem}: {question['ask'][:60]}")
        for path in _FILES
        for question in tomllib.loads(path.read_text(encoding="utf-8"))["question"]
    ]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    home = tmp_path_factory.mktemp("home")
    return Desk(Dataset.open(PROJECT / "data", home))


@pytest.mark.parametrize("golden", _questions())
def test_a_question_is_understood_and_answered_as_an_expert_would(
    golden: dict[str, Any], desk: Desk
) -> None:
    answer = desk.ask(golden["ask"], today=_TODAY)
    shown = {
        (Decimal(str(value)).quantize(_ROUNDING), unit) for value, unit in golden.get("figures", [])
    }
    figures = {
        (figure.value.quantize(_ROUNDING), str(figure.unit))
        for figure in answer.figures
        if figure.role is Role.ANSWER
    }
    assert golden["status"] == answer.status, answer.text
    assert golden.get("refusal", "") == answer.refusal
    assert shown == figures, answer.text
    assert not _in_another_currency(answer), answer.text
    if answer.query is not None:
        assert _expected(golden) == _understood(answer.query, golden), answer.text


def _in_another_currency(answer: Answer) -> bool:
    """Whether an answer stays in another currency than the one asked for, and does not say so."""
    unit = answer.query.unit if answer.query is not None else None
    if answer.status is not Outcome.ANSWERED or unit is None or not unit.is_money:
        return False
    units = {one.unit for one in answer.figures if one.role is Role.ANSWER and one.unit.is_money}
    return bool(units - {unit}) and not any(word in answer.text for word in _NO_RATE)


def _expected(golden: dict[str, Any]) -> dict[str, str]:
    named = {str(key): str(golden[key]) for key in ("kind", "flow", "topic") if key in golden}
    return {
        **named,
        "commodity": golden.get("commodity", "TOTAL"),
        "period": golden.get("period", "None"),
        "compare": golden.get("compare", "None"),
    }


def _understood(query: TradeQuery, golden: dict[str, Any]) -> dict[str, str]:
    keys = [str(key) for key in ("kind", "flow", "topic") if key in golden]
    named = {key: str(getattr(query, key)) for key in keys}
    return {
        **named,
        "commodity": str(query.commodity),
        "period": str(query.period),
        "compare": str(query.compare),
    }


def test_there_are_golden_questions_of_all_kinds_in_three_languages() -> None:
    assert len(_questions()) >= _LEAST
    assert {"english", "korean", "chinese"} <= {path.stem.split("_")[0] for path in _FILES}
