import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import PROJECT

TESTS = PROJECT / "tests"
SKIPPED = """
import pytest

def test_that_needs_a_browser() -> None:
    pytest.skip("no browser")

@pytest.mark.xfail(reason="known")
def test_that_fails_as_expected() -> None:
    raise AssertionError
"""


def run(path: Path, ci: str) -> tuple[int, str]:
    """Run the tests of a file with this project's conftest; returns exit code and output."""
    command = [sys.executable, "-m", "pytest", "-p", "conftest", "-p", "no:cacheprovider", "-ra"]
    done = subprocess.run(
        [*command, "--rootdir", path.parent, path],
        capture_output=True,
        text=True,
        env=os.environ | {"CI": ci, "PYTHONPATH": f"{TESTS}{os.pathsep}{TESTS / 'support'}"},
        cwd=path.parent,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize(
    ("ci", "code", "told"),
    [
        ("", 0, "SKIPPED [1] test_browser.py:5: no browser"),
        ("true", 1, "Skipped, which CI does not allow: no browser"),
    ],
)
def test_a_skipped_test_fails_under_ci_alone(tmp_path: Path, ci: str, code: int, told: str) -> None:
    file = tmp_path / "test_browser.py"
    file.write_text(SKIPPED)
    returned, output = run(file, ci)

    assert (returned, told in output) == (code, True), output
    assert "1 xfailed" in output


def test_ci_installs_what_the_tests_need() -> None:
    script = (PROJECT / ".ci/run").read_text(encoding="utf-8")

    assert {"chromium", "fonts-noto-core", "fonts-noto-cjk", "postgresql"} <= set(script.split())
    assert "export CI=true" in script
