"""Hands a query to the composer of its kind."""

from collections.abc import Callable
from datetime import date

from bot.answers.answer import Answer
from bot.answers.averages import average
from bot.answers.calendar import late, latest, next_release
from bot.answers.changes import changed
from bot.answers.draft import Draft
from bot.answers.goods import appeared, top, vanished
from bot.answers.level import level
from bot.answers.markets import market
from bot.answers.marks import passed, run_past_mark
from bot.answers.names import Names
from bot.answers.notes import about, method
from bot.answers.rankings import extreme, rank
from bot.answers.ratios import cover, share, unit_value
from bot.answers.receipts import lines_of
from bot.answers.refusals import quoted, refuse
from bot.answers.revised import revised
from bot.answers.rules import cap, restriction
from bot.answers.runs import count, streak, trend
from bot.answers.summary import summary
from bot.answers.wording import Wording
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, Reading, TradeQuery
from bot.trade.flow import OBSERVED_FLOWS


def _streak(draft: Draft) -> None:
    """A run of growth, or a run past a mark when the words name one."""
    if draft.query.threshold is None:
        streak(draft)
    else:
        run_past_mark(draft)


COMPOSERS: dict[Kind, Callable[[Draft], None]] = {
    Kind.LEVEL: level,
    Kind.CHANGE: changed,
    Kind.COVER: cover,
    Kind.SHARE: share,
    Kind.COMPOSITION: top,
    Kind.TOP: top,
    Kind.EXTREME: extreme,
    Kind.RANK: rank,
    Kind.COUNT: count,
    Kind.TREND: trend,
    Kind.STREAK: _streak,
    Kind.WHEN: passed,
    Kind.AVERAGE: average,
    Kind.APPEARED: appeared,
    Kind.VANISHED: vanished,
    Kind.UNIT_VALUE: unit_value,
    Kind.REVISION: revised,
    Kind.LATEST: latest,
    Kind.WHATS_NEW: summary,
    Kind.NEXT_RELEASE: next_release,
    Kind.LATE: late,
    Kind.RESTRICTION: restriction,
    Kind.CAP: cap,
    Kind.METHOD: method,
    Kind.CONTEXT: market,
    Kind.ABOUT: about,
}
"""A new kind of question is a new composer here."""


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
    COMPOSERS[query.kind](draft)
    assumed = ("flow_assumed", "") in reading.remarks and not draft.query.flow_given
    if assumed and draft.query.flow in OBSERVED_FLOWS:
        draft.remark(f"flow_assumed.{draft.query.flow}")
    if ("interpreted", "") in reading.remarks:
        _say_how_understood(draft, query)
    if query.receipt:
        draft.how.extend(lines_of(draft.figures, reading.language))
    return draft.finish(question)


def _say_how_understood(draft: Draft, asked: TradeQuery) -> None:
    """Say what a language model took the question for."""
    subject = draft.names.subject(draft.query)
    kind = draft.say(f"kind.{asked.kind}")
    if asked.period is None:
        draft.remark("understood", subject=subject, kind=kind)
    else:
        draft.remark("understood.period", subject=subject, kind=kind, period=asked.period)
