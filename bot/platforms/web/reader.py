"""Who is reading: the language of the page and the thread, from query, cookies and headers."""

import re
import secrets
from dataclasses import dataclass

from aiohttp import web

from bot.trade import Language

THREAD_COOKIE = "bot_thread"
PREVIOUS_COOKIE = "bot_thread_before"
LANGUAGE_COOKIE = "bot_language"

_A_YEAR_SECONDS = 365 * 24 * 3600
_THREAD_ID = re.compile(r"[A-Za-z0-9_-]{16,64}")


@dataclass(frozen=True, slots=True)
class Reader:
    """One request's reader; `thread` and `previous` are None until a question was asked."""

    language: Language
    chose_language: bool
    thread: str | None
    previous: str | None


def reader_of(request: web.Request) -> Reader:
    """Read the reader off a request; whatever is malformed counts as absent."""
    chosen = _language(request.query.get("lang", ""))
    language = (
        chosen
        or _language(request.cookies.get(LANGUAGE_COOKIE, ""))
        or accepted_language(request.headers.get("Accept-Language", ""))
    )
    return Reader(
        language=language,
        chose_language=chosen is not None,
        thread=_thread(request, THREAD_COOKIE),
        previous=_thread(request, PREVIOUS_COOKIE),
    )


def accepted_language(header: str) -> Language:
    """The bot's language a browser prefers, by an Accept-Language header; else English."""
    weighed: list[tuple[float, Language]] = []
    for part in header.split(","):
        tag, _, parameter = part.partition(";")
        language = _language(tag.strip().lower().split("-")[0])
        weight = _weight(parameter.strip())
        if language is not None and weight > 0:
            weighed.append((weight, language))
    return max(weighed, key=lambda pair: pair[0], default=(0.0, Language.ENGLISH))[1]


def new_thread_id() -> str:
    """An id nobody can guess."""
    return secrets.token_urlsafe(16)


def keep(response: web.StreamResponse, request: web.Request, name: str, value: str | None) -> None:
    """Set a cookie for a year, out of reach of scripts; None clears it."""
    if value is None:
        response.del_cookie(name, path="/", httponly=True, samesite="Lax")
    else:
        response.set_cookie(
            name,
            value,
            max_age=_A_YEAR_SECONDS,
            path="/",
            httponly=True,
            samesite="Lax",
            secure=request.secure,
        )


def _language(code: str) -> Language | None:
    return next((language for language in Language if language.value == code), None)


def _weight(parameter: str) -> float:
    name, _, value = parameter.partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0


def _thread(request: web.Request, cookie: str) -> str | None:
    value = request.cookies.get(cookie, "")
    return value if _THREAD_ID.fullmatch(value) else None
