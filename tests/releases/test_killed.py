"""An ingest that is killed leaves the old dataset or the new one, never a mixture."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from bulletin_files import write_page
from ingest_nursery import __file__ as nursery
from query_exports import row, text_of, write

from bot.settings import PROJECT


def deaths(home: Path, first: Path, second: Path, kind: str, moments: int) -> dict[str, Any]:
    root = home.parent / "nursery"
    root.mkdir()
    base = root / "base"
    home.rename(base)
    done = subprocess.run(
        [sys.executable, nursery, root, first, second, kind, str(moments)],
        capture_output=True,
        check=False,
        cwd=PROJECT,
        env={"PYTHONPATH": f"{PROJECT}:{Path(nursery).parent}"},
        timeout=300,
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def check(report: dict[str, Any]) -> None:
    old, new, died = report["old"], report["new"], report["deaths"]
    assert old != new
    assert all(death["held"] in (old, new) for death in died)
    later = [death for death in died if "again" in death]
    assert later
    assert all(death["again"] == new for death in later)
    assert {tuple(death["left"]) for death in later} == {(".lock",)}


def test_killed_at_any_step_a_revised_bulletin_is_old_or_new(home: Path, tmp_path: Path) -> None:
    first = write_page(tmp_path / "a", "2026-08", 200_000, 40_000)
    second = write_page(tmp_path / "b", "2026-08", 200_500, 41_000, to_date=(1_600_500, 321_000))
    report = deaths(home, first, second, "steps", 0)
    check(report)
    held = [death["held"] for death in report["deaths"]]
    assert held[0] == report["old"]
    assert held[-1] == report["new"]
    assert len(held) > 12, len(held)


def test_killed_at_any_moment_an_export_is_old_or_new(home: Path, tmp_path: Path) -> None:
    first = write_page(tmp_path, "2026-08", 200_000, 40_000)
    rows = [row(商品编码=f"{code:08d}") for code in range(10_000_000, 10_000_400)]
    check(deaths(home, first, write(tmp_path / "出口.csv", text_of(rows)), "moments", 3))
