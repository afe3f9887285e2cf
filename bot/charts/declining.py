"""What is said instead of a chart that cannot be drawn, with charts that can."""

from bot.answers.answer import Answer
from bot.charts.sketch import Sketch, UndrawableError
from bot.questions.query import Outcome
from bot.trade import Flow, Period

_ANSWERED = {"one_point", "one_good", "one_mover"}
"""Where there is a figure, if no chart: the figure is the answer."""


def decline(sketch: Sketch, question: str, why: UndrawableError) -> Answer:
    """An answer that says why there is no chart, gives the figure there is, and offers others."""
    return Answer(
        question=question,
        language=sketch.wording.language,
        status=Outcome.ANSWERED if why.key in _ANSWERED else Outcome.NO_DATA,
        headline=sketch.wording.sentence(f"undrawable.{why.key}", **why.values),
        caveats=sketch.notes,
        figures=sketch.figures,
        choices=choices(sketch),
        query=sketch.query,
    )


def choices(sketch: Sketch) -> tuple[str, ...]:
    """Whole questions whose charts can be drawn."""
    official = sketch.dataset.official
    span = sketch.say("opt.period", period=Period(official.start, official.end))
    flows = [Flow.EXPORT, Flow.IMPORT]
    flows.sort(key=lambda flow: flow is not sketch.query.flow)
    subjects = [sketch.say(f"subject.china.{flow}") for flow in (*flows, Flow.TOTAL)]
    asked = [("ask.lines", subjects[0], span), ("ask.lines", subjects[1], span)]
    asked.append(("ask.race", subjects[2], ""))
    return tuple(
        sketch.say(key, subject=subject, period=period, options="")
        for key, subject, period in asked
    )
