"""`make gallery`: draws the pictures of docs/charts.md, each from the question above it."""

import io
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.charts import Chart, build, choose
from bot.charts.draw import png
from bot.charts.wording import chart_wording
from bot.dataset.dataset import Dataset
from bot.questions.spelling.text import normalise
from bot.settings import PROJECT

PAGE = PROJECT / "docs" / "charts.md"
_SHOWN = re.compile(
    r"^`(?P<question>[^`\n]+)`\n\n!\[[^\]\n]+\]\((?P<picture>charts/[\w-]+\.png)\)", re.MULTILINE
)
_SIZE = (1200, 675)
_COLOURS = 200


@dataclass(frozen=True)
class Shown:
    """A picture of the page and the question that makes it."""

    question: str
    picture: Path


def shown() -> Iterator[Shown]:
    """The pictures of the page, in its order."""
    for found in _SHOWN.finditer(PAGE.read_text(encoding="utf-8")):
        yield Shown(found["question"], PAGE.parent / found["picture"])


def chart(question: str, desk: Desk) -> Chart | Answer:
    """What a question draws."""
    today = datetime.now(UTC).date()
    reading = desk.read(question, today=today, drawing=True)
    if reading.query is None:
        raise SystemExit(f"docs/charts.md: “{question}” is not understood; reword it.")
    return build(
        reading.query,
        choose(normalise(question), reading.query),
        dataset=desk.dataset,
        wording=chart_wording(reading.language),
        today=today,
        question=question,
    )


def small(picture: bytes) -> bytes:
    """A picture for a page: fewer pixels and colours."""
    image = Image.open(io.BytesIO(picture)).resize(_SIZE, Image.Resampling.LANCZOS)
    out = io.BytesIO()
    few = image.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(out, format="PNG", optimize=True)
    return out.getvalue()


def main() -> None:
    """Draw every picture of the page anew."""
    with tempfile.TemporaryDirectory() as home:
        dataset = Dataset.open(PROJECT / "data", Path(home))
        desk = Desk(dataset)
        for one in shown():
            made = chart(one.question, desk)
            if isinstance(made, Answer):
                raise SystemExit(f"docs/charts.md: “{one.question}”: {made.headline}")
            one.picture.parent.mkdir(exist_ok=True)
            one.picture.write_bytes(small(png(made.spec)))
            sys.stdout.write(f"{one.picture.relative_to(PAGE.parent)}: {made.spec.headline}\n")
        dataset.close()


if __name__ == "__main__":
    main()
