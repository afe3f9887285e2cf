"""Carries parcels from the outbox to the platforms that run, each at a pace it allows."""

import asyncio
from collections import OrderedDict
from collections.abc import Collection, Mapping

import structlog

from bot.commands.charting import Drawer
from bot.commands.offering import offers
from bot.commands.reply import Attachment, Offer, Reply
from bot.errors import BotError
from bot.platforms.sending import LaterError, RefusedError, Sender
from bot.releases.body import Body, UnreadableBodyError, read_body
from bot.state.parcels import Parcel, ParcelKind, Refused, Sent
from bot.state.places import Platform
from bot.trade import Language

_log = structlog.get_logger(__name__)
PER_SECOND: Mapping[Platform, float] = {Platform.DISCORD: 40.0, Platform.SLACK: 15.0}
"""How many messages may start in a second; Discord takes fifty requests of all kinds."""
_USUAL_PER_SECOND = 5.0
_REMEMBERED = 16
"""Messages kept ready: a release has one for each language, and its corrections as many."""


class SenderCarrier:
    """What the outbox needs of the platforms' senders; `drawer` draws what goes with a message."""

    def __init__(
        self,
        senders: Mapping[Platform, Sender],
        drawer: Drawer | None = None,
        per_second: Mapping[Platform, float] = PER_SECOND,
        replies: "_Replies | None" = None,
    ) -> None:
        self._senders = senders
        self._per_second = per_second
        self._replies = replies or _Replies(drawer)
        self._gates = {one: _Gate(per_second.get(one, _USUAL_PER_SECOND)) for one in senders}

    @property
    def platforms(self) -> Collection[Platform]:
        """The platforms that run."""
        return self._senders.keys()

    def on(self, platform: Platform) -> "SenderCarrier":
        """A carrier to one of them, which shares what was read and drawn with the others."""
        sender = {platform: self._senders[platform]}
        return SenderCarrier(sender, per_second=self._per_second, replies=self._replies)

    async def send(self, parcel: Parcel) -> Sent | Refused:
        """Post a message, or put the one it corrects right; an exception leaves it open."""
        where = parcel.destination
        try:
            reply = await self._replies.of(parcel.body)
            sender = self._senders[where.platform]
            await self._gates[where.platform].passed()
            if parcel.kind is ParcelKind.EDIT and parcel.message_id is not None:
                await sender.edit(where.channel, parcel.message_id, reply, parcel.nonce)
                return Sent(parcel.message_id)
            return Sent(await sender.post(where.channel, reply, parcel.nonce))
        except LaterError as err:
            return Refused(str(err), retry_after=err.retry_after)
        except RefusedError as err:
            return Refused(str(err), final=err.final)
        except UnreadableBodyError as err:
            return Refused(str(err), final=True)

    async def lookup(self, parcel: Parcel) -> str | None:
        """The id of a parcel's message if it stands; raises where that cannot be told."""
        where = parcel.destination
        try:
            reply = await self._replies.of(parcel.body)
        except UnreadableBodyError:
            return None
        await self._gates[where.platform].passed()
        sender = self._senders[where.platform]
        return await sender.find(where.channel, reply, parcel.nonce, parcel.first_tried)


class _Gate:
    """Lets so many through in a second, evenly, in the order they came."""

    def __init__(self, per_second: float) -> None:
        self._apart = 1 / per_second
        self._next = 0.0

    async def passed(self) -> None:
        now = asyncio.get_running_loop().time()
        mine = max(now, self._next)
        self._next = mine + self._apart
        await asyncio.sleep(mine - now)


class _Replies:
    """Messages read and their pictures drawn once, however many destinations they go to."""

    def __init__(self, drawer: Drawer | None) -> None:
        self._drawer = drawer
        self._ready: OrderedDict[str, asyncio.Future[Reply]] = OrderedDict()

    async def of(self, text: str) -> Reply:
        """What a body shows; raises UnreadableBodyError."""
        ready = self._ready.get(text)
        if ready is None:
            ready = self._ready[text] = asyncio.ensure_future(self._made(read_body(text)))
            while len(self._ready) > _REMEMBERED:
                self._ready.popitem(last=False)
        # Whoever gives up waiting for the picture leaves it to the others.
        try:
            return await asyncio.shield(ready)
        except Exception:
            self._ready.pop(text, None)
            raise

    async def _made(self, body: Body) -> Reply:
        answer = body.answer
        behind: tuple[Offer, ...] = ()
        if answer is not None and answer.query is not None and body.token:
            behind = offers(answer, answer.query, body.token, private=False, drawable=False)
        return Reply(
            body.language,
            answer,
            title=body.title,
            paragraphs=body.paragraphs,
            files=await self._picture(body, body.language),
            offers=behind,
        )

    async def _picture(self, body: Body, language: Language) -> tuple[Attachment, ...]:
        """The chart that goes with a message; without one the words go alone."""
        if self._drawer is None or body.picture is None:
            return ()
        try:
            drawn = await self._drawer.draw("", body.picture, language)
        except BotError as err:
            _log.warning("picture_not_drawn", title=body.title, reason=str(err))
            return ()
        return () if drawn.picture is None else (drawn.picture,)
