"""Tells when a release is asked for as a whole: the newest, that of a month, or what it changed."""

import re

from bot.questions.cues import Cue
from bot.questions.periods import MentionKind
from bot.questions.readings.judging import names_no_trade, names_nothing
from bot.questions.readings.moments import news_of_these_days
from bot.questions.readings.of_bulletins import names_publication
from bot.questions.signals import Signals

_OF_A_RELEASE = re.compile(
    r"\b(?:what(?:'s| is| has|s)? (?:new|changed|happened|different)"
    r"|(?:did|has|have) (?:anything|something|much|a lot) (?:new )?(?:changed?|happen(?:ed)?))"
    r"\b[^?]{0,40}"
    r"\b(?:release|bulletin|publication|update|data|figures|numbers|statistics)\b"
    r"|\bwhat (?:was|is|has been|got|were) (?:published|released|reported|new|announced)"
    r" (?:in|with) the (?:latest|newest|last|most recent) (?:\w+ ){0,2}"
    r"(?:release|bulletin|publication|update)\b"
    r"|\bwhat (?:did|has) (?:chinese |china's )?(?:customs|china|gacc|beijing)"
    r" (?:publish|releas|report)\w* (?:last|most recently|latest)\b"
    r"|有(?:没有)?(?:什么|啥|哪些|何)?新的?(?:变化|动态|情况|进展|消息"
    r"|看点)"
    r"|有(?:什么|啥|哪些|何)新的?(?:东西|内容)"
    r"|\bwhat (?:did|does|do) (?:the |your )?(?:latest|newest|last|most recent|new)"
    r" (?:\w+ )?(?:release|bulletin|publication|update)"
    r" (?:show|say|contain|tell|reveal|bring|have)\b"
    r"|\bwhat(?:'s| is| was) in the (?:latest|newest|last|most recent|new)"
    r" (?:\w+ )?(?:release|bulletin|publication|update)\b"
    r"|(?:最新|最近|上)[^?]{0,6}(?:发布|公布|月报|公报)[^?]{0,4}(?:说|显示|讲"
    r"|写)了?(?:些)?(?:什么|啥)"
    r"|(?:최신|최근|지난|이번)[^?]{0,6}(?:발표|월보|공표)(?:에|에는|에선|에서는)?[^?]{0,6}"
    r"(?:뭐|무엇|무슨 내용|어떤 내용)[^?]{0,6}(?:나[와왔]|있|담|들)"
)


_SINCE_THE_LAST = re.compile(
    r"\bwhat(?:'s|s| is| has)? (?:changed|new|different)\b.{0,20}\b(?:from|since|compared (?:to"
    r"|with)"
    r"|against|versus|vs) (?:the )?(?:last|previous|prior) (?:month|bulletin|release|one|time)\b"
    r"|(?:지난 ?달|전월|지난 ?번|이전 ?월보|직전 ?월보|지난 ?월보)(?:이랑|과|와|하고|에)? ?"
    r"(?:비교|비해|대비)[^?]{0,6}(?:뭐|무엇|뭔|어떤 ?(?:게|점|것))[^?]{0,4}(?:바뀌|바뀐|달라|변)"
    r"|(?:跟|和|与|同|比)(?:上次|上期|上个?月|上一?[期份])(?:的)?(?:月报|公报|数据|发布)?(?:相?比)?"
    r"[^?]{0,4}有?(?:什么|哪些|啥)(?:新)?(?:的)?(?:变化|不同|变动|区别)"
)
"""What is new since the last month, which the story of the newest month tells."""


def asks_news(signals: Signals) -> bool:
    """Whether the newest release is asked for as a whole: what changed in the last release."""
    if not names_nothing(signals) or signals.has(Cue.TRADE, Cue.BALANCE, Cue.GOODS):
        return False
    newest = {one.kind for one in signals.periods.main} <= {MentionKind.LATEST}
    told = newest and signals.has(Cue.WHATS_NEW) and signals.has(Cue.NEWEST)
    told = told or (newest and _SINCE_THE_LAST.search(signals.text) is not None)
    return told or news_of_these_days(signals) or _OF_A_RELEASE.search(signals.text) is not None


def asks_what_came_out(signals: Signals) -> bool:
    """What came out in August: the month that did, where nothing else of it is named."""
    return names_no_trade(signals) and names_publication(signals)


def asks_news_of_a_bulletin(signals: Signals) -> bool:
    """What changed in the April bulletin: its month in short, and what it revised."""
    if sets_bulletins_apart(signals):
        return True
    # What January's bulletin says of 2024 is none of its own month.
    plain = names_no_trade(signals) and signals.periods.as_of is not None
    return plain and not signals.periods.main and _WHAT_IT_SAID.search(signals.text) is not None


def sets_bulletins_apart(signals: Signals) -> bool:
    """Whether two bulletins are set against each other, which the story of the later tells."""
    mentions = signals.periods.mentions
    months = [one for one in mentions if one.vintage or (one.period and one.period.is_month)]
    two = len(mentions) == len(months) > 1 and any(one.vintage for one in months)
    two = two and len(set(_A_YEAR.findall(signals.text))) <= 1
    return two and names_no_trade(signals) and _APART.search(signals.text) is not None


_A_YEAR = re.compile(r"(?:19|20)\d\d")
_APART = re.compile(
    r"\b(?:differ\w*|compar\w+|chang\w+|new|versus|vs)\b|다르|다른|달라|차이|비교|바뀌|바뀐|변"
    r"|不同|不一样|区别|差别|变化|相比|比较|对比"
)
_WHAT_IT_SAID = re.compile(
    r"\bwhat(?:'s| is| has)? (?:changed|new|different)\b"
    r"|\bwhat (?:did|does|was|is)\b.{0,40}\b(?:say|show|contain|tell|report)\b"
    r"|(?:뭐가|무엇이|뭔가|어떤 게|뭘) ?(?:바뀌|바뀐|달라|새로|변)|내용"
    r"|[什啥]么?(?:新)?(?:变化|变动|新内容|新的)|(?:说|写)了?(?:些)?什么|内容"
)
