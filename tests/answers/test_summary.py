"""The monthly summary, read as an expert would: what it states, and what it leaves out."""

from datetime import date
from pathlib import Path

import pytest
from cells import cell, official
from release_news import grown

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.answers.story.summary import story_of
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.trade import CommodityCode, Flow, Language, Month, Period, Tier

TODAY = date(2026, 8, 20)
LONGEST = 1_900
"""Characters that fit one message of the narrowest platform, with its title."""


@pytest.fixture
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def summary(desk: Desk, month: str, language: Language = Language.ENGLISH) -> Answer:
    return desk.summary(Month.parse(month), today=TODAY, language=language)


def line(answer: Answer, start: str) -> str:
    (found,) = (one for one in answer.comparison if one.startswith(start))
    return found


@pytest.mark.parametrize("month", ["2022-01", "2022-02"])
def test_it_states_the_facts_of_the_38_north_article_of_march_2022(desk: Desk, month: str) -> None:
    answer = summary(desk, month)
    assert answer.query is not None
    assert answer.query.period == Period.parse("2022-01..2022-02")
    assert line(answer, "January 2022:") == (
        "January 2022: exports $57 million, imports $18 million."
    )
    assert line(answer, "February 2022:") == (
        "February 2022: exports $59 million, imports $2 million."
    )
    exports = line(answer, "China's exports to North Korea:")
    assert "up from $33,000 in January–February 2021, so small a base" in exports
    assert "54.8% below January–February 2019 ($257 million)" in exports
    imports = line(answer, "China's imports from North Korea:")
    assert "47.6% below January–February 2019 ($38.09 million)" in imports
    assert "medicines (HS 30) about $10 million" in answer.text
    assert "soybean oil (HS 1507) $16.4 million" in line(
        answer, "Goods named for China's exports to North Korea in the first quarter of 2022"
    )
    assert line(answer, "Reported as none") == (
        "Reported as none among China's exports: rice (HS 1006), corn (HS 1005)."
    )
    unreported = line(answer, "Neither a figure nor a reported none")
    assert "machinery (HS 84)" in unreported
    assert "vehicles and parts (HS 87)" in unreported
    assert "First freight train in Dandong (16 January 2022)" in answer.text
    assert "Smuggling" in answer.text
    assert any("38north.org" in source.url for source in answer.sources)
    values = {figure.value for figure in answer.figures}
    assert {57_000_000, 59_000_000, 18_000_000, 2_000_000, 33_000, 10_000_000} <= values


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            Language.KOREAN,
            ("5,700만 달러", "1,800만 달러", "5,900만 달러", "54.8% 감소", "약 1,000만 달러"),
        ),
        (
            Language.CHINESE,
            ("5700万美元", "1800万美元", "5900万美元", "下降54.8%", "约为1000万美元"),
        ),
    ],
)
def test_it_states_them_in_every_language(
    desk: Desk, language: Language, said: tuple[str, ...]
) -> None:
    text = summary(desk, "2022-02", language).text
    assert all(words in text for words in said)


def test_a_bulletin_month_is_held_against_the_month_before_the_year_before_and_2019(
    desk: Desk,
) -> None:
    answer = summary(desk, "2026-06")
    assert line(answer, "China's exports to North Korea: 0") == (
        "China's exports to North Korea: 0.81% below May 2026 (CNY 1.48 billion); 7.8% above "
        "June 2025 (CNY 1.362 billion); 0.83% below the average month of 2019 (CNY 1.48 billion)."
    )
    so_far = line(answer, "Exports in the year to date (the first half of 2026): CNY 8.187 billion")
    assert "8.6% more than in the first half of 2025 by China's published rate" in so_far
    assert "4.6% above the first half of 2019" in so_far
    assert line(answer, "China's surplus") == (
        "China's surplus, and so North Korea's deficit: CNY 1.215 billion."
    )


