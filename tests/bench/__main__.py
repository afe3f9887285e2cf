"""`make bench`: prints each part's ratio to the bare work it rests on, measured in one run."""

from tests.bench import (
    answers,
    charts,
    chat,
    cold,
    flood,
    ingest,
    large,
    outbox,
    rebuild,
    understanding,
)

for part in (cold, rebuild, understanding, answers, charts, large, ingest, outbox, chat, flood):
    part.run()
