"""The languages questions are asked and answered in."""

from enum import StrEnum


class Language(StrEnum):
    """A language of the bot, by its ISO 639-1 code."""

    ENGLISH = "en"
    KOREAN = "ko"
    CHINESE = "zh"
