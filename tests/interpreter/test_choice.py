"""Whether there is a model to ask is a matter of settings, and half of them is a fault."""

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.interpreter.choice import interpreter_of
from bot.settings import Settings


def _settings(home: Path, **named: str) -> Settings:
    return Settings.read({"BOT_HOME": str(home), **named}, env_file=home / "no.env")


def test_without_an_address_there_is_none(tmp_path: Path) -> None:
    assert interpreter_of(_settings(tmp_path)) is None


def test_an_address_needs_a_model(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="LLM_MODEL"):
        interpreter_of(_settings(tmp_path, LLM_BASE_URL="http://localhost:1/v1"))


def test_address_model_and_key_make_one(tmp_path: Path) -> None:
    found = interpreter_of(
        _settings(
            tmp_path, LLM_BASE_URL="http://localhost:1/v1", LLM_MODEL="a-model", LLM_API_KEY="k"
        )
    )
    assert found is not None
    assert (found.base_url, found.model, found.key) == ("http://localhost:1/v1", "a-model", "k")
