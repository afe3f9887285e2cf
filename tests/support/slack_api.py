"""The Web API of the server that stands in for Slack."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from slack_limits import broken
from slack_payloads import ADMIN, APP, Json, dialogue_of, moment, number
from slack_store import Fault, Seen, Store, Upload, Workspace

Method = Callable[[Json, Workspace, str], Awaitable[Json] | Json]


class Refused(Exception):  # noqa: N818 - what Slack calls an error is a word in its answer
    """Slack says no."""


class WebApi:
    """Answers the methods the bot uses; every other is `unknown_method`, as on the real side."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.base = ""
        self.ticket: Callable[[], str] = str
        self.oauth: Callable[[Json], Json] = lambda _: {"ok": False, "error": "invalid_code"}
        self._methods: dict[str, Method] = {
            "auth.test": self._auth_test,
            "chat.postMessage": self._post,
            "chat.postEphemeral": self._post_ephemeral,
            "chat.update": self._update,
            "conversations.history": self._history,
            "conversations.replies": self._replies,
            "conversations.open": self._open,
            "users.info": self._user,
            "views.open": self._view,
            "views.publish": self._publish,
            "assistant.threads.setStatus": self._status,
            "assistant.threads.setSuggestedPrompts": self._prompts,
            "files.getUploadURLExternal": self._upload_url,
            "files.completeUploadExternal": self._complete,
        }

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/api/{method}", self._call),
            web.post("/upload/{file}", self._receive),
            web.get("/files-pri/{file}", self._private),
            web.post("/respond/{one}", self._respond),
        ]

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        body = await _arguments(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.store.requests.append(Seen(method, body, token))
        fault = self.store.fault_for(method)
        if fault is not None and fault.delay:
            await asyncio.sleep(fault.delay)
        answer: Json = {"ok": True}
        if fault is None or fault.kept or not (fault.error or fault.status != 200 or fault.cut):
            answer = await self._answer(method, body, token)
        await self.store.tell()
        if fault is not None and fault.cut:
            assert request.transport is not None
            request.transport.abort()
        if fault is not None and (fault.error or fault.status != 200):
            return _fault(fault)
        return web.json_response(answer)

    async def _answer(self, method: str, body: Json, token: str) -> Json:
        if method == "oauth.v2.access":
            return self.oauth(body)
        if method == "apps.connections.open":
            known = token in self.store.app_tokens
            return {"ok": True, "url": self.ticket()} if known else _no("invalid_auth")
        workspace = self.store.tokens.get(token)
        if workspace is None:
            return _no("invalid_auth" if token else "not_authed")
        found = self._methods.get(method)
        if found is None:
            return _no("unknown_method")
        try:
            made = self.store.odd.get(method) or found(body, workspace, token)
            return {"ok": True, **(made if isinstance(made, dict) else await made)}
        except Refused as err:
            return _no(str(err))

    def _auth_test(self, _: Json, workspace: Workspace, __: str) -> Json:
        return {
            "url": "https://acme.slack.com/",
            "team": workspace.name,
            "user": "tradebot",
            "team_id": workspace.team,
            "user_id": workspace.user,
            "bot_id": workspace.bot,
            "is_enterprise_install": False,
        }

    def _post(self, body: Json, workspace: Workspace, _: str) -> Json:
        self._may_write(body)
        made = self.store.post(body, workspace)
        return {"channel": body["channel"], "ts": made["ts"], "message": made}

    def _post_ephemeral(self, body: Json, _: Workspace, __: str) -> Json:
        self._may_write(body)
        self.store.ephemerals.append(body)
        return {"message_ts": number("e")}

    def _update(self, body: Json, _: Workspace, __: str) -> Json:
        self._may_write(body)
        message = self.store.find(body["channel"], body["ts"])
        if message is None:
            raise Refused("message_not_found")
        message.update({name: body[name] for name in ("text", "blocks", "metadata")})
        return {"channel": body["channel"], "ts": body["ts"], "text": body["text"]}

    def _may_write(self, body: Json) -> None:
        channel = str(body["channel"])
        if channel in self.store.closed:
            raise Refused("not_in_channel" if channel.startswith("C") else "channel_not_found")
        if channel in self.store.archived:
            raise Refused("is_archived")
        if not body.get("text"):
            raise Refused("no_text")
        if broken(body.get("blocks") or []):
            raise Refused("invalid_blocks")

    def _history(self, body: Json, _: Workspace, __: str) -> Json:
        top = (one for one in self.store.messages[body["channel"]] if "thread_ts" not in one)
        return self._page(body, list(top))

    def _replies(self, body: Json, workspace: Workspace, _: str) -> Json:
        thread, channel = body["ts"], body["channel"]
        said = [one for one in self.store.messages[channel] if one.get("thread_ts") == thread]
        shared = [
            {"user": workspace.user, "bot_id": workspace.bot, "ts": one.ts, "files": [one.name]}
            for one in self.store.shared(channel)
            if one.thread == thread
        ]
        return self._page(body, [*said, *shared])

    def _page(self, body: Json, messages: list[Json]) -> Json:
        if body["channel"] in self.store.closed:
            raise Refused("not_in_channel")
        oldest = float(body.get("oldest", 0))
        wanted = [one for one in reversed(messages) if float(one["ts"]) >= oldest]
        start, size = int(body.get("cursor") or 0), int(body.get("limit", 100))
        page = wanted[start : start + size]
        if not _true(body.get("include_all_metadata")):
            page = [{key: val for key, val in one.items() if key != "metadata"} for one in page]
        more = start + size < len(wanted)
        cursor = str(start + size) if more else ""
        return {
            "messages": page,
            "has_more": more,
            "response_metadata": {"next_cursor": cursor},
        }

    def _open(self, body: Json, _: Workspace, __: str) -> Json:
        return {"channel": {"id": dialogue_of(body["users"])}}

    def _user(self, body: Json, _: Workspace, __: str) -> Json:
        user = body["user"]
        told = {"id": user, "is_admin": user == ADMIN, "is_owner": False}
        if _true(body.get("include_locale")):
            told["locale"] = self.store.locales.get(user, "en-US")
        return {"user": told}

    def _view(self, body: Json, _: Workspace, __: str) -> Json:
        view = _object(body["view"])
        if broken(view["blocks"], "modal") or len(view["title"]["text"]) > 24:
            raise Refused("invalid_arguments")
        made = view | {"id": number("V"), "app_id": APP, "state": {"values": {}}}
        self.store.opened.append(made)
        return {"view": made}

    def _publish(self, body: Json, _: Workspace, __: str) -> Json:
        view = _object(body["view"])
        if broken(view["blocks"], "home"):
            raise Refused("invalid_arguments")
        self.store.published.append({"user_id": body["user_id"], "view": view})
        return {"view": view}

    def _status(self, body: Json, _: Workspace, __: str) -> Json:
        self.store.statuses.append(body)
        return {}

    def _prompts(self, body: Json, _: Workspace, __: str) -> Json:
        prompts = body["prompts"]
        if not 1 <= len(prompts) <= 4 or any(set(one) != {"title", "message"} for one in prompts):
            raise Refused("invalid_arguments")
        self.store.prompts.append(body)
        return {}

    def _upload_url(self, body: Json, _: Workspace, __: str) -> Json:
        if len(str(body.get("alt_txt", ""))) > 1_000:
            raise Refused("alt_txt_too_large")
        file = number("F")
        self.store.files[file] = Upload(
            body["filename"], int(body["length"]), str(body.get("alt_txt", ""))
        )
        return {"file_id": file, "upload_url": f"{self.base}/upload/{file}"}

    async def _receive(self, request: web.Request) -> web.Response:
        file = self.store.files[request.match_info["file"]]
        file.content = await request.read()
        self.store.requests.append(Seen("upload", {"length": len(file.content)}))
        right = len(file.content) == file.length
        return web.Response(
            text=f"OK - {file.length}" if right else "bad", status=200 if right else 400
        )

    async def _private(self, request: web.Request) -> web.Response:
        """A file's content; whoever may not have it is led to where people log in."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.store.requests.append(Seen("url_private", {"path": request.path}, token))
        fault = self.store.fault_for("url_private")
        if fault is not None and fault.cut and request.transport is not None:
            request.transport.abort()
        if fault is not None:
            return _fault(fault)
        content = self.store.private.get(request.match_info["file"])
        if content is None:
            return web.Response(status=404)
        if token not in self.store.tokens:
            return web.Response(status=302, headers={"Location": f"{self.base}/?redir=login"})
        return web.Response(body=content)

    def _complete(self, body: Json, _: Workspace, __: str) -> Json:
        channel = str(body.get("channel_id") or "")
        if channel in self.store.closed:
            raise Refused("not_in_channel")
        shared = _object(body["files"])
        for one in shared:
            file = self.store.files[one["id"]]
            file.title, file.channel = one["title"], channel
            file.thread, file.ts = str(body.get("thread_ts") or ""), moment()
            file.comment = str(body.get("initial_comment") or "")
        return {"files": [{"id": one["id"], "title": one["title"]} for one in shared]}

    async def _respond(self, request: web.Request) -> web.Response:
        body = await request.json()
        one = request.match_info["one"]
        self.store.requests.append(Seen("response_url", body))
        fault = self.store.fault_for("response_url")
        if fault is not None:
            return _fault(fault)
        if len(self.store.responses[one]) >= 5:
            return web.Response(status=404, text="used_url")
        if broken(body.get("blocks") or []):
            return web.Response(status=400, text="invalid_blocks")
        self.store.responses[one].append(body)
        await self.store.tell()
        return web.Response(text="ok")


def _no(error: str) -> Json:
    return {"ok": False, "error": error}


def _fault(fault: Fault) -> web.Response:
    headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
    if fault.error:
        return web.json_response(_no(fault.error), status=fault.status, headers=headers)
    return web.Response(status=fault.status, text="<html>sorry</html>", content_type="text/html")


async def _arguments(request: web.Request) -> Json:
    """What a method was called with, whichever way it came."""
    body: Json = dict(request.query)
    if request.content_type == "application/json":
        body.update(await request.json())
    elif request.can_read_body:
        body.update(await request.post())
    return body


def _object(value: Any) -> Any:  # noqa: ANN401 - JSON
    return json.loads(value) if isinstance(value, str) else value


def _true(value: object) -> bool:
    return value in {True, "1", "true", "True"}
