"""`make bench`: prints each part's ratio to the bare work it rests on, measured in one run."""

from tests.bench import answers, chat, cold, ingest, large, rebuild, understanding

for part in (cold, rebuild, understanding, answers, large, ingest, chat):
    part.run()
