"""Slack's own limits, written down apart from the bot's, to refuse what goes over them."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

_ACTION_ID, _BLOCK_ID, _VALUE, _OPTION = 255, 255, 2_000, 75
_SURFACES = {
    "message": (50, {"header", "section", "context", "actions", "table", "divider", "image"}),
    "home": (100, {"header", "section", "context", "actions", "divider", "image", "input"}),
    "modal": (100, {"header", "section", "context", "actions", "divider", "image", "input"}),
}
_ALL_TEXT = 13_200


def broken(blocks: list[Json], surface: str = "message") -> str:
    """What in blocks goes over a limit; empty if nothing does."""
    most, kinds = _SURFACES[surface]
    if len(blocks) > most:
        return f"{len(blocks)} blocks"
    ids = [one["block_id"] for one in blocks if "block_id" in one]
    if len(ids) != len(set(ids)) or any(len(one) > _BLOCK_ID for one in ids):
        return "block_id"
    if sum(one["type"] == "table" for one in blocks) > 1:
        return "more than one table"
    said = sum(len(text) for text in _texts(blocks))
    if surface == "message" and said > _ALL_TEXT:
        return f"{said} characters"
    return next(
        (fault for one in blocks for fault in _faults(one, kinds) if fault),
        "",
    )


def _faults(block: Json, kinds: set[str]) -> Iterator[str]:
    kind = block["type"]
    if kind not in kinds:
        yield f"{kind} here"
    elif kind in _PARTS:
        yield from _PARTS[kind](block)


def _header(block: Json) -> Iterator[str]:
    yield _over(block["text"], 150, "plain_text")


def _section(block: Json) -> Iterator[str]:
    yield _over(block["text"], 3_000, "mrkdwn")
    if "accessory" in block:
        yield from _element(block["accessory"])


def _context(block: Json) -> Iterator[str]:
    yield "elements" if not 1 <= len(block["elements"]) <= 10 else ""
    for one in block["elements"]:
        yield _over(one, 3_000, "mrkdwn")


def _actions(block: Json) -> Iterator[str]:
    yield "elements" if not 1 <= len(block["elements"]) <= 25 else ""
    names = [one["action_id"] for one in block["elements"]]
    yield "action_id twice" if len(names) != len(set(names)) else ""
    for one in block["elements"]:
        yield from _element(one)


def _table(block: Json) -> Iterator[str]:
    rows = block["rows"]
    yield "rows" if not 1 <= len(rows) <= 100 else ""
    yield "columns" if any(not 1 <= len(row) <= 20 for row in rows) else ""
    yield "empty cell" if any(not cell["text"] for row in rows for cell in row) else ""


def _input(block: Json) -> Iterator[str]:
    yield _over(block["label"], 2_000, "plain_text")


_PARTS = {
    "header": _header,
    "section": _section,
    "context": _context,
    "actions": _actions,
    "table": _table,
    "input": _input,
}


def _element(element: Json) -> Iterator[str]:
    yield "action_id" if not 1 <= len(element["action_id"]) <= _ACTION_ID else ""
    if element["type"] == "button":
        yield _over(element["text"], 75, "plain_text")
        yield "value" if len(element.get("value", "")) > _VALUE else ""
    elif element["type"] == "static_select":
        placeholder = element.get("placeholder")
        yield _over(placeholder, 150, "plain_text") if placeholder else ""
        yield "options" if not 1 <= len(element["options"]) <= 100 else ""
        for one in element["options"]:
            yield _over(one["text"], _OPTION, "plain_text")
            yield "option value" if not 1 <= len(one["value"]) <= 150 else ""


def _over(text: Json, most: int, kind: str) -> str:
    if text["type"] != kind:
        return f"{text['type']} for {kind}"
    return "" if 1 <= len(text["text"]) <= most else f"{kind} of {len(text['text'])}"


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for name, one in value.items():
            if name == "text" and isinstance(one, str):
                yield one
            else:
                yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
