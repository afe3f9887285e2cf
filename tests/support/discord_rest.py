"""The REST half of the server that stands in for Discord: the routes a bot uses."""

import asyncio
import json
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web
from discord_payloads import APP_ID, EPHEMERAL, Json, application, bot_user, dm_channel, message
from discord_store import Fault, Interaction, Seen, Store, Upload, overlong, read_body

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
SEEN = web.RequestKey("seen", Seen)
ACKNOWLEDGE_SECONDS = 3.0
HANG_UP = 0
MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, SUGGESTIONS, FORM = 4, 5, 6, 7, 8, 9
UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK = 10_003, 10_008, 10_015
UNKNOWN_INTERACTION, ACKNOWLEDGED, INVALID_FORM, TOKEN_EXPIRED = 10_062, 40_060, 50_035, 50_027


@dataclass
class Gate:
    """Discord's global limit: so many requests of a bot in any second, 0 for no limit.

    What answers an interaction is not counted, as on the real side.
    """

    per_second: int = 0
    busiest: int = 0
    refused: int = 0
    _lately: deque[float] = field(default_factory=deque)

    def lets_through(self) -> bool:
        """Count a request, and tell whether it is one too many."""
        now = time.monotonic()
        while self._lately and self._lately[0] <= now - 1:
            self._lately.popleft()
        if self.per_second and len(self._lately) >= self.per_second:
            self.refused += 1
            return False
        self._lately.append(now)
        self.busiest = max(self.busiest, len(self._lately))
        return True


