"""The blocks of Slack's Block Kit that the bot shows, each built in one place."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.platforms.lengths import length, shorten
from bot.platforms.rows import Row
from bot.platforms.slack.limits import BUTTON_LABEL, HEADER, MENU_TEXT, PLACEHOLDER

Block = dict[str, Any]
"""A block, view or element as it goes over the wire."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A block with its words, for readers (and screens) that are shown no blocks."""

    block: Block
    text: str

    @property
    def size(self) -> int:
        """How much of a message's text it takes."""
        return length(self.text)


def plain_text(words: str) -> Block:
    """A text in which Slack reads no markup."""
    return {"type": "plain_text", "text": words, "emoji": False}


def mrkdwn(words: str) -> Block:
    """A text in Slack's markup; `verbatim` keeps Slack from making links of names and addresses."""
    return {"type": "mrkdwn", "text": words, "verbatim": True}


def header(words: str) -> Block:
    """A large title of one line."""
    return {"type": "header", "text": plain_text(shorten(words, HEADER))}


def section(words: str) -> Block:
    """A paragraph in Slack's markup."""
    return {"type": "section", "text": mrkdwn(words), "expand": True}


def context(words: Sequence[str]) -> Block:
    """Small print in Slack's markup."""
    return {"type": "context", "elements": [mrkdwn(one) for one in words]}


def table(rows: Sequence[Row]) -> Block:
    """Names and figures, the figures flush right."""
    return {
        "type": "table",
        "rows": [[{"type": "raw_text", "text": cell} for cell in row] for row in rows],
        "column_settings": [{"is_wrapped": True}, {"align": "right"}],
    }


def actions(elements: Sequence[Block]) -> Block:
    """Buttons and menus side by side."""
    return {"type": "actions", "elements": list(elements)}


def button(label: str, action: str, value: str, style: str = "") -> Block:
    """A button; `style` is Slack's `primary` or `danger`, sparingly."""
    shown: Block = {
        "type": "button",
        "text": plain_text(shorten(label, BUTTON_LABEL)),
        "action_id": action,
        "value": value,
    }
    return {**shown, "style": style} if style else shown


def menu(action: str, placeholder: str, options: Sequence[tuple[str, str]]) -> Block:
    """A menu of labels and values."""
    return {
        "type": "static_select",
        "action_id": action,
        "placeholder": plain_text(shorten(placeholder, PLACEHOLDER)),
        "options": [option(label, value) for label, value in options],
    }


def option(label: str, value: str) -> Block:
    """A line of a menu."""
    return {"text": plain_text(shorten(label, MENU_TEXT)), "value": value}
