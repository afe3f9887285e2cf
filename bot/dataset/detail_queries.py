"""Questions to the files about goods by code, each code by its newest print."""

from collections.abc import Iterable

_NEWEST = """
WITH newest AS (
    SELECT source, flow, period_start AS month, commodity_code AS code, measure, unit,
        arg_max(value, (vintage, published, file_index, file_row_number)) AS value,
        any_value(tier) AS tier, max(vintage) AS vintage, max(published) AS published,
        any_value(citation) AS citation
    FROM read_parquet($files)
    WHERE tier <> 'press' AND reporter = 'CHN' AND partner = 'PRK' AND period_start = period_end
        AND measure IN ('value', 'quantity')
        AND commodity_code BETWEEN '0' AND '9z' AND NOT contains(commodity_code, '+')
        AND {wanted}
    GROUP BY source, flow, period_start, commodity_code, measure, unit
)
"""
MONTHS = (
    _NEWEST.format(wanted="measure = 'value'")
    + """
SELECT source, flow, month, unit, len(code) AS digits, count(*), sum(value), any_value(tier),
    max(vintage), max(published), any_value(citation)
FROM newest GROUP BY source, flow, month, unit, digits ORDER BY ALL
"""
)
_SUMS = """
SELECT source, flow, month, measure, unit, len(code) AS digits, sum(value), count(*),
    max(vintage), max(published)
FROM newest GROUP BY source, flow, month, measure, unit, digits
"""


def sums_under(parts: Iterable[str]) -> str:
    """The question for the sums of all codes that begin with one of these.

    The digits stand in it as they are: only then does the engine pass over what lies elsewhere.
    """
    ranges = " OR ".join(f"commodity_code BETWEEN '{part}' AND '{part}z'" for part in parts)
    return _NEWEST.format(wanted=f"({ranges})") + _SUMS


TABLE = (
    _NEWEST.format(
        wanted="measure = 'value' AND source = $source AND flow = $flow AND unit = $unit"
        " AND period_start >= $start AND period_start <= $end"
    )
    + """
SELECT left(code, CAST($digits AS INTEGER)) AS part, month, len(code), sum(value), count(*),
    max(vintage), max(published)
FROM newest GROUP BY ALL
"""
)
