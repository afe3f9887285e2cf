"""The commands that subscribe a channel or a direct conversation to news."""

import re
from decimal import Decimal

from bot.answers.printing import print_value
from bot.commands.answering import Answering
from bot.commands.command import Command, Completion, Option
from bot.commands.reply import Reply
from bot.commands.request import Request
from bot.commands.texts import ABOUT, OPTIONS, SAYINGS
from bot.commands.who import destination, scopes
from bot.errors import UsageError
from bot.questions.amounts import find_amount
from bot.questions.cues import find_flow
from bot.questions.language import detect
from bot.questions.text import normalise
from bot.state.subscriptions import Subscription
from bot.state.topics import Topic, TopicKind
from bot.trade import TOTAL, Flow, Language

_PLAIN = {
    TopicKind.RELEASE: r"release|releases|new|발표|공표|新数据|发布|",
    TopicKind.REVISION: r"revisions?|수정|修订",
    TopicKind.LATE: r"late|지연|推迟|延迟",
    TopicKind.WATCHER: r"watcher|broken|감시|监控",
}
_BELOW = re.compile(r"\b(?:below|under|less than)\b|미만|이하|低于|不足")


def commands(answering: Answering) -> tuple[Command, ...]:
    """Declare them over the state."""

    async def subscribe(request: Request) -> Reply:
        language = await answering.spoken(request)
        if not (request.manages or request.place.direct):
            return Reply(language, paragraphs=(SAYINGS["not_allowed"][language],), private=True)
        topic = read_topic(answering, request.arguments.get("topic", ""))
        quiet = (await answering.kept.preferences.preferred(scopes(request)[1:])).quiet
        wish = Subscription(
            destination(request),
            topic,
            language,
            request.user,
            direct=request.place.direct,
            quiet=quiet,
        )
        new = await answering.kept.subscriptions.add(wish)
        key = "subscribed" if new else "already_subscribed"
        text = SAYINGS[key][language].format(topic=topic_in_words(answering, topic, language))
        return Reply(language, paragraphs=(text,))

    async def unsubscribe(request: Request) -> Reply:
        language = await answering.spoken(request)
        if not (request.manages or request.place.direct):
            return Reply(language, paragraphs=(SAYINGS["not_allowed"][language],), private=True)
        named = request.arguments.get("topic", "").strip()
        topic = read_topic(answering, named) if named else None
        count = await answering.kept.subscriptions.remove(destination(request), topic)
        key = "unsubscribed" if count else "none_subscribed"
        return Reply(language, paragraphs=(SAYINGS[key][language],))

    async def subscriptions(request: Request) -> Reply:
        language = await answering.spoken(request)
        held = await answering.kept.subscriptions.of_destination(destination(request))
        lines = tuple(
            f"• {topic_in_words(answering, one.topic, language)} ({one.language})" for one in held
        )
        return Reply(language, paragraphs=lines or (SAYINGS["none_subscribed"][language],))

    topic = Option("topic", OPTIONS["topic"], completion=Completion.TOPIC)
    return (
        Command("subscribe", ABOUT["subscribe"], subscribe, (topic,)),
        Command("unsubscribe", ABOUT["unsubscribe"], unsubscribe, (topic,)),
        Command("subscriptions", ABOUT["subscriptions"], subscriptions),
    )


def read_topic(answering: Answering, typed: str) -> Topic:
    """What somebody wants to be told of; raises UsageError with the forms there are.

    `release`, `revisions`, `late`, `watcher`, a good ("HS 84", "rice imports"), or a mark
    ("exports above $200 million").
    """
    text = normalise(typed[:200])
    for kind, words in _PLAIN.items():
        if re.fullmatch(words, text):
            return Topic(kind)
    language = detect(typed)
    found = answering.desk.goods_in(text, language)
    rule = find_flow(text, language)
    flow = rule.flow if rule is not None else Flow.TOTAL
    amount = find_amount(text)
    if amount is not None and amount.unit is not None:
        above = not _BELOW.search(text)
        level = Decimal(amount.value)
        return Topic(TopicKind.THRESHOLD, found or TOTAL, flow, level, above, amount.unit)
    if found is None:
        raise UsageError(
            "Subscribe to: release, revisions, late, watcher, a good such as HS 84, "
            "or a mark such as exports above $200 million."
        )
    return Topic(TopicKind.GOODS, found, flow)


def topic_in_words(answering: Answering, topic: Topic, language: Language) -> str:
    """A topic as a reader would say it."""
    plain = SAYINGS[f"topic.{topic.kind}"][language]
    if not topic.names_goods:
        return plain
    subject = answering.desk.subject(topic.commodity, topic.flow, language)
    if topic.level is None:
        return plain.format(subject=subject)
    mark = print_value(topic.level, topic.unit, language)
    return plain.format(subject=subject, sign="> " if topic.above else "< ", mark=mark)
