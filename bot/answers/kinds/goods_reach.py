"""Answers whether there are figures of a good, from when to when, and which is the newest."""

from dataclasses import replace

from bot.answers.caveats import crude
from bot.answers.draft import Draft
from bot.answers.lookup import book_of
from bot.answers.near import held_of, in_words, tell_relatives
from bot.answers.nearness import Near
from bot.questions.query import Outcome
from bot.trade import Flow, Measure, Period

_WAYS = (Flow.EXPORT, Flow.IMPORT)


def goods_reach(draft: Draft) -> None:
    """Say of each direction asked about how far the figures of the query's good reach."""
    query = draft.query
    # "Gold exports" may be either country's where none is named.
    ways = (query.flow,) if query.flow in _WAYS and not query.flow_bare else _WAYS
    lines = [line for flow in ways if (line := _line(draft, flow))]
    goods = draft.names.commodity(query.commodity)
    draft.headline = draft.say("about.reach.yes" if lines else "about.reach.no", goods=goods)
    draft.comparison.extend(lines)
    if not lines:
        draft.outcome = Outcome.NO_DATA
        for flow in ways:
            draft.query = replace(query, flow=flow)
            tell_relatives(draft, Period(draft.dataset.latest, draft.dataset.latest))
    draft.query = query
    if Flow.EXPORT in ways:
        newest = draft.dataset.latest
        crude(draft, Period(newest, newest))
    draft.caveat("not_reported")


def _line(draft: Draft, flow: Flow) -> str:
    """From when to when a direction has figures, with the newest; nothing where it has none."""
    asked = draft.query
    for measure in (Measure.VALUE, Measure.QUANTITY):
        told = replace(asked, flow=flow, measure=measure)
        held = held_of(book_of(draft), flow, measure)
        if not held:
            continue
        newest = max(held, key=lambda one: (one.end, len(one)))
        words = in_words(draft, Near("range", told, (newest,)))
        span = Period(min(one.start for one in held), newest.end)
        draft.choices.append(
            draft.say("choice.level", subject=draft.names.subject(told), period=newest)
        )
        key = "about.reach.one" if len(held) == 1 else "about.reach.line"
        subject = draft.names.subject(told)
        return draft.say(key, subject=subject, start=span.start, end=span.end, newest=words)
    return ""
