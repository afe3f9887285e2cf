"""Which unit stands beside a numeral, and what a number in that unit says in a figure's unit."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.trade import Unit

LATIN_END = r"(?![A-Za-z])"
FOREIGN = "foreign"
"""A unit no figure has: a numeral beside it is never backed."""

_AFTER = {
    "points": (
        rf"percent(?:age)?[- ]points?{LATIN_END}|ppts?{LATIN_END}|pp{LATIN_END}"
        rf"|%\s?(?:p{LATIN_END}|포인트|points?{LATIN_END})|(?:퍼센트|프로)\s?포인트|个?百分点"
    ),
    "percent": rf"%|per\s?cent{LATIN_END}|pct{LATIN_END}|퍼센트|프로(?!그램|젝트)",
    "kpw": (
        rf"(?:North Korean |DPRK )?won{LATIN_END}|KPW{LATIN_END}"
        r"|원(?!유|산|료|자|인|칙)|朝鲜?元|朝币"
    ),
    FOREIGN: (
        rf"(?:euros?|yen|pounds?|r(?:o?u)bles?|(?:long|short) tons?|grams?|g|GWh|kWh|TWh|Mt|kt|"
        rf"km|miles?|hectares?|basis points?|bps?|cents?){LATIN_END}"
        r"|유로|엔(?![가-힣])|루블|그램|韩元|日元|欧元|英镑|港元|港币|卢布|克|斤|亩|公里"
    ),
    "usd": (
        rf"(?:US|U\.S\.)?\s?dollars?{LATIN_END}|USD{LATIN_END}"
        r"|달러|불(?=$|[\s.,)]|[은이을의])|美元|美金"
    ),
    "cny": rf"(?:yuan|renminbi|RMB|CNY){LATIN_END}|위안|人民币元?|元",
    "tonne": rf"(?:metric )?ton(?:ne)?s?{LATIN_END}|t{LATIN_END}|톤|公?吨",
    "kg": rf"(?:kgs?|kilograms?|kilos?){LATIN_END}|㎏|킬로(?:그램)?|公斤|千克",
    "months": rf"months?{LATIN_END}|개월|달|个月",
    "years": rf"years?{LATIN_END}|년|年",
    "piece": (
        rf"(?:pieces?|pcs?){LATIN_END}"
        r"|개(?!국|년|사|소|품|항|분|성|도|기|시)|件|个|台|只"
    ),
    "pair": rf"pairs?{LATIN_END}|켤레|双(?!边|方)",
    "m3": (
        rf"cubic met(?:re|er)s?{LATIN_END}|m(?:3|³){LATIN_END}|㎥"
        r"|(?:세제곱|입방)\s?미터|立方米"
    ),
    "litre": rf"(?:lit(?:re|er)s?|L){LATIN_END}|리터|升",
    "mwh": rf"(?:MWh|megawatt[- ]hours?){LATIN_END}|메가와트시?|兆瓦时",
    "barrel": rf"(?:barrels?|bbls?){LATIN_END}|배럴|桶",
    "times": rf"(?:times|fold|x){LATIN_END}|×(?!\s?\d)|배(?!추|송|터|당)|倍(?!数)",
    "rank": rf"(?:st|nd|rd|th){LATIN_END}|위(?!안|해|반|치|험|원)|번째",
    "tenths": r"할(?!당|인|증)|成(?![为立功员果本长熟交绩就分品都不])",
}
SUFFIX = re.compile(
    r"[ -]?(?:" + "|".join(f"(?P<{key}>{words})" for key, words in _AFTER.items()) + ")"
)
_PER = {
    "tonne": r"tonne|ton|t|톤|吨",
    "piece": r"pieces?|개|件",
    "kg": r"kg|kilo(?:gram)?|킬로(?:그램)?|公斤|千克",
    "usd": r"(?:US )?dollar|달러|美元",
    FOREIGN: r"barrel|litre|pair|head|person|배럴|켤레|리터|桶|双|升|人",
}
PER_SUFFIX = re.compile(
    r"(?:\s(?:a|an|per|each)\s|\s?/\s?)(?:"
    + "|".join(f"(?P<{key}>{words})" for key, words in _PER.items())
    + rf"){LATIN_END}"
)
_PER_WORDS = "|".join(_PER.values())
PREFIX = re.compile(
    rf"(?:(?:(?P<per>{_PER_WORDS})당|每(?P<every>{_PER_WORDS}))"
    r"(?:\s?북한\s?(?:돈|원화))?[兑约]?\s?)?"
    r"(?P<sign>[-+−±])?"
    r"(?:(?P<foreign>(?:HK|NT|AU?|CA?|S|NZ|R)\$|[€£₩]|(?:EUR|KRW|JPY|GBP|HKD|RUB)\s?)"
    r"|(?P<usd>(?:(?:US)?\$|(?<![A-Z])USD)\s?)"
    r"|(?P<cny>(?:CN)?¥|(?<![A-Z])(?:CNY|RMB)\s?|人民币)"
    r"|(?P<kpw>(?<![A-Z])KPW\s?)"
    r"|(?P<percent>百分之)"
    r"|(?P<rank>第\s?))?"
    r"(?P<inner>[-+−±])?\Z"
)
PREFIX_LENGTH = 24
"""How far before a numeral its sign, currency and denominator can stand."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A figure's unit, and how a printed number becomes a value in it."""

    unit: Unit
    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)


