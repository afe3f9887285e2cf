import csv
from io import StringIO

import pytest
from command_asking import (
    GUILD,
    FakeDrawer,
    acts,
    asked,
    button,
    front_over,
    headline,
    press,
    said,
    use,
)

from bot.answers.desk import Desk
from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.commands.reply import Act, Reply
from bot.state.database import Database
from bot.state.feedback import Verdict
from bot.trade import Language


@pytest.fixture
async def answer(front: BotFront) -> Reply:
    return await front.ask(asked(), "exports in February 2022")


async def test_chart_draws_the_answer(front: BotFront, drawer: FakeDrawer, answer: Reply) -> None:
    reply = await press(front, asked(), answer, Act.CHART)
    assert [one.name for one in reply.files] == ["chart.png", "chart.csv"]
    assert drawer.drew[0].chart


async def test_csv_hands_over_every_figure_for_a_spreadsheet(
    front: BotFront, answer: Reply
) -> None:
    reply = await press(front, asked(private=True), answer, Act.CSV)
    (file,) = reply.files
    assert (file.name, file.media_type) == ("figures.csv", "text/csv")
    assert file.alt == headline(answer)
    rows = list(csv.DictReader(StringIO(file.content.decode("utf-8-sig"))))
    assert rows[0]["value"] == "59000000"
    assert rows[0]["period_start"] == "2022-02"
    assert reply.private


async def test_receipt_shows_the_formula_and_every_cell(front: BotFront, answer: Reply) -> None:
    reply = await press(front, asked(private=True), answer, Act.RECEIPT)
    assert reply.title == headline(answer)
    assert "59,000,000" in said(reply)
    assert "http" in said(reply)
    assert reply.files == ()


async def test_a_long_receipt_is_whole_in_a_file(front: BotFront) -> None:
    long = await front.ask(asked(), "monthly exports since 2024")
    reply = await press(front, asked(), long, Act.RECEIPT)
    (file,) = reply.files
    lines = file.content.decode().split("\n")
    assert file.name == "receipt.txt"
    assert len(lines) > len(reply.paragraphs)
    assert tuple(lines[:16]) == reply.paragraphs[:16]
    assert reply.paragraphs[-1] == "The receipt goes on in the file."


async def test_other_currency_goes_there_and_back(front: BotFront, answer: Reply) -> None:
    yuan = await press(front, asked(), answer, Act.OTHER_CURRENCY)
    assert "CNY 374.3 million" in headline(yuan)
    dollars = await press(front, asked(), yuan, Act.OTHER_CURRENCY)
    assert "$59 million" in headline(dollars)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("exports in July 2026", "the figures are in yuan only"),
        ("2026년 7월 대북 수출", "위안 기준으로만"),
        ("2026年7月中国对朝鲜出口", "只能以人民币显示"),
    ],
)
async def test_a_currency_without_a_rate_is_said_to_be_missing(
    front: BotFront, question: str, words: str
) -> None:
    reply = await front.ask(asked(), question)
    language = reply.language
    other = await press(front, asked(locale=language), reply, Act.OTHER_CURRENCY)
    assert words in said(other)
    assert other.private


async def test_against_2019_sets_the_same_months_of_2019_beside(
    front: BotFront, answer: Reply
) -> None:
    reply = await press(front, asked(), answer, Act.AGAINST_2019)
    assert "February 2019" in headline(reply)
    assert Act.AGAINST_2019 not in acts(reply)


async def test_against_2019_of_a_question_without_a_period_takes_the_newest(
    front: BotFront, database: Database
) -> None:
    kept = Kept.of(database).answers
    shown = await front.ask(asked(), "exports in 2024")
    assert shown.answer is not None
    assert shown.answer.query is not None
    query = type(shown.answer.query)(shown.answer.query.kind, flow=shown.answer.query.flow)
    answered = await kept.find(button(shown, Act.RECEIPT).token)
    assert answered is not None
    token = await kept.keep("exports", query, Language.ENGLISH, answered.asker)
    reply = await front.act(asked(), Act.AGAINST_2019, token)
    assert "July 2019" in headline(reply)


@pytest.mark.parametrize(
    ("value", "language"),
    [("ko", Language.KOREAN), ("zh", Language.CHINESE), ("", Language.KOREAN)],
)
async def test_language_says_the_same_in_another(
    front: BotFront, answer: Reply, value: str, language: Language
) -> None:
    reply = await press(front, asked(), answer, Act.LANGUAGE, value)
    assert reply.language is language
    assert reply.answer is not None
    assert answer.answer is not None
    assert [one.value for one in reply.answer.figures] == [
        one.value for one in answer.answer.figures
    ]


