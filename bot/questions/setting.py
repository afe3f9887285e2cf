"""What a question is read against, and the signals of its clauses, each read once."""

from dataclasses import dataclass, field
from datetime import date

from bot.questions.goods.lexicon import Lexicon
from bot.questions.query import TradeQuery
from bot.questions.readings.before_events import told_of_before, without_cause
from bot.questions.signals import Signals, read_signals
from bot.trade import Language, Month


@dataclass(frozen=True, slots=True)
class Setting:
    """The clock, the data's end and the thread so far.

    `drawing` says that it came by a command that draws, so that it need not say chart; `claimed`
    that the words tell something whose truth is asked, or taken for granted; `rivals` that it is
    asked which of several figures is right. `heard` are the signals of what was read already.
    """

    today: date
    latest: Month
    lexicon: Lexicon
    before: TradeQuery | None = None
    language: Language | None = None
    drawing: bool = False
    claimed: bool = False
    rivals: bool = False
    heard: dict[tuple[str, Language], Signals] = field(default_factory=dict, repr=False)


def signals_of(text: str, language: Language, setting: Setting) -> Signals:
    """The signals of a normalised text.

    A sentence is read again with what it claims, or without an aside, and so are its clauses.
    """
    key = (text, language)
    if key not in setting.heard:
        today, latest = setting.today, setting.latest
        read = read_signals(text, language, setting.lexicon, today=today, latest=latest)
        setting.heard[key] = told_of_before(without_cause(read))
    return setting.heard[key]
