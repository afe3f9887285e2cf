"""Questions on goods in three languages, each figure held against sums that pandas makes."""

from datetime import date
from decimal import Decimal
from itertools import product

import pandas as pd
import pytest
from detail_goods import MONTHS, amount, by_code, moves

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.questions.query import Outcome
from bot.trade import Flow, Language, Month, Unit

TODAY = date(2026, 8, 20)
USES = {
    "capital": "G-capital-goods",
    "intermediate": "G-intermediate-goods",
    "consumer": "G-consumer-goods",
}
FLOWS = (Flow.EXPORT, Flow.IMPORT)
SPANS = (("2025-05", "2024-05"), ("2025-06", "2024-06"), ("2025-06", "2025-05"))
EN, KO, ZH = Language.ENGLISH, Language.KOREAN, Language.CHINESE
GOODS = {
    "39": (Flow.EXPORT, {EN: "plastics", KO: "플라스틱", ZH: "塑料"}),
    "31": (Flow.EXPORT, {EN: "fertiliser", KO: "비료", ZH: "化肥"}),
    "1006": (Flow.EXPORT, {EN: "rice", KO: "쌀", ZH: "大米"}),
    "03": (Flow.IMPORT, {EN: "seafood", KO: "수산물", ZH: "水产品"}),
    "6704": (Flow.IMPORT, {EN: "wigs", KO: "가발", ZH: "假发"}),
}
FLOW_WORDS = {
    EN: {Flow.EXPORT: "exports", Flow.IMPORT: "imports"},
    KO: {Flow.EXPORT: "수출", Flow.IMPORT: "수입"},
    ZH: {Flow.EXPORT: "出口", Flow.IMPORT: "进口"},
}
USE_WORDS = {
    EN: {
        "capital": "capital goods",
        "intermediate": "intermediate goods",
        "consumer": "consumer goods",
    },
    KO: {"capital": "자본재", "intermediate": "중간재", "consumer": "소비재"},
    ZH: {"capital": "资本品", "intermediate": "中间品", "consumer": "消费品"},
}
UNIT_VALUE = {
    EN: "what was the unit value of {good} {flow} in {month}?",
    KO: "{month} {good} {flow} 단가는?",
    ZH: "{month}{flow}{good}的单价是多少？",
}
MOVED = {
    EN: (
        "which goods rose most in {flow} in {month} compared with {base}?",
        "which goods fell most in {flow} in {month} compared with {base}?",
    ),
    KO: (
        "{month} {flow}에서 {base} 대비 가장 많이 늘어난 품목은?",
        "{month} {flow}에서 {base} 대비 가장 많이 줄어든 품목은?",
    ),
    ZH: (
        "{month}{flow}与{base}相比增长最多的商品是什么？",
        "{month}{flow}与{base}相比减少最多的商品是什么？",
    ),
}
CAME = {
    EN: (
        "which goods newly appeared in {flow} in {month} compared with {base}?",
        "which goods vanished from {flow} in {month} compared with {base}?",
    ),
    KO: (
        "{base} 대비 {month} {flow}에 새로 나타난 품목은?",
        "{base} 대비 {month} {flow}에서 사라진 품목은?",
    ),
    ZH: (
        "{month}{flow}与{base}相比新出现的商品有哪些？",
        "{month}{flow}与{base}相比消失的商品有哪些？",
    ),
}
SHARE = {
    EN: "what share of {flow} in {month} was {use}?",
    KO: "{month} {flow}에서 {use} 비중은?",
    ZH: "{month}{flow}中{use}占多少？",
}
BY_USE = {
    EN: "composition of {flow} by use in {month}",
    KO: "{month} {flow} 용도별 구성",
    ZH: "{month}{flow}按用途构成",
}


def said(month: str, language: Language) -> str:
    year, number = month.split("-")
    if language is EN:
        return f"{date(2025, int(number), 1):%B} {year}"
    return f"{year}년 {int(number)}월" if language is KO else f"{year}年{int(number)}月"


def ask(desk: Desk, question: str) -> Answer:
    answer = desk.ask(question, today=TODAY)
    assert answer.status is Outcome.ANSWERED, (question, answer.text)
    return answer


