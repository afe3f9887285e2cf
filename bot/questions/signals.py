"""What the words of a question say, before it is decided what they ask for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from bot.questions.amounts import Amount, find_amounts
from bot.questions.cues import Cue, FlowRule, find_cues, flow_of, leftover
from bot.questions.goods.codes import find_code, stands_in_hs
from bot.questions.goods.lexicon import Lexicon, Match
from bot.questions.goods.uses import without_uses
from bot.questions.periods import PeriodFindings, find
from bot.questions.places import find_limit, find_place
from bot.questions.plain_dates import plain_dates
from bot.questions.readings.denied import without_denied
from bot.questions.readings.own_year import in_their_own_year
from bot.questions.spelling.slips import put_right
from bot.questions.turns.asides import without_asides
from bot.trade import CommodityCode, Language, Month, Unit


@dataclass(frozen=True, slots=True)
class Signals:
    """Everything read from one normalised question."""

    text: str
    language: Language
    periods: PeriodFindings
    cues: frozenset[Cue]
    flow: FlowRule | None
    commodity: CommodityCode | None
    codes: tuple[CommodityCode, ...]
    matches: tuple[Match, ...]
    unit: Unit | None
    amounts: tuple[Amount, ...]
    limit: int | None
    place: int
    unknown: str
    misspelt: tuple[str, ...] = ()

    @property
    def amount(self) -> Amount | None:
        """The first number that has a scale or a unit: what most questions hold against."""
        return next(iter(self.amounts), None)

    def has(self, *cues: Cue) -> bool:
        """Whether at least one of the cues is there."""
        return not self.cues.isdisjoint(cues)


_MOST_MENDS = 4
"""More than any question has; without an end two words could be mended into each other."""


def read_signals(
    text: str, language: Language, lexicon: Lexicon, *, today: date, latest: Month
) -> Signals:
    """Read periods, codes, commodities, flows and cues of a normalised question."""
    return _read(text, language, lexicon, (today, latest), _MOST_MENDS)


def _read(
    text: str, language: Language, lexicon: Lexicon, clock: tuple[date, Month], mends: int
) -> Signals:
    """The signals of a text, whose slips are put right and which is read again so many times."""
    today, latest = clock
    dated = _hidden(text, (one for one in lexicon.find(text, language) if _is_long(one)))
    periods = without_denied(find(plain_dates(dated), today=today, latest=latest), text)
    periods = in_their_own_year(periods, text)
    rest = periods.blank(text)
    codes, without_code = _codes(rest, lexicon)
    cues = frozenset({*find_cues(rest, language), *find_cues(text, language, _OF_THE_WHOLE)})
    matches = without_uses(lexicon.find(without_code, language), without_code)
    matches, cues = _of_bans(text, matches, codes, cues, periods)
    quiet = _hidden(rest, matches)
    if matches:
        cues &= _said_outside(cues, quiet, _hidden(text, matches), language)
    remaining = without_code
    for match in matches:
        remaining = remaining[: match.start] + " " * len(match.typed) + remaining[match.end :]
    amounts = tuple(islice(find_amounts(rest), _MOST_AMOUNTS))
    for start, end in (one.span for one in amounts):
        remaining = remaining[:start] + " " * (end - start) + remaining[end:]
    unknown = leftover(without_asides(remaining, text, rest, matches), language)
    if unknown and mends and len(text) <= _LONGEST_MENDED:
        named = bool(matches or codes)
        meant, misspelt = put_right(text, unknown, lexicon, language, named=named)
        if meant != text:
            again = _read(meant, language, lexicon, clock, mends - 1)
            return replace(again, misspelt=(*misspelt, *again.misspelt))
    if not all(map(stands_in_hs, codes)):
        # A chapter that is none names no good, and all goods are not meant either.
        codes, unknown = tuple(filter(stands_in_hs, codes)), f"{unknown} HS".strip()
    if not matches and not codes and unknown:
        guess = _guess(unknown, lexicon, language)
        if guess is not None:
            matches, unknown = (guess,), ""
    basket = lexicon.basket(codes)
    codes = codes if basket is None else (basket,)
    commodity = codes[0] if codes else (_choose(matches).code if matches else None)
    return Signals(
        text=text,
        language=language,
        periods=periods,
        cues=cues,
        flow=flow_of(quiet, language),
        commodity=commodity,
        codes=codes,
        matches=matches,
        unit=_unit(cues),
        amounts=amounts,
        limit=find_limit(text),
        place=find_place(text),
        unknown=unknown,
    )


_LONGEST_MENDED = 500
"""Slips are put right in a question, and not in a page, which would be read all over again."""
_MOST_AMOUNTS = 12
_MARK = "〓"
_SHORTEST_NAME = 3
_ABOUT_GOODS = frozenset(
    {Cue.RICE_PRICE, Cue.GOODS, *(cue for cue in Cue if cue.name.startswith("METHOD_"))}
)
"""Cues that the name of a good is a part of: the price of rice, the missing crude oil."""


def _said_outside(
    cues: frozenset[Cue], quiet: str, whole: str, language: Language
) -> frozenset[Cue]:
    """The cues that stay without the names of goods.

    Feathers and down are no fall, 钢结构 asks for no structure, banned goods are a group of goods.
    """
    kept = {*find_cues(quiet, language, cues), *find_cues(whole, language, cues & _OF_THE_WHOLE)}
    return frozenset(kept) | _ABOUT_GOODS


def _hidden(text: str, matches: Iterable[Match]) -> str:
    """The text with a mark in place of each good, so that its name says nothing else."""
    for match in matches:
        mark = "x" if match.typed.isascii() else _MARK
        text = text[: match.start] + mark * len(match.typed) + text[match.end :]
    return text


def unnamed(signals: Signals) -> str:
    """The text with the goods it names hidden, so that no part of a name speaks for itself."""
    return _hidden(signals.text, (match for match in signals.matches if match.exact))


def _is_long(match: Match) -> bool:
    """Whether a name is too long to be a word of time: 아연말, feathers and down."""
    return " " in match.typed if match.typed.isascii() else len(match.typed) >= _SHORTEST_NAME


_BANNED = {CommodityCode("G-un-banned"), CommodityCode("G-un-export-ban")}


def _of_bans(
    text: str,
    matches: tuple[Match, ...],
    codes: tuple[CommodityCode, ...],
    cues: frozenset[Cue],
    periods: PeriodFindings,
) -> tuple[tuple[Match, ...], frozenset[Cue]]:
    """The goods and cues of "banned goods": is steel a banned good, which are the banned goods.

    With a period or a sum they are the group that is printed under that name, and no ban; but
    whether there were any in 2022, or which, is asked of the goods of that year.
    """
    others = tuple(match for match in matches if match.code not in _BANNED)
    summed = bool(periods.main) or Cue.TRADE in cues
    summed = Cue.MUCH in cues or (summed and not _ANY_OF_THEM.search(text))
    if others or codes or not summed:
        return others, cues
    return matches, cues - {Cue.RESTRICTION} if matches else cues


_ANY_OF_THEM = re.compile(
    r"\b(?:any|there|which|what)\b|있[나었니습을는어]|없[나었니습을는어]|어떤|무슨"
    r"|有没有|有无|是否|哪些|有[^?,，]{0,12}[吗么]"
)


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])


_MOST_CODES = 30


def _codes(text: str, lexicon: Lexicon) -> tuple[tuple[CommodityCode, ...], str]:
    """The codes of a text in order, and the text with blanks for them."""
    found: list[tuple[int, CommodityCode]] = []
    while len(found) < _MOST_CODES:
        named = find_code(text, lexicon.knows)
        if named is None:
            break
        code, (start, end) = named
        found.append((end, code))
        text = text[:start] + " " * (end - start) + text[end:]
    return tuple(code for _, code in sorted(found)), text


_OF_THE_WHOLE = frozenset(
    {
        *(cue for cue in Cue if cue.name.startswith(("METHOD_", "ABOUT_"))),
        *(Cue.NEWEST, Cue.NEXT_RELEASE, Cue.LATE, Cue.GREETING, Cue.REVISION, Cue.ATTACK),
        *(Cue.HIGHEST, Cue.LOWEST, Cue.STREAK, Cue.COUNT, Cue.RANK, Cue.TREND, Cue.FORECAST),
        *(Cue.FIRST_TIME, Cue.LAST_TIME, Cue.AVERAGE, Cue.SWING, Cue.EVER, Cue.EMPTY),
    }
)
"""Cues that may be blanked with a period: "first printed", "why January"."""


def goods(signals: Signals) -> tuple[CommodityCode, ...]:
    """The different goods a question names outright, in its order; codes say it best."""
    if signals.codes:
        return tuple(dict.fromkeys(signals.codes))
    return tuple(dict.fromkeys(match.code for match in signals.matches if match.exact))


def _choose(matches: tuple[Match, ...]) -> Match:
    """The good a question is about: the longest phrase, the first where several are as long."""
    return max(matches, key=lambda match: (match.exact, len(match.phrase), -match.start))


_MOST_GUESSED = 12
"""A name of goods is among the first words nobody knows, or it is none."""


def _guess(unknown: str, lexicon: Lexicon, language: Language) -> Match | None:
    words = unknown.split()[:_MOST_GUESSED]
    for size in range(min(len(words), 3), 0, -1):
        for start in range(len(words) - size + 1):
            guess = lexicon.guess(" ".join(words[start : start + size]), language)
            if guess is not None:
                return guess
    return None


def _unit(cues: frozenset[Cue]) -> Unit | None:
    named = [unit for cue, unit in ((Cue.DOLLAR, Unit.USD), (Cue.YUAN, Unit.CNY)) if cue in cues]
    return named[0] if len(named) == 1 else None
