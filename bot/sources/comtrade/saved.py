"""Reads an answer of UN Comtrade that a person saved, whatever months and levels it holds."""

from collections import defaultdict
from datetime import date

from bot.sources.comtrade.answer import Answer, Record, open_answer
from bot.sources.comtrade.fields import FIELDS, LEVELS
from bot.sources.comtrade.records import FLOWS, Asked, Origin, read_records
from bot.sources.comtrade.requests import PREVIEW_LIMIT
from bot.sources.reading import Problem, Reading
from bot.trade import Month

CITATION = "https://comtradeplus.un.org/"
_AGAIN = "ask for it again, month by month, and save the answer whole"


def read_saved(body: bytes, *, file: str, received: date) -> Reading:
    """The observations of a saved answer; its figures count as of the day it arrived."""
    answer = open_answer(body, file, FIELDS)
    if answer.problems:
        return Reading(problems=answer.problems)
    if not answer.records:
        return Reading(problems=(Problem(file, None, "", "it holds no record", _AGAIN),))
    if len(answer.records) == PREVIEW_LIMIT:
        reason = f"it holds {PREVIEW_LIMIT} records, where the preview cuts an answer off"
        return Reading(problems=(Problem(file, None, "", reason, _AGAIN),))
    groups = _groups(answer, file)
    if isinstance(groups, Problem):
        return Reading(problems=(groups,))
    readings = [
        read_records(Answer(tuple(records)), asked, Origin(file, CITATION, received))
        for asked, records in groups.items()
    ]
    return Reading.of(
        (cell for one in readings for cell in one.observations),
        [problem for one in readings for problem in one.problems],
        dict.fromkeys(remark for one in readings for remark in one.remarks),
    )


def _groups(answer: Answer, file: str) -> dict[Asked, list[Record]] | Problem:
    """The records by month and level, as they would have been asked for."""
    groups: dict[Asked, list[Record]] = defaultdict(list)
    for row, record in enumerate(answer.records, start=1):
        try:
            groups[_asked(record)].append(record)
        except (KeyError, ValueError):
            reason = f"{record.get('period')!r} is no month or {record.get('cmdCode')!r} no code"
            return Problem(file, row, "period", reason, "ask for monthly data by HS code")
    return groups


def _asked(record: Record) -> Asked:
    period, code = str(record["period"]), str(record["cmdCode"])
    digits = 0 if code == "TOTAL" else len(code)
    if digits not in LEVELS:
        raise ValueError(code)
    return Asked(Month.parse(f"{period[:4]}-{period[4:]}"), tuple(FLOWS), digits)
