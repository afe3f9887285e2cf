"""The words and signs that stand around a number for each unit, in each language."""

from dataclasses import dataclass

from bot.trade import Language, Unit


@dataclass(frozen=True, slots=True)
class UnitWords:
    """What stands before and after a number; `one` replaces `after` beside exactly 1.

    `after` brings its own space; `space` puts one before it when the number ends in a scale
    word, as Korean spelling wants (9,000달러, but 5,700만 달러).
    """

    before: str = ""
    after: str = ""
    one: str = ""
    space: bool = False


def _english(words: str, one: str = "") -> UnitWords:
    return UnitWords(after=f" {words}", one=f" {one}" if one else "")


def _korean(word: str, before: str = "") -> UnitWords:
    return UnitWords(before=before, after=word, space=True)


def _chinese(word: str, before: str = "") -> UnitWords:
    return UnitWords(before=before, after=word)


_ENGLISH = {
    Unit.USD: UnitWords(before="$"),
    Unit.CNY: UnitWords(before="CNY "),
    Unit.PERCENT: UnitWords(after="%"),
    Unit.POINTS: _english("percentage points", "percentage point"),
    Unit.KG: _english("kg"),
    Unit.TONNE: _english("tonnes", "tonne"),
    Unit.PIECES: _english("pieces", "piece"),
    Unit.PAIRS: _english("pairs", "pair"),
    Unit.CUBIC_METRE: _english("cubic metres", "cubic metre"),
    Unit.LITRE: _english("litres", "litre"),
    Unit.MEGAWATT_HOUR: _english("MWh"),
    Unit.BARREL: _english("barrels", "barrel"),
    Unit.USD_PER_TONNE: UnitWords(before="$", after=" a tonne"),
    Unit.USD_PER_KG: UnitWords(before="$", after=" a kilogram"),
    Unit.USD_PER_PIECE: UnitWords(before="$", after=" a piece"),
    Unit.CNY_PER_TONNE: UnitWords(before="CNY ", after=" a tonne"),
    Unit.KPW_PER_USD: _english("North Korean won per dollar"),
    Unit.KPW_PER_KG: _english("North Korean won per kg"),
    Unit.CNY_PER_USD: _english("yuan per dollar"),
    Unit.RATIO: _english("times"),
    Unit.COUNT: UnitWords(),
    Unit.MONTHS: _english("months", "month"),
}
_KOREAN = {
    Unit.USD: _korean("달러"),
    Unit.CNY: _korean("위안"),
    Unit.PERCENT: UnitWords(after="%"),
    Unit.POINTS: UnitWords(after="%포인트"),
    Unit.KG: _korean("kg"),
    Unit.TONNE: _korean("톤"),
    Unit.PIECES: _korean("개"),
    Unit.PAIRS: _korean("켤레"),
    Unit.CUBIC_METRE: _korean("세제곱미터"),
    Unit.LITRE: _korean("리터"),
    Unit.MEGAWATT_HOUR: _korean("MWh"),
    Unit.BARREL: _korean("배럴"),
    Unit.USD_PER_TONNE: _korean("달러", "톤당 "),
    Unit.USD_PER_KG: _korean("달러", "kg당 "),
    Unit.USD_PER_PIECE: _korean("달러", "개당 "),
    Unit.CNY_PER_TONNE: _korean("위안", "톤당 "),
    Unit.KPW_PER_USD: _korean("원", "달러당 북한 돈 "),
    Unit.KPW_PER_KG: _korean("원", "kg당 북한 돈 "),
    Unit.CNY_PER_USD: _korean("위안", "달러당 "),
    Unit.RATIO: _korean("배"),
    Unit.COUNT: UnitWords(),
    Unit.MONTHS: UnitWords(after="개월"),
    Unit.RANK: UnitWords(after="위"),
}
_CHINESE = {
    Unit.USD: _chinese("美元"),
    Unit.CNY: _chinese("元"),
    Unit.PERCENT: UnitWords(after="%"),
    Unit.POINTS: _chinese("个百分点"),
    Unit.KG: _chinese("公斤"),
    Unit.TONNE: _chinese("吨"),
    Unit.PIECES: _chinese("件"),
    Unit.PAIRS: _chinese("双"),
    Unit.CUBIC_METRE: _chinese("立方米"),
    Unit.LITRE: _chinese("升"),
    Unit.MEGAWATT_HOUR: _chinese("兆瓦时"),
    Unit.BARREL: _chinese("桶"),
    Unit.USD_PER_TONNE: _chinese("美元", "每吨"),
    Unit.USD_PER_KG: _chinese("美元", "每公斤"),
    Unit.USD_PER_PIECE: _chinese("美元", "每件"),
    Unit.CNY_PER_TONNE: _chinese("元", "每吨"),
    Unit.KPW_PER_USD: _chinese("朝鲜元", "每美元兑"),
    Unit.KPW_PER_KG: _chinese("朝鲜元", "每公斤"),
    Unit.CNY_PER_USD: _chinese("元", "每美元兑"),
    Unit.RATIO: _chinese("倍"),
    Unit.COUNT: UnitWords(),
    Unit.MONTHS: _chinese("个月"),
    Unit.RANK: UnitWords(before="第", after="位"),
}
UNIT_WORDS = {Language.ENGLISH: _ENGLISH, Language.KOREAN: _KOREAN, Language.CHINESE: _CHINESE}
"""English has no entry for a rank: its ordinals are endings, not words."""
