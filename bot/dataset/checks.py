"""Proves the dataset sound: sums, duplicates, sources, codes. `bot status` and a test run it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations

from bot.dataset.reference import Reference
from bot.dataset.rivals import agree
from bot.trade import CommodityCode, Flow, Measure, Observation, Status, Tier
from bot.trade.commodity import hs_edition

Key = tuple[object, ...]


def problems(cells: Iterable[Observation], reference: Reference) -> list[str]:
    """One sentence for each fault found; an empty list means the dataset is sound."""
    held = list(cells)
    return [
        *_official_sums(held),
        *_duplicates(held),
        *_unknown(held, reference),
        *_wrong_editions(held),
        *_unmarked_conflicts(held, reference),
    ]


def _official_sums(cells: list[Observation]) -> Iterator[str]:
    """Exports + imports = total on every official row, after each print of it."""
    rows: dict[Key, dict[str, dict[Flow, Decimal]]] = defaultdict(lambda: defaultdict(dict))
    key: Key
    for cell in cells:
        summed = cell.tier is Tier.OFFICIAL and cell.measure is Measure.VALUE
        if summed and cell.commodity.is_total and cell.value is not None:
            key = (cell.reporter, cell.partner, cell.period, cell.unit, cell.source)
            rows[key][cell.vintage][cell.flow] = cell.value
    for key, prints in rows.items():
        flows: dict[Flow, Decimal] = {}
        for vintage in sorted(prints):
            # What was not printed anew stands as before.
            flows |= prints[vintage]
            where = f"{_words(key[:-1])} {vintage} {key[-1]}"
            if set(flows) != {Flow.EXPORT, Flow.IMPORT, Flow.TOTAL}:
                yield f"{where}: one of exports, imports and total is missing; add it."
            elif abs(flows[Flow.EXPORT] + flows[Flow.IMPORT] - flows[Flow.TOTAL]) > _rounding(key):
                yield f"{where}: exports and imports do not add up to the total; correct it."


def _rounding(key: Key) -> Decimal:
    """Dollar bulletins count in thousands, so three rounded figures may miss by one unit."""
    return Decimal(1000) if "USD" in key else Decimal(0)


def _duplicates(cells: list[Observation]) -> Iterator[str]:
    counted = Counter(
        (
            *(*_asked(cell), cell.source, cell.vintage, cell.published, cell.citation),
            # A page that was printed again within a day differs in its figure; the press may not.
            None if cell.tier is Tier.PRESS else cell.value,
        )
        for cell in cells
    )
    for (*key, _), count in counted.items():
        if count > 1:
            yield f"{_words(tuple(key))}: the same cell stands {count} times; keep one."


def _unknown(cells: list[Observation], reference: Reference) -> Iterator[str]:
    for source in sorted({cell.source for cell in cells} - set(reference.sources)):
        yield f"source {source} is not in reference/sources.csv; add it."
    areas = {cell.reporter for cell in cells} | {cell.partner for cell in cells}
    for area in sorted(areas - set(reference.areas)):
        yield f"area {area} is not in reference/areas.csv; add it."
    for unit in sorted({cell.unit for cell in cells} - set(reference.units) - {"percent"}):
        yield f"unit {unit} is not in reference/units.csv; add it."
    for code in sorted({cell.commodity for cell in cells if cell.tier is Tier.PRESS}):
        for part in _named_parts(code):
            if part not in reference.commodities:
                yield f"commodity {part} is not in reference/commodities.csv; add it."


def _named_parts(code: CommodityCode) -> tuple[str, ...]:
    if code.is_total:
        return ()
    return (code.code,) if code.is_group else code.parts


def _wrong_editions(cells: list[Observation]) -> Iterator[str]:
    """Codes are of the HS edition in force when the range ended; totals and groups of none.

    UN Comtrade says of each month itself which edition it was reported in.
    """
    for cell in cells:
        if cell.tier is Tier.COMTRADE:
            continue
        edition = hs_edition(cell.period.end.year) if cell.commodity.parts else ""
        if cell.hs_edition != edition:
            where = f"{cell.source} {cell.flow} {cell.period} {cell.commodity}"
            yield f"{where}: hs_edition must be {edition or 'empty'}; correct it."


def _unmarked_conflicts(cells: list[Observation], reference: Reference) -> Iterator[str]:
    """Press figures of one series for one cell agree, or at least one of them is marked."""
    rows: dict[Key, list[Observation]] = defaultdict(list)
    for cell in cells:
        if cell.tier is Tier.PRESS and cell.status is Status.VALUE:
            source = reference.sources.get(cell.source)
            series = source.series if source is not None else cell.source
            rows[(*_asked(cell), series)].append(cell)
    for key, held in rows.items():
        if not all(agree(one, other) for one, other in combinations(held, 2)):
            yield f"{_words(key)}: publishers disagree and none is marked; set a status."


def _asked(cell: Observation) -> Key:
    """What a cell is a figure of, whoever printed it."""
    flow_of = (cell.reporter, cell.partner, cell.flow, cell.period)
    return (*flow_of, cell.commodity, cell.measure, cell.unit)


def _words(key: Key) -> str:
    return " ".join(str(part) for part in key)
