"""Writes the message that goods appeared in a month, or that a mark was passed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.answers.answer import Answer, Figure, Role
from bot.answers.desk import Desk
from bot.answers.names import Names
from bot.questions.query import Kind, Outcome, TradeQuery
from bot.releases.body import Body
from bot.releases.sealing import sealed
from bot.releases.wording import news_wording
from bot.state.topics import Topic, TopicKind
from bot.trade import Flow, Language, Measure, Month, Period

ONE_WAY = (Flow.EXPORT, Flow.IMPORT)


def topics_within(topic: Topic) -> Iterator[Topic]:
    """The topics to look at one by one: goods of no named flow may appear in either."""
    if topic.kind is TopicKind.GOODS and topic.flow not in ONE_WAY:
        yield from (replace(topic, flow=flow) for flow in ONE_WAY)
    else:
        yield topic


def alert(desk: Desk, topic: Topic, month: Month, language: Language, today: date) -> Body | None:
    """The message for a topic in a month; None if it brought nothing of the kind.

    Goods are news after a month without them, a mark when it was not passed the month before.
    """
    query = TradeQuery(
        Kind.LEVEL,
        flow=topic.flow,
        commodity=topic.commodity,
        measure=Measure.VALUE if topic.unit.is_money else Measure.QUANTITY,
        unit=None if topic.level is None else topic.unit,
        threshold=topic.level,
        above=topic.above,
    )
    period = Period(month, month)
    now = _level(desk, replace(query, period=period), language, today)
    if now is None or not _holds(topic, now[1]):
        return None
    before = _level(desk, replace(query, period=period.shifted(-1)), language, today)
    if before is not None and _holds(topic, before[1]):
        return None
    answer, figure = now
    words = news_wording(language)
    subject = Names(words, desk.dataset.reference).subject(query)
    key = f"news.threshold.{'above' if topic.above else 'below'}"
    mark = None if topic.level is None else replace(figure, value=topic.level)
    title = words.say(
        "news.goods" if mark is None else key, subject=subject, period=period, mark=mark
    )
    return sealed(Body(language, title=title[:1].upper() + title[1:], answer=answer))


def _holds(topic: Topic, figure: Figure) -> bool:
    """Whether goods were traded at all, or a mark is passed."""
    if topic.level is None:
        return figure.value != 0
    return figure.value > topic.level if topic.above else figure.value < topic.level


def _level(
    desk: Desk, query: TradeQuery, language: Language, today: date
) -> tuple[Answer, Figure] | None:
    """The answer to exactly this query, with its first figure; None where there is none."""
    answer = desk.answer_query("", query, language, today=today)
    figure = next((one for one in answer.figures if one.role is Role.ANSWER), None)
    if answer.status is not Outcome.ANSWERED or figure is None:
        return None
    exact = figure.period == query.period and figure.commodity == query.commodity
    return (answer, figure) if exact and query.unit in {None, figure.unit} else None
