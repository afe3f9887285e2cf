from dataclasses import replace

import pytest
from slack_front import FakeFront

from bot.errors import SettingsError
from bot.platforms.slack.modes import Mode, mode_of
from bot.platforms.slack.run import start
from bot.settings import Settings
from bot.state.database import Database

BOT, APP, SECRET, CLIENT = "xoxb-1", "xapp-1", "shh", "1.2"


def settings(bot: str = "", app: str = "", secret: str = "", client: str = "") -> Settings:
    return replace(
        Settings(),
        slack_bot_token=bot,
        slack_app_token=app,
        slack_signing_secret=secret,
        slack_client_id=client,
        slack_client_secret=client,
    )


@pytest.mark.parametrize(
    ("given", "mode"),
    [
        (settings(BOT, APP), Mode.SOCKET),
        (settings(BOT, APP, SECRET), Mode.SOCKET),
        (settings(BOT, secret=SECRET), Mode.SIGNED),
        (settings(secret=SECRET, client=CLIENT), Mode.MANY),
    ],
)
def test_the_settings_tell_how_slack_is_spoken_to(given: Settings, mode: Mode) -> None:
    assert mode_of(given) is mode


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (settings(), "Slack needs SLACK_BOT_TOKEN with"),
        (settings(BOT), "or with SLACK_SIGNING_SECRET"),
        (settings(app=APP), "SLACK_APP_TOKEN needs SLACK_BOT_TOKEN too"),
        (settings(secret=SECRET), "SLACK_SIGNING_SECRET needs SLACK_BOT_TOKEN"),
        (settings(client=CLIENT), "SLACK_CLIENT_ID needs SLACK_SIGNING_SECRET too"),
        (settings(BOT, secret=SECRET, client=CLIENT), "remove one of them"),
        (settings(APP, BOT), "swap them"),
        (
            replace(settings(secret=SECRET, client=CLIENT), slack_client_secret=""),
            "set both or neither",
        ),
    ],
)
async def test_what_is_missing_is_named_in_one_sentence(
    given: Settings, words: str, database: Database
) -> None:
    with pytest.raises(SettingsError, match=words) as raised:
        await start(given, FakeFront(), database)
    assert str(raised.value).endswith(".")
