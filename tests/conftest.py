"""What tests of every part share: hypothesis' ways, no skipping in CI, the bundled dataset."""

import os
from collections.abc import Generator, Iterator

import pytest
from hypothesis import settings

from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

# A busy machine is slow without anything being wrong.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Under CI everything a test needs is installed: one that is skipped has failed."""
    report = yield
    expected = hasattr(report, "wasxfail")
    if report.skipped and not expected and call.excinfo is not None and os.environ.get("CI"):
        report.outcome = "failed"
        report.longrepr = f"Skipped, which CI does not allow: {call.excinfo.value}"
    return report


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dataset]:
    """The dataset as it is shipped, opened once."""
    opened = Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home"))
    yield opened
    opened.close()
