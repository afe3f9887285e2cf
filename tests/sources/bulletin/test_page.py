from datetime import date
from decimal import Decimal

import pytest
from gacc_pages import CAPTCHA_PAGE, NEW_LABEL, OLD_LABEL, Printed, month_page
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.bulletin import SOURCE, read_page, titled_month
from bot.sources.country_table import Neighbours
from bot.sources.reading import Reading
from bot.trade import Flow, Measure, Month, Observation, Period, Status, Tier, Unit

DPRK = Printed(150_000, 40_000, 800_000, 210_500, ("12.5", "-3.1", "1,204.7"))
WORLD = Printed(300_000_000, 220_000_000, 1_700_000_000, 1_300_000_000, ("2.1", "3.0", "1.0"))
ROWS = {"TOTAL": WORLD, "Republic of Korea": DPRK, "Nauru": Printed(5, 1, 9, 3), NEW_LABEL: DPRK}
CITATION = "http://english.customs.gov.cn/Statics/x.html"


def read(
    page: str | bytes, month: str = "2026-06", neighbours: Neighbours | None = None
) -> Reading:
    return read_page(
        page if isinstance(page, bytes) else page.encode(),
        file="x.html",
        month=Month.parse(month),
        citation=CITATION,
        fetched=date(2026, 7, 18),
        neighbours=neighbours,
    )


def values(reading: Reading, partner: str = "PRK") -> dict[tuple[str, str, str], Decimal | None]:
    return {
        (cell.flow, str(cell.period), cell.measure): cell.value
        for cell in reading.observations
        if cell.partner == partner
    }


def reasons(reading: Reading) -> str:
    assert reading.observations == ()
    return "\n".join(map(str, reading.problems))


def test_a_page_gives_month_year_to_date_and_growth_of_three_flows_in_dollars() -> None:
    reading = read(month_page("2026-06", ROWS))
    assert (reading.problems, reading.remarks) == ((), ())
    assert values(reading) == {
        ("total", "2026-06", "value"): Decimal(190_000_000),
        ("total", "2026-01..2026-06", "value"): Decimal(1_010_500_000),
        ("total", "2026-01..2026-06", "growth"): Decimal("12.5"),
        ("export", "2026-06", "value"): Decimal(150_000_000),
        ("export", "2026-01..2026-06", "value"): Decimal(800_000_000),
        ("export", "2026-01..2026-06", "growth"): Decimal("-3.1"),
        ("import", "2026-06", "value"): Decimal(40_000_000),
        ("import", "2026-01..2026-06", "value"): Decimal(210_500_000),
        ("import", "2026-01..2026-06", "growth"): Decimal("1204.7"),
    }
    assert values(reading, "WLD")["export", "2026-06", "value"] == Decimal(300_000_000_000)


def test_a_cell_says_where_it_is_from() -> None:
    cell = read(month_page("2026-06", ROWS)).observations[0]
    assert cell == Observation(
        reporter="CHN",
        partner="PRK",
        flow=Flow.TOTAL,
        period=Period.month(2026, 6),
        commodity=cell.commodity,
        hs_edition="",
        measure=Measure.VALUE,
        value=Decimal(190_000_000),
        unit=Unit.USD,
        source=SOURCE,
        tier=Tier.OFFICIAL,
        vintage="2026-06",
        published="2026-07-18",
        status=Status.VALUE,
        citation=CITATION,
        note="",
    )
    assert cell.commodity.is_total


@pytest.mark.parametrize("narrow", [True, False])
def test_january_has_one_period_whether_printed_once_or_twice(*, narrow: bool) -> None:
    january = Printed(150, 40, 150, 40, ("1.0", "2.0", "3.0"))
    page = month_page("2026-01", {"TOTAL": january, OLD_LABEL: january}, narrow_january=narrow)
    reading = read(page, "2026-01")
    assert reading.problems == ()
    assert values(reading) == {
        ("total", "2026-01", "value"): Decimal(190_000),
        ("total", "2026-01", "growth"): Decimal("1.0"),
        ("export", "2026-01", "value"): Decimal(150_000),
        ("export", "2026-01", "growth"): Decimal("2.0"),
        ("import", "2026-01", "value"): Decimal(40_000),
        ("import", "2026-01", "growth"): Decimal("3.0"),
    }


