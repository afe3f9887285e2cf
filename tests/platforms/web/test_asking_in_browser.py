import asyncio

import pytest
from aiohttp import web
from playwright.async_api import expect
from web_answers import CHOICE, EXPORTS, NO_DATA, FakeDesk
from web_browsing import Open, ask, turn_of

from bot.platforms.web.wording import wording_of
from bot.trade import Language

pytestmark = pytest.mark.asyncio(loop_scope="session")

ENGLISH = wording_of(Language.ENGLISH)


async def test_a_click_on_an_example_asks_it(open_page: Open) -> None:
    page = await open_page()
    await page.get_by_role("button", name=EXPORTS.question).click()
    await expect(turn_of(page).get_by_text(EXPORTS.headline)).to_be_visible()
    await expect(page.get_by_text(ENGLISH.examples)).to_be_hidden()
    await expect(page.get_by_role("status")).to_have_text(f"Answer: {EXPORTS.headline}")
    await expect(page.get_by_label(ENGLISH.question)).to_be_focused()


async def test_the_whole_page_works_by_keyboard(open_page: Open) -> None:
    page = await open_page()
    box = page.get_by_label(ENGLISH.question)
    await expect(box).to_be_focused()
    await page.keyboard.type("first line")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("second line")
    await expect(box).to_have_value("first line\nsecond line")
    await box.fill(CHOICE.question)
    await page.keyboard.press("Enter")
    choice = page.get_by_role("button", name=CHOICE.choices[0])
    await expect(choice).to_be_visible()
    await expect(box).to_have_value("")
    await choice.focus()
    await page.keyboard.press("Enter")
    await expect(turn_of(page, 2)).to_contain_text(CHOICE.choices[0])
    await box.focus()
    await page.keyboard.press("ArrowUp")
    await expect(box).to_have_value(CHOICE.choices[0])


async def test_an_input_method_s_enter_does_notask(open_page: Open, desk: FakeDesk) -> None:
    page = await open_page()
    box = page.get_by_label(ENGLISH.question)
    await box.fill("북한")
    await box.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    await expect(box).to_have_value("북한")
    assert not desk.asked


async def test_a_receipt_opens_and_shows_its_cells(open_page: Open) -> None:
    page = await open_page()
    turn = await ask(page, EXPORTS.question)
    receipt = turn.locator("details").nth(2)
    await expect(receipt.get_by_role("table")).to_be_hidden()
    summary = receipt.locator("summary")
    await expect(summary).to_have_accessible_name("Receipt Exports, same months of 2023")
    await summary.press("Enter")
    await expect(receipt.get_by_text("5,644,901,148 ÷ (1 − 8.9%)")).to_be_visible()
    await expect(receipt.get_by_role("row")).to_have_count(3)
    link = receipt.get_by_role("link", name="GACC monthly bulletin, table (2)").first
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_the_reader_is_told_while_the_desk_is_looking(
    open_page: Open, desk: FakeDesk
) -> None:
    desk.gate = asyncio.Event()
    page = await open_page()
    await page.get_by_role("button", name=EXPORTS.question).click()
    pending = page.locator("article[aria-busy=true]")
    await expect(pending).to_contain_text(EXPORTS.question)
    await expect(page.get_by_role("status")).to_have_text(ENGLISH.working)
    desk.gate.set()
    await expect(turn_of(page)).to_be_visible()
    await expect(pending).to_have_count(0)


async def test_questions_asked_in_a_row_are_answered_in_that_order(
    open_page: Open, desk: FakeDesk
) -> None:
    desk.gate = asyncio.Event()
    page = await open_page()
    box = page.get_by_label(ENGLISH.question)
    for question in ("first", "second", "third"):
        await box.fill(question)
        await box.press("Enter")
    await expect(page.locator("article")).to_have_count(3)
    desk.gate.set()
    await expect(turn_of(page, 3)).to_be_visible()
    assert [question for question, _, _ in desk.asked] == ["first", "second", "third"]
    assert len({thread for _, thread, _ in desk.asked}) == 1


async def test_a_reload_shows_the_conversation_and_the_unsent_text(open_page: Open) -> None:
    page = await open_page()
    await ask(page, EXPORTS.question)
    await page.get_by_label(ENGLISH.question).fill("half a quest")
    await page.reload()
    await expect(turn_of(page)).to_contain_text(EXPORTS.headline)
    await expect(page.get_by_label(ENGLISH.question)).to_have_value("half a quest")


async def test_a_thread_can_be_put_aside_and_taken_up_again(open_page: Open) -> None:
    page = await open_page()
    await expect(page.get_by_role("button", name=ENGLISH.new_thread)).to_be_hidden()
    await ask(page, EXPORTS.question)
    await page.get_by_role("button", name=ENGLISH.new_thread).click()
    await expect(page.get_by_text(ENGLISH.examples)).to_be_visible()
    await page.get_by_role("button", name=ENGLISH.last_thread).click()
    await expect(turn_of(page)).to_contain_text(EXPORTS.headline)


