"""Names the flow that the words before an amount are of: of exports and imports each, in turn."""

import re
from typing import Final

from bot.questions.cues import Cue, FlowRule, find_cues, find_flow
from bot.questions.query import Side, TradeQuery
from bot.questions.vocabulary.moved_by import CUT
from bot.trade import Flow, Language


def flows_said(before: str, language: Language, query: TradeQuery) -> list[Flow]:
    """The flow that the words before an amount name last, or both in the order of their amounts."""
    pair = next(reversed(list(_PAIR.finditer(before))), None)
    if pair is not None and find_flow(before[pair.end() :], language) is None:
        rule = find_flow(before[: pair.end()], language)
        return [] if rule is None else _in_turn(pair[0], rule, query)
    for piece in reversed(CUT[language].split(before)):
        rule = find_flow(piece, language)
        if rule is not None:
            return _in_turn(piece, rule, query)
        cues = find_cues(piece, language, {Cue.TRADE, Cue.BALANCE})
        if cues:
            return [Flow.BALANCE if Cue.BALANCE in cues else Flow.TOTAL]
    return []


_PAIR: Final = re.compile(
    r"\bexports? and (?:its )?imports?\b|\bimports? and (?:its )?exports?\b"
    r"|수출액?[과와및·, ]{1,3}수입|수입액?[과와및·, ]{1,3}수출"
    r"|出口额?[和与及、,]进口|进口额?[和与及、,]出口"
)
"""Exports and imports in one breath, whose amounts follow one after the other."""
_EXPORTS: Final = re.compile(r"exports?|수출(?!입)|(?<!进)出口")
_IMPORTS: Final = re.compile(r"imports?|(?<!출)수입|进口")


def _in_turn(piece: str, rule: FlowRule, query: TradeQuery) -> list[Flow]:
    """The flow of a rule, or both in the order of their words, from the view that is taken."""
    bare = not re.search(r"chin|north|dprk|nk|korea|중국|북|대중|中|朝|华", piece)
    if rule.flow is not Flow.TOTAL:
        turned = bare and query.side is Side.DPRK and rule.side is Side.CHINA
        return [rule.flow.mirrored if turned else rule.flow]
    sold, bought = _EXPORTS.search(piece), _IMPORTS.search(piece)
    if sold is None or bought is None:
        return [Flow.TOTAL]
    first = (
        [Flow.EXPORT, Flow.IMPORT] if sold.start() < bought.start() else [Flow.IMPORT, Flow.EXPORT]
    )
    of_dprk = rule.side is Side.DPRK or (bare and query.side is Side.DPRK)
    return [one.mirrored for one in first] if of_dprk else first
