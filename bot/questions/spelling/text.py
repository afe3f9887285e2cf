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


def normalise(raw: str) -> str:
    """The text in one spelling: NFKC, casefolded, visible characters only, single spaces.

    Dashes, tildes, quotes and middle dots become one each; words such as 至 stay. Never raises.
    """
    visible = "".join(map(_visible, raw)) if not raw.isascii() or not raw.isprintable() else raw
    # An acute or grave accent typed as a quote would fall apart into a space and a mark.
    plain = unicodedata.normalize("NFKC", visible.translate(_ONE_SPELLING))
    folded = unicodedata.normalize("NFKC", plain.casefold())
    return _SPACE.sub(" ", folded.translate(_ONE_SPELLING)).strip()


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc":
        return " "
    return "" if category in _INVISIBLE else character
