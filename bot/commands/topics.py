"""Reads what somebody wants to be told of, and says it again as a reader would."""

import re
from decimal import Decimal

from bot.answers.desk import Desk
from bot.answers.printing import print_value
from bot.commands.sayings import SAYINGS
from bot.questions.amounts import find_amount
from bot.questions.cues import find_flow
from bot.questions.spelling.language import detect
from bot.questions.spelling.text import normalise
from bot.state.topics import Topic, TopicKind
from bot.trade import TOTAL, Flow, Language, Unit

_LONGEST = 200
_PLAIN = {
    TopicKind.RELEASE: r"release|releases|new|발표|공표|新数据|发布|",
    TopicKind.REVISION: r"revisions?|수정|修订",
    TopicKind.LATE: r"late|지연|推迟|延迟",
    TopicKind.WATCHER: r"watcher|broken|감시|监控",
}
PLAIN_WORDS = {
    Language.ENGLISH: ("release", "revisions", "late", "watcher"),
    Language.KOREAN: ("발표", "수정", "지연", "감시"),
    Language.CHINESE: ("发布", "修订", "推迟", "监控"),
}
"""What to type for the topics that name no good."""
_BELOW = re.compile(r"\b(?:below|under|less than)\b|미만|이하|低于|不足")
_WEIGHTS = {Unit.TONNE, Unit.KG}


def read_topic(desk: Desk, typed: str) -> Topic | None:
    """What somebody wants to be told of; None when the words name nothing of the kind.

    `release`, `revisions`, `late`, `watcher`, a good ("HS 84", "rice imports"), or a mark
    ("exports above $200 million").
    """
    text = normalise(typed[:_LONGEST])
    for kind, words in _PLAIN.items():
        if re.fullmatch(words, text):
            return Topic(kind)
    found = desk.goods_in(text, detect(typed))
    if found is not None and not desk.knows(found.code):
        return None
    rule = find_flow(text, detect(typed))
    flow = rule.flow if rule is not None else Flow.TOTAL
    amount = find_amount(text)
    if amount is None:
        return None if found is None else Topic(TopicKind.GOODS, found, flow)
    # A weight of all goods together is published nowhere.
    if amount.unit is None or not (amount.unit.is_money or (found and amount.unit in _WEIGHTS)):
        return None
    above = not _BELOW.search(text)
    level = Decimal(amount.value)
    return Topic(TopicKind.THRESHOLD, found or TOTAL, flow, level, above, amount.unit)


def topic_in_words(desk: Desk, topic: Topic, language: Language) -> str:
    """A topic as a reader would say it."""
    if not topic.names_goods:
        return SAYINGS[f"topic.{topic.kind}"][language]
    subject = desk.subject(topic.commodity, topic.flow, language)
    if topic.level is None:
        return SAYINGS["topic.goods"][language].format(subject=subject)
    side = "above" if topic.above else "below"
    mark = print_value(topic.level, topic.unit, language)
    return SAYINGS[f"topic.threshold.{side}"][language].format(subject=subject, mark=mark)
