"""The shape of a language's table: every phrase the web page shows by itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.answers.answer import Role
from bot.platforms.web.refusal import Refusal
from bot.questions.query import Outcome
from bot.trade import Language, Status, Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One language's phrases, grouped as they meet the eye.

    `endonym` is the language's own name for itself; `qualifiers` turns a publisher's `about` or
    `more than` into this language; `releases` holds a place for a month.
    """

    language: Language
    endonym: str

    name: str
    tagline: str
    examples: str
    languages: str
    theme: str
    new_thread: str
    last_thread: str
    skip: str
    conversation: str
    dropped: str

    question: str
    placeholder: str
    hint: str
    send: str
    working: str
    unreachable: str
    asked: str

    outcomes: Mapping[Outcome, str]
    failed: str
    again: str
    comparison: str
    caveats: str
    how: str
    choices: Mapping[Outcome, str]
    figures: str
    sources: str
    published: str
    chart: str
    chart_csv: str
    chart_full: str
    copy_text: str
    copy_json: str
    copied: str
    not_copied: str

    roles: Mapping[Role, str]
    receipt: str
    formula: str
    period: str
    value: str
    source: str
    releases: Mapping[Tier, str]
    no_value: str
    tiers: Mapping[Tier, str]
    statuses: Mapping[Status, str]
    qualifiers: Mapping[str, str]

    refusals: Mapping[Refusal, str]
    refused: str
    back: str
    unexpected: str
    too_slow: str

    def qualifier(self, approximate: str) -> str:
        """A publisher's own `about`, in this language where it is known."""
        return self.qualifiers.get(approximate, approximate)