async def test_language_without_a_name_goes_round(front: BotFront, answer: Reply) -> None:
    korean = await press(front, asked(), answer, Act.LANGUAGE)
    chinese = await press(front, asked(), korean, Act.LANGUAGE)
    english = await press(front, asked(), chinese, Act.LANGUAGE)
    assert headline(english) == headline(answer)


async def test_every_other_language_has_a_button_of_its_own(answer: Reply) -> None:
    labels = {one.question: one.label for one in answer.offers if one.act is Act.LANGUAGE}
    assert labels == {"ko": "한국어", "zh": "中文"}


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("exports in February 2022", "Shared at the wish of the asker."),
        ("2022년 2월 대북 수출", "질문자의 요청으로 공유합니다."),
        ("2022年2月中国对朝鲜出口", "应提问者要求分享。"),
    ],
)
async def test_share_shows_a_private_answer_to_all(
    front: BotFront, question: str, words: str
) -> None:
    private = await front.ask(asked(private=True), question)
    reply = await press(front, asked(private=True), private, Act.SHARE)
    assert not reply.private
    assert headline(reply) == headline(private)
    assert said(reply) == words
    assert Act.SHARE not in acts(reply)


async def test_sharing_a_chart_shares_the_picture(front: BotFront, answer: Reply) -> None:
    drawn = await press(front, asked(private=True), answer, Act.CHART)
    shared = await press(front, asked(private=True), drawn, Act.SHARE)
    assert shared.files[0].name == "chart.png"


@pytest.mark.parametrize(
    ("act", "verdict"), [(Act.RIGHT, Verdict.RIGHT), (Act.WRONG, Verdict.WRONG)]
)
async def test_feedback_is_kept_with_the_question(
    front: BotFront, database: Database, answer: Reply, act: Act, verdict: Verdict
) -> None:
    reply = await press(front, asked(user="8"), answer, act, "the bulletin says 60")
    assert said(reply) == "Thank you. It is noted with the answer."
    assert reply.private
    (given,) = await Kept.of(database).feedback.latest(10)
    assert (given.question, given.verdict) == ("exports in February 2022", verdict)
    assert given.why == "the bulletin says 60"
    assert (given.person.team, given.person.user) == ("G1", "8")


async def test_feedback_on_what_no_words_asked_for_names_what_it_said(
    front: BotFront, database: Database
) -> None:
    summary = await use(front, "summary", asked(month="2025-12"))
    await press(front, asked(), summary, Act.WRONG)
    (given,) = await Kept.of(database).feedback.latest(10)
    assert given.question == headline(summary)


async def test_a_choice_asks_its_question(front: BotFront) -> None:
    unclear = await front.ask(asked(), "出口独角兽2022年")
    assert unclear.choices
    chosen = unclear.choices[0]
    reply = await front.act(asked(), Act.ASK, chosen.token, chosen.question)
    assert reply.answer is not None
    assert reply.answer.question == chosen.question
    assert reply.answer.figures


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, "That answer is too old"),
        (Language.KOREAN, "너무 오래된 답변"),
        (Language.CHINESE, "该回答已过期"),
    ],
)
@pytest.mark.parametrize("act", [one for one in Act if one is not Act.ASK])
async def test_an_answer_that_is_gone_is_said_to_be(
    front: BotFront, act: Act, language: Language, words: str
) -> None:
    reply = await front.act(asked(locale=language), act, "no-such-token")
    assert words in said(reply)
    assert reply.private


async def test_buttons_work_after_a_restart(
    desk: Desk, database: Database, front: BotFront, answer: Reply
) -> None:
    again = front_over(desk, database, FakeDrawer(desk))
    assert again is not front
    for act in acts(answer):
        reply = await press(again, asked(GUILD), answer, act)
        assert reply.answer is not None or reply.paragraphs or reply.files
        assert "too old" not in said(reply)


async def test_a_follow_up_after_a_restart_goes_on_with_the_thread(
    desk: Desk, database: Database, front: BotFront
) -> None:
    await front.ask(asked(), "exports in February 2022")
    again = front_over(desk, database)
    assert "imports" in headline(await again.ask(asked(), "and imports?"))
    assert "February 2022" in headline(await again.ask(asked(), "and imports?"))
