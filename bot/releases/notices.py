"""Writes what is no figure: lateness, a source that cannot be read, a channel that is gone."""

from datetime import UTC, datetime

from bot.releases.accounts import counted, may_say, named
from bot.releases.body import Body
from bot.releases.events import FileSetAside, Late, WatcherBroken, WatcherMended
from bot.releases.translating import problem_in, reason_in
from bot.releases.wording import NewsWording, news_wording
from bot.trade import Language

_SHOWN_PROBLEMS = 5


def late(news: Late, language: Language) -> Body:
    """A release that is due and not out."""
    words = news_wording(language)
    return Body(
        language,
        title=words.say("news.late", month=news.month),
        paragraphs=(words.say("news.late.text", month=news.month, day=news.due),),
    )


def broken(news: WatcherBroken, language: Language) -> Body:
    """A source that cannot be looked at; the reason says what to do."""
    return Body(
        language,
        title=news_wording(language).say("news.broken"),
        paragraphs=(
            _on_source("news.broken.text", news, language),
            reason_in(language, news.reason),
        ),
    )


def mended(news: WatcherMended, language: Language) -> Body:
    """A source that can be looked at again."""
    return Body(
        language,
        title=news_wording(language).say("news.mended"),
        paragraphs=(_on_source("news.mended.text", news, language),),
    )


def set_aside(news: FileSetAside, language: Language) -> Body:
    """A file of the inbox that is not believed, with the first things that are wrong in it."""
    words = news_wording(language)
    lines = [words.say("news.aside.text")]
    lines += [problem_in(language, one) for one in news.problems[:_SHOWN_PROBLEMS]]
    more = counted(len(news.problems) - _SHOWN_PROBLEMS)
    rest = words.say("news.aside.more", count=more)
    if more.value > 0 and may_say(rest, (more,), news.file, language):
        lines.append(rest)
    title = words.say("news.aside", file=named(news.file))
    return Body(language, title=title, paragraphs=tuple(lines))


def unreachable(channel: str, reason: str, language: Language) -> Body:
    """A subscribed channel where nothing can be posted, for whoever subscribed it."""
    words = news_wording(language)
    return Body(
        language,
        title=words.say("news.dead"),
        paragraphs=(
            words.say("news.dead.text", channel=channel),
            words.say("news.dead.why", reason=reason),
        ),
    )


def _on_source(key: str, news: WatcherBroken | WatcherMended, language: Language) -> str:
    words = news_wording(language)
    return words.say(key, source=_called(news.source, words), since=_moment(news.since))


def _called(source: str, words: NewsWording) -> str:
    key = f"news.source.{source}"
    return words.say(key) if key in words else source


def _moment(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
