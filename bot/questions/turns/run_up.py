"""Writes so many months that end with a named month, or before others, as the range they are."""

import re
from typing import Final

from bot.trade import Language, Month

_KOREAN: Final = re.compile(
    r"(?P<year>20\d\d)년 ?(?P<month>1[0-2]|0?[1-9])월 ?말?(?:까지의?|에 끝나는|로 끝나는)"
    r" ?(?:최근|지난|직전|과거|이전)? ?(?:(?P<count>\d{1,2}) ?개월|(?P<whole>1|일|한) ?(?:년|해))"
    r"(?: ?(?:간|동안))?(?:의|에)?(?! ?(?:전|연속|째|만에))"
)
_CHINESE: Final = re.compile(
    r"截[至止]到?(?P<year>20\d\d)年(?P<month>1[0-2]|0?[1-9])月(?:份|底|末)?(?:为止)?的?"
    r"(?:过去|最近|近|前|此前)?的?(?:(?P<count>\d{1,2}|十二)个?月(?!份)|(?P<whole>[1一])年)"
    r"(?:间|内)?(?!前|连续)"
)
_COUNT: Final = r"\d{1,2}|two|three|four|five|six|nine|ten|twelve"
_ENGLISH: Final = re.compile(
    rf"(?P<run>\b(?:last|latest|past|recent|newest) (?:{_COUNT}) (?P<unit>months|quarters|years)\b"
    rf"[^?.;]{{0,60}}?) the (?P<count>{_COUNT})"
    r" (?:before|prior|preceding|earlier)(?: (?:that|those|them|it))?(?=[ ?.!,]*$)"
)
"""The last three months against the three before: the previous three months."""
_WORDS: Final = {
    Language.KOREAN: (_KOREAN, "{start.year}년 {start.month}월~{end.year}년 {end.month}월"),
    Language.CHINESE: (_CHINESE, "{start.year}年{start.month}月至{end.year}年{end.month}月"),
}
_A_YEAR: Final = 12


def run_up(text: str, language: Language) -> str:
    """A normalised text in which such months are spelled out, as far as they are not read."""
    if language not in _WORDS:
        return _ENGLISH.sub(r"\g<run> the previous \g<count> \g<unit>", text)
    pattern, words = _WORDS[language]

    def spelled(found: re.Match[str]) -> str:
        number = found["count"] or ""
        months = int(number) if number.isdecimal() else _A_YEAR
        end = Month(int(found["year"]), int(found["month"]))
        return words.format(start=end - max(months - 1, 0), end=end)

    return pattern.sub(spelled, text)
