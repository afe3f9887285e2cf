"""Exports of the customs' online query: 8-digit detail that a person downloads as CSV."""

from bot.sources.query_export.conversion import CITATION, SOURCE, Report, convert
from bot.sources.query_export.layout import flow_named
from bot.sources.query_export.small import read_export

__all__ = ["CITATION", "SOURCE", "Report", "convert", "flow_named", "read_export"]
