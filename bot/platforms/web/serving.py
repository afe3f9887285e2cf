"""Opens the web chat's port, or says in one sentence why it cannot."""

import errno
import socket

from aiohttp import web

from bot.errors import PlatformError

_REASONS = {
    errno.EADDRINUSE: "another program is using it; set BOT_WEB_PORT to a free port.",
    errno.EACCES: "the system does not allow it; set BOT_WEB_PORT to a port above 1023.",
    errno.EADDRNOTAVAIL: "this machine has no such address; set BOT_WEB_HOST to one it has.",
}
_NO_ADDRESS = "could not bind on any address"
"""How asyncio says the last of these since Python 3.13, without its number."""


async def serve(app: web.Application, host: str, port: int) -> web.AppRunner:
    """Listen on host and port (0: any free one); `await runner.cleanup()` stops it.

    Raises PlatformError when the port is taken, forbidden, or the address is not this machine's.
    """
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as err:
        await runner.cleanup()
        raise PlatformError(f"The web chat cannot listen on {host}:{port}: {_reason(err)}") from err
    return runner


def _reason(err: OSError) -> str:
    if isinstance(err, socket.gaierror):
        return "the name is unknown; set BOT_WEB_HOST to an address of this machine."
    if _NO_ADDRESS in str(err):
        return _REASONS[errno.EADDRNOTAVAIL]
    return _REASONS.get(err.errno or 0, f"{err.strerror or err}; check BOT_WEB_HOST, BOT_WEB_PORT.")
