"""Checks the sums of a query export as a whole and turns them into observations."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from bot.sources.query_export.engine import Engine
from bot.sources.query_export.layout import Column
from bot.sources.reading import Problem, jumped
from bot.trade import Month

_BROAD = 50
"""A month of so many codes is a whole month, whose total does not jump a thousandfold."""

_SUMMED = """
CREATE TEMP TABLE summed AS
SELECT month, code, sum(rows) AS rows, sum(value) AS value,
    min(unit) AS unit, max(unit) AS other_unit, sum(quantity) AS quantity,
    min(unit2) AS unit2, max(unit2) AS other_unit2, sum(quantity2) AS quantity2
FROM sums GROUP BY month, code
"""
_REPEATED = """
SELECT month, code FROM sums WHERE rows > 1 AND len(list_distinct(keys)) <> rows
UNION
SELECT month, code FROM sums GROUP BY month, code
HAVING count(*) > 1 AND len(list_distinct(flatten(list(keys)))) <> sum(rows)
"""
_MIXED = """
SELECT month, code, one.name, other.name FROM summed
JOIN units AS one ON one.spelling = summed.{unit}
JOIN units AS other ON other.spelling = summed.other_{unit}
WHERE summed.{unit} <> summed.other_{unit} ORDER BY ALL LIMIT 20
"""
_CHANGED = """
SELECT since, until, code, one.name, other.name FROM (
    SELECT code, min(month) AS since, max(month) AS until, min({unit}) AS low, max({unit}) AS high
    FROM summed GROUP BY code, left(month, 4) HAVING low <> high
) JOIN units AS one ON one.spelling = low JOIN units AS other ON other.spelling = high
ORDER BY ALL LIMIT 20
"""
_MONTHS = "SELECT month, sum(value), count(*) FROM summed GROUP BY month ORDER BY month"
_LEFT_OUT = """
SELECT name FROM units WHERE unit IS NULL AND name <> '?' AND spelling IN (
    SELECT unit FROM summed UNION SELECT unit2 FROM summed
) ORDER BY name
"""
OBSERVATIONS = """
WITH first AS (
    SELECT month, code, rows, value AS worth, quantity * factor AS value, units.unit, note
    FROM summed JOIN units ON spelling = summed.unit WHERE units.unit IS NOT NULL
), second AS (
    SELECT month, code, rows, value AS worth, quantity2 * factor AS value, units.unit, note
    FROM summed JOIN units ON spelling = summed.unit2 WHERE units.unit IS NOT NULL
), cells AS (
    SELECT month, code, rows, 'value' AS measure, value, $currency AS unit, '' AS note FROM summed
    UNION ALL
    SELECT month, code, rows, 'quantity', value, unit,
        concat_ws('; ', if(value = 0 AND worth > 0, 'rounded to nothing', NULL), nullif(note, ''))
    FROM (FROM first UNION ALL FROM second ANTI JOIN first USING (month, code, unit))
), sorted AS (
    FROM cells ORDER BY code, month, measure DESC, unit
)
SELECT 'CHN' AS reporter, 'PRK' AS partner, $flow AS flow,
    left(month, 4) || '-' || right(month, 2) AS period_start, period_start AS period_end,
    code AS commodity_code,
    CASE WHEN month >= '2022' THEN 'HS2022' WHEN month >= '2017' THEN 'HS2017'
        WHEN month >= '2012' THEN 'HS2012' WHEN month >= '2007' THEN 'HS2007'
        WHEN month >= '2002' THEN 'HS2002' ELSE 'HS1996' END AS hs_edition,
    measure, CAST(value AS DECIMAL(28, 6)) AS value, unit, $source AS source,
    'official' AS tier, $vintage AS vintage, $published AS published,
    if(value = 0, 'zero', 'value') AS status, $citation AS citation,
    concat_ws('; ', nullif(note, ''), if(rows > 1, 'sum of ' || rows || ' rows', NULL)) AS note
FROM sorted
"""


def sum_up(engine: Engine) -> dict[Month, tuple[Decimal, int]]:
    """Bring the slices' sums together; each month's total and number of codes."""
    engine.query(_SUMMED)
    return {
        Month(int(month[:4]), int(month[4:])): (total, codes)
        for month, total, codes in engine.query(_MONTHS)
    }


def repeated_keys(engine: Engine) -> set[tuple[str, str]]:
    """Months and codes some row of which seems to stand twice."""
    return {(month, code) for month, code in engine.query(_REPEATED)}


def left_out(engine: Engine) -> list[str]:
    """Units for whose quantities we have no unit."""
    return [name for (name,) in engine.query(_LEFT_OUT)]


def unit_problems(engine: Engine, name: str) -> Iterator[Problem]:
    """Codes counted in two units in one month, or in one year: editions change on 1 January."""
    hint = "do not ingest it before the change of unit is understood"
    for column, unit in ((Column.UNIT, "unit"), (Column.SECOND_UNIT, "unit2")):
        mixed = engine.query(_MIXED.format(unit=unit))
        for month, code, *names in mixed:
            reason = f"{code} of {month} is counted in {' and '.join(sorted(names))}"
            yield Problem(name, None, column, reason, hint)
        for since, until, code, *names in () if mixed else engine.query(_CHANGED.format(unit=unit)):
            counted = f"{code} is counted in {' and '.join(sorted(names))}"
            yield Problem(name, None, column, f"{counted} between {since} and {until}", hint)


def jumps(months: dict[Month, tuple[Decimal, int]], name: str) -> Iterator[Problem]:
    """Whole months next to each other whose totals are a thousandfold apart."""
    whole = {month: total for month, (total, codes) in months.items() if codes >= _BROAD}
    for (before, small), (month, total) in pairwise(sorted(whole.items())):
        if before + 1 == month and jumped(total, small):
            reason = f"{month} adds up to {total:,.0f} and {before} to {small:,.0f}"
            hint = "one of them is in another unit: export both again and compare"
            yield Problem(name, None, "", reason, hint)
