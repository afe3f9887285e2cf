"""Korean particles, whose form follows the sound the word before them ends in."""

import re
from enum import Enum

_SYLLABLES = range(ord("가"), ord("힣") + 1)
_FINALS = 28
_RIEUL = 8
_SILENT = re.compile(r"\s*\([^()]*\)$|[\s\"'”’」』》\])}…]+$")
_NUMBER_END = re.compile(r"(?P<whole>\d[\d,]*)(?P<fraction>\.\d+)?$")
_DIGITS = "영일이삼사오육칠팔구"
_POWERS = ((12, "조"), (8, "억"), (4, "만"), (3, "천"), (2, "백"), (1, "십"))
_SPOKEN = (
    ("%p", "포인트"),
    ("%", "퍼센트"),
    ("MWh", "시"),
    ("kg", "램"),
    ("㎥", "터"),
    ("°C", "도"),
)
_LETTERS = dict(zip("lmnr", "엘엠엔알", strict=True))


class Particle(Enum):
    """A particle in its forms after a final consonant and after a vowel."""

    TOPIC = ("은", "는")
    SUBJECT = ("이", "가")
    OBJECT = ("을", "를")
    AND = ("과", "와")
    TOWARDS = ("으로", "로")
    COPULA = ("이", "")

    @property
    def after_consonant(self) -> str:
        """The form after a final consonant."""
        return self.value[0]

    @property
    def after_vowel(self) -> str:
        """The form after a vowel."""
        return self.value[1]


def with_particle(word: str, particle: Particle) -> str:
    """The word with the form of the particle its last sound asks for.

    A number is read aloud first (`10` is 십, `4.6` ends in 육); what stands in brackets is not
    read. A word that ends in an unknown sign is taken to end in a vowel.
    """
    final = _final_consonant(_last_sound(word))
    # ㄹ joins 로 as a vowel does.
    closed = bool(final) and not (particle is Particle.TOWARDS and final == _RIEUL)
    return word + (particle.after_consonant if closed else particle.after_vowel)


def _last_sound(word: str) -> str:
    spoken = word
    while stripped := _SILENT.search(spoken):
        spoken = spoken[: stripped.start()]
    for ending, sound in _SPOKEN:
        if spoken.endswith(ending):
            return sound
    number = _NUMBER_END.search(spoken)
    if number is not None:
        return _spoken_end(number["whole"].replace(",", ""), number["fraction"])
    last = spoken[-1:]
    return _LETTERS.get(last.lower(), last)


def _spoken_end(whole: str, fraction: str | None) -> str:
    if fraction is not None:
        return _DIGITS[int(fraction[-1])]
    significant = whole.rstrip("0")
    zeros = len(whole) - len(significant)
    if not significant:
        return _DIGITS[0]
    return next((word for power, word in _POWERS if zeros >= power), _DIGITS[int(whole[-1])])


def _final_consonant(sound: str) -> int:
    last = ord(sound[-1]) if sound else 0
    return (last - _SYLLABLES.start) % _FINALS if last in _SYLLABLES else 0
