"""Which cells had been published at a given moment."""

from bot.trade import Observation, Tier


def visible(cell: Observation, as_of: str) -> bool:
    """Whether a cell was out at `as_of`.

    A month (`2024-06`) names a release: an official cell counts by the bulletin it stood in, a
    press cell by the month of its story. A day (`2024-07-18`) counts by the date of publication.
    """
    if len(as_of) <= len("2024-06"):
        return cell.vintage[: len(as_of)] <= as_of
    known = cell.published or cell.vintage
    if cell.tier is Tier.PRESS and len(known) < len(as_of):
        return known < as_of[: len(known)]
    return known <= as_of
