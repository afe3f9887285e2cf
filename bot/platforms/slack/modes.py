"""Tells from the settings in which of three ways Slack is spoken to."""

from enum import StrEnum

from bot.errors import SettingsError
from bot.settings import Settings


class Mode(StrEnum):
    """A way to be connected."""

    SOCKET = "socket"
    """One workspace, without a public address."""
    SIGNED = "signed"
    """One workspace, over signed HTTP."""
    MANY = "many"
    """Any number of workspaces, over signed HTTP, each installing the bot itself."""


def mode_of(settings: Settings) -> Mode:
    """The way that the settings give enough for; raises SettingsError with what is missing."""
    bot, app = settings.slack_bot_token, settings.slack_app_token
    oauth = bool(settings.slack_client_id), bool(settings.slack_client_secret)
    if bot.startswith("xapp-") or app.startswith("xoxb-"):
        raise SettingsError(
            "SLACK_BOT_TOKEN is the token that begins with xoxb-, SLACK_APP_TOKEN the one that "
            "begins with xapp-: swap them."
        )
    if any(oauth) and not all(oauth):
        raise SettingsError(
            "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET go together: set both or neither."
        )
    if app:
        return _with_app_token(bot=bool(bot))
    if settings.slack_signing_secret:
        return _with_signing_secret(bot=bool(bot), oauth=all(oauth))
    if all(oauth):
        raise SettingsError(
            "SLACK_CLIENT_ID needs SLACK_SIGNING_SECRET too: copy it from the app's "
            "Basic Information page."
        )
    raise SettingsError(
        "Slack needs SLACK_BOT_TOKEN with SLACK_APP_TOKEN (Socket Mode) or with "
        "SLACK_SIGNING_SECRET (HTTP): set the one that is missing."
    )


def _with_app_token(*, bot: bool) -> Mode:
    if not bot:
        raise SettingsError(
            "SLACK_APP_TOKEN needs SLACK_BOT_TOKEN too: copy it from the app's "
            "OAuth & Permissions page."
        )
    return Mode.SOCKET


def _with_signing_secret(*, bot: bool, oauth: bool) -> Mode:
    if bot and oauth:
        raise SettingsError(
            "SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for many: remove one of them."
        )
    if not bot and not oauth:
        raise SettingsError(
            "SLACK_SIGNING_SECRET needs SLACK_BOT_TOKEN (one workspace) or SLACK_CLIENT_ID and "
            "SLACK_CLIENT_SECRET (many)."
        )
    return Mode.MANY if oauth else Mode.SIGNED
