"""English."""

from typing import Final

# ruff: noqa: E501 - a sentence stands on one line, as it will be read

TEXTS: Final[dict[str, str]] = {
    "news.summary": "China–North Korea trade: {period}",
    "news.corrected": "China–North Korea trade: {period} (corrected)",
    "news.correction": "Corrected: {subject} in {period} now stand at {new}; this post first said {old}.",
    "news.goods": "{subject}: recorded in {period}, after none the month before",
    "news.threshold.above": "{subject} rose above {mark} in {period}",
    "news.threshold.below": "{subject} fell below {mark} in {period}",
    "news.revised": "China's customs revised earlier figures on North Korea.",
    "news.revised.title": "Revision of China–North Korea figures",
    "news.revised.cell": "{subject}, {period}: {new}; it stood at {old} before.",
    "news.revised.appeared": "{subject}, {period}: {new}; no figure was printed before.",
    "news.revised.emptied": "{subject}, {period}: no figure any more; it stood at {old} before.",
    "news.revised.up": "{subject}: the bulletin of {bulletin} raised {earlier} by {figure:abs}.",
    "news.revised.down": "{subject}: the bulletin of {bulletin} cut {earlier} by {figure:abs}.",
    "news.revised.count": "Figures that changed in all: {count}; the largest changes are shown.",
    "news.late": "Late: {month}",
    "news.late.text": "China's customs were due to publish {month} on {day}; nothing had appeared when I last looked. I go on looking.",
    "news.broken": "I cannot read a source",
    "news.broken.text": "Since {since} I have not been able to read this source: {source}. Until that is mended, a release there goes unnoticed.",
    "news.mended": "A source can be read again",
    "news.mended.text": "This source can be read again: {source}. It could not be since {since}.",
    "news.dead": "A subscribed channel cannot be reached",
    "news.dead.text": "I could not post in the channel {channel} you subscribed, and gave that message up. The subscription stays until it is ended there.",
    "news.dead.why": "The platform says: {reason}",
    "news.source.gacc-bulletin-usd": "China customs' monthly bulletin",
    "news.source.un-comtrade": "UN Comtrade",
    "news.source.inbox": "the inbox folder",
}
