import asyncio
import logging
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from statistics import median

import pytest
import pytest_asyncio
from chart_asking import TODAY
from chart_data import dataset_of
from chart_extremes import monthly

from bot.answers.answer import Answer
from bot.charts import ChartDesk, ChartKind, Drawing, Options, Renderer, Theme
from bot.charts.desk import _tabled
from bot.charts.spec import ChartSpec
from bot.charts.wording import chart_wording
from bot.dataset.dataset import Dataset
from bot.errors import ChartError
from bot.questions.query import Kind, Outcome, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Month, Period

EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
EN, KO, ZH = Language.ENGLISH, Language.KOREAN, Language.CHINESE


class Pencil(Renderer):
    """Keeps what it is asked to draw; says what it is told to of scripts and faults."""

    def __init__(self, *scripts: Language, broken: bool = False, silent: bool = False) -> None:
        super().__init__()
        self.scripts = frozenset(scripts or Language)
        self.broken, self.silent = broken, silent
        self.specs: list[ChartSpec] = []

    async def languages(self) -> frozenset[Language]:
        """The scripts it was told."""
        if self.silent:
            raise ChartError("No worker; ask again.")
        return self.scripts

    async def render(self, spec: ChartSpec) -> bytes:
        """The headline instead of a picture."""
        self.specs.append(spec)
        if self.broken:
            raise ChartError("It could not be drawn; ask for the table.")
        return spec.headline.encode()


@pytest.fixture(scope="module")
def figures() -> Dataset:
    return dataset_of(*monthly("2019-01", 84))


@pytest_asyncio.fixture
async def pencil() -> AsyncIterator[Pencil]:
    made = Pencil()
    yield made
    await made.close()


async def ask(
    dataset: Dataset,
    pencil: Pencil,
    query: TradeQuery = EXPORTS,
    language: Language = EN,
    **how: object,
) -> Drawing | Answer:
    desk = ChartDesk(dataset, pencil)
    try:
        return await desk.chart_for(query, language=language, today=TODAY, **how)  # type: ignore[arg-type]
    finally:
        await desk.close()


def drawing(made: Drawing | Answer) -> Drawing:
    assert isinstance(made, Drawing), made.headline
    return made


async def test_a_query_becomes_a_picture_with_its_words(figures: Dataset, pencil: Pencil) -> None:
    made = drawing(await ask(figures, pencil, question="China's exports, please"))

    assert made.png == made.chart.spec.headline.encode()
    assert made.name == "china-dprk-lines"
    assert made.chart.answer.question == "China's exports, please"
    assert made.chart.answer.chart == made.chart.question
    assert made.chart.answer.status is Outcome.ANSWERED
    assert made.chart.figures == made.chart.answer.figures
    assert [one.id for one in made.chart.figures][:2] == ["f1", "f2"]


async def test_a_pressed_button_asks_in_the_charts_own_words(
    figures: Dataset, pencil: Pencil
) -> None:
    made = drawing(await ask(figures, pencil))

    assert made.chart.answer.question == made.chart.question


async def test_words_choose_kind_and_theme_and_outweigh_the_theme_given(
    figures: Dataset, pencil: Pencil
) -> None:
    words = "the same months across years in dark mode"

    made = drawing(await ask(figures, pencil, question=words, theme=Theme.LIGHT))
    plain = drawing(await ask(figures, pencil, theme=Theme.DARK))

    assert (made.chart.kind, made.chart.spec.theme) == (ChartKind.SEASONAL, Theme.DARK)
    assert (plain.chart.kind, plain.chart.spec.theme) == (ChartKind.LINES, Theme.DARK)


async def test_options_given_outweigh_the_words(figures: Dataset, pencil: Pencil) -> None:
    options = Options(ChartKind.RACE)

    made = drawing(await ask(figures, pencil, question="index to 2019", options=options))

    assert made.chart.kind is ChartKind.RACE


async def test_what_cannot_be_drawn_is_answered_with_the_question_asked(
    figures: Dataset, pencil: Pencil
) -> None:
    query = replace(EXPORTS, period=Period.year(2030))

    made = await ask(figures, pencil, query, question="exports in 2030")
    button = await ask(figures, pencil, query)

    assert isinstance(made, Answer)
    assert made.question == "exports in 2030"
    assert isinstance(button, Answer)
    assert pencil.specs == []


