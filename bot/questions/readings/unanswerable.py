"""Tells what no figure answers though it speaks of trade: an opinion, a poem, a translation."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.signals import Signals

_TASK: Final = re.compile(
    r"^(?:(?:please|can you|could you) )?(?:translate|spell|define the word|write (?:me )?an? "
    r"(?:\w+ )?(?:poem|song|story|essay|joke|email|letter)|sing|compose)\b"
    r"|번역|(?:시|노래|소설|편지)(?:를|을)? ?(?:한 ?편 ?|하나 ?)?(?:써|지어|불러)"
    r"|翻译|翻譯|写(?:一)?[首篇封个][^?]{0,10}(?:诗|歌|故事|作文|信)|唱(?:一)?首"
)
_OPINION: Final = re.compile(
    r"^should\b|\bwhat do you think\b|\b(?:in )?your opinion\b|\bdo you (?:think|believe|agree)\b"
    r"|(?:해야|하는 게|하는 것이) ?(?:할까|하나|되나|될까|돼|옳|맞|좋)|어떻게 생각|네 ?생각"
    r"|应该[^?]{0,16}吗|應該[^?]{0,16}嗎|你(?:认为|觉得|怎么看)"
)
_NOTES: Final = frozenset(cue for cue in Cue if cue.name.startswith("METHOD_"))


def asks_for_words(signals: Signals) -> bool:
    """Whether a text is wanted, or an opinion, and no figure."""
    if _TASK.search(signals.text):
        return True
    answered = bool(signals.cues & _NOTES) or signals.has(Cue.RESTRICTION, Cue.CAP)
    plain = not answered and not signals.periods.mentions
    return plain and _OPINION.search(signals.text) is not None
