"""Says what became of a file in the reader's language, each count behind the number lock."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

import structlog

from bot.answers import lock
from bot.answers.answer import Figure, Receipt, Role
from bot.errors import NumberLockError
from bot.releases.outcome import Outcome, Verdict
from bot.releases.recognise import Kind
from bot.releases.translating import problem_in, remark_in
from bot.releases.wording import news_wording
from bot.trade import TOTAL, Flow, Language, Tier, Unit

_log = structlog.get_logger(__name__)
_COUNTS = ("added", "changed", "older", "same")


def account(outcome: Outcome, language: Language) -> tuple[str, ...]:
    """A sentence on the file, then one on each problem or on what was left out of it."""
    return (_verdict(outcome, language), *_details(outcome, language))


def counted(number: int) -> Figure:
    """A number of things found while reading a file, as a figure."""
    return Figure(
        id="",
        role=Role.CONTEXT,
        label="",
        value=Decimal(number),
        unit=Unit.COUNT,
        flow=Flow.TOTAL,
        commodity=TOTAL,
        period=None,
        measure="count",
        tier=Tier.OFFICIAL,
        vintage="",
        receipt=Receipt("count", ()),
    )


def named(file: str) -> str:
    """A file's name as it is said: in quotation marks where it might be taken for a number."""
    return file if any(mark.isalpha() for mark in file) else f"“{file}”"


def may_say(text: str, counts: Iterable[Figure], file: str, language: Language) -> bool:
    """Whether one of the counts stands behind each number of a text on a file; else the log."""
    names, quoted = (named(file),), (file,)
    try:
        lock.check((text,), counts, query=None, language=language, names=names, quoted=quoted)
    except NumberLockError as err:
        _log.error("number_lock", said=text, reason=str(err))
        return False
    return True


def _details(outcome: Outcome, language: Language) -> Iterator[str]:
    for problem in outcome.problems:
        yield problem_in(language, problem)
    for remark in outcome.remarks:
        yield remark_in(language, remark)


def _verdict(outcome: Outcome, language: Language) -> str:
    """The first sentence; without its counts where the lock does not let them pass."""
    words, file = news_wording(language), named(outcome.file)
    if outcome.verdict is Verdict.SET_ASIDE:
        return words.say("file.aside", file=file)
    kind = words.say(f"file.kind.{Kind(outcome.kind).name.lower()}")
    numbers = {name: getattr(outcome, name) for name in _COUNTS}
    figures = {name: counted(one) for name, one in numbers.items()}
    if outcome.verdict is Verdict.KNOWN:
        said = words.say("file.known", file=file, kind=kind, count=figures["same"])
    else:
        parts = [
            words.say(f"file.taken.{name}", count=figure)
            for name, figure in figures.items()
            if figure.value or name == "added"
        ]
        counts = words.say("file.place.join").join(parts)
        said = words.say("file.taken", file=file, kind=kind, counts=counts)
    passes = may_say(said, figures.values(), outcome.file, language)
    return said if passes else words.say("file.uncounted", file=file)
