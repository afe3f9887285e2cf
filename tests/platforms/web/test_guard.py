import pytest
from structlog.testing import capture_logs
from web_answers import EXPORTS, FakeDesk
from web_visits import Visitor, page

from bot.platforms.web.guard import CONTENT_SECURITY_POLICY
from bot.platforms.web.rendering import HERE, STATIC
from bot.platforms.web.wording import wording_of
from bot.trade import Language

ENGLISH = wording_of(Language.ENGLISH)


@pytest.mark.parametrize("path", ["/", "/static/page.css", "/nowhere", "/healthz", "/api/ask"])
async def test_every_response_carries_the_guarding_headers(visitor: Visitor, path: str) -> None:
    async with visitor.get(path) as response:
        headers = response.headers
    assert headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "aiohttp" not in headers["Server"]
    assert headers["Cache-Control"] == "private, no-cache"


def test_the_policy_allows_nothing_inline_and_nothing_foreign() -> None:
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert "frame-ancestors 'none'" in CONTENT_SECURITY_POLICY
    assert "http" not in CONTENT_SECURITY_POLICY


def test_nothing_the_page_is_made_of_comes_from_elsewhere() -> None:
    for path in (*STATIC.iterdir(), *(HERE / "templates").iterdir()):
        text = path.read_text().replace("http://www.w3.org/2000/svg", "")
        assert "http://" not in text
        assert "https://" not in text
        assert "style=" not in text
        assert " onclick" not in text


async def test_files_of_the_page_are_kept_by_browsers_under_their_version(
    visitor: Visitor,
) -> None:
    text = await page(visitor)
    start = text.index("/static/page.css?v=")
    async with visitor.get(text[start : text.index('"', start)]) as response:
        assert response.status == 200
        assert "immutable" in response.headers["Cache-Control"]
    async with visitor.get("/static/gone.css?v=1") as response:
        assert response.status == 404
        assert "immutable" not in response.headers["Cache-Control"]


FOREIGN: list[dict[str, str]] = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "{own}"},
    {"Origin": "http://elsewhere.example"},
    {"Origin": "null"},
    {"Origin": "http://["},
]
OWN: list[dict[str, str]] = [
    {},
    {"Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "none"},
    {"Origin": "{own}"},
]


def _sent(headers: dict[str, str], visitor: Visitor) -> dict[str, str]:
    own = str(visitor.make_url("/").origin())
    return {name: value.replace("{own}", own) for name, value in headers.items()}


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("path", ["/ask", "/ask/fragment", "/thread/new", "/api/ask"])
async def test_what_another_site_makes_a_browser_send_is_refused(
    visitor: Visitor, desk: FakeDesk, headers: dict[str, str], path: str
) -> None:
    form = {"question": EXPORTS.question}
    async with visitor.post(path, data=form, headers=_sent(headers, visitor)) as response:
        assert response.status == 403
        assert "another site" in await response.text()
    assert not desk.asked


@pytest.mark.parametrize("headers", OWN)
async def test_the_page_itself_and_programs_may_post(
    visitor: Visitor, headers: dict[str, str]
) -> None:
    form = {"question": EXPORTS.question}
    async with visitor.post("/ask", data=form, headers=_sent(headers, visitor)) as response:
        assert response.status == 200


async def test_an_unknown_address_gets_a_page_in_style(visitor: Visitor) -> None:
    async with visitor.get("/nowhere") as response:
        text = await response.text()
    assert response.status == 404
    assert "There is no page at this address" in text
    assert "/static/page.css" in text


async def test_an_unknown_address_answers_in_the_browser_s_language(visitor: Visitor) -> None:
    async with visitor.get("/nowhere", headers={"Accept-Language": "zh"}) as response:
        assert "这个地址没有页面" in await response.text()


async def test_a_method_an_address_does_not_know_is_refused_with_those_it_does(
    visitor: Visitor,
) -> None:
    async with visitor.get("/ask") as response:
        assert response.status == 405
        assert response.headers["Allow"] == "POST"
        assert "cannot be used that way" in await response.text()


async def test_a_thread_cookie_somebody_made_up_is_ignored(
    visitor: Visitor, desk: FakeDesk
) -> None:
    headers = {"Cookie": "bot_thread=../../etc"}
    async with visitor.post("/ask", data={"question": "exports?"}, headers=headers) as response:
        assert response.status == 200
    assert "etc" not in desk.asked[0][1]


async def test_a_page_that_breaks_says_sorry_and_leaves_a_log(
    visitor: Visitor, desk: FakeDesk
) -> None:
    def broken(_: Language) -> str:
        raise RuntimeError("secret stack")

    desk.describe = broken
    with capture_logs() as logs:
        async with visitor.get("/") as response:
            text = await response.text()
    assert response.status == 500
    assert ENGLISH.unexpected in text
    assert "secret" not in text
    assert [entry["event"] for entry in logs] == ["page_failed"]
