"""Reads the unit that a quantity is asked for in: tonnes, kilograms, pieces, pairs, litres."""

import re
from typing import Final

from bot.questions.query import Kind, TradeQuery
from bot.trade import Measure, Unit

_TONNES = (
    r"\b(?:metric )?t(?:on|onne)s?\b|\btonnage\b"
    r"|(?<![가-힣])톤|(?<=[만천백억십몇])톤|吨"
)
_KILOGRAMS = r"\bkgs?(?![a-z])|(?<=\d)kg|\bkilo(?:gram)?s?\b|킬로(?:그램)?(?!와트)|公斤|千克"
_PIECES = (
    r"\bpieces\b|\bunits\b"
    r"|(?<!\w)몇 ?(?:백|천|만)? ?(?:대|개|장|벌|마리|병|척|자루)(?![가-힣월]{2})"
    r"|(?:多少|几)(?:百|千|万)?(?:台|辆|件|只|部|套|条|艘|架|块|支|盒|把|个(?!月|季|年))"
)
_WORDS: Final = (
    (Unit.TONNE, _TONNES),
    (Unit.KG, _KILOGRAMS),
    (Unit.PAIRS, r"\bpairs\b|켤레|(?:多少|几|几万|万|千)双"),
    (Unit.LITRE, r"\blit(?:re|er)s\b|리터|(?:多少|几|万|千)升"),
    (Unit.MEGAWATT_HOUR, r"(?<![a-z])mwh(?![a-z])|메가와트시?|兆瓦时"),
    (Unit.PIECES, _PIECES),
)
_BY_THE_KILO: Final = re.compile(_KILOGRAMS)
_PATTERNS: Final = tuple((unit, re.compile(words)) for unit, words in _WORDS)
_BY_THE_PIECE: Final = re.compile(
    r"\bper (?:piece|unit|item|set)\b|\bapiece\b|\ba piece\b"
    r"|(?:개|대|장|벌|마리) ?당(?![가-힣])"
    r"|(?:每一?|一|(?<!\d)1)(?:台|辆|件|个(?!月|季|年|品)|只|部|套|条|艘|支|盒|把)"
)
_COUNTED: Final = {
    *(Kind.LEVEL, Kind.CHANGE, Kind.EXTREME, Kind.RANK, Kind.TREND, Kind.AVERAGE),
    *(Kind.COUNT, Kind.WHEN, Kind.STREAK),
}


def in_its_unit(query: TradeQuery, text: str) -> Unit | None:
    """The unit of a quantity by the words of a question; else the one the query has.

    A question that names two of them wants neither alone.
    """
    if query.kind is Kind.UNIT_VALUE and _BY_THE_PIECE.search(text):
        return Unit.USD_PER_PIECE
    if query.kind is Kind.UNIT_VALUE and _BY_THE_KILO.search(text) and query.unit is not Unit.CNY:
        return Unit.USD_PER_KG
    if query.measure is not Measure.QUANTITY or query.kind not in _COUNTED:
        return query.unit
    named = [unit for unit, words in _PATTERNS if words.search(text)]
    if len(named) == 1:
        return named[0]
    return None if query.unit is not None and query.unit.is_money else query.unit