async def test_an_empty_question_is_pointed_out_without_asking(
    open_page: Open, desk: FakeDesk
) -> None:
    page = await open_page()
    await page.get_by_role("button", name=ENGLISH.send).click()
    await expect(page.get_by_role("alert")).to_contain_text("The question box is empty")
    assert not desk.asked


async def test_a_refused_question_comes_back_into_the_box(
    open_page: Open, complaints: list[str]
) -> None:
    page = await open_page()
    box = page.get_by_label(ENGLISH.question)
    await box.fill("x" * 2_001)
    await box.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("longer than 1,000 characters")
    await expect(box).to_have_value("x" * 2_001)
    await expect(page.locator("article")).to_have_count(0)
    await expect(page.get_by_text(ENGLISH.examples)).to_be_visible()
    await box.fill("x" * 300_000)
    await box.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("far too much text")
    await expect(box).to_have_value("x" * 300_000)
    assert all("422" in complaint or "413" in complaint for complaint in complaints)
    complaints.clear()


async def test_a_desk_that_is_gone_loses_no_question(
    open_page: Open, running: web.AppRunner, complaints: list[str]
) -> None:
    page = await open_page()
    await running.cleanup()
    box = page.get_by_label(ENGLISH.question)
    await box.fill("exports in May?")
    await box.press("Enter")
    await expect(page.get_by_role("alert")).to_have_text(ENGLISH.unreachable)
    await expect(box).to_have_value("exports in May?")
    assert all("ERR_CONNECTION" in complaint for complaint in complaints)
    complaints.clear()


async def test_a_fault_is_shown_in_the_conversation_and_can_be_asked_again(
    open_page: Open, desk: FakeDesk, complaints: list[str]
) -> None:
    desk.faults["exports?"] = RuntimeError("secret")
    page = await open_page()
    turn = await ask(page, "exports?")
    await expect(turn).to_contain_text(ENGLISH.unexpected)
    assert all("500" in complaint for complaint in complaints)
    complaints.clear()
    desk.faults.clear()
    await turn.get_by_role("button", name=ENGLISH.again).click()
    await expect(turn_of(page, 2)).to_contain_text("You asked: exports?")


async def test_answers_can_be_copied_as_text_and_as_json(open_page: Open) -> None:
    page = await open_page(permissions=["clipboard-read", "clipboard-write"])
    turn = await ask(page, EXPORTS.question)
    await turn.get_by_role("button", name=ENGLISH.copy_text).click()
    await expect(turn.locator("[data-copy=text]")).to_have_text(ENGLISH.copied)
    await expect(page.get_by_role("status")).to_have_text(ENGLISH.copied)
    assert await page.evaluate("navigator.clipboard.readText()") == EXPORTS.text
    await turn.get_by_role("button", name=ENGLISH.copy_json).click()
    await expect(turn.locator("[data-copy=json]")).to_have_text(ENGLISH.copied)
    assert '"value": 5644901148' in await page.evaluate("navigator.clipboard.readText()")


async def test_copying_works_without_the_clipboard_of_secure_pages(open_page: Open) -> None:
    page = await open_page(permissions=["clipboard-read"])
    turn = await ask(page, EXPORTS.question)
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    await turn.get_by_role("button", name=ENGLISH.copy_text).click()
    await expect(page.get_by_role("status")).to_have_text(ENGLISH.copied)


async def test_a_chart_is_asked_for_by_its_button(open_page: Open, desk: FakeDesk) -> None:
    page = await open_page()
    turn = await ask(page, EXPORTS.question)
    await turn.get_by_role("button", name=ENGLISH.chart, exact=True).click()
    await expect(turn_of(page, 2)).to_be_visible()
    assert desk.asked[-1][0] == EXPORTS.chart


async def test_without_script_the_form_works_and_a_refused_question_stays(open_page: Open) -> None:
    page = await open_page(java_script_enabled=False)
    await page.get_by_role("button", name=EXPORTS.question).click()
    await expect(turn_of(page).get_by_text(EXPORTS.headline)).to_be_visible()
    await expect(page.get_by_role("button", name=ENGLISH.copy_text)).to_be_hidden()
    box = page.get_by_label(ENGLISH.question)
    await box.fill(NO_DATA.question)
    await page.get_by_role("button", name=ENGLISH.send).click()
    await expect(turn_of(page, 2)).to_contain_text(NO_DATA.headline)
    await page.locator("summary").first.click()
    await expect(page.get_by_role("table").nth(1)).to_be_visible()
