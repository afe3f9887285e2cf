"""Tells what no figure answers though it speaks of trade: an opinion, a poem, a translation."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.signals import Signals

_TASK: Final = re.compile(
    r"^(?:(?:please|can you|could you) )?(?:translate|spell|define the word|write (?:me )?an? "
    r"(?:\w+ )?(?:poem|song|story|essay|joke|email|letter)|sing|compose"
    r"|(?:buy|sell|order|book) me)\b"
    r"|번역|(?:시|노래|소설|편지)(?:를|을)? ?(?:한 ?편 ?|하나 ?)?(?:써|지어|불러)"
    r"|翻译|翻譯|写(?:一)?[首篇封个][^?]{0,10}(?:诗|歌|故事|作文|信)|唱(?:一)?首"
)
_OPINION: Final = re.compile(
    r"^should\b|\bwhat do you think\b|\b(?:in )?your opinion\b|\bdo you (?:think|believe|agree)\b"
    r"|(?:해야|하는 게|하는 것이) ?(?:할까|하나|되나|될까|돼|옳|맞|좋)|어떻게 생각|네 ?생각"
    r"|应该[^?]{0,16}吗|你(?:认为|觉得|怎么看)"
)
_JUDGED: Final = re.compile(
    r"\bsanctions?\b.{0,30}\b(?:work(?:ing|ed)?|effective|useful|fair|justified|succeed\w*|fail\w*"
    r"|a (?:success|failure)|economy)\b|제재[^?]{0,12}(?:효과|소용|실효|성공|실패|정당|경제)"
    r"|制裁[^?]{0,12}(?:有用|有效|管用|效果|成功|失败|公平|合理|经济)"
)
"""Whether measures do any good, which no table says."""
_DEALINGS: Final = re.compile(
    r"\b(?:how|who|does|do|did|is|are|has|have|can)\b.{0,60}\b(?:pay(?:s|ing)?|paid|afford|financ(?:e|ed|es)"
    r"|evad\w+|circumvent\w*|enforc\w+|compl(?:y|ies|ied|ying)|obey\w*|violat\w+)\b"
    r"|(?:대금|결제|지불)[^?]{0,10}(?:어떻게|방법|방식|내)|어떻게 ?(?:결제|지불)"
    r"|제재[^?]{0,8}(?:지키|준수|위반|어기|어겼|회피|이행)"
    r"|(?:怎么|如何|怎样|用什么)(?:支付|付款|付钱|结算)|(?:遵守|违反|逃避|规避|执行)(?:了)?(?:联合国)?(?:对朝)?制裁"
)
"""How trade is paid for and whether measures are kept: no figures of customs."""
_ECONOMY: Final = re.compile(
    r"\beconom(?:y|ic growth)\b|경제(?:가|는|의)? ?(?:성장|규모|상황)|经济(?:增长|增速|规模|总量)"
)
"""How an economy does, which trade does not tell."""
_NOTES: Final = frozenset(cue for cue in Cue if cue.name.startswith("METHOD_"))


def asks_for_words(signals: Signals) -> bool:
    """Whether a text is wanted, or an opinion, and no figure."""
    if _TASK.search(signals.text):
        return True
    named = signals.commodity is not None or bool(signals.periods.mentions)
    if not named and _JUDGED.search(signals.text):
        return True
    traded = signals.flow is not None or signals.commodity is not None
    traded = traded or signals.has(Cue.TRADE, Cue.BALANCE, Cue.RESTRICTION)
    if _ECONOMY.search(signals.text) and not traded:
        return True
    if not named and signals.amount is None and _DEALINGS.search(signals.text):
        return not signals.has(Cue.COVER)
    answered = bool(signals.cues & _NOTES) or signals.has(Cue.RESTRICTION, Cue.CAP)
    plain = not answered and not signals.periods.mentions
    return plain and _OPINION.search(signals.text) is not None
