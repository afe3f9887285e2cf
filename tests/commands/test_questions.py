import pytest
from command_asking import FakeDrawer, acts, asked, headline, said, use

from bot.commands.front import BotFront
from bot.commands.reply import Act
from bot.questions.query import Kind, Outcome
from bot.trade import Language


@pytest.mark.parametrize(
    ("question", "language", "figure"),
    [
        ("exports in February 2022", Language.ENGLISH, "$59 million"),
        ("2022년 2월 대북 수출", Language.KOREAN, "5,900만 달러"),
        ("2022年2月中国对朝鲜出口", Language.CHINESE, "5900万美元"),
    ],
)
async def test_ask_answers_in_the_language_of_the_question(
    front: BotFront, question: str, language: Language, figure: str
) -> None:
    reply = await use(front, "ask", asked(question=question))
    assert reply.language is language
    assert figure in headline(reply)
    assert not reply.private


async def test_ask_keeps_a_private_answer_private(front: BotFront) -> None:
    reply = await use(front, "ask", asked(private=True, question="exports in February 2022"))
    assert reply.private
    assert Act.SHARE in acts(reply)


@pytest.mark.parametrize("question", ["", "   ", "?", "💥", "x" * 9_000, "@everyone ```"])
async def test_ask_answers_what_is_no_question_with_questions_that_are(
    front: BotFront, question: str
) -> None:
    reply = await use(front, "ask", asked(question=question))
    assert reply.answer is not None
    assert reply.answer.status is Outcome.OUT_OF_SCOPE
    assert reply.offers == ()
    assert len(reply.choices) >= 3


async def test_ask_without_an_argument_is_the_same_as_an_empty_one(front: BotFront) -> None:
    assert headline(await use(front, "ask", asked())) == headline(
        await use(front, "ask", asked(question=""))
    )


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("exports in 2024", Language.ENGLISH),
        ("2024년 대북 수출", Language.KOREAN),
        ("2024年中国对朝鲜出口", Language.CHINESE),
    ],
)
async def test_chart_draws_what_is_asked_with_its_table(
    front: BotFront, drawer: FakeDrawer, question: str, language: Language
) -> None:
    reply = await use(front, "chart", asked(question=question))
    assert [one.name for one in reply.files] == ["chart.png", "chart.csv"]
    assert all(one.alt for one in reply.files)
    assert reply.language is language
    assert drawer.drew[0].chart
    assert Act.CHART not in acts(reply)


async def test_chart_takes_the_good_chosen_beside_the_question(
    front: BotFront, drawer: FakeDrawer
) -> None:
    await use(front, "chart", asked(question="exports in 2022", commodity="Rice (HS 1006)"))
    assert drawer.drew[0].commodity.code == "1006"


async def test_chart_says_so_when_there_is_nothing_to_draw(
    front: BotFront, drawer: FakeDrawer
) -> None:
    drawer.declines = True
    reply = await use(front, "chart", asked(question="exports in 2024"))
    assert headline(reply) == "There is nothing to draw."
    assert reply.files == ()


async def test_chart_of_no_question_draws_nothing(front: BotFront, drawer: FakeDrawer) -> None:
    reply = await use(front, "chart", asked(question="💥"))
    assert drawer.drew == []
    assert reply.files == ()


@pytest.mark.parametrize("language", list(Language))
async def test_summary_tells_the_newest_month_in_the_reader_s_language(
    front: BotFront, language: Language
) -> None:
    reply = await use(front, "summary", asked(locale=language))
    assert reply.language is language
    assert reply.answer is not None
    assert reply.answer.query is not None
    assert reply.answer.query.kind is Kind.WHATS_NEW
    assert reply.answer.figures
    assert {Act.RECEIPT, Act.CSV, Act.CHART} <= set(acts(reply))


async def test_summary_tells_the_month_named(front: BotFront) -> None:
    reply = await use(front, "summary", asked(month=" 2025-12 "))
    assert "December 2025" in headline(reply)


async def test_a_question_after_a_summary_goes_on_from_its_month(front: BotFront) -> None:
    await use(front, "summary", asked(month="2025-12"))
    assert "December 2025" in headline(await use(front, "ask", asked(question="and imports?")))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, "Name a month like 2022-02, not “soon”."),
        (Language.KOREAN, "“soon”는 읽을 수 없습니다"),
        (Language.CHINESE, "无法识别“soon”"),
    ],
)
async def test_summary_of_no_month_says_how_to_name_one(
    front: BotFront, language: Language, words: str
) -> None:
    reply = await use(front, "summary", asked(month="soon", locale=language))
    assert words in said(reply)
    assert reply.private


@pytest.mark.parametrize(
    ("claim", "heading"),
    [
        ("China exported $100 million in February 2022", "These figures bear on the claim:"),
        ("중국의 2022년 2월 대북 수출은 1억 달러였다", "주장과 관련된 수치입니다:"),
        ("2022年2月中国对朝鲜出口为1亿美元", "与该说法相关的数据："),
    ],
)
async def test_check_shows_the_figures_that_bear_on_a_claim(
    front: BotFront, claim: str, heading: str
) -> None:
    reply = await use(front, "check", asked(claim=claim))
    assert reply.title == heading
    assert reply.answer is not None
    assert reply.answer.figures
    assert not reply.private


async def test_the_check_on_a_message_is_private_where_the_platform_asks_for_that(
    front: BotFront,
) -> None:
    reply = await front.check(asked(private=True), "exports in February 2022 were $59 million")
    assert reply.private


async def test_check_promises_no_figures_where_there_are_none(front: BotFront) -> None:
    assert (await use(front, "check", asked(claim="it rained"))).title == ""
