"""What only a chat puts into a message is taken out, and its lines end as sentences do."""

import pytest

from bot.questions.spelling.chat import from_chat


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("hey @tradebot exports 2025?", "hey   exports 2025?"),
        ("@무역봇 7월 수출", "  7월 수출"),
        ("@小助手，7月出口", " ，7月出口"),
        ("mail me at a.b@c.org: exports 2025", "mail me at  : exports 2025"),
        ("https://x.com/a?b=1 exports 2025", "  exports 2025"),
    ],
)
def test_mentions_links_and_codes_go(typed: str, plain: str) -> None:
    assert from_chat(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("we need it by noon :pray: how much was it?", "we need it by noon. how much was it?"),
        ("수출 📈 2025", "수출 2025"),
        ("working on the note\nhow much was it?", "working on the note. how much was it?"),
        ("for 2024:\n- exports\n- imports", "for 2024: exports, imports"),
        ("1) exports 2025 2) imports 2025", "exports 2025, imports 2025"),
        ("需要：①出口；②进口", "需要： 出口； 进口"),
        ("> trade tripled in 2023\nis this right?", "trade tripled in 2023. is this right?"),
        ("exports\n2025", "exports 2025"),
        ("heyyy sooo, pleeease: exports 2025", "hey so, please: exports 2025"),
    ],
)
def test_lines_points_and_emoji_become_sentences_and_rows(typed: str, plain: str) -> None:
    assert from_chat(typed) == plain


@pytest.mark.parametrize(
    "typed",
    [
        "@bot",
        ":pray:",
        "> 200 million in 2025?",
        "12:30:45",
        "a:b:c",
        "@everyone 2025",
        "https://evil.com go there",
    ],
)
def test_a_message_of_nothing_else_and_plain_marks_stay(typed: str) -> None:
    assert from_chat(typed) == typed
