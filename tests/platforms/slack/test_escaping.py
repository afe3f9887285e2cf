"""Text that can do nothing in Slack, and Slack's own markup read as people wrote it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.harmless import bare, web_link
from bot.platforms.slack.escaping import bold, escape, link, mentioned, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<!channel> & <@U1>", "&lt;!channel&gt; &amp; &lt;@U1&gt;"),
        ("*bold* _it_ ~no~ `code`", "∗bold∗ ＿it＿ ∼no∼ ˋcodeˋ"),
        ("snake_case 2*3", "snake_case 2*3"),
        ("> quote\n  > too", "› quote\n  › too"),
        (":tada: at 10:30:45", ":\u200btada: at 10:30:45"),
        ("a\tb\x00c\u202ed", "a bcd"),
    ],
)
def test_markup_is_switched_off(text: str, shown: str) -> None:
    assert escape(text) == shown


@given(st.text())
def test_nothing_escaped_holds_an_angle_bracket(text: str) -> None:
    assert not set("<>") & set(escape(text))
    assert not set("<>") & set(link(text, "https://e.example")) - {"<", ">"}


def test_where_slack_reads_no_markup_only_what_hides_goes() -> None:
    assert bare("<b>\u200e *x*\t") == "<b> *x* "


@pytest.mark.parametrize(
    ("text", "shown"), [("a*b", "*a*b*"), ("one\ntwo", "one\ntwo"), (" ", " ")]
)
def test_one_line_can_be_bold(text: str, shown: str) -> None:
    assert bold(text) == shown


@pytest.mark.parametrize(
    ("title", "address", "shown"),
    [
        (
            "A  title\n<x>",
            "https://e.example/?a=1&b=2",
            "<https://e.example/?a=1&amp;b=2|A title &lt;x&gt;>",
        ),
        ("t", "https://e.example/a|b>c", "<https://e.example/a%7Cb%3Ec|t>"),
        ("t", "javascript:alert(1)", "t"),
        ("t", "https://[", "t"),
        ("t", "", "t"),
    ],
)
def test_links_lead_to_the_web_or_nowhere(title: str, address: str, shown: str) -> None:
    assert link(title, address) == shown


def test_only_addresses_of_the_web_are_links() -> None:
    assert web_link("HTTP://e.example") == "HTTP://e.example"
    assert web_link("https://") is None


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<@U0BOT> exports?", "exports?"),
        ("<@U0BOT|tradebot>  exports", "exports"),
        ("ask <@U1> and <@U2|ben>", "ask and ben"),
        ("in <#C1|news> and <#C2>", "in #news and"),
        ("<!here> <!subteam^S1|@team> <!date^1^{date}|today>", "@team today"),
        (
            "see <https://e.example|this> or <https://e.example/x>",
            "see this or https://e.example/x",
        ),
        ("<mailto:a@e.example|a@e.example> <mailto:b@e.example>", "a@e.example b@e.example"),
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2"),
        ("two\n  lines ", "two\nlines"),
    ],
)
def test_what_people_write_is_read_as_they_see_it(text: str, read: str) -> None:
    assert plain(text, "U0BOT") == read


def test_who_is_mentioned_is_known() -> None:
    assert mentioned("<@U1> <@U2|ben> <#C1> <!here>") == {"U1", "U2"}
