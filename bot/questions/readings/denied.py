"""Leaves out the periods that words rule out beside another: 2020년 말고 2021년."""

import re
from dataclasses import replace

from bot.questions.periods import PeriodFindings

_BEHIND = re.compile(
    r"(?: ?(?:상위 ?|주요 ?)?(?:품목|상품|수치|자료|통계|것|거))?"
    r"(?:이|가|은|는|을|를|도)? ?(?:말고|말구|아니라|아니고|아닌(?= )|대신(?!의))"
)
_BEFORE = re.compile(
    r"(?:\bnot(?: in| for)?|\brather than(?: in| for)?|(?<!是)不是|而非|并非)(?: the)? ?$"
)


def without_denied(findings: PeriodFindings, text: str) -> PeriodFindings:
    """The findings without what is ruled out, as long as another period stays."""
    kept = tuple(
        one
        for one in findings.mentions
        if not (_BEHIND.match(text, one.end) or _BEFORE.search(text[: one.start]))
    )
    dated = any(one.period is not None for one in kept)
    return replace(findings, mentions=kept) if dated and kept != findings.mentions else findings
