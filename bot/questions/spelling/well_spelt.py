"""Spells a question as its language is read: slips of grammar, lost spaces, other characters."""

from bot.questions.goods.lexicon import Lexicon
from bot.questions.spelling.dotted_dates import dates_in_full
from bot.questions.spelling.korean_spacing import with_spaces
from bot.questions.spelling.slips import spelt
from bot.questions.vocabulary.han import simplified
from bot.trade import Language


def well_spelt(text: str, language: Language, lexicon: Lexicon) -> str:
    """A normalised text in such spelling; Chinese in simplified characters, one for one."""
    if language is Language.ENGLISH:
        return spelt(text, lexicon)
    return dates_in_full(with_spaces(text)) if language is Language.KOREAN else simplified(text)
