"""Writes the summary that goes out with a month, and writes it anew when its figures moved."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from bot.answers.answer import Answer, Figure
from bot.answers.desk import Desk
from bot.answers.names import Names
from bot.questions.query import Grain, Kind, Outcome, TradeQuery
from bot.releases.body import SUPERSEDED, Body, key_of
from bot.releases.sealing import sealed
from bot.releases.wording import news_wording
from bot.trade import Language, Measure, Period

_CHARTED_MONTHS = 24
_SHOWN_CORRECTIONS = 4


@dataclass(frozen=True, slots=True)
class Summaries:
    """Summaries from the desk's newest dataset; each blocks for some tens of milliseconds."""

    desk: Desk
    today: Callable[[], date]

    def first(self, story: Period, language: Language) -> Body | None:
        """The summary of a month or of January and February; None while it cannot be told."""
        answer = self._answer(story, language)
        return None if answer is None else _body("news.summary", answer, story)

    def corrected(self, old: Body, story: Period) -> Body | None:
        """The summary anew, saying what it said before; None if all that it said still stands."""
        answer = self._answer(story, old.language)
        if answer is None:
            return None
        now, then = Body(old.language, answer=answer).figures, old.figures
        if all(now.get(key) == value for key, value in then.items()):
            return None
        changed = {
            key_of(new): (new, replace(new, value=then[key_of(new)], measure=SUPERSEDED))
            for new in answer.figures
            if new.measure == Measure.VALUE and then.get(key_of(new), new.value) != new.value
        }
        shown = list(changed.values())[:_SHOWN_CORRECTIONS]
        return _body("news.corrected", self._correcting(answer, shown), story)

    def deepened(self, old: Body, story: Period) -> Body | None:
        """The summary anew where it can tell more than when it was written; else None."""
        answer = self._answer(story, old.language)
        if answer is None:
            return None
        now, then = Body(old.language, answer=answer).figures, old.figures
        return _body("news.summary", answer, story) if now.keys() - then.keys() else None

    def _answer(self, story: Period, language: Language) -> Answer | None:
        answer = self.desk.summary(story.end, today=self.today(), language=language)
        about = answer.query.period if answer.query is not None else None
        return answer if answer.status is Outcome.ANSWERED and about == story else None

    def _correcting(self, answer: Answer, shown: list[tuple[Figure, Figure]]) -> Answer:
        """An answer that begins with what is corrected: new figures, each with its old one."""
        words = news_wording(answer.language)
        names = Names(words, self.desk.dataset.reference)
        lines = []
        for new, old in shown:
            query = TradeQuery(Kind.LEVEL, flow=new.flow, commodity=new.commodity)
            line = words.say(
                "news.correction", subject=names.subject(query), period=new.period, new=new, old=old
            )
            lines.append(line[:1].upper() + line[1:])
        return replace(
            answer,
            comparison=(*lines, *answer.comparison),
            figures=(*answer.figures, *(old for _, old in shown)),
        )


def _body(key: str, answer: Answer, story: Period) -> Body | None:
    """A message with its title and a picture of the two years that end with the story.

    The picture is in the currency of the headline, which not every month may be published in.
    """
    title = news_wording(answer.language).say(key, period=story)
    picture = TradeQuery(
        Kind.TREND,
        flow_given=False,
        period=Period(story.end - (_CHARTED_MONTHS - 1), story.end),
        unit=answer.figures[0].unit,
        grain=Grain.MONTH,
        chart=True,
    )
    return sealed(Body(answer.language, title=title, answer=answer, picture=picture))