@pytest.mark.parametrize("language", Language)
async def test_a_picture_that_fails_gives_way_to_the_table(
    figures: Dataset, language: Language, caplog: pytest.LogCaptureFixture
) -> None:
    made = await ask(figures, Pencil(broken=True), language=language)

    assert isinstance(made, Answer)
    assert made.comparison[0] == chart_wording(language).say("table.intro")
    assert made.status is Outcome.ANSWERED
    assert "could not be drawn" in caplog.text


@pytest.mark.parametrize("language", [KO, ZH])
async def test_without_a_font_for_its_script_a_chart_is_lettered_in_english(
    figures: Dataset, language: Language
) -> None:
    pencil = Pencil(EN)

    made = drawing(await ask(figures, pencil, language=language))

    (spec,) = pencil.specs
    assert spec.language is EN
    assert spec.headline.isascii()
    assert made.chart.language is language
    assert made.chart.answer.headline != spec.headline
    assert made.chart.alt.short.startswith(chart_wording(language).say("kind.lines"))


async def test_while_no_worker_can_say_its_scripts_labels_stay_as_asked(figures: Dataset) -> None:
    pencil = Pencil(silent=True)

    made = drawing(await ask(figures, pencil, language=KO))

    assert made.chart.spec.language is KO


@pytest.mark.parametrize("language", [KO, ZH])
async def test_a_number_without_a_source_stops_the_chart_with_an_apology(
    language: Language, pencil: Pencil, caplog: pytest.LogCaptureFixture
) -> None:
    # Sums beyond the scale words of a language are printed in ways the lock does not take.
    beyond = dataset_of(*monthly("2025-01", 12, size=Decimal(10) ** 15))

    with caplog.at_level(logging.ERROR):
        made = await ask(beyond, pencil, language=language, question="그래프")

    assert isinstance(made, Answer)
    assert made.headline == chart_wording(language).say("undrawable.locked")
    assert made.figures == ()
    assert made.question == "그래프"
    assert pencil.specs == []
    assert "number lock" in caplog.text


async def test_a_new_dataset_is_charted_from_then_on(figures: Dataset, pencil: Pencil) -> None:
    desk = ChartDesk(figures, pencil)
    before = drawing(await desk.chart_for(EXPORTS, language=EN, today=TODAY))

    desk.follow(dataset_of(*monthly("2019-01", 85)))

    after = drawing(await desk.chart_for(EXPORTS, language=EN, today=TODAY))
    assert "December 2025" in before.chart.spec.headline
    assert "January 2026" in after.chart.spec.headline
    await desk.close()


async def test_the_event_loop_goes_on_while_twenty_charts_are_asked(dataset: Dataset) -> None:
    renderer = Renderer(patience=60)
    desk = ChartDesk(dataset, renderer)
    await renderer.languages()
    delays: list[float] = []
    done = asyncio.Event()

    async def beat() -> None:
        while not done.is_set():
            start = time.perf_counter()
            await asyncio.sleep(0.005)
            delays.append(time.perf_counter() - start - 0.005)

    heart = asyncio.create_task(beat())
    queries = [
        replace(EXPORTS, flow=flow, period=Period(Month(year, 1), Month(2026, 7)))
        for flow in (Flow.EXPORT, Flow.IMPORT)
        for year in range(2010, 2020)
    ]

    made = await asyncio.gather(
        *(desk.chart_for(query, language=EN, today=TODAY) for query in queries)
    )

    done.set()
    await heart
    await desk.close()
    assert all(isinstance(one, Drawing) for one in made)
    assert len(delays) > 20
    assert median(delays) < 0.05


async def test_goods_asked_for_by_a_word_are_charted(dataset: Dataset, pencil: Pencil) -> None:
    query = replace(EXPORTS, commodity=CommodityCode("1006"))

    made = drawing(await ask(dataset, pencil, query, question="unit value of rice"))

    assert made.chart.kind is ChartKind.COMMODITY
    assert made.name == "china-dprk-commodity"


async def test_a_table_with_a_number_of_its_own_gives_way_to_an_apology(
    figures: Dataset, pencil: Pencil, caplog: pytest.LogCaptureFixture
) -> None:
    chart = drawing(await ask(figures, pencil)).chart
    answer = replace(chart.answer, headline="Exports: 987 million dollars")

    made = _tabled(replace(chart, answer=answer), EN)

    assert made.headline == chart_wording(EN).say("undrawable.locked")
    assert "number lock" in caplog.text
