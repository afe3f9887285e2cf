"""Commodity codes of the Harmonized System, baskets of them, and named groups."""

import re
from dataclasses import dataclass

_CODE = re.compile(r"TOTAL|G-[a-z0-9-]+|(?:[0-9]{2}){1,5}(?:\+(?:[0-9]{2}){1,5})*")
_EDITIONS = (2022, 2017, 2012, 2007, 2002)
_OLDEST_EDITION = 1996
CHAPTER_DIGITS = 2
HEADING_DIGITS = 4


@dataclass(frozen=True, order=True, slots=True)
class CommodityCode:
    """`TOTAL`, HS digits (`1006`), a basket (`10+11`) or a group (`G-grain`)."""

    code: str

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise ValueError(
                f"a commodity code is TOTAL, 2, 4, 6, 8 or 10 digits, a basket like 10+11 "
                f"or a group like G-grain, not {self.code!r}"
            )

    def __str__(self) -> str:
        return self.code

    @property
    def parts(self) -> tuple[str, ...]:
        """The HS codes it is made of; empty for TOTAL and groups."""
        return () if self.is_total or self.is_group else tuple(self.code.split("+"))

    @property
    def is_total(self) -> bool:
        """Whether it stands for all goods."""
        return self.code == "TOTAL"

    @property
    def is_group(self) -> bool:
        """Whether it is a named group of the reference tables."""
        return self.code.startswith("G-")

    @property
    def chapters(self) -> tuple[str, ...]:
        """The HS chapters it touches, each once."""
        return tuple(dict.fromkeys(part[:CHAPTER_DIGITS] for part in self.parts))

    def covers(self, other: "CommodityCode") -> bool:
        """Whether every part of the other code lies under one of these."""
        if self.is_total:
            return True
        return bool(other.parts) and all(
            any(part.startswith(mine) for mine in self.parts) for part in other.parts
        )


TOTAL = CommodityCode("TOTAL")


def hs_edition(year: int) -> str:
    """The HS edition China's tariff followed in a year (editions change on 1 January)."""
    return f"HS{next((since for since in _EDITIONS if year >= since), _OLDEST_EDITION)}"
