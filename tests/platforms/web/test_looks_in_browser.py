import itertools
import re

import pytest
from playwright.async_api import expect
from web_answers import CHINESE, CHOICE, EXPORTS, KOREAN, NO_DATA, OUT_OF_SCOPE
from web_browsing import Open, ask
from web_contrast import contrast

from bot.platforms.web.wording import wording_of
from bot.trade import Language

pytestmark = pytest.mark.asyncio(loop_scope="session")

ENGLISH = wording_of(Language.ENGLISH)
PHONE = {"width": 360, "height": 740}
AA_TEXT = 4.5
FOCUSED = "document.activeElement.id || document.activeElement.textContent.trim()"
FOCUS_IS_SEEN = """(() => {
  const style = (element) => getComputedStyle(element);
  const focused = document.activeElement;
  const outlined = style(focused).outlineStyle === "solid";
  return outlined || style(focused.parentElement).boxShadow !== "none";
})()"""


async def test_focus_goes_through_the_page_in_reading_order_and_is_seen(open_page: Open) -> None:
    page = await open_page()
    await page.get_by_role("link", name=ENGLISH.skip).focus()
    await page.keyboard.press("Shift+Tab")
    order: list[str] = []
    for _ in range(11):
        await page.keyboard.press("Tab")
        order.append(await page.evaluate(FOCUSED))
        assert await page.evaluate(FOCUS_IS_SEEN)
    assert order[:2] == [ENGLISH.skip, "English"]
    assert order[4:6] == [ENGLISH.theme, EXPORTS.question]
    assert order[9:11] == ["question", ENGLISH.send]


async def test_the_box_grows_with_its_text(open_page: Open) -> None:
    page = await open_page()
    box = page.get_by_label(ENGLISH.question)
    before = await box.bounding_box()
    await box.fill("one\ntwo\nthree\nfour")
    after = await box.bounding_box()
    assert before is not None
    assert after is not None
    assert after["height"] > before["height"] * 2


async def test_light_and_dark_follow_the_system_until_the_reader_chooses(open_page: Open) -> None:
    page = await open_page(color_scheme="dark")
    toggle = page.get_by_role("button", name=ENGLISH.theme)
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    dark = await page.evaluate(paper)
    await expect(toggle).to_have_attribute("aria-pressed", "true")
    await toggle.click()
    light = await page.evaluate(paper)
    assert light != dark
    await page.reload()
    assert await page.evaluate(paper) == light
    await expect(toggle).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_kind_of_text_has_enough_contrast(open_page: Open, scheme: str) -> None:
    page = await open_page(color_scheme=scheme)
    selectors = [".coverage", ".tagline", ".questions button", ".languages a", ".hint", ".send"]
    ratios = {selector: await contrast(page, selector) for selector in selectors}
    for number, answer in enumerate((EXPORTS, CHOICE, NO_DATA, OUT_OF_SCOPE), start=1):
        turn = await ask(page, answer.question, number)
        outcome = f".{answer.status} .outcome"
        ratios[outcome] = await contrast(page, outcome)
        if answer is EXPORTS:
            await turn.locator("summary").first.click()
    await page.get_by_role("button", name=ENGLISH.send).click()
    later = (".headline", ".comparison li", ".caveats li", ".caveats .sidehead", ".how li")
    for selector in (*later, ".fine", "summary", ".formula", ".cells a", ".plain", ".note"):
        ratios[selector] = await contrast(page, selector)
    assert {name: ratio for name, ratio in ratios.items() if ratio < AA_TEXT} == {}


async def test_outcomes_look_different_from_one_another(open_page: Open) -> None:
    page = await open_page()
    looks = set()
    for number, answer in enumerate((EXPORTS, CHOICE, NO_DATA, OUT_OF_SCOPE), start=1):
        outcome = (await ask(page, answer.question, number)).locator(".outcome")
        style = "(e) => { const s = getComputedStyle(e, '::before'); return s.border + s.background"
        looks.add(await outcome.evaluate(style + " + s.borderRadius + s.rotate; }"))
        await expect(outcome).to_have_text(ENGLISH.outcomes[answer.status])
    assert len(looks) == 4


async def test_nothing_scrolls_sideways_on_a_phone(open_page: Open) -> None:
    page = await open_page(viewport=PHONE, has_touch=True, is_mobile=True)
    width = "document.documentElement.scrollWidth"
    assert await page.evaluate(width) == PHONE["width"]
    answers = (EXPORTS, CHOICE, NO_DATA, OUT_OF_SCOPE, KOREAN, CHINESE)
    for number, answer in enumerate(answers, start=1):
        await ask(page, answer.question, number)
    await ask(page, "x" * 500, len(answers) + 1)
    await page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    assert await page.evaluate(width) == PHONE["width"]


async def test_what_can_be_pressed_on_a_phone_is_large_enough(open_page: Open) -> None:
    page = await open_page(viewport=PHONE, has_touch=True, is_mobile=True)
    await ask(page, EXPORTS.question)
    for control in await page.locator("button:visible, summary:visible, .languages a").all():
        box = await control.bounding_box()
        assert box is not None
        assert box["height"] >= 24
        assert box["width"] >= 24


async def test_each_answer_names_its_language_to_screen_readers(open_page: Open) -> None:
    page = await open_page()
    for number, answer in enumerate((KOREAN, CHINESE), start=1):
        turn = await ask(page, answer.question, number)
        await expect(turn.locator("[data-answer]")).to_have_attribute("lang", answer.language)
        font = await turn.locator(".headline").evaluate("(e) => getComputedStyle(e).fontFamily")
        assert "CJK" in font


async def test_every_control_has_a_name_and_headings_do_not_skip_a_level(open_page: Open) -> None:
    page = await open_page()
    await ask(page, EXPORTS.question)
    await page.locator("summary").first.click()
    tree = await page.locator("body").aria_snapshot()
    assert all(f'- {role} "' in tree for role in ("button", "link", "textbox", "table", "region"))
    assert re.findall(r"- (?:button|link|textbox|table|region)(?! \")", tree) == []
    levels = await page.locator("h1:visible, h2:visible, h3:visible").evaluate_all(
        "(all) => all.map((heading) => Number(heading.tagName[1]))"
    )
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))
    duplicated = "[...document.querySelectorAll('[id]')].map((e) => e.id)"
    ids = await page.evaluate(duplicated)
    assert len(ids) == len(set(ids))


async def test_print_opens_every_receipt_on_white(open_page: Open) -> None:
    page = await open_page(color_scheme="dark")
    turn = await ask(page, EXPORTS.question)
    await page.emulate_media(media="print")
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await expect(turn.get_by_text("5,644,901,148 ÷ (1 − 8.9%)")).to_be_visible()
    await expect(page.locator(".composer")).to_be_hidden()
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    assert await page.evaluate(paper) == "rgb(255, 255, 255)"
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    await expect(turn.locator("details[open]")).to_have_count(0)
