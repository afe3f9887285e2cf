"""Questions to the files about goods by code, each code by its newest print."""

_NEWEST = """
WITH newest AS (
    SELECT source, flow, period_start AS month, commodity_code AS code, measure, unit, value, tier,
        vintage, published, citation
    FROM read_parquet($files)
    WHERE tier <> 'press' AND reporter = 'CHN' AND partner = 'PRK' AND period_start = period_end
        AND measure IN ('value', 'quantity') AND regexp_full_match(commodity_code, '[0-9]+')
        AND {wanted}
    QUALIFY row_number() OVER (
        PARTITION BY source, flow, period_start, commodity_code, measure, unit
        ORDER BY vintage DESC, published DESC, file_index DESC, file_row_number DESC) = 1
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
SUMS = (
    _NEWEST.format(wanted="len(list_filter($parts, lambda part: starts_with(code, part))) > 0")
    + """
SELECT source, flow, month, measure, unit, len(code) AS digits, sum(value), count(*),
    max(vintage), max(published)
FROM newest GROUP BY source, flow, month, measure, unit, digits
"""
)
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
