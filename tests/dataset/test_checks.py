from dataclasses import replace

import pytest
from cells import GACC, KITA, cell, official

from bot.dataset.checks import problems
from bot.dataset.dataset import Dataset
from bot.trade import CommodityCode, Flow, Measure, Observation, Status, Tier, Unit

ROW = [
    official("2024-06", 100, Flow.EXPORT),
    official("2024-06", 30, Flow.IMPORT),
    official("2024-06", 130, Flow.TOTAL),
]

SOUND = cell("2022-02", 59000000)


def faults(dataset: Dataset, *cells: Observation) -> list[str]:
    return problems(cells, dataset.reference)


def test_a_sound_row_has_no_fault(dataset: Dataset) -> None:
    assert faults(dataset, *ROW) == []


def test_exports_and_imports_must_add_up(dataset: Dataset) -> None:
    (fault,) = faults(dataset, *ROW[:2], official("2024-06", 131, Flow.TOTAL))

    assert fault == (
        "CHN PRK 2024-06 CNY 2024-06 gacc-bulletin: "
        "exports and imports do not add up to the total; correct it."
    )


@pytest.mark.parametrize(("miss", "sound"), [(1000, True), (1001, False)])
def test_dollar_bulletins_count_in_thousands(dataset: Dataset, miss: int, *, sound: bool) -> None:
    values = {Flow.EXPORT: 59000, Flow.IMPORT: 2000, Flow.TOTAL: 61000 + miss}
    row = [
        cell("2024-06", value, flow, tier=Tier.OFFICIAL, source="gacc-bulletin", vintage="2024-06")
        for flow, value in values.items()
    ]

    assert (faults(dataset, *row) == []) is sound


@pytest.mark.parametrize("missing", range(3))
def test_an_official_row_has_all_three_flows(dataset: Dataset, missing: int) -> None:
    (fault,) = faults(dataset, *ROW[:missing], *ROW[missing + 1 :])

    assert fault.endswith("one of exports, imports and total is missing; add it.")


def test_press_rows_need_not_be_whole(dataset: Dataset) -> None:
    assert faults(dataset, SOUND) == []


def test_one_cell_may_not_stand_twice(dataset: Dataset) -> None:
    (fault,) = faults(dataset, *ROW, replace(ROW[0], note="again"))

    assert fault.startswith("CHN PRK export 2024-06 TOTAL value CNY gacc-bulletin 2024-06")
    assert fault.endswith("the same cell stands 2 times; keep one.")


def test_two_prints_of_one_month_are_two_cells(dataset: Dataset) -> None:
    prints = [cell("2022-02", 59000000, published=day) for day in ("2022-03-18", "2022-03-21")]

    assert faults(dataset, *prints) == []


@pytest.mark.parametrize(
    ("odd", "fault"),
    [
        (replace(SOUND, source="a-blog"), "source a-blog is not in reference/sources.csv"),
        (replace(SOUND, reporter="XXX"), "area XXX is not in reference/areas.csv"),
        (replace(SOUND, partner="YYY"), "area YYY is not in reference/areas.csv"),
        (replace(SOUND, unit=Unit.RATIO), "unit ratio is not in reference/units.csv"),
        (
            replace(SOUND, commodity=CommodityCode("10+9907"), hs_edition="HS2022"),
            "commodity 9907 is not in reference/commodities.csv",
        ),
        (
            replace(SOUND, commodity=CommodityCode("G-unlisted")),
            "commodity G-unlisted is not in reference/commodities.csv",
        ),
    ],
)
def test_everything_a_row_names_is_in_a_table(
    dataset: Dataset, odd: Observation, fault: str
) -> None:
    assert faults(dataset, odd) == [f"{fault}; add it."]


@pytest.mark.parametrize(
    ("code", "edition", "wanted"),
    [("1006", "HS2017", "HS2022"), ("TOTAL", "HS2022", "empty"), ("G-alcohol", "HS2022", "empty")],
)
def test_a_code_is_of_the_edition_in_force(
    dataset: Dataset, code: str, edition: str, wanted: str
) -> None:
    odd = replace(SOUND, commodity=CommodityCode(code), hs_edition=edition)

    assert faults(dataset, odd) == [
        f"{GACC} export 2022-02 {code}: hs_edition must be {wanted}; correct it."
    ]


def test_publishers_of_one_series_who_disagree_must_be_marked(dataset: Dataset) -> None:
    one, other = cell("2022-02", 58640000), cell("2022-02", 70000000, source="voa-gacc")
    marked = replace(other, status=Status.CONFLICT)
    (fault,) = faults(dataset, one, other)

    assert fault == (
        "CHN PRK export 2022-02 TOTAL value USD gacc: "
        "publishers disagree and none is marked; set a status."
    )
    assert faults(dataset, one, marked) == []


def test_every_pair_is_held_against_each_other(dataset: Dataset) -> None:
    middle, low, high = (
        cell("2022-02", value, source=source)
        for value, source in (
            (10050000, GACC),
            (9960000, "voa-gacc"),
            (10140000, "rfa-gacc"),
        )
    )

    assert faults(dataset, middle, low) == faults(dataset, middle, high) == []
    assert len(faults(dataset, middle, low, high)) == 1


def test_two_series_may_disagree(dataset: Dataset) -> None:
    assert faults(dataset, cell("2018-01", 47100000), cell("2018-01", 36400000, source=KITA)) == []


def test_growth_is_not_added_up(dataset: Dataset) -> None:
    growth = [
        replace(one, measure=Measure.GROWTH, unit=Unit.PERCENT, value=one.value) for one in ROW[:2]
    ]

    assert faults(dataset, *growth) == []
