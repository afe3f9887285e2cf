"""People, places and queries that the tests of the state share."""

from bot.questions.query import Kind, TradeQuery
from bot.state.places import Destination, Person, Platform
from bot.trade import CommodityCode, Flow, Period

MIN = Person(Platform.SLACK, "T1", "U-min")
LEE = Person(Platform.DISCORD, "", "42")
NEWSROOM = Destination(Platform.SLACK, "T1", "C-news")
GUILD = Destination(Platform.DISCORD, "G1", "100")
MIN_ALONE = Destination(Platform.SLACK, "T1", "D-min")

RICE = TradeQuery(
    Kind.LEVEL, flow=Flow.EXPORT, commodity=CommodityCode("1006"), period=Period.month(2022, 2)
)
COAL = TradeQuery(
    Kind.TREND, flow=Flow.IMPORT, commodity=CommodityCode("2701"), period=Period.year(2017), limit=3
)
