"""Draws a question's chart into files, for the command line."""

import asyncio
import os
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.charts import ChartDesk, Drawing, Renderer
from bot.errors import UsageError
from bot.trade import Language


@dataclass(frozen=True, slots=True)
class ChartFiles:
    """Where a chart was written, and what it says; `answer` alone when nothing was drawn."""

    answer: Answer
    picture: Path | None = None
    table: Path | None = None
    alt: str = ""


def draw_to_file(  # noqa: PLR0913 - each is an option of the command
    desk: Desk,
    question: str,
    *,
    today: date,
    out: Path | None = None,
    language: Language | None = None,
    font_cache: Path | None = None,
) -> ChartFiles:
    """Write the picture of a question to `out` (PNG) and its figures beside it (CSV).

    Without `out` the files get their name from the chart and stand in the current folder.
    Raises UsageError when they cannot be written.
    """
    reading = desk.read(question, today=today, language=language, drawing=True)
    query = reading.query
    if query is None:
        return ChartFiles(desk.answer(question, reading, today=today))
    if out is not None and out.suffix.lower() != ".png":
        raise UsageError(f"--out must name a .png file, not {out.name!r}.")

    async def draw() -> Drawing | Answer:
        charts = ChartDesk(desk.dataset, Renderer(folder=font_cache))
        try:
            return await charts.chart_for(
                query, question=question, language=reading.language, today=today
            )
        finally:
            await charts.close()

    made = asyncio.run(draw())
    if isinstance(made, Answer):
        return ChartFiles(made)
    picture = out or Path(f"{made.name}.png")
    table = picture.with_suffix(".csv")
    _write(picture, made.png)
    _write(table, made.chart.spreadsheet)
    return ChartFiles(made.chart.answer, picture, table, made.chart.alt.long)


def _write(path: Path, content: bytes) -> None:
    """Put a file in place whole or not at all."""
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as draft:
            draft.write(content)
        os.replace(draft.name, path)  # noqa: PTH105 - named in the design: one atomic swap
    except OSError as err:
        raise UsageError(
            f"{path} cannot be written ({err.strerror}); name another file with --out."
        ) from err
