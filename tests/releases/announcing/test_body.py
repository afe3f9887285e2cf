from dataclasses import fields, replace
from datetime import date

import pytest

from bot.answers.answer import Answer, Receipt
from bot.answers.desk import Desk
from bot.questions.query import Kind, TradeQuery
from bot.releases.body import Body, UnreadableBodyError, read_body, write_body
from bot.releases.sealing import sealed
from bot.trade import Language, Month, Period

TODAY = date(2026, 8, 20)


def summary(desk: Desk, language: Language = Language.ENGLISH) -> Answer:
    return desk.summary(Month(2022, 2), today=TODAY, language=language)


@pytest.mark.parametrize("language", list(Language))
def test_all_that_is_shown_of_an_answer_comes_back_as_it_was(
    desk: Desk, language: Language
) -> None:
    answer = summary(desk, language)
    body = Body(
        language,
        title="A month",
        answer=answer,
        paragraphs=("One.", "Two."),
        token="t1",  # noqa: S106 - no secret
        picture=TradeQuery(Kind.TREND, period=Period.year(2022)),
    )
    found = read_body(write_body(body))
    assert found.answer is not None
    bare = tuple(replace(one, receipt=Receipt(one.receipt.formula, ())) for one in answer.figures)
    kept = {one.name for one in fields(Answer)} - {"figures", "pending", "refusal"}
    for name in kept:
        assert getattr(found.answer, name) == getattr(answer, name), name
    assert found.answer.figures == bare
    assert replace(found, answer=None) == replace(body, answer=None)
    assert found.figures == body.figures != {}


def test_a_body_without_an_answer_has_no_figures() -> None:
    body = Body(Language.KOREAN, title="소식")
    assert read_body(write_body(body)) == body
    assert body.figures == {}


@pytest.mark.parametrize("spoilt", ['"title"', '"status"', '"figures"', '"en"', '"USD"'])
def test_a_damaged_body_is_refused(desk: Desk, spoilt: str) -> None:
    text = write_body(Body(Language.ENGLISH, answer=summary(desk)))
    assert spoilt in text
    with pytest.raises(UnreadableBodyError):
        read_body(text.replace(spoilt, '"spoilt"'))


def test_a_numeral_without_a_figure_never_reaches_the_outbox(desk: Desk) -> None:
    answer = summary(desk)
    assert sealed(Body(Language.ENGLISH, answer=answer)) is not None
    for title, headline, lines in (
        ("Exports of $71 million", answer.headline, ()),
        ("News", "Exports came to $71 million.", ()),
        ("News", answer.headline, ("It was $71 million.",)),
    ):
        body = Body(
            Language.ENGLISH,
            title=title,
            answer=replace(answer, headline=headline),
            paragraphs=lines,
        )
        assert sealed(body) is None
    assert sealed(Body(Language.ENGLISH, paragraphs=("It was $71 million.",))) is None
