"""The status page: is the dataset sound, how far does it reach, is a release due."""

from datetime import date

from bot.dataset.calendar import due, newest_due, next_due
from bot.dataset.checks import problems
from bot.dataset.dataset import Dataset

_SHOWN = 20


def report(dataset: Dataset, today: date) -> tuple[list[str], bool]:
    """Lines to show, and whether the dataset passed every check."""
    faults = problems(dataset.cells.unlisted(), dataset.reference)
    lines = [
        f"{tier}: {count} cells, {span.start} to {span.end}"
        for tier, (count, span) in dataset.cells.coverage().items()
    ]
    releases = dataset.reference.releases
    expected = newest_due(today, releases)
    month, day = next_due(today, releases)
    lines.append(f"newest official month: {dataset.latest}")
    if dataset.latest < expected:
        lines.append(f"behind: {expected} was due on {due(expected, releases)}")
    lines.append(f"next release by the calendar: {month} on {day}")
    if not faults:
        lines.append("checks: sums, duplicates, sources and codes are sound")
        return lines, True
    lines.append(f"checks: {len(faults)} faults")
    lines.extend(faults[:_SHOWN])
    return lines, False
