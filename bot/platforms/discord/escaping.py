"""Makes text harmless in Discord's markup: no mention, no formatting, no masked link, no preview.

Text keeps its look to a reader, so nothing is escaped that could not have an effect.
"""

import re
from urllib.parse import quote

from bot.platforms.harmless import bare, web_link

_WEB_ADDRESS = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"\b(\w[\w+.-]*)://")
_INVITE = re.compile(r"\bdiscord(?:app)?\.(?=gg/|com/invite/|me/|li/|io/)", re.IGNORECASE)
_INLINE = re.compile(r"[\\*_`\[\]<]|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\|")
_AT_LINE_START = re.compile(r"^(\s*)(?=#{1,3}\s|>|-#\s|[-+]\s)", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d+)\.(?=\s)", re.MULTILINE)
_MENTION = re.compile(r"@(?=everyone\b|here\b)", re.IGNORECASE)
_JOINER = "\u200b"
_TRAILING = ".,;:!?'\")]}。，；：！？」』）"


def escape(text: str) -> str:
    """The same text with all of Discord's markup in it switched off.

    Web addresses stand in angle brackets, which keeps them links but shows no preview.
    """
    text = bare(text)
    parts: list[str] = []
    done = 0
    for found in _WEB_ADDRESS.finditer(text):
        address = found[0].rstrip(_TRAILING)
        if web_link(address) is None or _INVITE.search(address):
            continue
        parts += [_escape_words(text[done : found.start()]), f"<{address}>"]
        done = found.start() + len(address)
    parts.append(_escape_words(text[done:]))
    # What opens a line only does so in the whole text, not after an address.
    return _NUMBERED.sub(r"\1\\.", _AT_LINE_START.sub(r"\1\\", "".join(parts)))


def fence(text: str) -> str:
    """A code block that holds the text as it stands and that the text cannot close."""
    safe = bare(text).replace("`", f"`{_JOINER}")
    return f"```\n{safe}\n```"


def link(title: str, address: str) -> str:
    """A masked link without preview; the title alone, escaped, when it is no web address."""
    words = escape(" ".join(title.split()))
    if web_link(address) is None:
        return words
    safe = quote(address, safe="%/:?#[]@!$&'*+,;=~-._").replace("[", "%5B").replace("]", "%5D")
    return f"[{words}](<{safe}>)"


def _escape_words(text: str) -> str:
    text = _INLINE.sub(r"\\\g<0>", text)
    text = _OTHER_SCHEME.sub(r"\1\\://", text)
    text = _INVITE.sub(lambda found: found[0][:-1] + "\\.", text)
    return _MENTION.sub(f"@{_JOINER}", text)