def listed(answer: Answer) -> dict[str, Decimal]:
    return {
        one.commodity.code: one.value for one in answer.figures if one.measure in {"value", "rank"}
    }


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("code", "month"), list(product(GOODS, MONTHS)))
def test_a_unit_value_divides_the_dollars_by_the_weight(
    desk: Desk, frame: pd.DataFrame, code: str, month: str, language: Language
) -> None:
    flow, words = GOODS[code]
    question = UNIT_VALUE[language].format(
        good=words[language], flow=FLOW_WORDS[language][flow], month=said(month, language)
    )
    answer = ask(desk, question)
    where = {"code": code, "month": month, "flow": flow}
    money, weight = (amount(frame, column, **where) for column in ("dollars", "kilograms"))
    if not money:
        assert [(one.value, one.unit) for one in answer.figures] == [(Decimal(0), Unit.USD)]
        return
    first, worth, counted = answer.figures
    assert round(first.value, 6) == round(money / weight * 1000, 6)
    assert (first.unit, worth.value, counted.value) == (Unit.USD_PER_TONNE, money, weight)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("way", "flow", "span"), list(product((0, 1), FLOWS, SPANS)))
def test_the_goods_that_moved_most_are_told_in_order(  # noqa: PLR0913, PLR0917 - one question is of so much
    desk: Desk,
    frame: pd.DataFrame,
    way: int,
    flow: Flow,
    span: tuple[str, str],
    language: Language,
) -> None:
    month, base = span
    question = MOVED[language][way].format(
        flow=FLOW_WORDS[language][flow], month=said(month, language), base=said(base, language)
    )
    gaps = moves(frame, month, base, flow)
    expected = [(code, gap) for code, gap in gaps.items() if (gap < 0) is bool(way)][:5]
    assert list(listed(ask(desk, question)).items()) == expected


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("gone", "flow", "span"), list(product((0, 1), FLOWS, SPANS)))
def test_goods_that_came_or_went_are_told(  # noqa: PLR0913, PLR0917 - as above
    desk: Desk,
    frame: pd.DataFrame,
    gone: int,
    flow: Flow,
    span: tuple[str, str],
    language: Language,
) -> None:
    month, base = span
    question = CAME[language][gone].format(
        flow=FLOW_WORDS[language][flow], month=said(month, language), base=said(base, language)
    )
    now, before = (by_code(frame, 4, month=one, flow=flow) for one in span)
    here, there = (before, now) if gone else (now, before)
    expected = [(code, value) for code, value in here.items() if code not in there][:10]
    assert list(listed(ask(desk, question)).items()) == expected


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("use", "flow", "month"), list(product(USES, FLOWS, MONTHS[2:])))
def test_a_share_divides_the_goods_of_a_use_by_all(  # noqa: PLR0913, PLR0917 - as above
    desk: Desk, frame: pd.DataFrame, use: str, flow: Flow, month: str, language: Language
) -> None:
    question = SHARE[language].format(
        flow=FLOW_WORDS[language][flow],
        month=said(month, language),
        use=USE_WORDS[language][use],
    )
    answer = ask(desk, question)
    members = desk.dataset.reference.commodities[USES[use]].members
    part = amount(frame, code="+".join(members), month=month, flow=flow)
    whole = Decimal(round(amount(frame, month=month, flow=flow) / 1000) * 1000)
    share, mine, total = answer.figures[:3]
    assert (mine.value, total.value) == (part, whole)
    assert round(share.value, 6) == round(part / whole * 100, 6)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("flow", "month"), list(product(FLOWS, MONTHS)))
def test_the_make_up_by_use_is_told_largest_first(
    desk: Desk, frame: pd.DataFrame, flow: Flow, month: str, language: Language
) -> None:
    question = BY_USE[language].format(flow=FLOW_WORDS[language][flow], month=said(month, language))
    sums = {
        code: amount(
            frame,
            code="+".join(desk.dataset.reference.commodities[code].members),
            month=month,
            flow=flow,
        )
        for code in USES.values()
    }
    shown = {
        one.commodity.code: one.value
        for one in ask(desk, question).figures
        if one.measure == "rank"
    }
    assert list(shown.items()) == sorted(sums.items(), key=lambda one: -one[1])


