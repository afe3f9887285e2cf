import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.discord.escaping import escape, fence, link
from bot.platforms.harmless import web_link


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("@everyone and @here", "@\u200beveryone and @\u200bhere"),
        ("<@500000000000000001>", r"\<@500000000000000001>"),
        ("<#1> <@&2> </ask:3> <t:4>", r"\<#1> \<@&2> \</ask:3> \<t:4>"),
        ("**bold** _it_ `code`", r"\*\*bold\*\* \_it\_ \`code\`"),
        ("~~gone~~ ||hidden||", r"\~\~gone\~\~ \|\|hidden\|\|"),
        ("[win](https://evil.example/x)", r"\[win\](<https://evil.example/x>)"),
        ("# heading\n> quote\n-# small\n- item", "\\# heading\n\\> quote\n\\-# small\n\\- item"),
        ("1. first", r"1\. first"),
        ("see https://a.example/b_c.", "see <https://a.example/b_c>."),
        ("discord.gg/abc", r"discord\.gg/abc"),
        ("https://discord.gg/abc", r"https\://discord\.gg/abc"),
        ("javascript://x", r"javascript\://x"),
        ("https://[bad", r"https\://\[bad"),
        ("a\x00b\u202ec\td", "abc d"),
        ("5 - 3 = 2, a~b, c|d", "5 - 3 = 2, a~b, c|d"),
        ("China's exports: $59 million (up 3.5%).", "China's exports: $59 million (up 3.5%)."),
    ],
)
def test_markup_is_switched_off_and_plain_words_stay(text: str, safe: str) -> None:
    assert escape(text) == safe


@given(st.text(alphabet="@everyonhr<>#&!*_`~|[]()\\/:.- \n1https", max_size=60))
def test_no_text_keeps_a_mention_that_would_fire(text: str) -> None:
    safe = escape(text)
    assert "@everyone" not in safe
    assert "@here" not in safe
    for place, character in enumerate(safe):
        if character == "<" and safe[place + 1 : place + 2] in {"@", "#", "/", "!"}:
            assert safe[place - 1] == "\\"


def test_a_code_block_cannot_be_closed_from_inside() -> None:
    assert fence("a ``` b\x00").count("```") == 2


@pytest.mark.parametrize(
    ("title", "address", "shown"),
    [
        ("Bulletin", "http://a.example/b", "[Bulletin](<http://a.example/b>)"),
        (
            "a ](https://evil.example)",
            "https://a.example/(x) y",
            r"[a \](<https://evil.example>)](<https://a.example/%28x%29%20y>)",
        ),
        ("Bulletin", "javascript:alert(1)", "Bulletin"),
        ("Bulletin", "", "Bulletin"),
        ("two\n lines", "http://a.example/[1]", "[two lines](<http://a.example/%5B1%5D>)"),
    ],
)
def test_a_link_leads_only_to_the_web(title: str, address: str, shown: str) -> None:
    assert link(title, address) == shown


@pytest.mark.parametrize("address", ["ftp://a.example", "http://", "https://[x", "/a", ""])
def test_what_no_browser_should_follow_is_no_link(address: str) -> None:
    assert web_link(address) is None
