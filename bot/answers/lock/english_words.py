"""Numbers written in English words, where they state a quantity: forty million, five percent."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.answers.lock.magnitude import SHORT_SCALE, Amount
from bot.answers.lock.numeral import Numeral, numeral

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORTH = {
    **{word: number for number, word in enumerate(_SMALL.split(" "))},
    **{word: 10 * number for number, word in enumerate(_TENS.split(" "), start=2)},
    "dozen": 12,
}
_HUNDRED = "hundred"
_NUMBER = "|".join((*_WORTH, _HUNDRED, *SHORT_SCALE))
_RUN = re.compile(
    rf"(?<![A-Za-z])(?P<lead>(?:half )?an? )?"
    rf"(?P<run>(?:{_NUMBER})(?:[ -](?:and )?(?:{_NUMBER}))*"
    rf"(?: point(?: (?:{_NUMBER}))+)?)(?![A-Za-z])",
    re.IGNORECASE,
)
_ALWAYS = {_HUNDRED, *SHORT_SCALE}
_ROUND = (["hundred"], ["thousand"])
"""Without a unit "one in a hundred" and "a thousand reasons" are ways of speaking."""


def in_english_words(text: str) -> Iterator[Numeral]:
    """Number words with a scale word among them or a unit behind them; others are prose."""
    for match in _RUN.finditer(text):
        lead = (match["lead"] or "").lower()
        words = re.findall(r"[a-z]+", match["run"].lower())
        if len(words) == 1 and words[0] in _ALWAYS and not lead:
            continue  # "million tonnes" heads a column; it states no number
        amount = _amount(words)
        if lead.startswith("half"):
            amount = Amount(amount.value / 2, amount.place / 10)
        found = numeral(text, match.start(), match.end(), amount)
        if found.quantity or not (_ALWAYS.isdisjoint(words) or words in _ROUND):
            yield found


def _amount(words: list[str]) -> Amount:
    whole, _, fraction = " ".join(words).partition(" point ")
    total, section, scale = Decimal(0), Decimal(0), Decimal(1)
    for word in whole.split(" "):
        if word == "and":
            continue
        if word in SHORT_SCALE:
            scale = Decimal(SHORT_SCALE[word])
            total, section = total + (section or 1) * scale, Decimal(0)
        elif word == _HUNDRED:
            section, scale = (section or Decimal(1)) * 100, Decimal(1)
        else:
            section, scale = section + _WORTH[word], Decimal(1)
    digits = [word for word in fraction.split(" ") if word in _WORTH]
    tail = next(
        (Decimal(SHORT_SCALE[word]) for word in fraction.split(" ") if word in SHORT_SCALE), None
    )
    worth = tail or Decimal(1)
    decimals = Decimal(f"0.{''.join(str(_WORTH[word]) for word in digits) or 0}")
    place = scale.scaleb(-len(digits)) * worth
    return Amount((total + section + decimals) * worth, place, scale * worth)
