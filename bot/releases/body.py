"""What a parcel says, written once as JSON and carried in these words whatever changes later."""

import json
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.answers.answer import Answer, Figure, Receipt, Role, SourceRef
from bot.errors import StateError
from bot.questions.query import Outcome, TradeQuery
from bot.state.query_json import UnreadableQueryError, read_query, write_query
from bot.trade import CommodityCode, Flow, Language, Period, Tier, Unit

VERSION = 1
SUPERSEDED = "superseded"
"""The measure of a figure that a correction names as what was said before."""
_PLAIN = ("question", "headline", "chart", "comparison", "how", "caveats", "names")


class UnreadableBodyError(StateError):
    """A kept message is damaged, or was written by another version of the bot."""

    def __init__(self, why: str) -> None:
        super().__init__(f"A message in the outbox cannot be read ({why}): it is given up.")


@dataclass(frozen=True, slots=True)
class Body:
    """A message in one language: a title, an answer or plain paragraphs, and its picture.

    `token` finds the answer's query again behind its buttons. `picture` is the query whose chart
    goes with it, drawn when the message leaves. The answer's figures lose their receipts: the
    receipt button makes them anew.
    """

    language: Language
    title: str = ""
    answer: Answer | None = None
    paragraphs: tuple[str, ...] = ()
    token: str = ""
    picture: TradeQuery | None = None

    @property
    def figures(self) -> dict[tuple[str, ...], Decimal]:
        """The value of each figure in force by what it is of; of two, the later in the text."""
        found = self.answer.figures if self.answer is not None else ()
        return {key_of(one): one.value for one in found if one.measure != SUPERSEDED}


def write_body(body: Body) -> str:
    """The body as JSON."""
    kept = {
        "v": VERSION,
        "language": body.language,
        "title": body.title,
        "paragraphs": list(body.paragraphs),
        "token": body.token,
        "picture": None if body.picture is None else write_query(body.picture),
        "answer": None if body.answer is None else _written(body.answer),
    }
    return json.dumps(kept, ensure_ascii=False)


def read_body(text: str) -> Body:
    """The body a text holds; raises UnreadableBodyError on anything else."""
    try:
        kept = json.loads(text)
    except ValueError as err:
        raise UnreadableBodyError("it is no JSON") from err
    if not isinstance(kept, dict) or kept.get("v") != VERSION:
        raise UnreadableBodyError("it is of another version")
    try:
        return Body(
            Language(kept["language"]),
            title=kept["title"],
            answer=None if kept["answer"] is None else _read(kept["answer"]),
            paragraphs=tuple(kept["paragraphs"]),
            token=kept["token"],
            picture=None if kept["picture"] is None else read_query(kept["picture"]),
        )
    except (KeyError, TypeError, ValueError, InvalidOperation, UnreadableQueryError) as err:
        raise UnreadableBodyError(f"{type(err).__name__}: {err}") from err


def _written(answer: Answer) -> dict[str, Any]:
    return {
        "language": answer.language,
        "status": answer.status,
        **{name: getattr(answer, name) for name in _PLAIN},
        "figures": [_figure_written(one) for one in answer.figures],
        "sources": [[one.title, one.url, one.published] for one in answer.sources],
        "query": None if answer.query is None else write_query(answer.query),
    }


def _read(kept: dict[str, Any]) -> Answer:
    return Answer(
        language=Language(kept["language"]),
        status=Outcome(kept["status"]),
        question=kept["question"],
        headline=kept["headline"],
        chart=kept["chart"],
        comparison=tuple(kept["comparison"]),
        how=tuple(kept["how"]),
        caveats=tuple(kept["caveats"]),
        names=tuple(kept["names"]),
        figures=tuple(_figure_read(one) for one in kept["figures"]),
        sources=tuple(SourceRef(*one) for one in kept["sources"]),
        query=None if kept["query"] is None else read_query(kept["query"]),
    )


def _figure_written(one: Figure) -> list[str | None]:
    return [
        one.id,
        one.role,
        one.label,
        str(one.value),
        one.unit,
        one.flow,
        one.commodity.code,
        None if one.period is None else str(one.period),
        one.measure,
        one.tier,
        one.vintage,
        one.receipt.formula,
        one.approximate,
    ]


def _figure_read(row: list[Any]) -> Figure:
    name, role, label, value, unit, flow, code, period, *rest = row
    measure, tier, vintage, formula, about = rest
    return Figure(
        id=name,
        role=Role(role),
        label=label,
        value=Decimal(value),
        unit=Unit(unit),
        flow=Flow(flow),
        commodity=CommodityCode(code),
        period=None if period is None else Period.parse(period),
        measure=measure,
        tier=Tier(tier),
        vintage=vintage,
        receipt=Receipt(formula, ()),
        approximate=about,
    )


def key_of(one: Figure) -> tuple[str, ...]:
    """What a figure is of, by which it is known again in another message of its language."""
    return (one.flow, one.commodity.code, str(one.period), one.measure, one.unit, one.label)