def test_a_bulletin_s_revisions_are_told_in_figures_where_they_matter(desk: Desk) -> None:
    large, slight = summary(desk, "2024-06"), summary(desk, "2026-06")
    assert "this bulletin cut January–May 2024 by CNY 316.6 million (−6.5%)." in large.text
    assert any("which month it revised" in caveat for caveat in large.caveats)
    assert "This bulletin left the year's earlier months all but unchanged." in slight.comparison
    assert "This bulletin" not in summary(desk, "2025-02").text


def test_what_the_next_bulletin_changed_is_told_where_it_shows(desk: Desk) -> None:
    answer = summary(desk, "2024-05")
    assert line(answer, "Since revised: the bulletin of June 2024 cut China's exports") == (
        "Since revised: the bulletin of June 2024 cut China's exports to North Korea in "
        "January–May 2024 by CNY 316.6 million (−6.5%), to CNY 4.57 billion."
    )
    assert "Since revised" not in summary(desk, "2024-12").text
    assert "Since revised" not in summary(desk, "2026-07").text


def test_without_goods_it_says_so_once_and_lists_no_absences(desk: Desk) -> None:
    answer = summary(desk, "2026-06")
    assert line(answer, "What was traded in June 2026 is not known here")
    assert "Neither a figure" not in answer.text
    assert "to compare with" not in answer.text


def test_goods_of_the_year_so_far_stand_under_its_name_and_prove_no_absence(desk: Desk) -> None:
    answer = summary(desk, "2024-06")
    assert "rice (HS 1006) $5.713 million" in line(
        answer, "Goods named for China's exports to North Korea in the first half of 2024"
    )
    assert "Neither a figure" not in answer.text
    assert "cosmetics and perfume (HS 33) more than $11.8 million" in answer.text


def test_measures_are_named_only_from_the_day_they_were_in_force(desk: Desk) -> None:
    before, after = summary(desk, "2013-01"), summary(desk, "2021-03")
    assert "coal (HS 2701) $83.73 million" in before.text
    assert "UN measures" not in before.text
    restricted = line(after, "Of these, in a chapter or heading under UN measures")
    assert "oil products (HS 2710)" in restricted
    assert any("lawful" in caveat for caveat in after.caveats)
    assert "violation" not in "".join(after.comparison)


def test_a_good_told_of_in_part_is_not_called_absent(desk: Desk) -> None:
    answer = summary(desk, "2013-01")
    assert "heavy trucks over 20 tonnes (HS 870423)" in answer.text
    assert "vehicles and parts" not in answer.text


def test_january_alone_is_told_where_february_is_not_held(desk: Desk) -> None:
    answer = summary(desk, "2013-01")
    assert answer.query is not None
    assert answer.query.period == Period.month(2013, 1)
    assert "$281.6 million" in answer.headline


@pytest.mark.parametrize(
    ("month", "headline"),
    [
        ("2012-04", "China's exports to North Korea came to $314.1 million in April 2012."),
        ("2015-05", "China's imports from North Korea came to $200.9 million in May 2015."),
        ("2015-06", "China's trade with North Korea came to $460.4 million in June 2015."),
    ],
)
def test_where_less_is_held_less_is_said_and_that_it_is_less(
    desk: Desk, month: str, headline: str
) -> None:
    answer = summary(desk, month)
    assert answer.headline == headline
    assert "which is not zero" in answer.comparison[0]
    assert "surplus" not in answer.text


@pytest.mark.parametrize(
    ("month", "why"),
    [
        ("2009-08", "folded the North Korea rows into other lines"),
        ("1999-05", "not reported, which is not zero"),
        ("2026-09", "China has not published September 2026 yet"),
    ],
)
def test_each_kind_of_nothing_is_told_as_it_is(desk: Desk, month: str, why: str) -> None:
    answer = summary(desk, month)
    assert answer.status is Outcome.NO_DATA
    assert why in answer.headline
    assert not [figure for figure in answer.figures if figure.role is not Role.CONTEXT]


