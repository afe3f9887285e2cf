"""The pages a browser sees: the conversation, and what its forms post to."""

from http import HTTPStatus

from aiohttp import web

from bot.platforms.web.desk import Desk
from bot.platforms.web.pictures import Pictures
from bot.platforms.web.question import read_question, spoken_in
from bot.platforms.web.reader import (
    LANGUAGE_COOKIE,
    PREVIOUS_COOKIE,
    THREAD_COOKIE,
    Reader,
    keep,
    new_thread_id,
    reader_of,
)
from bot.platforms.web.refusal import Refusal, RequestRefusedError
from bot.platforms.web.rendering import FrontPage, Renderer
from bot.platforms.web.reply import Asked, reply_to
from bot.platforms.web.threads import Failure, Threads, Turn
from bot.platforms.web.wording import wording_of

_FORM = "application/x-www-form-urlencoded"


class Pages:
    """The handlers of the pages; threads are kept here, answers come from the desk."""

    def __init__(
        self,
        desk: Desk,
        renderer: Renderer,
        threads: Threads,
        pictures: Pictures,
        patience_seconds: float,
    ) -> None:
        self._desk = desk
        self._renderer = renderer
        self._threads = threads
        self._pictures = pictures
        self._patience_seconds = patience_seconds

    def register(self, app: web.Application) -> None:
        """Add the routes of the pages."""
        app.router.add_get("/", self.front)
        app.router.add_post("/ask", self.ask)
        app.router.add_post("/ask/fragment", self.ask_for_fragment)
        app.router.add_post("/thread/new", self.new_thread)
        app.router.add_post("/thread/last", self.last_thread)

    async def front(self, request: web.Request) -> web.Response:
        """The conversation so far, or an empty page with examples."""
        reader = reader_of(request)
        response = self._front_page(reader)
        response.headers["Vary"] = "Accept-Language, Cookie"
        if reader.chose_language:
            keep(response, request, LANGUAGE_COOKIE, reader.language.value)
        return response

    async def ask(self, request: web.Request) -> web.Response:
        """Answer a form's question; the browser is then sent to the page that shows it."""
        reader = reader_of(request)
        try:
            question = read_question(await _typed(request))
        except RequestRefusedError as err:
            note = wording_of(reader.language).refusals[err.refusal]
            return self._front_page(reader, err.refusal.status, draft=err.draft, note=note)
        thread_id = reader.thread or new_thread_id()
        turn = await self._turn(question, thread_id, reader)
        if _is_fault(turn):
            response = self._front_page(reader, HTTPStatus.INTERNAL_SERVER_ERROR, thread_id)
        else:
            response = web.Response(
                status=HTTPStatus.SEE_OTHER, headers={"Location": f"/#turn-{turn.number}"}
            )
        keep(response, request, THREAD_COOKIE, thread_id)
        return response

    async def ask_for_fragment(self, request: web.Request) -> web.Response:
        """Answer the page's script: the turn alone as HTML, or one sentence as plain text."""
        reader = reader_of(request)
        try:
            question = read_question(await _typed(request))
        except RequestRefusedError as err:
            sentence = wording_of(reader.language).refusals[err.refusal]
            return web.Response(text=sentence, status=err.refusal.status)
        thread_id = reader.thread or new_thread_id()
        turn = await self._turn(question, thread_id, reader)
        response = _html(
            self._renderer.turn(turn, reader.language),
            HTTPStatus.INTERNAL_SERVER_ERROR if _is_fault(turn) else HTTPStatus.OK,
        )
        keep(response, request, THREAD_COOKIE, thread_id)
        return response

    async def new_thread(self, request: web.Request) -> web.Response:
        """Put the thread aside and show an empty page; the thread can be taken up again."""
        reader = reader_of(request)
        response = web.Response(status=HTTPStatus.SEE_OTHER, headers={"Location": "/"})
        if self._threads.turns(reader.thread):
            keep(response, request, PREVIOUS_COOKIE, reader.thread)
        keep(response, request, THREAD_COOKIE, None)
        return response

    async def last_thread(self, request: web.Request) -> web.Response:
        """Take up the thread that was put aside."""
        reader = reader_of(request)
        response = web.Response(status=HTTPStatus.SEE_OTHER, headers={"Location": "/"})
        if reader.previous is not None:
            keep(response, request, THREAD_COOKIE, reader.previous)
            keep(response, request, PREVIOUS_COOKIE, None)
        return response

    async def _turn(self, question: str, thread_id: str, reader: Reader) -> Turn:
        async with self._threads.open(thread_id).lock:
            asked = Asked(
                question=question,
                thread=f"web:{thread_id}",
                language=spoken_in(question, reader.language),
                reader=reader.language,
            )
            reply, picture = await reply_to(asked, self._desk, self._patience_seconds)
            shown = None if picture is None else self._pictures.keep(picture)
            # Opened again: the thread may have been dropped while the desk was busy.
            return self._threads.open(thread_id).add(question, reply, shown)

    def _front_page(
        self,
        reader: Reader,
        status: int = HTTPStatus.OK,
        thread_id: str | None = None,
        *,
        draft: str = "",
        note: str = "",
    ) -> web.Response:
        turns = self._threads.turns(thread_id or reader.thread)
        page = FrontPage(
            reader=reader,
            turns=turns,
            has_previous=bool(self._threads.turns(reader.previous)),
            examples=self._desk.examples(reader.language),
            status_line=self._desk.status_line(reader.language),
            draft=draft,
            note=note,
        )
        return _html(self._renderer.front_page(page), status)


async def _typed(request: web.Request) -> str:
    if request.content_type != _FORM:
        raise RequestRefusedError(Refusal.CONTENT_TYPE)
    try:
        question = (await request.post()).get("question", "")
    except web.HTTPRequestEntityTooLarge as err:
        raise RequestRefusedError(Refusal.TOO_LARGE) from err
    except (ValueError, LookupError) as err:
        raise RequestRefusedError(Refusal.UNREADABLE) from err
    return str(question)


def _is_fault(turn: Turn) -> bool:
    return isinstance(turn.reply, Failure) and not turn.reply.expected


def _html(text: str, status: int) -> web.Response:
    return web.Response(text=text, status=status, content_type="text/html")
