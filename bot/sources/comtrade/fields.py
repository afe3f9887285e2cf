"""What the fields of UN Comtrade's records are called, and what their codes mean."""

from decimal import Decimal

from bot.trade import Unit

FIELDS = frozenset(
    {
        *("typeCode", "freqCode", "refPeriodId", "refYear", "refMonth", "period"),
        *("reporterCode", "reporterISO", "reporterDesc", "flowCode", "flowDesc"),
        *("partnerCode", "partnerISO", "partnerDesc", "partner2Code", "partner2ISO"),
        *("partner2Desc", "classificationCode", "classificationSearchCode"),
        *("isOriginalClassification", "cmdCode", "cmdDesc", "aggrLevel", "isLeaf"),
        *("customsCode", "customsDesc", "mosCode", "motCode", "motDesc"),
        *("qtyUnitCode", "qtyUnitAbbr", "qty", "isQtyEstimated"),
        *("altQtyUnitCode", "altQtyUnitAbbr", "altQty", "isAltQtyEstimated"),
        *("netWgt", "isNetWgtEstimated", "grossWgt", "isGrossWgtEstimated"),
        *("cifvalue", "fobvalue", "primaryValue", "legacyEstimationFlag"),
        *("isReported", "isAggregate"),
    }
)

FIXED: dict[str, object] = {
    "typeCode": "C",
    "freqCode": "M",
    "reporterCode": 156,
    "partnerCode": 408,
    "partner2Code": 0,
    "classificationSearchCode": "HS",
    "isOriginalClassification": True,
    "customsCode": "C00",
    "mosCode": "0",
    "motCode": 0,
}
"""Fields that have one value in everything we ask for: another means a finer breakdown."""

LEVELS = {0: "all goods", 2: "a chapter", 4: "a heading", 6: "a subheading"}

EDITIONS = {
    "H1": "HS1996",
    "H2": "HS2002",
    "H3": "HS2007",
    "H4": "HS2012",
    "H5": "HS2017",
    "H6": "HS2022",
}

UNITS: dict[int, tuple[Unit, Decimal]] = {
    3: (Unit.MEGAWATT_HOUR, Decimal(1)),
    5: (Unit.PIECES, Decimal(1)),
    6: (Unit.PAIRS, Decimal(1)),
    7: (Unit.LITRE, Decimal(1)),
    8: (Unit.KG, Decimal(1)),
    9: (Unit.PIECES, Decimal(1000)),
    11: (Unit.PIECES, Decimal(12)),
    12: (Unit.CUBIC_METRE, Decimal(1)),
    13: (Unit.KG, Decimal("0.0002")),
}
"""UN Comtrade's quantity units that we have a unit for, each with its size in it."""
