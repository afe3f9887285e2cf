"""Answers how many months there are of a kind: past a mark or a rate, rising, falling, empty."""

from bot.answers.draft import Draft
from bot.answers.kinds.empty_months import empty_months
from bot.answers.kinds.rates_past import rates_past
from bot.answers.kinds.runs import count
from bot.questions.query import EMPTY
from bot.trade import Unit


def counted(draft: Draft) -> None:
    """How many months pass a mark or moved, or in which of them there was nothing."""
    if draft.query.topic == EMPTY:
        empty_months(draft)
    elif draft.query.unit is Unit.PERCENT:
        rates_past(draft)
    else:
        count(draft)
