import asyncio

import pytest
from structlog.testing import capture_logs
from web_answers import (
    EXPORTS,
    NO_DATA,
    FakeDesk,
)
from web_visits import Visit, Visitor, asked, page

from bot.errors import DatasetError, NumberLockError
from bot.platforms.web.wording import wording_of
from bot.trade import Language

ENGLISH = wording_of(Language.ENGLISH)


async def test_markup_in_questions_and_data_is_shown_not_obeyed(
    visitor: Visitor, desk: FakeDesk
) -> None:
    markup = "<script>alert('x')</script><b>\"bold\" & {{ 7 * 7 }}"
    _, text = await asked(visitor, markup)
    assert "<script>alert" not in text
    assert "<b>" not in text
    assert "&lt;script&gt;" in text
    assert "{{ 7 * 7 }}" in text
    assert desk.asked[0][0] == markup


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("  \n ", "The question box is empty"),
        ("무역 " * 1000, "longer than 1,000 characters"),
        ("x" * 10_001, "longer than 1,000 characters"),
        ("exports\x07 in May", "control characters"),
    ],
)
@pytest.mark.parametrize("path", ["/ask", "/ask/fragment"])
async def test_a_question_that_cannot_be_taken_gets_one_sentence(
    visitor: Visitor, desk: FakeDesk, path: str, question: str, sentence: str
) -> None:
    status, text = await asked(visitor, question, path)
    assert status == 422
    assert sentence in text
    assert not desk.asked


async def test_a_refused_question_stays_in_the_box_and_the_conversation_on_the_page(
    visitor: Visitor,
) -> None:
    await asked(visitor, EXPORTS.question)
    _, text = await asked(visitor, "\n<b>" + "x" * 2_001)
    assert f"\n\n&lt;b&gt;{'x' * 2_001}</textarea>" in text
    assert "turn-1" in text


async def test_a_body_beyond_all_measure_is_too_large(visitor: Visitor, desk: FakeDesk) -> None:
    for path in ("/ask", "/ask/fragment"):
        status, text = await asked(visitor, "x" * 300_000, path)
        assert status == 413
        assert "far too much text" in text
    assert not desk.asked


async def test_a_form_in_another_shape_is_not_read(visitor: Visitor) -> None:
    async with visitor.post("/ask", json={"question": "exports?"}) as response:
        assert response.status == 415
        assert ENGLISH.placeholder in await response.text()


@pytest.mark.parametrize(
    ("body", "charset"), [(b"question=\xff\xfe", "utf-8"), (b"question=x", "klingon-8")]
)
async def test_a_form_in_no_readable_encoding_is_refused(
    visitor: Visitor, body: bytes, charset: str
) -> None:
    kind = f"application/x-www-form-urlencoded; charset={charset}"
    async with visitor.post("/ask", data=body, headers={"Content-Type": kind}) as response:
        assert response.status == 400
        assert "could not be read" in await response.text()


async def test_a_reason_the_desk_can_name_is_shown_and_can_be_asked_again(
    visitor: Visitor, desk: FakeDesk
) -> None:
    desk.faults["exports?"] = DatasetError("The file totals.csv is missing; restore it.")
    status, text = await asked(visitor, "exports?", "/ask/fragment")
    assert status == 200
    assert "The file totals.csv is missing; restore it." in text
    assert 'class="answer failed" lang="en"' in text
    assert 'name="question" value="exports?"' in text
    assert "totals.csv" in await page(visitor)


@pytest.mark.parametrize("fault", [RuntimeError("secret stack"), NumberLockError("stray 42")])
@pytest.mark.parametrize("path", ["/ask", "/ask/fragment"])
async def test_an_unexpected_fault_is_apologised_for_and_logged(
    visitor: Visitor, desk: FakeDesk, fault: Exception, path: str
) -> None:
    desk.faults["exports?"] = fault
    with capture_logs() as logs:
        status, text = await asked(visitor, "exports?", path)
    assert status == 500
    assert ENGLISH.unexpected in text
    assert str(fault) not in text
    assert [entry["log_level"] for entry in logs] == ["error"]


async def test_a_desk_that_takes_too_long_is_given_up(visit: Visit, desk: FakeDesk) -> None:
    desk.gate = asyncio.Event()
    visitor = await visit(patience_seconds=0.05)
    status, text = await asked(visitor, "exports?")
    assert status == 500
    assert ENGLISH.too_slow in text


async def test_a_page_is_served_while_the_desk_is_busy(visitor: Visitor, desk: FakeDesk) -> None:
    desk.gate = asyncio.Event()
    waiting = asyncio.create_task(asked(visitor, EXPORTS.question))
    await desk.called.wait()
    assert ENGLISH.examples in await page(visitor)
    desk.gate.set()
    assert (await waiting)[0] == 200


async def test_questions_of_one_thread_are_asked_one_after_another(
    visitor: Visitor, desk: FakeDesk
) -> None:
    await asked(visitor, NO_DATA.question)
    desk.gate = asyncio.Event()
    desk.called.clear()
    tasks = [asyncio.create_task(asked(visitor, f"question {n}?")) for n in range(2)]
    await asyncio.wait_for(desk.called.wait(), 30)
    await page(visitor)  # by the time it is there both questions are
    assert len(desk.asked) == 2, "the second question waits for the first one's answer"
    desk.gate.set()
    await asyncio.gather(*tasks)
    assert len(desk.asked) == 3
    assert "turn-3" in await page(visitor)
