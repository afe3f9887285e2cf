"""What is told of a revision: of a month, of a range, and of the bulletin that made it."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome

TODAY = date(2026, 8, 20)


def answers(answer: Answer) -> set[Decimal]:
    return {figure.value for figure in answer.figures if figure.role is Role.ANSWER}


@pytest.mark.parametrize(
    "question",
    [
        "what was first reported for July 2025 exports, and what is it now?",
        "2025년 7월 수출 최초 발표치와 현재 수치",
        "2025年7月出口首次公布的数字和现在的数字",
    ],
)
def test_a_month_is_told_as_first_printed_and_then_what_its_next_bulletin_changed(
    dataset: Dataset, question: str
) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    assert answers(answer) == {Decimal(1222139204)}, answer.text
    assert [figure.value for figure in answer.figures[1:4]] == [
        Decimal(-95470),
        Decimal(-95470) / Decimal(8769924853) * 100,
        Decimal(8769924853 - 95470),
    ]


def test_the_newest_month_has_no_bulletin_after_it(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("were July 2026 exports revised?", today=TODAY)
    assert "No later bulletin of that year" in answer.comparison[0]


def test_a_large_change_by_the_bulletin_of_a_month_itself_is_told_with_the_month(
    dataset: Dataset,
) -> None:
    desk = Desk(dataset)
    large = desk.ask("was June 2024 trade revised?", today=TODAY)
    small = desk.ask("was July 2025 trade revised?", today=TODAY)
    assert "the bulletin of June 2024 cut January–May 2024 by CNY 340.6 million" in large.text
    assert "the bulletin of July 2025" not in small.text


def test_the_larger_change_of_a_range_leads(dataset: Dataset) -> None:
    desk = Desk(dataset)
    later = desk.ask("by how much was January–May 2024 trade revised?", today=TODAY)
    before = desk.ask("by how much was January–June 2024 trade revised?", today=TODAY)
    assert "the bulletin of June 2024 cut January–May 2024" in later.headline
    assert "CNY 28.52 million (−0.48%)" in later.comparison[0]
    assert "revised down by CNY 369.1 million (−5.1%)" in before.headline
    assert "bulletin, of July 2024, cut the first half of 2024" in before.comparison[0]


def test_a_bulletin_that_is_named_tells_its_own_story(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("what did the May 2025 bulletin revise in exports?", today=TODAY)
    assert answers(answer) == {Decimal(-16554788)}
    assert "May 2025 as first printed" in answer.comparison[0]


def test_a_revision_asked_for_in_dollars_is_told_in_yuan_and_says_so(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("were exports of June 2025 revised, in dollars?", today=TODAY)
    assert answers(answer) == {Decimal(1362066631)}
    assert answer.caveats[0] == "Revisions are told in yuan, the currency of the bulletins."


def test_months_of_which_no_range_is_printed_are_told_with_the_next_bulletin(
    dataset: Dataset,
) -> None:
    answer = Desk(dataset).ask("was Q2 2025 trade revised?", today=TODAY)
    assert "no published range shows a revision" in answer.headline
    assert "bulletin, of July 2025, cut the first half of 2025" in answer.comparison[0]


def test_the_largest_revision_of_all_leads_the_next_largest(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("what was the largest revision ever?", today=TODAY)
    assert answers(answer) == {Decimal(-340554920)}
    assert "largest revision was that of June 2024" in answer.headline
    assert "the bulletin of April 2024 cut the first quarter of 2024" in answer.comparison[0]


def test_the_largest_revision_of_a_year_is_looked_for_in_its_bulletins(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("the largest revision of 2025 exports", today=TODAY)
    assert answers(answer) == {Decimal(-16554788)}


def test_a_year_to_date_tells_what_its_next_bulletin_made_of_it_where_that_is_much(
    dataset: Dataset,
) -> None:
    desk = Desk(dataset)
    much = desk.ask("exports January–May 2024", today=TODAY)
    little = desk.ask("exports January–September 2025", today=TODAY)
    then = desk.ask("exports January–May 2024 as of May 2024", today=TODAY)
    balance = desk.ask("trade balance January–May 2024", today=TODAY)
    assert "June 2024, cut January–May 2024 by CNY 316.6 million (−6.5%)" in much.comparison[0]
    assert all("next bulletin" not in one.text for one in (little, then, balance))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("exports January–May 2024 as of May 2024", "Figures as of May 2024: what was published"),
        ("exports May 2025 as of 1 July 2025", "Figures as of 1 July 2025: what was published"),
        ("截至2025年3月，2024年出口是多少", "此为截至2025年3月的数据"),
    ],
)
def test_figures_of_a_moment_say_so(dataset: Dataset, question: str, said: str) -> None:
    assert said in Desk(dataset).ask(question, today=TODAY).text


def test_the_newest_moment_leaves_nothing_out(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("exports as of the July 2026 bulletin", today=TODAY)
    assert "left out" not in answer.text


def test_what_the_press_printed_once_has_no_revision_on_record(dataset: Dataset) -> None:
    desk = Desk(dataset)
    month = desk.ask("has January 2022 trade been revised?", today=TODAY)
    assert "no revision is on record" in month.headline
    assert any("press quotations" in one for one in month.caveats)


def test_the_first_bulletin_of_a_year_revises_nothing(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("what did the January 2025 bulletin revise?", today=TODAY)
    assert "January 2025 opens its year" in answer.headline
    assert answers(answer) == set()


@pytest.mark.parametrize(
    "question",
    [
        "was the trade of 1985 revised?",
    ],
)
def test_a_time_without_figures_has_no_revision(dataset: Dataset, question: str) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    assert answer.status is Outcome.NO_DATA, answer.text
    assert not answers(answer)


def test_the_balance_is_told_by_the_trade_that_was_revised(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("was the trade balance of March 2025 revised?", today=TODAY)
    assert answers(answer) == {Decimal(1708117708)}
