"""What the web page itself says, one small table a language."""

from bot.platforms.web.wording.chinese import CHINESE
from bot.platforms.web.wording.english import ENGLISH
from bot.platforms.web.wording.korean import KOREAN
from bot.platforms.web.wording.table import Wording
from bot.trade import Language

__all__ = ["WORDINGS", "Wording", "wording_of"]

WORDINGS = {
    Language.ENGLISH: ENGLISH,
    Language.KOREAN: KOREAN,
    Language.CHINESE: CHINESE,
}


def wording_of(language: Language) -> Wording:
    """The page's words in a language."""
    return WORDINGS[language]
