"""Asks UN Comtrade for China's monthly trade with North Korea: one request, one answer."""

from dataclasses import dataclass

from bot.sources.comtrade.answer import Answer, open_answer
from bot.sources.comtrade.fields import FIELDS
from bot.sources.comtrade.records import Asked
from bot.sources.fetching import Fetcher, Page, Validators

PREVIEW_LIMIT = 500
KEYED_LIMIT = 250_000
_PREVIEW = "/public/v1/preview/C/M/HS"
_KEYED = "/data/v1/get/C/M/HS"
_AVAILABILITY = "/public/v1/getDA/C/M/HS"
_UNBROKEN = {"partner2Code": "0", "customsCode": "C00", "motCode": "0"}
"""Ask for one record a code and flow, not for its customs regimes and means of transport."""


@dataclass(frozen=True, slots=True)
class Piece:
    """An answer with what was asked; `cut` when it is as long as an answer can be."""

    asked: Asked
    page: Page
    answer: Answer
    cut: bool = False


class Requests:
    """UN Comtrade below one address, with or without a key."""

    def __init__(self, base_url: str, fetcher: Fetcher, key: str = "") -> None:
        self._base = base_url.rstrip("/")
        self._fetcher = fetcher
        self._secret = {"subscription-key": key} if key else {}
        self.limit = KEYED_LIMIT if key else PREVIEW_LIMIT

    async def availability(self, known: Validators | None = None) -> Page | None:
        """Which months exist, or None when that has not changed."""
        url = self._base + _AVAILABILITY
        return await self._fetcher.get(url, params={"reporterCode": "156"}, known=known)

    async def ask(self, asked: Asked) -> Piece:
        """One request; raises SourceError. The answer's own faults stand in the answer."""
        params = {
            "reporterCode": "156",
            "period": str(asked.month).replace("-", ""),
            "partnerCode": "408",
            "flowCode": ",".join(asked.flows),
            "cmdCode": ",".join(sorted(asked.codes)) or asked.level,
            "maxRecords": str(self.limit),
            "includeDesc": "false",
            **_UNBROKEN,
        }
        url = self._base + (_KEYED if self._secret else _PREVIEW)
        page = await self._fetcher.get(url, params=params, secret=self._secret)
        assert page is not None  # noqa: S101 - only a conditional request is answered with nothing
        answer = open_answer(page.body, asked.name, FIELDS)
        return Piece(asked, page, answer, cut=len(answer.records) >= self.limit)

    def citation(self, asked: Asked) -> str:
        """The short request that shows the same figures, as it is cited."""
        period = str(asked.month).replace("-", "")
        flows = ",".join(asked.flows)
        return (
            f"{self._base}{_PREVIEW}?reporterCode=156&period={period}&partnerCode=408"
            f"&flowCode={flows}&cmdCode={asked.level}"
        )