class Rest:
    """Answers a bot's requests under one base address."""

    def __init__(self, store: Store, token: str) -> None:
        self.store = store
        self.token = token
        self.gateway_url = ""
        self.shards = 1
        self.gate = Gate()
        self.slow: float = 0.0
        self.silent = False

    def add_to(self, app: web.Application, base: str) -> None:
        """Put every route on an application."""
        add = app.router.add_route
        add("GET", f"{base}/users/@me", self._me)
        add("GET", f"{base}/oauth2/applications/@me", self._application)
        add("GET", f"{base}/gateway/bot", self._gateway)
        add("PUT", f"{base}/applications/{{app}}/commands", self._commands)
        add("POST", f"{base}/users/@me/channels", self._open_dm)
        add("POST", f"{base}/channels/{{channel}}/typing", self._typing)
        add("POST", f"{base}/channels/{{channel}}/messages", self._create)
        add("GET", f"{base}/channels/{{channel}}/messages", self._history)
        add("GET", f"{base}/channels/{{channel}}/messages/{{message}}", self._fetch)
        add("PATCH", f"{base}/channels/{{channel}}/messages/{{message}}", self._edit)
        add("POST", f"{base}/interactions/{{id}}/{{token}}/callback", self._callback)
        add("POST", f"{base}/webhooks/{{app}}/{{token}}", self._follow_up)
        original = f"{base}/webhooks/{{app}}/{{token}}/messages/@original"
        add("GET", "/attachments/{one}", self._attachment)
        add("GET", original, self._original)
        add("PATCH", original, self._edit_original)
        add("DELETE", original, self._delete_original)

    @web.middleware
    async def middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Log a request, check who sends it, and let what was scripted go wrong."""
        if not request.path.startswith("/api/"):
            return await handler(request)
        request[SEEN] = Seen(request.method, request.path)
        self.store.requests.append(request[SEEN])
        fault = self.store.fault_for(request.method, request.path)
        if _needs_token(request.path) and not self.gate.lets_through():
            return _broken(Fault(429))
        if self.slow:
            await asyncio.sleep(self.slow)
        if fault is not None and fault.after:
            await handler(request)
        if fault is not None and fault.status == HANG_UP:
            if request.transport is not None:
                request.transport.close()
            return web.Response()
        if fault is not None:
            answer: web.StreamResponse = _broken(fault)
        elif (
            _needs_token(request.path)
            and request.headers.get("Authorization") != f"Bot {self.token}"
        ):
            answer = refusal(401, 0, "401: Unauthorized")
        else:
            answer = await handler(request)
        await self.store.tell()
        return answer

    async def _me(self, _request: web.Request) -> web.Response:
        return json_answer(bot_user())

    async def _application(self, _request: web.Request) -> web.Response:
        return json_answer(application())

    async def _gateway(self, _request: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        body = {"url": self.gateway_url, "shards": self.shards, "session_start_limit": limit}
        return json_answer(body)

    async def _commands(self, request: web.Request) -> web.Response:
        self.store.commands = await request.json()
        self.store.syncs += 1
        kept = [
            {
                "id": str(number),
                "application_id": APP_ID,
                "version": "1",
                "type": 1,
                "description": "",
                "default_member_permissions": None,
                **one,
            }
            for number, one in enumerate(self.store.commands, start=1)
        ]
        return json_answer(kept)

    async def _open_dm(self, _request: web.Request) -> web.Response:
        return json_answer(dm_channel())

    async def _typing(self, _request: web.Request) -> web.Response:
        return web.Response(status=204)

    async def _create(self, request: web.Request) -> web.Response:
        channel = request.match_info["channel"]
        body, uploads = await self._read(request)
        if channel not in self.store.channels:
            return refusal(404, UNKNOWN_CHANNEL, "Unknown Channel")
        broken = overlong(body, uploads)
        if broken:
            return refusal(400, INVALID_FORM, f"Invalid Form Body: {broken}")
        return json_answer(self.store.post(channel, body, uploads))

    async def _history(self, request: web.Request) -> web.Response:
        after, limit = int(request.query.get("after", 0)), int(request.query.get("limit", 50))
        found = [
            one
            for one in self.store.messages[request.match_info["channel"]]
            if int(one["id"]) > after
        ]
        return json_answer(found[:limit][::-1])

    async def _attachment(self, request: web.Request) -> web.Response:
        fault = self.store.fault_for("GET", request.path)
        content = self.store.cdn.get(request.match_info["one"])
        if fault is not None or content is None:
            return web.Response(status=fault.status if fault else 404)
        return web.Response(body=content)

    async def _fetch(self, request: web.Request) -> web.Response:
        found = self.store.find(request.match_info["channel"], request.match_info["message"])
        return json_answer(found) if found else refusal(404, UNKNOWN_MESSAGE, "Unknown Message")

    async def _edit(self, request: web.Request) -> web.Response:
        body, uploads = await self._read(request)
        found = self.store.find(request.match_info["channel"], request.match_info["message"])
        if found is None:
            return refusal(404, UNKNOWN_MESSAGE, "Unknown Message")
        return json_answer(_changed(self.store, found, body, uploads))

    async def _callback(self, request: web.Request) -> web.Response:
        body, uploads = await self._read(request)
        use = self.store.interactions.get(request.match_info["token"])
        if use is None or use.late or time.monotonic() - use.born > ACKNOWLEDGE_SECONDS:
            return refusal(404, UNKNOWN_INTERACTION, "Unknown interaction")
        if use.callbacks:
            return refusal(400, ACKNOWLEDGED, "Interaction has already been acknowledged.")
        use.callbacks.append(body)
        data = body.get("data") or {}
        if body["type"] in {MESSAGE, DEFERRED_MESSAGE}:
            use.original = message(use.channel, bot_user(), data, guild_id=None)
            use.original["_waits"] = body["type"] == DEFERRED_MESSAGE
            use.original["attachments"] = self.store.attach(use.original["id"], data, uploads)
        if self.silent:
            return web.Response(status=204)
        shown = {"id": use.id, "type": use.kind}
        if use.original is not None:
            shown["response_message_id"] = use.original["id"]
        return json_answer({"interaction": shown})

    async def _follow_up(self, request: web.Request) -> web.Response:
        body, uploads = await self._read(request)
        use = self._use(request)
        if use is None:
            return refusal(401, TOKEN_EXPIRED, "Invalid Webhook Token")
        broken = overlong(body, uploads)
        if broken:
            return refusal(400, INVALID_FORM, f"Invalid Form Body: {broken}")
        if use.waits and use.original is not None:
            return json_answer(_changed(self.store, use.original, body, uploads))
        made = message(use.channel, bot_user(), body, guild_id=None)
        made["attachments"] = self.store.attach(made["id"], body, uploads)
        use.followups.append(made)
        return json_answer(made)

    async def _original(self, request: web.Request) -> web.Response:
        use = self._use(request)
        if use is None or use.original is None:
            return refusal(404, UNKNOWN_WEBHOOK, "Unknown Webhook")
        return json_answer(use.original)

    async def _edit_original(self, request: web.Request) -> web.Response:
        body, uploads = await self._read(request)
        use = self._use(request)
        if use is None:
            return refusal(401, TOKEN_EXPIRED, "Invalid Webhook Token")
        if not use.callbacks:
            return refusal(404, UNKNOWN_WEBHOOK, "Unknown Webhook")
        if use.original is None:
            return refusal(404, UNKNOWN_MESSAGE, "Unknown Message")
        broken = overlong(body, uploads)
        if broken:
            return refusal(400, INVALID_FORM, f"Invalid Form Body: {broken}")
        return json_answer(_changed(self.store, use.original, body, uploads))

    async def _delete_original(self, request: web.Request) -> web.Response:
        use = self._use(request)
        if use is None:
            return refusal(401, TOKEN_EXPIRED, "Invalid Webhook Token")
        use.original = None
        return web.Response(status=204)

    async def _read(self, request: web.Request) -> tuple[Json, list[Upload]]:
        body, uploads = await read_body(request)
        request[SEEN].body = body
        return body, uploads

    def _use(self, request: web.Request) -> Interaction | None:
        use = self.store.interactions.get(request.match_info["token"])
        return None if use is None or use.expired else use


def json_answer(
    body: object, *, status: int = 200, headers: dict[str, str] | None = None
) -> web.Response:
    """JSON as Discord sends it, with no charset beside its type."""
    kind = {"Content-Type": "application/json"}
    return web.Response(body=json.dumps(body), status=status, headers=kind | (headers or {}))


def refusal(status: int, code: int, words: str) -> web.Response:
    """An error as Discord words one."""
    return json_answer({"message": words, "code": code}, status=status)


def _changed(store: Store, found: Json, body: Json, uploads: list[Upload]) -> Json:
    flags = found["flags"] & EPHEMERAL
    new = message(found["channel_id"], found["author"], body, guild_id=found.get("guild_id"))
    keep = {"id": found["id"], "timestamp": found["timestamp"], "flags": flags}
    found.clear()
    found.update(new | keep)
    found["attachments"] = store.attach(found["id"], body, uploads)
    return found


def _broken(fault: Fault) -> web.Response:
    if fault.status == 429:
        body = {
            "message": "You are being rate limited.",
            "retry_after": fault.retry_after,
            "global": False,
        }
        headers = {"Retry-After": str(fault.retry_after)} if fault.header else {}
        headers |= {"Via": "1.1 google"} if fault.via else {}
        return json_answer(body, status=429, headers=headers)
    return refusal(fault.status, fault.code, f"{fault.status}: scripted")


def _needs_token(path: str) -> bool:
    return "/webhooks/" not in path and "/interactions/" not in path
