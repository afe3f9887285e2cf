"""Tells whether goods are spoken of as given and not sold: no table marks them."""

import re
from typing import Final

_GIVEN: Final = re.compile(
    r"\b(?:humanitarian|relief|aid|donat(?:ed|ions?)|charit\w+)\b"
    r"|인도적|인도주의|원조|구호|지원 ?물자|人道|援助|救济|救援|捐赠|捐助|慈善"
)
_FOOD: Final = {"TOTAL", "G-food", "G-agriculture", "G-grain", "G-cereals-flour"}
"""What is given where no single good is named: food aid is aid."""


def given(text: str) -> bool:
    """Whether the words speak of aid."""
    return _GIVEN.search(text) is not None


def aid_alone(text: str, code: str) -> bool:
    """Whether aid as a whole is spoken of, and not one good that may be part of it."""
    return code in _FOOD and given(text)
