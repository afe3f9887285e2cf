"""Tells two notes on method that are wanted: why rates differ, and in what units one counts."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals

_A_RATE: Final = re.compile(
    r"\b(?:growth|yoy|y/y|year-on-year|rates?|percent(?:age)?s?|increases?)\b"
    r"|[증성][가장][률율]|증감[률율]|전년 ?(?:동기 ?)?대?비|同比|增速|增长率|增幅"
)
_UNLIKE: Final = re.compile(
    r"\bdiffer(?:s|ent)?\b|\b(?:not|[a-z]+n't) (?:match|agree|the same)\b|\bdisagree|\bunlike\b"
    r"|다르|달라|다른|안 ?맞|차이|不一样|不同|对不上|不一致|不符|有出入"
)
_OWN: Final = re.compile(
    r"\b(?:your|you|yours|bot|bot's|here)\b|너희|너네|네가|봇|여기|이쪽|당신|你|这里|机器人|本站"
)
_PUBLISHED: Final = re.compile(
    r"\b(?:officials?|official(?:ly)?|published|gacc(?:'s)?|customs|china(?:'s)?|chinese"
    r"|announced)\b"
    r"|공식|공표|발표|해관|중국|官方|公布|海关|中国"
)


def asks_why_rates_differ(signals: Signals) -> bool:
    """Why a rate of growth that is told here is not the one that customs prints."""
    text = signals.text
    apart = _A_RATE.search(text) and _UNLIKE.search(text) and _PUBLISHED.search(text)
    others = signals.has(Cue.METHOD_KOTRA, Cue.METHOD_DIFFERS, Cue.OTHER_AREA)
    asked = signals.has(Cue.WHY) or _OWN.search(text) is not None
    return bool(apart) and asked and not others


_ONE_OR_THE_OTHER: Final = re.compile(r"\bor\b|아니면|혹은|还是")


def asks_whose_rates(signals: Signals) -> bool:
    """Whether a rate that is told is China's own or worked out here."""
    text = signals.text
    whose = _OWN.search(text) and _PUBLISHED.search(text) and _ONE_OR_THE_OTHER.search(text)
    bare = signals.flow is None and not signals.periods.mentions
    return bool(whose) and bare and _A_RATE.search(text) is not None


_ADDED_UP: Final = re.compile(
    r"\b(?:sums?|add(?:s|ed|ing)? up|added|total) (?:of |up )?(?:the |all )?"
    r"(?:\w+ )?months?\b"
    r"|\bmonth(?:s|ly)\b.{0,24}\b(?:add(?:s|ed)? up|sum(?:s|med)?(?: up)?|total)\b"
    r"|\bsum of (?:the )?monthly\b|\b(?:sums?|months) (?:agree|equal|match|come to)\b"
    r"|월별 ?(?:합계|합산|합(?=[은이과 ]|$)|수치[의를을]? ?합)|(?:매월|각 ?월)[^?]{0,8}(?:합|더)"
    r"|(?:各|分|逐)月[^?]{0,4}(?:之和|加总|相加|加起来|合计|总和|累加)"
)
_WHOLE_YEAR: Final = re.compile(
    r"\bannual\b|\byear(?:ly|-to-date)?\b|\bytd\b|\bcumulative\b|\b(?:19|20)\d\d\b"
    r"|연간|연 ?누계|누계|누적|한 ?해|全年|年度|累计"
)


def sets_months_against_the_year(signals: Signals) -> bool:
    """Why the months do not add up to the year: so it is of each, whichever may be named."""
    told = _ADDED_UP.search(signals.text) and _WHOLE_YEAR.search(signals.text)
    plain = signals.flow is None and not signals.periods.main
    own = signals.has(Cue.WHY) and not _PRESS.search(signals.text)
    return bool(told) and (plain or own)


_PRESS: Final = re.compile(r"\b(?:press|media|news\w*)\b|언론|보도|기사|媒体|报道|新闻")


