"""The desk: a question in, an Answer out, with the number lock at the door."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache, partial
from typing import Self

from bot.answers import lock
from bot.answers.answer import Answer, Role
from bot.answers.compose import compose
from bot.answers.names import Names
from bot.answers.recent import Recent
from bot.answers.wording import Wording
from bot.dataset.dataset import Dataset
from bot.errors import NumberLockError
from bot.questions.goods.codes import find_code
from bot.questions.goods.lexicon import Lexicon
from bot.questions.query import Kind, Outcome, Reading, TradeQuery
from bot.questions.setting import Setting
from bot.questions.understand import understand
from bot.trade import TOTAL, CommodityCode, Flow, Language, Month, Period

_log = logging.getLogger(__name__)
_WORDS_ONLY = {Kind.METHOD, Kind.ABOUT}
_PUT_IN_ORDER = {Kind.EXTREME, Kind.SWING, Kind.WHEN}
_ON_RELEASES = {Kind.LATEST, Kind.NEXT_RELEASE, Kind.LATE}

_Asked = tuple[str, date, TradeQuery | None, Language | None, bool]
"""All that the answer to a question hangs on but the data."""


@dataclass(frozen=True, slots=True)
class _View:
    """A dataset with the words that name its goods: what one answer is made from.

    `answered` makes an answer, or gives the same one again that was made a short while ago;
    `recent` are the newest by the questions as they were asked.
    """

    dataset: Dataset
    lexicon: Lexicon
    answered: Callable[[str, Reading, date], Answer]
    recent: Recent[_Asked, Answer]

    @classmethod
    def of(cls, dataset: Dataset, remembers: int) -> Self:
        @lru_cache(remembers)
        def answered(question: str, reading: Reading, today: date) -> Answer:
            wording = wording_of(reading.language)
            return locked(compose(question, reading, wording=wording, dataset=dataset, today=today))

        printed = partial(dataset.cells.codes_below, TOTAL)
        lexicon = Lexicon(dataset.reference.commodities.values(), printed)
        return cls(dataset, lexicon, answered, Recent(remembers))


class Desk:
    """Answers questions from the dataset it follows; safe to use from many threads.

    It gives so many of its newest answers again, `remembers`, without making them anew: after
    a release the same few questions are asked in every channel.
    """

    def __init__(self, dataset: Dataset, *, remembers: int = 0) -> None:
        self._remembers = remembers
        self._view = _View.of(dataset, remembers)

    @property
    def dataset(self) -> Dataset:
        """The dataset of the next answer."""
        return self._view.dataset

    def follow(self, dataset: Dataset) -> None:
        """Answer from this dataset from now on.

        An answer that is being made is finished from the dataset it began with, which frees its
        engine when the last such answer is done.
        """
        self._view = _View.of(dataset, self._remembers)

    def ask(
        self,
        question: str,
        *,
        today: date,
        before: TradeQuery | None = None,
        language: Language | None = None,
        drawing: bool = False,
    ) -> Answer:
        """Answer a question; `before` is the thread's last query, for follow-ups.

        The answer has passed the number lock: a numeral no figure stands behind turns it into
        an apology, and the log gets the fault. `drawing` takes it as a question for a chart.
        """
        view = self._view
        setting = _setting(view, today=today, before=before, language=language)
        reading = understand(question, replace(setting, drawing=drawing))
        answer = view.answered(question, reading, today)
        view.recent.put((question, today, before, language, drawing), answer)
        return answer

    def ready(
        self,
        question: str,
        *,
        today: date,
        before: TradeQuery | None = None,
        language: Language | None = None,
        drawing: bool = False,
    ) -> Answer | None:
        """What `ask` gave lately and would give again; it takes no time, unlike `ask`."""
        return self._view.recent.get((question, today, before, language, drawing))

    def read(
        self,
        question: str,
        *,
        today: date,
        before: TradeQuery | None = None,
        language: Language | None = None,
        drawing: bool = False,
    ) -> Reading:
        """How a question is understood; `drawing` takes it as one for a chart."""
        view = self._view
        setting = _setting(view, today=today, before=before, language=language)
        return understand(question, replace(setting, drawing=drawing))

    def knows(self, code: str) -> bool:
        """Whether a commodity code stands in the reference tables."""
        return self._view.lexicon.knows(code)

    def goods_in(self, text: str, language: Language) -> CommodityCode | None:
        """The first good a normalised text names, by code or by word."""
        lexicon = self._view.lexicon
        named = find_code(text, lexicon.knows)
        if named is not None:
            return named[0]
        return next((match.code for match in lexicon.find(text, language)), None)

    def goods_named(self, language: Language) -> list[str]:
        """The short names of headings and chapters, each with its code, for suggestions."""
        return [
            f"{one.names[language]} (HS {one.code})"
            for one in self.dataset.reference.commodities.values()
            if one.level in {"chapter", "heading"}
        ]

    def subject(self, commodity: CommodityCode, flow: Flow, language: Language) -> str:
        """Whose flow of what, as a phrase."""
        names = Names(wording_of(language), self.dataset.reference)
        return names.subject(TradeQuery(Kind.LEVEL, flow=flow, commodity=commodity))

    def answer(self, question: str, reading: Reading, *, today: date) -> Answer:
        """The answer to an understood question; it has passed the number lock."""
        return self._view.answered(question, reading, today)

    def answer_query(
        self, question: str, query: TradeQuery, language: Language, *, today: date
    ) -> Answer:
        """The answer to a query that is already understood; it has passed the number lock."""
        return self.answer(question, Reading(language, query=query), today=today)

    def summary(self, month: Month | None, *, today: date, language: Language) -> Answer:
        """The story of a month, or of the newest; it has passed the number lock."""
        period = None if month is None else Period(month, month)
        query = TradeQuery(Kind.WHATS_NEW, period=period)
        return self.answer("", Reading(language, query=query), today=today)


def locked(answer: Answer) -> Answer:
    """The answer itself if the lock lets every numeral of it pass, else an apology."""
    texts = (answer.text, *answer.choices, answer.chart, *(f.label for f in answer.figures))
    names = (*(source.title for source in answer.sources), *answer.names)
    try:
        lock.check(
            texts,
            answer.figures,
            query=answer.query,
            language=answer.language,
            names=names,
            quoted=[answer.question],
            cells=[cell for f in answer.figures for cell in f.receipt.cells],
            ranges=answer.ranges,
        )
    except NumberLockError as err:
        _log.error("number lock: %s in the answer to %r", err, answer.question)
        apology = wording_of(answer.language).say("locked")
        return replace(
            answer,
            status=Outcome.NO_DATA,
            headline=apology,
            comparison=(),
            how=(),
            caveats=(),
            figures=(),
            sources=(),
            choices=(),
            chart="",
        )
    return answer


def _setting(
    view: _View, *, today: date, before: TradeQuery | None, language: Language | None
) -> Setting:
    return Setting(
        today=today,
        latest=view.dataset.latest,
        lexicon=view.lexicon,
        before=before,
        language=language,
    )


def remembered(answer: Answer, before: TradeQuery | None) -> TradeQuery | None:
    """The query a thread goes on from: a word on method does not make it forget the figures.

    After a question back it is what was understood so far, so that one word can complete it.
    """
    kept = _kept(answer, before)
    return None if kept is None else replace(kept, spoken=answer.language)


def _kept(answer: Answer, before: TradeQuery | None) -> TradeQuery | None:
    if answer.query is None:
        return answer.pending or before
    if answer.query.kind in _WORDS_ONLY:
        return before
    if answer.query.kind in _ON_RELEASES and before is not None:
        # Is August out, and then the newest: the thread goes on from that one.
        return answer.query if before.kind in _ON_RELEASES else before
    first = next((one.period for one in answer.figures if one.role is Role.ANSWER), None)
    if answer.query.kind in _PUT_IN_ORDER and first is not None:
        return replace(answer.query, found=first)
    return answer.query


@cache
def wording_of(language: Language) -> Wording:
    """The wording of a language, loaded once."""
    return Wording(language)
