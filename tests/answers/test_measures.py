"""Answers about UN measures say which way a good is restricted, and what a cap gave way to."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

_TODAY = date(2026, 11, 26)
_BARRELS = "reported to the UN in barrels"
_LAWFUL = "can be lawful"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "are computers restricted?",
            "Computers (HS 8471): in restricted chapters or headings",
        ),
        ("is coal banned?", "Coal (HS 2701): in a restricted chapter or heading for export from"),
        (
            "are bicycles banned?",
            "Bicycles (HS 8712): in a restricted chapter or heading for",
        ),
        ("is iron sanctioned both ways?", "Iron and steel (HS 72): in a restricted chapter or"),
        ("is seafood banned?", "Fish and seafood (HS 03): possibly restricted for export from"),
        ("are textiles banned?", "Textiles: possibly restricted both ways, but the codes are"),
        ("are luxury goods banned?", "Luxury goods (South Korean list): possibly restricted for"),
        ("are toys banned?", "No UN measure in the table names toys (HS 9503)."),
        ("what can't North Korea export?", "The UN measures that name whole codes for export from"),
        ("what may China not supply?", "The UN measures that name whole codes for supply to"),
        ("which chapters are banned?", "The UN measures that name whole codes, both ways:"),
    ],
)
def test_the_first_sentence_says_which_way(question: str, first: str, desk: Desk) -> None:
    assert desk.ask(question, today=_TODAY).headline.startswith(first)


def test_codes_of_one_way_alone_are_told_from_hints_of_the_other(desk: Desk) -> None:
    headline = desk.ask("is iron sanctioned both ways?", today=_TODAY).headline
    assert "for export from it (China's imports) only by codes that no source confirms" in headline


def test_measures_of_one_way_leave_out_those_of_the_other(desk: Desk) -> None:
    text = desk.ask("what can't North Korea export?", today=_TODAY).text
    assert "supply to North Korea" not in text
    assert "export from North Korea" in text


def test_what_may_be_lawful_is_said_of_restricted_goods_alone(desk: Desk) -> None:
    assert _LAWFUL in desk.ask("are buses banned?", today=_TODAY).text
    assert _LAWFUL not in desk.ask("are toys banned?", today=_TODAY).text


def test_a_cap_is_followed_by_the_ban_it_gave_way_to(desk: Desk) -> None:
    coal = desk.ask("coal cap in tonnes", today=_TODAY).text
    oil = desk.ask("is there a cap on refined oil?", today=_TODAY).text
    assert "Resolution 2371, paragraph 8: export from North Korea" in coal
    assert _BARRELS not in coal
    assert _BARRELS in oil


@pytest.mark.parametrize(
    "question",
    [
        "are dual-use goods banned?",
        "이중용도 품목도 제재 대상인가",
        "两用物项受限制吗",
    ],
)
def test_dual_use_goods_are_named_in_words_alone(question: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert "1718" in answer.text
    assert any("dual" in one or "이중용도" in one or "两用" in one for one in answer.caveats)
