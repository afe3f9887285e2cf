"""Tells when a figure is asked for from a time that only a ban dates, which no calendar names."""

import re
from typing import Final

from bot.questions.cues import Cue, find_cues
from bot.questions.periods import Mention
from bot.questions.signals import Signals, goods

_BAN: Final = (
    r"(?:(?:the|a|its|this|that|un|coal|import|export|china's|full|total|first) ){0,3}"
    r"(?:bans?|embargo(?:es)?|prohibitions?|restrictions?)\b(?: (?:took effect|began|started))?"
    r"|(?:china|beijing|the un|un|they) (?:bann?ed|stopped|halted|outlawed|prohibited)"
)
_BY_A_BAN: Final = re.compile(
    r"\b(?:before|after|since|following|prior to|(?:un)?till?|up to|during"
    rf"|(?:year|month|quarter)(?: (?:when|that|in which|of))?) (?:{_BAN})"
    r"|\b(?:before|prior to|(?:un)?till?) (?:it|they|that|this)(?:'s)? "
    r"(?:was |were |got |became |being )?(?:bann?ed|prohibited|outlawed|sanctioned)"
    r"|(?:禁令|禁运|禁售令)(?:生效|出台|实施)?(?:之|以)?(?:前|后)"
    r"|被?禁(?:止|运)?(?:进口|出口)?(?:之|以)?前(?:的?(?:那|最后)?[一\d]?年)?"
    r"|금[수지](?: ?(?:조치|발효|시행))?(?:되기|하기)? ?(?:전후|이전|직전|전)(?=[ 에의과과,?]|$)"
)
"""A time that only a ban dates; each good has its own, and often several."""
_YEAR_OF_A_BAN: Final = re.compile(
    r"금지(?:한|된|했던|됐던) ?(?:해|연도|년도)(?=의|에|(?: ?(?:교역|무역|수출|수입)))"
    r"|(?:禁|封)[^?,，]{0,8}?(?:那年|那一年|当年)的?(?:对朝|自朝|中朝)?(?:贸易|出口|进口|进出口)"
)
_SINCE_A_BAN: Final = re.compile(
    rf"\b(?:since|after|following) (?:{_BAN}|(?:it|they) (?:was|were|got|became)"
    r" (?:bann?ed|prohibited|outlawed|sanctioned))"
    r"|금[수지](?:령|된|당한)? ?(?:조치|발효|시행)? ?(?:이후|이래|뒤|후)"
    r"|(?:禁令|禁[运售止]|被禁)(?:生效|出台|实施)?(?:之|以)?(?:后|来)"
)
"""A time since a ban: of one good that is named, its own ban dates it."""


def since_its_ban(signals: Signals) -> bool:
    """Whether it is asked how much of one good was traded since that was banned."""
    if len(goods(signals)) != 1 or signals.periods.main or signals.has(*_OF_OTHER_KINDS):
        return False
    if _BEFORE_TOO.search(signals.text):
        return False
    return _asks(signals) and _SINCE_A_BAN.search(signals.text) is not None


_BEFORE_TOO: Final = re.compile(r"\bbefore\b|\bprior to\b|전후|이전|前后|之前|以前")
_OF_OTHER_KINDS: Final = (Cue.CAP, Cue.RISE, Cue.FALL, Cue.BALANCE, Cue.SHARE)


def _asks(signals: Signals) -> bool:
    return signals.flow is not None or signals.has(*_OF_A_FIGURE)


_OF_A_FIGURE: Final = (Cue.MUCH, Cue.TRADE, Cue.QUANTITY, Cue.GROWTH)


def _meet(mention: Mention, ban: re.Match[str]) -> bool:
    return mention.start < ban.end() and ban.start() < mention.end


_YEARS_OF_BANS: Final = frozenset({2016, 2017})
_AFTER_A_BAN: Final = re.compile(
    rf"\bafter (?:{_BAN})|금[수지](?:령)? ?(?:이후|뒤|후)|禁令[之以]?后"
)


def _year_of(mention: Mention) -> int | None:
    period = mention.period
    return period.start.year if period is not None and period.is_year else None


def dated_by_a_ban(signals: Signals) -> bool:
    """Whether a figure is asked for from the year of a ban, or from before or after one."""
    ban = _BY_A_BAN.search(signals.text)
    # 被禁前一年 is the year before the ban, and no last year.
    dated = [one for one in signals.periods.main if not (ban and _meet(one, ban))]
    if dated or since_its_ban(signals):
        # Of 2017 after the ban is a part of that year, which depends on the good.
        return any(_year_of(one) in _YEARS_OF_BANS for one in dated) and bool(
            signals.commodity and _AFTER_A_BAN.search(signals.text)
        )
    asks = signals.flow is not None or signals.has(Cue.MUCH, Cue.TRADE)
    if (asks or signals.has(Cue.BALANCE)) and _YEAR_OF_A_BAN.search(signals.text):
        return True
    rest = _BY_A_BAN.sub("", signals.text)
    if rest == signals.text or not _asks(signals) or signals.has(Cue.CAP):
        return False
    return Cue.RESTRICTION not in find_cues(rest, signals.language, {Cue.RESTRICTION})
