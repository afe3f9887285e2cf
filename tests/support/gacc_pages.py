"""Writes pages the way the English customs site does: bare hrefs, full-width brackets, spans."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NEW_LABEL = "Democratic People's Republic of Korea"
OLD_LABEL = "Korea,DPR"
_ROW = "（2）Imports and Exports by Country （Region） of Origin/Destination"
_OTHER_ROWS = (
    "（1）Summary of Imports and Exports (In USD)　B：Monthly",
    "（3）Imports and Exports by HS Section and Division",
)


@dataclass(frozen=True)
class Printed:
    """One country's figures as a page prints them, in US$1,000; growth in percent or nil."""

    exports: int
    imports: int
    exports_to_date: int
    imports_to_date: int
    growth: tuple[str, str, str] = ("-", "-", "-")

    def cells(self, *, january: bool = False) -> list[str]:
        """The figures in the table's order; January may leave the year to date out."""
        pairs = (
            (self.exports + self.imports, self.exports_to_date + self.imports_to_date),
            (self.exports, self.exports_to_date),
            (self.imports, self.imports_to_date),
        )
        kept = [pair[:1] if january else pair for pair in pairs]
        return [_amount(value) for pair in kept for value in pair] + list(self.growth)


def guid_path(month: str) -> str:
    """The path of a month's page: stable, and not to be guessed from the month."""
    return f"/Statics/{uuid5(NAMESPACE_URL, f'bulletin {month}')}.html"


def index_page(year: int, published: Mapping[int, str], years: Sequence[int]) -> str:
    """A year's index: month number → href; months without one are bare spans."""
    options = "".join(f'<option value="{one}">{one}</option>' for one in years)
    other = "".join(
        f"<tr><td>{title}</td><td>{_months(year, published, 'other')}</td></tr>"
        for title in _OTHER_ROWS
    )
    row = f"<tr><td>{_ROW}</td><td>{_months(year, published, '')}</td></tr>"
    return (
        "<!DOCTYPE html><html><head><title>Monthly Bulletin</title></head><body>"
        "<a href=http:/statics/report/preliminary.html>Preliminary Release</a>"
        f'<select id="monthlysel">{options}</select>'
        f"<table><tr><th>Title</th><th>Month</th></tr>{other}{row}</table></body></html>"
    )


def _months(year: int, published: Mapping[int, str], kind: str) -> str:
    cells = []
    for number, name in enumerate(MONTHS, start=1):
        href = published.get(number)
        if href is None:
            cells.append(f"<span>{name}.</span>")
        else:
            target = guid_path(f"{kind} {year} {number}") if kind else href
            cells.append(f"<a href={target}> {name}.</a>")
    return "".join(cells)


def month_page(  # noqa: PLR0913 - a test spoils one part of the page at a time
    month: str,
    rows: Mapping[str, Printed],
    *,
    unit: str | None = "Unit:US$1,000",
    title_month: str | None = None,
    heads: Sequence[str] = ("Total", "Exports", "Imports"),
    narrow_january: bool = True,
    extra: str = "",
) -> str:
    """A month's page: title, unit, two rows of headings, one row a country, the notes."""
    year, number = (int(part) for part in (title_month or month).split("-"))
    title = f"（2）Imports and Exports by Country （Region） of Origin/Destination,{number}.{year}"
    january = narrow_january and month.endswith("-01")
    span = "" if january else ' colspan="2"'
    groups = "".join(f"<td{span}><span>{head}</span></td>" for head in heads)
    own = int(month[-2:])
    periods = f"<td><span>{own}</span></td>" + ("" if january else f"<td>1to{own}</td>")
    lines = "".join(_line(name, shown.cells(january=january)) for name, shown in rows.items())
    unit_row = "" if unit is None else f'<tr><td colspan="10"><span>{unit}</span></td></tr>'
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title></head><body>"
        f'<div class="atcl-cnt">{extra}<table><tbody>'
        f'<tr><td colspan="10"><span>{title}</span></td></tr>{unit_row}'
        f'<tr><td rowspan="2"><span>Country (Region)</span></td>{groups}'
        '<td colspan="3"><span>Percentage Change (±%)</span></td></tr>'
        f"<tr>{periods * 3}<td>Total</td><td>Exports</td><td>Imports</td></tr>"
        f'{lines}<tr><td colspan="10">Notes: Figures are subject to revision.</td></tr>'
        "</tbody></table></div></body></html>"
    )


def _line(name: str, cells: Sequence[str]) -> str:
    figures = "".join(f"<td><span>{cell}&nbsp;</span></td>" for cell in cells)
    return f"<tr><td><span>&nbsp;&nbsp;{name}</span></td>{figures}</tr>\n"


def _amount(value: int) -> str:
    return f"{value:,}" if value else "-"


CAPTCHA_PAGE = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'>"
    "<script>$_ts=window['$_ts'];if(!$_ts)$_ts={};</script></head>"
    "<body>请输入验证码</body></html>"
)
