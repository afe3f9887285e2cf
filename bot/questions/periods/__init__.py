"""Words to periods, in English, Korean and Chinese: one lexer and one grammar for all three."""

from bot.questions.periods.finder import find
from bot.questions.periods.findings import (
    Against,
    Baseline,
    Fault,
    Flag,
    GrainUse,
    Mention,
    MentionKind,
    PeriodFindings,
    Problem,
    Role,
)

__all__ = [
    "Against",
    "Baseline",
    "Fault",
    "Flag",
    "GrainUse",
    "Mention",
    "MentionKind",
    "PeriodFindings",
    "Problem",
    "Role",
    "find",
]
