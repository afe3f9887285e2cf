"""The files beside a message in Slack, fetched with the bot's token when they are wanted."""

from collections.abc import Mapping, Sequence
from functools import partial
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.commands.upload import LARGEST, Upload
from bot.errors import PlatformError
from bot.platforms.slack.accounts import Account
from bot.platforms.slack.api import Api
from bot.platforms.slack.errors import LINE_FAULTS, reason_of

_SECONDS = aiohttp.ClientTimeout(total=120)
"""To fetch one file."""
_CHUNK = 1 << 16

File = Mapping[str, Any]


def uploads_of(api: Api, account: Account, files: Sequence[File]) -> tuple[Upload, ...]:
    """A message's files, as its event tells of them."""
    return tuple(
        Upload(
            str(one.get("name") or one.get("title") or one.get("id") or ""),
            int(one.get("size") or 0),
            partial(_read, api, account, str(one.get("url_private") or "")),
        )
        for one in files
    )


async def _read(api: Api, account: Account, address: str) -> bytes:
    """The content, or a little more than LARGEST of it."""
    if not _is_slacks(address, api):
        # What is only linked lies elsewhere, and the token is for Slack alone.
        raise PlatformError("The file is not kept by Slack; upload the file itself.")
    try:
        async with api.session.get(
            address,
            headers={"Authorization": f"Bearer {account.client.token}"},
            proxy=account.client.proxy,
            # Without the scope Slack leads to the page where people log in.
            allow_redirects=False,
            timeout=_SECONDS,
        ) as answer:
            if answer.status != HTTPStatus.OK:
                raise PlatformError(
                    f"Slack does not hand out the file (status {answer.status}); check that the "
                    "app has the scope files:read, then upload it again."
                )
            content = bytearray()
            async for chunk in answer.content.iter_chunked(_CHUNK):
                content += chunk
                if len(content) > LARGEST:
                    break
            return bytes(content)
    except LINE_FAULTS as err:
        raise PlatformError(
            f"Slack cannot be reached ({reason_of(err)}); upload it again."
        ) from err


def _is_slacks(address: str, api: Api) -> bool:
    asked, own = urlsplit(address), urlsplit(api.base)
    if (asked.scheme, asked.netloc) == (own.scheme, own.netloc):
        return True
    return asked.scheme == "https" and (asked.hostname or "").endswith(".slack.com")
