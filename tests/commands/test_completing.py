import time
from dataclasses import replace

import pytest
from command_asking import GUILD, TODAY, FakeDrawer, asked, use

from bot.answers.desk import Desk
from bot.charts.build import build
from bot.charts.chart import Chart
from bot.charts.choose import choose
from bot.charts.spec import ChartKind, Theme
from bot.charts.wording import chart_wording
from bot.commands.command import Completion
from bot.commands.completing import MOST, complete
from bot.commands.front import BotFront
from bot.questions.spelling.text import normalise
from bot.trade import Language


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("what", list(Completion))
@pytest.mark.parametrize("typed", ["", "2", "r", "쌀", "大", "zzz", "x" * 5_000, "(", "\\"])
def test_no_more_than_fit_are_suggested(
    desk: Desk, what: Completion, typed: str, language: Language
) -> None:
    found = complete(desk, what, typed, language)
    assert len(found) <= MOST
    assert len(set(found)) == len(found)
    assert all(0 < len(one) <= 100 for one in found)


@pytest.mark.parametrize(
    ("typed", "language", "first"),
    [
        ("rubber (", Language.ENGLISH, "Rubber (HS 40)"),
        ("쌀", Language.KOREAN, "쌀 (HS 1006)"),
        ("大米", Language.CHINESE, "大米 (HS 1006)"),
        ("HS 1006", Language.ENGLISH, "Rice (HS 1006)"),
    ],
)
def test_goods_are_suggested_by_name_or_code(
    desk: Desk, typed: str, language: Language, first: str
) -> None:
    assert complete(desk, Completion.COMMODITY, typed, language)[0] == first


async def test_the_front_suggests_off_the_event_loop(front: BotFront) -> None:
    found = await front.complete(Completion.TOPIC, "rel", Language.ENGLISH)
    assert found[0] == "release"


def test_what_begins_with_the_letters_typed_comes_first(desk: Desk) -> None:
    found = complete(desk, Completion.COMMODITY, "rice", Language.ENGLISH)
    begins = [one.lower().startswith("rice") for one in found]
    assert begins[0]
    assert begins == sorted(begins, reverse=True)


def test_months_run_from_the_newest_to_the_first(desk: Desk) -> None:
    months = complete(desk, Completion.MONTH, "", Language.ENGLISH)
    assert months[0] == str(desk.dataset.latest)
    assert complete(desk, Completion.MONTH, "2024-01", Language.ENGLISH) == ["2024-01"]


@pytest.mark.parametrize("language", list(Language))
async def test_every_chart_suggested_is_drawn_and_of_a_kind_of_its_own(
    front: BotFront, drawer: FakeDrawer, desk: Desk, language: Language
) -> None:
    kinds = []
    for suggestion in complete(desk, Completion.CHART_KIND, "", language):
        thread = replace(GUILD, thread=suggestion)
        await use(front, "chart", asked(thread, question=suggestion))
        question, query = drawer.asked[-1], drawer.drew[-1]
        options = choose(normalise(question), query)
        wording = chart_wording(language)
        built = build(
            query,
            options,
            dataset=desk.dataset,
            wording=wording,
            today=TODAY,
            theme=Theme.LIGHT,
        )
        assert isinstance(built, Chart), suggestion
        kinds.append(built.kind)
    assert sorted(kinds) == sorted(ChartKind)


def test_topics_suggest_the_kinds_of_news_and_goods(desk: Desk) -> None:
    assert complete(desk, Completion.TOPIC, "rel", Language.ENGLISH)[0] == "release"
    assert complete(desk, Completion.TOPIC, "발표", Language.KOREAN)[0] == "발표"
    assert "Rice (HS 1006)" in complete(desk, Completion.TOPIC, "rice", Language.ENGLISH)


def test_every_letter_typed_costs_little(desk: Desk) -> None:
    complete(desk, Completion.COMMODITY, "r", Language.ENGLISH)
    began = time.perf_counter()
    for typed in ("r", "ru", "rub", "rubb", "rubbe"):
        complete(desk, Completion.COMMODITY, typed, Language.ENGLISH)
    # The folded names are kept: folding them anew takes twenty times as long.
    assert time.perf_counter() - began < 0.1
