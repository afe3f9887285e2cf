"""Brings what people type into one spelling, so that every reader sees the same characters."""

import re
import unicodedata

# A tilde between figures is a range in Korean and Chinese; dashes likewise in all three.
_ONE_SPELLING = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹘﹣－ー", "-"),
        **dict.fromkeys("∼〜～˜⁓", "~"),
        **dict.fromkeys("‘’‚‛′`´＇", "'"),
        **dict.fromkeys("“”„‟″«»「」『』《》〈〉", '"'),
        **dict.fromkeys("·・･∙⋅•‧ㆍ", "·"),
        **dict.fromkeys("。｡", "."),
        **dict.fromkeys("、､", ","),
        "⁄": "/",
    }
)
_INVISIBLE = {"Cf", "Cs", "Co"}
_SPACE = re.compile(r"\s+")
_YEAR_WITH_O = re.compile(r"(?<![a-z0-9])[12](?=[0-9]*o)[0-9o]{3}(?![a-z0-9])")
"""A year in which the letter stands for nought: 2o25."""

_SHORT_MONTH = re.compile(r"\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.(?=,? ?'?\d)")
"""A month cut short before its year or day: its full stop ends no sentence."""
_VERSUS = re.compile(r"(?<=[\d가-힣一-鿿]) ?vs\.? ?(?=[\d가-힣一-鿿])")
"""Two things against each other, typed as one word: 2025年vs2024年."""


def normalise(raw: str) -> str:
    """The text in one spelling: NFKC, casefolded, visible characters only, single spaces.

    Dashes, tildes, quotes and middle dots become one each; words such as 至 stay. Never raises.
    """
    visible = "".join(map(_visible, raw)) if not raw.isascii() or not raw.isprintable() else raw
    # An acute or grave accent typed as a quote would fall apart into a space and a mark.
    plain = unicodedata.normalize("NFKC", visible.translate(_ONE_SPELLING))
    folded = unicodedata.normalize("NFKC", plain.casefold())
    figures = _YEAR_WITH_O.sub(lambda found: found[0].replace("o", "0"), folded)
    figures = _VERSUS.sub(" vs ", _SHORT_MONTH.sub(r"\1", figures))
    return _SPACE.sub(" ", figures.translate(_ONE_SPELLING)).strip()


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc":
        return " "
    return "" if category in _INVISIBLE else character
