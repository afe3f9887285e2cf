"""Questions to the files about goods by code, each code by the print that a question may see.

Codes stand in them as they are: only then does the engine pass over what lies elsewhere.
"""

from collections.abc import Iterable

from bot.dataset.prints import Prints

_CHOSEN = """
WITH prints AS NOT MATERIALIZED (
    SELECT source, flow, period_start AS month, commodity_code AS code, measure, unit, value, tier,
        vintage, coalesce(nullif(published, ''), vintage) AS published, citation,
        file_index, file_row_number
    FROM read_parquet($files)
    WHERE tier <> 'press' AND reporter = 'CHN' AND partner = 'PRK' AND period_start = period_end
        AND measure IN ('value', 'quantity')
        AND commodity_code BETWEEN '0' AND '9z' AND NOT contains(commodity_code, '+')
        AND {wanted}
), seen AS NOT MATERIALIZED (
    SELECT prints.* FROM prints {cut}
), chosen AS (
    SELECT source, flow, month, code, measure, unit,
        arg_max(value, (vintage, published, file_index, file_row_number)) AS value
    FROM seen GROUP BY source, flow, month, code, measure, unit
)
"""
_OF_A_RELEASE = "left(vintage, length($as_of)) <= $as_of"
_OF_A_DAY = "published <= $as_of"
_FIRST = """
JOIN (
    SELECT unnest($sources) AS source, unnest($flows) AS flow, unnest($months) AS month,
        CAST(unnest($levels) AS INTEGER) AS digits, unnest($moments) AS moment
) AS moments USING (source, flow, month)
"""
_AT_FIRST = "digits = len(code) AND vintage <= moment"
_MONTHS = """
, stamped AS (
    SELECT source, flow, month, unit, len(code) AS digits, any_value(tier) AS tier,
        min(vintage) AS first_vintage, max(vintage) AS vintage,
        min(published) AS first_published, max(published) AS published,
        any_value(citation) AS citation
    FROM seen GROUP BY ALL
), added AS (
    SELECT source, flow, month, unit, len(code) AS digits, count(*) AS codes,
        coalesce(sum(value), 0) AS value
    FROM chosen GROUP BY ALL
)
SELECT source, flow, month, unit, digits, codes, value, tier, first_vintage, vintage,
    first_published, published, citation
FROM added JOIN stamped USING (source, flow, month, unit, digits)
"""
"""Stamps are of the level, not of each code: millions of those would not fit in memory."""
_SUMS = """
, stamped AS (
    SELECT source, flow, month, measure, unit, len(code) AS digits, max(vintage) AS vintage,
        max(published) AS published
    FROM seen GROUP BY ALL
), traded AS (
    SELECT DISTINCT source, flow, month, code AS own FROM chosen
    WHERE measure = 'value' AND value <> 0
), added AS (
    SELECT chosen.source, chosen.flow, chosen.month, measure, unit, len(code) AS digits,
        sum(value) AS value, count(own) AS codes
    FROM chosen LEFT JOIN traded ON traded.source = chosen.source AND traded.flow = chosen.flow
        AND traded.month = chosen.month AND own = code
    GROUP BY ALL
)
SELECT source, flow, month, measure, unit, digits, value, codes, vintage, published
FROM added JOIN stamped USING (source, flow, month, measure, unit, digits)
"""
_TABLE = """
, stamped AS (
    SELECT left(code, CAST($digits AS INTEGER)) AS part, month, len(code) AS digits,
        max(vintage) AS vintage, max(published) AS published
    FROM seen GROUP BY ALL
), added AS (
    SELECT left(code, CAST($digits AS INTEGER)) AS part, month, len(code) AS digits,
        sum(value) AS value, count_if(value <> 0) AS codes
    FROM chosen GROUP BY ALL
)
SELECT part, month, digits, value, codes, vintage, published
FROM added JOIN stamped USING (part, month, digits)
"""


def months(prints: Prints, codes: tuple[str, str], *, some: bool = False) -> str:
    """The question for what goods of `$flow` from one code to another add up to, by level.

    `some` asks only for the months named in `$some`.
    """
    first, last = codes
    only = " AND period_start IN (SELECT unnest($some))" if some else ""
    wanted = f"commodity_code BETWEEN '{first}' AND '{last}' AND measure = 'value'"
    return _chosen(f"{wanted} AND flow = $flow{only}", prints) + _MONTHS


def sums_under(parts: Iterable[str], prints: Prints) -> str:
    """The question for the sums of all codes that begin with one of these."""
    ranges = " OR ".join(f"commodity_code BETWEEN '{part}' AND '{part}z'" for part in parts)
    return _chosen(f"({ranges})", prints) + _SUMS


def table(prints: Prints) -> str:
    """The question for the sums of all goods of a range by their first `$digits` digits."""
    wanted = (
        "measure = 'value' AND source = $source AND flow = $flow AND unit = $unit"
        " AND period_start >= $start AND period_start <= $end"
    )
    return _chosen(wanted, prints) + _TABLE


def _chosen(wanted: str, prints: Prints) -> str:
    rules = [_AT_FIRST] if prints.first else []
    if prints.as_of is not None:
        rules.append(_OF_A_DAY if prints.names_day else _OF_A_RELEASE)
    cut = (_FIRST if prints.first else "") + (f"WHERE {' AND '.join(rules)}" if rules else "")
    return _CHOSEN.format(wanted=wanted, cut=cut)
