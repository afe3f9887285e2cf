"""What somebody sees who opens the bot: the App Home, suggested prompts, a first message."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import structlog

from bot.commands.command import Command, Completion
from bot.commands.reply import Act, Reply
from bot.commands.request import Request
from bot.platforms.replying import finish, replied
from bot.platforms.slack import blocks, buttons
from bot.platforms.slack.accounts import Account, Origin
from bot.platforms.slack.acting import FORM
from bot.platforms.slack.answering import Answering
from bot.platforms.slack.blocks import Block
from bot.platforms.slack.errors import LINE_FAULTS, reason_of
from bot.platforms.slack.limits import ACTIONS, PROMPTS, VIEW_BLOCKS
from bot.platforms.slack.places import PLATFORM, Source, request_of
from bot.platforms.slack.posting import dialogue, post
from bot.platforms.slack.rendering import blocks_of, render
from bot.platforms.slack.wording import Wording, wording_of
from bot.trade import Language

_log = structlog.get_logger(__name__)
_HOME = "home"
_LATEST, _REACH, _NEWS = "summary", "status", "subscriptions"
"""The commands whose answers the App Home shows."""


class Home:
    """Greets whoever comes by."""

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._front = answering.front

    async def opened(self, event: Mapping[str, Any], origin: Origin) -> None:
        """Show the App Home, or prepare the messages tab, whichever was opened."""
        user, channel = str(event.get("user") or ""), str(event.get("channel") or "")
        source = Source(
            origin,
            channel,
            user,
            key=f"{PLATFORM}:welcome:{origin.team}:{user}",
            # What the Home tab shows is no part of what is talked about in the Messages tab.
            conversation=_HOME,
            direct=True,
        )
        account = await self._answering.account(source)
        if account is None or not user:
            return
        request = request_of(source, await self._answering.reader(account, user))
        if event.get("tab") == "messages":
            await self._prompts(account, source, request)
            await self._welcome(account, source, request)
        else:
            await self._publish(account, request)

    async def _publish(self, account: Account, request: Request) -> None:
        welcome = await replied(
            lambda: self._front.welcome(request), request.locale, "home:questions"
        )
        language = welcome.language if welcome is not None else request.locale
        words = wording_of(language)
        shown: list[Block] = []
        for part in (
            await self._part(_LATEST, words.home_latest, request),
            self._questions(words, welcome, language),
            await self._part(_NEWS, words.home_subscriptions, request),
            await self._part(_REACH, words.home_status, request),
        ):
            if len(shown) + len(part) <= VIEW_BLOCKS:
                shown += part
        try:
            await account.client.views_publish(
                user_id=request.user, view={"type": "home", "blocks": shown}
            )
        except LINE_FAULTS as err:
            _log.warning("no_home", user=request.user, reason=reason_of(err))

    async def _part(self, name: str, title: str, request: Request) -> list[Block]:
        """What a command says, under a title; nothing where there is no such command."""
        command = next((one for one in self._front.commands() if one.name == name), None)
        if command is None:
            return []
        reply = await replied(lambda: command.run(request), request.locale, f"home:{name}")
        if reply is None:
            return []
        quiet = replace(reply, title="", offers=(), choices=(), files=())
        return [blocks.header(title), *blocks_of(quiet)]

    def _questions(
        self, words: Wording, welcome: Reply | None, language: Language | None
    ) -> list[Block]:
        pressed = [
            blocks.button(one.label or one.question, f"{buttons.OFFER}{number}", code)
            for number, one in enumerate(welcome.choices if welcome is not None else ())
            if (code := buttons.write(one)) is not None
        ]
        opened = _form_buttons(self._front.commands(), language)
        rows = [blocks.actions(row[:ACTIONS]) for row in (pressed, opened) if row]
        return [blocks.header(words.home_try), *rows] if rows else []

    async def _prompts(self, account: Account, source: Source, request: Request) -> None:
        welcome = await replied(lambda: self._front.welcome(request), request.locale, source.key)
        prompts = [
            {"title": one.label or one.question, "message": one.question}
            for one in (welcome.choices if welcome is not None else ())
            if one.act is Act.ASK
        ]
        if not prompts:
            return
        try:
            await account.client.assistant_threads_setSuggestedPrompts(
                channel_id=source.channel,
                title=wording_of(request.locale).prompts,
                prompts=prompts[:PROMPTS],
            )
        except LINE_FAULTS as err:
            _log.info("no_prompts", user=source.user, reason=reason_of(err))

    async def _welcome(self, account: Account, source: Source, request: Request) -> None:
        """Say once what can be asked, where nothing was said before."""

        async def once() -> Reply | None:
            new = await self._front.first_time(source.key)
            return await self._front.welcome(request) if new else None

        reply = await replied(once, request.locale, source.key)
        if reply is None:
            return
        try:
            channel = source.channel or await dialogue(account, source.user)
            # The state remembers a greeting for some days only.
            if not await _talked(account, channel):
                for number, message in enumerate(render(reply)):
                    await post(account, channel, message, f"{source.key}#{number}")
        except LINE_FAULTS as err:
            _log.warning("no_welcome", user=source.user, reason=reason_of(err))
        await finish(self._front, source.key)


async def _talked(account: Account, channel: str) -> bool:
    """Whether the bot and a person have spoken; no, where that cannot be told."""
    try:
        page = await account.hasty.conversations_history(channel=channel, limit=1)
    except LINE_FAULTS as err:
        _log.info("not_looked_up", channel=channel, reason=reason_of(err))
        return False
    return bool(page.get("messages"))


def _form_buttons(commands: Sequence[Command], language: Language | None) -> list[Block]:
    """Buttons that open the forms of commands for which something can be suggested."""
    spoken = language or Language.ENGLISH
    helped = [
        one
        for one in commands
        if any(option.completion is not Completion.NONE for option in one.options)
    ]
    return [blocks.button(one.about[spoken], f"{FORM}{one.name}", one.name) for one in helped]
