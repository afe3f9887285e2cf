import asyncio
import os
import signal
import threading
from dataclasses import replace
from decimal import Decimal
from functools import cache
from multiprocessing import Pipe
from pathlib import Path

import pytest
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import monthly

from bot.charts import ChartKind, Options, Renderer
from bot.charts.draw import png
from bot.charts.drawing.typeface import drawable
from bot.charts.spec import ChartSpec
from bot.charts.worker import Failure, Picture, Ready, fingerprint, serve
from bot.errors import ChartError
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Language

PATIENCE = 60.0


@cache
def spec(headline: str = "") -> ChartSpec:
    """A chart to draw; another headline makes it another chart."""
    made = drawn_of(
        dataset_of(*monthly("2025-01", 12)),
        TradeQuery(Kind.LEVEL, flow=Flow.EXPORT),
        Options(ChartKind.LINES),
    ).spec
    return replace(made, headline=headline or made.headline)


def impossible() -> ChartSpec:
    """A chart no worker can draw."""
    return replace(spec(), panels=())


def test_a_worker_says_what_it_can_draw_and_draws_until_the_wire_closes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The worker sets it for its own process, which here is that of all tests.
    monkeypatch.setenv("MPLCONFIGDIR", str(tmp_path / "fonts"))
    mine, theirs = Pipe()
    worker = threading.Thread(target=serve, args=(theirs, str(tmp_path)))
    worker.start()

    assert mine.recv() == Ready(drawable())
    mine.send(spec())
    assert mine.recv() == Picture(png(spec()))
    mine.send(impossible())
    assert isinstance(mine.recv(), Failure)
    mine.send(spec("Another"))
    assert isinstance(mine.recv(), Picture)
    mine.close()

    worker.join(PATIENCE)
    assert not worker.is_alive()
    theirs.close()


def test_equal_charts_have_one_name_and_different_ones_two() -> None:
    assert fingerprint(spec()) == fingerprint(spec())
    assert fingerprint(spec()) != fingerprint(spec("Another"))
    points = spec().panels[0].series[0].points
    moved = replace(points[0], value=Decimal(1))
    series = replace(spec().panels[0].series[0], points=(moved, *points[1:]))
    panel = replace(spec().panels[0], series=(series,))
    assert fingerprint(replace(spec(), panels=(panel,))) != fingerprint(spec())


async def test_a_chart_is_drawn_the_same_in_every_process_and_once_only(tmp_path: Path) -> None:
    renderer = Renderer(patience=PATIENCE, folder=tmp_path)
    try:
        assert await renderer.languages() == drawable()
        picture = await renderer.render(spec())
        assert picture == png(spec())
        assert picture.startswith(b"\x89PNG")

        process = renderer._process
        assert process is not None
        with pytest.raises(ChartError, match="could not be drawn"):
            await renderer.render(impossible())
        assert renderer._process is process, "one bad chart costs no worker"

        process.kill()
        process.join()
        assert await renderer.render(spec()) is picture, "kept pictures need no worker"
        assert await renderer.render(spec("After its death")), "a dead worker is replaced"
        assert renderer._process is not process
    finally:
        await renderer.close()
    assert renderer._process is None


async def test_a_worker_that_hangs_is_killed_and_replaced() -> None:
    renderer = Renderer(patience=0.3)
    try:
        await renderer.languages()
        process = renderer._process
        assert process is not None
        assert process.pid is not None
        os.kill(process.pid, signal.SIGSTOP)

        with pytest.raises(ChartError, match="took too long"):
            await renderer.render(spec("Hanging"))

        assert renderer._process is None
        renderer._patience = PATIENCE
        assert await renderer.render(spec("Hanging"))
    finally:
        await renderer.close()


async def test_a_worker_that_dies_at_work_lets_nobody_wait() -> None:
    renderer = Renderer(patience=PATIENCE)
    await renderer.languages()
    process = renderer._process
    assert process is not None
    assert process.pid is not None
    os.kill(process.pid, signal.SIGSTOP)
    asked = asyncio.create_task(renderer.render(spec("Dying")))
    await asyncio.sleep(0)

    await renderer.close()

    with pytest.raises(ChartError):
        await asked
    assert renderer._process is None
    with pytest.raises(ChartError, match="stopping"):
        renderer._ready()


class InThread(Renderer):
    """Draws nothing and counts what is asked; holds each picture back until told."""

    def __init__(self, kept: int = 8) -> None:
        super().__init__(kept=kept)
        self.asked: list[str] = []
        self.go = threading.Event()

    def _ask(self, spec: ChartSpec) -> bytes:
        self.asked.append(spec.headline)
        assert self.go.wait(PATIENCE)
        if spec.headline == "Bad":
            raise ChartError("It could not be drawn; ask for the table.")
        return spec.headline.encode()


async def test_many_who_ask_for_one_chart_share_its_picture() -> None:
    renderer = InThread()
    tasks = [asyncio.create_task(renderer.render(spec("One"))) for _ in range(5)]
    await asyncio.sleep(0)

    tasks[0].cancel()
    renderer.go.set()

    assert await asyncio.gather(*tasks[1:]) == [b"One"] * 4
    assert renderer.asked == ["One"]
    await renderer.close()


async def test_the_pictures_asked_for_last_are_kept() -> None:
    renderer = InThread(kept=2)
    renderer.go.set()

    for name in ("One", "Two", "One", "Three", "One", "Two"):
        await renderer.render(spec(name))

    assert renderer.asked == ["One", "Two", "Three", "Two"]
    await renderer.close()


async def test_a_fault_nobody_waits_for_stays_quiet_and_is_forgotten() -> None:
    renderer = InThread()
    asked = asyncio.create_task(renderer.render(spec("Bad")))
    await asyncio.sleep(0)
    asked.cancel()
    renderer.go.set()
    with pytest.raises(asyncio.CancelledError):
        await asked

    with pytest.raises(ChartError):
        await renderer.render(spec("Bad"))

    assert renderer._drawing == {}
    await renderer.close()


async def test_a_worker_that_never_starts_is_told_as_a_chart_that_failed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.charts.worker._START", 0.0)
    renderer = Renderer()

    with pytest.raises(ChartError):
        await renderer.languages()

    assert renderer._process is None
    await renderer.close()


def test_every_language_has_a_script_here_or_falls_back() -> None:
    assert Language.ENGLISH in drawable()