def test_a_base_of_zero_is_told_as_a_reported_zero(dataset: Dataset, tmp_path: Path) -> None:
    flows = (Flow.EXPORT, Flow.IMPORT)
    months = [official("2027-05", 900_000_000, flow, vintage="2027-05") for flow in flows]
    zeros = [official("2027-04", 0, flow, vintage="2027-04") for flow in flows]
    desk = Desk(grown(dataset, tmp_path, *months, *zeros))
    answer = summary(desk, "2027-05")
    assert "up from a reported zero in April 2027" in line(answer, "China's exports")


def test_a_month_with_more_imports_than_exports_has_a_deficit(
    dataset: Dataset, tmp_path: Path
) -> None:
    cells = [
        official("2027-05", 100_000_000, vintage="2027-05"),
        official("2027-05", 300_000_000, Flow.IMPORT, vintage="2027-05"),
    ]
    answer = summary(Desk(grown(dataset, tmp_path, *cells)), "2027-05")
    assert "China's deficit, and so North Korea's surplus: CNY 200 million." in answer.comparison


def test_with_a_whole_table_goods_changes_and_absences_come_from_it(
    dataset: Dataset, tmp_path: Path
) -> None:
    codes = ("1006", "1507", "3004", "3102", "3920", "4011", "5407", "6402", "7210", "8517", "9403")

    def table(month: str, *values: int) -> list[object]:
        goods = [
            cell(
                month,
                value,
                commodity=CommodityCode(code),
                tier=Tier.OFFICIAL,
                source="gacc-query",
                vintage=month,
                published=f"{month}-20",
            )
            for code, value in zip(codes, values, strict=True)
        ]
        total = cell(
            month,
            sum(values),
            tier=Tier.OFFICIAL,
            source="gacc-bulletin-usd",
            vintage=month,
            published=f"{month}-18",
        )
        imports = cell(
            month,
            20_000_000,
            Flow.IMPORT,
            tier=Tier.OFFICIAL,
            source="gacc-bulletin-usd",
            vintage=month,
            published=f"{month}-18",
        )
        return [*goods, total, imports]

    even = (5_000_000,) * len(codes)
    moved = (25_000_000, *even[1:-1], 1_000_000)
    desk = Desk(grown(dataset, tmp_path, *table("2027-05", *even), *table("2028-05", *moved)))  # type: ignore[arg-type]
    answer = summary(desk, "2028-05")
    assert "rice (HS 1006) $25 million" in line(answer, "Largest goods in China's exports")
    changes = line(answer, "Largest changes by good")
    assert "rice (HS 1006) +$20 million" in changes
    restricted = line(answer, "In the table, within a chapter or heading under UN measures")
    assert "HS 7210" in restricted
    assert "HS 8517" in restricted
    assert "HS 1006" not in restricted
    assert any("lawful" in caveat for caveat in answer.caveats)
    none = line(answer, "Reported as none")
    assert "vehicles and parts (HS 87)" in none
    assert "machinery (HS 84)" in none
    assert "rice" not in none


def test_every_month_is_told_in_every_language_within_one_message(desk: Desk) -> None:
    languages = list(Language)
    told = 0
    for number in range(0, 15 * 12 + 7, 2):
        month = Month(2011, 1) + number
        answer = desk.summary(month, today=TODAY, language=languages[number // 2 % 3])
        if answer.status is Outcome.ANSWERED:
            told += 1
            assert answer.figures
            assert len("\n".join((answer.headline, *answer.comparison))) <= LONGEST
            roles = {figure.role for figure in answer.figures}
            assert Role.ANSWER in roles
        else:
            # Where a summary is not told, it is for want of data, never of the number lock.
            assert str(month.year) in answer.headline
    assert told > 60


def test_january_and_february_are_one_story() -> None:
    assert story_of(Month(2025, 1)) == story_of(Month(2025, 2)) == Period.parse("2025-01..2025-02")
    assert story_of(Month(2025, 3)) == Period.month(2025, 3)
