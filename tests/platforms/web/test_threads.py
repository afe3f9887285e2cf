from web_answers import EXPORTS, NO_DATA

from bot.platforms.web.threads import Failure, Threads, Turn
from bot.trade import Language


def test_a_thread_keeps_its_turns_in_order_and_numbers_them() -> None:
    threads = Threads()
    threads.open("a").add("first", EXPORTS)
    failure = Failure("Not today.", Language.ENGLISH, expected=True)
    threads.open("a").add("second", failure)
    assert threads.turns("a") == (Turn(1, "first", EXPORTS), Turn(2, "second", failure))


def test_the_oldest_turn_goes_first_and_numbers_go_on() -> None:
    threads = Threads(most_turns=2)
    for question in ("first", "second", "third"):
        threads.open("a").add(question, NO_DATA)
    assert [turn.number for turn in threads.turns("a")] == [2, 3]


def test_the_thread_left_alone_longest_is_dropped() -> None:
    threads = Threads(most_threads=2)
    for thread in ("a", "b"):
        threads.open(thread).add("question", NO_DATA)
    threads.turns("a")
    threads.open("c")
    assert threads.turns("a")
    assert not threads.turns("b")


def test_looking_at_an_unknown_thread_does_not_make_one() -> None:
    threads = Threads(most_threads=1)
    threads.open("a").add("question", NO_DATA)
    assert not threads.turns("b")
    assert not threads.turns(None)
    assert threads.turns("a")
