"""Answers about the data's own dates: the newest month, the next release, whether it is late."""

from calendar import monthrange
from datetime import date

from bot.answers.draft import Draft
from bot.dataset.calendar import due, newest_due, next_due
from bot.trade import Month, Period


def latest(draft: Draft) -> None:
    """The newest month the dataset holds, and how far it reaches back."""
    newest = draft.dataset.latest
    if draft.query.as_of is not None and _latest_then(draft, draft.query.as_of):
        return
    draft.headline = draft.say("latest", month=newest)
    day = due(newest, draft.dataset.reference.releases)
    draft.comparison.append(draft.say("next_release.past", month=newest, day=day))
    coming, when = next_due(draft.today)
    draft.comparison.append(draft.say("next_release", month=coming, day=when))
    draft.comparison.append(draft.say("latest.reach", since=draft.dataset.official.start))
    _mind_the_gap(draft, newest)
    draft.choices.append(draft.say("choice.level", subject=_trade(draft), period=_only(newest)))


def _latest_then(draft: Draft, as_of: str) -> bool:
    """The newest month that was out by a day, or by the end of a month, before the newest of all.

    Whatever bulletin a month names elsewhere: at its end, its own is not yet out.
    """
    named = len(as_of) > len("2024-06")
    day = date.fromisoformat(as_of) if named else _last_day(Month.parse(as_of))
    releases = draft.dataset.reference.releases
    newest = newest_due(day, releases)
    if newest >= draft.dataset.latest:
        return False
    draft.headline = draft.say("latest.then", month=newest, day=day)
    for month in (newest, newest + 1):
        out = due(month, releases)
        draft.comparison.append(draft.say("next_release.past", month=month, day=out))
    draft.choices.append(draft.say("choice.level", subject=_trade(draft), period=_only(newest)))
    return True


def _last_day(month: Month) -> date:
    return date(month.year, month.month, monthrange(month.year, month.month)[1])


def next_release(draft: Draft) -> None:
    """When a named month was due, or which comes next."""
    releases = draft.dataset.reference.releases
    asked = draft.query.period
    if asked is not None and not asked.is_month and asked.end > draft.dataset.latest:
        # "The release calendar of 2026": the next of its dates.
        asked = None
    month, day = (asked.end, due(asked.end, releases)) if asked else next_due(draft.today)
    seen = next(
        (r for r in releases if asked and r.basis == "seen" and r.data_month == str(month)), None
    )
    key = "next_release.past" if day <= draft.today else "next_release"
    draft.headline = draft.say(key, month=month, day=day)
    if asked is None or asked.end.month <= _FEBRUARY:
        draft.comparison.append(draft.say("next_release.rule"))
    if seen is not None:
        draft.cite(draft.say("release_seen"), seen.citation, seen.date)
    if asked is None:
        _mind_the_gap(draft, draft.dataset.latest)


_FEBRUARY = 2


def late(draft: Draft) -> None:
    """Whether a release is overdue by China's calendar, and what the dataset still lacks."""
    expected = newest_due(draft.today)
    newest = draft.dataset.latest
    month, day = next_due(draft.today)
    asked = draft.query.period
    if asked is not None:
        out = asked.end <= newest
        when = due(asked.end, draft.dataset.reference.releases)
        key = "late.here_already" if out else "late.yes" if when <= draft.today else "next_release"
        draft.headline = draft.say(key, month=asked.end, day=when, newest=newest)
        for month in asked.months():
            # August and September: each has a day of its own.
            if newest < month < asked.end:
                day = due(month, draft.dataset.reference.releases)
                draft.comparison.append(draft.say("next_release.past", month=month, day=day))
    elif newest >= expected:
        draft.headline = draft.say("late.no", month=newest, next=month, day=day)
    else:
        draft.headline = draft.say(
            "late.yes",
            month=expected,
            day=due(expected, draft.dataset.reference.releases),
            newest=newest,
        )
        draft.comparison.append(draft.say("late.here"))


def _mind_the_gap(draft: Draft, newest: Month) -> None:
    """Say when China should already have published more than the dataset holds."""
    expected = newest_due(draft.today)
    if newest < expected:
        draft.caveat("behind", month=expected, newest=newest)


def _trade(draft: Draft) -> str:
    return draft.say("subject.china.total")


def _only(month: Month) -> Period:
    return Period(month, month)
