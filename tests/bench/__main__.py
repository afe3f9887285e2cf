"""`make bench`: prints each part's ratio to the bare work it rests on, measured in one run."""

from tests.bench import answers, chat, cold, large, rebuild, understanding

for part in (cold, rebuild, understanding, answers, large, chat):
    part.run()
