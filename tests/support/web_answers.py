"""Answers built by hand for the web chat's tests, and a desk that gives them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from bot.answers.answer import Answer, Figure, Receipt, Role, SourceRef
from bot.platforms.web.desk import Picture
from bot.questions.query import Outcome
from bot.trade import (
    TOTAL,
    CommodityCode,
    Flow,
    Language,
    Measure,
    Observation,
    Period,
    Status,
    Tier,
    Unit,
)

BULLETIN = "http://english.customs.gov.cn/Statics/june-2024.html"
YONHAP = "https://m.yna.co.kr/view/AKR20220318156400097"


def cell(  # noqa: PLR0913
    value: str | None,
    period: str,
    *,
    unit: Unit = Unit.CNY,
    tier: Tier = Tier.OFFICIAL,
    vintage: str = "2024-06",
    published: str = "2024-07-18",
    source: str = "gacc-bulletin",
    citation: str = BULLETIN,
    status: Status = Status.VALUE,
    note: str = "",
    commodity: CommodityCode = TOTAL,
) -> Observation:
    """One published cell of China's exports to the DPRK."""
    return Observation(
        reporter="CHN",
        partner="PRK",
        flow=Flow.EXPORT,
        period=Period.parse(period),
        commodity=commodity,
        hs_edition="",
        measure=Measure.VALUE,
        value=None if value is None else Decimal(value),
        unit=unit,
        source=source,
        tier=tier,
        vintage=vintage,
        published=published,
        status=status,
        citation=citation,
        note=note,
    )


def figure(  # noqa: PLR0913
    id_: str,
    role: Role,
    label: str,
    value: str,
    formula: str,
    *cells: Observation,
    unit: Unit | None = None,
    measure: str = "value",
    tier: Tier | None = None,
    approximate: str = "",
) -> Figure:
    """A figure over its cells, in the first cell's unit, period and tier unless told."""
    first = cells[0]
    return Figure(
        id=id_,
        role=role,
        label=label,
        value=Decimal(value),
        unit=unit or first.unit,
        flow=Flow.EXPORT,
        commodity=first.commodity,
        period=first.period,
        measure=measure,
        tier=tier or first.tier,
        vintage=first.vintage,
        receipt=Receipt(formula, cells),
        approximate=approximate,
    )


HALF_2024 = cell("5644901148", "2024-01..2024-06")
HALF_2023 = cell("6196000000", "2023-01..2023-06", vintage="2023-06", published="2023-07-18")
GROWTH = cell("-8.9", "2024-01..2024-06", unit=Unit.PERCENT)
PRESS_2022 = cell(
    "116300000",
    "2022-01..2022-02",
    unit=Unit.USD,
    tier=Tier.PRESS,
    vintage="2022-03",
    published="2022-03-18",
    source="yonhap-gacc",
    citation=YONHAP,
    note="DPRK view in the source",
)

EXPORTS = Answer(
    question="How much did China export to North Korea from January to June 2024?",
    language=Language.ENGLISH,
    status=Outcome.ANSWERED,
    headline="China exported goods worth CNY 5,644,901,148 to North Korea in January–June 2024, "
    "8.9% less than in the same months of 2023.",
    comparison=(
        "January–June 2023: CNY 6.196 billion.",
        "January–June 2019, the last year before the border closed: about $1.146 billion.",
    ),
    how=(
        "Taken from the year to date of the June 2024 bulletin.",
        "Six first prints do not add up to it: earlier months were revised since.",
    ),
    caveats=(
        "Exports are counted free on board; crude oil has not been in the figures since 2014.",
        "A year stays open to revision until its yearbook comes out.",
    ),
    figures=(
        figure(
            "f1", Role.ANSWER, "Exports to North Korea", "5644901148", "as published", HALF_2024
        ),
        figure(
            "f2",
            Role.COMPARISON,
            "Change on the year before",
            "-8.9",
            "as published",
            GROWTH,
            measure="growth",
        ),
        figure(
            "f3",
            Role.COMPARISON,
            "Exports, same months of 2023",
            "6196000000",
            "5,644,901,148 ÷ (1 − 8.9%), to the nearest million",
            HALF_2023,
            HALF_2024,
            tier=Tier.DERIVED,
        ),
        figure(
            "f4",
            Role.CONTEXT,
            "Exports, January–February 2022",
            "116300000",
            "as quoted",
            PRESS_2022,
            approximate="about",
        ),
    ),
    sources=(
        SourceRef("GACC monthly bulletin, table (2)", BULLETIN, "2024-07-18"),
        SourceRef("Yonhap, quoting China customs", YONHAP, "2022-03-18"),
        SourceRef("38 North, in print", "38 North (March 2022)", "2022-03"),
        SourceRef("Seen by hand", "", ""),
    ),
    choices=("And imports in the same months?",),
    chart="Chart China's exports to North Korea from January 2023 to June 2024",
)

CHOICE = Answer(
    question="How much oil went over in 2013?",
    language=Language.ENGLISH,
    status=Outcome.NEEDS_CHOICE,
    headline="Do you mean crude oil or refined products? They are counted in different headings.",
    choices=(
        "How much crude oil did China export to North Korea in 2013?",
        "How much refined oil did China export to North Korea in 2013?",
        "How much soybean oil did China export to North Korea in 2013?",
    ),
)

NO_DATA = Answer(
    question="What did China import from North Korea in March 1994?",
    language=Language.ENGLISH,
    status=Outcome.NO_DATA,
    headline="There is no figure for China’s imports from North Korea in March 1994: "
    "the data begin with the year 1993 and have months from 1998 on.",
    caveats=("No figure is not the same as no trade.",),
    choices=("What did China import from North Korea in 1994?",),
)