def test_nil_is_a_reported_zero_and_a_growth_of_nil_is_no_figure() -> None:
    nil = Printed(0, 0, 1_200, 0)
    reading = read(month_page("2026-06", {"TOTAL": WORLD, NEW_LABEL: nil}))
    cells = [cell for cell in reading.observations if cell.partner == "PRK"]
    assert {cell.status for cell in cells if not cell.value} == {Status.ZERO}
    assert {cell.measure for cell in cells} == {Measure.VALUE}
    assert values(reading)["export", "2026-01..2026-06", "value"] == Decimal(1_200_000)


@pytest.mark.parametrize(
    "label",
    [
        OLD_LABEL,
        "Korea, DPR",
        "KOREA,DPR",
        "  Democratic People’s Republic  of Korea ",
        "democratic people&#39;s republic of korea",
    ],
)
def test_the_row_is_known_by_its_old_and_new_name_whatever_its_spaces(label: str) -> None:
    assert values(read(month_page("2026-06", {"Total": WORLD, label: DPRK})))


@pytest.mark.parametrize(
    ("label", "seen"),
    [
        ("Korea, Dem. Rep.", "though row 7 says 'Korea, Dem. Rep.'"),
        ("D.P.R. Korea", "though row 7 says 'D.P.R. Korea'"),
        ("Republic of Korea", ""),
        ("Other Asia", ""),
    ],
)
def test_a_missing_row_is_a_signal_and_never_a_zero(label: str, seen: str) -> None:
    page = month_page("2026-06", {"TOTAL": WORLD, "Korea,Rep.": DPRK, label: DPRK})
    said = reasons(read(page))
    assert "there is no row Democratic People's Republic of Korea or Korea,DPR" in said
    assert seen in said
    assert "this is no zero" in said


def test_a_page_without_the_world_is_not_whole() -> None:
    assert "there is no row TOTAL" in reasons(read(month_page("2026-06", {NEW_LABEL: DPRK})))


def test_the_row_of_the_new_and_the_old_name_together_is_one_too_many() -> None:
    page = month_page("2026-06", {**ROWS, OLD_LABEL: DPRK})
    assert "stands more than once, in rows 8 and 9" in reasons(read(page))


@pytest.mark.parametrize(
    ("spoilt", "reason"),
    [
        (month_page("2026-06", ROWS, unit="Unit:CNY 10,000"), "its unit is 'cny10,000'"),
        (month_page("2026-06", ROWS, unit="Unit：US$ million"), "its unit is 'us$million'"),
        (month_page("2026-06", ROWS, title_month="2026-05"), "its title says 2026-05"),
        (
            month_page("2026-06", ROWS, heads=("Exports", "Imports", "Total")),
            "headed Country (Region) | Exports | Imports | Total",
        ),
        (
            month_page("2026-06", {**ROWS, NEW_LABEL: Printed(900, 100, 800, 100)}),
            "the month's export 900 does not fit the year to date's 800",
        ),
        (
            month_page("2026-06", ROWS, extra=f"<table><tr>{'<td>1</td>' * 10}</tr></table>"),
            "holds 2 tables",
        ),
        (month_page("2026-06", ROWS)[:-600], "the page breaks off before its end"),
        ("<html><body><table><tr><td>x</td></tr></table></body></html>", "holds 0 tables"),
        ("<html><body><img src='4.png'></body></html>", "shows its table as a picture"),
        ("<html><body>hello</body></html>", "the page holds no table"),
        ("\0\0garbage", "the page holds no table"),
        (CAPTCHA_PAGE, "the page is the site's check for robots"),
    ],
)
def test_a_page_of_another_kind_is_set_aside_with_the_reason(spoilt: str, reason: str) -> None:
    assert reason in reasons(read(spoilt))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("Total</td><td>Exports</td>", "A</td><td>B</td>", ""),
        ("1to6", "1to5", "of month 5, 6, not of 2026-06"),
        (
            "<td><span>6</span></td><td>1to6",
            "<td>1to6</td><td>6",
            "not the month and then the year to date",
        ),
        (">190,000&", ">190,002&", "do not add up to the total 190,002"),
        (">1,010,500&", ">1,010,400&", "of the year to date do not add up"),
        (">150,000&", ">15O,000&", "'15O,000' in the row"),
        (">150,000&", ">1500,00&", "'1500,00' in the row"),
        (">12.5&", ">12,5&", "'12,5' in the row"),
        ("<td><span>150,000&nbsp;</span></td>", "", "has 9 cells, not 10"),
        (">150,000&", ">########&", "printed as #####"),
        ("</html>", "", "the page breaks off before its end"),
    ],
)
def test_a_page_that_contradicts_itself_is_set_aside_with_the_reason(
    old: str, new: str, reason: str
) -> None:
    page = month_page("2026-06", ROWS)
    assert old in page
    reading = read(page.replace(old, new))
    assert reason in "".join(map(str, reading.problems))
    assert reading.quarantined is bool(reason)


