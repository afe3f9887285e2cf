"""What lies before the newest is dated by it: last spring beside this spring, 前6个月."""

from collections.abc import Callable

import pytest

Say = Callable[[str], str]


@pytest.mark.parametrize(
    ("phrase", "later", "earlier"),
    [
        ("last spring against this spring", "2026-03..2026-05", "2025-03..2025-05"),
        ("近6个月与前6个月相比", "2026-02..2026-07", "2025-08..2026-01"),
        ("最近三个月比前三个月", "2026-05..2026-07", "2026-02..2026-04"),
    ],
)
def test_the_earlier_is_the_one_before(said: Say, phrase: str, later: str, earlier: str) -> None:
    assert later in said(phrase)
    assert earlier in said(phrase)
