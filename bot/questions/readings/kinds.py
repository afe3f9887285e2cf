"""Decides from the signals of a question which kind of answer it wants."""

from collections.abc import Callable

from bot.questions.cues import Cue
from bot.questions.goods.about import (
    asks_if_luxury,
    asks_what_goods,
    asks_which_moved,
    priced,
    shares_of_goods,
    which_good,
)
from bot.questions.goods.in_order import OF_GOODS_IN_ORDER
from bot.questions.goods.past_mark import counts_goods
from bot.questions.goods.topics import FIRST_SEEN, PAST_MARK, SINCE_ITS_BAN
from bot.questions.query import (
    EMPTY,
    FIRST,
    INVERSE,
    LARGEST,
    LAST,
    MOVES,
    OF_ALL,
    PAST,
    PEAK,
    SEEN,
    TIMES,
    TROUGH,
    Kind,
)
from bot.questions.readings.blaming import asks_the_effect, asks_the_effect_in, asks_the_reason
from bot.questions.readings.coming_back import came_back, goods_come, goods_gone
from bot.questions.readings.counted_months import counts_months, rates_past_a_mark
from bot.questions.readings.dated_by_bans import since_its_ban
from bot.questions.readings.from_ends import measured_from
from bot.questions.readings.glossary import OF_THE_ANSWERS
from bot.questions.readings.held_asked import (
    OF_HELD,
    asks_its_reach,
    asks_of_sources,
    asks_what_is_held,
    asks_why_it_ends,
)
from bot.questions.readings.in_words import OF_REASONS, OF_TERMS
from bot.questions.readings.judging import (
    EVER,
    about,
    asks_course,
    divides_goods,
    marked,
    method,
    names_nothing,
    over_a_year,
    swings,
    tells_how_far,
    which,
)
from bot.questions.readings.market_prices import OF_MARKETS
from bot.questions.readings.means import averages_beside
from bot.questions.readings.measures_asked import caps_amount
from bot.questions.readings.method_asked import OF_METHOD
from bot.questions.readings.moments import (
    asks_when,
    compares_a_month,
    first_seen,
    last_seen,
    looks_for_periods,
    moved_at,
    tells_newest,
    tells_news,
)
from bot.questions.readings.moving import (
    EITHER_WAY,
    lists_goods,
    moved_either_way,
    names_goods_alone,
    which_way,
)
from bot.questions.readings.news_asked import (
    asks_news,
    asks_news_of_a_bulletin,
    asks_what_came_out,
)
from bot.questions.readings.notes_asked import OF_NOTES
from bot.questions.readings.part_of_all import part_of_all
from bot.questions.readings.past_a_level import asks_when_passed
from bot.questions.readings.placing import above_each
from bot.questions.readings.releases_asked import (
    asks_last_release,
    asks_next_release,
    asks_whether_late,
)
from bot.questions.readings.revisions_asked import (
    asks_how_revised,
    asks_largest_revision,
    asks_revision,
)
from bot.questions.readings.set_against import (
    asks_share,
    half_of,
    imports_of_exports,
    multiple_of,
)
from bot.questions.readings.streaks import runs_on
from bot.questions.readings.when_past_a_mark import when_past_a_mark
from bot.questions.signals import Signals

WORDS_ONLY = {Kind.METHOD, Kind.ABOUT, Kind.LATEST, Kind.NEXT_RELEASE, Kind.LATE, Kind.WHATS_NEW}
"""Kinds answered in words or for the newest month, whatever else a thread spoke of."""
WITHOUT_CELLS = WORDS_ONLY - {Kind.WHATS_NEW, Kind.METHOD}
"""Kinds whose answers have no receipt: whoever asks for the source asks for those of the bot."""
NEED_NO_TRADE_WORD = WORDS_ONLY | {Kind.CONTEXT, Kind.RESTRICTION, Kind.CAP}

OVER_A_YEAR = "year"
"""The topic of a swing on the same period a year before; without it, on the period before."""

