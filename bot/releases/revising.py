"""Writes the message on what an ingest revised, from the cells of both prints."""

from datetime import date
from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.desk import Desk
from bot.answers.draft import Draft
from bot.dataset.findings import Formula, Found, Lane
from bot.dataset.revisions import revision
from bot.questions.query import Kind, TradeQuery
from bot.releases.body import Body
from bot.releases.events import EarlierMonths, Revised, RevisedCell
from bot.releases.sealing import sealed
from bot.releases.wording import news_wording
from bot.trade import TOTAL, Language, Measure, Observation, Period, Tier, Unit

_SHOWN = 5
_TOLD = {Measure.VALUE, Measure.QUANTITY}


def revised(desk: Desk, news: Revised, language: Language, today: date) -> Body | None:
    """The message of one ingest's revisions; None where they leave nothing to tell."""
    words = news_wording(language)
    query = TradeQuery(Kind.REVISION, period=_around(news))
    draft = Draft(query, words, desk.dataset, today)
    draft.headline = draft.say("news.revised")
    cells = [one for one in news.cells if one.measure in _TOLD]
    for change in news.earlier:
        _earlier(draft, change)
    for one in cells[:_SHOWN]:
        _cell(draft, one)
    if not draft.figures:
        return None
    if news.count > _SHOWN:
        _count(draft, news.count, [one.new for one in cells])
    return sealed(Body(language, title=draft.say("news.revised.title"), answer=draft.finish("")))


def _around(news: Revised) -> Period:
    periods = [one.period for one in news.cells]
    periods += [Period.year_to_date(one.month) for one in news.earlier]
    first = min(one.start for one in periods)
    return Period(first, max(one.end for one in periods))


def _earlier(draft: Draft, one: EarlierMonths) -> None:
    """What a bulletin changed in its year's earlier months, in the currency it is printed in."""
    book = draft.dataset.book(TOTAL)
    for lane in book.lanes(Measure.VALUE):
        if lane.tier is not Tier.OFFICIAL:
            continue
        found = revision(book, lane, one.flow, one.month)
        if found is None or found.amount.value != one.amount:
            continue
        figure = draft.figure(found.amount, flow=one.flow)
        draft.comparison.append(
            draft.say(
                f"news.revised.{'down' if figure.value < 0 else 'up'}",
                subject=draft.say(f"subject.china.{one.flow}"),
                bulletin=one.month,
                earlier=found.before.period,
                figure=figure,
            )
        )
        draft.caveat("which_month_revised")
        return


def _cell(draft: Draft, one: RevisedCell) -> None:
    old, new = (_figure(draft, cell) for cell in (one.old, one.new))
    key = "news.revised.cell"
    if old is None or new is None:
        key = "news.revised.appeared" if old is None else "news.revised.emptied"
    if old is new is None:
        return
    query = TradeQuery(Kind.LEVEL, flow=one.flow, commodity=one.commodity, partner=one.new.partner)
    draft.comparison.append(
        draft.say(key, subject=draft.names.subject(query), period=one.period, old=old, new=new)
    )


def _figure(draft: Draft, cell: Observation) -> Figure | None:
    if cell.value is None:
        return None
    lane = Lane(cell.tier, draft.dataset.series_of(cell), cell.unit)
    return draft.figure(
        Found(cell.value, lane, cell.period, Formula.PUBLISHED, (cell,)),
        measure=str(cell.measure),
        flow=cell.flow,
        commodity=cell.commodity,
    )


def _count(draft: Draft, number: int, cells: list[Observation]) -> None:
    count = draft.derived(
        Decimal(number),
        Unit.COUNT,
        "count",
        cells=cells,
        measure="count",
        label=draft.say("news.revised.title"),
        role=Role.CONTEXT,
    )
    draft.comparison.append(draft.say("news.revised.count", count=count))
