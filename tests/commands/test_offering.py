import pytest
from command_asking import acts, asked

from bot.commands.front import BotFront
from bot.commands.reply import Act
from bot.trade import Language


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        ("exports in February 2022", True),
        ("exports in 2024 compared with 2023", True),
        ("exports in February 2019", False),
        ("exports in 2024 compared with 2019", False),
        ("monthly exports since 2024", False),
        ("highest monthly exports ever", False),
        ("exports in 2023 and 2024", False),
    ],
)
async def test_2019_is_offered_beside_one_period_of_another_year(
    front: BotFront, question: str, *, offered: bool
) -> None:
    assert (Act.AGAINST_2019 in acts(await front.ask(asked(), question))) is offered


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        ("exports in February 2022", True),
        ("monthly exports since 2024", True),
        ("highest monthly exports ever", True),
        ("exports in 2024 compared with 2023", False),
        ("tonnes of rice exports in January–February 2022", False),
        ("share of rice in exports in 2022", False),
    ],
)
async def test_another_currency_is_offered_where_one_sum_of_money_is_asked_for(
    front: BotFront, question: str, *, offered: bool
) -> None:
    assert (Act.OTHER_CURRENCY in acts(await front.ask(asked(), question))) is offered


async def test_the_buttons_are_labelled_in_the_answer_s_language(front: BotFront) -> None:
    labels = {
        language: [one.label for one in (await front.ask(asked(private=True), question)).offers]
        for language, question in (
            (Language.ENGLISH, "exports in February 2022"),
            (Language.KOREAN, "2022년 2월 대북 수출"),
            (Language.CHINESE, "2022年2月中国对朝鲜出口"),
        )
    }
    assert labels == {
        Language.ENGLISH: [
            *("Receipt", "CSV", "Other currency", "Against 2019", "Chart", "Share to channel"),
            *("한국어", "中文", "Right", "Wrong"),
        ],
        Language.KOREAN: [
            *("산출 근거", "CSV", "다른 통화로", "2019년과 비교", "차트", "채널에 공유"),
            *("English", "中文", "맞음", "틀림"),
        ],
        Language.CHINESE: [
            *("计算依据", "CSV", "换算货币", "与2019年比较", "图表", "分享到频道"),
            *("English", "한국어", "正确", "有误"),
        ],
    }
