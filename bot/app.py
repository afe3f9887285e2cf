"""The composition root: picks the real parts, starts them, says what runs, and stops them."""

import asyncio
import logging
import signal
import sys
from contextlib import AsyncExitStack

import structlog

from bot.answers.contract import to_json
from bot.answers.desk import Desk
from bot.conversation import Conversation
from bot.dataset.dataset import Dataset
from bot.interpreter.choice import interpreter_of
from bot.platforms.web.serving import serve as serve_web
from bot.platforms.web.site import create_app
from bot.settings import PROJECT, Settings
from bot.state.database import Database, open_database
from bot.state.threads import ThreadContexts


def serve(settings: Settings) -> None:
    """Run the bot until it is told to stop (SIGINT, SIGTERM); raises BotError when it cannot."""
    _log_to_stderr()
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    async with AsyncExitStack() as running:
        desk = Desk(Dataset.open(PROJECT / "data", settings.home))
        running.callback(desk.dataset.close)
        database = await open_database(settings.database_url, settings.home)
        running.push_async_callback(database.close)
        parts = await _start(settings, desk, database, running)
        for line in _report(settings, parts):
            sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        await stopping.wait()


async def _start(
    settings: Settings, desk: Desk, database: Database, running: AsyncExitStack
) -> list[str]:
    """Start every part that the settings ask for; returns where each is to be found."""
    interpreter = interpreter_of(settings)
    conversation = Conversation(desk, settings.current_day, ThreadContexts(database), interpreter)
    app = create_app(conversation, to_json=to_json)
    runner = await serve_web(app, settings.web_host, settings.web_port)
    running.push_async_callback(runner.cleanup)
    host, port = runner.addresses[0][:2]
    return [f"Web chat: http://{host}:{port}"]


def _report(settings: Settings, parts: list[str]) -> list[str]:
    """What was started, what was not and why, in the order a reader wants it."""
    lines = [f"Started  {part}" for part in parts]
    if not settings.discord_token:
        lines.append("Not started  Discord: set DISCORD_TOKEN in .env to start it")
    if not settings.slack_bot_token:
        lines.append("Not started  Slack: set SLACK_BOT_TOKEN in .env to start it")
    lines.append("Stop with Ctrl-C.")
    return lines


def _log_to_stderr() -> None:
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
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
