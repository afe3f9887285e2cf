"""How a month's story compares: one line a flow, the year to date, the balance."""

from collections.abc import Iterator

from bot.answers.answer import Figure, Role
from bot.answers.baselines import LAST_FULL_YEAR, is_tiny
from bot.answers.caveats import on_change
from bot.answers.draft import Draft
from bot.dataset.book import Book
from bot.dataset.change import Change, change, rate
from bot.dataset.findings import Formula, Found
from bot.trade import Flow, Measure, Period, Tier
from bot.trade.period import MONTHS_A_YEAR


def compared(draft: Draft, book: Book, found: Found, flow: Flow) -> None:
    """One flow against the month before, the year before and 2019; nothing where none is held."""
    clauses = []
    for baseline in _baselines(found.period):
        result = _change(draft, book, flow, found.period, baseline, found)
        if result is not None:
            clauses.append(_clause(draft, result, baseline, flow, found))
        elif baseline.end.year == LAST_FULL_YEAR and found.period.is_month:
            clauses += _average_of_2019(draft, book, found, flow)
    if clauses:
        subject = draft.say(f"subject.china.{flow}")
        draft.comparison.append(
            draft.say("summary.flow", subject=subject, clauses=_joined(draft, clauses))
        )


def _baselines(period: Period) -> Iterator[Period]:
    if period.is_month:
        yield period.shifted(-1)
    yield period.shifted_years(-1)
    if period.end.year > LAST_FULL_YEAR + 1:
        yield period.in_year(LAST_FULL_YEAR)


def _change(  # noqa: PLR0913, PLR0917 - two ranges of one flow, and the figure shown of the first
    draft: Draft, book: Book, flow: Flow, period: Period, baseline: Period, found: Found
) -> Change | None:
    """The change in the figure's own currency first, then in any that both ranges share."""
    own = found.cells[0].unit if found.formula is Formula.CONVERTED else found.unit
    for unit in (own, None):
        result = change(book, flow, period, baseline, unit=unit, convert=draft.dataset.in_dollars)
        if isinstance(result, Change):
            return result
    return None


def _clause(draft: Draft, result: Change, baseline: Period, flow: Flow, own: Found) -> str:
    on_change(draft, result)
    if result.rate is not None and (result.before is None or result.published):
        shown = draft.figure(result.rate, role=Role.COMPARISON, measure="growth", flow=flow)
        return draft.say(f"summary.published.{_way(shown)}", baseline=baseline, rate=shown)
    if result.before is None:
        raise ValueError("a change that was not published has both its figures")
    before = draft.figure(result.before, role=Role.COMPARISON, flow=flow)
    now = None
    if result.now.unit != own.unit or result.now.value != own.value:
        now = draft.figure(result.now, role=Role.COMPARISON, flow=flow)
    grown = None
    if before.value == 0:
        key = "summary.zero"
    elif result.rate is None or is_tiny(result):
        key = "summary.tiny"
    else:
        grown = draft.figure(result.rate, role=Role.COMPARISON, measure="growth", flow=flow)
        key = f"summary.{_way(grown)}"
    return draft.say(
        key if now is None else f"{key}.in_unit",
        baseline=baseline,
        before=before,
        now=now,
        rate=grown,
    )


def _joined(draft: Draft, clauses: list[str]) -> str:
    return draft.say("summary.join").join(clauses)


def _way(figure: Figure) -> str:
    if figure.value == 0:
        return "flat"
    return "up" if figure.value > 0 else "down"


def _average_of_2019(draft: Draft, book: Book, found: Found, flow: Flow) -> Iterator[str]:
    """Against an average month of 2019, where that month itself is not held."""
    year = book.find(flow, Period.year(LAST_FULL_YEAR), unit=found.unit)
    if not isinstance(year, Found) or found.period.end.year == LAST_FULL_YEAR:
        return
    mean = year.as_(Formula.MEAN, year.value / MONTHS_A_YEAR)
    grown = rate(found, mean)
    if grown is None:
        return
    before = draft.figure(mean, role=Role.COMPARISON, measure="mean", flow=flow)
    shown = draft.figure(grown, role=Role.COMPARISON, measure="growth", flow=flow)
    yield draft.say(f"summary.average.{_way(shown)}", year=year.period, before=before, rate=shown)


def balance(draft: Draft, book: Book, story: Period) -> None:
    """China's surplus or deficit."""
    found = book.find(Flow.BALANCE, story)
    if isinstance(found, Found):
        figure = draft.figure(found, role=Role.CONTEXT, measure="balance", flow=Flow.BALANCE)
        key = "summary.deficit" if figure.value < 0 else "summary.surplus"
        draft.comparison.append(draft.say(key, figure=figure))


def year_to_date(draft: Draft, book: Book, story: Period) -> None:
    """The year so far with the growth China published, where the story is not that already."""
    so_far = Period.year_to_date(story.end)
    if so_far == story:
        return
    for flow in (Flow.EXPORT, Flow.IMPORT):
        found = book.find(flow, so_far)
        if not isinstance(found, Found) or found.lane.tier is not Tier.OFFICIAL:
            continue
        figure = draft.figure(found, role=Role.CONTEXT, flow=flow)
        clauses = [draft.say("summary.amount", figure=figure)]
        clauses += _growth(draft, book, flow, so_far)
        pre_closure = so_far.in_year(LAST_FULL_YEAR)
        before = _change(draft, book, flow, so_far, pre_closure, found)
        if before is not None and pre_closure != so_far:
            clauses.append(_clause(draft, before, pre_closure, flow, found))
        draft.comparison.append(
            draft.say(
                f"summary.year_to_date.{flow}", period=so_far, clauses=_joined(draft, clauses)
            )
        )


def _growth(draft: Draft, book: Book, flow: Flow, so_far: Period) -> Iterator[str]:
    """The published growth over the same months a year before."""
    for lane in book.lanes(Measure.GROWTH):
        found = book.exact(lane, flow, so_far, Measure.GROWTH)
        if found is not None:
            shown = draft.figure(found, role=Role.CONTEXT, measure="growth", flow=flow)
            yield draft.say(
                f"summary.published.{_way(shown)}", baseline=so_far.shifted_years(-1), rate=shown
            )
            return
