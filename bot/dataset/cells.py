"""Fetches observations from the snapshot: one query a question, over DuckDB."""

import threading
from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import duckdb

from bot.dataset.observations import COLUMNS
from bot.errors import DatasetError
from bot.trade import CommodityCode, Flow, Measure, Month, Observation, Period, Status, Tier, Unit

_BASE = f"SELECT {', '.join(COLUMNS)} FROM read_parquet($files)"  # noqa: S608 - own column names
_NEWEST = (
    " QUALIFY tier = 'press' OR vintage = max(vintage) OVER (PARTITION BY reporter, partner, flow,"
    " period_start, period_end, commodity_code, measure, unit, source)"
)
"""A bulletin's or Comtrade's later print replaces the earlier; the press has none to replace."""
_ORDER = (
    " ORDER BY period_start, period_end, flow, tier, vintage, source,"
    " if(tier = 'press', citation, ''), file_index, file_row_number"
)
"""Of two prints of one moment by one source, the one taken in later comes later."""
_OF = " WHERE commodity_code = $commodity AND partner = $partner AND reporter = $reporter"
BY_COMMODITY = f"{_BASE}{_OF}{_ORDER}"
NEWEST_BY_COMMODITY = f"{_BASE}{_OF}{_NEWEST}{_ORDER}"
_BY_RANGE = (
    f"{_BASE} WHERE partner = 'PRK' AND reporter = 'CHN' AND commodity_code <> 'TOTAL'"
    " AND period_start = $start AND period_end = $end AND flow = $flow AND measure = 'value'"
    f"{_ORDER}"
)
_ONE_OF_EACH = (
    f"{_BASE} WHERE partner = 'PRK' AND reporter = 'CHN' AND commodity_code <> 'TOTAL'"
    " AND measure = 'value' AND status IN ('value', 'conflict') QUALIFY row_number() OVER"
    " (PARTITION BY commodity_code ORDER BY period_end DESC, vintage DESC, file_index DESC,"
    " file_row_number DESC) = 1 ORDER BY commodity_code"
)
_KNOWN = "coalesce(nullif(published, ''), vintage)"
_NAMED = (
    "SELECT period_start, period_end, list(DISTINCT commodity_code) FROM read_parquet($files)"  # noqa: S608 - own words
    " WHERE partner = 'PRK' AND reporter = 'CHN' AND commodity_code <> 'TOTAL'"
    " AND period_start >= $start AND period_end <= $end AND flow = $flow AND measure = 'value'"
    " AND status IN ('value', 'conflict') AND ($as_of = '' OR CASE"
    " WHEN length($as_of) <= 7 THEN left(vintage, length($as_of)) <= $as_of"
    f" WHEN tier = 'press' AND length({_KNOWN}) < length($as_of)"
    f" THEN {_KNOWN} < left($as_of, length({_KNOWN})) ELSE {_KNOWN} <= $as_of END) GROUP BY ALL"
)
"""Which goods have a figure for which ranges, by what was out at a moment, as `visible` says."""
_SPAN = (
    "SELECT min(period_start), max(period_end) FROM read_parquet($files) WHERE tier = $tier"
    " AND reporter = 'CHN' AND partner = 'PRK' AND measure = 'value' AND status = 'value'"
    " AND (tier <> 'official' OR commodity_code = 'TOTAL')"
)
_NO_DETAIL = " WHERE tier = 'press' OR commodity_code = 'TOTAL'"
_COVERAGE = (
    "SELECT tier, count(*), min(period_start), max(period_end) FROM read_parquet($files)"
    " GROUP BY tier ORDER BY tier"
)
_CODES = (
    "SELECT DISTINCT commodity_code FROM read_parquet($files)"
    " WHERE reporter = 'CHN' AND partner = 'PRK' ORDER BY commodity_code"
)
_REMEMBERED = 64


