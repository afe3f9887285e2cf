"""Quantities are answered in the unit that was asked for; only weights turn into each other."""

from datetime import date
from decimal import Decimal

import pandas as pd
import pytest
from chart_asking import built, query_for
from detail_goods import MONTHS, amount

from bot.answers.answer import Role
from bot.answers.contract import to_json
from bot.answers.desk import Desk
from bot.answers.receipts import receipts_of
from bot.charts import Chart, ChartKind, Options
from bot.questions.query import Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Measure, Unit

TODAY = date(2026, 8, 20)
RICE = CommodityCode("1006")


def kilograms(frame: pd.DataFrame, code: str, month: str, flow: Flow = Flow.EXPORT) -> Decimal:
    return Decimal(amount(frame, "kilograms", code=code, month=month, flow=flow))


@pytest.mark.parametrize(
    ("question", "good", "unit"),
    [
        ("how many tonnes of rice did China export in June 2024", "1006 2024-06", Unit.TONNE),
        ("exports of HS 31 in tonnes in June 2025", "31 2025-06", Unit.TONNE),
        ("exports of fertiliser in kg in June 2025", "31 2025-06", Unit.KG),
        ("2024年6月对朝鲜出口大米多少吨?", "1006 2024-06", Unit.TONNE),
        ("2025年6月出口化肥多少公斤", "31 2025-06", Unit.KG),
        ("2025년 6월 대북 화장품 수출 물량은 몇 톤?", "33 2025-06", Unit.TONNE),
        ("2025년 6월 화장품 수출은 몇 킬로그램?", "33 2025-06", Unit.KG),
        ("how many tonnes of phones did China export in June 2025", "8517 2025-06", Unit.TONNE),
    ],
)
def test_a_quantity_is_in_the_unit_asked_for(
    desk: Desk, frame: pd.DataFrame, question: str, good: str, unit: Unit
) -> None:
    code, month = good.split()
    answer = desk.ask(question, today=TODAY)
    figure, told = answer.figures[0], to_json(answer)
    held = kilograms(frame, code, month)
    assert figure.unit is unit
    assert figure.value == (held / 1000 if unit is Unit.TONNE else held)
    assert told["query"]["unit"] == told["figures"][0]["unit"] == str(unit)
    assert [cell.unit for cell in figure.receipt.cells] == [Unit.KG]
    assert [cell.value for cell in figure.receipt.cells] == [held]


@pytest.mark.parametrize(
    ("question", "formula", "note"),
    [
        (
            "exports of HS 31 in tonnes in June 2025",
            "kilograms ÷ 1,000",
            "shown in tonnes as asked",
        ),
        ("2025年6月出口化肥多少吨", "公斤 ÷ 1,000", "换算为吨"),
        ("2025년 6월 비료 수출은 몇 톤?", "킬로그램 ÷ 1,000", "톤으로 환산했습니다"),
    ],
)
def test_the_receipt_and_a_note_say_what_was_done(
    desk: Desk, question: str, formula: str, note: str
) -> None:
    answer = desk.ask(question, today=TODAY)
    assert formula in "\n".join(receipts_of(answer))
    assert note in answer.text


def test_comparisons_and_ranks_are_in_tonnes_too(desk: Desk, frame: pd.DataFrame) -> None:
    grown = desk.ask("growth of fertiliser exports in tonnes in June 2025", today=TODAY)
    now, before = (kilograms(frame, "31", month) / 1000 for month in ("2025-06", "2024-06"))
    in_tonnes = {one.value for one in grown.figures if one.unit is Unit.TONNE}
    assert in_tonnes == {now, before, now - before}
    most = desk.ask(
        "which month since 2024 had the highest fertiliser exports in tonnes?", today=TODAY
    )
    assert {one.unit for one in most.figures} == {Unit.TONNE}
    assert most.figures[0].value == max(kilograms(frame, "31", month) / 1000 for month in MONTHS)


@pytest.mark.parametrize("mark", ["3,000 tonnes", "3,000,000 kg"])
def test_a_mark_in_tonnes_is_held_against_tonnes(
    desk: Desk, frame: pd.DataFrame, mark: str
) -> None:
    answer = desk.ask(f"when did fertiliser exports last exceed {mark}?", today=TODAY)
    above = [month for month in MONTHS if kilograms(frame, "31", month) > 3_000_000]
    assert 0 < len(above) < len(MONTHS)
    assert above[-1] == str(answer.figures[-1].period.start)  # type: ignore[union-attr]


def test_tonnes_turn_into_kilograms(desk: Desk) -> None:
    asked = {
        unit: desk.ask(f"coal imports in {unit} in January 2017", today=TODAY).figures[0]
        for unit in ("tonnes", "kg")
    }
    assert asked["tonnes"].unit is Unit.TONNE
    assert asked["kg"].unit is Unit.KG
    assert asked["kg"].value == asked["tonnes"].value * 1000
    assert "tonnes × 1,000" in asked["kg"].receipt.formula


@pytest.mark.parametrize(
    ("question", "unit", "note"),
    [
        ("pieces of telephones (HS 8517) exported in June 2025", Unit.KG, "shown in kilograms"),
        ("2025年6月出口大米多少件?", Unit.KG, "不作换算"),
        ("electricity imports in tonnes in 2015", None, ""),
    ],
)
def test_pieces_are_no_weight(desk: Desk, question: str, unit: Unit | None, note: str) -> None:
    answer = desk.ask(question, today=TODAY)
    if unit is None:
        assert not [one for one in answer.figures if one.role is not Role.CONTEXT]
        return
    assert answer.figures[0].unit is unit
    assert to_json(answer)["query"]["unit"] == str(unit)
    assert note in answer.text


def test_pieces_are_counted_where_every_code_is(desk: Desk, frame: pd.DataFrame) -> None:
    answer = desk.ask(
        "how many pieces of televisions (HS 8528) were exported in June 2024?", today=TODAY
    )
    held = amount(frame, "number", code="8528", month="2024-06", flow=Flow.EXPORT)
    assert answer.figures[0].value == held
    assert answer.figures[0].unit is Unit.PIECES


def test_a_follow_up_names_the_unit(desk: Desk) -> None:
    first = desk.ask("exports of HS 31 in tonnes in June 2025", today=TODAY)
    then = desk.ask("and in kg?", today=TODAY, before=first.query)
    assert then.figures[0].unit is Unit.KG
    assert then.figures[0].value == first.figures[0].value * 1000
    assert then.figures[0].commodity == first.figures[0].commodity


def test_a_chart_draws_the_unit_asked_for(desk: Desk, frame: pd.DataFrame) -> None:
    query = query_for(desk, "chart of fertiliser exports in tonnes by month May to June 2025")
    made = built(desk.dataset, query, Options(ChartKind.COMMODITY))
    assert isinstance(made, Chart)
    weights = next(strand for strand in made.strands if strand.measure == "quantity")
    assert weights.unit is Unit.TONNE
    assert [one.value for one in weights.held] == [
        kilograms(frame, "31", str(one.period.start)) / 1000 for one in weights.held
    ]
    assert "converted from the other unit of weight" in {entry.words for entry in made.spec.key}


def test_a_query_for_tonnes_of_a_value_stays_money(desk: Desk) -> None:
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, commodity=RICE, measure=Measure.VALUE)
    assert query.unit is None
    answer = desk.ask("value of rice exports in June 2024", today=TODAY)
    assert answer.figures[0].unit is Unit.USD
