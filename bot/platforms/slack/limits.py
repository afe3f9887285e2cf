"""Slack's limits, each named once; lengths count UTF-16 units of escaped text, the strictest."""

BLOCKS = 50
MESSAGE_TEXT = 12_000
"""Text of all blocks of a message together; Slack refuses somewhat more without naming a limit."""
FALLBACK = 3_900
"""A message's top-level text; an update may hold no more than 4,000."""
SECTION = 3_000
HEADER = 150
ACTIONS = 25
BUTTON_LABEL = 75
BUTTON_VALUE = 2_000
ACTION_ID = 255
MENU_OPTIONS = 100
MENU_TEXT = 75
MENU_VALUE = 150
PLACEHOLDER = 150
TABLE_ROWS = 100
TABLE_TEXT = 10_000
FILE_ALT = 1_000
"""The alt text of an uploaded file; that of an image block may be twice as long."""
FILES = 10
MODAL_TITLE = 24
INPUT = 3_000
PRIVATE_METADATA = 3_000
PROMPTS = 4
VIEW_BLOCKS = 100
RESPONSES = 5
"""How often a response address may be used."""
ACKNOWLEDGE_SECONDS = 3.0


def length(text: str) -> int:
    """How long Slack takes a text to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


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
