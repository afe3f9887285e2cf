"""What the words of a question say, before it is decided what they ask for."""

import re
from dataclasses import dataclass, replace
from datetime import date

from bot.questions.amounts import Amount, find_amount
from bot.questions.codes import find_code
from bot.questions.cues import Cue, FlowRule, find_cues, find_flow, leftover
from bot.questions.lexicon import Lexicon, Match
from bot.questions.periods import PeriodFindings, find
from bot.questions.places import find_limit, find_place
from bot.questions.spelling import mended
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
    amount: Amount | None
    limit: int | None
    place: int
    unknown: str
    misspelt: tuple[str, ...] = ()

    def has(self, *cues: Cue) -> bool:
        """Whether at least one of the cues is there."""
        return any(cue in self.cues for cue in cues)


_FIRST_SO_MANY = re.compile(
    r"前(?=[0-9一二三四五六七八九十]+(?:大|名|位|种|種|项|項|类|類))"
    r"|(?<=最[多高低少大小]的)前(?=[0-9一二三四五六七八九十]+[个個])"
    r"|(?<=[关關情国國境冠]前)[的那]?一年"
)
"""In 2022年前五大商品 the 前 counts goods, and does not put the goods before 2022; 疫情前一年 is
the year before the pandemic, and not the year before."""


def read_signals(
    text: str, language: Language, lexicon: Lexicon, *, today: date, latest: Month
) -> Signals:
    """Read periods, codes, commodities, flows and cues of a normalised question."""
    periods = find(_FIRST_SO_MANY.sub(_spaces, text), today=today, latest=latest)
    rest = periods.blank(text)
    codes, without_code = _codes(rest, lexicon)
    cues = frozenset(find_cues(rest, language)) | _whole_question_cues(text, language)
    matches = tuple(lexicon.find(without_code, language))
    if _asks_whether_banned(matches, codes, cues, periods):
        matches = tuple(match for match in matches if match.code != _BANNED)
    remaining = without_code
    for match in matches:
        remaining = remaining[: match.start] + " " * len(match.typed) + remaining[match.end :]
    if Cue.RESTRICTION in cues and Cue.RESTRICTION not in find_cues(remaining, language):
        # "Banned goods" are a group of goods here, and no question about a ban.
        cues -= {Cue.RESTRICTION}
    amount = find_amount(rest)
    if amount is not None:
        start, end = amount.span
        remaining = remaining[:start] + " " * (end - start) + remaining[end:]
    unknown = leftover(remaining, language)
    if unknown and language is Language.ENGLISH:
        meant, misspelt = mended(text, unknown, lexicon)
        if meant != text:
            again = read_signals(meant, language, lexicon, today=today, latest=latest)
            return replace(again, misspelt=(*misspelt, *again.misspelt))
    if not matches and not codes and unknown:
        guess = _guess(unknown, lexicon, language)
        if guess is not None:
            matches = (guess,)
            unknown = ""
    basket = lexicon.basket(codes)
    codes = codes if basket is None else (basket,)
    commodity = codes[0] if codes else (_choose(matches).code if matches else None)
    return Signals(
        text=text,
        language=language,
        periods=periods,
        cues=cues,
        flow=find_flow(rest, language),
        commodity=commodity,
        codes=codes,
        matches=matches,
        unit=_unit(cues),
        amount=amount,
        limit=find_limit(rest),
        place=find_place(text),
        unknown=unknown,
    )


_BANNED = CommodityCode("G-un-banned")


def _asks_whether_banned(
    matches: tuple[Match, ...],
    codes: tuple[CommodityCode, ...],
    cues: frozenset[Cue],
    periods: PeriodFindings,
) -> bool:
    """Whether "banned goods" asks about a ban: is steel a banned good, which are the banned goods.

    With a period or a sum they are the group of goods that is printed under that name.
    """
    others = bool(codes) or any(match.code != _BANNED for match in matches)
    return others or not (periods.main or Cue.MUCH in cues or Cue.TRADE in cues)


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
        found.append((start, code))
        text = text[:start] + " " * (end - start) + text[end:]
    return tuple(code for _, code in sorted(found)), text


def _whole_question_cues(text: str, language: Language) -> frozenset[Cue]:
    """Cues that may be blanked with a period: "first printed", "why January"."""
    kept = {cue for cue in Cue if cue.name.startswith(("METHOD_", "ABOUT_"))}
    kept |= {Cue.NEWEST, Cue.NEXT_RELEASE, Cue.LATE, Cue.GREETING, Cue.REVISION, Cue.ATTACK}
    kept |= {Cue.HIGHEST, Cue.LOWEST, Cue.STREAK, Cue.COUNT, Cue.RANK, Cue.TREND, Cue.FORECAST}
    kept |= {Cue.FIRST_TIME, Cue.LAST_TIME}
    return frozenset(find_cues(text, language)) & kept


def goods(signals: Signals) -> tuple[CommodityCode, ...]:
    """The different goods a question names outright, in its order; codes say it best."""
    if signals.codes:
        return tuple(dict.fromkeys(signals.codes))
    return tuple(dict.fromkeys(match.code for match in signals.matches if match.exact))


def _choose(matches: tuple[Match, ...]) -> Match:
    """The good a question is about: the longest phrase, the first where several are as long."""
    return max(matches, key=lambda match: (match.exact, len(match.phrase), -match.start))


def _guess(unknown: str, lexicon: Lexicon, language: Language) -> Match | None:
    words = unknown.split()
    for size in range(min(len(words), 3), 0, -1):
        for start in range(len(words) - size + 1):
            guess = lexicon.guess(" ".join(words[start : start + size]), language)
            if guess is not None:
                return guess
    return None


def _unit(cues: frozenset[Cue]) -> Unit | None:
    if Cue.DOLLAR in cues and Cue.YUAN not in cues:
        return Unit.USD
    if Cue.YUAN in cues and Cue.DOLLAR not in cues:
        return Unit.CNY
    return None
