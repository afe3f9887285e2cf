"""What tests share: no skipping in CI, the bundled dataset, a database server, the command."""

import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from bot_process import Bot, bot_at
from hypothesis import settings
from postgres import NoPostgresError, Postgres, running_postgres

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


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server of the tests' own, started once."""
    try:
        with running_postgres() as server:
            yield server
    except NoPostgresError as err:
        pytest.skip(str(err))


@pytest.fixture(scope="session")
def bot_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the command below keeps what it knows."""
    return tmp_path_factory.mktemp("bot home")


@pytest.fixture
def bot(bot_home: Path) -> Bot:
    """Runs the real `bot` command."""
    return bot_at(bot_home)
