"""Stands in for UN Comtrade: availability, the preview cut at 500 records, the keyed answer."""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from aiohttp import web
from provider import Provider, serve

KEY = "a-key"
LIMIT = 500
_DIGITS = {"TOTAL": 0, "AG2": 2, "AG4": 4, "AG6": 6}


@dataclass
class Good:
    """What one HS6 code of one flow is worth: dollars, kilograms, a quantity in a unit."""

    value: float
    weight: float | None = None
    quantity: float | None = None
    unit: int = -1
    estimated: bool = False


@dataclass
class Month:
    """A month as reported: flow (M or X) → HS6 code → good; and the days of its releases."""

    goods: dict[str, dict[str, Good]] = field(default_factory=dict)
    first: str = ""
    last: str = ""


class ComtradeServer(Provider):
    """Months of China's trade with North Korea appear, and are revised, when told to."""

    def __init__(self) -> None:
        super().__init__()
        self.months: dict[str, Month] = {}
        self.spoil: dict[str, Any] = {}
        self.extra_value: dict[str, float] = {}
        self.app.router.add_get("/public/v1/getDA/C/M/HS", self._availability)
        self.app.router.add_get("/public/v1/preview/C/M/HS", self._preview)
        self.app.router.add_get("/data/v1/get/C/M/HS", self._keyed)

    def publish(self, month: str, goods: dict[str, dict[str, Good]], released: str) -> None:
        """Let a month appear, or appear again revised."""
        first = self.months[month].first if month in self.months else released
        self.months[month] = Month(goods, first, released)

    def command(self, name: str, arguments: dict[str, Any]) -> None:
        """Carry out publish, or a common command."""
        if name == "publish":
            goods = {
                flow: {code: Good(**good) for code, good in codes.items()}
                for flow, codes in arguments["goods"].items()
            }
            self.publish(arguments["month"], goods, arguments["released"])
        else:
            super().command(name, arguments)

    async def _availability(self, request: web.Request) -> web.Response:
        data = [
            {
                "datasetCode": 20156000000000000 + int(month.replace("-", "")),
                "typeCode": "C",
                "freqCode": "M",
                "period": int(month.replace("-", "")),
                "reporterCode": 156,
                "reporterISO": "CHN",
                "reporterDesc": "China",
                "classificationCode": _edition(month),
                "classificationSearchCode": "HS",
                "isOriginalClassification": True,
                "isExtendedFlowCode": False,
                "isExtendedPartnerCode": False,
                "isExtendedPartner2Code": False,
                "isExtendedCmdCode": False,
                "isExtendedCustomsCode": True,
                "isExtendedMotCode": True,
                "totalRecords": sum(map(len, one.goods.values())),
                "datasetChecksum": -crc32(one.last.encode()),
                "firstReleased": f"{one.first}T09:30:00",
                "lastReleased": f"{one.last}T11:22:33.4567",
            }
            for month, one in sorted(self.months.items())
        ]
        return self._answer(request, data)

    async def _preview(self, request: web.Request) -> web.Response:
        return self._answer(request, self._records(request)[:LIMIT])

    async def _keyed(self, request: web.Request) -> web.Response:
        if request.query.get("subscription-key") != KEY:
            text = '{ "statusCode": 401, "message": "Access denied due to invalid key." }'
            return web.Response(status=401, text=text, content_type="application/json")
        return self._answer(request, self._records(request))

    def _answer(self, request: web.Request, data: list[dict[str, Any]]) -> web.Response:
        body = json.dumps(
            {"elapsedTime": "0.1 secs", "count": len(data), "data": data, "error": ""}
        )
        etag = f'"{hashlib.sha256(body.encode()).hexdigest()[:16]}"'
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers={"ETag": etag})
        return web.Response(text=body, content_type="application/json", headers={"ETag": etag})

    def _records(self, request: web.Request) -> list[dict[str, Any]]:
        asked = request.query
        month = f"{asked['period'][:4]}-{asked['period'][4:]}"
        ours = asked["reporterCode"] == "156" and asked["partnerCode"] == "408"
        if not ours or month not in self.months:
            return []
        wanted = asked["cmdCode"].split(",")
        found = []
        for flow in asked["flowCode"].split(","):
            goods = self.months[month].goods.get(flow, {})
            for digits in (0, 2, 4, 6):
                for code, good in sorted(self._summed(goods, digits).items()):
                    if code in wanted or any(_DIGITS.get(word) == digits for word in wanted):
                        found.append(self._record(month, flow, code, good, digits))
        return found

    def _summed(self, goods: dict[str, Good], digits: int) -> dict[str, Good]:
        if digits == len("123456"):
            return goods
        sums: dict[str, Good] = {}
        for code, good in goods.items():
            short = code[:digits] or "TOTAL"
            sums.setdefault(short, Good(self.extra_value.get(short, 0.0))).value += good.value
        return sums

    def _record(self, month: str, flow: str, code: str, good: Good, digits: int) -> dict[str, Any]:
        is_import = flow == "M"
        return {
            "typeCode": "C",
            "freqCode": "M",
            "refPeriodId": int(month.replace("-", "") + "01"),
            "refYear": int(month[:4]),
            "refMonth": int(month[5:]),
            "period": month.replace("-", ""),
            "reporterCode": 156,
            "reporterISO": None,
            "reporterDesc": None,
            "flowCode": flow,
            "flowDesc": None,
            "partnerCode": 408,
            "partnerISO": None,
            "partnerDesc": None,
            "partner2Code": 0,
            "partner2ISO": None,
            "partner2Desc": None,
            "classificationCode": _edition(month),
            "classificationSearchCode": "HS",
            "isOriginalClassification": True,
            "cmdCode": code,
            "cmdDesc": None,
            "aggrLevel": digits,
            "isLeaf": digits == len(code) == len("123456"),
            "customsCode": "C00",
            "customsDesc": None,
            "mosCode": "0",
            "motCode": 0,
            "motDesc": None,
            "qtyUnitCode": good.unit,
            "qtyUnitAbbr": None,
            "qty": good.quantity,
            "isQtyEstimated": good.estimated,
            "altQtyUnitCode": -1,
            "altQtyUnitAbbr": None,
            "altQty": 0,
            "isAltQtyEstimated": False,
            "netWgt": good.weight,
            "isNetWgtEstimated": good.estimated,
            "grossWgt": None,
            "isGrossWgtEstimated": False,
            "cifvalue": good.value if is_import else None,
            "fobvalue": None if is_import else good.value,
            "primaryValue": good.value,
            "legacyEstimationFlag": 0,
            "isReported": digits == len("123456"),
            "isAggregate": digits != len("123456"),
            **self.spoil,
        }


def _edition(month: str) -> str:
    return "H6" if month >= "2022" else "H5" if month >= "2017" else "H4"


if __name__ == "__main__":
    serve(ComtradeServer(), "UN Comtrade on a loopback port.")
