"""What is held near a figure that is missing: other ranges, parts and wholes, told and offered."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from bot.answers.answer import Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, look_up
from bot.answers.near_codes import parts, relatives, wholes
from bot.answers.nearness import Near, by_nearness
from bot.dataset.book import Book
from bot.dataset.findings import Found
from bot.questions.query import TradeQuery
from bot.trade import Flow, Measure, Period

_MOST_CHOICES = 3
_MOST_INSIDE = 3
_MOST_OUTSIDE = 2
_CHOICES = {Measure.VALUE: "choice.level", Measure.QUANTITY: "choice.quantity"}


def tell_near(draft: Draft, book: Book | None, around: Period) -> None:
    """Tell, each with its figure, what is held nearest to the range asked for, and offer it."""
    exact = [*parts(draft, around), *wholes(draft, around)]
    near = list(_ranges(draft, book, around)) if book is not None else []
    if not exact and not near and book is not None:
        near = list(relatives(draft, around))
    for one in (*near, *exact):
        _tell(draft, one)
    if book is not None:
        _tell_partial(draft, book, around)
    _offer(draft, exact or near)


def tell_relatives(draft: Draft, around: Period) -> None:
    """Tell of a good without any figure the nearest one of what it is part or whole of."""
    for one in relatives(draft, around):
        _tell(draft, one)


def tell_parts(draft: Draft, period: Period) -> None:
    """Tell which of the goods of a group have a figure for exactly this range."""
    for one in parts(draft, period):
        _tell(draft, one)


def offer_near(draft: Draft, book: Book, around: Period) -> None:
    """Offer what is held nearest to the range asked for, without its figures."""
    _offer(draft, list(_ranges(draft, book, around)))


def _offer(draft: Draft, near: list[Near]) -> None:
    for one in near:
        key, subject = _CHOICES[one.query.measure], draft.names.subject(one.query)
        draft.choices.extend(
            draft.say(key, subject=subject, period=found.period) for found in _found(draft, one)
        )
    del draft.choices[_MOST_CHOICES:]


def is_held(book: Book, query: TradeQuery) -> bool:
    """Whether any range at all has a figure of the flow asked for, by value or by quantity."""
    flow = _one_way(query.flow)
    flows = _flows(flow) if flow is Flow.TOTAL else (flow,)
    ways = product(flows, (Measure.VALUE, Measure.QUANTITY))
    return any(held_of(book, way, measure) for way, measure in ways)


def _flows(flow: Flow) -> tuple[Flow, ...]:
    """The direction asked about and the other; of both together each by itself."""
    both = (flow, Flow.EXPORT, Flow.IMPORT) if flow is Flow.TOTAL else (flow, flow.mirrored)
    return tuple(dict.fromkeys(both))


def nearest_of(draft: Draft, period: Period) -> list[str]:
    """The range nearest to a period for which the query's goods have a figure, in words."""
    return in_words(draft, Near("range", draft.query, tuple(_of_query(draft, period)[:1])))


def inside_of(draft: Draft, period: Period) -> list[str]:
    """The longest range inside a period for which the query's goods have a figure, in words."""
    inside = [held for held in _of_query(draft, period) if held in period]
    longest = max(inside, key=len, default=None)
    return in_words(draft, Near("range", draft.query, (longest,))) if longest else []


def _of_query(draft: Draft, around: Period) -> list[Period]:
    query, book = draft.query, book_of(draft)
    return by_nearness(held_of(book, _one_way(query.flow), _measure(query)), around)


def _tell(draft: Draft, near: Near) -> None:
    words = in_words(draft, near)
    if words:
        key = f"absence.held.{near.bearing}"
        subject = draft.names.subject(near.query)
        draft.comparison.append(draft.say(key, subject=subject, ranges=words))


def in_words(draft: Draft, near: Near) -> list[str]:
    """Ranges, each with its figure, as far as they have one."""
    known = _found(draft, near)
    asked, draft.query = draft.query, near.query
    words = [_with_figure(draft, one) for one in known]
    draft.query = asked
    for one in known:
        on_found(draft, one)
    return words


def _found(draft: Draft, near: Near) -> list[Found]:
    """The figures of ranges, as far as they have one of a series that is told."""
    asked, draft.query = draft.query, near.query
    book = book_of(draft)
    each = [look_up(draft, book, near.query.flow, period) for period in near.periods]
    draft.query = asked
    return [one for one in each if isinstance(one, Found)]


def _with_figure(draft: Draft, found: Found) -> str:
    figure = draft.figure(found, role=Role.CONTEXT, measure=str(draft.query.measure))
    return draft.say("held.none" if found.is_zero else "held", period=found.period, figure=figure)


def _tell_partial(draft: Draft, book: Book, around: Period) -> None:
    """Tell the nearest figure that was printed for some of the goods only."""
    partial = book.partial(_one_way(draft.query.flow), _measure(draft.query))
    for period in by_nearness(set(partial), around)[:1]:
        words = _with_figure(draft, partial[period])
        draft.comparison.append(draft.say("absence.held.partial", ranges=[words]))


def _ranges(draft: Draft, book: Book, around: Period) -> Iterator[Near]:
    """The nearest ranges of the good itself, of its other measure or flow where it has none."""
    query = draft.query
    flow, asked = _one_way(query.flow), _measure(query)
    other = Measure.VALUE if asked is Measure.QUANTITY else Measure.QUANTITY
    ways = product(_flows(flow), (asked, other))
    held = [(way, measure, held_of(book, way, measure)) for way, measure in ways]
    exact = [one for one in held if around in one[2]]
    chosen = [one for one in (held[0], *exact, *held) if one[2]][:1]
    # What was meant may be the other way: North Korea's exports, where China's are asked for.
    chosen += [one for one in exact[:1] if one not in chosen]
    if flow is Flow.TOTAL:
        chosen = [one for one in held if one[2] and one[1] is asked]
    for way, measure, periods in chosen:
        same = way is query.flow and measure is asked
        near = sorted(_nearest(periods, around))
        within = all(one in around and one != around for one in near)
        told = replace(query, flow=way, measure=measure)
        yield Near(("within" if within else "range") if same else "other", told, tuple(near))


def _one_way(flow: Flow) -> Flow:
    return Flow.EXPORT if flow is Flow.BALANCE else flow


def _measure(query: TradeQuery) -> Measure:
    return query.measure if query.measure is Measure.QUANTITY else Measure.VALUE


def held_of(book: Book, flow: Flow, measure: Measure) -> set[Period]:
    """The ranges that a direction of trade has figures for."""
    return {period for lane in book.lanes(measure) for period in book.periods(lane, flow, measure)}


def _nearest(periods: set[Period], around: Period) -> list[Period]:
    """The ranges that meet the one asked for, else those next to it."""
    nearest = by_nearness(periods, around)
    inside = [period for period in nearest if period.overlaps(around)]
    return inside[:_MOST_INSIDE] or nearest[:_MOST_OUTSIDE]
