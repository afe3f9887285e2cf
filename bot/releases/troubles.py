"""Says which sources cannot be read at the moment, to whoever asks how things stand."""

from pathlib import Path

from bot.releases.events import WatcherBroken
from bot.releases.notices import broken
from bot.releases.seen import Seen
from bot.releases.watch import BULLETIN, COMTRADE
from bot.trade import Language


def troubles(home: Path, language: Language) -> tuple[str, ...]:
    """A sentence on each source that has failed for so long that its subscribers were told."""
    seen = Seen(home)
    outages = ((source, seen.outage(source)) for source in (BULLETIN, COMTRADE))
    return tuple(
        broken(WatcherBroken(source, "", outage.since), language).paragraphs[0]
        for source, outage in outages
        if outage is not None and outage.told
    )
