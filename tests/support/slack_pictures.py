"""Draws the pictures of docs/slack.md: real answers, as the payloads Slack gets, in a browser.

Run it from the project's folder after a change to how answers look.
"""

import asyncio
import html
import re
import tempfile
from pathlib import Path

from chromium import launched_chromium
from real_front import opened_front
from slack_payloads import Json

from bot.commands.front import BotFront
from bot.commands.reply import Reply
from bot.commands.request import Place, Request
from bot.dataset.dataset import Dataset
from bot.platforms.slack.rendering import Message, render
from bot.settings import PROJECT

ANSWER = "exports in the first half of 2024"
PRIVATE = "monthly exports in the first half of 2024"
STYLE = """
* { box-sizing: border-box } body { margin: 0; width: 760px; padding: 20px 24px; background: #fff;
  color: #1d1c1d; font: 15px/1.47 Lato, "Noto Sans", "Noto Sans CJK KR", sans-serif }
.post { display: grid; grid-template-columns: 36px 1fr; gap: 2px 10px; margin-bottom: 14px }
.face { width: 36px; height: 36px; border-radius: 8px; color: #fff; font-weight: 700;
  display: grid; place-items: center; grid-row: 1 / 9 }
.name { font-weight: 800 } .app { font-size: 11px; background: #e8e8e8; border-radius: 3px;
  padding: 1px 4px; margin: 0 5px; color: #616061; font-weight: 600 }
.time, .note { color: #616061; font-size: 12px } .note { padding: 0 0 4px 46px }
.section { margin: 2px 0 6px; white-space: pre-wrap } .header { font-size: 18px; font-weight: 800 }
.context { color: #616061; font-size: 13px; margin: 2px 0 6px; white-space: pre-wrap }
a { color: #1264a3; text-decoration: none } .at { background: #e8f5fa; color: #1264a3;
  border-radius: 3px; padding: 0 2px }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 4px 0 }
.button { border: 1px solid #bbbabb; border-radius: 8px; padding: 4px 12px; font-weight: 700;
  font-size: 13px } .primary { background: #007a5a; border-color: #007a5a; color: #fff }
.danger { border-color: #e01e5a; color: #e01e5a }
table { border-collapse: collapse; margin: 4px 0 8px; font-size: 14px }
td { border: 1px solid #ddd; padding: 4px 12px } td + td { text-align: right }
"""


def page(posts: str) -> str:
    """A page in Slack's manner."""
    return f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>{posts}"


def said(text: str) -> str:
    """What a person wrote."""
    return _post("A", "#8a5a9c", "Ann", "", f'<div class="section">{text}</div>')


def answered(messages: tuple[Message, ...]) -> str:
    """What the bot posted."""
    shown = "".join(_block(block) for message in messages for block in message.blocks)
    return _post("D", "#1f3a4d", "DPRK Trade", '<span class="app">APP</span>', shown)


def _post(letter: str, colour: str, name: str, badge: str, body: str) -> str:
    face = f'<div class="face" style="background:{colour}">{letter}</div>'
    head = f'<span class="name">{name}</span>{badge} <span class="time">10:24</span>'
    return f'<div class="post">{face}<div>{head}</div><div>{body}</div></div>'


def _block(block: Json) -> str:
    kind = block["type"]
    if kind == "table":
        rows = "".join(
            "<tr>" + "".join(f"<td>{html.escape(cell['text'])}</td>" for cell in row) + "</tr>"
            for row in block["rows"]
        )
        return f"<table>{rows}</table>"
    if kind == "actions":
        return f'<div class="actions">{"".join(_element(one) for one in block["elements"])}</div>'
    texts = block["elements"] if kind == "context" else [block["text"]]
    return "".join(f'<div class="{kind}">{_markup(one["text"])}</div>' for one in texts)


def _element(element: Json) -> str:
    words = element.get("text") or element["placeholder"]
    style = element.get("style", "")
    arrow = " ⌄" if element["type"] == "static_select" else ""
    return f'<span class="button {style}">{html.escape(words["text"])}{arrow}</span>'


def _markup(text: str) -> str:
    linked = re.sub(r"<(https?:[^|>]+)\|([^>]*)>", r'<a href="\1">\2</a>', text)
    return re.sub(r"(?m)^(.*?)\*([^*\n]+)\*", r"\1<b>\2</b>", linked)


async def draw(folder: Path) -> None:
    """Write both pictures into a folder."""
    with tempfile.TemporaryDirectory() as home:
        dataset = Dataset.open(PROJECT / "data", Path(home))
        async with opened_front(dataset, Path(home)) as front:
            pages = {
                "slack-answer.png": page(
                    said(f'<span class="at">@DPRK Trade</span> {ANSWER}')
                    + answered(render(await _reply(front, ANSWER)))
                ),
                "slack-private.png": page(
                    '<div class="note">Only visible to you</div>'
                    + answered(render(await _reply(front, PRIVATE, private=True)))
                ),
            }
        dataset.close()
    async with launched_chromium() as browser:
        window = await browser.new_page(
            viewport={"width": 760, "height": 400}, device_scale_factor=2
        )
        for name, content in pages.items():
            await window.set_content(content)
            await window.screenshot(path=folder / name, full_page=True)


async def _reply(front: BotFront, question: str, *, private: bool = False) -> Reply:
    place = Place("slack", "T1", "C1", "1.1")
    return await front.ask(Request(place, "U1", private=private), question)


if __name__ == "__main__":
    asyncio.run(draw(PROJECT / "docs"))