_THOUSAND = Decimal(1000)
_HUNDRED = Decimal(100)
_MEANINGS = {
    ("usd", ""): (Meaning(Unit.USD),),
    ("cny", ""): (Meaning(Unit.CNY),),
    ("usd", "tonne"): (Meaning(Unit.USD_PER_TONNE),),
    ("usd", "kg"): (Meaning(Unit.USD_PER_KG),),
    ("usd", "piece"): (Meaning(Unit.USD_PER_PIECE),),
    ("cny", "tonne"): (Meaning(Unit.CNY_PER_TONNE),),
    ("cny", "usd"): (Meaning(Unit.CNY_PER_USD),),
    ("kpw", "usd"): (Meaning(Unit.KPW_PER_USD),),
    ("kpw", "kg"): (Meaning(Unit.KPW_PER_KG),),
    ("percent", ""): (Meaning(Unit.PERCENT),),
    ("tenths", ""): (Meaning(Unit.PERCENT, Decimal(10)),),
    ("points", ""): (Meaning(Unit.POINTS),),
    ("tonne", ""): (Meaning(Unit.TONNE), Meaning(Unit.KG, _THOUSAND)),
    ("kg", ""): (Meaning(Unit.KG), Meaning(Unit.TONNE, 1 / _THOUSAND)),
    ("piece", ""): (Meaning(Unit.PIECES), Meaning(Unit.COUNT)),
    ("pair", ""): (Meaning(Unit.PAIRS),),
    ("m3", ""): (Meaning(Unit.CUBIC_METRE),),
    ("litre", ""): (Meaning(Unit.LITRE),),
    ("mwh", ""): (Meaning(Unit.MEGAWATT_HOUR),),
    ("barrel", ""): (Meaning(Unit.BARREL),),
    ("times", ""): (Meaning(Unit.RATIO), Meaning(Unit.COUNT)),
    ("multiple", ""): (Meaning(Unit.RATIO), Meaning(Unit.PERCENT, _HUNDRED, -_HUNDRED)),
    ("fraction", ""): (Meaning(Unit.RATIO), Meaning(Unit.PERCENT, _HUNDRED)),
    ("months", ""): (Meaning(Unit.MONTHS), Meaning(Unit.COUNT)),
    ("years", ""): (Meaning(Unit.MONTHS, Decimal(12)), Meaning(Unit.COUNT)),
    ("rank", ""): (Meaning(Unit.RANK),),
    ("", ""): (Meaning(Unit.COUNT), Meaning(Unit.RATIO)),
}


def meanings(quantity: str, per: str) -> tuple[Meaning, ...]:
    """What a numeral beside such a unit may state; nothing where no figure can have the unit."""
    return _MEANINGS.get((quantity, per), ())


def denominator(word: str) -> str:
    """The key of a unit that stands below another one."""
    return next(key for key, words in _PER.items() if re.fullmatch(words, word))
