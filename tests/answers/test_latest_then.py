"""The newest month that was out by a day: by China's calendar, and not by the data held today."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("as_of", "newest"),
    [
        ("17 December 2025", "October 2025"),
        ("18 December 2025", "November 2025"),
        ("the end of 2025", "November 2025"),
        ("10 March 2026", "December 2025"),
        ("18 March 2026", "February 2026"),
    ],
)
def test_the_newest_month_of_a_day_is_the_one_out_by_then(
    desk: Desk, as_of: str, newest: str
) -> None:
    answer = desk.ask(f"As of {as_of}, what was the latest month?", today=_TODAY)
    assert answer.headline.endswith(f"the newest month out was {newest}.")


def test_the_newest_month_of_a_day_after_the_newest_of_all_is_that(desk: Desk) -> None:
    answer = desk.ask("As of 20 November 2026, what is the latest month?", today=_TODAY)
    assert answer.headline == "The newest month is July 2026."
