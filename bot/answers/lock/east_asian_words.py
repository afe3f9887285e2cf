"""Numbers written in Chinese and Korean words, where they state a quantity: 五千万美元, 두 배."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.answers.lock.magnitude import Amount, words
from bot.answers.lock.numeral import Numeral, numeral

_CHINESE = re.compile(
    r"[零〇一二两三四五六七八九十百千万萬亿億兆][零〇一二两三四五六七八九十百千万萬亿億兆点點]*"
)
_CHINESE_SCALES = re.compile(r"[十百千万萬亿億兆]+")
_SCALED_CHINESE = re.compile(
    r"[零〇一二两三四五六七八九].*[十百千万萬亿億兆]|十[一二三四五六七八九]"
)
_SINO_KOREAN = re.compile(
    r"(?<![가-힣])(?P<some>수|몇\s?|약\s?)?(?P<run>[영공일이삼사오육륙칠팔구십백천만억조]+)"
)
_KOREAN_SCALES = re.compile(r"[십백천만억조]+")
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
_NATIVE_RUN = re.compile(
    rf"(?<![가-힣])(?P<run>{'|'.join(sorted(_NATIVE, key=len, reverse=True))})(?=\s?[가-힣])"
)
_COLUMN_HEAD = re.compile(r"(?:^|[(\[（:/·]|단위(?:는|가)?|单位(?:为|是)?)\s?$")
# These words count things in plain prose too: 一个来源, 두 개, 이 년, 第一年.
_PROSE = {"", "piece", "years", "rank"}


def in_east_asian_words(text: str) -> Iterator[Numeral]:
    """Number words with a scale word among them or a unit behind them; others are prose."""
    if text.isascii():
        return
    for match in _CHINESE.finditer(text):
        yield from _chinese(text, match)
    for match in _SINO_KOREAN.finditer(text):
        yield from _sino_korean(text, match)
    for match in _NATIVE_RUN.finditer(text):
        found = numeral(text, *match.span("run"), Amount(_NATIVE[match["run"]], Decimal(1)))
        if found.quantity not in _PROSE:
            yield found


def _chinese(text: str, match: re.Match[str]) -> Iterator[Numeral]:
    run = match[0]
    found = numeral(text, match.start(), match.end(), words(run))
    before = text[: match.start()]
    if _CHINESE_SCALES.fullmatch(run):
        states = bool(found.quantity) and not _COLUMN_HEAD.search(before)
    elif found.quantity in {"", "piece"}:
        states = bool(_SCALED_CHINESE.search(run)) and not before.endswith("第")
    else:
        states = True
    if states:
        yield found


def _sino_korean(text: str, match: re.Match[str]) -> Iterator[Numeral]:
    run, (start, end) = match["run"], match.span("run")
    found = numeral(text, start, end, words(run))
    unit = text[end : found.end].strip()
    if found.quantity in _PROSE or unit == "달":
        return
    heads = not match["some"] and _COLUMN_HEAD.search(text[: match.start()])
    if heads and _KOREAN_SCALES.fullmatch(run):
        return
    # 이 달러 is "this dollar", 사원 an employee and 이불 a blanket.
    if len(run) > 1 or not (unit in {"원", "불"} or text.startswith("이 ", start)):
        yield found
