"""Reads a list that names no range, such as exports by year, as the course of all there is."""

from dataclasses import replace

from bot.questions.query import Kind, TradeQuery


def course_of_all(query: TradeQuery) -> TradeQuery:
    """Exports by year: from the first year to the newest, not the newest month alone."""
    bare = query.kind is Kind.LEVEL and query.each and query.period is None
    if not bare or not query.commodity.is_total or query.beside or query.as_of:
        return query
    return replace(query, kind=Kind.TREND, compare=None)
