"""The forms: why an answer is wrong, and the arguments of a command with suggestions."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from bot.commands.command import Command, Completion, Option
from bot.platforms.lengths import shorten
from bot.platforms.phrases import phrases_of
from bot.platforms.slack.accounts import Origin
from bot.platforms.slack.blocks import Block, option, plain_text
from bot.platforms.slack.limits import INPUT, MENU_OPTIONS, MODAL_TITLE, PRIVATE_METADATA
from bot.platforms.slack.places import Source
from bot.platforms.slack.wording import Wording, wording_of
from bot.trade import Language

WHY, COMMAND = "why", "command"
"""What the forms are called."""
COMPLETE = "complete:"
"""How the id of a field with suggestions begins; what is suggested stands behind it."""
_WRITTEN = "written"
_ONLY_ME = "only_me"
_LONGEST_WHY = 1_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form is about and where it was opened, carried along by the form itself.

    `subject` is the token of an answer or the name of a command.
    """

    subject: str
    channel: str = ""
    conversation: str = ""
    thread: str = ""
    response_url: str = ""
    hidden: bool = False

    def write(self) -> str:
        """It as a form's metadata; without the address where that is too long."""
        text = json.dumps(asdict(self))
        return text if len(text) <= PRIVATE_METADATA else Asked(self.subject, self.channel).write()

    def source(self, origin: Origin, user: str, key: str) -> Source:
        """Where the answer to the form goes."""
        return Source(
            origin,
            self.channel,
            user,
            key,
            conversation=self.conversation,
            thread=self.thread,
            hidden=self.hidden,
            response_url=self.response_url,
            trigger=key,
        )


def asked_at(subject: str, source: Source) -> Asked:
    """What a form opened from somewhere is about."""
    return Asked(
        subject,
        source.channel,
        source.conversation,
        source.thread,
        source.response_url,
        source.hidden,
    )


def read_asked(text: str) -> Asked | None:
    """What a form's metadata says; None for what this bot never wrote."""
    try:
        told = json.loads(text)
        return Asked(**{one.name: told[one.name] for one in fields(Asked)})
    except (ValueError, KeyError, TypeError):
        return None


def why_form(asked: Asked, language: Language | None) -> Block:
    """A form with one field, optional: someone may know that it is wrong and not why."""
    words = wording_of(language)
    field: Block = {
        "type": "input",
        "block_id": WHY,
        "optional": True,
        "label": plain_text(words.why_label),
        "element": {
            "type": "plain_text_input",
            "action_id": _WRITTEN,
            "multiline": True,
            "max_length": _LONGEST_WHY,
            "placeholder": plain_text(phrases_of(language).why_hint),
        },
    }
    return _form(WHY, asked, words.why_title, [field], words)


def command_form(
    command: Command, asked: Asked, language: Language | None, *, public: bool
) -> Block:
    """A form with a field for each of a command's options, and who sees the answer."""
    words, spoken = wording_of(language), language or Language.ENGLISH
    blocks = [_field(one, spoken) for one in command.options]
    if not (command.private or asked.channel.startswith("D") or not asked.channel):
        blocks.append(_visibility(words, public=public))
    return _form(COMMAND, asked, f"/trade {command.name}", blocks, words)


def values_of(view: Mapping[str, Any]) -> dict[str, str]:
    """What was written or chosen in a form, by field; empty fields are left out."""
    state = (view.get("state") or {}).get("values") or {}
    return {
        field: text
        for field, elements in state.items()
        for element in elements.values()
        if (text := _value(element))
    }


def only_me(values: Mapping[str, str]) -> bool:
    """Whether the answer is for whoever filled the form alone."""
    return _ONLY_ME in values


def suggestions(found: list[str], typed: str) -> Iterator[Block]:
    """What may be chosen; what was typed comes first, for a choice need not be one of ours."""
    own = [typed] if typed else []
    for one in list(dict.fromkeys((*own, *found)))[:MENU_OPTIONS]:
        line = option(one, one)
        if line["text"]["text"] == one:
            yield line


def _field(option_: Option, language: Language) -> Block:
    about = option_.about.get(language) or option_.about[Language.ENGLISH]
    return {
        "type": "input",
        "block_id": option_.name,
        "optional": not option_.required,
        "label": plain_text(about),
        "element": _element(option_),
    }


def _element(option_: Option) -> Block:
    if option_.choices:
        lines = [option(one, one) for one in option_.choices]
        return {"type": "static_select", "action_id": _WRITTEN, "options": lines}
    if option_.completion is not Completion.NONE:
        action = f"{COMPLETE}{option_.completion}"
        return {"type": "external_select", "action_id": action, "min_query_length": 0}
    return {
        "type": "plain_text_input",
        "action_id": _WRITTEN,
        "max_length": min(option_.longest, INPUT),
    }


def _visibility(words: Wording, *, public: bool) -> Block:
    line = option(words.only_me, _ONLY_ME)
    element: Block = {"type": "checkboxes", "action_id": _ONLY_ME, "options": [line]}
    return {
        "type": "input",
        "block_id": _ONLY_ME,
        "optional": True,
        "label": plain_text(words.who_sees),
        "element": element if public else {**element, "initial_options": [line]},
    }


def _form(name: str, asked: Asked, title: str, blocks: list[Block], words: Wording) -> Block:
    return {
        "type": "modal",
        "callback_id": name,
        "private_metadata": asked.write(),
        "title": plain_text(shorten(title, MODAL_TITLE)),
        "submit": plain_text(words.send),
        "close": plain_text(words.cancel),
        "blocks": blocks,
    }


def _value(element: Mapping[str, Any]) -> str:
    several = element.get("selected_options") or ()
    for one in (element, element.get("selected_option"), *several):
        if one and one.get("value"):
            return str(one["value"]).strip()
    return ""
