"""How market series are told: their moves, their ends, their means, and marks that they passed."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.contract import to_json
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, Outcome
from bot.settings import PROJECT
from bot.trade import Unit

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _asked(answer: Answer) -> Kind:
    assert answer.query is not None, answer.text
    return answer.query.asks


def _values(answer: Answer, unit: Unit) -> list[Decimal]:
    return [one.value for one in answer.figures if one.unit is unit]


@pytest.mark.parametrize(
    "question",
    ["how much has the won lost this year?", "올해 북한 환율 얼마나 올랐어?", "今年朝元跌了多少?"],
)
def test_a_weaker_won_is_told_by_the_rate_and_by_its_worth(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=_TODAY)
    earlier, later = _values(answer, Unit.KPW_PER_USD)[:2]
    rate, worth = _values(answer, Unit.PERCENT)
    assert _asked(answer) is Kind.CHANGE
    assert rate == (later - earlier) / earlier * 100
    assert worth == (earlier - later) / later * 100
    assert rate > 0 > worth


def test_a_stronger_won_is_told_by_its_gain(desk: Desk) -> None:
    answer = desk.ask("did the won gain in June 2026?", today=_TODAY)
    rate, worth = _values(answer, Unit.PERCENT)
    assert rate < 0 < worth
    assert "gained" in answer.headline


def test_a_price_that_did_not_move_has_no_rate(desk: Desk) -> None:
    answer = desk.ask("did the rice price change in December 2021?", today=_TODAY)
    assert answer.status is Outcome.ANSWERED
    assert "did not move" in answer.headline
    assert _values(answer, Unit.PERCENT) == []


def test_two_ranges_are_told_from_the_earlier_to_the_later(desk: Desk) -> None:
    answer = desk.ask("rice price in 2020 compared with 2025", today=_TODAY)
    (rate,) = _values(answer, Unit.PERCENT)
    assert rate > 0
    assert answer.headline.index("2020") < answer.headline.index("2025")


@pytest.mark.parametrize(
    ("question", "highest"),
    [
        ("when was the won weakest?", True),
        ("when was the won strongest?", False),
        ("북한 환율이 가장 높았던 때는?", True),
        ("朝元最坚挺是什么时候", False),
        ("when was rice cheapest in Pyongyang?", False),
        ("when was the yuan weakest?", True),
        ("人民币最强是哪个月", False),
    ],
)
def test_an_end_of_a_series_is_told_with_the_other_one(
    desk: Desk, question: str, *, highest: bool
) -> None:
    answer = desk.ask(question, today=_TODAY)
    (told,) = [one for one in answer.figures if one.role is Role.ANSWER]
    (other,) = [one for one in answer.figures if one.role is Role.COMPARISON]
    assert _asked(answer) is Kind.EXTREME
    assert (told.value > other.value) is highest


def test_the_mean_of_a_year_is_that_of_its_readings(desk: Desk) -> None:
    answer = desk.ask("average price of rice in Pyongyang in 2025", today=_TODAY)
    mean = next(one for one in answer.figures if one.role is Role.ANSWER)
    values = [cell.value for cell in mean.receipt.cells if cell.value is not None]
    assert mean.value == round(sum(values) / len(values))


def test_the_mean_of_one_reading_is_the_reading(desk: Desk) -> None:
    answer = desk.ask("average yuan rate in May 2024", today=_TODAY)
    (told,) = [one for one in answer.figures if one.role is Role.ANSWER]
    assert len(told.receipt.cells) == 1


@pytest.mark.parametrize(
    ("question", "passed"),
    [
        ("when did the won first pass 50,000 per dollar?", True),
        ("쌀값이 처음 1만원 넘은 건 언제?", True),
        ("朝元什么时候跌破5万", True),
        ("did the won ever go past 90,000 per dollar?", False),
        ("when did the rice price first fall below 4,000 won?", True),
    ],
)
def test_a_mark_is_told_by_the_first_reading_past_it(
    desk: Desk, question: str, *, passed: bool
) -> None:
    answer = desk.ask(question, today=_TODAY)
    (told,) = [one for one in answer.figures if one.role is Role.ANSWER]
    assert _asked(answer) is Kind.WHEN
    assert answer.query is not None
    mark = answer.query.threshold
    assert mark is not None
    reached = told.value >= mark if answer.query.above else told.value <= mark
    assert reached is passed


def test_a_day_is_told_by_the_last_reading_up_to_it(desk: Desk) -> None:
    on_it = desk.ask("won rate on 10 May 2026", today=_TODAY)
    after_it = desk.ask("2026年5月12日朝鲜元汇率", today=_TODAY)
    rates = [
        one.value for each in (on_it, after_it) for one in each.figures if one.role is Role.ANSWER
    ]
    assert rates == [Decimal(72100), Decimal(72100)]


def test_a_year_before_all_readings_has_none(desk: Desk) -> None:
    for question in ("won rate in 2001", "yuan rate in 1980"):
        answer = desk.ask(question, today=_TODAY)
        assert answer.status is Outcome.NO_DATA
        assert not answer.figures


def test_the_rate_to_the_yuan_is_said_not_to_be_held(desk: Desk) -> None:
    answer = desk.ask("how many won does one yuan buy in Pyongyang?", today=_TODAY)
    assert "only the market rate to the dollar" in answer.headline.lower()


def test_august_is_that_of_this_year_where_readings_reach_it(desk: Desk) -> None:
    answer = desk.ask("rice price in Pyongyang in August", today=_TODAY)
    assert answer.query is not None
    assert str(answer.query.period) == "2026-08"


@pytest.mark.parametrize(
    "question", ["why is the won falling?", "북한 원화 가치가 왜 떨어져?", "朝鲜元为什么一直贬值?"]
)
def test_no_reason_is_given_for_a_move(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert _asked(answer) is Kind.CHANGE
    assert len(answer.caveats) > 1


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("won rate in Pyongyang", "value"),
        ("how much has the won lost this year?", "growth"),
        ("쌀값이 제일 비쌌던 때", "extreme"),
        ("朝元什么时候跌破5万", "date"),
        ("average price of rice in Pyongyang in 2025", "value"),
    ],
)
def test_the_contract_names_what_is_asked_of_a_series(
    desk: Desk, question: str, measure: str
) -> None:
    assert to_json(desk.ask(question, today=_TODAY))["query"]["measure"] == measure


@pytest.mark.parametrize(
    "question",
    [
        "By how much has the rice price risen over the past year?",
        "최근 1년간 쌀값 얼마나 올랐어",
        "过去一年大米价格涨了多少",
    ],
)
def test_the_past_year_ends_with_the_newest_reading(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert _values(answer, Unit.PERCENT)[0].quantize(Decimal("0.1")) == Decimal("63.2")
