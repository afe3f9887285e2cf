"""Tells by its content what kind of file arrived; names are only hints."""

import codecs
from enum import StrEnum

from bot.sources.fetching import looks_like_page

HEAD = 1 << 16
"""How many bytes of a file are looked at."""


class Kind(StrEnum):
    """What can be ingested."""

    EXPORT = "query export"
    WORKBOOK = "Chinese bulletin"
    PAGE = "English bulletin"
    COMTRADE = "UN Comtrade answer"

    @property
    def is_bulletin(self) -> bool:
        """Whether it tells of all goods together only."""
        return self in {Kind.WORKBOOK, Kind.PAGE}


def recognise(head: bytes, name: str) -> Kind:
    """The kind whose reader is to judge the file.

    A web page under the name of a table is given to the table's reader, which says that it is
    one; whatever looks like nothing known is taken for a table too.
    """
    start = head.removeprefix(codecs.BOM_UTF8).lstrip()
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return Kind.WORKBOOK
    if looks_like_page(head):
        lowered = name.lower()
        if lowered.endswith((".xls", ".xlsx")):
            return Kind.WORKBOOK
        return Kind.EXPORT if lowered.endswith((".csv", ".txt")) else Kind.PAGE
    return Kind.COMTRADE if start.startswith((b"{", b"[")) else Kind.EXPORT
