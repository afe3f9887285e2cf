"""Whether there is a language model to ask, by the settings."""

from bot.errors import SettingsError
from bot.interpreter.client import Interpreter
from bot.settings import Settings


def interpreter_of(settings: Settings) -> Interpreter | None:
    """The interpreter the settings name, None when off; raises SettingsError on half a setting."""
    if not settings.llm_base_url:
        return None
    if not settings.llm_model:
        raise SettingsError("LLM_BASE_URL is set but LLM_MODEL is not; name the model or unset it.")
    return Interpreter(settings.llm_base_url, settings.llm_model, settings.llm_api_key)
