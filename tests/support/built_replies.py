"""Replies built by hand for the tests of both chat platforms, in three languages."""

import base64
from decimal import Decimal

from bot.answers.answer import Answer, Figure, Receipt, Role, SourceRef
from bot.commands.reply import Act, Attachment, Offer, Reply
from bot.questions.query import Outcome
from bot.trade import TOTAL, Flow, Language, Period, Tier, Unit

TOKEN = "k3Jx_a-9QzPw"  # noqa: S105 - what finds an answer in the state, no secret
BULLETIN = "http://english.customs.gov.cn/Statics/0a1b2c3d-june-2024.html"
PRESS = "https://www.example.org/2019/trade?id=7&lang=en"


def figure(label: str, value: str, unit: Unit, period: str) -> Figure:
    """A figure without cells: no renderer looks into a receipt."""
    return Figure(
        id="f1",
        role=Role.ANSWER,
        label=label,
        value=Decimal(value),
        unit=unit,
        flow=Flow.EXPORT,
        commodity=TOTAL,
        period=Period.parse(period),
        measure="value",
        tier=Tier.OFFICIAL,
        vintage="2024-06",
        receipt=Receipt("as published", ()),
    )


EXPORTS = Answer(
    question="exports in the first half of 2024",
    language=Language.ENGLISH,
    status=Outcome.ANSWERED,
    headline="China's exports to North Korea came to CNY 5.645 billion in January–June 2024.",
    comparison=(
        "January–June 2023: CNY 6.196 billion, 8.9% more.",
        "January–June 2024 stands 28.2% below January–June 2019 (CNY 7.86 billion).",
    ),
    how=("How found: the year to date of the June 2024 bulletin.",),
    caveats=(
        "Crude oil has not been shown since 2014, though it flows: exports are understated.",
        "A year stays open to revision until its yearbook.",
    ),
    figures=(figure("exports", "5644901148", Unit.CNY, "2024-01..2024-06"),),
    sources=(
        SourceRef("China customs (GACC), monthly bulletin, table 2", BULLETIN, "2024-07-18"),
        SourceRef("Example Press, quoting China customs", PRESS, "2019-07"),
    ),
)
SERIES = Answer(
    question="monthly exports in the first half of 2024",
    language=Language.ENGLISH,
    status=Outcome.ANSWERED,
    headline="China's exports to North Korea, period by period:",
    comparison=(
        "January 2024: CNY 1.102 billion.",
        "February 2024: CNY 665.7 million.",
        "March 2024: CNY 909.4 million.",
        "April 2024: CNY 1.17 billion.",
        "May 2024: no figure.",
        "June 2024: CNY 1.074 billion.",
    ),
    how=("How found: as published for exactly this period.",),
    sources=tuple(
        SourceRef(
            "China customs (GACC), monthly bulletin, table 2",
            f"http://english.customs.gov.cn/Statics/{month}.html",
            f"2024-{month:02}-18",
        )
        for month in range(3, 8)
    ),
)
CHOICE = Answer(
    question="How much oil in 2013?",
    language=Language.ENGLISH,
    status=Outcome.NEEDS_CHOICE,
    headline="Do you mean crude oil or refined products?",
)
NO_DATA = Answer(
    question="imports in March 1994",
    language=Language.ENGLISH,
    status=Outcome.NO_DATA,
    headline="The dataset holds no figure for March 1994: not reported, which is not zero.",
    caveats=("No row is not the same as zero.",),
)
KOREAN = Answer(
    question="2022년 1~2월 대북 수출",
    language=Language.KOREAN,
    status=Outcome.ANSWERED,
    headline="중국의 대북 수출은 2022년 1~2월 1억 1,630만 달러로 집계됐습니다.",
    comparison=("2022년 1~2월은 2019년 1~2월(2억 5,700만 달러)보다 54.8% 적습니다.",),
    how=("산출 근거: 해당 기간의 공표치를 그대로 인용했습니다.",),
    caveats=("중국은 2014년 이후 대북 원유 공급을 통계에 표시하지 않습니다.",),
    sources=(SourceRef("연합뉴스(중국 해관 인용)", "https://m.yna.co.kr/view/AKR1", "2022-03-18"),),
)
CHINESE = Answer(
    question="2024年各月出口",
    language=Language.CHINESE,
    status=Outcome.ANSWERED,
    headline="中国对朝鲜出口，分时期：",
    comparison=(
        "2024年1月：11.02亿元。",
        "2024年2月：6.657亿元。",
        "2024年3月：9.094亿元。",
        "2024年4月：11.7亿元。",
    ),
    how=("计算依据：直接采用该时期的公布数。",),
    caveats=("2014年以来统计中不再列示原油，出口额因此被低估。",),
    sources=(SourceRef("中国海关总署统计月报", BULLETIN, "2024-05-18"),),
)
HOSTILE = Answer(
    question="@everyone",
    language=Language.ENGLISH,
    status=Outcome.OUT_OF_SCOPE,
    headline="@everyone <@500000000000000001> **bold** [win](https://evil.example/x) ||hidden||",
    comparison=("# heading", "> quote", "`code` discord.gg/abcdef", "https://evil.example/trap"),
    sources=(SourceRef("bad ](https://evil.example)", "javascript:alert(1)", "2024"),),
)
OFFERS = (
    Offer(Act.RECEIPT, "Receipt", TOKEN),
    Offer(Act.CSV, "CSV", TOKEN),
    Offer(Act.OTHER_CURRENCY, "In dollars", TOKEN),
    Offer(Act.AGAINST_2019, "Against 2019", TOKEN),
    Offer(Act.CHART, "Chart", TOKEN),
    Offer(Act.LANGUAGE, "한국어", TOKEN, "ko"),
    Offer(Act.RIGHT, "Right", TOKEN),
    Offer(Act.WRONG, "Wrong, because …", TOKEN),
)
CHOICES = tuple(
    Offer(Act.ASK, question, question=question)
    for question in (
        "exports of crude oil in 2013",
        "exports of refined oil in 2013",
        (
            "China's exports of crude oil and oil products taken together to North Korea in the "
            "first half of 2013 compared with the year before"
        ),
    )
)
# One grey pixel: what matters here is that it travels whole.
PICTURE = Attachment(
    "chart.png",
    "image/png",
    base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
    ),
    "Line chart of China's exports to North Korea, January to June 2024.",
)
REPLIES = {
    "exports": Reply(Language.ENGLISH, EXPORTS, offers=OFFERS),
    "series": Reply(Language.ENGLISH, SERIES, offers=OFFERS),
    "choice": Reply(Language.ENGLISH, CHOICE, choices=CHOICES),
    "no_data": Reply(Language.ENGLISH, NO_DATA),
    "korean": Reply(Language.KOREAN, KOREAN, offers=OFFERS),
    "chinese": Reply(Language.CHINESE, CHINESE, offers=OFFERS),
    "hostile": Reply(Language.ENGLISH, HOSTILE),
    "chart": Reply(Language.ENGLISH, EXPORTS, files=(PICTURE,)),
    "private": Reply(
        Language.ENGLISH, EXPORTS, offers=(Offer(Act.SHARE, "Share", TOKEN),), private=True
    ),
    "help": Reply(
        Language.ENGLISH,
        title="What you can ask",
        paragraphs=("Name a month, a range or a year.", "/chart draws the figures."),
    ),
}


def answer_to(question: str) -> Answer:
    """An answer of one line, to whatever was asked."""
    return Answer(question, Language.ENGLISH, Outcome.ANSWERED, f"You asked: {question}")
