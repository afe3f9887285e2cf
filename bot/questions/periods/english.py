"""English words of time, comparison and publication; a space in a phrase may be a hyphen."""

from bot.questions.periods.signs import (
    AUTUMN,
    DECADE,
    EARLY,
    HALF,
    LATE,
    MIDDLE,
    MONTH,
    QUARTER,
    RATE,
    SHORTER,
    SINCE_THEN,
    SPRING,
    SUMMER,
    VAGUE_END,
    VAGUE_START,
    WINTER,
    YEAR,
    Sign,
    Words,
    words,
)
from bot.questions.vocabulary.numbers import ENGLISH_NUMBERS

_MONTH_NAMES = (
    "jan january",
    "feb febr february",
    "march",
    "apr april",
    "",
    "jun june junes",
    "jul july julys julies",
    "aug august",
    "sep sept september",
    "oct october",
    "nov november",
    "dec december",
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"


def _calendar() -> Words:
    found: Words = {}
    for number, names in enumerate(_MONTH_NAMES, 1):
        found |= words(Sign.MONTH, names, number)
    found |= words(Sign.MAYBE_MONTH, "mar", 3) | words(Sign.MAYBE_MONTH, "may", 5)
    for number, name in enumerate(_ORDINALS.split(), 1):
        found |= words(Sign.ORDINAL, name, number)
    for name, number in ENGLISH_NUMBERS.items():
        if number > 1:
            found |= words(Sign.NUMBER, name, number)
    return (
        found
        | words(Sign.NUMBER, "twenty_four", 24)
        | words(Sign.NUMBER, "thirty_six", 36)
        | words(Sign.NUMBER, "dozen", 12)
        | words(Sign.NUMBER, "couple couple_of", 2)
        | words(Sign.FEW, "few several many")
        | words(Sign.A, "a an one", 1)
        | words(Sign.UNIT, "month months mth mths mo mos", unit=MONTH)
        | words(Sign.UNIT, "quarter quarters qtr qtrs", unit=QUARTER)
        | words(Sign.UNIT, "half halves half_year half_years half_of_the_year", unit=HALF)
        | words(Sign.UNIT, "year years yr yrs", unit=YEAR)
        | words(Sign.UNIT, "decade decades", unit=DECADE)
        | words(Sign.UNIT, "week weeks day days weekend fortnight", unit=SHORTER)
        | words(Sign.SHIFTED, "yesterday daily weekly hourly per_day per_week", unit=SHORTER)
        | words(Sign.SHIFTED, "each_day every_day by_day by_week", unit=SHORTER)
        | words(Sign.WORD, "daily_nk")
        | words(Sign.SEASON, "spring springtime", SPRING)
        | words(Sign.SEASON, "summer summertime", SUMMER)
        | words(Sign.SEASON, "autumn", AUTUMN)
        | words(Sign.SEASON, "winter wintertime", WINTER)
        | words(Sign.VAGUE, "early", unit=EARLY)
        | words(Sign.VAGUE, "mid middle_of the_middle_of", unit=MIDDLE)
        | words(Sign.VAGUE, "late", unit=LATE)
        | words(Sign.VAGUE, "turn_of")
        | words(
            Sign.VAGUE, "beginning_of start_of the_beginning_of the_start_of", VAGUE_START, EARLY
        )
        | words(Sign.VAGUE, "end end_of the_end_of year_end", VAGUE_END, LATE)
    )


_RELATIVE = (
    words(Sign.LAST, "last final")
    | words(Sign.PAST, "past trailing rolling")
    | words(Sign.RECENT, "recent recently currently lately of_late")
    | words(Sign.LATEST, "latest newest most_recent most_recently most_up_to_date up_to_date")
    | words(Sign.SHIFTED, "month_before_last", -2, MONTH)
    | words(Sign.SHIFTED, "quarter_before_last", -2, QUARTER)
    | words(Sign.SHIFTED, "half_before_last", -2, HALF)
    | words(Sign.SHIFTED, "year_before_last", -2, YEAR)
    | words(Sign.THIS, "this current")
    | words(Sign.NEXT, "next coming upcoming")
    | words(Sign.PREVIOUS, "previous preceding prior")
    | words(Sign.FIRST, "opening")
    | words(Sign.AGO, "ago back")
    | words(Sign.EARLIER, "earlier previously")
    | words(Sign.YTD, "ytd year_to_date so_far cumulative cumulatively accumulated")
    | words(Sign.YTD, "since_the_start_of_the_year since_the_beginning_of_the_year")
    | words(Sign.YTD, "to_date", SINCE_THEN)
    | words(Sign.TRAILING, "ltm ttm", 12, MONTH)
    | words(Sign.NOW, "now present today date nowadays")
    | words(
        Sign.FULL, "full whole entire all complete calendar fiscal full_year whole_year throughout"
    )
    | words(
        Sign.PUBLISHED_UNIT,
        "available data figure figures number numbers reading statistics stats print update",
    )
)
_JOINING = (
    words(Sign.TO, "to through thru till until up_to up_until")
    | words(Sign.FROM, "from starting")
    | words(Sign.BETWEEN, "between")
    | words(Sign.AND, "and plus then and_then as_well_as and_also")
    | words(Sign.OR, "or")
    | words(Sign.FILLER, "in of the for on at within both just only")
    | words(Sign.SINCE, "since ever_since")
    | words(Sign.SINCE_AFTER, "onwards onward and_after and_later")
    | words(Sign.AFTER, "after following post")
    | words(Sign.BEFORE, "before prior_to ahead_of pre")
    | words(Sign.DURING, "during amid while when_the")
    | words(Sign.ENDING, "ending ended")
)
_COMPARING = (
    words(Sign.SAME, "same corresponding comparable equivalent")
    | words(Sign.BASELINE, "yoy y_o_y y_on_y year_on_year year_over_year on_year", 1, YEAR)
    | words(Sign.BASELINE, "yr_on_yr year_to_year", 1, YEAR)
    | words(Sign.BASELINE, "annual_growth annual_change yearly_growth yearly_change", RATE, YEAR)
    | words(Sign.BASELINE, "mom m_o_m m_on_m month_on_month month_over_month on_month", 1, MONTH)
    | words(Sign.BASELINE, "month_to_month", 1, MONTH)
    | words(Sign.BASELINE, "monthly_growth monthly_change", RATE, MONTH)
    | words(Sign.BASELINE, "quarterly_growth quarterly_change", RATE, QUARTER)
    | words(Sign.BASELINE, "hoh h_o_h h_on_h half_on_half half_over_half", 1, HALF)
    | words(Sign.BASELINE, "qoq q_o_q q_on_q quarter_on_quarter quarter_over_quarter", 1, QUARTER)
    | words(Sign.VERSUS, "vs versus v compared compared_with compared_to compared_against than")
    | words(Sign.VERSUS, "relative_to against compare_with compare_to in_comparison_with")
    | words(Sign.VERSUS, "in_comparison_to comparison_with comparison_to up_from down_from")
    | words(Sign.VERSUS, "as_opposed_to as_against as_compared_with as_compared_to")
    | words(Sign.COMPARE, "compare compares comparing comparison difference diff")
    | words(Sign.LEVEL, "level levels")
    | words(Sign.WITH, "with")
    | words(Sign.OVER, "over")
    | words(
        Sign.CHANGE,
        "change changed changes grow grew grown growth growing rise rose risen rising fall fell "
        "fallen falling increase increased increases decrease decreased drop dropped decline "
        "declined up down jump jumped surge surged plunge plunged shrink shrank recover recovered "
        "double doubled triple tripled treble trebled quadruple quadrupled quintuple quintupled "
        "halve halved multiply multiplied tumble tumbled soar soared collapse collapsed "
        "gain gained slump slumped expand expanded rebound rebounded higher lower",
    )
)
_EVENTS = (
    words(Sign.BORDER, "border borders frontier")
    | words(
        Sign.CLOSED, "closed closure closing closes shut shutdown shuttered sealed close sealing"
    )
    | words(Sign.REOPENED, "reopened reopening reopen reopens reopened opened opening_up opened_up")
    | words(Sign.EVENT, "pandemic covid covid_19 corona coronavirus lockdown virus", 1)
    | words(Sign.EVENT, "border_closure border_shutdown border_lockdown", 1)
    | words(Sign.EVENT, "border_reopening", 2)
    | words(Sign.EVENT, "sanctions sanction", 3)
)
_PUBLICATION = (
    words(Sign.AS_OF, "as_of as_at as_it_stood as_known as_they_stood")
    | words(Sign.PUBLISHED, "as_published as_released as_reported as_printed as_announced", 1)
    | words(Sign.PUBLISHED, "publish published released printed issued posted", 2)
    | words(Sign.PUBLISHED, "announced reported known")
    | words(Sign.BULLETIN, "bulletin bulletins release publication edition vintage issue")
    | words(
        Sign.FIRST_PRINTED,
        "first_reported first_published first_printed first_released first_announced first_print "
        "first_release first_estimate first_figure first_issued originally initially "
        "original_figure original_number original_value original_data original_print "
        "initial_figure initial initial_report initial_print initially_reported "
        "as_originally as_initially as_first at_the_time",
    )
    | words(
        Sign.REVISED,
        "revised revision revisions revise restated restatement corrected correction "
        "final_figure amended updated_figure",
    )
)
_GRAINS = (
    words(Sign.GRAIN, "monthly month_by_month per_month", unit=MONTH)
    | words(Sign.GRAIN, "quarterly quarter_by_quarter per_quarter", unit=QUARTER)
    | words(Sign.GRAIN, "half_yearly semi_annual semiannual biannual", unit=HALF)
    | words(
        Sign.GRAIN,
        "yearly annual annually year_by_year per_year per_annum annualised over_the_years",
        unit=YEAR,
    )
    | words(Sign.EACH, "by per each every")
    | words(Sign.WHICH, "which what")
    | words(Sign.HOW_MANY, "how_many number_of")
    | words(Sign.IN_A_ROW, "in_a_row consecutive straight running successive consecutively")
    | words(
        Sign.TOP,
        "best worst highest lowest biggest largest smallest record peak strongest weakest top "
        "bottom busiest slowest quietest greatest leanest poorest narrowest widest least fewest",
    )
)
_GUARDS = words(
    Sign.CODE,
    "hs hts code codes heading headings subheading subheadings chapter resolution resolutions "
    "unscr hscode",
)

ENGLISH: Words = (
    _calendar() | _RELATIVE | _JOINING | _COMPARING | _EVENTS | _PUBLICATION | _GRAINS | _GUARDS
)
"""Every English word and phrase the grammar knows."""
