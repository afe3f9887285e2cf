"""Ranks a period within the range that its question names, in whatever currency it was printed."""

import re
from dataclasses import replace

from bot.questions.periods import MentionKind
from bot.questions.query import Grain, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Period

OF_ITS_YEAR = re.compile(
    r"그 ?해|당해|동년|연중|같은 해|当年|同年|该年|年内|全年"
    r"|(?:[今本去前]|(?:19|20)\d\d)年(?:以来|之?[内里中]|当中|的)?(?:最[高低大小多少差好强弱惨]|各月|排"
    r"|新[高低]|(?:倒数)?第(?:几|[一二三四五六七八九\d]+)(?!季|个季))"
    r"|(?:올해|금년|작년|지난해)(?: ?들어서?| ?중에?서?| ?통틀어)?"
    r" ?(?:최[고저대소다]|가장 |제일 |젤 |몇 ?(?:번째|위|등))"
    r"|\d ?월[은는이가]? ?(?:올해|금년|작년|지난해|(?:19|20)\d\d ?년)"
    r"|(?:올해|금년|작년|지난해|(?:19|20)\d\d ?년)(?:의)? ?(?:달|달들|월) ?(?:중|가운데)"
    r"|\d月(?:份)?[在是]?(?:[今去]年|(?:19|20)\d\d年)"
    r"|\b(?:ranks?|stands?|sits?|comes?|months)(?: (?:in|among|within|of|for|all|the|months))*"
    r" (?:this year|last year|(?:19|20)\d\d)\b"
    r"|\b(?:\w+est|best|worst|peak|high|low|top)(?: \w+){0,2} (?:of|in) (?:the year )?"
    r"(?:19|20)\d\d\b"
    r"|\b(?:of|in) (?:the|that|its|the same) year\b"
    r"|^(?:this year|last year|in (?:19|20)\d\d),[^?]{0,40}\b(?:ranks?|best|worst|[a-z]{2,}est)\b"
    r"|\b(?:\w+est|best|worst|new (?:high|low))(?: \w+){0,2} (?:so far )?(?:of |in |for )?"
    r"this year\b"
)
"""Words that rank a month within its own year."""


def ranked_within(query: TradeQuery, within: Period | None, signals: Signals) -> TradeQuery:
    """The query of a rank among the periods of a range, or among all where none is named."""
    period = query.period
    if within is None:
        # A baseline beside a rank, 同比增速及排名, is none of the range that it is one of.
        compare = query.compare if period is None or period in (query.compare or ()) else None
        return replace(query, compare=compare)
    open_ended = any(one.kind is MentionKind.SINCE for one in signals.periods.main)
    # Of the months since 2020 the yuan bulletins hold the last ones alone.
    topic = "ever" if open_ended and query.grain is Grain.MONTH else query.topic
    return replace(query, topic=topic, compare=within, others=())
