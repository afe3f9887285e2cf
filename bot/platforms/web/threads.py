"""Keeps each thread's recent turns in memory, so that a reload shows the conversation."""

import asyncio
from collections import OrderedDict, deque
from dataclasses import dataclass, field

from bot.answers.answer import Answer
from bot.platforms.web.pictures import Shown
from bot.trade import Language

MOST_THREADS = 500
"""Threads kept; the one left alone longest goes first."""
MOST_TURNS = 50
"""Turns kept of one thread; the oldest goes first."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer, in one sentence of the given language."""

    sentence: str
    language: Language
    expected: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and what came back, numbered from 1 within its thread."""

    number: int
    question: str
    reply: Answer | Failure
    picture: Shown | None = None


@dataclass(slots=True)
class Thread:
    """One conversation; `lock` keeps its questions in order."""

    turns: deque[Turn]
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    asked: int = 0

    def add(self, question: str, reply: Answer | Failure, picture: Shown | None = None) -> Turn:
        """Append a turn and return it."""
        self.asked += 1
        turn = Turn(self.asked, question, reply, picture)
        self.turns.append(turn)
        return turn


class Threads:
    """The threads by id, bounded both ways."""

    def __init__(self, most_threads: int = MOST_THREADS, most_turns: int = MOST_TURNS) -> None:
        self._threads: OrderedDict[str, Thread] = OrderedDict()
        self._most_threads = most_threads
        self._most_turns = most_turns

    def open(self, thread_id: str) -> Thread:
        """The thread of this id, a new one if it is unknown or was dropped."""
        thread = self._threads.setdefault(thread_id, Thread(deque(maxlen=self._most_turns)))
        self._threads.move_to_end(thread_id)
        while len(self._threads) > self._most_threads:
            self._threads.popitem(last=False)
        return thread

    def turns(self, thread_id: str | None) -> tuple[Turn, ...]:
        """The turns kept of a thread, oldest first; none if it is unknown."""
        if thread_id is None or thread_id not in self._threads:
            return ()
        return tuple(self.open(thread_id).turns)
