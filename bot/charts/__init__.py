"""Charts of China's trade with North Korea: picture, alt text, spreadsheet and question.

Platforms open one `ChartDesk` and ask it:

    renderer = Renderer(folder=home / "cache" / "matplotlib")
    desk = ChartDesk(dataset, renderer)
    made = await desk.chart_for(query, question=words, language=language, today=day)

`query` is the TradeQuery of the question or of an Answer whose chart is wanted (`answer.query`),
`question` the words, which choose the kind and the options; both come from `answer` when a
"chart" button is pressed. What comes back is

- a `Drawing`: `png`, `name` for the files, and `chart` with `alt.short` (fits Discord) and
  `alt.long` (fits Slack and the web), `spreadsheet` (the CSV as bytes), `question` (draws it
  again) and `answer` (headline, small print, figures with receipts, sources); or
- an `Answer` to show as any other: there is nothing to draw, or the picture failed and the answer
  holds the table.

`choose` maps words to a kind and options; `build` makes a chart without drawing it. Importing
this package does not import matplotlib, which lives in the worker process alone.
"""

from bot.charts.build import build
from bot.charts.chart import AltText, Chart, Drawing
from bot.charts.choose import choose
from bot.charts.desk import ChartDesk
from bot.charts.options import Division, Options
from bot.charts.spec import ChartKind, Theme
from bot.charts.worker import Renderer

__all__ = [
    "AltText",
    "Chart",
    "ChartDesk",
    "ChartKind",
    "Division",
    "Drawing",
    "Options",
    "Renderer",
    "Theme",
    "build",
    "choose",
]
