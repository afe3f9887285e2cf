"""What the lexicon of goods needs of a commodity of the reference tables."""

from collections.abc import Mapping
from typing import Protocol

from bot.trade import CommodityCode, Language


class Entry(Protocol):
    """A commodity with its names."""

    @property
    def code(self) -> CommodityCode:
        """HS digits or a group."""
        ...

    @property
    def level(self) -> str:
        """How fine the code is."""
        ...

    @property
    def names(self) -> Mapping[Language, str]:
        """Its short name."""
        ...

    @property
    def words(self) -> Mapping[Language, tuple[str, ...]]:
        """Everyday words for it."""
        ...
