"""Answers how far the data reach, and what is held of a year, a month or a range."""

from bot.answers.draft import Draft
from bot.answers.kinds.calendar import late
from bot.answers.kinds.goods_reach import goods_reach
from bot.answers.lookup import book_of, within_reach
from bot.answers.series import slices
from bot.dataset.book import Book
from bot.dataset.findings import Found
from bot.questions.query import Grain
from bot.trade import Flow, Measure, Period, Tier
from bot.trade.period import MONTHS_A_YEAR

_FLOWS = (Flow.EXPORT, Flow.IMPORT, Flow.TOTAL)


def whether_out(draft: Draft) -> None:
    """Say whether a month is out: one before the official bulletins is what is held of it."""
    period = draft.query.period
    if period is not None and period.start < draft.dataset.official.start:
        coverage(draft)
    else:
        late(draft)


def coverage(draft: Draft) -> None:
    """Say how far the data reach, or what there is for the range that is named."""
    period = draft.query.period
    if period is None and not draft.query.commodity.is_total:
        goods_reach(draft)
    elif period is None:
        _reach(draft)
    elif period.start > draft.dataset.latest:
        late(draft)
    elif period.end < draft.dataset.first:
        draft.headline = draft.say("about.held.no", period=period)
        _reach(draft)
    else:
        _held(draft, within_reach(draft, period))


def _reach(draft: Draft) -> None:
    """From when to when each tier runs: as the answer itself, or below one that there is none."""
    official = draft.dataset.official
    press = draft.dataset.cells.span(Tier.PRESS)
    said = draft.say("about.coverage", start=official.start, end=official.end)
    if draft.headline:
        draft.comparison.append(said)
    draft.headline = draft.headline or said
    if press is not None:
        draft.comparison.append(draft.say("about.coverage.press", start=press.start, end=press.end))
    draft.caveat("not_reported")


def _held(draft: Draft, period: Period) -> None:
    book = book_of(draft)
    lines = {flow: _line(draft, book, flow, period) for flow in _FLOWS}
    known = {flow: held for flow, (held, _) in lines.items() if held is not None}
    draft.headline = draft.say(f"about.held.{'yes' if known else 'no'}", period=period)
    draft.comparison.extend(line for _, line in lines.values())
    if not known:
        _reach(draft)
        return
    if period.start < draft.dataset.official.start:
        draft.caveat("not_reported")
    draft.choices.extend(
        draft.say("choice.level", subject=draft.say(f"subject.china.{flow}"), period=held)
        for flow, held in known.items()
    )


def _line(draft: Draft, book: Book, flow: Flow, period: Period) -> tuple[Period | None, str]:
    """The longest part of a range for which a flow has a figure, and what is said of all parts."""
    grain = Grain.YEAR if len(period) > MONTHS_A_YEAR else Grain.MONTH
    wanted = () if period.is_month else tuple(slices(period, grain))
    parts = [one for one in wanted if isinstance(book.find(flow, one), Found)]
    ranges = _ranges(book, flow, period, parts)
    whole = isinstance(book.find(flow, period), Found)
    if whole and parts and len(parts) == len(wanted):
        key = f"full.{grain}"
    elif whole and period.is_month:
        key = "month"
    elif parts or ranges:
        key = "whole_and" if whole else "some"
    else:
        key = "whole" if whole else "none"
    subject = draft.say(f"subject.china.{flow}")
    told = [*ranges, *(_told(draft, run, grain) for run in _joined(parts))]
    said = draft.say(f"about.held.{key}", subject=subject, period=period, parts=told)
    return period if whole else max([*ranges, *parts], key=len, default=None), said


def _ranges(book: Book, flow: Flow, period: Period, parts: list[Period]) -> list[Period]:
    """The longest ranges inside with a figure of their own that single parts do not make up."""
    found = {
        one
        for lane in book.lanes(Measure.VALUE)
        for one in book.periods(lane, flow, Measure.VALUE)
        if one in period and one != period and not one.is_month
    }
    alone = {month for part in parts for month in part.months()}
    new = [one for one in found if not alone.issuperset(one.months())]
    return sorted(one for one in new if not any(one in other for other in new if other != one))


def _told(draft: Draft, run: Period, grain: Grain) -> Period | str:
    """A run of single months, which is no range with a figure of its own."""
    alone = grain is Grain.YEAR or run.is_month
    return run if alone else draft.say("about.held.each", period=run)


def _joined(parts: list[Period]) -> list[Period]:
    """Neighbouring periods as one."""
    runs: list[Period] = []
    for part in parts:
        if runs and runs[-1].end + 1 == part.start:
            runs[-1] = Period(runs[-1].start, part.end)
        else:
            runs.append(part)
    return runs
