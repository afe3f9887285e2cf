"""Answers how many months there are of a kind: past a mark, rising, falling, or with nothing."""

from bot.answers.draft import Draft
from bot.answers.empty_months import empty_months
from bot.answers.runs import count
from bot.questions.query import EMPTY


def counted(draft: Draft) -> None:
    """How many months pass a mark or moved, or in which of them there was nothing."""
    if draft.query.topic == EMPTY:
        empty_months(draft)
    else:
        count(draft)
