"""What the bot says unasked, by key and language, beside the sentences of answers."""

from functools import cache
from importlib import import_module

from bot.answers.wording import Wording
from bot.trade import Language


class NewsWording(Wording):
    """The sentences of answers and those of news, in one language."""

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        own = import_module(f"bot.releases.wording.{language}").TEXTS
        self._texts = {**self._texts, **own}


@cache
def news_wording(language: Language) -> NewsWording:
    """The sentences of a language, loaded once."""
    return NewsWording(language)
