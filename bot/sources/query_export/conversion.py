"""Converts a query export to observations: all of it, or none and the reasons."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path

from bot.sources.query_export import cells, rows
from bot.sources.query_export.engine import Engine, RowsError
from bot.sources.query_export.layout import Layout, read_layout
from bot.sources.query_export.slices import CutShortError, Slice, slices
from bot.sources.reading import Problem
from bot.sources.timetable import query_vintage
from bot.trade import Flow, Month, Unit

SOURCE = "gacc-query"
CITATION = "http://stats.customs.gov.cn/"
_MEMORY = "512MB"

Progress = Callable[[int, int], None]
"""Told after each slice how many bytes of how many are done."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a file: `cells` written from `kept` of its `rows`, or the problems."""

    file: str
    rows: int = 0
    kept: int = 0
    cells: int = 0
    months: tuple[Month, ...] = ()
    flow: Flow | None = None
    currency: Unit | None = None
    vintage: str = ""
    problems: tuple[Problem, ...] = ()
    remarks: tuple[str, ...] = ()


def convert(  # noqa: PLR0913 - what is known of a file besides its content
    path: Path,
    target: Path,
    *,
    downloaded: date,
    name: str = "",
    flow: Flow | None = None,
    citation: str = CITATION,
    memory: str = _MEMORY,
    progress: Progress | None = None,
) -> Report:
    """Write a file's observations to a Parquet file, with the columns of observations.

    `name` is what the file was called when it arrived, `flow` overrides what the name says.
    Nothing is written when there is a problem. Memory stays within `memory` and a few slices.
    """
    called = name or path.name
    layout = read_layout(path, called, flow)
    if isinstance(layout, Problem):
        return Report(called, problems=(layout,))
    with tempfile.TemporaryDirectory(prefix=".reading-", dir=target.parent) as folder:
        scratch = Path(folder)
        with Engine(layout, scratch, memory) as engine:
            conversion = _Conversion(path, called, layout, engine, scratch)
            counted = conversion.run(progress or (lambda _done, _of: None))
            if isinstance(counted, list):
                return Report(called, problems=tuple(counted))
            return conversion.write(target, counted, downloaded, citation)


class _Conversion:
    """One file on its way through the engine."""

    def __init__(
        self, path: Path, name: str, layout: Layout, engine: Engine, scratch: Path
    ) -> None:
        self._path = path
        self._name = name
        self._layout = layout
        self._engine = engine
        self._scratch = scratch
        self._months: dict[Month, tuple[Decimal, int]] = {}

    def run(self, progress: Progress) -> int | list[Problem]:
        """Take in every slice; how many rows there are, or the first problems."""
        size = self._path.stat().st_size
        count = 0
        try:
            for piece in self._slices():
                try:
                    self._engine.add(piece)
                except RowsError as err:
                    return self._explained(piece, str(err))
                count += piece.rows
                progress(piece.start + piece.size, size)
        except CutShortError as err:
            reason = "the file breaks off in the middle of this row"
            hint = "download it again and ingest it when the download is complete"
            return [Problem(self._name, err.row, "", reason, hint)]
        return list(self._faults()) or count

    def write(self, target: Path, count: int, downloaded: date, citation: str) -> Report:
        """Write the cells and report."""
        months = self._months
        vintage = str(max(query_vintage(downloaded), *months))
        draft = self._scratch / "cells.parquet"
        written = self._engine.write(
            cells.OBSERVATIONS,
            draft,
            {
                "currency": self._layout.currency,
                "flow": self._layout.flow,
                "source": SOURCE,
                "vintage": vintage,
                "published": str(downloaded),
                "citation": citation,
            },
        )
        shutil.move(draft, target)
        ((kept,),) = self._engine.query("SELECT CAST(sum(rows) AS BIGINT) FROM summed")
        return Report(
            file=self._name,
            rows=count,
            kept=kept,
            cells=written,
            months=tuple(months),
            flow=self._layout.flow,
            currency=self._layout.currency,
            vintage=vintage,
            remarks=tuple(self._remarks(count - kept)),
        )

    def _slices(self) -> Iterator[Slice]:
        return slices(self._path, self._layout, self._scratch)

    def _explained(self, piece: Slice, otherwise: str) -> list[Problem]:
        hint = "download it again"
        return rows.explained(self._path, self._name, self._layout, piece) or [
            Problem(self._name, piece.first_row, "", f"from here on: {otherwise}", hint)
        ]

    def _faults(self) -> Iterator[Problem]:
        self._months = months = cells.sum_up(self._engine)
        if not months:
            reason = "no row is of North Korea (朝鲜, 109 in the customs' own list)"
            hint = "choose 朝鲜 as partner; 408 is the UN's code for it and Bolivia's here"
            yield Problem(self._name, None, "", reason, hint)
        suspects = cells.repeated_keys(self._engine)
        if suspects:
            found = rows.repeated(self._path, self._name, self._layout, self._slices(), suspects)
            yield from islice(found, rows.MOST)
        yield from cells.unit_problems(self._engine, self._name)
        yield from cells.jumps(months, self._name)

    def _remarks(self, others: int) -> Iterator[str]:
        if others:
            yield f"{self._name}: rows of other partners left out: {others:,}."
        for unit in cells.left_out(self._engine):
            yield f"{self._name}: quantities in {unit} left out, for want of a unit of ours."
