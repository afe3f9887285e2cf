"""Runs what somebody wants, once, and shows what comes of it where they wanted it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import structlog

from bot.commands.command import Front
from bot.commands.reply import Reply
from bot.commands.request import Request
from bot.commands.upload import Upload
from bot.errors import BotError
from bot.platforms.phrases import phrases_of
from bot.platforms.replying import finish, replied, sentence
from bot.platforms.slack.accounts import Account, Accounts
from bot.platforms.slack.api import Api
from bot.platforms.slack.delivery import show
from bot.platforms.slack.errors import LINE_FAULTS, reason_of
from bot.platforms.slack.places import Source, alone, request_of
from bot.platforms.slack.posting import arrived, dialogue
from bot.platforms.slack.readers import Reader, Readers
from bot.platforms.slack.rendering import Message
from bot.platforms.slack.responses import Responses
from bot.platforms.slack.typed import Typed
from bot.platforms.slack.uploads import File, uploads_of
from bot.platforms.slack.wording import wording_of
from bot.platforms.slack.working import at_work

_log = structlog.get_logger(__name__)

Run = Callable[[Request], Awaitable[Reply | None]]


class Answering:
    """The one path from a wish to its answer."""

    def __init__(self, front: Front, accounts: Accounts, api: Api) -> None:
        self.front = front
        self._accounts = accounts
        self._api = api
        self._readers = Readers()

    async def account(self, source: Source) -> Account | None:
        """The bot where something came from; None, with a line in the log, where it is not."""
        account = await self._accounts.of(source.origin)
        if account is None:
            _log.warning("not_installed", team=source.origin.team, key=source.key)
        return account

    async def reader(self, account: Account, user: str) -> Reader:
        """Who asks."""
        return await self._readers.of(account, user)

    def uploads(self, account: Account, files: Sequence[File]) -> tuple[Upload, ...]:
        """The files beside a message, to be fetched as this account."""
        return uploads_of(self._api, account, files)

    async def answer(
        self,
        source: Source,
        run: Run,
        *,
        private: bool = False,
        asked: str = "",
        again: bool = False,
    ) -> bool:
        """Answer something once, whoever else is told of it; no reply, no answer.

        False when somebody has it already, who may yet turn out to have died over it. `again`
        says that Slack sends it again: whoever died may have answered before that.
        """
        account = await self.account(source)
        if account is None:
            return True
        if not await self._is_new(source):
            return False
        if again and await self._was_answered(account, source):
            await finish(self.front, source.key)
            return True
        responses = Responses(self._api, source.response_url)
        reader = await self._readers.of(account, source.user)
        async with at_work(account, source, responses, reader.locale) as arrival:
            source = await self._placed(account, source)
            private = private and not source.direct
            request = request_of(source, reader, private=private)
            reply = await replied(lambda: run(request), request.locale, source.key)
            await arrival(reply is not None and not (private or reply.private))
            if reply is not None:
                await show(account, source, reply, responses, private=private, asked=asked)
        await finish(self.front, source.key)
        return True

    async def run(self, typed: Typed, request: Request) -> Reply:
        """Run a command, if whoever asks may.

        In their own conversation people may set what they like, for it is theirs; what a command
        without options shows there is still the whole workspace's.
        """
        own = request.place.direct and bool(typed.command.options)
        if typed.command.manages and not (request.manages or own):
            return sentence(wording_of(request.locale).not_manager, request.locale)
        return await typed.command.run(replace(request, arguments=typed.arguments))

    async def put_off(self, response_url: str) -> None:
        """Say, to whoever pressed something, that the bot is being restarted."""
        words = phrases_of(None).restarting
        await Responses(self._api, response_url).show(Message(words), private=True)

    async def _is_new(self, source: Source) -> bool:
        try:
            return await self.front.first_time(source.key)
        except BotError as err:
            # Better twice than never: the state is out of order, the question is not.
            _log.error("not_remembered", key=source.key, reason=str(err))
            return True

    async def _was_answered(self, account: Account, source: Source) -> bool:
        since, key = float(source.about or 0), f"{source.key}#0"
        found = await arrived(account, source.channel, key, since, source.thread)
        return found is not None

    async def _placed(self, account: Account, source: Source) -> Source:
        """The source with a channel to answer in, and whether that is the bot's own dialogue.

        What is done in the App Home or in others' dialogues is answered in the user's own.
        """
        if source.channel and not (source.trigger and source.channel.startswith("D")):
            return source
        try:
            channel = await dialogue(account, source.user)
        except LINE_FAULTS as err:
            _log.warning("no_dialogue", key=source.key, reason=reason_of(err))
            return source
        if source.channel in {"", channel}:
            return replace(alone(source, channel), thread=source.thread)
        return source
