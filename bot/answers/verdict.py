"""Opens an answer with whether what a message says holds: all of it, a part, or one of several."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from bot.answers.answer import Figure
from bot.answers.draft import Draft
from bot.answers.judged import holds
from bot.questions.query import Claim, Kind, Outcome, TradeQuery
from bot.trade import Period, Unit

FiguresOf = Callable[[TradeQuery], Sequence[Figure]]
"""The figures that a query alone would be answered with."""


def judge(
    draft: Draft,
    claims: Sequence[Claim],
    asked: TradeQuery,
    figures_of: FiguresOf,
    tell: Callable[[TradeQuery], None],
) -> None:
    """Say whether what is said holds; `tell` adds a line for what the answer does not show yet.

    What is only granted on the way to another question is told where it is wrong.
    """
    if not claims:
        return
    opening = [one for one in claims if not one.granted or _alike(one, asked)]
    judged = [_verdict(one, draft, asked, figures_of) for one in opening]
    verdicts = [verdict for verdict, _ in judged]
    for claim, (verdict, query) in zip(opening, judged, strict=True):
        in_another = query != claim.query and not holds(claim, draft.figures)
        if verdict is not None and (in_another or not _shown(claim, draft.figures)):
            _tell(draft, query, tell, wrong=verdict is False and len(opening) > 1)
    one_of_none = len(opening) == 1 and opening[0].rival
    word = _word(opening, verdicts) if opening and not one_of_none else ""
    if word == "True" and opening[0].record and draft.has_caveat("series_gaps"):
        word = "held"
    of_money = any(one.unit is not None or one.mark is None for one in opening)
    if word and (word != "None" or (of_money and draft.outcome is Outcome.ANSWERED)):
        draft.headline = draft.say(f"claim.{word}", headline=draft.headline)
    for claim in claims:
        if claim not in opening and holds(claim, figures_of(claim.query)) is False:
            _tell(draft, claim.query, tell, wrong=True)


def _tell(
    draft: Draft, query: TradeQuery, tell: Callable[[TradeQuery], None], *, wrong: bool
) -> None:
    at = len(draft.comparison)
    tell(query)
    if wrong and len(draft.comparison) > at:
        draft.comparison[at] = draft.say("claim.False", headline=draft.comparison[at])


def _word(claims: Sequence[Claim], verdicts: Sequence[bool | None]) -> str:
    """The key of the words for all that is said together."""
    if len(set(verdicts)) == 1:
        return str(verdicts[0])
    if _are_rivals(claims):
        right = [place for place, verdict in enumerate(verdicts) if verdict]
        return f"fits.{right[0]}" if len(right) == 1 and right[0] < _COUNTED else "None"
    return "part" if False in verdicts else "open"


_COUNTED: Final = 3


def _are_rivals(claims: Sequence[Claim]) -> bool:
    """Whether it is asked which of several figures for one and the same thing is right."""
    return all(one.rival and _alike(one, claims[0].query) for one in claims)


def _verdict(
    claim: Claim, draft: Draft, asked: TradeQuery, figures_of: FiguresOf
) -> tuple[bool | None, TradeQuery]:
    """Whether a claim holds, and by which query; a rate may be meant in either currency."""
    alike = _alike(claim, asked)
    verdict = holds(claim, draft.figures if alike else figures_of(claim.query))
    if verdict is not True and claim.percent is not None:
        for query in (replace(claim.query, unit=unit) for unit in (Unit.USD, Unit.CNY)):
            if holds(claim, figures_of(query)):
                return True, query
    return verdict, claim.query


def _shown(claim: Claim, figures: Sequence[Figure]) -> bool:
    """Whether the answer already has the figure that a claim is held against."""
    query = claim.query
    grown = claim.query.kind is Kind.CHANGE
    return any(
        one.flow is query.flow
        and query.period in {None, one.period}
        and (
            (one.measure == "growth") if grown else one.unit in {query.unit, None} or not query.unit
        )
        for one in figures
    )


def _alike(claim: Claim, other: TradeQuery) -> bool:
    """Whether a query has the figures that a claim is of, whatever a thread brought to it."""
    one = claim.query
    in_its_unit = claim.mark is None or one.unit is other.unit
    parts = ("kind", "flow", "commodity", "period", "measure", "each", "others")
    same = all(getattr(one, part) == getattr(other, part) for part in parts)
    return in_its_unit and same and _baseline(one) == _baseline(other)


def _baseline(query: TradeQuery) -> Period | None:
    """What a change is held against: the year before, where no words say it."""
    if query.compare is not None or query.period is None or query.kind is not Kind.CHANGE:
        return query.compare
    return query.period.shifted_years(-1)
