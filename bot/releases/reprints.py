"""Dates the figures of a page that was printed again: a revision is a vintage of its own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from bot.dataset.calendar import newest_due
from bot.dataset.writing import write_cells
from bot.trade import Observation


def restamped(
    cells: Sequence[Observation],
    revised: Sequence[tuple[Observation, Observation]],
    target: Path,
    seen: date,
) -> bool:
    """Write a page's cells anew where some revise their own release; whether there were any.

    Those count as of the newest release that was due on the day they were seen.
    """
    own = {_key(new) for old, new in revised if old.vintage == new.vintage}
    again = [cell for cell in cells if _key(cell) in own]
    if not again:
        return False
    vintage = str(newest_due(seen))
    target.unlink()
    write_cells(
        (
            replace(cell, vintage=max(cell.vintage, vintage), published=str(seen))
            if _key(cell) in own
            else cell
            for cell in cells
        ),
        target,
    )
    return True


def _key(cell: Observation) -> tuple[object, ...]:
    return cell.partner, cell.flow, cell.period, cell.commodity, cell.measure, cell.unit
