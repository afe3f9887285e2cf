"""Fetches one flow of a month chapter by chapter when the whole does not fit into an answer.

The interface takes codes, not prefixes, so the codes of a chapter are tried: its 100 possible
headings, then the 91 possible subheadings of each heading found. No answer can then be cut.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

from bot.sources.comtrade.answer import Answer, Record
from bot.sources.comtrade.records import Asked
from bot.sources.comtrade.requests import Piece, Requests

_CHAPTERS = tuple(f"{number:02d}" for number in range(1, 100))
_HEADINGS = ("00", *_CHAPTERS)
_SUBHEADINGS = ("00", *(f"{number:02d}" for number in range(10, 100)))


class Chapters:
    """The chapters of one flow of a month, given the answer that was cut and the totals."""

    def __init__(self, requests: Requests, cut: Piece, totals: Answer) -> None:
        self._requests = requests
        self._asked = cut.asked
        self._page = cut.page
        self._totals = {record["cmdCode"]: _value(record) for record in totals.records}
        self._begun: dict[str, list[Record]] = defaultdict(list)
        for record in cut.answer.records:
            self._begun[str(record["cmdCode"])[:2]].append(record)

    @property
    def traded(self) -> tuple[str, ...]:
        """The chapters with trade; all of them when their totals are not given."""
        return tuple(sorted(self._totals)) or _CHAPTERS

    async def pieces(self, chapter: str) -> tuple[list[Piece], tuple[str, ...]]:
        """The answers that make up a chapter, and a remark when they do not fill its total."""
        begun = self._begun[chapter]
        if self._fills(chapter, begun):
            return [Piece(self._asked, self._page, Answer(tuple(begun)))], ()
        headings = await self._ask(4, (chapter + ending for ending in _HEADINGS))
        found = sorted(record["cmdCode"] for record in headings.answer.records)
        pieces = [headings] if headings.answer.problems else []
        step = self._requests.limit // len(_SUBHEADINGS)
        for start in range(0, len(found), step):
            some = found[start : start + step]
            codes = (heading + ending for heading in some for ending in _SUBHEADINGS)
            pieces.append(await self._ask(6, codes))
        if self._fills(chapter, _records(pieces)) or chapter not in self._totals:
            return pieces, ()
        rest = self._totals[chapter] - sum(map(_value, _records(pieces)))
        return pieces, (f"{self._asked.name}: {rest:,} USD of chapter {chapter} have no HS6 code.",)

    async def _ask(self, digits: int, codes: Iterable[str]) -> Piece:
        asked = Asked(self._asked.month, self._asked.flows, digits, frozenset(codes))
        return await self._requests.ask(asked)

    def _fills(self, chapter: str, records: Iterable[Record]) -> bool:
        """Whether records add up to the chapter's total, a dollar a record for rounding."""
        values = list(map(_value, records))
        total = self._totals.get(chapter)
        return total is not None and abs(sum(values) - total) <= len(values) and bool(values)


def _records(pieces: Iterable[Piece]) -> Iterator[Record]:
    return (record for piece in pieces for record in piece.answer.records)


def _value(record: Record) -> Decimal:
    return Decimal(record.get("primaryValue") or 0)
