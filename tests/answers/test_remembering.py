"""The newest answers are given again without being made anew."""

from datetime import date

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.trade import Language

TODAY = date(2026, 8, 20)
QUESTION = "exports to North Korea in February 2022"


def test_the_same_question_gets_the_same_answer_again(dataset: Dataset) -> None:
    desk = Desk(dataset, remembers=2)
    first = desk.ask(QUESTION, today=TODAY)
    assert desk.ask(QUESTION, today=TODAY) is first
    assert desk.ask(QUESTION, today=date(2026, 8, 21)) is not first
    assert desk.ask(QUESTION, today=TODAY, language=Language.KOREAN) is not first


def test_only_so_many_answers_are_remembered(dataset: Dataset) -> None:
    desk = Desk(dataset, remembers=1)
    first = desk.ask(QUESTION, today=TODAY)
    desk.ask("imports in January 2022", today=TODAY)
    again = desk.ask(QUESTION, today=TODAY)
    assert again is not first
    assert again == first


def test_a_new_dataset_makes_answers_anew(dataset: Dataset) -> None:
    desk = Desk(dataset, remembers=2)
    first = desk.ask(QUESTION, today=TODAY)
    desk.follow(dataset)
    assert desk.ask(QUESTION, today=TODAY) is not first


def test_a_desk_that_is_not_told_to_remembers_nothing(dataset: Dataset) -> None:
    desk = Desk(dataset)
    assert desk.ask(QUESTION, today=TODAY) is not desk.ask(QUESTION, today=TODAY)


def test_what_was_answered_lately_is_ready_without_being_read_anew(dataset: Dataset) -> None:
    desk = Desk(dataset, remembers=1)
    assert desk.ready(QUESTION, today=TODAY) is None
    first = desk.ask(QUESTION, today=TODAY)
    assert desk.ready(QUESTION, today=TODAY) is first
    assert desk.ready(QUESTION, today=TODAY, before=first.query) is None
    assert desk.ready(QUESTION, today=TODAY, language=Language.KOREAN) is None
    desk.ask("imports in January 2022", today=TODAY)
    assert desk.ready(QUESTION, today=TODAY) is None


def test_nothing_made_from_an_older_dataset_is_ready(dataset: Dataset) -> None:
    desk = Desk(dataset, remembers=1)
    desk.ask(QUESTION, today=TODAY)
    desk.follow(dataset)
    assert desk.ready(QUESTION, today=TODAY) is None
