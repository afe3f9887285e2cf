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
        ("what can't North Korea export?", "The UN bans on export from"),
        ("what may China not supply?", "The UN bans on supply to"),
        ("which chapters are banned?", "The UN bans on goods, both ways:"),
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
    assert (
        "Resolution 2371, paragraph 8: export of coal (HS 2701, HS 2702) from North Korea" in coal
    )
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


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what does resolution 2371 ban?", ("coal (HS 2701", "seafood", "lead and lead ore")),
        ("결의 2375호가 금지한 품목은?", ("콘덴세이트", "섬유제품", "2017년 10월 1일부터")),
        ("第2270号决议禁止了什么?", ("煤炭、铁、铁矿石", "黄金", "航空燃料")),
        ("what does resolution 1718 ban?", ("supply of luxury goods", "weapons programmes")),
        ("what does resolution 2087 ban?", ("The table holds no such measure.",)),
    ],
)
def test_a_resolution_is_told_with_all_its_measures_and_the_goods_in_words(
    question: str, told: tuple[str, ...], desk: Desk
) -> None:
    text = desk.ask(question, today=_TODAY).text
    assert all(words in text for words in told)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("crude oil cap", "4 million barrels or 525,000 tonnes a year"),
        ("원유 상한은 몇 톤?", "400만 배럴 또는 52만 5,000톤"),
        ("原油上限多少吨?", "400万桶或52.5万吨"),
    ],
)
def test_crude_is_capped_in_barrels_or_in_tonnes(question: str, told: str, desk: Desk) -> None:
    assert told in desk.ask(question, today=_TODAY).headline


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("what does UNSCR 2375 say about textiles", "Resolution 2375", "Resolution 2321"),
        ("what does resolution 2397 say about coal", "Resolution 2371", "The table holds no"),
        ("does the UN cap apply to LPG", "natural gas liquids", "4 million"),
    ],
)
def test_a_resolution_is_told_for_the_good_that_is_named_with_it(
    question: str, told: str, untold: str, desk: Desk
) -> None:
    text = desk.ask(question, today=_TODAY).text
    assert told in text
    assert untold not in text


@pytest.mark.parametrize(
    "question",
    ["why did coal exports vanish?", "북한 석탄 수출이 0인데 정말 수출을 안 한 건가요?"],
)
def test_goods_that_are_gone_are_told_with_the_measures_on_them(question: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.query is not None
    assert answer.query.kind == "method"
    assert "2371" in answer.text
