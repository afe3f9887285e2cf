"""The rules for goods in an order: the place of one, the larger of a few, the first of a group."""

from bot.questions.goods.about import ranks_a_good
from bot.questions.goods.between_goods import between_goods, placed_in_a_group, places_a_good
from bot.questions.goods.kinds_of import tops_within
from bot.questions.query import WITHIN, Kind

OF_GOODS_IN_ORDER = (
    (placed_in_a_group, Kind.TOP, WITHIN),
    (ranks_a_good, Kind.TOP, ""),
    (places_a_good, Kind.TOP, ""),
    (between_goods, Kind.LEVEL, ""),
    (tops_within, Kind.TOP, WITHIN),
)
