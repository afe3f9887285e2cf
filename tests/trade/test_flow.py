import pytest

from bot.trade import Flow
from bot.trade.flow import OBSERVED_FLOWS


def test_what_china_imports_north_korea_exports() -> None:
    assert Flow.IMPORT.mirrored is Flow.EXPORT
    assert Flow.EXPORT.mirrored is Flow.IMPORT


@pytest.mark.parametrize("flow", list(Flow))
def test_mirrored_twice_is_the_first_view(flow: Flow) -> None:
    assert flow.mirrored.mirrored is flow


def test_a_balance_is_never_a_cell() -> None:
    assert set(Flow) - set(OBSERVED_FLOWS) == {Flow.BALANCE}
