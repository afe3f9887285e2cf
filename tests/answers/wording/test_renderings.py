"""Whole answers of every kind from the real dataset, in three languages side by side."""

import re
from collections import Counter
from datetime import date
from decimal import Decimal

import pytest
from trade_queries import QUERIES

from bot.answers import lock
from bot.answers.answer import Answer
from bot.answers.compose import COMPOSERS, compose
from bot.answers.desk import Desk, wording_of
from bot.answers.names import Names
from bot.dataset.dataset import Dataset
from bot.questions.query import Reading, Side
from bot.trade import Language

TODAY = date(2026, 8, 25)
ENGLISH_WORD = re.compile(r"[A-Za-z]{2,}")
LATIN = {
    "HS",
    "iii",
    "FOB",
    "CIF",
    "KITA",
    "ITC",
    "KOTRA",
    "NK",
    "Daily",
    "TV",
    "UPI",
    "AFP",
    "VOA",
    "kg",
}
CLICKABLE = [
    name
    for name, query in QUERIES.items()
    if query.side is Side.CHINA and len(query.commodity.parts) < 2
]
"""What is asked from the DPRK's side names both views, and a basket several goods."""
HANGUL, HAN = re.compile(r"[\uac00-\ud7a3]"), re.compile(r"[\u4e00-\u9fff]")


def answer(dataset: Dataset, name: str, language: Language) -> Answer:
    reading = Reading(language, QUERIES[name])
    wording = wording_of(language)
    return compose(name, reading, wording=wording, dataset=dataset, today=TODAY)


def shown(answer: Answer) -> list[str]:
    """All that a reader sees of an answer."""
    labels = (figure.label for figure in answer.figures)
    formulas = (figure.receipt.formula for figure in answer.figures)
    titles = (source.title for source in answer.sources)
    return [answer.text, *answer.choices, answer.chart, *labels, *formulas, *titles]


def figures(answer: Answer) -> Counter[tuple[Decimal, str, str]]:
    return Counter((f.value, str(f.unit), str(f.role)) for f in answer.figures)


def test_the_table_holds_every_kind_of_question() -> None:
    assert {query.kind for query in QUERIES.values()} == set(COMPOSERS)


@pytest.mark.parametrize("name", QUERIES)
def test_three_languages_state_the_same_figures(dataset: Dataset, name: str) -> None:
    english, korean, chinese = (answer(dataset, name, language) for language in Language)
    assert figures(english) == figures(korean) == figures(chinese)
    assert english.status == korean.status == chinese.status
    assert len(english.text.splitlines()) == len(korean.text.splitlines())
    assert len(english.text.splitlines()) == len(chinese.text.splitlines())


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", QUERIES)
def test_every_answer_passes_the_lock(dataset: Dataset, name: str, language: Language) -> None:
    given = answer(dataset, name, language)
    lock.check(
        (given.text, *given.choices, given.chart, *(f.label for f in given.figures)),
        given.figures,
        query=given.query,
        language=language,
        names=[source.title for source in given.sources],
    )


@pytest.mark.parametrize("name", QUERIES)
def test_no_english_leaks_into_korean_or_chinese(dataset: Dataset, name: str) -> None:
    reference = dataset.reference
    publishers = " ".join(source.publisher for source in reference.sources.values())
    allowed = LATIN | set(ENGLISH_WORD.findall(publishers))
    for language in (Language.KOREAN, Language.CHINESE):
        texts = "\n".join(shown(answer(dataset, name, language)))
        assert set(ENGLISH_WORD.findall(texts)) <= allowed


@pytest.mark.parametrize("name", QUERIES)
def test_each_language_keeps_to_its_script(dataset: Dataset, name: str) -> None:
    assert not HAN.search("\n".join(shown(answer(dataset, name, Language.KOREAN))))
    assert not HANGUL.search("\n".join(shown(answer(dataset, name, Language.CHINESE))))


@pytest.mark.parametrize("name", CLICKABLE)
def test_an_offered_question_is_understood_alike_in_three_languages(desk: Desk, name: str) -> None:
    offered = [answer(desk.dataset, name, language) for language in Language]
    english, korean, chinese = (
        [desk.ask(asked, today=TODAY).query for asked in (*one.choices, one.chart) if asked]
        for one in offered
    )
    assert english == korean == chinese


@pytest.mark.parametrize("number", ["one", "two", "three", "four", "five", "six"])
def test_an_example_is_understood_alike_in_three_languages(desk: Desk, number: str) -> None:
    examples = [wording_of(language).say(f"example.{number}") for language in Language]
    asked = [desk.ask(example, today=TODAY) for example in examples]
    assert [one.language for one in asked] == list(Language)
    assert asked[0].query is not None
    assert {one.query for one in asked} == {asked[0].query}


def test_an_english_source_title_is_the_one_in_the_table(dataset: Dataset) -> None:
    names = _names(dataset, Language.ENGLISH)
    assert {id_: names.source(id_) for id_ in dataset.reference.sources} == {
        id_: source.title for id_, source in dataset.reference.sources.items()
    }


@pytest.mark.parametrize(
    ("source", "korean", "chinese"),
    [
        ("yonhap-gacc", "연합뉴스(중국 해관 인용)", "韩联社援引中国海关"),
        ("voa-kita", "VOA 한국어(KITA·ITC 자료 인용)", "美国之音韩语部援引KITA、ITC数据"),
        (
            "daily-sabah-gacc",
            "데일리사바흐(중국 해관을 인용한 로이터통신 보도 재인용)",
            "每日沙巴报转引路透社所引中国海关数据",
        ),
        ("kotra-kotra", "KOTRA 북한 무역 보고서", "KOTRA朝鲜贸易报告"),
        ("korea-wave-gacc", "Korea Wave(중국 해관 인용)", "Korea Wave援引中国海关"),
        ("unheard-of", "unheard-of", "unheard-of"),
    ],
)
def test_a_source_is_named_in_the_language_of_the_answer(
    dataset: Dataset, source: str, korean: str, chinese: str
) -> None:
    assert _names(dataset, Language.KOREAN).source(source) == korean
    assert _names(dataset, Language.CHINESE).source(source) == chinese


def test_every_publisher_of_the_table_of_names_has_a_source(dataset: Dataset) -> None:
    sources = dataset.reference.sources.values()
    known = {source.publisher for source in sources} | {source.via for source in sources}
    assert set(dataset.reference.publishers) <= known


def _names(dataset: Dataset, language: Language) -> Names:
    return Names(wording_of(language), dataset.reference)
