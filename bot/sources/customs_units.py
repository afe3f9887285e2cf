"""What China's customs counts goods in, by the names its statistics print, in our units."""

from dataclasses import dataclass
from decimal import Decimal

from bot.trade import Unit

NO_UNIT = "?"
"""Printed where a good has no second unit."""


@dataclass(frozen=True, slots=True)
class CustomsUnit:
    """A printed unit: ours and its size in ours; None where we have no unit for it."""

    name: str
    unit: Unit | None
    factor: Decimal = Decimal(1)

    @property
    def note(self) -> str:
        """What a reader should know: goods are counted in many words, and in thousands."""
        if self.unit in {Unit.PIECES, Unit.PAIRS} or self.factor != 1:
            return f"counted in {self.name}"
        return ""


_MEASURED = {
    "千克": (Unit.KG, "1"),
    "克": (Unit.KG, "0.001"),
    "克拉": (Unit.KG, "0.0002"),
    "公担": (Unit.KG, "100"),
    "市担": (Unit.KG, "50"),
    "斤": (Unit.KG, "0.5"),
    "磅": (Unit.KG, "0.45359237"),
    "长吨": (Unit.KG, "1016.0469088"),
    "短吨": (Unit.KG, "907.18474"),
    "吨": (Unit.TONNE, "1"),
    "立方米": (Unit.CUBIC_METRE, "1"),
    "升": (Unit.LITRE, "1"),
    "毫升": (Unit.LITRE, "0.001"),
    "千升": (Unit.LITRE, "1000"),
    "千瓦时": (Unit.MEGAWATT_HOUR, "0.001"),
    "双": (Unit.PAIRS, "1"),
    "对": (Unit.PAIRS, "1"),
    "万双": (Unit.PAIRS, "10000"),
    "打": (Unit.PIECES, "12"),
    "罗": (Unit.PIECES, "144"),
}
_COUNTED = (
    *("台", "座", "辆", "艘", "架", "套", "个", "只", "头", "张", "件", "支", "枝", "根", "条"),
    *("把", "块", "卷", "副", "片", "组", "份", "幅", "棵", "株", "盘", "筒", "盆", "具", "扇"),
    *("匹", "册", "本", "发", "枚", "粒", "部", "人份"),
)
_MULTIPLES = {"百": "100", "千": "1000", "万": "10000", "亿": "100000000"}
_MULTIPLIED = {
    "百": ("副", "支", "把", "个", "片", "枝"),
    "千": ("只", "块", "枝", "个", "张", "支", "粒"),
    "万": ("个", "套", "张", "粒"),
    "亿": ("支", "个", "株"),
}
_WITHOUT_OURS = (
    *("平方米", "平方码", "平方英尺", "平方尺", "米", "千米", "码", "英尺", "千英尺", "英寸"),
    *("寸", "市尺", "千瓦", "千伏安", "英制马力", "公制马力", "百万贝可", "井", "盎司", "两", "担"),
    *(
        "英担",
        "短担",
        "司马担",
        "司马斤",
        "英加仑",
        "美加仑",
        "立方英尺",
        "立方尺",
        "刀",
        "疋",
        "令",
    ),
    *("箱", "批", "罐", "桶", "扎", "包", "箩", "筐", "捆", "袋", "盒", "合", "瓶", "千盒"),
)


def customs_units() -> tuple[CustomsUnit, ...]:
    """Every unit name of the customs' list, each once."""
    return (
        *(CustomsUnit(name, unit, Decimal(size)) for name, (unit, size) in _MEASURED.items()),
        *(CustomsUnit(name, Unit.PIECES) for name in _COUNTED),
        *(
            CustomsUnit(many + name, Unit.PIECES, Decimal(_MULTIPLES[many]))
            for many, names in _MULTIPLIED.items()
            for name in names
        ),
        *(CustomsUnit(name, None) for name in _WITHOUT_OURS),
    )
