"""The bot's settings, read once from the environment and `.env`."""

import os
import re
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from datetime import UTC, date, datetime, timedelta, timezone
from io import StringIO
from pathlib import Path
from types import NoneType
from typing import Any, Self, get_args, get_origin

from bot.errors import SettingsError

PROJECT = Path(__file__).resolve().parent.parent
BEIJING = timezone(timedelta(hours=8), "Asia/Shanghai")
"""China's one time zone: releases and "today" follow it."""

_HIGHEST_PORT = 65_535
_ENGINE = "duckdb"
_PERSON = re.compile(r"discord:[0-9]+|slack:(?:[TE][A-Z0-9]+:)?[UW][A-Z0-9]+")


def _setting(name: str, help_: str, default: Any = None, *, secret: bool = False) -> Any:  # noqa: ANN401 - dataclasses.field itself returns Any
    return field(
        default=default, repr=not secret, metadata={"name": name, "help": help_, "secret": secret}
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; addresses default to the real ones."""

    home: Path = _setting(
        "BOT_HOME",
        "Folder for everything written at run time: cache, inbox, state, logs.",
        PROJECT / "data" / "local",
    )
    today: date | None = _setting("BOT_TODAY", "Pins the clock to a day, YYYY-MM-DD (for tests).")
    operators: tuple[str, ...] = _setting(
        "BOT_OPERATORS",
        "Who may hand in data files in chat, and hears of files set aside: discord:USER_ID, "
        "slack:USER_ID, … (nobody if empty).",
        (),
    )
    web_host: str = _setting("BOT_WEB_HOST", "Address the web chat listens on.", "127.0.0.1")
    web_port: int = _setting("BOT_WEB_PORT", "Port the web chat listens on.", 8000)
    database_url: str = _setting(
        "DATABASE_URL",
        "State database (SQLAlchemy URL); empty means SQLite under BOT_HOME.",
        "",
        secret=True,
    )
    dataset_url: str = _setting(
        "DATASET_URL",
        "Query engine of the dataset; only the embedded one is built in: duckdb, or empty.",
        "",
        secret=True,
    )
    discord_token: str = _setting("DISCORD_TOKEN", "Discord bot token.", "", secret=True)
    discord_api_base: str = _setting(
        "DISCORD_API_BASE", "Discord REST address.", "https://discord.com/api/v10"
    )
    discord_gateway_url: str = _setting(
        "DISCORD_GATEWAY_URL", "Discord gateway address; empty means the one Discord names.", ""
    )
    slack_bot_token: str = _setting("SLACK_BOT_TOKEN", "Slack bot token, xoxb-…", "", secret=True)
    slack_app_token: str = _setting(
        "SLACK_APP_TOKEN", "Slack app token for Socket Mode, xapp-…", "", secret=True
    )
    slack_signing_secret: str = _setting(
        "SLACK_SIGNING_SECRET", "Slack signing secret for HTTP events.", "", secret=True
    )
    slack_client_id: str = _setting(
        "SLACK_CLIENT_ID", "Slack client id, to install the bot in many workspaces over OAuth.", ""
    )
    slack_client_secret: str = _setting(
        "SLACK_CLIENT_SECRET", "Slack client secret that goes with it.", "", secret=True
    )
    slack_api_base: str = _setting(
        "SLACK_API_BASE", "Slack Web API address.", "https://slack.com/api/"
    )
    gacc_base_url: str = _setting(
        "GACC_BASE_URL",
        "Site of China's customs, English edition.",
        "http://english.customs.gov.cn",
    )
    comtrade_base_url: str = _setting(
        "COMTRADE_BASE_URL", "UN Comtrade API address.", "https://comtradeapi.un.org"
    )
    comtrade_key: str = _setting(
        "COMTRADE_KEY", "UN Comtrade subscription key; empty means the preview.", "", secret=True
    )
    release_poll_seconds: int | None = _setting(
        "RELEASE_POLL_SECONDS",
        "Look for releases every so many seconds instead of by the timetable.",
    )
    llm_base_url: str = _setting(
        "LLM_BASE_URL", "OpenAI-compatible server that may read questions; empty means none.", ""
    )
    llm_model: str = _setting("LLM_MODEL", "Model to ask there.", "")
    llm_api_key: str = _setting("LLM_API_KEY", "Key for that server.", "", secret=True)

    @classmethod
    def read(cls, environ: Mapping[str, str] | None = None, env_file: Path | None = None) -> Self:
        """Read the environment over `.env`; raises SettingsError that names setting and mend."""
        environ = os.environ if environ is None else environ
        path = PROJECT / ".env" if env_file is None else env_file
        from_file = _read_env_file(path)
        known = {one.metadata["name"]: one for one in fields(cls)}
        _refuse_unknown(from_file, known, str(path.name))
        _refuse_unknown({n: v for n, v in environ.items() if n.startswith("BOT_")}, known, "")
        values: dict[str, Any] = {}
        for name, one in known.items():
            text = environ.get(name, from_file.get(name, "")).strip()
            if text:
                values[one.name] = _convert(name, text, one)
        if values.get("dataset_url", _ENGINE) != _ENGINE:
            # Not shown: a URL may hold a password.
            raise SettingsError(
                f"DATASET_URL names a query engine that is not built in; leave it empty or set it "
                f"to {_ENGINE}."
            )
        return cls(**values)

    def current_day(self) -> date:
        """Today in Beijing, or the pinned day."""
        return self.today or datetime.now(UTC).astimezone(BEIJING).date()


def _read_env_file(path: Path) -> dict[str, str]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as err:
        raise SettingsError(
            f"{path.name} cannot be read as UTF-8 text; mend or remove it."
        ) from err
    from dotenv.parser import parse_stream  # noqa: PLC0415 - only a file there is needs it

    values = {}
    for binding in parse_stream(StringIO(text)):
        if binding.error or (binding.key is not None and binding.value is None):
            # The line itself may hold a secret: its number must do.
            text_before = binding.original.string[: -len(binding.original.string.lstrip())]
            line = binding.original.line + text_before.count("\n")
            raise SettingsError(f"{path.name} line {line} is not NAME=value; mend it.")
        if binding.key is not None:
            values[binding.key] = binding.value or ""
    return values


def _refuse_unknown(given: Mapping[str, str], known: Mapping[str, object], where: str) -> None:
    for name in given:
        if name in known:
            continue
        from difflib import get_close_matches  # noqa: PLC0415 - only a slip needs it

        near = get_close_matches(name, known, n=1)
        advice = f"did you mean {near[0]}?" if near else "see .env.example for the list."
        place = f" in {where}" if where else ""
        raise SettingsError(f"There is no setting {name}{place}; {advice}")


def _convert(name: str, text: str, one: "Field[Any]") -> object:
    if get_origin(one.type) is tuple:
        return _people(name, text)
    wanted = next((t for t in get_args(one.type) or (one.type,) if t is not NoneType), str)
    try:
        if wanted is date:
            return date.fromisoformat(text)
        if wanted is int:
            return _whole_number(name, text)
    except ValueError as err:
        form = "a day like 2022-03-20" if wanted is date else "a whole number"
        raise SettingsError(f"{name} must be {form}, not {text!r}.") from err
    if wanted is Path:
        return Path(text).expanduser()
    return text


def _people(name: str, text: str) -> tuple[str, ...]:
    people = tuple(one for one in re.split(r"[\s,]+", text) if one)
    for one in people:
        if not _PERSON.fullmatch(one):
            raise SettingsError(
                f"{name} must list people like discord:123456789012345678, slack:U0ABC123 or "
                f"slack:T0TEAM:U0ABC123, not {one!r}."
            )
    return people


def _whole_number(name: str, text: str) -> int:
    number = int(text)
    if name.endswith("_PORT") and not 0 <= number <= _HIGHEST_PORT:
        raise SettingsError(f"{name} must be 0 to {_HIGHEST_PORT}, not {number}.")
    if name.endswith("_SECONDS") and number < 1:
        raise SettingsError(f"{name} must be 1 or more, not {number}.")
    return number
