"""Discord's limits, each named once; lengths count UTF-16 units, its strictest reading."""

CONTENT = 2_000
EMBED_DESCRIPTION = 4_096
ALT_TEXT = 1_024
FILES = 10
ROWS = 5
BUTTONS_IN_ROW = 5
BUTTON_LABEL = 80
CUSTOM_ID = 100
MENU_OPTIONS = 25
MENU_TEXT = 100
"""A menu option's label, value and description, each; also a menu's placeholder."""
AUTOCOMPLETE_CHOICES = 25
CHOICE_TEXT = 100
COMMAND_DESCRIPTION = 100
OPTION_LENGTH = 6_000
MODAL_TITLE = 45
NONCE = 25
ACKNOWLEDGE_SECONDS = 3.0
