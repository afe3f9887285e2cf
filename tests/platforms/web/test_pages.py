import html
import json

import pytest
from web_answers import (
    CHINESE,
    CHOICE,
    EXAMPLES,
    EXPORTS,
    KOREAN,
    NO_DATA,
    OUT_OF_SCOPE,
    STATUS_LINES,
    FakeDesk,
)
from web_visits import Visit, Visitor, asked, page

from bot.answers.answer import Answer
from bot.answers.contract import to_json
from bot.platforms.web.threads import Threads
from bot.platforms.web.wording import wording_of
from bot.trade import Language

ENGLISH = wording_of(Language.ENGLISH)


async def test_an_empty_page_says_what_the_data_cover_and_offers_questions(
    visitor: Visitor,
) -> None:
    text = await page(visitor)
    assert ENGLISH.name in text
    assert STATUS_LINES[Language.ENGLISH] in text
    assert all(f'value="{example}"' in text for example in EXAMPLES[Language.ENGLISH])


async def test_a_page_sets_no_cookie_before_anything_was_asked(visitor: Visitor) -> None:
    async with visitor.get("/") as response:
        assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("answer", [EXPORTS, CHOICE, NO_DATA, OUT_OF_SCOPE])
async def test_every_outcome_is_named_and_marked(visitor: Visitor, answer: Answer) -> None:
    status, text = await asked(visitor, answer.question)
    assert status == 200
    assert f'class="answer {answer.status}"' in text
    assert f"{ENGLISH.outcomes[answer.status]}</p>" in text
    assert html.escape(answer.headline) in text


async def test_an_answer_shows_everything_it_has(visitor: Visitor) -> None:
    _, escaped = await asked(visitor, EXPORTS.question)
    text = html.unescape(escaped)
    for line in (*EXPORTS.comparison, *EXPORTS.how, *EXPORTS.caveats, *EXPORTS.choices):
        assert line in text
    assert '<a href="https://m.yna.co.kr/view/AKR20220318156400097"' in text
    assert "38 North, in print, 38 North (March 2022)" in text
    assert f'value="{EXPORTS.chart}"' in text
    for shown in ("CNY 5,644,901,148", "−8.9%", "CNY 6,196,000,000", "$116,300,000", "about"):
        assert shown in text
    for shown in ("June 2024 bulletin", "published", "18 July 2024", "DPRK view in the source"):
        assert shown in text


async def test_the_copies_of_an_answer_are_the_text_and_the_contract(visitor: Visitor) -> None:
    _, escaped = await asked(visitor, EXPORTS.question)
    text = html.unescape(escaped)
    assert f'<template data-copy-of="text">{EXPORTS.text}</template>' in text
    contract = json.dumps(to_json(EXPORTS), ensure_ascii=False, indent=2)
    assert f'<template data-copy-of="json">{contract}</template>' in text


@pytest.mark.parametrize("answer", [KOREAN, CHINESE])
async def test_an_answer_is_dressed_in_its_own_language(visitor: Visitor, answer: Answer) -> None:
    _, text = await asked(visitor, answer.question)
    words = wording_of(answer.language)
    assert f'<html lang="{Language.ENGLISH}">' in text
    assert f'class="answer answered" lang="{answer.language}"' in text
    assert f">{words.receipt}<" in text
    assert ENGLISH.asked in text


async def test_a_cell_that_was_not_printed_says_so(visitor: Visitor) -> None:
    _, text = await asked(visitor, KOREAN.question)
    words = wording_of(Language.KOREAN)
    assert words.no_value in text
    assert all(word in text for word in ("실적 없음으로 보고", "발표 보류", "약"))


async def test_a_form_s_question_leads_to_its_turn_on_the_page(visitor: Visitor) -> None:
    await asked(visitor, NO_DATA.question)
    async with visitor.post(
        "/ask", data={"question": EXPORTS.question}, allow_redirects=False
    ) as response:
        assert response.status == 303
        assert response.headers["Location"] == "/#turn-2"
        cookie = response.headers["Set-Cookie"]
    assert all(word in cookie for word in ("HttpOnly", "SameSite=Lax", "Path=/"))
    assert "Secure" not in cookie


async def test_a_reload_shows_the_conversation_and_only_its_own(
    visit: Visit, desk: FakeDesk
) -> None:
    threads = Threads()
    one, other = await visit(threads), await visit(threads)
    await asked(one, EXPORTS.question)
    await asked(one, NO_DATA.question)
    text = await page(one)
    assert text.index('id="turn-1"') < text.index('id="turn-2"')
    assert "turn-1" not in await page(other)
    ((_, first, _), (_, second, _)) = desk.asked
    assert first == second
    assert first.startswith("web:")


async def test_turns_no_longer_kept_are_owned_up_to(visit: Visit) -> None:
    visitor = await visit(Threads(most_turns=1))
    await asked(visitor, EXPORTS.question)
    _, text = await asked(visitor, NO_DATA.question)
    assert ENGLISH.dropped in text


async def test_a_new_thread_starts_empty_and_the_last_one_can_be_taken_up_again(
    visitor: Visitor,
) -> None:
    await asked(visitor, EXPORTS.question)
    async with visitor.post("/thread/new") as response:
        text = await response.text()
    assert "turn-1" not in text
    assert ENGLISH.last_thread in text
    async with visitor.post("/thread/new") as response:
        assert ENGLISH.last_thread in await response.text()
    async with visitor.post("/thread/last") as response:
        text = await response.text()
    assert "turn-1" in text
    assert ENGLISH.last_thread not in text


async def test_without_a_last_thread_there_is_nothing_to_take_up(visitor: Visitor) -> None:
    async with visitor.post("/thread/last") as response:
        assert ENGLISH.examples in await response.text()


async def test_the_fragment_is_one_turn_and_nothing_else(visitor: Visitor) -> None:
    status, text = await asked(visitor, EXPORTS.question, "/ask/fragment")
    assert status == 200
    assert text.startswith("<article")
    assert text.count("<article") == 1
    assert "turn-1" in await page(visitor)


async def test_the_page_s_language_follows_the_browser_until_one_is_chosen(
    visitor: Visitor,
) -> None:
    headers = {"Accept-Language": "ko-KR,ko;q=0.9"}
    async with visitor.get("/", headers=headers) as response:
        assert '<html lang="ko">' in await response.text()
        assert response.headers["Vary"] == "Accept-Language, Cookie"
    async with visitor.get("/?lang=zh", headers=headers) as response:
        assert '<html lang="zh">' in await response.text()
    async with visitor.get("/", headers=headers) as response:
        assert '<html lang="zh">' in await response.text()
    async with visitor.get("/?lang=tlh", headers=headers) as response:
        assert '<html lang="zh">' in await response.text()


async def test_the_desk_chooses_the_language_unless_the_question_has_no_words(
    visitor: Visitor, desk: FakeDesk
) -> None:
    await page(visitor, "/?lang=ko")
    await asked(visitor, "exports in May")
    await asked(visitor, "2023?")
    assert [language for _, _, language in desk.asked] == [None, Language.KOREAN]
