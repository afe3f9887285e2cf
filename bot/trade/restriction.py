"""A UN Security Council measure on goods: what it covers, which way, and since when."""

from dataclasses import dataclass
from datetime import date

from bot.trade.flow import Flow
from bot.trade.language import Language


@dataclass(frozen=True, slots=True)
class Restriction:
    """One measure of one resolution.

    `goods` are its own words for what it covers. `codes` were seen in a source;
    `unverified_codes` are working hints and must be labelled so wherever shown. `caps` is how
    much may pass, each with its unit: crude oil is capped in barrels or in tonnes. `direction`
    is `dprk_export`, `dprk_import`, `both` or `none`.
    """

    resolution: str
    paragraph: str
    direction: str
    adopted: date
    in_force_from: date
    wind_down_until: date | None
    measure: str
    goods: dict[Language, str]
    codes: tuple[str, ...]
    unverified_codes: tuple[str, ...]
    caps: tuple[tuple[str, str], ...]
    cap_period: str
    exemptions: str
    citation: str
    note: str

    def concerns(self, flow: Flow) -> bool:
        """Whether it bears on a flow in China's view (China's imports are DPRK exports)."""
        if self.direction == "both" or flow in {Flow.TOTAL, Flow.BALANCE}:
            return self.direction != "none"
        return self.direction == ("dprk_export" if flow is Flow.IMPORT else "dprk_import")

    def touches(self, code: str, *, verified: bool = True) -> bool:
        """Whether an HS code lies under one of its codes, or holds one of them."""
        mine = self.codes if verified else self.unverified_codes
        return any(code.startswith(one) or one.startswith(code) for one in mine)
