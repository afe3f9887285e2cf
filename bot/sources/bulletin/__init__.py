"""The English monthly bulletin of China's customs: its index, its table by country, in dollars."""

from bot.sources.bulletin.index import FIRST_YEAR, Index, MonthLink, index_path, read_index
from bot.sources.bulletin.page import SOURCE, read_page, titled_month
from bot.sources.bulletin.site import BulletinSite

__all__ = [
    "FIRST_YEAR",
    "SOURCE",
    "BulletinSite",
    "Index",
    "MonthLink",
    "index_path",
    "read_index",
    "read_page",
    "titled_month",
]
