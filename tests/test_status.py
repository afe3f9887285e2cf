from datetime import date
from pathlib import Path

from csv_rows import data_folder, row

from bot.dataset.dataset import Dataset
from bot.status import report


def test_a_sound_dataset_says_how_far_it_reaches(dataset: Dataset) -> None:
    lines, sound = report(dataset, date(2026, 8, 20))

    assert sound
    assert lines[0] == "official: 540 cells, 2024-01 to 2026-07"
    assert lines[1].startswith("press: ")
    assert lines[2:] == [
        "newest official month: 2026-07",
        "next release by the calendar: 2026-08 on 2026-09-18",
        "checks: sums, duplicates, sources and codes are sound",
    ]


def test_a_dataset_that_lacks_a_release_says_which(dataset: Dataset) -> None:
    lines, sound = report(dataset, date(2026, 10, 1))

    assert sound
    assert "behind: 2026-08 was due on 2026-09-18" in lines


def test_faults_are_counted_and_the_first_are_shown(tmp_path: Path) -> None:
    bulletin = {"source": "gacc-bulletin", "tier": "official", "unit": "CNY", "vintage": "2030-01"}
    strange = [row(source=f"blog-{number:02d}") for number in range(24)]
    opened = Dataset.open(data_folder(tmp_path, row(**bulletin), *strange), tmp_path)
    lines, sound = report(opened, date(2030, 2, 20))
    opened.close()

    assert not sound
    assert "checks: 25 faults" in lines
    shown = lines[lines.index("checks: 25 faults") + 1 :]
    assert len(shown) == 20
    assert shown[0].endswith("one of exports, imports and total is missing; add it.")
