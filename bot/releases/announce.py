"""Tells subscribers what happened: each of them once, in their language, outside quiet hours."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

import structlog

from bot.answers.desk import Desk
from bot.answers.story.summary import story_of
from bot.releases import notices
from bot.releases.alerts import alert, topics_within
from bot.releases.body import Body, UnreadableBodyError, read_body, write_body
from bot.releases.events import (
    FileSetAside,
    Late,
    NewDetail,
    NewMonth,
    News,
    Revised,
    WatcherBroken,
    WatcherMended,
)
from bot.releases.operators import Operators
from bot.releases.revising import revised
from bot.releases.summaries import Summaries
from bot.state.announcing import Announcements
from bot.state.answers import KeptAnswers
from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.parcels import Addressee
from bot.state.places import Person, Platform
from bot.state.standing import Standing, StandingText
from bot.state.subscriptions import Subscription, Subscriptions
from bot.state.topics import Topic, TopicKind
from bot.trade import Language, Month, Period

PREVIEW = timedelta(minutes=10)
"""How long those who asked for a preview have a release before the rest of their team."""
_STORY = "month "
_NOBODY = Person(Platform.WEB, "", "")
_log = structlog.get_logger(__name__)


class Announcer:
    """Turns news into rows of the outbox; the same news again adds nothing."""

    def __init__(
        self,
        desk: Desk,
        database: Database,
        today: Callable[[], date],
        clock: Clock = utc_now,
        operators: Operators | None = None,
    ) -> None:
        self._operators = operators
        self._desk = desk
        self._today = today
        self._clock = clock
        self._summaries = Summaries(desk, today)
        self._announcements = Announcements(database, clock)
        self._answers = KeptAnswers(database, clock)
        self._standing = Standing(database)
        self._subscriptions = Subscriptions(database, clock)

    async def tell(self, news: News) -> None:
        """Address the news to all whom it concerns.

        The desk must answer from the dataset that holds it. Raises StateError when the database
        fails, SendingError when an operator cannot be reached now: tell it again later.
        """
        match news:
            case NewMonth():
                await self._new_month(news)
            case NewDetail():
                await self._again(f"{news.key} ", news.month, self._summaries.deepened)
                await self._alerts(news.month, total=False)
            case Revised():
                await self._revised(news)
            case Late():
                await self._notice(news.key, TopicKind.LATE, lambda one: notices.late(news, one))
            case WatcherBroken() | WatcherMended():
                await self._outage(news)
            case FileSetAside():
                await self._set_aside(news)

    async def _new_month(self, news: NewMonth) -> None:
        """The summary; of January only once February is there to tell the story with."""
        story = story_of(news.month)
        subject = f"{_STORY}{story}"
        wishes = await self._wishes(TopicKind.RELEASE)
        bodies = await self._written(wishes, lambda one: self._summaries.first(story, one))
        ahead = {_team(one) for one in wishes if one.preview}
        opening = self._clock() + PREVIEW
        first = [self._addressee(one) for one in wishes if one.preview]
        then = [
            self._addressee(one, after=opening if _team(one) in ahead else None)
            for one in wishes
            if not one.preview
        ]
        for event, addressees in ((f"preview {subject}", first), (subject, then)):
            await self._announce(event, subject, bodies, addressees)
        await self._alerts(news.month, total=True)

    async def _revised(self, news: Revised) -> None:
        """Posts put right first, then a message to those who asked to hear of revisions."""
        await self._again(f"{news.key} ", None, self._summaries.corrected)
        wishes = await self._wishes(TopicKind.REVISION)
        bodies = await self._written(
            wishes, lambda one: revised(self._desk, news, one, self._today())
        )
        await self._announce(news.key, news.key, bodies, map(self._addressee, wishes))

    async def _again(
        self, event: str, month: Month | None, rewrite: Callable[[Body, Period], Body | None]
    ) -> None:
        """Have the posts of one story, or of all, rewritten where there is cause."""
        prefix = _STORY if month is None else f"{_STORY}{story_of(month)}"
        by_subject: dict[str, dict[Language, str]] = {}
        for text in await self._standing.texts(prefix):
            body = await asyncio.to_thread(_rewritten, text, rewrite)
            if body is not None:
                kept = await self._kept(body)
                by_subject.setdefault(text.subject, {})[text.language] = kept
        for subject, bodies in by_subject.items():
            count = await self._announcements.correct(f"{event}{subject}", subject, bodies)
            if count:
                _log.info("rewritten", news=event.strip(), posts=subject, destinations=count)

    async def _alerts(self, month: Month, *, total: bool) -> None:
        """Tell of goods that appeared and marks passed, among all goods together or single ones."""
        concerned: dict[Topic, list[Subscription]] = {}
        async for wish in self._subscriptions.of_kinds({TopicKind.GOODS, TopicKind.THRESHOLD}):
            if wish.topic.commodity.is_total is total:
                for topic in topics_within(wish.topic):
                    concerned.setdefault(topic, []).append(wish)
        for topic, wishes in concerned.items():
            event = f"alert {month} {topic}"
            bodies = await self._written(wishes, partial(self._alert, topic, month))
            await self._announce(event, event, bodies, map(self._addressee, wishes))

    def _alert(self, topic: Topic, month: Month, language: Language) -> Body | None:
        return alert(self._desk, topic, month, language, self._today())

    async def _notice(
        self, event: str, kind: TopicKind, write: Callable[[Language], Body | None]
    ) -> None:
        wishes = await self._wishes(kind)
        bodies = await self._written(wishes, write)
        await self._announce(event, event, bodies, map(self._addressee, wishes))

    async def _outage(self, news: WatcherBroken | WatcherMended) -> None:
        """An outage is told once and ends once, however many bots have met it, each at its time.

        What ended before tells them alike which outage this is.
        """
        ended = await self._announcements.said(f"mended {news.source} ")
        numbers = (one.rpartition(" ")[2] for one in ended)
        present = max((int(one) for one in numbers if one.isdigit()), default=0) + 1
        event = f"{news.key} {present}"
        if isinstance(news, WatcherBroken):
            await self._notice(event, TopicKind.WATCHER, lambda one: notices.broken(news, one))
        elif f"broken {news.source} {present}" in await self._announcements.said("broken "):
            await self._notice(event, TopicKind.WATCHER, lambda one: notices.mended(news, one))

    async def _set_aside(self, news: FileSetAside) -> None:
        """Those who watch the sources first, then the operators, each place once."""

        def write(language: Language) -> Body:
            return notices.set_aside(news, language)

        await self._notice(news.key, TopicKind.WATCHER, write)
        watching = {
            (one.destination.platform, one.destination.channel)
            for one in await self._wishes(TopicKind.WATCHER)
        }
        operators = await self._operators.addressees() if self._operators is not None else []
        others = [
            one
            for one in operators
            if (one.destination.platform, one.destination.channel) not in watching
        ]
        bodies = {one.language: await self._kept(write(one.language)) for one in others}
        await self._announce(news.key, news.key, bodies, others)

    async def _wishes(self, kind: TopicKind) -> list[Subscription]:
        return [one async for one in self._subscriptions.of_kinds({kind})]

    def _addressee(self, wish: Subscription, after: datetime | None = None) -> Addressee:
        moment = after or self._clock()
        quiet_until = moment if wish.quiet is None else wish.quiet.over_at(moment)
        return Addressee(wish.destination, wish.language, quiet_until)

    async def _written(
        self, wishes: Iterable[Subscription], write: Callable[[Language], Body | None]
    ) -> dict[Language, str]:
        """The message in each language wished for, where there is something to say in it."""
        bodies = {}
        for language in sorted({one.language for one in wishes}):
            body = await asyncio.to_thread(write, language)
            if body is not None:
                bodies[language] = await self._kept(body)
        return bodies

    async def _kept(self, body: Body) -> str:
        """The message as the outbox keeps it, its buttons' query kept too."""
        answer = body.answer
        if answer is None or answer.query is None:
            return write_body(body)
        token = await self._answers.keep(
            answer.question or answer.headline, answer.query, answer.language, _NOBODY
        )
        return write_body(replace(body, token=token))

    async def _announce(
        self,
        event: str,
        subject: str,
        bodies: Mapping[Language, str],
        addressees: Iterable[Addressee],
    ) -> None:
        reached = [one for one in addressees if one.language in bodies]
        count = await self._announcements.announce(event, subject, bodies, reached)
        if count:
            _log.info("announced", news=event, destinations=count)


def _rewritten(text: StandingText, rewrite: Callable[[Body, Period], Body | None]) -> Body | None:
    """A standing text anew; None where it may stand, or is none of this bot's any more."""
    try:
        return rewrite(read_body(text.body), Period.parse(text.subject.removeprefix(_STORY)))
    except UnreadableBodyError as err:
        _log.warning("post_not_corrected", subject=text.subject, reason=str(err))
        return None


def _team(wish: Subscription) -> tuple[str, str]:
    return (wish.destination.platform, wish.destination.team)
