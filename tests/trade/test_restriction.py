from dataclasses import replace
from datetime import date

import pytest

from bot.trade import Flow, Language
from bot.trade.restriction import Restriction

SEAFOOD = Restriction(
    resolution="2371",
    paragraph="9",
    direction="dprk_export",
    adopted=date(2017, 8, 5),
    in_force_from=date(2017, 8, 5),
    wind_down_until=date(2017, 9, 5),
    measure="ban",
    goods=dict.fromkeys(Language, "seafood"),
    codes=("0302", "16"),
    unverified_codes=("03",),
    caps=(),
    cap_period="",
    exemptions="",
    citation="https://example.org/2371",
    note="",
)


@pytest.mark.parametrize(
    ("direction", "concerned"),
    [
        ("dprk_export", {Flow.IMPORT, Flow.TOTAL, Flow.BALANCE}),
        ("dprk_import", {Flow.EXPORT, Flow.TOTAL, Flow.BALANCE}),
        ("both", set(Flow)),
        ("none", set()),
    ],
)
def test_a_ban_on_north_korean_exports_concerns_what_china_imports(
    direction: str, concerned: set[Flow]
) -> None:
    measure = replace(SEAFOOD, direction=direction)

    assert {flow for flow in Flow if measure.concerns(flow)} == concerned


@pytest.mark.parametrize("code", ["0302", "030211", "03", "16", "1604"])
def test_a_measure_touches_codes_below_and_above_its_own(code: str) -> None:
    assert SEAFOOD.touches(code)


@pytest.mark.parametrize("code", ["0301", "17", "8418"])
def test_a_measure_leaves_other_codes_alone(code: str) -> None:
    assert not SEAFOOD.touches(code)


def test_hints_count_only_when_they_are_asked_for() -> None:
    assert not SEAFOOD.touches("0301")
    assert SEAFOOD.touches("0301", verified=False)
    assert not SEAFOOD.touches("1604", verified=False)
