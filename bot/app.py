"""The composition root: picks the real parts, starts them, says what runs, and stops them."""

import asyncio
import logging
import signal
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from bot.answers.contract import to_json
from bot.answers.desk import Desk
from bot.conversation import Conversation
from bot.dataset.dataset import Dataset
from bot.interpreter.choice import interpreter_of
from bot.platforms.web.serving import serve as serve_web
from bot.platforms.web.site import create_app
from bot.settings import PROJECT, Settings

Stop = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Started:
    """A part that runs: where to look for it, and how to stop it."""

    where: str
    stop: Stop


def serve(settings: Settings) -> None:
    """Run the bot until it is told to stop (SIGINT, SIGTERM); raises BotError when it cannot."""
    _log_to_stderr()
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    desk = Desk(Dataset.open(PROJECT / "data", settings.home))
    conversation = Conversation(desk, settings.current_day, interpreter_of(settings))
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    parts = [await _web(conversation, settings)]
    for line in _report(settings, parts):
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
    await stopping.wait()
    for part in reversed(parts):
        await part.stop()
    desk.dataset.close()


async def _web(conversation: Conversation, settings: Settings) -> Started:
    app = create_app(conversation, to_json=to_json)
    runner = await serve_web(app, settings.web_host, settings.web_port)
    host, port = runner.addresses[0][:2]
    return Started(f"Web chat: http://{host}:{port}", runner.cleanup)


def _report(settings: Settings, parts: list[Started]) -> list[str]:
    """What was started, what was not and why, in the order a reader wants it."""
    lines = [f"Started  {part.where}" for part in parts]
    if not settings.discord_token:
        lines.append("Not started  Discord: set DISCORD_TOKEN in .env to start it")
    if not settings.slack_bot_token:
        lines.append("Not started  Slack: set SLACK_BOT_TOKEN in .env to start it")
    lines.append("Stop with Ctrl-C.")
    return lines


def _log_to_stderr() -> None:
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(message)s")
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.format_exc_info,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
