"""Settings that lead `bot run` to the stand-ins for a customs site, Discord and Slack."""

from discord_server import TOKEN, DiscordServer
from slack_server import APP_TOKEN, BOT_TOKEN, SlackServer


def settings_to(customs: str, guild: DiscordServer, workspace: SlackServer) -> dict[str, str]:
    """By their names; the customs site is told by its address and looked at every second."""
    return {
        "BOT_TODAY": "2026-10-18",
        "BOT_WEB_PORT": "0",
        "RELEASE_POLL_SECONDS": "1",
        "GACC_BASE_URL": customs,
        "DISCORD_TOKEN": TOKEN,
        "DISCORD_API_BASE": guild.api,
        "DISCORD_GATEWAY_URL": guild.gateway.url,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_API_BASE": workspace.base,
    }
