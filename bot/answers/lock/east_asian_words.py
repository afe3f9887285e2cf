"""Numbers written in Chinese and Korean words, where they state a quantity: 五千万美元, 두 배."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from bot.answers.lock.magnitude import Amount, words
from bot.answers.lock.numeral import Numeral, numeral
from bot.answers.lock.script import is_east_asian
from bot.answers.lock.surroundings import MALFORMED

# A jack is called after the thousand pounds it lifts: 千斤顶.
_CHINESE = re.compile(
    r"(?!千斤[顶頂])[零〇一二两三四五六七八九十百千万萬亿億兆][零〇一二两三四五六七八九十百千万萬亿億兆点點]*"
)
_CHINESE_SCALES = re.compile(r"[十百千万萬亿億兆]+")
_SCALED_CHINESE = re.compile(
    r"[零〇一二两三四五六七八九].*[十百千万萬亿億兆]|十[一二三四五六七八九]"
)
_SINO_KOREAN = re.compile(
    r"(?<![가-힣])(?P<some>수|몇\s?|약\s?)?(?P<run>[영공일이삼사오육륙칠팔구십백천만억조]+)"
)
_KOREAN_SCALES = frozenset("십백천만억조")
_ONES = ("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉")
_TENS = ("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
_NATIVE = {
    **{word: Decimal(number) for number, word in enumerate(_ONES, start=1)},
    **{word: Decimal(10 * number) for number, word in enumerate(_TENS, start=1)},
    **{
        ten + one: Decimal(10 * tens + ones)
        for tens, ten in enumerate(_TENS, start=1)
        for ones, one in enumerate(_ONES, start=1)
    },
    "석": Decimal(3),
    "넉": Decimal(4),
    "스무": Decimal(20),
    "두세": Decimal("2.5"),
    "서너": Decimal("3.5"),
    "너댓": Decimal("4.5"),
}
_COLUMN_HEAD = re.compile(r"(?:^|[(\[（:/·]|단위(?:는|가)?|单位(?:为|是)?|以)\s?$")
_COLUMN_TAIL = re.compile(r"\s?(?:단위|为单位|计(?!算))")
# These words count things in plain prose too: 一个来源, 두 개, 이 년, 第一年.
_PROSE = {"", "piece", "years", "rank"}


def in_east_asian_words(text: str) -> Iterator[Numeral]:
    """Number words with a scale word among them or a unit behind them; others are prose."""
    if not is_east_asian(text):
        return
    for match in _CHINESE.finditer(text):
        yield from _chinese(text, match)
    for match in _SINO_KOREAN.finditer(text):
        yield from _sino_korean(text, match)
    for match in _native_run().finditer(text):
        found = numeral(text, *match.span("run"), Amount(_NATIVE[match["run"]], Decimal(1)))
        begins_a_word = found.quantity == MALFORMED and found.end == match.end("run")
        if found.quantity not in _PROSE and not begins_a_word:
            yield found


@cache
def _native_run() -> re.Pattern[str]:
    longest_first = "|".join(sorted(_NATIVE, key=len, reverse=True))
    return re.compile(rf"(?<![가-힣])(?P<run>{longest_first})(?=\s?[가-힣])")


def _chinese(text: str, match: re.Match[str]) -> Iterator[Numeral]:
    run, before = match[0], text[: match.start()]
    if before.endswith("第"):
        return
    found = numeral(text, match.start(), match.end(), words(run))
    if found.quantity == MALFORMED and found.end == match.end():
        return
    if _CHINESE_SCALES.fullmatch(run):
        states = bool(found.quantity) and not _heads_column(text, before, found)
    else:
        states = found.quantity not in {"", "piece"} or bool(_SCALED_CHINESE.search(run))
    if states:
        yield found


def _sino_korean(text: str, match: re.Match[str]) -> Iterator[Numeral]:
    run, (start, end) = match["run"], match.span("run")
    found = numeral(text, start, end, words(run))
    unit = text[end : found.end].strip()
    if found.quantity == MALFORMED and not unit:
        return  # 천천히 is an adverb
    scaled = found.quantity == "piece" and not _KOREAN_SCALES.isdisjoint(run)
    if unit == "달" or (found.quantity in _PROSE and not scaled):
        return
    only_scale = _KOREAN_SCALES.issuperset(run) and not match["some"]
    if only_scale and _heads_column(text, text[: match.start()], found):
        return
    # 이 달러 is "this dollar", 사원 an employee and 이불 a blanket.
    if len(run) > 1 or not (unit in {"원", "불"} or text.startswith("이 ", start)):
        yield found


def _heads_column(text: str, before: str, found: Numeral) -> bool:
    """Whether a scale word and unit say what a column or axis is counted in."""
    return bool(_COLUMN_HEAD.search(before) or _COLUMN_TAIL.match(text, found.end))
