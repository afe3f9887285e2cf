import pytest

from bot.answers.desk import Desk
from bot.commands.topics import PLAIN_WORDS, read_topic, topic_in_words
from bot.state.topics import Topic, TopicKind
from bot.trade import Language


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("", "release"),
        ("Releases", "release"),
        ("발표", "release"),
        ("发布", "release"),
        ("revisions", "revision"),
        ("수정", "revision"),
        ("修订", "revision"),
        ("late", "late"),
        ("지연", "late"),
        ("推迟", "late"),
        ("watcher", "watcher"),
        ("감시", "watcher"),
        ("监控", "watcher"),
        ("HS 84", "goods|84|total"),
        ("Rubber (HS 40)", "goods|40|total"),
        ("rice imports", "goods|1006|import"),
        ("쌀 수입", "goods|1006|import"),
        ("大米进口", "goods|1006|import"),
        ("exports above $200 million", "threshold|TOTAL|export|above|200000000|USD"),
        ("수출 2억 달러 이상", "threshold|TOTAL|export|above|200000000|USD"),
        ("出口超过2亿美元", "threshold|TOTAL|export|above|200000000|USD"),
        ("imports below 1 billion yuan", "threshold|TOTAL|import|below|1000000000|CNY"),
        ("수입이 1억 달러 미만", "threshold|TOTAL|import|below|100000000|USD"),
        ("进口低于10亿元", "threshold|TOTAL|import|below|1000000000|CNY"),
        ("coal imports above 1000 tonnes", "threshold|2701|import|above|1000|t"),
    ],
)
def test_a_topic_is_read_in_three_languages(desk: Desk, typed: str, topic: str) -> None:
    assert str(read_topic(desk, typed)) == topic


@pytest.mark.parametrize(
    "typed",
    [
        "nonsense xyz",
        "exports",
        "exports above 20%",
        "exports above 200",
        "exports above 1000 tonnes",
        "HS 99999999",
        "💥" * 5_000,
    ],
)
def test_what_names_nothing_to_watch_is_no_topic(desk: Desk, typed: str) -> None:
    assert read_topic(desk, typed) is None


@pytest.mark.parametrize(
    ("topic", "language", "words"),
    [
        ("release", Language.ENGLISH, "every release"),
        ("late", Language.KOREAN, "공표 지연"),
        ("watcher", Language.CHINESE, "监控故障"),
        (
            "goods|1006|import",
            Language.ENGLISH,
            "China's imports of rice (HS 1006) from North Korea when they appear",
        ),
        (
            "threshold|TOTAL|export|above|200000000|USD",
            Language.ENGLISH,
            "China's exports to North Korea above $200 million",
        ),
        (
            "threshold|TOTAL|export|above|200000000|USD",
            Language.KOREAN,
            "중국의 대북 수출 2억 달러 초과 시",
        ),
        (
            "threshold|TOTAL|import|below|1000000000|CNY",
            Language.CHINESE,
            "中国自朝鲜进口低于10亿元时",
        ),
    ],
)
def test_a_topic_is_said_as_a_reader_would(
    desk: Desk, topic: str, language: Language, words: str
) -> None:
    assert topic_in_words(desk, Topic.parse(topic), language) == words


@pytest.mark.parametrize("language", list(Language))
def test_the_plain_words_of_every_language_name_the_same_topics(
    desk: Desk, language: Language
) -> None:
    kinds = [read_topic(desk, word) for word in PLAIN_WORDS[language]]
    plain = (TopicKind.RELEASE, TopicKind.REVISION, TopicKind.LATE, TopicKind.WATCHER)
    assert kinds == [Topic(kind) for kind in plain]
