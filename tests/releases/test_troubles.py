from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.releases.seen import Outage, Seen
from bot.releases.troubles import troubles
from bot.releases.watch import BULLETIN, COMTRADE
from bot.trade import Language

SINCE = datetime(2026, 8, 1, 3, 0, tzinfo=UTC)


def test_a_source_that_has_failed_for_long_is_told(tmp_path: Path) -> None:
    assert troubles(tmp_path, Language.ENGLISH) == ()
    Seen(tmp_path).note_outage(BULLETIN, Outage(SINCE, failures=9, told=True))
    Seen(tmp_path).note_outage(COMTRADE, Outage(SINCE))
    (said,) = troubles(tmp_path, Language.ENGLISH)
    assert "2026-08-01" in said
    assert "not been able to read this source" in said
    Seen(tmp_path).note_outage(BULLETIN, None)
    assert troubles(tmp_path, Language.ENGLISH) == ()


@pytest.mark.parametrize("language", list(Language))
def test_it_is_told_in_the_reader_s_language(tmp_path: Path, language: Language) -> None:
    for source in (BULLETIN, COMTRADE):
        Seen(tmp_path).note_outage(source, Outage(SINCE, told=True))
    said = troubles(tmp_path, language)
    assert len(set(said)) == 2
    assert (said == troubles(tmp_path, Language.ENGLISH)) == (language is Language.ENGLISH)
