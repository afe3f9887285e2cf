"""The commands that subscribe a channel or a direct conversation to news."""

from bot.commands.answering import Answering
from bot.commands.command import Command, Completion, Option
from bot.commands.reply import Reply
from bot.commands.request import Request
from bot.commands.sayings import SAYINGS
from bot.commands.texts import ABOUT, LANGUAGES, NAMES, OPTIONS
from bot.commands.topics import read_topic, topic_in_words
from bot.commands.who import destination, here_scopes, may_manage
from bot.errors import UsageError
from bot.state.quiet_hours import QuietHours
from bot.state.subscriptions import Subscription
from bot.state.topics import Topic
from bot.trade import Language

_YES, _NO = "yes", "no"


def commands(answering: Answering) -> tuple[Command, ...]:
    """Declare them over the state."""

    async def subscribe(request: Request) -> Reply:
        return await _subscribe(answering, request)

    async def unsubscribe(request: Request) -> Reply:
        return await _unsubscribe(answering, request)

    async def subscriptions(request: Request) -> Reply:
        language = await answering.spoken(request)
        held = await answering.kept.subscriptions.of_destination(destination(request))
        lines = tuple(f"• {_in_words(answering, one, language)}" for one in held)
        return Reply(language, paragraphs=lines or (SAYINGS["none_subscribed"][language],))

    topic = Option("topic", OPTIONS["topic"], completion=Completion.TOPIC)
    ended = Option("topic", OPTIONS["ended"], completion=Completion.TOPIC)
    spoken = Option("language", OPTIONS["language"], choices=tuple(Language))
    quiet = Option("quiet", OPTIONS["quiet"])
    preview = Option("preview", OPTIONS["preview"], choices=(_YES, _NO))
    return (
        Command(
            "subscribe",
            ABOUT["subscribe"],
            subscribe,
            (topic, spoken, quiet, preview),
            names=NAMES["subscribe"],
        ),
        Command(
            "unsubscribe", ABOUT["unsubscribe"], unsubscribe, (ended,), names=NAMES["unsubscribe"]
        ),
        Command(
            "subscriptions", ABOUT["subscriptions"], subscriptions, names=NAMES["subscriptions"]
        ),
    )


async def _subscribe(answering: Answering, request: Request) -> Reply:
    given = request.arguments
    if not may_manage(request):
        return await answering.say(request, "not_allowed")
    topic = read_topic(answering.desk, given.get("topic", ""))
    if topic is None:
        return await answering.say(request, "bad_topic")
    here = await answering.kept.preferences.preferred(here_scopes(request))
    language, quiet = here.language or request.locale or Language.ENGLISH, here.quiet
    try:
        if given.get("language", "").strip():
            language = Language(given["language"].strip().lower())
        if given.get("quiet", "").strip():
            quiet = QuietHours.parse(given["quiet"])
    except UsageError:
        return await answering.say(request, "bad_quiet")
    except ValueError:
        return await answering.say(request, "bad_language")
    wish = Subscription(
        destination(request),
        topic,
        language,
        request.user,
        direct=request.place.direct,
        quiet=quiet,
        # A conversation of two has nobody who could ask others to wait for them.
        preview=given.get("preview", "").strip().lower() == _YES and not request.place.direct,
    )
    new = await answering.kept.subscriptions.add(wish)
    spoken = await answering.spoken(request)
    key = "subscribed" if new else "already_subscribed"
    text = SAYINGS[key][spoken].format(topic=_in_words(answering, wish, spoken))
    return Reply(spoken, paragraphs=(text,))


async def _unsubscribe(answering: Answering, request: Request) -> Reply:
    if not may_manage(request):
        return await answering.say(request, "not_allowed")
    named = request.arguments.get("topic", "").strip()
    topic: Topic | None = None
    if named:
        topic = read_topic(answering.desk, named)
        if topic is None:
            return await answering.say(request, "bad_topic")
    count = await answering.kept.subscriptions.remove(destination(request), topic)
    if not count:
        return await answering.say(request, "not_subscribed" if named else "none_subscribed")
    language = await answering.spoken(request)
    return Reply(language, paragraphs=(SAYINGS["unsubscribed"][language],))


def _in_words(answering: Answering, held: Subscription, language: Language) -> str:
    """A subscription's topic, with its own language and quiet hours."""
    line = f"{topic_in_words(answering.desk, held.topic, language)} ({LANGUAGES[held.language]})"
    if held.quiet is not None:
        line = SAYINGS["quiet_line"][language].format(line=line, quiet=held.quiet)
    if held.preview:
        line = SAYINGS["preview_line"][language].format(line=line)
    return line
