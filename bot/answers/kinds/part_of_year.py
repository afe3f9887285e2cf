"""Tells what part of its year the highest or lowest month made up, below its figure."""

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.answers.kinds.ratios import divided
from bot.dataset.book import Book
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Formula, Found
from bot.questions.query import Grain
from bot.trade import Period, Unit
from bot.trade.period import MONTHS_A_YEAR


def part_of_its_year(draft: Draft, book: Book, part: Found, mine: Figure) -> None:
    """Write what part of its year, or of a shorter range that was named, a figure is."""
    query = draft.query
    within = query.period or Period.year(part.period.end.year)
    if len(within) > MONTHS_A_YEAR and query.grain is not Grain.YEAR:
        within = Period.year(part.period.end.year)
    whole = _in_its_unit(draft, book, within, part.unit)
    if whole is None or not whole.value:
        draft.comparison.append(draft.say("each.none", period=within))
        return
    ratio = divided(part, whole, Formula.SHARE, Unit.PERCENT, PER_CENT)
    draft.comparison.append(
        draft.say(
            "share.part",
            subject=draft.names.subject(query),
            period=part.period,
            baseline=within,
            share=draft.figure(ratio, measure="share"),
            part=mine,
            all=draft.figure(whole, role=Role.CONTEXT),
        )
    )


def _in_its_unit(draft: Draft, book: Book, period: Period, unit: Unit) -> Found | None:
    query = draft.query
    found = book.find(query.flow, period, query.measure, unit)
    if isinstance(found, Found):
        return found
    other = book.find(query.flow, period, query.measure)
    return draft.dataset.in_unit(other, unit) if isinstance(other, Found) else None
