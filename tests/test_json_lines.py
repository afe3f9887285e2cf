import json
import logging
from typing import Any

import pytest

from bot.answers.answer import Answer
from bot.errors import DatasetError
from bot.json_lines import answer_lines
from bot.questions.query import Kind, Outcome, TradeQuery
from bot.trade import Flow, Language


class Listener:
    """Answers with what it was asked, and remembers after what."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, TradeQuery | None]] = []

    def __call__(self, question: str, before: TradeQuery | None) -> Answer:
        self.heard.append((question, before))
        if question == "crash":
            raise ZeroDivisionError
        if question == "no data at all":
            raise DatasetError("The figures cannot be read.")
        query = {
            "exports": TradeQuery(Kind.LEVEL, Flow.EXPORT),
            "imports": TradeQuery(Kind.LEVEL, Flow.IMPORT),
            "method": TradeQuery(Kind.METHOD),
        }.get(question)
        return Answer(question, Language.ENGLISH, Outcome.ANSWERED, f"On {question}.", query=query)


@pytest.fixture
def listener() -> Listener:
    return Listener()


def exchange(listener: Listener, *lines: str | bytes) -> list[dict[str, Any]]:
    sent = [line if isinstance(line, bytes) else f"{line}\n".encode() for line in lines]
    return [json.loads(line) for line in answer_lines(sent, listener)]


def asked(question: str, **more: object) -> str:
    return json.dumps({"question": question, **more})


def test_each_line_gets_one_answer_in_order(listener: Listener) -> None:
    answers = exchange(listener, asked("exports", id="a"), asked("imports", id=2), asked("what"))

    assert [(one["id"], one["text"]) for one in answers] == [
        ("a", "On exports."),
        (2, "On imports."),
        ("", "On what."),
    ]


def test_a_thread_goes_on_from_what_it_last_asked(listener: Listener) -> None:
    exchange(
        listener,
        *(asked("exports", thread="a"), asked("imports", thread="b"), asked("alone")),
        *(asked("more", thread="a"), asked("more", thread="b"), asked("more")),
    )
    flows = [before and before.flow for _, before in listener.heard]

    assert flows == [None, None, None, Flow.EXPORT, Flow.IMPORT, None]


def test_a_word_on_method_does_not_make_a_thread_forget(listener: Listener) -> None:
    exchange(listener, *(asked(question, thread=1) for question in ("exports", "method", "more")))

    spoken_of = TradeQuery(Kind.LEVEL, Flow.EXPORT, spoken=Language.ENGLISH)
    assert listener.heard[2] == ("more", spoken_of)


@pytest.mark.parametrize(
    "line",
    ["nonsense", "[1, 2]", '"exports"', "{}", '{"question": 5}', b"\xff\xfe\n", "[" * 100_000],
    ids=["no JSON", "list", "string", "no question", "a number", "not UTF-8", "too deep"],
)
def test_a_line_that_asks_nothing_says_so_and_the_next_has_its_turn(
    listener: Listener, line: str | bytes
) -> None:
    fault, answer = exchange(listener, line, asked("exports"))

    assert fault["text"] == ('Line 1 is not an object like {"id": "1", "question": "…"}; mend it.')
    assert (fault["id"], fault["question"], fault["status"]) == ("", None, "out_of_scope")
    assert answer["text"] == "On exports."


def test_a_fault_has_the_shape_of_an_answer_and_its_id(listener: Listener) -> None:
    fault, answer = exchange(listener, '{"id": 7}', asked("exports"))

    assert fault["id"] == 7
    assert set(fault) == set(answer)


def test_blank_lines_are_passed_over_and_counted(listener: Listener) -> None:
    (fault,) = exchange(listener, "", "   ", "nonsense")

    assert fault["text"].startswith("Line 3 ")


def test_a_byte_order_mark_is_no_fault(listener: Listener) -> None:
    (answer,) = exchange(listener, b"\xef\xbb\xbf" + asked("exports").encode())

    assert answer["text"] == "On exports."


def test_an_answer_that_fails_loses_only_itself(
    listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        fault, answer = exchange(listener, asked("crash", id=1), asked("exports", id=2))

    assert (fault["id"], fault["question"], fault["status"]) == (1, "crash", "no_data")
    assert fault["text"] == "The bot failed at line 1; its log says where."
    assert "ZeroDivisionError" in caplog.text
    assert answer["id"] == 2


def test_a_dataset_that_cannot_be_read_ends_the_stream(listener: Listener) -> None:
    with pytest.raises(DatasetError):
        exchange(listener, asked("no data at all"))
