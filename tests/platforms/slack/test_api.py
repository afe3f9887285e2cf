import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.state import RetryState

from bot.platforms.slack.api import Api, SlowDown, retry_after
from bot.platforms.slack.errors import Fault, fault_of, reason_of
from bot.platforms.slack.wording import WORDINGS, language_of
from bot.trade import Language


@pytest.mark.parametrize(
    ("base", "page"),
    [
        ("https://slack.com/api/", "https://slack.com/oauth/v2/authorize"),
        ("https://slack.com/api", "https://slack.com/oauth/v2/authorize"),
        ("http://127.0.0.1:9/api", "http://127.0.0.1:9/oauth/v2/authorize"),
    ],
)
async def test_one_address_leads_to_everything(base: str, page: str) -> None:
    api = Api(base)
    assert api.client("t").base_url == base.rstrip("/") + "/"
    assert api.authorize_address == page
    await api.close()


@pytest.mark.parametrize(
    ("base", "proxy"),
    [
        ("http://127.0.0.1:9/api", None),
        ("http://[::1]:9/api", None),
        ("http://localhost:9/api", None),
        ("https://near.example/api", None),
        ("https://slack.com/api", "http://proxy.example:3128"),
    ],
)
async def test_what_is_near_is_reached_without_the_proxy(
    base: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "near.example")
    api = Api(base)
    assert api.client("t").proxy == proxy
    await api.close()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "3"}, 3.0),
        ({"retry-after": ["0.5"]}, 0.5),
        ({"Retry-After": "-1"}, 0.0),
        ({"Retry-After": "Thu"}, None),
        ({"Date": "Thu"}, None),
        (None, None),
    ],
)
def test_the_wait_slack_asks_for_is_read(headers: object, seconds: float | None) -> None:
    assert retry_after(headers) == seconds


async def test_a_limit_without_a_wait_is_waited_out_a_usual_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.platforms.slack.api._USUAL_WAIT", 0.01)
    state = RetryState()
    await SlowDown().prepare_for_next_attempt_async(state=state, request=None)  # type: ignore[arg-type]
    assert state.next_attempt_requested
    assert state.current_attempt == 1


def refusal(message: str, answer: object) -> Exception:
    """An error as the SDK raises it."""
    return SlackApiError(message, answer)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("err", "fault"),
    [
        (refusal("x", {"error": "x"}), Fault.OTHER),
        (TimeoutError(), Fault.SERVER),
        (refusal("no JSON\nat all", None), Fault.OTHER),
    ],
)
def test_errors_are_told_apart(err: Exception, fault: Fault) -> None:
    assert fault_of(err) is fault


def test_a_reason_is_one_line() -> None:
    assert reason_of(refusal("no JSON\nat all", None)) == "no JSON"
    assert reason_of(TimeoutError()) == "TimeoutError"


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("ko-KR", Language.KOREAN),
        ("zh-CN", Language.CHINESE),
        ("zh-TW", Language.CHINESE),
        ("en-GB", Language.ENGLISH),
        ("en-US", None),
        ("fr-FR", None),
        ("", None),
    ],
)
def test_a_locale_hints_at_a_language(locale: str, language: Language | None) -> None:
    assert language_of(locale) is language


def test_every_language_says_everything_and_holds_the_same_places() -> None:
    for name in WORDINGS[Language.ENGLISH].__slots__:
        said = [getattr(WORDINGS[language], name) for language in Language]
        assert all(said), name
        assert len({text.count("{}") for text in said}) == 1, name
