from typing import Any

import pytest
from web_answers import EXPORTS, KOREAN, FakeDesk
from web_visits import Visitor

from bot.answers.contract import to_json
from bot.errors import DatasetError, UsageError
from bot.trade import Language


async def _post(visitor: Visitor, body: object) -> tuple[int, Any]:
    async with visitor.post("/api/ask", json=body) as response:
        assert response.content_type == "application/json"
        return response.status, await response.json()


async def test_an_answer_is_the_object_of_the_json_contract(visitor: Visitor) -> None:
    assert await _post(visitor, {"question": EXPORTS.question}) == (200, to_json(EXPORTS))


async def test_text_in_any_script_stays_as_it_is(visitor: Visitor) -> None:
    async with visitor.post("/api/ask", json={"question": KOREAN.question}) as response:
        assert "북한" in await response.text()
        assert response.charset == "utf-8"


async def test_thread_and_language_reach_the_desk_and_threads_are_shared_by_name(
    visitor: Visitor, desk: FakeDesk
) -> None:
    body = {"question": "exports?", "thread": "desk-1", "language": "zh"}
    await _post(visitor, body)
    assert desk.asked == [("exports?", "api:desk-1", Language.CHINESE)]


async def test_a_question_without_a_thread_stands_alone(visitor: Visitor, desk: FakeDesk) -> None:
    await _post(visitor, {"question": "exports?"})
    await _post(visitor, {"question": "and imports?"})
    assert desk.asked[0][1] != desk.asked[1][1]


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ([], "The body must be an object"),
        ({}, "The body must be an object"),
        ({"question": 5}, "The body must be an object"),
        ({"question": "x", "lang": "en"}, "There is no field 'lang'"),
        ({"question": "x", "thread": ""}, "thread must be"),
        ({"question": "x", "thread": 7}, "thread must be"),
        ({"question": "x", "thread": "a b"}, "thread must be"),
        ({"question": "x", "language": "fr"}, "language must be one of en, ko, zh."),
        ({"question": "x", "language": ["en"]}, "language must be one of en, ko, zh."),
        ({"question": " "}, "The question box is empty"),
        ({"question": "x" * 10_000}, "longer than 1,000 characters"),
        ({"question": "a\x00b"}, "control characters"),
        ({"question": "a\ud800b"}, "control characters"),
    ],
)
async def test_a_malformed_request_is_told_what_is_wrong(
    visitor: Visitor, desk: FakeDesk, body: object, sentence: str
) -> None:
    status, answer = await _post(visitor, body)
    assert status == 422
    assert sentence in answer["error"]
    assert not desk.asked


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
async def test_a_body_that_is_no_json_is_told_so(visitor: Visitor, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    async with visitor.post("/api/ask", data=body, headers=headers) as response:
        assert response.status == 422
        assert await response.json() == {"error": "The body must be JSON in UTF-8."}


async def test_a_form_is_not_taken_for_json(visitor: Visitor) -> None:
    async with visitor.post("/api/ask", data={"question": "exports?"}) as response:
        assert response.status == 415
        assert "error" in await response.json()


async def test_a_body_beyond_all_measure_is_too_large(visitor: Visitor) -> None:
    status, answer = await _post(visitor, {"question": "x" * 300_000})
    assert status == 413
    assert "error" in answer


async def test_an_unknown_address_under_api_answers_in_json(visitor: Visitor) -> None:
    async with visitor.get("/api/nothing") as response:
        assert response.status == 404
        assert "error" in await response.json()


@pytest.mark.parametrize(
    ("fault", "status"), [(UsageError("Name a month."), 422), (RuntimeError("secret"), 500)]
)
async def test_a_desk_s_fault_is_one_sentence(
    visitor: Visitor, desk: FakeDesk, fault: Exception, status: int
) -> None:
    desk.faults["exports?"] = fault
    got, answer = await _post(visitor, {"question": "exports?", "language": "ko"})
    assert got == status
    assert "secret" not in answer["error"]
    assert set(answer) == {"error"}


async def test_health_says_what_the_data_cover(visitor: Visitor, desk: FakeDesk) -> None:
    async with visitor.get("/healthz") as response:
        assert response.status == 200
        assert await response.json() == {
            "status": "ok",
            "coverage": desk.status_line(Language.ENGLISH),
        }


async def test_health_fails_when_the_dataset_cannot_be_read(
    visitor: Visitor, desk: FakeDesk
) -> None:
    def broken(_: Language) -> str:
        raise DatasetError("totals.csv is missing; restore it.")

    desk.describe = broken
    async with visitor.get("/healthz") as response:
        assert response.status == 503
        assert (await response.json())["reason"] == "totals.csv is missing; restore it."
