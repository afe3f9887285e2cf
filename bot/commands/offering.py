"""Which buttons stand under an answer: only those that lead somewhere."""

from bot.answers.answer import Answer
from bot.commands.reply import Act, Offer
from bot.commands.texts import LANGUAGES, OFFERS
from bot.questions.query import Kind, Outcome, TradeQuery
from bot.trade import Language

LAST_FULL_YEAR = 2019
"""The last whole year before the border closed."""
_IN_MONEY = {Kind.LEVEL, Kind.EXTREME, Kind.TREND}


def offers(
    answer: Answer, query: TradeQuery, token: str, *, private: bool, drawable: bool
) -> tuple[Offer, ...]:
    """The buttons of an answer that a token finds again."""
    acts: list[Act] = []
    if answer.figures:
        acts += [Act.RECEIPT, Act.CSV]
    # What is held near a figure that is missing is not what was asked for.
    told = [one for one in answer.figures if answer.status is Outcome.ANSWERED]
    if query.kind in _IN_MONEY and any(figure.unit.is_money for figure in told):
        acts.append(Act.OTHER_CURRENCY)
    if told and _has_a_2019(query):
        acts.append(Act.AGAINST_2019)
    if answer.chart and drawable and not query.chart:
        acts.append(Act.CHART)
    if private:
        acts.append(Act.SHARE)
    plain = [Offer(act, OFFERS[act][answer.language], token) for act in acts]
    others = [
        Offer(Act.LANGUAGE, LANGUAGES[other], token, other)
        for other in Language
        if other is not answer.language
    ]
    verdicts = [Offer(act, OFFERS[act][answer.language], token) for act in (Act.RIGHT, Act.WRONG)]
    return (*plain, *others, *verdicts)


def _has_a_2019(query: TradeQuery) -> bool:
    """Whether a query asks for one period, within a year, that 2019 is not yet set beside."""
    if query.kind not in {Kind.LEVEL, Kind.CHANGE} or query.each or query.others:
        return False
    years = {
        month.year
        for period in (query.period, query.compare)
        if period is not None
        for month in (period.start, period.end)
    }
    spread = query.period is not None and query.period.start.year != query.period.end.year
    return LAST_FULL_YEAR not in years and not spread
