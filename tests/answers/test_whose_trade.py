"""Whose trade a figure is of: that of all countries, or of a good, bears no other name."""

from datetime import date
from importlib import import_module

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, Outcome
from bot.trade import Language

TODAY = date(2026, 8, 20)
NAMES = ("North Korea", "DPRK", "북한", "대북", "북중", "朝鲜", "中朝", "朝方")
OF_BOTH_SIDES = ("level.both", "level.each.flows", "cover", "cover.inverse")
OF_A_BALANCE = ("level.surplus", "level.deficit", "change.balance.", "ever.", "side.")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("exports and imports of China with the world, 2025", Kind.LEVEL),
        ("중국 전체 수출입 2025", Kind.LEVEL),
        ("2025年中国对全球进出口", Kind.LEVEL),
        ("China's exports and imports with the world in each quarter of 2025", Kind.LEVEL),
        ("China's world trade surplus 2025", Kind.LEVEL),
        ("ratio of exports to imports with the world 2025", Kind.COVER),
        ("중국 전체 수입은 수출의 몇 퍼센트 2025", Kind.COVER),
        ("2025年中国外贸进口相当于出口的百分之几", Kind.COVER),
        ("how did China's world trade surplus change 2025 vs 2024", Kind.CHANGE),
        ("중국 전체 무역흑자 2025년 전년 대비", Kind.CHANGE),
        ("2025年中国外贸总顺差同比", Kind.CHANGE),
        ("did China ever run a deficit with the world", Kind.EXTREME),
        ("중국이 전세계와 적자 본 달 있나", Kind.EXTREME),
        ("largest surplus month of China with the world", Kind.EXTREME),
        ("since when has China run a surplus with the world", Kind.STREAK),
        ("how many months in a row have China's exports to the world risen", Kind.STREAK),
        ("rank of July 2026 exports to the world", Kind.RANK),
        ("biggest rise in China's exports to the world", Kind.SWING),
        ("average monthly surplus with the world 2025", Kind.AVERAGE),
        ("summary of July 2026 for China's world trade", Kind.LEVEL),
    ],
)
def test_figures_of_the_world_are_told_as_such(dataset: Dataset, question: str, kind: Kind) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    assert answer.status is Outcome.ANSWERED, answer.text
    assert answer.query is not None
    assert (answer.query.kind, answer.query.partner) == (kind, "WLD")
    assert not [name for name in NAMES if name in answer.text], answer.text


@pytest.mark.parametrize(
    "question",
    [
        "top goods China exports worldwide 2025",
        "중국 전체 수출 상위 품목 2025",
        "2025年中国对全球出口前十商品",
        "unit value of China's world exports 2025",
        "new goods in China's exports to the world 2026",
        "China's rice exports to the world 2023",
    ],
)
def test_goods_are_held_of_the_trade_with_north_korea_alone(
    dataset: Dataset, question: str
) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    assert (answer.status, answer.refusal) == (Outcome.OUT_OF_SCOPE, "other_area"), answer.text
    assert not answer.figures


def test_the_world_after_a_good_in_a_thread_is_not_taken_for_that_good(dataset: Dataset) -> None:
    desk = Desk(dataset)
    wigs = desk.ask("wig imports 2025", today=TODAY)
    after = desk.ask(
        "and China's imports from the world?", today=TODAY, before=remembered(wigs, None)
    )
    assert after.refusal == "other_area", after.text


@pytest.mark.parametrize(
    ("question", "goods"),
    [
        ("ratio of exports to imports of minerals 2020", "minerals"),
        ("2020년 광물 수출은 수입의 몇 배", "광물"),
        ("2020年矿产品出口是进口的几倍", "矿产"),
        ("did China ever run a surplus in minerals", "minerals"),
        ("exports and imports of minerals 2020", "minerals"),
    ],
)
def test_figures_of_a_good_are_told_as_such(dataset: Dataset, question: str, goods: str) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    assert answer.status is Outcome.ANSWERED, answer.text
    assert goods in answer.text.splitlines()[0]


@pytest.mark.parametrize("language", list(Language))
def test_each_sentence_of_both_sides_or_a_balance_has_its_twins(language: Language) -> None:
    texts = import_module(f"bot.answers.wording.{language}").TEXTS
    named = [
        key
        for key in texts
        if (key in OF_BOTH_SIDES or key.startswith(OF_A_BALANCE))
        and not key.endswith((".world", ".of_goods"))
        and any(name in texts[key] for name in NAMES)
    ]
    assert named
    assert not [key for key in named if f"{key}.world" not in texts]
    silent = [key for key in named if "{subject" not in texts[key] and key != "level.each.flows"]
    assert not [key for key in silent if f"{key}.of_goods" not in texts]
