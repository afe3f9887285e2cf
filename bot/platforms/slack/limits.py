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
