"""UN Comtrade: China's monthly trade with North Korea by HS code, fetched by each operator."""

from bot.sources.comtrade.availability import Dataset, read_availability
from bot.sources.comtrade.client import Batch, ComtradeClient
from bot.sources.comtrade.records import SOURCE

__all__ = ["SOURCE", "Batch", "ComtradeClient", "Dataset", "read_availability"]