def test_a_table_without_headings_is_not_guessed_at() -> None:
    page = month_page("2026-06", ROWS, heads=("A", "B", "C"))
    bare = page.replace("<td>Total</td><td>Exports</td><td>Imports</td>", "")
    assert "no row of headings names total, exports and imports" in reasons(read(bare))


def test_a_january_that_differs_from_its_year_to_date_is_set_aside() -> None:
    odd = Printed(9, 1, 10, 1)
    page = month_page("2026-01", {"TOTAL": WORLD, NEW_LABEL: odd}, narrow_january=False)
    assert "export 9 does not fit the year to date's 10" in reasons(read(page, "2026-01"))


def test_a_thousandfold_against_the_month_before_is_set_aside() -> None:
    before = {("PRK", Flow.EXPORT): Decimal(140_000), ("PRK", Flow.IMPORT): Decimal(39_000_000)}
    said = reasons(read(month_page("2026-06", ROWS), neighbours=before))
    assert "export 150,000,000 USD against 140,000 the month before" in said
    assert "import" not in said


def test_what_a_page_leaves_unsaid_is_remarked() -> None:
    page = month_page("2026-06", ROWS, unit=None).replace(",6.2026", "")
    reading = read(page)
    assert values(reading)
    assert reading.remarks == (
        "x.html: the page does not name its month; the index says 2026-06.",
        "x.html: the page states no unit; US$1,000 is taken, as always before.",
    )


@pytest.mark.parametrize("title", [",6. 2026", "，6.2026", ", June 2026", ", Jun. 2026", " 6.2026"])
def test_the_title_names_the_month_in_several_ways(title: str) -> None:
    reading = read(month_page("2026-06", ROWS).replace(",6.2026", title))
    assert values(reading)
    assert reading.remarks == ()


def test_a_figure_of_the_world_too_wide_for_its_column_is_left_out_alone() -> None:
    reading = read(month_page("2026-06", ROWS).replace("3,000,000,000", "#######"))
    assert values(reading)
    assert ("total", "2026-01..2026-06", "value") not in values(reading, "WLD")
    assert reading.remarks == ("x.html, row 5: figures printed as ##### left out.",)


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ('<meta name="PubDate" content="2026-07-16 15:00">', "2026-07-16"),
        ("<p>Updated: 2026/7/17</p>", "2026-07-17"),
        ("<p>Updated: 2026/13/45</p>", "2026-07-18"),
        ("<p>Updated: 2019-01-01</p>", "2026-07-18"),
    ],
)
def test_the_date_a_page_shows_is_when_it_was_published(mark: str, expected: str) -> None:
    reading = read(month_page("2026-06", ROWS, extra=mark))
    assert {cell.published for cell in reading.observations} == {expected}


amounts = st.integers(min_value=0, max_value=10**9)


@given(
    month=st.integers(min_value=2, max_value=12),
    figures=st.tuples(amounts, amounts, amounts, amounts),
    growth=st.decimals(min_value=-100, max_value=10**6, places=1),
)
def test_every_figure_written_is_read_back(
    month: int, figures: tuple[int, int, int, int], growth: Decimal
) -> None:
    exports, imports, more, further = figures
    printed = Printed(
        exports, imports, exports + more, imports + further, ("-", f"{growth:,}", "-")
    )
    when = f"2025-{month:02d}"
    reading = read(month_page(when, {"TOTAL": WORLD, NEW_LABEL: printed}), when)
    read_back = values(reading)
    to_date = f"2025-01..{when}"
    assert read_back["export", when, "value"] == exports * 1000
    assert read_back["import", when, "value"] == imports * 1000
    assert read_back["total", when, "value"] == (exports + imports) * 1000
    assert read_back["export", to_date, "value"] == (exports + more) * 1000
    assert read_back["import", to_date, "value"] == (imports + further) * 1000
    assert read_back["export", to_date, "growth"] == growth


@pytest.mark.parametrize(
    ("page", "month"),
    [
        (month_page("2026-06", {}), Month(2026, 6)),
        (month_page("2026-06", {}, extra="Imports and Exports by Country, 5.2026"), None),
        (month_page("2026-06", {}, title_month="2026-13"), None),
        ("<html><table></table></html>", None),
    ],
)
def test_a_page_whose_link_is_unknown_names_its_month(page: str, month: Month | None) -> None:
    assert titled_month(page.encode()) == month
