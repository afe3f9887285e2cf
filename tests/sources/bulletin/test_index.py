import pytest
from gacc_pages import guid_path, index_page

from bot.sources.bulletin import Index, index_path, read_index
from bot.trade import Month

CURRENT = index_path()
YEARS = range(2026, 2017, -1)
TITLE = "Imports and Exports by Country (Region) of Origin/Destination"


def read(page: str, path: str = CURRENT) -> Index:
    return read_index(page.encode(), path, host="127.0.0.1:8000", this_year=2027)


def links(index: Index) -> list[tuple[str, str]]:
    return [(str(link.month), link.path) for link in index.links]


@pytest.mark.parametrize(
    "host",
    [
        "",
        "http://english.customs.gov.cn",
        "http://127.0.0.1:8000",
        "https://english.customs.gov.cn",
    ],
)
def test_linked_months_are_published_and_bare_ones_are_not(host: str) -> None:
    paths = {number: guid_path(f"2026-{number:02d}") for number in (1, 2, 3)}
    page = index_page(2026, {number: host + path for number, path in paths.items()}, YEARS)
    assert links(read(page)) == [(f"2026-{number:02d}", path) for number, path in paths.items()]


def test_the_year_is_in_the_address_or_the_newest_of_the_list() -> None:
    assert index_path(2019) == "/statics/report/monthly2019.html"
    page = index_page(2026, {5: guid_path("2026-05")}, YEARS)
    assert read(page).year == 2026
    assert read(page, index_path(2019)).links[0].month == Month(2019, 5)
    assert read(page.replace("<option", "<i")).year == 2027


def test_a_year_without_a_release_has_no_links_and_no_problem() -> None:
    assert read(index_page(2026, {}, YEARS)) == Index(2026)


@pytest.mark.parametrize("label", ["May", "May.", "MAY", "5", "5月", " May. "])
def test_months_are_known_by_name_and_number(label: str) -> None:
    page = index_page(2026, {5: guid_path("x")}, YEARS).replace("> May.<", f">{label}<")
    assert [str(link.month) for link in read(page).links] == ["2026-05"]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("by Country （Region）", "by Port", "stands 0 times on the index page"),
        ("（1）Summary", f"<i>{TITLE}</i>", "stands 2 times"),
        (guid_path("2026-05"), "/Statics/list.html", "which is no bulletin page"),
        ("=/Statics/", "=http://elsewhere.example/Statics/", "no bulletin page"),
        ("> May.<", "> Jan.<", "2026-01 is linked twice"),
        ("> May.<", "> Total<", "the link 'total' in the row"),
        ("> May.<", "> 13<", "the link '13' in the row"),
        ("> May.<", "> Mai.<", "the link 'mai.' in the row"),
        ("> May.<", "> Q2/5<", "the link 'q2/5' in the row"),
    ],
)
def test_a_changed_layout_is_a_problem_and_no_link_of_it_is_followed(
    old: str, new: str, reason: str
) -> None:
    published = {1: guid_path("2026-01"), 5: guid_path("2026-05")}
    page = index_page(2026, published, YEARS)
    assert old in page
    index = read(page.replace(old, new))
    assert index.links == ()
    assert any(reason in str(problem) for problem in index.problems), index.problems
