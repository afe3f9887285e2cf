from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import BEIJING, PROJECT, Settings


@pytest.fixture
def env_file(tmp_path: Path) -> Path:
    return tmp_path / ".env"


def fault(environ: dict[str, str], env_file: Path) -> str:
    with pytest.raises(SettingsError) as caught:
        Settings.read(environ, env_file)
    return str(caught.value)


def test_without_any_setting_the_bot_talks_to_the_real_addresses(env_file: Path) -> None:
    settings = Settings.read({}, env_file)

    assert settings == Settings()
    assert settings.home == PROJECT / "data" / "local"
    assert (settings.web_host, settings.web_port) == ("127.0.0.1", 8000)
    assert settings.discord_api_base == "https://discord.com/api/v10"
    assert settings.slack_api_base == "https://slack.com/api/"
    assert settings.gacc_base_url == "http://english.customs.gov.cn"
    assert settings.comtrade_base_url == "https://comtradeapi.un.org"


def test_every_setting_can_be_set(env_file: Path) -> None:
    given = {one.metadata["name"]: "x" for one in fields(Settings)}
    given |= {"BOT_TODAY": "2022-03-20", "BOT_WEB_PORT": "9", "RELEASE_POLL_SECONDS": "5"}
    given |= {"DATASET_URL": "duckdb", "BOT_OPERATORS": "discord:1, slack:U0ANN"}
    settings = Settings.read(given, env_file)

    assert (settings.today, settings.web_port) == (date(2022, 3, 20), 9)
    assert settings.release_poll_seconds == 5
    assert settings.operators == ("discord:1", "slack:U0ANN")
    untouched = {"today", "web_port", "release_poll_seconds", "dataset_url", "operators"}
    for one in fields(Settings):
        if one.name not in untouched:
            assert str(getattr(settings, one.name)) == "x", one.name


def test_the_environment_goes_before_the_file(env_file: Path) -> None:
    env_file.write_text('BOT_WEB_PORT=9001\nexport BOT_HOME="~/bot home"  # mine\n')
    settings = Settings.read({"BOT_WEB_PORT": "9002"}, env_file)

    assert settings.web_port == 9002
    assert settings.home == Path.home() / "bot home"


def test_an_empty_value_means_the_default(env_file: Path) -> None:
    env_file.write_text("BOT_WEB_PORT=\nDISCORD_TOKEN=''\n")

    assert Settings.read({"BOT_TODAY": "  "}, env_file) == Settings()


def test_without_arguments_the_process_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_WEB_PORT", "9003")

    assert Settings.read().web_port == 9003


def test_secrets_are_never_printed(env_file: Path) -> None:
    given = {one.metadata["name"]: "hush" for one in fields(Settings) if one.metadata["secret"]}

    assert {"DISCORD_TOKEN", "SLACK_BOT_TOKEN", "DATABASE_URL", "LLM_API_KEY"} <= set(given)
    given |= {"DATASET_URL": "duckdb"}
    assert "hush" not in repr(Settings.read(given, env_file))


@pytest.mark.parametrize(
    ("environ", "sentence"),
    [
        ({"BOT_WBE_PORT": "1"}, "There is no setting BOT_WBE_PORT; did you mean BOT_WEB_PORT?"),
        ({"BOT_XYZZY": "1"}, "There is no setting BOT_XYZZY; see .env.example for the list."),
        ({"BOT_WEB_PORT": "eighty"}, "BOT_WEB_PORT must be a whole number, not 'eighty'."),
        ({"BOT_WEB_PORT": "65536"}, "BOT_WEB_PORT must be 0 to 65535, not 65536."),
        ({"BOT_WEB_PORT": "-1"}, "BOT_WEB_PORT must be 0 to 65535, not -1."),
        ({"RELEASE_POLL_SECONDS": "0"}, "RELEASE_POLL_SECONDS must be 1 or more, not 0."),
        (
            {"BOT_OPERATORS": "discord:1,ann"},
            (
                "BOT_OPERATORS must list people like discord:123456789012345678, "
                "slack:U0ABC123 or slack:T0TEAM:U0ABC123, not 'ann'."
            ),
        ),
        ({"BOT_TODAY": "20 March"}, "BOT_TODAY must be a day like 2022-03-20, not '20 March'."),
    ],
)
def test_a_wrong_setting_is_named_with_its_mend(
    env_file: Path, environ: dict[str, str], sentence: str
) -> None:
    assert fault(environ, env_file) == sentence


def test_other_programs_variables_are_none_of_the_bots_business(env_file: Path) -> None:
    assert Settings.read({"HOME": "/root", "PATH": "/bin"}, env_file) == Settings()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("DISCORD_TOKN=x\n", "There is no setting DISCORD_TOKN in .env; did you mean"),
        ("# mine\n\nDISCORD_TOKEN hush\n", ".env line 3 is not NAME=value; mend it."),
        ("BOT_WEB_PORT=1\nDISCORD_TOKEN\n", ".env line 2 is not NAME=value; mend it."),
        (b"DISCORD_TOKEN=\xff\n", ".env cannot be read as UTF-8 text; mend or remove it."),
    ],
)
def test_a_wrong_line_of_the_file_is_named_without_its_secret(
    env_file: Path, content: str | bytes, sentence: str
) -> None:
    env_file.write_bytes(content if isinstance(content, bytes) else content.encode())
    told = fault({}, env_file)

    assert told.startswith(sentence)
    assert "hush" not in told


def test_a_folder_named_env_cannot_be_read(env_file: Path) -> None:
    env_file.mkdir()

    assert fault({}, env_file) == ".env cannot be read as UTF-8 text; mend or remove it."


def test_nobody_is_an_operator_by_default_and_a_word_counts_in_one_team_if_it_says_so(
    env_file: Path,
) -> None:
    given = {"BOT_OPERATORS": " discord:12, slack:T0TEAM:U0BEN slack:W1,"}

    assert Settings.read({}, env_file).operators == ()
    assert Settings.read(given, env_file).operators == (
        "discord:12",
        "slack:T0TEAM:U0BEN",
        "slack:W1",
    )


def test_a_pinned_clock_stands_still() -> None:
    assert Settings(today=date(2022, 3, 20)).current_day() == date(2022, 3, 20)


def test_the_day_is_beijings() -> None:
    before = datetime.now(UTC).astimezone(BEIJING).date()
    today = Settings().current_day()

    assert before <= today <= datetime.now(UTC).astimezone(BEIJING).date()
    assert datetime(2026, 8, 18, 17, tzinfo=UTC).astimezone(BEIJING).date() == date(2026, 8, 19)


def test_only_the_embedded_engine_is_built_in(env_file: Path) -> None:
    refused = fault({"DATASET_URL": "postgresql://bot:secret@host/trade"}, env_file)

    assert Settings.read({"DATASET_URL": "duckdb"}, env_file).dataset_url == "duckdb"
    assert refused == (
        "DATASET_URL names a query engine that is not built in; leave it empty or set it to duckdb."
    )