_ON_REVISED: Final = re.compile(
    r"\b(?:use[sd]?|using|based|bases?|against|from|with|comput\w+|calculat\w+)\b.{0,24}"
    r"\b(?:revised|revisions?)\b"
    r"|(?:수정치|수정된|개정치)[^?]{0,12}(?:기준|쓰|사용|반영|계산|적용)|기준[^?]{0,8}(?:수정치"
    r"|최초)"
    r"|(?:用|按|以|基于|依据)[^?]{0,6}(?:修订|修正)[^?]{0,10}"
)


def asks_what_rates_use(signals: Signals) -> bool:
    """Whether rates of growth take a revised base: of no period, or as a plain yes or no."""
    rate = _A_RATE.search(signals.text) and _ON_REVISED.search(signals.text)
    undated = not signals.periods.main or _YES_OR_NO.search(signals.text) is not None
    return bool(rate) and undated and signals.amount is None


_YES_OR_NO: Final = re.compile(
    r"^(?:so |and )?(?:is|are|was|were|do|does|did)\b|(?:吗|么|是否)"
    r"|(?:이야|인가요?|인지|입니까|[돼해한했]요?|[나니]요?|[하되]나요?|습니까)[ ?.!]*$"
)


_UNITS: Final = re.compile(
    r"\b(?:supplementary|second|legal|statutory) (?:\w+ )?units?\b|\bunits? of (?:measure\w*"
    r"|quantity)\b"
    r"|\b(?:what|which) units?\b.{0,30}\b(?:quantit(?:y|ies)|volumes?|weights?)\b"
    r"|(?:보조|제 ?2|두 ?번째|법정|수량|계량|측정) ?(?:수량 ?)?단위|수량[은는이가]? ?(?:무슨"
    r"|어떤) ?단위"
    r"|第[一二12]?(?:法定)?(?:计量|数量)?单位|(?:法定|计量|数量|补充)(?:的?计量)?单位"
)


def asks_of_units(signals: Signals) -> bool:
    """In what units goods are counted, and what the second of them is."""
    asked = _UNITS.search(signals.text) is not None
    figure = signals.commodity is not None or signals.flow is not None
    return asked and not figure and not signals.periods.main


_MAY_COMPARE: Final = re.compile(
    r"\b(?:can|may|could|should|is it (?:ok|fine|fair)) .{0,12}\bcompar\w+"
    r"|비교(?:해도|할 수)|비교 ?가능"
    r"|(?:能|可以|能不能)[^?]{0,24}(?:比|对比|比较)"
)


def compares_currencies(signals: Signals) -> bool:
    """Whether dollars of one time may be held against yuan of another."""
    both = signals.has(Cue.DOLLAR) and signals.has(Cue.YUAN)
    return both and signals.flow is None and _MAY_COMPARE.search(signals.text) is not None


_LEFT_OUT: Final = (
    (Cue.METHOD_SMUGGLING, "smuggling"),
    (Cue.METHOD_AID, "aid"),
    (Cue.METHOD_CRUDE, "crude"),
    (Cue.METHOD_REEXPORTS, "reexports"),
)
"""What the tables leave out or do not tell apart, and the note on each."""
_PAGES: Final = ((Cue.ABOUT_HELP, "help"), (Cue.ABOUT_SOURCES, "sources"))


def notes_of(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """The notes of a question that asks for several: smuggling and aid, who and whence."""
    notes = {Kind.METHOD: _LEFT_OUT, Kind.ABOUT: _PAGES}.get(query.kind, ())
    topics = [topic for cue, topic in notes if signals.has(cue)]
    if len(topics) < len(_PAGES) or query.topic not in topics:
        return ()
    return tuple(replace(query, topic=topic) for topic in topics)


OF_NOTES: Final = (
    (asks_why_rates_differ, Kind.METHOD, "growth_rates"),
    (asks_what_rates_use, Kind.METHOD, "growth_rates"),
    (asks_whose_rates, Kind.METHOD, "growth_rates"),
    (sets_months_against_the_year, Kind.METHOD, "year_to_date"),
    (asks_of_units, Kind.METHOD, "units"),
    (compares_currencies, Kind.METHOD, "currency"),
)
"""Rules for notes that come before any rate and any quantity."""
