"""Makes text harmless in Slack's markup, and reads the markup Slack puts into what people write.

Slack's formatting characters have no escape, so where one could take effect it is replaced by
its look-alike; between letters or digits, where it has none, it stays.
"""

import html
import re
from urllib.parse import quote

from bot.platforms.harmless import bare, web_link

_FORMATTING = re.compile(r"(?<!\w)[*_~`]|[*_~`](?!\w)")
_LOOK_ALIKE = {"*": "∗", "_": "＿", "~": "∼", "`": "ˋ"}
_QUOTE = re.compile(r"^(\s*)>", re.MULTILINE)
_EMOJI = re.compile(r":(?=[a-z0-9_+'-]*[a-z+][a-z0-9_+'-]*:)", re.IGNORECASE)
_MARKUP = re.compile(r"<([^<>]*)>")
_SPACE = re.compile(r"[ \t]+")
_JOINER = "\u200b"


def escape(text: str) -> str:
    """The same text with all of Slack's markup in it switched off."""
    text = _QUOTE.sub(r"\1›", bare(text))
    text = _FORMATTING.sub(lambda found: _LOOK_ALIKE[found[0]], text)
    return _entities(_EMOJI.sub(f":{_JOINER}", text))


def bold(text: str) -> str:
    """Escaped text in bold, if it is one line."""
    words = escape(text)
    return f"*{words}*" if words.strip() and "\n" not in words else words


def link(title: str, address: str) -> str:
    """A link under a title; the title alone, escaped, when the address is none of the web."""
    words = escape(" ".join(title.split()))
    if web_link(address) is None:
        return words
    safe = quote(address, safe="%/:?#[]@!$&'*+,;=~-._()")
    return f"<{_entities(safe)}|{words}>"


def plain(text: str, me: str = "") -> str:
    """What somebody wrote as a reader sees it: links as their words, the bot's mention left out.

    `me` is the bot's user id; other people's mentions are left out too, for they name nobody
    the bot could answer about.
    """
    shown = _MARKUP.sub(lambda found: _shown(found[1], me), text)
    lines = (_SPACE.sub(" ", line).strip() for line in html.unescape(shown).split("\n"))
    return "\n".join(lines).strip()


def mentioned(text: str) -> frozenset[str]:
    """The user ids that a text mentions."""
    found = (one[1].split("|")[0] for one in _MARKUP.finditer(text))
    return frozenset(one[1:] for one in found if one.startswith("@"))


def _shown(markup: str, me: str) -> str:
    target, _, label = markup.partition("|")
    if target.startswith("@"):
        return "" if target[1:] == me else label
    if target.startswith("#"):
        return f"#{label}" if label else ""
    if target.startswith("!"):
        return label
    return label or target.removeprefix("mailto:")


def _entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
