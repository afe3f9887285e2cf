import asyncio
import json
import subprocess
import sys
from pathlib import Path

import llm_server
from bot_process import FEBRUARY, Bot, environment, lines


def test_a_question_is_answered_in_the_terminal_with_its_source(bot: Bot) -> None:
    ended = bot("ask", FEBRUARY)

    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[0] == (
        "China's exports to North Korea came to $59 million in February 2022."
    )
    assert "  [38 North, quoting China customs] https://www.38north.org" in ended.out


def test_a_receipt_shows_the_cells_behind_each_figure(bot: Bot) -> None:
    plain = bot("ask", FEBRUARY)
    ended = bot("ask", "--receipt", FEBRUARY)

    assert ended.out.startswith(plain.out)
    assert "(as published)" in ended.out.removeprefix(plain.out)
    assert "  · February 2022: $59,000,000" in ended.out


def test_json_is_one_object_of_the_contract(bot: Bot) -> None:
    ended = bot("ask", "--json", FEBRUARY)
    answer = json.loads(ended.out)
    (figure,) = (one for one in answer["figures"] if one["role"] == "answer")

    assert ended.code == 0
    assert {
        *("id", "question", "language", "status", "text", "query"),
        *("figures", "notes", "sources", "choices", "chart"),
    } == set(answer)
    assert (answer["question"], answer["language"]) == (FEBRUARY, "en")
    assert answer["status"] == "answered"
    asked = {"flow": "export", "partner": "PRK", "commodity": "TOTAL", "measure": "value"}
    assert asked.items() <= answer["query"].items()
    assert (answer["query"]["period_start"], answer["query"]["period_end"]) == ("2022-02",) * 2
    assert (figure["value"], figure["unit"], figure["tier"]) == (59_000_000, "USD", "press")
    assert figure["receipt"]["cells"][0]["value"] == 59_000_000


def test_the_half_year_of_2024_comes_from_its_bulletin(bot: Bot) -> None:
    answer = json.loads(bot("ask", "--json", "China's exports to the DPRK, Jan–Jun 2024").out)
    (figure,) = (one for one in answer["figures"] if one["role"] == "answer")

    assert (figure["value"], figure["unit"]) == (5_644_901_148, "CNY")
    assert (figure["tier"], figure["vintage"]) == ("official", "2024-06")
    assert any("revised" in note for note in answer["notes"])


def test_a_reported_none_is_not_a_missing_figure(bot: Bot) -> None:
    stream = lines(
        {"id": "none", "question": "rice exports to North Korea in January-February 2022"},
        {"id": "missing", "question": "rice exports to North Korea in March 2024"},
    )
    none, missing = map(json.loads, bot("ask", "--jsonl", stdin=stream).out.splitlines())

    assert none["status"] == "answered"
    assert [one["value"] for one in none["figures"] if one["role"] == "answer"] == [0]
    assert missing["status"] == "no_data"


def test_json_lines_are_answered_in_order_and_threads_go_on(bot: Bot) -> None:
    stream = lines(
        {"id": "1", "question": "exports in February 2022", "thread": "a"},
        {"id": "2", "question": "imports in January 2022", "thread": "b"},
        {"id": "3", "question": "and imports?", "thread": "a"},
        "not JSON",
        b"\xff\xfe",
        {"id": "6", "question": "\ud800 exports in January 2022"},
    )
    ended = bot("ask", "--jsonl", stdin=stream)
    answers = [json.loads(line) for line in ended.out.splitlines()]
    told = [
        [one["value"] for one in answer["figures"] if one["role"] == "answer"] for answer in answers
    ]

    assert (ended.code, ended.err) == (0, "")
    assert [answer["id"] for answer in answers] == ["1", "2", "3", "", "", "6"]
    assert told == [[59_000_000], [18_000_000], [2_000_000], [], [], [57_000_000]]
    assert [answer["text"].split(" is not ")[0] for answer in answers[3:5]] == ["Line 4", "Line 5"]
    assert answers[5]["question"].startswith("\ud800")


def test_answers_come_while_questions_still_do(bot_home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(bot_home),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for question in ("exports in February 2022", "imports in February 2022"):
            process.stdin.write(lines({"question": question}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["question"] == question
        process.stdin.close()

    assert process.returncode == 0


def test_a_pinned_day_decides_what_relative_words_mean(bot: Bot) -> None:
    by_option = json.loads(bot("ask", "--json", "--today", "2025-05-02", "exports last year").out)
    by_setting = json.loads(bot("ask", "--json", "exports last year", BOT_TODAY="2024-05-02").out)

    assert by_option["query"]["period_start"] == "2024-01"
    assert by_setting["query"]["period_start"] == "2023-01"


def test_an_answer_can_be_had_in_another_language(bot: Bot) -> None:
    answer = json.loads(bot("ask", "--json", "--language", "ko", "exports in February 2022").out)

    assert answer["language"] == "ko"


async def test_a_language_model_may_read_what_the_bot_cannot(bot: Bot) -> None:
    async with llm_server.serving(llm_server.saying(llm_server.RICE_2022)) as model:
        ended = await asyncio.to_thread(
            bot,
            *("ask", "--json", "the snarks that zorbled over the Yalu"),
            LLM_BASE_URL=model.url,
            LLM_MODEL="a-model",
        )
    answer = json.loads(ended.out)

    assert ended.code == 0
    assert (answer["query"]["commodity"], answer["query"]["period_start"]) == ("1006", "2022-01")


def test_status_proves_the_dataset_sound(bot: Bot) -> None:
    ended = bot("status")

    assert ended.code == 0
    assert "newest official month: 2026-07" in ended.out
    assert "checks: sums, duplicates, sources and codes are sound" in ended.out


def test_the_summary_of_a_month_is_an_answer(bot: Bot) -> None:
    answer = json.loads(bot("summary", "--json", "--month", "2022-02").out)

    assert answer["status"] == "answered"
    assert answer["figures"]
