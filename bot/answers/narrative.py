"""The parts of a monthly summary beyond the totals: goods, absences, revisions, events."""

from dataclasses import replace

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.goods import HEADING, named_goods, table_of
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Formula, Found, Nothing
from bot.dataset.revisions import revision
from bot.trade import CommodityCode, Flow, Measure, Month, Period, Tier

_SHOWN_GOODS = 5
_SHOWN_MOVES = 4
_SHOWN_EVENTS = 3
ESSENTIALS = tuple(
    CommodityCode(code) for code in ("1006", "1005", "1001", "31", "2710", "84", "87")
)
"""Goods whose absence is news: grain, fertiliser, fuel, machinery, vehicles."""


def goods_named(draft: Draft, story: Period) -> None:
    """The goods the press or a table names for the story, then for the year so far."""
    for flow in (Flow.EXPORT, Flow.IMPORT):
        told = next(
            (
                (period, goods)
                for period in dict.fromkeys((story, Period.year_to_date(story.end)))
                if (goods := _told(draft, flow, period))
            ),
            None,
        )
        if told is None:
            continue
        period, goods = told
        lines = []
        for code, found in goods[:_SHOWN_GOODS]:
            label = draft.say("label", subject=draft.names.commodity(code), period=period)
            figure = draft.figure(found, role=Role.CONTEXT, flow=flow, commodity=code, label=label)
            name = draft.names.commodity(code)
            about = f"qualifier.{found.qualifier}"
            shown = draft.say(about) if about in draft.wording else ""
            line = draft.say("summary.good", goods=name, figure=figure, qualifier=shown)
            lines.append(" ".join(line.split()))
        whole = all(found.formula is Formula.CODES for _, found in goods)
        draft.comparison.append(
            draft.say(
                "summary.table" if whole else "summary.goods",
                subject=draft.say(f"subject.china.{flow}"),
                period=period,
                goods=lines,
            )
        )
        _restricted(draft, flow, [code for code, _ in goods[:_SHOWN_GOODS]])
        if any(found.lane.tier is Tier.PRESS for _, found in goods):
            draft.caveat("goods_incomplete")
        if whole:
            _moves(draft, flow, period)


def _told(draft: Draft, flow: Flow, period: Period) -> list[tuple[CommodityCode, Found]]:
    """The headings of a whole table, or what the press named."""
    return table_of(draft, flow, period, HEADING) or named_goods(draft, flow, period)


def _moves(draft: Draft, flow: Flow, period: Period) -> None:
    """The headings that changed most against the same months a year before."""
    baseline = period.shifted_years(-1)
    now = dict(table_of(draft, flow, period, HEADING))
    before = dict(table_of(draft, flow, baseline, HEADING))
    if not before or {one.lane for one in now.values()} != {one.lane for one in before.values()}:
        return
    moved = [
        (code, _difference(now.get(code), before.get(code), period))
        for code in now.keys() | before.keys()
    ]
    moved.sort(key=lambda one: (-abs(one[1].value), one[0].code))
    lines = []
    for code, found in moved[:_SHOWN_MOVES]:
        name = draft.names.commodity(code)
        label = draft.say("label", subject=name, period=period)
        figure = draft.figure(
            found, role=Role.CONTEXT, measure="growth", flow=flow, commodity=code, label=label
        )
        line = draft.say("summary.good", goods=name, figure=figure, qualifier="")
        lines.append(" ".join(line.split()))
    draft.comparison.append(
        draft.say(
            "summary.moves",
            subject=draft.say(f"subject.china.{flow}"),
            period=period,
            baseline=baseline,
            goods=lines,
        )
    )


def _difference(now: Found | None, before: Found | None, period: Period) -> Found:
    """How much more of a good there is; where one side is missing, the whole table has none."""
    if now is None:
        assert before is not None  # noqa: S101 - a code stands in one of the two tables
        return replace(before, value=-before.value, formula=Formula.DIFFERENCE, period=period)
    if before is None:
        return replace(now, formula=Formula.DIFFERENCE)
    return now.as_(Formula.DIFFERENCE, now.value - before.value, before)


def _restricted(draft: Draft, flow: Flow, codes: list[CommodityCode]) -> None:
    """Goods shown that fall in a restricted chapter or heading of a confirmed code."""
    rows = [row for row in draft.dataset.reference.restrictions if row.concerns(flow)]
    hits = [
        code
        for code in codes
        if any(row.codes and row.touches(part) for row in rows for part in code.parts)
    ]
    if hits:
        names = [draft.names.commodity(code) for code in hits]
        draft.comparison.append(draft.say("summary.restricted", goods=names))
        draft.caveat("lawful")


def absent_goods(draft: Draft, story: Period) -> None:
    """Which essential exports were reported as none, and which nobody reported."""
    reported_none, unreported = [], []
    asked = draft.query
    for code in ESSENTIALS:
        book = draft.dataset.book(code, as_of=asked.as_of)
        found = book.find(Flow.EXPORT, story)
        name = draft.names.commodity(code)
        if isinstance(found, Found) and found.is_zero:
            label = draft.say("label", subject=name, period=story)
            draft.figure(found, role=Role.CONTEXT, flow=Flow.EXPORT, commodity=code, label=label)
            reported_none.append(name)
        elif isinstance(found, Nothing) and found.absence is Absence.NOT_REPORTED:
            unreported.append(name)
    if reported_none:
        draft.comparison.append(draft.say("summary.none", goods=reported_none))
    if unreported:
        draft.comparison.append(draft.say("summary.unreported", goods=unreported))
    draft.query = replace(asked)


def revisions(draft: Draft, book: Book, month: Month) -> None:
    """What the month's bulletin changed in the earlier months of its year."""
    for lane in book.lanes(Measure.VALUE):
        if lane.tier is not Tier.OFFICIAL:
            continue
        for flow in (Flow.EXPORT, Flow.IMPORT):
            found = revision(book, lane, flow, month)
            if found is None or not found.amount.value:
                continue
            figure = draft.figure(found.amount, role=Role.CONTEXT, flow=flow)
            direction = "down" if figure.value < 0 else "up"
            draft.comparison.append(
                draft.say(
                    f"summary.revision.{direction}",
                    subject=draft.say(f"subject.china.{flow}"),
                    earlier=found.before.period,
                    figure=figure,
                )
            )
            draft.caveat("which_month_revised")


def events(draft: Draft, story: Period) -> None:
    """Dated events in the months of the story, as headings with their source."""
    inside = [
        event
        for event in draft.dataset.reference.events
        if len(event.date) >= len("2022-01") and Month.parse(event.date[:7]) in story
    ]
    told = {draft.names.event(event): event for event in inside if draft.names.event(event)}
    titles = list(told)[:_SHOWN_EVENTS]
    for title in titles:
        draft.cite(title, told[title].citation, told[title].date)
    if titles:
        draft.comparison.append(draft.say("summary.event", event=titles))
