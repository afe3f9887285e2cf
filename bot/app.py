"""The composition root: picks the real parts, starts them, says what runs, and stops them."""

import asyncio
import gc
import logging
import signal
import sys
from contextlib import AsyncExitStack
from functools import partial

import structlog
from aiohttp import web
from structlog.typing import EventDict

from bot import schedule
from bot.answers.contract import to_json
from bot.answers.desk import Desk
from bot.charts import ChartDesk, Renderer
from bot.commands.answering import Answering
from bot.commands.drawing import ChartDrawer
from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.errors import PlatformError, SettingsError
from bot.interpreter.choice import interpreter_of
from bot.platforms.discord.run import start as start_discord
from bot.platforms.sending import Sender
from bot.platforms.slack.run import start as start_slack
from bot.platforms.web.serving import serve as serve_web
from bot.platforms.web.site import create_app
from bot.releases.holder import DatasetHolder
from bot.releases.ingest import Ingest
from bot.releases.moments import clock_of
from bot.releases.running import start as start_releases
from bot.releases.troubles import troubles
from bot.releases.uploads import Uploads
from bot.settings import PROJECT, Settings
from bot.state.database import Database, open_database
from bot.state.places import Platform
from bot.state.threads import ThreadContexts
from bot.web_desk import WebDesk

_DATA = PROJECT / "data"
STARTED, NOT_STARTED = "Started", "Not started"
_REMEMBERED = 256
"""Answers kept ready, each with its cells some tens of kilobytes."""


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
        holder = DatasetHolder(_DATA, settings.home)
        running.callback(holder.close)
        database = await open_database(settings.database_url, settings.home)
        running.push_async_callback(database.close)
        parts = await _start(settings, holder, database, running)
        # What stays for ever need not be gone through again and again, with everybody waiting.
        gc.collect()
        gc.freeze()
        for line in (*parts, "Stop with Ctrl-C."):
            sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        await stopping.wait()


async def _start(
    settings: Settings, holder: DatasetHolder, database: Database, running: AsyncExitStack
) -> list[str]:
    """Start every part that the settings ask for; returns a line on each, started or not."""
    clock, interpreter = settings.current_day, interpreter_of(settings)
    desk = Desk(holder.dataset, remembers=_REMEMBERED)
    charts = ChartDesk(holder.dataset, Renderer(folder=settings.home / "cache" / "matplotlib"))
    running.push_async_callback(charts.close)
    for follower in (desk, charts):
        holder.followed_by(follower.follow)
    drawer = ChartDrawer(charts, clock)
    uploads = Uploads(Ingest(_DATA, settings.home, clock_of(settings.today)))
    front = BotFront(
        Answering(
            desk,
            Kept.of(database),
            clock,
            drawer,
            interpreter,
            troubles=partial(troubles, settings.home),
        ),
        uploads,
        settings.operators,
    )
    web_desk = WebDesk(desk, charts, clock, ThreadContexts(database), interpreter)
    app = create_app(web_desk, to_json=to_json)
    senders: dict[Platform, Sender] = {}
    chats = [
        await _start_discord(settings, front, running, senders),
        await _start_slack(settings, front, database, running, senders, app),
    ]
    runner = await serve_web(app, settings.web_host, settings.web_port)
    running.push_async_callback(runner.cleanup)
    host, port = runner.addresses[0][:2]
    releases = await start_releases(
        settings, _DATA, holder=holder, desk=desk, database=database, senders=senders, drawer=drawer
    )
    running.push_async_callback(releases.stop)
    uploads.followed_by(releases.watch.catch_up)
    timetable = schedule.start(
        releases.watch, lambda: holder.dataset, poll_seconds=settings.release_poll_seconds
    )
    running.callback(timetable.stop)
    return [f"{STARTED}  Web chat: http://{host}:{port}", *chats]


async def _start_discord(
    settings: Settings,
    front: BotFront,
    running: AsyncExitStack,
    senders: dict[Platform, Sender],
) -> str:
    if not settings.discord_token:
        return f"{NOT_STARTED}  Discord: set DISCORD_TOKEN in .env to start it"
    try:
        line = await start_discord(settings, front)
    except PlatformError as err:
        # One platform that will not have the bot must not keep it from the others.
        return f"{NOT_STARTED}  Discord: {err}"
    running.push_async_callback(line.stop)
    senders[Platform.DISCORD] = line.sender
    return f"{STARTED}  {line.where}"


async def _start_slack(  # noqa: PLR0913, PLR0917 - what the part rests on, and where it enters itself
    settings: Settings,
    front: BotFront,
    database: Database,
    running: AsyncExitStack,
    senders: dict[Platform, Sender],
    app: web.Application,
) -> str:
    if not (settings.slack_bot_token or settings.slack_app_token or settings.slack_signing_secret):
        return f"{NOT_STARTED}  Slack: set SLACK_BOT_TOKEN in .env to start it"
    try:
        line = await start_slack(settings, front, database)
    except (PlatformError, SettingsError) as err:
        return f"{NOT_STARTED}  Slack: {err}"
    running.push_async_callback(line.stop)
    senders[Platform.SLACK] = line.sender
    if line.http is not None:
        app.add_subapp("/slack", line.http)
    return f"{STARTED}  {line.where}"


def _log_to_stderr() -> None:
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            _without_retries,
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.format_exc_info,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _without_retries(_: object, __: str, event: EventDict) -> EventDict:
    """Drop what stamina says of each retry: the source that gives up says so in one sentence."""
    if str(event.get("event")).startswith("stamina."):
        raise structlog.DropEvent
    return event
