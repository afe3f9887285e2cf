"""Korean turns of phrase are put into the plain words that the rules read."""

import pytest

from bot.questions.turns.korean import turned


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("최근 1년 반 동안 수입", "최근 18개월 동안 수입"),
        ("최근 두 해 반 동안 수입", "최근 30개월 동안 수입"),
        ("최근 1년 6개월 수입", "최근 18개월 수입"),
        ("2024년 반도체 수출", "2024년 반도체 수출"),
        ("한 해에 무역이 가장 많이 준 때는", "어느 해 무역이 가장 많이 준 때는"),
        ("최근 1년 동안 수출이 가장 많이 는 때", "최근 1년 동안 수출이 가장 많이 는 때"),
        ("상·하반기 각각 수출", "상반기와 하반기 각각 수출"),
        ("2분기 연속 감소", "2개 분기 연속 감소"),
        ("2025년 2분기 연속", "2025년 2분기 연속"),
        ("7월 수출 전달이랑 비교", "7월 수출 전월이랑 비교"),
        ("봉쇄 이후 교역", "국경봉쇄 이후 교역"),
        ("2020년 저점에서 2025년까지", "2020년에서 2025년까지"),
        ("수출이 세 배 넘게 뛴 해", "수출이 200% 넘게 뛴 해"),
        ("수출이 절반 이하로 줄어든 해", "수출이 50% 이상 줄어든 해"),
        ("정점이던 2013년과 비교", "2013년과 비교"),
        ("코로나 기간(2020~2022) 교역", "2020~2022  교역"),
        ("이달 발표된 수출 수치", "최신 수출 수치"),
        ("작년 이후 월 무역액이", "작년 이후 월별 무역액이"),
        ("지난 3분기 연속 증가", "3개 분기 연속 증가"),
        ("넘은 달은 3월뿐인가", "넘은 달은 언제"),
        ("어제 나온 자료", " 자료"),
        ("수입이 수출보다 많았던 해", "무역적자였던 해"),
        ("2019년 수준까지 얼마나 남았나", "2019년 수준을 회복 얼마나 남았나"),
        ("뭘 팔아서 돈 벌어", "뭘 팔아서 돈 벌어"),
        ("지난달 말고 그 전달 수출", "지지난달 수출"),
    ],
)
def test_a_turn_of_phrase_is_put_plainly(typed: str, plain: str) -> None:
    assert turned(typed) == plain


@pytest.mark.parametrize(
    "typed",
    [
        "3월 수출 전년 대비 몇 퍼센트야",
        "몇 %야 전년 동월 대비 5월 수입은",
        "2025년 수출이 2024년보다 몇 프로야",
    ],
)
def test_a_percentage_held_against_a_range_is_growth(typed: str) -> None:
    assert "증감률" in turned(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "2025년 수출은 2019년 대비 몇 % 수준이야",
        "2025년 수출은 2019년의 몇 %",
        "3월 수출 전년 대비 몇 % 늘었어",
        "전체 수출 대비 몇 %야",
        "2025년 수입 대비 수출 몇 %",
    ],
)
def test_a_percentage_of_a_level_is_left_as_it_is(typed: str) -> None:
    assert turned(typed) == typed


def test_what_was_earned_by_selling_and_paid_for_buying_is_trade() -> None:
    assert "수출한 금액" in turned("중국이 북한에 물건 팔아서 얼마 벌었어")
    assert "수출한 금액" in turned("북한이 석탄으로 얼마나 벌었지")
    assert "수입한 금액" in turned("북한이 중국 물건 사느라 얼마 썼어")
    assert turned("중국이 무역으로 얼마 벌었어") == "중국이 무역으로 얼마 벌었어"


def test_exports_above_imports_by_a_sum_are_a_balance_past_it() -> None:
    assert turned("수출이 수입보다 9억 위안 넘게 많은 달") == "무역수지가 9억 위안 이상이었던 달"
    assert turned("수출이 수입보다 1억 위안 이하 많은 달") == "무역수지가 1억 위안 이하이었던 달"
