"""Does what commands, buttons, shortcuts and forms ask for."""

from collections.abc import Callable

import structlog

from bot.commands.command import Command, Completion
from bot.commands.reply import Act, Reply
from bot.commands.request import Request
from bot.errors import BotError
from bot.platforms import presses
from bot.platforms.phrases import phrases_of
from bot.platforms.presses import Press
from bot.platforms.replying import sentence
from bot.platforms.slack import forms
from bot.platforms.slack.accounts import Origin
from bot.platforms.slack.answering import Answering
from bot.platforms.slack.blocks import Block
from bot.platforms.slack.errors import LINE_FAULTS, reason_of
from bot.platforms.slack.escaping import plain
from bot.platforms.slack.interactions import (
    Payload,
    chosen,
    claim_of,
    command_source,
    form_source,
    press_source,
    shortcut_source,
)
from bot.platforms.slack.places import Source
from bot.platforms.slack.typed import Typed, read, visibility
from bot.platforms.slack.wording import language_of, wording_of
from bot.trade import Language

Form = Callable[[Language | None], Block]

_log = structlog.get_logger(__name__)
FORM = "form:"
"""How the id of a button begins that opens a command's form; its value names the command."""
_ALWAYS_PRIVATE = {Act.RECEIPT, Act.LANGUAGE, Act.RIGHT, Act.WRONG}
"""What one reader wants to know more of; the others in the channel did not ask."""
_HELP = "help"


class Acting:
    """Everything Slack calls an interaction."""

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._front = answering.front

    async def command(self, body: Payload, origin: Origin) -> None:
        """Answer /trade: a command's name with its arguments, or a question."""
        source = command_source(body, origin)
        public, text = visibility(plain(str(body.get("text") or "")))
        typed = read(text or _HELP, self._front.commands())
        if typed is not None and typed.lacks:
            await self._open_command(source, typed.command, public=public)
            return

        async def run(request: Request) -> Reply:
            if typed is not None:
                return await self._answering.run(typed, request)
            if not text:
                return await self._front.welcome(request)
            return await self._front.ask(request, text)

        private = not public or (typed is not None and typed.command.private)
        await self._answering.answer(source, run, private=private, asked=text)

    async def press(self, body: Payload, origin: Origin) -> None:
        """Do what a button or a menu's option says."""
        source = press_source(body, origin)
        action, value = chosen(body)
        if action.startswith(FORM):
            command = self._command(value)
            if command is not None:
                await self._open_command(source, command, public=False)
            return
        press = presses.read(value)
        if press is None:
            await self._say(source, lambda language: phrases_of(language).stale_button)
        elif press.act is Act.WRONG:
            await self._open(
                source, lambda words: forms.why_form(forms.asked_at(press.token, source), words)
            )
        else:
            await self._act(source, press)

    async def shortcut(self, body: Payload, origin: Origin) -> None:
        """Check what a message claims, for the eyes of whoever asked."""
        source = shortcut_source(body, origin)
        claim = claim_of(body.get("message") or {})
        if not claim:
            await self._say(source, lambda language: wording_of(language).nothing_to_check)
            return
        await self._answering.answer(
            source, lambda request: self._front.check(request, claim), private=True
        )

    async def submit(self, body: Payload, origin: Origin) -> None:
        """Take what was written into a form."""
        found = form_source(body, origin)
        if found is None:
            return
        source, asked = found
        view = body["view"]
        values = forms.values_of(view)
        if view.get("callback_id") == forms.WHY:
            why = values.get(forms.WHY, "")
            await self._act(source, Press(Act.WRONG, asked.subject, why))
            return
        command = self._command(asked.subject)
        if command is not None:
            private = forms.only_me(values) or command.private
            names = {one.name for one in command.options}
            given = {name: text for name, text in values.items() if name in names}
            await self._run(source, Typed(command, given), private=private)

    async def complete(self, body: Payload) -> list[Block]:
        """Suggestions for what is being typed into a form; none when they cannot be had."""
        completion = str(body.get("action_id") or "").removeprefix(forms.COMPLETE)
        typed = str(body.get("value") or "").strip()
        locale = str((body.get("user") or {}).get("locale") or "")
        if completion not in set(Completion):
            return []
        found: list[str] = []
        try:
            found = await self._front.complete(
                Completion(completion), typed, language_of(locale) or Language.ENGLISH
            )
        except BotError as err:
            _log.info("no_suggestions", reason=str(err))
        except Exception:  # noqa: BLE001 - the boundary of a command
            _log.exception("suggesting_failed")
        return list(forms.suggestions(found, typed))

    async def put_off(self, body: Payload) -> None:
        """Say that the bot is being restarted."""
        await self._answering.put_off(str(body.get("response_url") or ""))

    async def _act(self, source: Source, press: Press) -> None:
        private = press.act in _ALWAYS_PRIVATE or (source.hidden and press.act is not Act.SHARE)
        await self._answering.answer(
            source,
            lambda request: self._front.act(request, press.act, press.token, press.value),
            private=private,
            asked=press.value if press.act is Act.ASK else "",
        )

    async def _run(self, source: Source, typed: Typed, *, private: bool) -> None:
        said = " ".join((typed.command.name, *typed.arguments.values()))
        await self._answering.answer(
            source,
            lambda request: self._answering.run(typed, request),
            private=private,
            asked=said,
        )

    async def _say(self, source: Source, saying: Callable[[Language | None], str]) -> None:
        async def say(request: Request) -> Reply:
            return sentence(saying(request.locale), request.locale)

        await self._answering.answer(source, say, private=True)

    async def _open_command(self, source: Source, command: Command, *, public: bool) -> None:
        asked = forms.asked_at(command.name, source)

        async def lacking(request: Request) -> Reply:
            words = wording_of(request.locale).missing.format(f"/trade {command.name}")
            language = request.locale or Language.ENGLISH
            lines = tuple(f"• {one.about[language]}" for one in command.options if one.required)
            return Reply(language, paragraphs=(words, *lines), private=True)

        opened = await self._open(
            source, lambda words: forms.command_form(command, asked, words, public=public)
        )
        if not opened:
            await self._answering.answer(source, lacking, private=True)

    async def _open(self, source: Source, form: Form) -> bool:
        """Open a form; Slack allows three seconds for it."""
        account = await self._answering.account(source)
        if account is None:
            return False
        reader = await self._answering.reader(account, source.user)
        try:
            await account.hasty.views_open(trigger_id=source.trigger, view=form(reader.locale))
        except LINE_FAULTS as err:
            _log.warning("no_form", key=source.key, reason=reason_of(err))
            return False
        return True

    def _command(self, name: str) -> Command | None:
        return next((one for one in self._front.commands() if one.name == name), None)
