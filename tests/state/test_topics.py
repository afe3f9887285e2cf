from decimal import Decimal

import pytest

from bot.state.topics import Topic, TopicKind
from bot.trade import CommodityCode, Flow, Unit

GRAIN = CommodityCode("10+11")


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        (Topic(TopicKind.RELEASE), "release"),
        (Topic(TopicKind.WATCHER), "watcher"),
        (Topic(TopicKind.GOODS, CommodityCode("84"), Flow.EXPORT), "goods|84|export"),
        (Topic(TopicKind.GOODS, CommodityCode("G-grain")), "goods|G-grain|total"),
        (
            Topic(TopicKind.THRESHOLD, GRAIN, Flow.IMPORT, Decimal("2E+8"), unit=Unit.CNY),
            "threshold|10+11|import|above|200000000|CNY",
        ),
        (
            Topic(TopicKind.THRESHOLD, level=Decimal("1.50"), above=False),
            "threshold|TOTAL|total|below|1.5|USD",
        ),
    ],
)
def test_a_topic_comes_back_as_it_was_written(topic: Topic, text: str) -> None:
    assert str(topic) == text
    assert Topic.parse(text) == topic


@pytest.mark.parametrize("text", ["", "gossip", "release|84|export", "goods|rice|export", "late|"])
def test_a_text_that_is_no_topic_is_refused(text: str) -> None:
    with pytest.raises((ValueError, IndexError)):
        Topic.parse(text)


def test_a_topic_carries_what_its_kind_needs_and_nothing_else() -> None:
    with pytest.raises(ValueError, match="has a level"):
        Topic(TopicKind.THRESHOLD)
    with pytest.raises(ValueError, match="has a level"):
        Topic(TopicKind.GOODS, level=Decimal(1))
    with pytest.raises(ValueError, match="a level is a number"):
        Topic(TopicKind.THRESHOLD, level=Decimal("Infinity"))
    with pytest.raises(ValueError, match="concerns every release"):
        Topic(TopicKind.LATE, CommodityCode("84"))
