"""Keeps what an ingest has to tell until somebody says that it was told.

The news is written before the ingest happens and counts once it has: a process killed in between
tells it after its next start, and news of an ingest that never happened is never told.
"""

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.dataset.observations import COLUMNS, observation_of
from bot.dataset.writing import as_row
from bot.releases.events import EarlierMonths, NewDetail, NewMonth, Revised, RevisedCell
from bot.releases.writing import write_whole
from bot.trade import Flow, Month, Observation

IngestNews = NewMonth | NewDetail | Revised


class Journal:
    """The news of ingests below one folder."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "releases" / "untold"

    def note(self, ingest: int, news: Sequence[IngestNews]) -> None:
        """Keep an ingest's news, replacing that of an earlier attempt."""
        path = self._path(ingest)
        if news:
            text = json.dumps([_as_json(one) for one in news], ensure_ascii=False, indent=1)
            write_whole(path, text)
        else:
            path.unlink(missing_ok=True)

    def untold(self, ingests: int) -> Iterator[tuple[int, tuple[IngestNews, ...]]]:
        """The news of each of so many ingests that was not told yet, in order."""
        for path in sorted(self._folder.glob("*.json")):
            if not path.stem.isdigit() or int(path.stem) > ingests:
                continue
            try:
                kept = json.loads(path.read_text(encoding="utf-8"))
            except FileNotFoundError:
                continue  # Another process has told it since.
            yield int(path.stem), tuple(_from_json(one) for one in kept)

    def told(self, ingest: int) -> None:
        """Forget an ingest's news: it has been told."""
        self._path(ingest).unlink(missing_ok=True)

    def _path(self, ingest: int) -> Path:
        return self._folder / f"{ingest:06d}.json"


def _as_json(news: IngestNews) -> dict[str, Any]:
    if isinstance(news, NewMonth):
        return {"is": "month", "month": str(news.month), "source": news.source}
    if isinstance(news, NewDetail):
        flows = [str(flow) for flow in news.flows]
        return {"is": "detail", "month": str(news.month), "source": news.source, "flows": flows}
    return {
        "is": "revised",
        "ingest": news.ingest,
        "source": news.source,
        "months": [str(month) for month in news.months],
        "count": news.count,
        "cells": [[as_row(one.old), as_row(one.new)] for one in news.cells],
        "earlier": [
            [str(one.month), str(one.flow), str(one.amount), one.source] for one in news.earlier
        ],
    }


def _from_json(kept: dict[str, Any]) -> IngestNews:
    if kept["is"] == "month":
        return NewMonth(Month.parse(kept["month"]), kept["source"])
    if kept["is"] == "detail":
        flows = tuple(Flow(flow) for flow in kept["flows"])
        return NewDetail(Month.parse(kept["month"]), kept["source"], flows)
    return Revised(
        ingest=kept["ingest"],
        source=kept["source"],
        months=tuple(Month.parse(month) for month in kept["months"]),
        count=kept["count"],
        cells=tuple(RevisedCell(_cell(old), _cell(new)) for old, new in kept["cells"]),
        earlier=tuple(
            EarlierMonths(Month.parse(month), Flow(flow), Decimal(amount), source)
            for month, flow, amount, source in kept["earlier"]
        ),
    )


def _cell(row: list[str]) -> Observation:
    return observation_of(dict(zip(COLUMNS, row, strict=True)))
