from dataclasses import replace
from datetime import date
from decimal import Decimal

from cells import official

from bot.answers.desk import Desk
from bot.releases.events import Revised, RevisedCell
from bot.releases.revising import revised
from bot.trade import Flow, Language, Measure, Month, Status, Unit

TODAY = date(2026, 8, 20)


def changed(month: str, old: int | None, new: int | None) -> RevisedCell:
    before, after = (official(month, value or 1, vintage="2026-07") for value in (old, new))
    if old is None:
        before = replace(before, value=None, status=Status.WITHHELD)
    if new is None:
        after = replace(after, value=None, status=Status.WITHHELD)
    return RevisedCell(before, after)


def lines(desk: Desk, *cells: RevisedCell, count: int = 0) -> list[str]:
    months = tuple({one.period.end for one in cells})
    news = Revised("000001", "gacc-bulletin", months, count or len(cells), cells)
    body = revised(desk, news, Language.ENGLISH, TODAY)
    return [] if body is None or body.answer is None else list(body.answer.comparison)


def test_both_prints_of_a_figure_are_told(desk: Desk) -> None:
    (line,) = lines(desk, changed("2026-05", 100_000_000, 90_000_000))
    start, end = "China's exports to North Korea, May 2026", "it stood at CNY 100 million before."
    assert line == f"{start}: CNY 90 million; {end}"


def test_a_figure_that_came_or_went_is_told_so(desk: Desk) -> None:
    came, went = lines(
        desk, changed("2026-05", None, 90_000_000), changed("2026-04", 80_000_000, None)
    )
    assert came.endswith("May 2026: CNY 90 million; no figure was printed before.")
    assert went.endswith("April 2026: no figure any more; it stood at CNY 80 million before.")


def test_what_has_no_figure_in_either_print_or_is_a_rate_is_no_news(desk: Desk) -> None:
    rate = changed("2026-05", 12, 13)
    as_rate = (
        replace(one, measure=Measure.GROWTH, unit=Unit.PERCENT) for one in (rate.old, rate.new)
    )
    assert lines(desk, changed("2026-05", None, None)) == []
    assert lines(desk, RevisedCell(*as_rate)) == []


def test_of_many_changes_the_first_are_shown_and_all_are_counted(desk: Desk) -> None:
    many = [changed("2026-05", 100_000_000 + step, 90_000_000) for step in range(7)]
    found = lines(desk, *many, count=1_234)
    assert len(found) == 6
    assert "1,234" in found[-1]


def test_a_revised_cell_knows_what_it_is_of_and_by_how_much_it_moved() -> None:
    one = changed("2026-05", 100, 90)
    assert (one.period.end, one.flow, one.difference) == (Month(2026, 5), Flow.EXPORT, Decimal(-10))
    assert one.commodity.is_total
    assert changed("2026-05", None, 90).difference is None
