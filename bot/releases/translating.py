"""Turns what a reader says of a file it refuses, or of a source, into another language.

The readers speak English, in sentences made of fixed words and of what stands in the file. A
translation is said only if it is known whole and carries the very numerals of the original.
"""

import re
from collections import Counter
from functools import cache, partial
from importlib import import_module

import structlog

from bot.releases.wording import news_wording
from bot.sources.reading import Problem
from bot.trade import Language

_log = structlog.get_logger(__name__)
_VALUE = re.compile(r"\{(\w+)\}")
_AND = " and "
_NUMERAL = re.compile(r"\d+")
_PLACED = re.compile(r"(?P<file>.+?)(?:, row (?P<row>\d+))?: (?P<said>.+)", re.DOTALL)
_Phrases = tuple[tuple[re.Pattern[str], str], ...]


def problem_in(language: Language, problem: Problem) -> str:
    """A problem as one sentence that names file, row, column, reason and what to do."""
    reason, hint = (_phrase(one, language) for one in (problem.reason, problem.hint))
    row = "" if problem.row is None else str(problem.row)
    said = {"reason": reason or problem.reason, "hint": hint or problem.hint}
    if reason is None or hint is None:
        _log.warning("report_not_translated", language=language, said=str(problem))
        return str(problem)
    place = _place(language, problem.file, row, problem.column)
    return _faithful(news_wording(language).say("file.problem", place=place, **said), str(problem))


def reason_in(language: Language, reason: str) -> str:
    """Why a source cannot be read, and what to do."""
    return _faithful(_phrase(reason, language) or reason, reason)


def remark_in(language: Language, remark: str) -> str:
    """A remark on a file that was taken in, such as what was left out of it."""
    placed = _PLACED.fullmatch(remark)
    said = _phrase(placed["said"], language) if placed else None
    if placed is None or said is None:
        return remark
    place = _place(language, placed["file"], placed["row"] or "", "")
    return _faithful(news_wording(language).say("file.remark", place=place, remark=said), remark)


def _place(language: Language, file: str, row: str, column: str) -> str:
    words = news_wording(language)
    parts = [file]
    if row:
        parts.append(words.say("file.row", row=row))
    if column:
        parts.append(words.say("file.column", column=column))
    return words.say("file.place.join").join(parts)


def _faithful(translated: str, original: str) -> str:
    """The translation, unless it would state another number than the report does."""
    now, then = (Counter(_NUMERAL.findall(one)) for one in (translated, original))
    if now == then:
        return translated
    _log.error("report_translated_wrong", said=original, translated=translated)
    return original


def _phrase(text: str, language: Language) -> str | None:
    """A phrase of the readers' in another language; None where it is not known."""
    if language is Language.ENGLISH:
        return text
    for pattern, translation in _phrases(language):
        found = pattern.fullmatch(text)
        if found is not None:
            return _VALUE.sub(partial(_filled, found, language), translation)
    return None


def _filled(found: re.Match[str], language: Language, place: re.Match[str]) -> str:
    return _value(found[place[1]], language)


def _value(text: str, language: Language) -> str:
    """What was put into a phrase: a phrase itself, a list, or words of the file, which stay."""
    known = _phrase(text, language)
    return known if known is not None else text.replace(_AND, ", ")


@cache
def _phrases(language: Language) -> _Phrases:
    """The known phrases, those with the most fixed words first."""
    phrases: dict[str, str] = import_module(f"bot.releases.wording.reports.{language}").PHRASES
    by_words = sorted(phrases, key=lambda one: -len(_VALUE.sub("", one)))
    return tuple((_pattern(one), phrases[one]) for one in by_words)


def _pattern(phrase: str) -> re.Pattern[str]:
    parts = _VALUE.split(phrase)
    named = (f"(?P<{one}>.+?)" if place % 2 else re.escape(one) for place, one in enumerate(parts))
    return re.compile("".join(named), re.DOTALL)
