"""Shows a reply where it was asked for, and finds another way where Slack refuses one."""

from collections.abc import Sequence
from dataclasses import replace

import structlog

from bot.commands.reply import Reply
from bot.platforms.replying import sentence
from bot.platforms.slack.accounts import Account
from bot.platforms.slack.errors import (
    LINE_FAULTS,
    Fault,
    fault_of,
    reason_of,
    rescued,
)
from bot.platforms.slack.escaping import escape
from bot.platforms.slack.places import Source, alone
from bot.platforms.slack.posting import dialogue, post, upload
from bot.platforms.slack.rendering import Message, render
from bot.platforms.slack.responses import Responses
from bot.platforms.slack.wording import wording_of

_log = structlog.get_logger(__name__)
_NO_WAY_IN = {Fault.FORBIDDEN, Fault.GONE, Fault.ARCHIVED}


async def show(  # noqa: PLR0913 - an answer with all that says where it goes
    account: Account,
    source: Source,
    reply: Reply,
    responses: Responses,
    *,
    private: bool = False,
    asked: str = "",
) -> None:
    """Show a reply where its question came from; what Slack refuses is logged.

    `private` keeps it to whoever asked. `asked` is the question, to repeat where all see the
    answer and nobody saw the question.
    """
    hidden = (private or reply.private) and not source.direct
    way = _to_asker if hidden else _to_all
    try:
        await way(account, source, reply, responses, asked)
    except LINE_FAULTS as err:
        _log_refusal(err, source)
        fault = fault_of(err)
        if not source.direct and (fault in _NO_WAY_IN or (hidden and fault is Fault.OTHER)):
            await _elsewhere(account, source, reply, fault, hidden=hidden)
            return
        other = rescued(reply, fault)
    else:
        return
    if other is not None:
        try:
            await way(account, replace(source, key=f"{source.key}+"), other, responses, "")
        except LINE_FAULTS as err:
            _log_refusal(err, source)


async def _to_all(
    account: Account, source: Source, reply: Reply, responses: Responses, asked: str
) -> None:
    messages = render(reply, asked=asked)
    try:
        await _post(account, source, messages)
    except LINE_FAULTS as err:
        if fault_of(err) not in _NO_WAY_IN or not await _respond(messages, responses, source):
            raise
    await responses.clear()
    if reply.files:
        await _files(account, source, reply)


async def _to_asker(
    account: Account,
    source: Source,
    reply: Reply,
    responses: Responses,
    asked: str,  # noqa: ARG001 - whoever asked knows what
) -> None:
    for number, message in enumerate(render(reply)):
        if await responses.show(message, private=True, thread=source.thread):
            continue
        await account.client.chat_postEphemeral(
            channel=source.channel,
            user=source.user,
            text=message.text,
            blocks=list(message.blocks),
            thread_ts=source.thread or None,
        )
        _log.debug("shown_ephemerally", key=source.key, part=number)
    if reply.files:
        await _files_in_person(account, source, reply)


async def _post(account: Account, source: Source, messages: Sequence[Message]) -> None:
    for number, message in enumerate(messages):
        key = f"{source.key}#{number}"
        await post(account, source.channel, message, key, thread=source.thread)


async def _respond(messages: Sequence[Message], responses: Responses, source: Source) -> bool:
    for message in messages:
        if not await responses.show(message, private=False, thread=source.thread):
            return False
    return True


async def _files(account: Account, source: Source, reply: Reply) -> None:
    try:
        await upload(account, reply.files, source.channel, thread=source.thread)
    except LINE_FAULTS as err:
        _log_refusal(err, source)
        if not source.direct and fault_of(err) in _NO_WAY_IN:
            await _files_in_person(account, source, reply)
        else:
            await _say_without_files(account, source, reply)


async def _files_in_person(account: Account, source: Source, reply: Reply) -> None:
    """Nobody but the asker may see them, and Slack has no file that only one in a channel sees."""
    words = escape(wording_of(reply.language).files_private)
    try:
        channel = await dialogue(account, source.user)
        await upload(account, reply.files, channel, comment=words)
    except LINE_FAULTS as err:
        _log_refusal(err, source)
        await _say_without_files(account, source, reply)


async def _say_without_files(account: Account, source: Source, reply: Reply) -> None:
    told = sentence(wording_of(reply.language).files_refused, reply.language)
    try:
        if source.direct:
            await _post(account, replace(source, key=f"{source.key}!"), render(told))
        else:
            await account.client.chat_postEphemeral(
                channel=source.channel,
                user=source.user,
                text=render(told)[0].text,
                thread_ts=source.thread or None,
            )
    except LINE_FAULTS as err:
        _log_refusal(err, source)


async def _elsewhere(
    account: Account, source: Source, reply: Reply, fault: Fault, *, hidden: bool
) -> None:
    """Tell whoever asked, in person, why there is no answer where they asked.

    Where the channel is no more, or the answer is theirs alone, they get it there too.
    """
    words = wording_of(reply.language)
    gone = fault is Fault.ARCHIVED
    why = escape(words.gone if gone else words.forbidden).format(f"<#{source.channel}>")
    try:
        there = alone(source, await _own_channel(account, source.user))
        if fault in _NO_WAY_IN:
            await _post(account, replace(there, key=f"{source.key}@"), [Message(why)])
        if gone or hidden:
            await _post(account, there, render(reply))
    except LINE_FAULTS as err:
        _log_refusal(err, source)


async def _own_channel(account: Account, user: str) -> str:
    try:
        return await dialogue(account, user)
    except LINE_FAULTS:
        # A message may be sent to a person, too; files may not.
        return user


def _log_refusal(err: BaseException, source: Source) -> None:
    fault = fault_of(err)
    log = _log.error if fault is Fault.REVOKED else _log.warning
    log("slack_refused", key=source.key, fault=fault, reason=reason_of(err))
