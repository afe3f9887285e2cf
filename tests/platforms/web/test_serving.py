import errno
import socket

import pytest
from aiohttp import ClientSession
from web_answers import FakeDesk

from bot.answers.contract import to_json
from bot.errors import PlatformError
from bot.platforms.web import create_app, serve
from bot.platforms.web.serving import _reason


async def test_the_web_chat_listens_until_it_is_cleaned_up(desk: FakeDesk) -> None:
    runner = await serve(create_app(desk, to_json=to_json), "127.0.0.1", 0)
    host, port = runner.addresses[0]
    async with ClientSession() as session, session.get(f"http://{host}:{port}/healthz") as response:
        assert response.status == 200
    await runner.cleanup()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, port), timeout=1).close()


async def test_a_busy_port_is_refused_with_what_to_do(desk: FakeDesk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PlatformError) as refused:
            await serve(create_app(desk, to_json=to_json), "127.0.0.1", port)
    assert str(refused.value) == (
        f"The web chat cannot listen on 127.0.0.1:{port}: another program is using it; "
        "set BOT_WEB_PORT to a free port."
    )


async def test_an_address_of_another_machine_is_refused_with_what_to_do(desk: FakeDesk) -> None:
    with pytest.raises(PlatformError, match="set BOT_WEB_HOST to one it has"):
        await serve(create_app(desk, to_json=to_json), "192.0.2.1", 0)


@pytest.mark.parametrize(
    ("fault", "advice"),
    [
        (OSError(errno.EACCES, "Permission denied"), "set BOT_WEB_PORT to a port above 1023"),
        (socket.gaierror(-2, "Name or service not known"), "set BOT_WEB_HOST"),
        (OSError(errno.EMFILE, "Too many open files"), "Too many open files; check BOT_WEB_HOST"),
        (OSError("could not bind on any address out of []"), "set BOT_WEB_HOST to one it has"),
        (OSError("odd"), "odd; check BOT_WEB_HOST"),
    ],
)
def test_every_reason_a_port_cannot_be_opened_says_what_to_do(fault: OSError, advice: str) -> None:
    assert advice in _reason(fault)
