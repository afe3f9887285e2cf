"""What a destination can subscribe to."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Self

from bot.trade import TOTAL, CommodityCode, Flow, Unit

_SEPARATOR = "|"
_ABOVE = {"above": True, "below": False}


class TopicKind(StrEnum):
    """The sorts of news there are."""

    RELEASE = "release"
    REVISION = "revision"
    GOODS = "goods"
    THRESHOLD = "threshold"
    LATE = "late"
    WATCHER = "watcher"


@dataclass(frozen=True, slots=True)
class Topic:
    """One subscription's subject.

    GOODS tells when `commodity` appears in `flow`; THRESHOLD when it passes `level` of `unit`,
    upwards if `above`. The other kinds concern every release and carry none of these.
    """

    kind: TopicKind
    commodity: CommodityCode = TOTAL
    flow: Flow = Flow.TOTAL
    level: Decimal | None = None
    above: bool = True
    unit: Unit = Unit.USD

    def __post_init__(self) -> None:
        if (self.level is not None) != (self.kind is TopicKind.THRESHOLD):
            raise ValueError("a threshold, and nothing else, has a level")
        if self.level is not None and not self.level.is_finite():
            raise ValueError(f"a level is a number, not {self.level}")
        if not self.names_goods and (self.commodity, self.flow) != (TOTAL, Flow.TOTAL):
            raise ValueError(f"{self.kind} concerns every release, not certain goods")

    @property
    def names_goods(self) -> bool:
        """Whether it is about one commodity or group of goods."""
        return self.kind in {TopicKind.GOODS, TopicKind.THRESHOLD}

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what `str` wrote; raises ValueError on anything else."""
        kind, *rest = text.split(_SEPARATOR)
        if not rest:
            return cls(TopicKind(kind))
        goods = (CommodityCode(rest[0]), Flow(rest[1]))
        if rest[2:] == []:
            return cls(TopicKind(kind), *goods)
        side, level, unit = rest[2:]
        return cls(TopicKind(kind), *goods, Decimal(level), _ABOVE[side], Unit(unit))

    def __str__(self) -> str:
        parts: list[str] = [self.kind]
        if self.names_goods:
            parts += [str(self.commodity), self.flow]
        if self.level is not None:
            side = "above" if self.above else "below"
            parts += [side, f"{self.level.normalize():f}", self.unit]
        return _SEPARATOR.join(parts)
