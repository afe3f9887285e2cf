"""Measures text as Discord and Slack do at their strictest: in UTF-16 units."""


def length(text: str) -> int:
    """How long a platform takes a text to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fit(text: str, limit: int) -> int:
    """How many characters fit."""
    most = min(len(text), limit)
    while length(text[:most]) > limit:
        most -= (length(text[:most]) - limit + 1) // 2
    return most


def shorten(text: str, limit: int) -> str:
    """A label that fits, with an ellipsis where words were left out; for labels only."""
    if length(text) <= limit:
        return text
    kept = text
    while length(kept) >= limit:
        kept = kept[:-1]
    words = kept.rsplit(None, 1)
    # A label without a gap near its end (Chinese, a long name) is cut where it has to be.
    fits = words[0] if len(words) > 1 and length(words[0]) > limit // 2 else kept
    return fits.rstrip() + "…"
