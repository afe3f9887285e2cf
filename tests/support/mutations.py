"""Golden questions and what careless hands make of them."""

import random
import tomllib

from bot.settings import PROJECT

_ODDITIES = (
    *("", " ", "\x00", "\u200b", "🇰🇵", "﷽", "١٢٣", "①", "%s", "{0}", "'; --", "\\", "\n"),
    *("2022", "13월", "99999", "-", "to", "vs", "前", "이후", "年", "Q5", "HS", "1006", "$5bn"),
)
_LONGEST = 500


def golden_questions() -> list[str]:
    """Every golden question, in all three languages."""
    return [
        question["ask"]
        for path in sorted((PROJECT / "tests" / "questions").glob("*.toml"))
        for question in tomllib.loads(path.read_text(encoding="utf-8"))["question"]
    ]


def mutated(chance: random.Random, questions: list[str]) -> str:
    """One of the questions, broken at up to four places, at most 500 characters long."""
    text = list(chance.choice(questions))
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(text) + 1)
        match chance.randrange(5):
            case 0:
                text[at : at + chance.randint(1, 3)] = []
            case 1:
                text.insert(at, chance.choice(_ODDITIES))
            case 2:
                other = chance.choice(questions)
                cut = chance.randrange(len(other) + 1)
                text[at:] = other[cut:]
            case 3:
                text.insert(at, chr(chance.randrange(32, 0xD7FF)))
            case _:
                chance.shuffle(text)
    return "".join(text)[:_LONGEST]
