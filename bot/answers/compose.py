"""Hands a query to the composer of its kind."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from importlib import import_module
from typing import Final

from bot.answers.answer import Answer, Figure, Role
from bot.answers.draft import Draft
from bot.answers.names import Names
from bot.answers.one_by_one import one_by_one, wanted
from bot.answers.receipts import lines_of
from bot.answers.refusals import quoted, refuse
from bot.answers.verdict import judge
from bot.answers.wording import Wording
from bot.dataset.dataset import Dataset
from bot.questions.query import SUMMED, Kind, Outcome, Reading, TradeQuery
from bot.trade import Flow, Month

COMPOSERS: Final = {
    Kind.LEVEL: "kinds.since_a_ban.how_much",
    Kind.CHANGE: "kinds.growing.grown",
    Kind.COVER: "kinds.ratios.cover",
    Kind.SHARE: "kinds.ratios.share",
    Kind.COMPOSITION: "kinds.goods.top",
    Kind.TOP: "kinds.moved_goods.top_goods",
    Kind.EXTREME: "kinds.rankings.extreme",
    Kind.SWING: "kinds.swings.swing",
    Kind.RANK: "kinds.rankings.rank",
    Kind.COUNT: "kinds.counting.counted",
    Kind.TREND: "kinds.runs.trend",
    Kind.STREAK: "kinds.streaks.streak",
    Kind.WHEN: "kinds.last_move.happened",
    Kind.AVERAGE: "kinds.averages.average",
    Kind.APPEARED: "kinds.arrivals.appeared",
    Kind.VANISHED: "kinds.arrivals.vanished",
    Kind.UNIT_VALUE: "kinds.unit_values.unit_value",
    Kind.REVISION: "kinds.revised.revised",
    Kind.LATEST: "kinds.calendar.latest",
    Kind.WHATS_NEW: "story.summary.summary",
    Kind.NEXT_RELEASE: "kinds.calendar.next_release",
    Kind.LATE: "kinds.coverage.whether_out",
    Kind.RESTRICTION: "kinds.rules.restriction",
    Kind.CAP: "kinds.rules.cap",
    Kind.METHOD: "kinds.notes.method",
    Kind.CONTEXT: "kinds.markets.market",
    Kind.ABOUT: "kinds.notes.about",
}
"""Where the composer of each kind stands in this package: a question loads the one it needs.

A new kind of question is a new composer here.
"""


def compose(
    question: str, reading: Reading, *, wording: Wording, dataset: Dataset, today: date
) -> Answer:
    """Answer one understood question from the dataset, or say why it cannot be answered."""
    query = reading.query
    if query is None:
        return refuse(question, reading, wording, Names(wording, dataset.reference))
    draft = Draft(query, wording, dataset, today)
    for key, words in reading.remarks:
        if key not in {"interpreted", "flow_assumed"} and f"remark.{key}" in wording:
            draft.remark(key, words=quoted(words))
    periods = wanted(query)
    if periods:
        one_by_one(draft, periods, composer_of(query.kind))
    else:
        composer_of(query.kind)(draft)
    apart, tell = partial(_figures_of, draft), partial(_also, draft, asked=query)
    judge(draft, reading.claims, query, apart, tell)
    for further in reading.then:
        _also(draft, further, query)
    assumed = ("flow_assumed", "") in reading.remarks and not draft.query.flow_given
    if assumed and draft.query.flow in _ASSUMED and query.kind is not Kind.CONTEXT:
        draft.remark(f"flow_assumed.{draft.query.flow}")
    if query.as_of is not None and draft.figures:
        _say_as_of(draft, query.as_of)
    if ("interpreted", "") in reading.remarks:
        _say_how_understood(draft, query)
    if query.receipt:
        draft.how.extend(lines_of(draft.figures, reading.language))
    return draft.finish(question)


def _figures_of(draft: Draft, query: TradeQuery) -> Sequence[Figure]:
    """The figures that another query would be answered with."""
    apart = Draft(query, draft.wording, draft.dataset, draft.today)
    composer_of(query.kind)(apart)
    return apart.figures


def _also(draft: Draft, further: TradeQuery, asked: TradeQuery) -> None:
    """Answer one more question of a sentence below the first, which a thread goes on from."""
    first, headline, compared = draft.query, draft.headline, draft.comparison
    further = _of_the_found(draft, further, asked)
    answered = draft.outcome is Outcome.ANSWERED
    draft.query, draft.headline, draft.comparison = further, "", []
    draft.outcome = Outcome.ANSWERED
    composer_of(further.kind)(draft)
    told = [headline, *compared]
    # What a claim was held against is told already, perhaps after a verdict.
    lines = [
        line
        for line in (draft.headline, *draft.comparison)
        if not any(one.endswith(line) for one in told)
    ]
    draft.comparison = [*compared, *lines]
    about = (draft.query.period, draft.query.compare, *draft.query.others)
    draft.ranges += [one for one in about if one is not None]
    draft.query, draft.headline = first, headline
    if answered:
        draft.outcome = Outcome.ANSWERED


def _of_the_found(draft: Draft, further: TradeQuery, asked: TradeQuery) -> TradeQuery:
    """What is asked after the highest quarter is asked of that quarter, and not of its year."""
    first = draft.query
    of_it = further.commodity == asked.commodity and not asked.commodity.is_total
    turned = (asked.flow_bare or not asked.flow_given) and first.flow is asked.flow.mirrored
    if of_it and turned and further.flow is asked.flow:
        # A good whose direction nobody named is told in the one that has figures.
        further = replace(further, flow=first.flow, side=first.side)
    found = next((one.period for one in draft.figures if one.role is Role.ANSWER), None)
    ordered = first.kind is Kind.EXTREME and further.kind in {Kind.CHANGE, Kind.LEVEL}
    ordered = ordered and further.topic != SUMMED
    if not ordered or found is None or further.period not in {None, asked.period, first.period}:
        return further
    if further.kind is Kind.LEVEL:
        return replace(further, period=found, each=False)
    back = 0 if further.compare is None else found.end.year - further.compare.end.year
    return replace(further, period=found, compare=found.shifted_years(-max(back, 1)))


_ASSUMED: Final = frozenset({Flow.EXPORT, Flow.IMPORT})
"""Flows that are taken for a good without a direction; both together assume nothing."""


def composer_of(kind: Kind) -> Callable[[Draft], None]:
    """The function that fills a draft for a kind of question."""
    module, _, name = COMPOSERS[kind].rpartition(".")
    composer: Callable[[Draft], None] = getattr(import_module(f"bot.answers.{module}"), name)
    return composer


def _say_as_of(draft: Draft, moment: str) -> None:
    """Say up to which month or day figures were taken, where anything came out later."""
    if len(moment) > len("2024-06"):
        draft.remark("as_of.day", day=date.fromisoformat(moment))
    elif Month.parse(moment) < draft.dataset.latest:
        draft.remark("as_of.month", month=Month.parse(moment))


def _say_how_understood(draft: Draft, asked: TradeQuery) -> None:
    """Say what a language model took the question for."""
    subject = draft.names.subject(draft.query)
    kind = draft.say(f"kind.{asked.kind}")
    if asked.period is None:
        draft.remark("understood", subject=subject, kind=kind)
    else:
        draft.remark("understood.period", subject=subject, kind=kind, period=asked.period)
