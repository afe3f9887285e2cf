"""Discord payloads as HTML that looks as Discord's dark theme does, to be looked at."""

import html
import re
from base64 import b64encode

from discord_payloads import Json

_BUTTONS = {1: "#5865f2", 2: "#4e5058", 3: "#248046", 4: "#da373c"}
_STYLE = """
body { margin: 0; background: #313338; color: #dbdee1; width: 720px; padding: 16px 0 12px;
  font: 16px/1.375 "Noto Sans", "Noto Sans CJK KR", "Noto Sans CJK SC", sans-serif; }
:lang(zh) { font-family: "Noto Sans", "Noto Sans CJK SC", sans-serif; }
.post { display: flex; gap: 16px; padding: 4px 16px; }
.post + .post { margin-top: 12px; }
.face { width: 40px; height: 40px; border-radius: 50%; flex: none; color: #fff;
  display: grid; place-items: center; font-weight: 600; }
.name { font-weight: 500; color: #f2f3f5; } .time { color: #949ba4; font-size: 12px; }
.tag { background: #5865f2; color: #fff; font-size: 10px; border-radius: 3px; padding: 1px 4px;
  vertical-align: 2px; font-weight: 600; }
.used { color: #b5bac1; font-size: 14px; margin-left: 56px; padding: 0 16px 2px; }
.mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px; }
a { color: #00a8fc; text-decoration: none; }
ul { margin: 2px 0 2px; padding-left: 20px; } li { margin: 1px 0; }
pre { background: #2b2d31; border: 1px solid #1e1f22; border-radius: 4px; padding: 8px;
  margin: 6px 0; font: 14px/1.2 "Noto Sans Mono", "Noto Sans Mono CJK KR", monospace;
  width: max-content; }
.embed { background: #2b2d31; border-left: 4px solid; border-radius: 4px; padding: 10px 14px;
  margin-top: 6px; font-size: 14px; max-width: 500px; }
.row { display: flex; gap: 8px; margin-top: 8px; flex-wrap: wrap; }
.button { border-radius: 3px; padding: 5px 14px; font-size: 14px; font-weight: 500; color: #fff; }
.menu { background: #1e1f22; border-radius: 4px; padding: 9px 12px; width: 400px;
  color: #949ba4; display: flex; justify-content: space-between; }
.options { background: #2b2d31; border-radius: 4px; width: 424px; margin-top: 4px; }
.option { padding: 8px 12px; font-size: 14px; } .option small { color: #949ba4; display: block; }
.picture { max-width: 560px; border-radius: 8px; margin-top: 6px; display: block; }
.file { background: #2b2d31; border: 1px solid #1e1f22; border-radius: 8px; padding: 12px 14px;
  margin-top: 6px; width: 400px; color: #00a8fc; }
"""


def page(posts: str, language: str) -> str:
    """A page of a conversation."""
    return f'<html lang="{language}"><style>{_STYLE}</style><body>{posts}</body></html>'


def person(name: str, words: str, *, mention: bool = True) -> str:
    """What somebody writes to the bot."""
    called = '<span class="mention">@tradebot</span> ' if mention else ""
    return _post(name, "#3ba55c", "", f"<div>{called}{html.escape(words)}</div>")


def bot(payloads: list[Json], files: dict[str, bytes], used: str = "") -> str:
    """What the bot answers, from what it sends; `used` is the command it answers."""
    inside = "".join(_payload(one, files) for one in payloads)
    line = f'<div class="used">{html.escape(used)}</div>' if used else ""
    return line + _post("tradebot", "#2f6f8f", '<span class="tag">APP</span>', inside)


def _post(name: str, colour: str, tag: str, inside: str) -> str:
    face = f'<div class="face" style="background:{colour}">{name[0].upper()}</div>'
    top = f'<span class="name">{name}</span> {tag} <span class="time">Today at 10:12</span>'
    return f'<div class="post">{face}<div><div>{top}</div>{inside}</div></div>'


def _payload(sent: Json, files: dict[str, bytes]) -> str:
    parts = [f"<div>{_markdown(sent.get('content') or '')}</div>"]
    parts += [_file(one, files[one["filename"]]) for one in sent.get("attachments") or []]
    for one in sent.get("embeds") or []:
        bar = f"border-color:#{one['color']:06x}"
        parts.append(f'<div class="embed" style="{bar}">{_markdown(one["description"])}</div>')
    parts += [_row(one["components"]) for one in sent.get("components") or []]
    return "".join(parts)


def _file(described: Json, content: bytes) -> str:
    name = html.escape(described["filename"])
    if not name.endswith(".png"):
        return f'<div class="file">{name}</div>'
    alt = html.escape(described.get("description") or "", quote=True)
    picture = b64encode(content).decode()
    return f'<img class="picture" alt="{alt}" src="data:image/png;base64,{picture}">'


def _row(parts: list[Json]) -> str:
    shown = []
    for one in parts:
        if one["type"] == 2:
            label = html.escape(one["label"])
            shown.append(
                f'<span class="button" style="background:{_BUTTONS[one["style"]]}">{label}</span>'
            )
        else:
            options = "".join(
                f'<div class="option">{html.escape(line["label"])}'
                f"<small>{html.escape(line.get('description') or '')}</small></div>"
                for line in one["options"]
            )
            shown.append(
                f'<div><div class="menu">{html.escape(one["placeholder"])}<span>▾</span></div>'
                f'<div class="options">{options}</div></div>'
            )
    return f'<div class="row">{"".join(shown)}</div>'


def _markdown(text: str) -> str:
    """The little of Discord's markup that the bot writes, as a reader sees it."""
    out: list[str] = []
    for number, part in enumerate(text.split("```")):
        if number % 2:
            out.append(f"<pre>{html.escape(part.strip(chr(10)))}</pre>")
            continue
        lines = [_inline(line) for line in part.strip("\n").split("\n")]
        out += [
            f"<ul><li>{line[2:]}</li></ul>" if line.startswith("- ") else f"<div>{line}</div>"
            for line in lines
        ]
    return "".join(out).replace("</ul><ul>", "")


def _inline(line: str) -> str:
    line = html.escape(line, quote=False)
    line = re.sub(
        r"(?<!\\)\[((?:\\.|[^\]\\])+)\]\(&lt;([^&]*(?:&amp;[^&]*)*)&gt;\)",
        r'<a href="\2">\1</a>',
        line,
    )
    line = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", line)
    return re.sub(r"\\([\\*_`\[\]<~|#>.\-:])", r"\1", line)
