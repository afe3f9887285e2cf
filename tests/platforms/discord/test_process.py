"""The real process, the real data and a real socket: what somebody who asks in Discord gets."""

import csv
import io
from pathlib import Path

from discord_payloads import DM_ID, Json
from discord_people import MENTION
from discord_process import begin, end, running
from discord_server import DiscordServer
from discord_store import Interaction

LONG = 60.0
"""Seconds: a busy machine is slow without anything being wrong."""


async def answered(server: DiscordServer, use: Interaction) -> Json:
    await server.store.until(lambda: use.answered, LONG)
    shown = use.original or use.followups[0]
    assert shown is not None
    return shown


def button(shown: Json, act: str) -> str:
    codes = [str(one["custom_id"]) for row in shown["components"] for one in row["components"]]
    return next(code for code in codes if code.startswith(f"{act}:"))


async def test_a_question_is_answered_with_its_figure_from_end_to_end(
    server: DiscordServer, tmp_path: Path
) -> None:
    async with running(server, tmp_path) as process:
        names = [one["name"] for one in server.store.commands]
        assert names[:4] == ["ask", "chart", "summary", "check"]
        assert names[-1] == "Check this claim"

        await server.people.say(f"{MENTION} exports in February 2022?")
        await server.store.until(server.answers, LONG)
        (answer,) = server.answers()
        assert "$59 million in February 2022" in answer["content"]
        assert "**Sources**" in answer["embeds"][0]["description"]

        await server.people.say("and imports?", reply_to=answer["id"])
        await server.store.until(lambda: len(server.answers()) == 2, LONG)
        assert "imports from North Korea" in server.answers()[1]["content"]
        assert "February 2022" in server.answers()[1]["content"]

        await server.people.say("2022년 2월 대북 수출은?", channel_id=DM_ID)
        await server.store.until(lambda: server.answers(DM_ID), LONG)
        assert "5,900만 달러" in server.answers(DM_ID)[0]["content"]

        typed = await server.people.type("summary", "month", "2025-1")
        await server.store.until(lambda: typed.callbacks, LONG)
        choices = [one["value"] for one in typed.callbacks[0]["data"]["choices"]]
        assert choices == ["2025-12", "2025-11", "2025-10"]

        pressed = await server.people.press(answer, button(answer, "csv"))
        table = await answered(server, pressed)
        (upload,) = server.store.uploads[table["id"]]
        rows = list(csv.DictReader(io.StringIO(upload.content.decode("utf-8-sig"))))
        assert rows[0]["value"] == "59000000"

        code, log = await end(process)
    assert code == 0
    assert "_failed" not in log


async def test_told_to_stop_in_mid_answer_the_bot_finishes_it_and_buttons_outlive_it(
    server: DiscordServer, tmp_path: Path
) -> None:
    async with running(server, tmp_path) as process:
        # The first chart of a process may take longer than a bot that is told to stop waits.
        await answered(server, await server.people.use("chart", question="imports since 2024"))
        use = await server.people.use("chart", question="monthly exports since 2024")
        await server.store.until(lambda: use.deferred, LONG)
        code, log = await end(process)
    assert (code, "_failed" in log) == (0, False)
    drawn = await answered(server, use)
    picture, table = server.store.uploads[drawn["id"]]
    assert picture.content.startswith(b"\x89PNG")
    assert "2024" in picture.description
    assert table.name.endswith(".csv")

    async with running(server, tmp_path) as process:
        again = await server.people.press(drawn, button(drawn, "receipt"))
        receipt = await answered(server, again)
        assert "CNY" in receipt["content"]
        assert again.ephemeral
        await end(process)


async def test_a_token_discord_refuses_is_named_and_the_rest_runs(
    server: DiscordServer, tmp_path: Path
) -> None:
    process, printed = await begin(server, tmp_path, token="bad.token")  # noqa: S106 - no secret
    code, _ = await end(process)
    assert code == 0
    assert any(line.startswith("Started  Web chat") for line in printed)
    (refused,) = [line for line in printed if "Discord" in line]
    assert refused.startswith("Not started  Discord: Discord does not accept DISCORD_TOKEN")
