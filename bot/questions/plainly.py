"""Puts a question into the plain words that its periods, flows and kinds are read from."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.questions.goods.crude_left_out import without_crude
from bot.questions.readings.past_a_level import when_passed
from bot.questions.readings.preferring import preferred
from bot.questions.spelling.chinese import plain_chinese
from bot.questions.spelling.mixed import in_english
from bot.questions.turns.around_a_month import around_a_month
from bot.questions.turns.around_events import around_reopening, soon_after
from bot.questions.turns.as_known import as_known
from bot.questions.turns.average_of_a_year import average_of_a_year
from bot.questions.turns.beside_a_year import beside_a_year
from bot.questions.turns.both_sides import on_both_sides
from bot.questions.turns.corrected import as_corrected
from bot.questions.turns.course_of_growth import course_of_growth
from bot.questions.turns.dated_events import named_once
from bot.questions.turns.drivers import by_goods_that_moved
from bot.questions.turns.effects import of_its_effect
from bot.questions.turns.english import said_plainly
from bot.questions.turns.english_asides import without_surroundings
from bot.questions.turns.english_moments import looked_for
from bot.questions.turns.flows_set_apart import named_of_both
from bot.questions.turns.goods_meant import goods_meant
from bot.questions.turns.half_years import in_months
from bot.questions.turns.hurried import in_full
from bot.questions.turns.idioms import plainer
from bot.questions.turns.last_of_year import in_its_last_quarter
from bot.questions.turns.market_moments import in_its_month
from bot.questions.turns.monthly_day import asking_the_day
from bot.questions.turns.moved_words import plainly_moved
from bot.questions.turns.named_events import dated_by_name
from bot.questions.turns.nearly_nothing import lowest_of_all
from bot.questions.turns.order_of_time import in_order
from bot.questions.turns.other_names import by_one_name
from bot.questions.turns.part_over_part import later_on_earlier
from bot.questions.turns.passed_again import passed_again
from bot.questions.turns.per_month import per_month
from bot.questions.turns.phrasings import rephrased
from bot.questions.turns.plain_korean import plain_korean
from bot.questions.turns.purposes import without_purpose
from bot.questions.turns.run_up import run_up
from bot.questions.turns.sells_more import sells_more
from bot.questions.turns.short_months import months_in_full
from bot.questions.turns.spoken_years import years_in_figures
from bot.questions.turns.this_time import now_and_then
from bot.questions.turns.when_exceeded import when_exceeded
from bot.trade import Language

Turn = Callable[[str, Language], str]
"""Rewrites one kind of words in a normalised text of a language; any other text it leaves."""

_FIRST: Final[tuple[Turn, ...]] = (
    without_purpose,
    by_one_name,
    named_of_both,
    in_full,
    asking_the_day,
    in_order,
    of_its_effect,
    as_known,
    dated_by_name,
    named_once,
    months_in_full,
    per_month,
    average_of_a_year,
    later_on_earlier,
    on_both_sides,
    in_its_month,
    now_and_then,
    lambda text, _: as_corrected(text),
    in_months,
    beside_a_year,
    sells_more,
    lowest_of_all,
    when_exceeded,
    passed_again,
    without_crude,
    goods_meant,
    by_goods_that_moved,
    course_of_growth,
    plainly_moved,
    in_its_last_quarter,
    around_a_month,
    soon_after,
)
_OF_ONE_LANGUAGE: Final[Mapping[Language, tuple[Callable[[str], str], ...]]] = {
    Language.ENGLISH: (
        in_english,
        when_passed,
        without_surroundings,
        years_in_figures,
        said_plainly,
        looked_for,
        rephrased,
        plainer,
    ),
    Language.KOREAN: (plain_korean,),
    Language.CHINESE: (plain_chinese,),
}
_LAST: Final[tuple[Turn, ...]] = (run_up, around_reopening, preferred)


def plainly(text: str, language: Language) -> str:
    """A normalised question with every turn of phrase in plain words.

    The order matters: what a question is asked for goes before the words of its periods are put
    plainly, and those before the events they are counted from.
    """
    for turn in _FIRST:
        text = turn(text, language)
    for own in _OF_ONE_LANGUAGE[language]:
        text = own(text)
    for turn in _LAST:
        text = turn(text, language)
    return text
