"""A file that is set aside is told once to those who watch the sources and who run the bot."""

from collections.abc import Collection
from datetime import UTC, datetime

import pytest
from release_news import NOON, TODAY, Wall, channel, deliver_all, subscribe

from bot.answers.desk import Desk
from bot.platforms.sending import RefusedError, SendingError
from bot.releases.announce import Announcer
from bot.releases.events import FileSetAside
from bot.releases.operators import Operators
from bot.sources.reading import Problem
from bot.state.database import Database
from bot.state.places import Platform
from bot.state.preferences import Preference, Preferences, Scope, ScopeKind
from bot.state.quiet_hours import QuietHours
from bot.state.topics import Topic, TopicKind
from bot.trade import Language

WATCHER = Topic(TopicKind.WATCHER)
FAULT = Problem(
    "出口.csv", 12, "商品编码", "the column stands twice", "leave one of them and ingest it again"
)
NEWS = FileSetAside("出口.csv", "ab" * 32, datetime(2026, 8, 20, 9, tzinfo=UTC), (FAULT,))


class Reached(Wall):
    """A platform where private conversations are opened by name; some refuse."""

    refuses: SendingError | None = None
    opened: str = ""

    async def reach(self, team: str, user: str) -> str:
        if self.refuses is not None:
            raise self.refuses
        return self.opened or f"D{team}{user}"


def teller(
    desk: Desk, database: Database, slack: Wall, people: Collection[str] = ("slack:U7",)
) -> Announcer:
    operators = Operators(people, {Platform.SLACK: slack}, database, lambda: NOON)
    return Announcer(desk, database, lambda: TODAY, lambda: NOON, operators)


async def test_watchers_and_operators_are_told_once_in_their_language(
    desk: Desk, database: Database
) -> None:
    wall = Reached()
    await subscribe(database, channel(1), WATCHER)
    await subscribe(database, channel(2), WATCHER, Language.CHINESE)
    await subscribe(database, channel(3), Topic(TopicKind.LATE))
    own = Scope(ScopeKind.USER, Platform.SLACK, "T1", "U8")
    await Preferences(database).prefer(own, Preference(Language.KOREAN))
    people = ("slack:U7", "slack:T1:U8", "discord:9")
    for _ in range(2):
        await teller(desk, database, wall, people).tell(NEWS)
    await deliver_all(database, {Platform.SLACK: wall})
    english, chinese, korean = (wall.only(one).reply for one in ("C1", "C2", "DT1U8"))
    assert english.title == "A file was set aside: 出口.csv"
    assert english.paragraphs[1] == str(FAULT)
    assert chinese.title == "文件未导入：出口.csv"
    assert chinese.paragraphs[1] == (
        "出口.csv，第12行，商品编码列：该列出现两次；请只保留一个后重新导入。"
    )
    assert korean.paragraphs[1] == (
        "出口.csv, 12행, 商品编码 열: 열이 두 번 나옵니다. 하나만 남기고 다시 등록하십시오."
    )
    assert wall.only("DU7").reply.paragraphs == english.paragraphs
    assert wall.at("C3") == []
    assert len(wall.messages) == 4


async def test_the_same_content_put_there_again_is_told_again(
    desk: Desk, database: Database
) -> None:
    wall = Reached()
    again = FileSetAside(NEWS.file, NEWS.sha256, NOON, NEWS.problems)
    for news in (NEWS, again, NEWS):
        await teller(desk, database, wall).tell(news)
    await deliver_all(database, {Platform.SLACK: wall})
    assert len(wall.at("DU7")) == 2


async def test_an_operator_who_watches_in_their_own_conversation_is_told_there_once(
    desk: Desk, database: Database
) -> None:
    wall = Reached()
    wall.opened = "Cmine"
    await subscribe(database, channel("mine"), WATCHER, direct=True)
    await teller(desk, database, wall).tell(NEWS)
    await deliver_all(database, {Platform.SLACK: wall})
    assert len(wall.at("Cmine")) == 1


async def test_an_operator_s_quiet_hours_are_waited_for(desk: Desk, database: Database) -> None:
    wall = Reached()
    own = Scope(ScopeKind.USER, Platform.SLACK, "", "U7")
    quiet = Preference(quiet=QuietHours.parse("20:00-09:00 Asia/Seoul"))
    await Preferences(database).prefer(own, quiet)
    await teller(desk, database, wall).tell(NEWS)
    await deliver_all(database, {Platform.SLACK: wall}, due=0)
    assert wall.messages == {}
    morning = datetime(2026, 8, 21, 0, 0, tzinfo=UTC)
    await deliver_all(database, {Platform.SLACK: wall}, clock=lambda: morning)
    assert len(wall.at("DU7")) == 1


async def test_an_operator_who_cannot_be_reached_now_is_told_later_and_the_others_once(
    desk: Desk, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    wall = Reached()
    await subscribe(database, channel(1), WATCHER)
    for refusal in (SendingError("The line broke."), RefusedError("Not connected.", final=False)):
        wall.refuses = refusal
        with pytest.raises(SendingError):
            await teller(desk, database, wall).tell(NEWS)
    wall.refuses = RefusedError("Nobody of that name.", final=True)
    await teller(desk, database, wall).tell(NEWS)
    assert "operator_not_reached" in capsys.readouterr().out
    wall.refuses = None
    await teller(desk, database, wall).tell(NEWS)
    await deliver_all(database, {Platform.SLACK: wall})
    assert len(wall.at("C1")) == 1
    assert len(wall.at("DU7")) == 1


@pytest.mark.parametrize("language", list(Language))
async def test_of_many_faults_the_first_are_said_and_the_others_counted(
    desk: Desk, database: Database, language: Language
) -> None:
    wall = Reached()
    faults = tuple(
        Problem("出口.csv", row, "", "it is missing", FAULT.hint) for row in range(1, 43)
    )
    await subscribe(database, channel(1), WATCHER, language)
    await teller(desk, database, wall, ()).tell(FileSetAside(NEWS.file, NEWS.sha256, NOON, faults))
    await deliver_all(database, {Platform.SLACK: wall})
    told = wall.only("C1").reply.paragraphs
    assert len(told) == 7
    assert "37" in told[-1]
