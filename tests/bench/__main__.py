"""`make bench`: prints each part's ratio to the bare work it rests on, measured in one run."""

from tests.bench import (
    answers,
    charts,
    chat,
    cold,
    detail,
    flood,
    ingest,
    large,
    nonsense,
    outbox,
    rebuild,
    understanding,
)

for part in (
    cold,
    rebuild,
    understanding,
    nonsense,
    answers,
    charts,
    large,
    detail,
    ingest,
    outbox,
    chat,
    flood,
):
    part.run()
