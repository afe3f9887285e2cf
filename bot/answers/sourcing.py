"""How a figure was found, in one line: the rule, the sources, the vintage."""

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.dataset.findings import Formula, Found
from bot.dataset.rivals import distinct_values
from bot.trade import Month, Period, Tier

_NAMED_SOURCES = 3
_MOST_NAMED = 8
"""Of one figure, and of all figures that one line speaks of."""


def explain(draft: Draft, found: Found, figure: Figure) -> None:
    """Add the line that says how a figure was found; figures found alike share one line."""
    key = f"how.{found.formula}"
    words = {"period": found.period, "figure": figure, "cells": _cells_in_words(draft, found)}
    rule = draft.say(key, sources=[], **words)
    line, names = draft.explained.get(rule, ("", []))
    mine = dict.fromkeys(source_names(draft, found))
    names = list(dict.fromkeys([*names, *list(mine)[:_NAMED_SOURCES]]))[:_MOST_NAMED]
    said = draft.say(key, sources=names, **words)
    draft.explained[rule] = (said, names)
    if line in draft.how:
        draft.how[draft.how.index(line)] = said
    else:
        draft.how.append(said)


def source_names(draft: Draft, found: Found) -> list[str]:
    """What each cell was published in."""
    names = []
    for cell in found.cells:
        if cell.tier is Tier.OFFICIAL and cell.commodity.is_total:
            # A bulletin prints ranges that end with its month, whenever it was printed again.
            names.append(draft.say("source.bulletin", month=cell.period.end))
        elif cell.measure.value in {"rate", "price"}:
            names.append(draft.names.source(cell.source))
        else:
            names.append(
                draft.say(
                    "source.press",
                    title=draft.names.source(cell.source),
                    published=_published(cell.published or cell.vintage),
                )
            )
    return names


def _published(text: str) -> Month | Period:
    """The month where one is known, else the year."""
    try:
        return Month.parse(text[:7])
    except ValueError:
        return Period.year(int(text))


def _cells_in_words(draft: Draft, found: Found) -> list[str]:
    periods: list[Period] = list(dict.fromkeys(cell.period for cell in found.cells))
    return [draft.say("period", period=period) for period in periods]


def show_rivals(draft: Draft, found: Found) -> None:
    """Show what other publishers printed for the same cell when they disagree."""
    others = distinct_values(cell for cell in found.rivals if cell.value != found.value)
    for cell in others:
        if cell.value is None:
            continue
        rival = draft.figure(
            Found(cell.value, found.lane, cell.period, Formula.PUBLISHED, (cell,)),
            role=Role.CONTEXT,
            measure=str(cell.measure),
            flow=cell.flow,
            commodity=cell.commodity,
        )
        source = draft.names.source(cell.source)
        draft.how.append(draft.say("rival", figure=rival, source=source, period=cell.period))
    if others:
        draft.caveat("conflict")
