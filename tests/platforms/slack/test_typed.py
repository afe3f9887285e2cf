import pytest
from slack_front import FakeFront

from bot.platforms.slack.typed import read, visibility

COMMANDS = FakeFront().commands()


@pytest.mark.parametrize(
    ("text", "name", "arguments"),
    [
        ("ask exports in 2024?", "ask", {"question": "exports in 2024?"}),
        ("/ask exports", "ask", {"question": "exports"}),
        ("CHART top goods 2022", "chart", {"question": "top goods 2022"}),
        ("summary", "summary", {}),
        ("summary 2022-02", "summary", {"month": "2022-02"}),
        (
            "settings quiet 22:00-07:00 Asia/Seoul",
            "settings",
            {"setting": "quiet", "value": "22:00-07:00 Asia/Seoul"},
        ),
        ("settings quiet", "settings", {"setting": "quiet"}),
        ("도움말", "help", {}),
    ],
)
def test_a_command_takes_the_words_behind_it(
    text: str, name: str, arguments: dict[str, str]
) -> None:
    typed = read(text, COMMANDS)
    assert typed is not None
    assert (typed.command.name, typed.arguments) == (name, arguments)


@pytest.mark.parametrize(
    "text", ["exports in 2024?", "summary of February 2022", "status of coal", "help me", ""]
)
def test_everything_else_is_a_question(text: str) -> None:
    assert read(text, COMMANDS) is None


@pytest.mark.parametrize(
    ("text", "lacks"), [("chart", True), ("chart x", False), ("summary", False)]
)
def test_a_command_knows_what_it_lacks(text: str, *, lacks: bool) -> None:
    typed = read(text, COMMANDS)
    assert typed is not None
    assert typed.lacks is lacks


@pytest.mark.parametrize(
    ("text", "public", "rest"),
    [
        ("public exports", True, "exports"),
        ("Public exports", True, "exports"),
        ("공개 수출", True, "수출"),
        ("公开 出口", True, "出口"),
        (" exports ", False, "exports"),
        ("private firms", False, "private firms"),
        ("public", True, ""),
    ],
)
def test_the_first_word_may_show_the_answer_to_all(text: str, *, public: bool, rest: str) -> None:
    assert visibility(text) == (public, rest)
