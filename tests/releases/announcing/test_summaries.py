from dataclasses import replace
from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.releases.body import Body
from bot.releases.summaries import Summaries
from bot.trade import Language, Period, Unit

JULY, UNKNOWN = Period.parse("2026-07"), Period.parse("2031-07")


@pytest.fixture
def summaries(desk: Desk) -> Summaries:
    return Summaries(desk, lambda: date(2026, 8, 20))


def first(summaries: Summaries, story: Period = JULY) -> Body:
    body = summaries.first(story, Language.ENGLISH)
    assert body is not None
    return body


def test_what_all_still_stands_is_neither_corrected_nor_deepened(summaries: Summaries) -> None:
    body = first(summaries)
    assert summaries.corrected(body, JULY) is None
    assert summaries.deepened(body, JULY) is None


def test_what_cannot_be_told_any_more_leaves_its_post_alone(summaries: Summaries) -> None:
    body = first(summaries)
    assert summaries.first(UNKNOWN, Language.ENGLISH) is None
    assert summaries.corrected(body, UNKNOWN) is None
    assert summaries.deepened(body, UNKNOWN) is None


def test_a_figure_that_is_gone_is_corrected_without_an_old_figure_to_name(
    summaries: Summaries,
) -> None:
    body = first(summaries)
    assert body.answer is not None
    gone = replace(body.answer.figures[0], label="what is told no more")
    then = replace(body, answer=replace(body.answer, figures=(*body.answer.figures, gone)))
    corrected = summaries.corrected(then, JULY)
    assert corrected is not None
    assert corrected.title.endswith("(corrected)")
    assert "Corrected:" not in corrected.answer.text  # type: ignore[union-attr]


def test_the_picture_shows_two_years_in_the_headline_s_currency(summaries: Summaries) -> None:
    for story, unit in ((JULY, Unit.CNY), (Period.parse("2022-01..2022-02"), Unit.USD)):
        picture = first(summaries, story).picture
        assert picture is not None
        assert picture.period is not None
        assert (len(picture.period), picture.period.end, picture.unit) == (24, story.end, unit)
