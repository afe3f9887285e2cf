"""Questions on goods are answered from whole tables once these were ingested."""

from collections.abc import Iterator
from datetime import date

import pytest
from detail_files import EXPORTS, two_junes
from ingest_home import opened_with

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.questions.query import Outcome
from bot.trade import Language, Month

TODAY = date(2026, 8, 20)
TOTAL = sum(pair[0] for pair in EXPORTS.values())


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    root = tmp_path_factory.mktemp("detail")
    with opened_with(root / "home", two_junes(root / "files")) as dataset:
        yield Desk(dataset)


def ask(desk: Desk, question: str) -> Answer:
    answer = desk.ask(question, today=TODAY)
    assert answer.status is Outcome.ANSWERED, answer.text
    return answer


def figures(answer: Answer) -> dict[str, int]:
    """Values by code, the last one of each."""
    return {
        figure.commodity.code: int(figure.value)
        for figure in answer.figures
        if figure.measure in {"value", "rank"}
    }


def test_what_exports_consist_of_by_chapter_and_by_use(desk: Desk) -> None:
    answer = ask(desk, "What did China's exports to North Korea consist of in June 2025?")
    shown = figures(answer)
    assert shown["85"] == 32_000_000
    assert shown["15"] == 22_000_000
    uses = [shown[code] for code in ("G-capital-goods", "G-intermediate-goods", "G-consumer-goods")]
    assert sum(uses) == TOTAL
    assert uses[0] == 32_600_000
    assert "whole commodity table" in answer.text
    assert "The press names only some goods" not in answer.text


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("2025年6月中国对朝鲜出口商品构成", "占比最大的是电机、电气设备（HS 85），为3200万美元"),
        ("2025년 6월 대북 수출 품목 구성", "비중이 가장 큰 것은 전기기기(HS 85)로, 3,200만 달러"),
    ],
)
def test_the_make_up_in_other_languages(desk: Desk, question: str, first: str) -> None:
    assert first in ask(desk, question).headline


def test_the_largest_goods_are_headings(desk: Desk) -> None:
    answer = ask(desk, "top 5 exports in June 2025")
    assert list(figures(answer)) == ["8517", "1507", "3902", "2710", "3004"]


def test_goods_that_are_gone_and_goods_that_are_new(desk: Desk) -> None:
    gone = ask(desk, "which goods vanished from exports in June 2025?")
    assert figures(gone) == {"8703": 4_000_000, "1006": 900_000}
    new = ask(desk, "which goods newly appeared in exports in June 2025?")
    assert figures(new) == {"3004": 3_000_000, "8471": 600_000}


def test_the_goods_that_rose_and_fell_most(desk: Desk) -> None:
    rose = ask(desk, "which goods rose the most in exports in June 2025?")
    fell = ask(desk, "which goods fell the most in exports in June 2025?")
    gained, lost = figures(rose), figures(fell)
    assert all(value > 0 for value in gained.values())
    assert all(value < 0 for value in lost.values())
    assert list(gained.values()) == sorted(gained.values(), reverse=True)
    assert "What rose most from June 2024 to June 2025" in rose.headline


def test_a_good_that_a_whole_table_lacks_is_none_and_not_a_gap(desk: Desk) -> None:
    answer = ask(desk, "exports of rice in June 2025")
    assert figures(answer)["1006"] == 0 or 0 in [figure.value for figure in answer.figures]
    assert "reported zero" in answer.headline
    unknown = desk.ask("exports of rice in July 2025", today=TODAY)
    assert unknown.status is Outcome.NO_DATA


def test_growth_and_shares_of_a_chapter(desk: Desk) -> None:
    growth = ask(desk, "growth of exports of HS 85 in June 2025")
    assert "515.4%" in growth.headline
    share = ask(desk, "share of capital goods in exports in June 2025")
    assert "38.6%" in share.headline


@pytest.mark.parametrize("language", list(Language))
def test_a_summary_tells_goods_moves_and_what_is_absent(desk: Desk, language: Language) -> None:
    answer = desk.summary(Month(2025, 6), today=TODAY, language=language)
    assert answer.status is Outcome.ANSWERED
    assert "HS 8517" in answer.text
    cars = [one for one in answer.figures if one.commodity.code == "8703"]
    assert [int(one.value) for one in cars] == [-4_000_000]
    assert "HS 1006" in answer.text


def test_a_unit_value_of_a_heading_is_by_the_tonne(desk: Desk) -> None:
    answer = ask(desk, "unit value of rice exports in June 2024")
    assert answer.figures[0].value == 10_000
    assert "$10,000 a tonne" in answer.headline or "10,000" in answer.headline