class CellStore:
    """The cells of one immutable snapshot; safe to use from many threads.

    Of several files, a later one was taken in later.
    """

    def __init__(self, files: Sequence[Path]) -> None:
        self.files = tuple(files)
        self._engine = _Engine([str(path) for path in files])
        # Of the engine, not of itself: a store that nobody uses is then freed at once.
        self._fetch = lru_cache(maxsize=_REMEMBERED)(self._engine.cells)

    def of(
        self,
        commodity: CommodityCode,
        *,
        partner: str = "PRK",
        reporter: str = "CHN",
        newest: bool = False,
    ) -> tuple[Observation, ...]:
        """Every cell of one commodity, all flows, periods and tiers, all vintages or the newest."""
        wanted = (("commodity", commodity.code), ("partner", partner), ("reporter", reporter))
        return self._fetch(NEWEST_BY_COMMODITY if newest else BY_COMMODITY, wanted)

    def goods(self, flow: Flow, period: Period) -> tuple[Observation, ...]:
        """The values of all goods for exactly this range, all tiers and vintages."""
        wanted = (("flow", str(flow)), ("start", str(period.start)), ("end", str(period.end)))
        return self._fetch(_BY_RANGE, wanted)

    def one_of_each(self) -> tuple[Observation, ...]:
        """The newest value of every good that has one, either way, in the order of their codes."""
        return self._fetch(_ONE_OF_EACH, ())

    def named(
        self, flow: Flow, within: Period, as_of: str | None = None
    ) -> dict[Period, frozenset[str]]:
        """The codes that have a value, by the range it is for, of all ranges inside a span."""
        rows = self._engine.rows(
            _NAMED,
            flow=flow,
            start=str(within.start),
            end=str(within.end),
            as_of=as_of or "",
        )
        return {_period(start, end): frozenset(codes) for start, end, codes in rows}

    def codes_below(self, commodity: CommodityCode) -> tuple[CommodityCode, ...]:
        """The codes with China–DPRK cells that lie under another, itself left out."""
        return tuple(code for code in self._codes if code != commodity and commodity.covers(code))

    def code_spans(self, most: int) -> list[tuple[str, str]]:
        """The first and the last of every so many codes with China–DPRK cells, in their order."""
        codes = [code.code for code in self._codes]
        return [
            (codes[at], codes[min(at + most, len(codes)) - 1]) for at in range(0, len(codes), most)
        ]

    @cached_property
    def _codes(self) -> tuple[CommodityCode, ...]:
        return tuple(_commodity(row[0]) for row in self._engine.rows(_CODES))

    def ask(self, sql: str, **values: str | list[str]) -> list[tuple[Any, ...]]:
        """Rows of a question to the files, which it reads as `$files`: for sums of many cells."""
        return self._engine.rows(sql, **values)

    def everything(self) -> tuple[Observation, ...]:
        """Every cell of the snapshot: for checks of the bundled data, not for questions."""
        return self._engine.cells(f"{_BASE}{_ORDER}", ())

    def unlisted(self) -> tuple[Observation, ...]:
        """Every cell but ingested goods by code: those are many, and were checked on their way."""
        return self._engine.cells(f"{_BASE}{_NO_DETAIL}{_ORDER}", ())

    def coverage(self) -> dict[str, tuple[int, Period]]:
        """Cells and months by tier, for the status page."""
        return {
            tier: (count, Period(Month.parse(first), Month.parse(last)))
            for tier, count, first, last in self._engine.rows(_COVERAGE)
        }

    def span(self, tier: Tier) -> Period | None:
        """From the first to the last month a tier's China–DPRK values reach, if it has any."""
        ((first, last),) = self._engine.rows(_SPAN, tier=tier)
        return None if first is None else Period(Month.parse(first), Month.parse(last))

    def close(self) -> None:
        """Free the engine."""
        self._engine.close()


class _Engine:
    """DuckDB over the files, with a cursor for each thread."""

    def __init__(self, files: list[str]) -> None:
        self._files = files
        self._engine = duckdb.connect()
        self._local = threading.local()

    def cells(self, sql: str, wanted: tuple[tuple[str, str], ...]) -> tuple[Observation, ...]:
        """What a question answers, as observations."""
        return tuple(observation(row) for row in self.rows(sql, **dict(wanted)))

    def rows(self, sql: str, **wanted: str | list[str]) -> list[tuple[Any, ...]]:
        """What a question answers, as it is."""
        try:
            return self._cursor().execute(sql, {"files": self._files, **wanted}).fetchall()
        except duckdb.Error as err:
            raise DatasetError(self._fault(err)) from err

    def close(self) -> None:
        """Free the engine."""
        self._engine.close()

    def _fault(self, err: duckdb.Error) -> str:
        broken = next((path for path in self._files if path in str(err)), "the cache")
        return f"The figures in {broken} cannot be read; delete that file and try again."

    def _cursor(self) -> duckdb.DuckDBPyConnection:
        cursor: duckdb.DuckDBPyConnection | None = getattr(self._local, "cursor", None)
        if cursor is None:
            cursor = self._local.cursor = self._engine.cursor()
        return cursor


_FLOWS = {str(flow): flow for flow in Flow}
_MEASURES = {str(measure): measure for measure in Measure}
_UNITS = {str(unit): unit for unit in Unit}
_TIERS = {str(tier): tier for tier in Tier}
_STATUSES = {str(status): status for status in Status}
_month = lru_cache(maxsize=None)(Month.parse)
_commodity = lru_cache(maxsize=4096)(CommodityCode)


@lru_cache(maxsize=16384)
def _period(start: str, end: str) -> Period:
    return Period(_month(start), _month(end))


def observation(row: tuple[Any, ...]) -> Observation:
    """A row of the snapshot; tables and caches instead of parsing, for there are thousands."""
    reporter, partner, flow, start, end, commodity, edition, measure, *rest = row
    value, unit, source, tier, vintage, published, status, citation, note = rest
    return Observation(
        reporter,
        partner,
        _FLOWS[flow],
        _period(start, end),
        _commodity(commodity),
        edition or "",
        _MEASURES[measure],
        None if value is None else _plain(value),
        _UNITS[unit],
        source,
        _TIERS[tier],
        vintage,
        published or "",
        _STATUSES[status],
        citation,
        note or "",
    )


def _plain(value: Decimal) -> Decimal:
    """Without the column's padding zeros, and without an exponent."""
    whole = int(value)
    return Decimal(whole) if whole == value else value.normalize()