OUT_OF_SCOPE = Answer(
    question="Will the border open next year?",
    language=Language.ENGLISH,
    status=Outcome.OUT_OF_SCOPE,
    headline="The desk reports what customs has published and makes no forecasts.",
    choices=("When is the next release?", "What was the latest month?"),
)

ZERO = cell(
    "0",
    "2022-01..2022-02",
    unit=Unit.USD,
    tier=Tier.PRESS,
    vintage="2022-03",
    published="2022-03",
    source="38north-gacc",
    citation="38 North (March 2022)",
    status=Status.ZERO,
    commodity=CommodityCode("1006"),
)
WITHHELD = cell(None, "2022-01", vintage="first print", published="", status=Status.WITHHELD)

KOREAN = Answer(
    question="2022년 1~2월에 중국이 북한에 쌀을 얼마나 수출했나요?",
    language=Language.KOREAN,
    status=Outcome.ANSWERED,
    headline="2022년 1~2월 중국의 대북 쌀 수출은 없는 것으로 보고되었습니다.",
    comparison=("2021년 1~2월에도 실적이 없었습니다.", "2019년 1~2월에는 약 240만 달러였습니다."),
    how=("38노스가 중국 해관 통계를 인용한 보도에서 찾았습니다.",),
    caveats=("보고된 0은 자료가 없다는 뜻이 아닙니다.",),
    figures=(
        figure("f1", Role.ANSWER, "쌀 수출", "0", "발표된 값 그대로", ZERO, WITHHELD),
        figure(
            "f2",
            Role.CONTEXT,
            "2022년 1~2월 수출 총액",
            "116300000",
            "인용된 값",
            PRESS_2022,
            approximate="about",
        ),
    ),
    sources=(SourceRef("연합뉴스, 중국 해관 인용", YONHAP, "2022-03-18"),),
)

CHINESE = Answer(
    question="2024年上半年中国对朝鲜出口多少？",
    language=Language.CHINESE,
    status=Outcome.ANSWERED,
    headline="2024年1至6月，中国对朝鲜出口56.45亿元，同比下降8.9%。",
    comparison=("2023年同期为61.96亿元。",),
    how=("采用2024年6月公报公布的累计数，而不是六个月初次公布数之和。",),
    caveats=("出口按离岸价计算；2014年以来不含原油。",),
    figures=(
        figure("f1", Role.ANSWER, "对朝出口", "5644901148", "公布数", HALF_2024),
        figure("f2", Role.COMPARISON, "同比", "-8.9", "公布数", GROWTH, measure="growth"),
    ),
    sources=(SourceRef("海关总署月度公报表（2）", BULLETIN, "2024-07-18"),),
    choices=("进口呢？",),
)

EXAMPLES = {
    Language.ENGLISH: (
        EXPORTS.question,
        "How much were pharmaceuticals in January–February 2022?",
        NO_DATA.question,
        CHOICE.question,
    ),
    Language.KOREAN: (KOREAN.question, "최근 북중 무역은 얼마나 되나요?"),
    Language.CHINESE: (CHINESE.question, "最新一个月的中朝贸易额是多少？"),
}

STATUS_LINES = {
    Language.ENGLISH: "Official figures January 2024 – July 2026, press figures from 1998; "
    "newest release: July 2026, published 18 August 2026.",
    Language.KOREAN: "공식 통계 2024년 1월~2026년 7월, 보도 인용 1998년부터. "
    "최신 발표: 2026년 7월분(2026년 8월 18일).",
    Language.CHINESE: "官方数据2024年1月至2026年7月，报道引用数据自1998年起；"
    "最新发布：2026年7月（2026年8月18日）。",
}


def bare_answer(question: str) -> Answer:
    """An answer of one line, to whatever was asked."""
    return Answer(question, Language.ENGLISH, Outcome.ANSWERED, f"You asked: {question}")


@dataclass
class FakeDesk:
    """Gives the answers above to their own questions, a bare one to any other.

    `faults` raises instead of answering; `gate`, once set to wait, holds answers back.
    """

    faults: dict[str, Exception] = field(default_factory=dict)
    gate: asyncio.Event | None = None
    asked: list[tuple[str, str, Language | None]] = field(default_factory=list)
    called: asyncio.Event = field(default_factory=asyncio.Event)
    answers: dict[str, Answer] = field(
        default_factory=lambda: {
            answer.question: answer
            for answer in (EXPORTS, CHOICE, NO_DATA, OUT_OF_SCOPE, KOREAN, CHINESE)
        }
    )
    pictures: dict[str, Picture] = field(default_factory=dict)
    describe: Callable[[Language], str] = STATUS_LINES.__getitem__

    async def ask(self, question: str, thread: str, language: Language | None) -> Answer:
        """The answer built for the question."""
        self.asked.append((question, thread, language))
        self.called.set()
        if self.gate is not None:
            await self.gate.wait()
        if question in self.faults:
            raise self.faults[question]
        return self.answers.get(question) or bare_answer(question)

    async def illustrate(self, answer: Answer) -> tuple[Answer, Picture | None]:
        """The picture set for the answer's question."""
        return answer, self.pictures.get(answer.question)

    def examples(self, language: Language) -> tuple[str, ...]:
        """Questions to click."""
        return EXAMPLES[language]

    def status_line(self, language: Language) -> str:
        """What the data cover."""
        return self.describe(language)
