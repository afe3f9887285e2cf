"""`bot ingest` and `bot sync` as a person in a terminal meets them."""

import asyncio
from pathlib import Path

from bot_process import run_bot
from bulletin_files import write_page
from query_exports import row, text_of, write
from release_sources import Providers


def test_each_file_is_spoken_of_and_the_worst_one_decides_the_exit(
    home: Path, tmp_path: Path
) -> None:
    good = write_page(tmp_path, "2026-08", 200_000, 40_000)
    bad = write(tmp_path / "进口.csv", "nonsense")
    done = run_bot("ingest", str(good), str(bad), str(tmp_path / "none.csv"), home=home)
    assert done.code == 3
    assert "bulletin-2026-08.html: English bulletin, taken; 14 figures added." in done.out
    assert "进口.csv: set aside" in done.out
    assert "none.csv is no file" in done.out
    assert "Traceback" not in done.err
    again = run_bot("ingest", str(good), str(bad), home=home)
    assert again.code == 6
    assert "nothing new" in again.out
    assert run_bot("ingest", str(good), home=home).code == 0


def test_a_direction_given_outweighs_the_name(home: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "export.csv", text_of([row()]))
    done = run_bot("ingest", "--flow", "import", str(path), home=home)
    assert done.code == 0
    asked = run_bot("ask", "imports of HS 10063020 in January 2024", home=home)
    assert "5,917" in asked.out


def test_a_folder_that_cannot_be_written_costs_one_sentence(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("a file is in the way")
    path = write_page(tmp_path, "2026-08", 1, 1)
    done = run_bot("ingest", str(path), home=home)
    assert done.code == 3
    assert done.out.count("\n") == 1
    assert "BOT_HOME" in done.out
    assert done.err == ""


def test_wrong_options_are_refused(home: Path) -> None:
    assert run_bot("ingest", home=home).code == 2
    assert run_bot("ingest", "--flow", "sideways", "x", home=home).code == 2
    assert run_bot("sync", "--since", "soon", home=home).code == 2
    assert run_bot("sync", "--source", "rumour", home=home).code == 2


async def test_a_sync_in_a_terminal_takes_what_there_is(home: Path, providers: Providers) -> None:
    providers.gacc.publish("2026-08", 200_000, 40_000)
    done = await asyncio.to_thread(
        lambda: run_bot(
            *("sync", "--source", "bulletin", "--since", "2026-01"),
            home=home,
            GACC_BASE_URL=providers.settings.gacc_base_url,
        )
    )
    assert done.code == 0, done.err
    assert "bulletin: 1 taken, 0 without news, 0 set aside." in done.out
    assert done.err == ""
