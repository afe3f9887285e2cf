"""The JSON contract: an Answer as one object that integrations rely on."""

from decimal import Decimal
from typing import Any

from bot.answers.answer import Answer, Figure, Role
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Measure, Observation, Unit

_MEASURES = {
    Kind.CHANGE: "growth",
    Kind.TREND: "growth",
    Kind.COVER: "share",
    Kind.SHARE: "share",
    Kind.COMPOSITION: "share",
    Kind.TOP: "rank",
    Kind.RANK: "rank",
    Kind.EXTREME: "extreme",
    Kind.SWING: "extreme",
    Kind.COUNT: "count",
    Kind.STREAK: "count",
    Kind.WHEN: "date",
    Kind.AVERAGE: "value",
    Kind.REVISION: "value",
    Kind.UNIT_VALUE: "value",
    Kind.CONTEXT: "value",
    Kind.CAP: "quantity",
    Kind.LATEST: "date",
    Kind.NEXT_RELEASE: "date",
    Kind.LATE: "date",
}


def to_json(answer: Answer, *, id_: str = "") -> dict[str, Any]:
    """The contract's object of an answer; numbers are exact, in base units."""
    return {
        "id": id_,
        "question": answer.question,
        "language": str(answer.language),
        "status": str(answer.status),
        "text": answer.text,
        "query": _query(answer.query, _unit(answer)) if answer.query else None,
        "figures": [_figure(figure) for figure in answer.figures],
        "notes": list(answer.caveats),
        "sources": [
            {"title": ref.title, "url": ref.url, "published": ref.published}
            for ref in answer.sources
        ],
        "choices": list(answer.choices),
        "chart": answer.chart or None,
    }


def _unit(answer: Answer) -> Unit | None:
    """The unit asked for; without one, that of the answer."""
    asked = answer.query.unit if answer.query else None
    given = (figure.unit for figure in answer.figures if figure.role is Role.ANSWER)
    return asked or next(given, None)


def _query(query: TradeQuery, unit: Unit | None) -> dict[str, Any]:
    period = query.period
    return {
        "kind": str(query.kind),
        "flow": str(query.flow),
        "partner": query.partner,
        "commodity": query.commodity.code,
        "period_start": str(period.start) if period else None,
        "period_end": str(period.end) if period else None,
        "compare_start": str(query.compare.start) if query.compare else None,
        "compare_end": str(query.compare.end) if query.compare else None,
        "measure": measure_of(query),
        "unit": None if unit is None else str(unit),
        "as_of": query.as_of,
        "topic": query.topic or None,
    }


def measure_of(query: TradeQuery) -> str:
    """The contract's word for what a query measures."""
    if query.kind is Kind.LEVEL:
        if query.flow is Flow.BALANCE:
            return "balance"
        return "quantity" if query.measure is Measure.QUANTITY else "value"
    of_series = query.kind is Kind.CONTEXT and query.asks is not Kind.LEVEL
    return _MEASURES.get(query.asks if of_series else query.kind, "text")


def _figure(figure: Figure) -> dict[str, Any]:
    period = figure.period
    return {
        "id": figure.id,
        "role": str(figure.role),
        "label": figure.label,
        "value": number(figure.value),
        "unit": str(figure.unit),
        "flow": str(figure.flow),
        "commodity": figure.commodity.code,
        "period_start": str(period.start) if period else None,
        "period_end": str(period.end) if period else None,
        "measure": figure.measure,
        "tier": str(figure.tier),
        "vintage": figure.vintage,
        "approximate": figure.approximate or None,
        "receipt": {
            "formula": figure.receipt.formula,
            "cells": [_cell(cell) for cell in figure.receipt.cells],
        },
    }


def _cell(cell: Observation) -> dict[str, Any]:
    return {
        "value": None if cell.value is None else number(cell.value),
        "unit": str(cell.unit),
        "flow": str(cell.flow),
        "period_start": str(cell.period.start),
        "period_end": str(cell.period.end),
        "source": cell.source,
        "vintage": cell.vintage,
        "published": cell.published,
        "status": str(cell.status),
        "citation": cell.citation,
        "note": cell.note,
    }


def number(value: Decimal) -> int | float:
    """A JSON number: whole where the value is whole."""
    return int(value) if value == value.to_integral_value() else float(value)