Rule = tuple[Callable[[Signals], bool], Kind, str]
RULES: tuple[Rule, ...] = (
    (about(Cue.ABOUT_HELP), Kind.ABOUT, "help"),
    *OF_THE_ANSWERS,
    *OF_NOTES,
    *OF_TERMS,
    (about(Cue.RECEIPT), Kind.ABOUT, "receipt"),
    *OF_MARKETS,
    (asks_if_luxury, Kind.RESTRICTION, ""),
    (asks_what_goods, Kind.ABOUT, "goods"),
    (lambda s: s.has(Cue.EMPTY) and not s.has(Cue.WHY), Kind.COUNT, EMPTY),
    *OF_METHOD,
    (about(Cue.YUAN_RATE), Kind.CONTEXT, "yuan"),
    (asks_news_of_a_bulletin, Kind.WHATS_NEW, ""),
    (asks_largest_revision, Kind.REVISION, LARGEST),
    (asks_how_revised, Kind.METHOD, "revisions"),
    (method(Cue.METHOD_REEXPORTS), Kind.METHOD, "reexports"),
    (lambda s: asks_the_reason(s) or asks_the_effect(s), Kind.METHOD, "reasons"),
    (since_its_ban, Kind.LEVEL, SINCE_ITS_BAN),
    (about(Cue.CAP), Kind.CAP, ""),
    (caps_amount, Kind.CAP, ""),
    (
        lambda s: s.has(Cue.RESTRICTION) and not (tells_how_far(s) or asks_the_effect_in(s)),
        Kind.RESTRICTION,
        "",
    ),
    (asks_when_passed, Kind.WHEN, PAST),
    *OF_HELD,
    (lambda s: asks_why_it_ends(s) or asks_last_release(s), Kind.LATEST, ""),
    (asks_whether_late, Kind.LATE, ""),
    (asks_next_release, Kind.NEXT_RELEASE, ""),
    (
        lambda s: s.has(Cue.ABOUT_COVERAGE) and not s.periods.main and not looks_for_periods(s),
        Kind.ABOUT,
        "coverage",
    ),
    (asks_of_sources, Kind.ABOUT, "sources"),
    (asks_revision, Kind.REVISION, ""),
    *OF_REASONS,
    (rates_past_a_mark, Kind.COUNT, ""),
    (marked(Cue.LAST_TIME), Kind.WHEN, LAST),
    (marked(Cue.FIRST_TIME), Kind.WHEN, FIRST),
    (when_past_a_mark, Kind.WHEN, FIRST),
    (moved_at(Cue.LAST_TIME), Kind.WHEN, LAST),
    (moved_at(Cue.FIRST_TIME), Kind.WHEN, FIRST),
    (last_seen, Kind.WHEN, SEEN),
    (first_seen, Kind.WHEN, FIRST_SEEN),
    (asks_its_reach, Kind.ABOUT, "coverage"),
    (lambda s: measured_from(s) == TROUGH, Kind.CHANGE, TROUGH),
    (lambda s: measured_from(s) == PEAK, Kind.CHANGE, PEAK),
    (runs_on, Kind.STREAK, ""),
    (counts_goods, Kind.TOP, PAST_MARK),
    (counts_months, Kind.COUNT, ""),
    (moved_either_way, Kind.TOP, EITHER_WAY),
    (lambda s: swings(s) and over_a_year(s), Kind.SWING, OVER_A_YEAR),
    (swings, Kind.SWING, ""),
    (
        lambda s: s.has(Cue.SWING) and s.has(Cue.GOODS) and s.commodity is None,
        Kind.TOP,
        MOVES,
    ),
    (priced, Kind.UNIT_VALUE, ""),
    (
        lambda s: s.place > 1 and s.has(Cue.GOODS) and s.commodity is None and not which(s),
        Kind.TOP,
        "",
    ),
    (part_of_all, Kind.EXTREME, OF_ALL),
    (lambda s: s.place > 1 and s.has(Cue.HIGHEST, Cue.LOWEST, Cue.RANK), Kind.EXTREME, ""),
    *OF_GOODS_IN_ORDER,
    (lambda s: s.has(Cue.RANK) or above_each(s), Kind.RANK, ""),
    (imports_of_exports, Kind.COVER, INVERSE),
    (about(Cue.COVER), Kind.COVER, ""),
    (shares_of_goods, Kind.COMPOSITION, ""),
    (which_good, Kind.TOP, ""),
    (multiple_of, Kind.SHARE, TIMES),
    (half_of, Kind.SHARE, ""),
    (
        lambda s: s.has(Cue.SHARE) and s.has(Cue.SHARE_OF_CHINA, Cue.WORLD),
        Kind.SHARE,
        "world",
    ),
    (asks_share, Kind.SHARE, ""),
    (divides_goods, Kind.COMPOSITION, ""),
    (averages_beside, Kind.AVERAGE, ""),
    (
        lambda s: (
            s.has(Cue.HIGHEST, Cue.LOWEST)
            and (which(s) or asks_when(s) or not s.has(Cue.GOODS, Cue.TOP))
        ),
        Kind.EXTREME,
        "",
    ),
    (asks_news, Kind.WHATS_NEW, ""),
    (lambda s: goods_gone(s) and not came_back(s), Kind.VANISHED, ""),
    (goods_come, Kind.APPEARED, ""),
    (lambda s: asks_which_moved(s) and s.has(Cue.RISE) and s.has(Cue.FALL), Kind.TOP, EITHER_WAY),
    (asks_which_moved, Kind.TOP, MOVES),
    (lambda s: s.has(Cue.AVERAGE) and not s.has(Cue.GOODS) and not which(s), Kind.AVERAGE, ""),
    (lists_goods, Kind.TOP, ""),
    (lambda s: s.has(Cue.BALANCE) and EVER.search(s.text) is not None, Kind.EXTREME, ""),
    (lambda s: asks_course(s) and not compares_a_month(s), Kind.TREND, ""),
    (which_way, Kind.TREND, ""),
    (lambda s: s.has(Cue.AVERAGE) and not which(s), Kind.AVERAGE, ""),
    (
        lambda s: (
            bool(s.periods.compare) or s.periods.change or s.has(Cue.GROWTH, Cue.RISE, Cue.FALL)
        ),
        Kind.CHANGE,
        "",
    ),
    (tells_news, Kind.WHATS_NEW, ""),
    (tells_newest, Kind.LATEST, ""),
    (
        lambda s: s.has(Cue.NEWEST) and names_nothing(s) and not s.has(Cue.TRADE, Cue.BALANCE),
        Kind.WHATS_NEW,
        "",
    ),
    (asks_what_is_held, Kind.ABOUT, "coverage"),
    (asks_what_came_out, Kind.WHATS_NEW, ""),
    (names_goods_alone, Kind.TOP, ""),
)


def decide(signals: Signals) -> tuple[Kind, str]:
    """The kind of answer wanted, and the topic where it is about words and not about cells."""
    return next(
        ((kind, topic) for wanted, kind, topic in RULES if wanted(signals)), (Kind.LEVEL, "")
    )
