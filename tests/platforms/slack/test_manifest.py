"""The manifest and the page that explains it, held to what the bot does."""

import re
from dataclasses import fields
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from bot.platforms.slack.scopes import SCOPES
from bot.settings import PROJECT, Settings

PAGE = (PROJECT / "docs" / "slack.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    text = (PROJECT / "slack-manifest.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def test_the_manifest_asks_for_the_scopes_that_an_installation_asks_for(
    manifest: dict[str, Any],
) -> None:
    assert manifest["oauth_config"]["scopes"] == {"bot": list(SCOPES)}


def test_every_scope_is_explained_and_none_that_is_not_asked_for() -> None:
    explained = re.findall(r"^\| `([a-z_.:]+)` \|", PAGE, re.MULTILINE)
    assert explained == [*SCOPES, "connections:write"]


def test_every_event_is_named_on_the_page(manifest: dict[str, Any]) -> None:
    events = manifest["settings"]["event_subscriptions"]["bot_events"]
    assert events
    for event in events:
        assert f"`{event}`" in PAGE, event


def test_the_manifest_declares_what_the_bot_listens_to(manifest: dict[str, Any]) -> None:
    features, settings = manifest["features"], manifest["settings"]
    assert [one["command"] for one in features["slash_commands"]] == ["/trade"]
    assert features["slash_commands"][0]["should_escape"] is True
    (shortcut,) = features["shortcuts"]
    assert (shortcut["type"], shortcut["callback_id"]) == ("message", "check_claim")
    assert len(shortcut["name"]) <= 24
    assert settings["interactivity"]["is_enabled"] is True
    assert settings["socket_mode_enabled"] is True
    assert features["app_home"]["messages_tab_read_only_enabled"] is False


def test_the_manifest_keeps_slack_s_limits(manifest: dict[str, Any]) -> None:
    assert len(manifest["display_information"]["name"]) <= 35
    assert len(manifest["display_information"]["description"]) <= 140
    view = manifest["features"]["agent_view"]
    assert len(view["agent_description"]) <= 300
    assert 1 <= len(view["suggested_prompts"]) <= 4


def test_the_pictures_on_the_page_are_there_and_described() -> None:
    pictures = re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", PAGE)
    assert len(pictures) == 2
    for words, path in pictures:
        assert len(words) > 40
        assert (PROJECT / "docs" / path).read_bytes().startswith(b"\x89PNG")


def test_the_settings_on_the_page_are_the_bot_s() -> None:
    known = {one.metadata["name"] for one in fields(Settings)}
    named = set(re.findall(r"\b((?:SLACK|BOT|DATABASE)_[A-Z_]+)\b", PAGE))
    assert {"SLACK_BOT_TOKEN", "SLACK_CLIENT_ID"} <= named <= known