def test_a_piece_has_a_price_where_pieces_are_counted(desk: Desk, frame: pd.DataFrame) -> None:
    where = {"code": "8528", "month": "2024-06", "flow": Flow.EXPORT}
    money, number = (amount(frame, column, **where) for column in ("dollars", "number"))
    for question in (
        "price per piece of televisions exported in June 2024",
        "2024年6月出口电视机每台多少钱",
        "2024년 6월 TV 수출 개당 단가",
    ):
        figure = ask(desk, question).figures[0]
        assert figure.unit is Unit.USD_PER_PIECE
        assert round(figure.value, 6) == round(money / number, 6)
    phones = ask(desk, "unit value per piece of HS 8517 exports in June 2025")
    assert phones.figures[0].unit is Unit.USD_PER_TONNE
    assert "Not all of it is counted in pieces" in phones.text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("month", MONTHS[2:])
def test_every_figure_of_a_summary_on_goods_is_a_sum_of_its_codes(
    desk: Desk, frame: pd.DataFrame, month: str, language: Language
) -> None:
    answer = desk.summary(Month.parse(month), today=TODAY, language=language)
    base = f"{int(month[:4]) - 1}{month[4:]}"
    tables = {flow: by_code(frame, 4, month=month, flow=flow) for flow in FLOWS}
    gaps = {flow: moves(frame, month, base, flow) for flow in FLOWS}
    told = [one for one in answer.figures if not one.commodity.is_total]
    for one in told:
        code = one.commodity.code
        values = gaps if one.measure == "growth" else tables
        assert one.value == values[one.flow].get(code, 0)
    for flow in FLOWS:
        own = [one for one in told if one.flow is flow]
        largest = [one.commodity.code for one in own if one.measure == "value"][:5]
        assert largest == list(tables[flow])[:5]
        moved = [one.commodity.code for one in own if one.measure == "growth"]
        assert moved == list(gaps[flow])[:4]
    none = {one.commodity.code for one in told if one.value == 0}
    essential = ("1006", "1005", "1001", "31", "2710", "84", "87")
    here = tables[Flow.EXPORT]
    assert none == {one for one in essential if not any(code.startswith(one) for code in here)}


@pytest.mark.parametrize(
    ("question", "flow", "span"),
    [
        ("biggest movers in exports in June 2025", Flow.EXPORT, SPANS[1]),
        ("which goods changed most in imports in May 2025", Flow.IMPORT, SPANS[0]),
        ("which goods moved most in exports from May 2025 to June 2025?", Flow.EXPORT, SPANS[2]),
        ("top movers in imports between May 2025 and June 2025", Flow.IMPORT, SPANS[2]),
        ("2025年6月对朝鲜出口变动最大的商品", Flow.EXPORT, SPANS[1]),
        ("2025년 6월 대북 수출 증감이 가장 큰 품목은?", Flow.EXPORT, SPANS[1]),
        ("2025년 5월에서 6월 사이 수출 증감이 가장 큰 품목", Flow.EXPORT, SPANS[2]),
    ],
)
def test_goods_that_moved_most_either_way(
    desk: Desk, frame: pd.DataFrame, question: str, flow: Flow, span: tuple[str, str]
) -> None:
    expected = list(moves(frame, *span, flow).items())[:5]
    assert list(listed(ask(desk, question)).items()) == expected


@pytest.mark.parametrize(
    "question",
    [
        "biggest movers in exports in April 2025",
        "which goods fell most in imports in June 2023?",
        "biggest movers in exports between 2023 and 2024",
    ],
)
def test_moves_are_told_of_whole_tables_only(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=TODAY)
    assert answer.status is Outcome.NO_DATA
    assert not answer.figures


def test_goods_in_another_currency_than_was_ingested_stay_in_theirs(desk: Desk) -> None:
    yuan = ask(desk, "biggest movers in exports in June 2025 in yuan")
    dollars = ask(desk, "biggest movers in exports in June 2025")
    assert listed(yuan) == listed(dollars)
    assert {one.unit for one in yuan.figures} == {Unit.USD}
