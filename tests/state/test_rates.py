import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.state.rates import Rate, RateLimit

RATES = {"user": Rate(burst=3, seconds=10.0), "channel": Rate(burst=5, seconds=1.0)}


class Stopwatch:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_is_allowed_and_then_one_at_a_time() -> None:
    clock = Stopwatch()
    limit = RateLimit(RATES, clock)
    assert [limit.wait({"user": "U1"}) for _ in range(4)] == [0.0, 0.0, 0.0, 10.0]
    clock.now += 4
    assert limit.wait({"user": "U1"}) == pytest.approx(6.0)
    assert limit.wait({"user": "U2"}) == 0.0
    clock.now += 6
    assert limit.wait({"user": "U1"}) == 0.0
    assert limit.wait({"user": "U1"}) == pytest.approx(10.0)


def test_what_one_rate_refuses_is_not_counted_by_the_other() -> None:
    clock = Stopwatch()
    limit = RateLimit(RATES, clock)
    asked = {"user": "U1", "channel": "C1"}
    assert [limit.wait(asked) for _ in range(9)] == [0.0] * 3 + [10.0] * 6
    assert [limit.wait({"channel": "C1"}) for _ in range(3)] == [0.0, 0.0, 1.0]


def test_no_rate_means_no_waiting() -> None:
    assert RateLimit(RATES).wait({}) == 0.0


def test_only_so_many_are_remembered() -> None:
    clock = Stopwatch()
    limit = RateLimit({"user": Rate(1, 10.0)}, clock, most=2)
    for user in ("a", "b", "c"):
        assert limit.wait({"user": user}) == 0.0
    assert limit.wait({"user": "c"}) == 10.0
    assert limit.wait({"user": "a"}) == 0.0


@given(st.lists(st.floats(0, 5), max_size=60))
def test_no_span_of_time_sees_more_than_its_share(steps: list[float]) -> None:
    clock = Stopwatch()
    limit = RateLimit({"user": Rate(2, 3.0)}, clock)
    asked = []
    for step in steps:
        clock.now += step
        if limit.wait({"user": "U"}) == 0.0:
            asked.append(clock.now)
    for first, later in enumerate(asked):
        within = sum(1 for one in asked[first:] if one - later < 6.0 - 1e-3)
        assert within <= 2 + 2
