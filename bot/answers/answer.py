"""An Answer: one shape for every platform, each number in it a Figure with a receipt."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.questions.query import Outcome, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Observation, Period, Tier, Unit


class Role(StrEnum):
    """What a figure does in an answer."""

    ANSWER = "answer"
    COMPARISON = "comparison"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Receipt:
    """How a figure came about: the formula in words and the cells it was computed from."""

    formula: str
    cells: tuple[Observation, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its unit and its receipt; `measure` is one of the JSON contract's words.

    `approximate` keeps the publisher's own qualifier (`about`, `more than`, …), else empty.
    """

    id: str
    role: Role
    label: str
    value: Decimal
    unit: Unit
    flow: Flow
    commodity: CommodityCode
    period: Period | None
    measure: str
    tier: Tier
    vintage: str
    receipt: Receipt
    approximate: str = ""


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A publication behind an answer."""

    title: str
    url: str
    published: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bot says, platform-free: renderers only lay it out.

    `headline` is the answer in one sentence; `comparison` the lines that keep it honest; `how`
    says how it was found; `caveats` apply to this figure and no other. `choices` are whole
    questions to offer. `chart` is the question that draws the answer, or empty; `refusal` says
    why a question had no answer at all; `pending` is what was understood of it, for a thread to
    go on from once the missing word is given. `names` are names of goods and sources that carry
    digits; `ranges` what the further questions of a sentence, answered below the first, are about.
    """

    question: str
    language: Language
    status: Outcome
    headline: str
    comparison: tuple[str, ...] = ()
    how: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[SourceRef, ...] = ()
    choices: tuple[str, ...] = ()
    query: TradeQuery | None = None
    chart: str = ""
    refusal: str = ""
    pending: TradeQuery | None = None
    names: tuple[str, ...] = ()
    ranges: tuple[Period, ...] = ()

    @property
    def text(self) -> str:
        """The whole answer as plain text, one line a thought."""
        return "\n".join((self.headline, *self.comparison, *self.how, *self.caveats))
