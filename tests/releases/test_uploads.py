"""Files handed in in chat, from the message to the answers that are made from them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from bulletin_files import write_page
from command_asking import asked, headline, said
from ingest_home import DATA, MOMENT
from query_exports import row, text_of, write
from release_sources import Providers

from bot.answers.desk import Desk
from bot.commands.answering import Answering
from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.commands.upload import Upload
from bot.releases.events import NewDetail, NewMonth
from bot.releases.ingest import Ingest
from bot.releases.uploads import Uploads
from bot.state.database import open_database
from bot.trade import Language, Month

AUGUST = Month(2026, 8)


@dataclass
class Chat:
    """An operator's bot with nothing ingested yet, and its home."""

    front: BotFront
    home: Path
    providers: Providers

    async def hand_in(self, *paths: Path, words: str = "") -> str:
        return said(await self.front.ingest(asked(), words, [uploaded(path) for path in paths]))


def uploaded(path: Path) -> Upload:
    content = path.read_bytes()

    async def read() -> bytes:
        return content

    return Upload(path.name, len(content), read)


@pytest.fixture
async def chat(home: Path, providers: Providers) -> AsyncIterator[Chat]:
    database = await open_database("", home)
    async with providers.watch() as (watch, holder):
        desk = Desk(holder.dataset)
        holder.followed_by(desk.follow)
        uploads = Uploads(Ingest(DATA, home, lambda: MOMENT))
        uploads.followed_by(watch.catch_up)
        answering = Answering(desk, Kept.of(database), MOMENT.date)
        yield Chat(BotFront(answering, uploads, ("discord:7",)), home, providers)
    await database.close()


async def test_a_question_is_answered_from_the_figures_just_handed_in(
    chat: Chat, tmp_path: Path
) -> None:
    page = write_page(tmp_path, "2026-08", 200_000, 40_000)
    told = await chat.hand_in(page, words="ingest")
    assert told == "bulletin-2026-08.html: English bulletin, taken; 14 figures added."
    assert chat.providers.told == [NewMonth(AUGUST, "gacc-bulletin-usd")]
    reply = await chat.front.ask(
        asked(), "China's exports to North Korea in August 2026 in dollars"
    )
    assert "$200" in headline(reply)
    assert "August 2026" in headline(reply)
    assert "nothing new; all 14 figures are held" in await chat.hand_in(page)
    assert len(chat.providers.told) == 1


async def test_several_files_with_broken_ones_each_have_their_outcome(
    chat: Chat, tmp_path: Path
) -> None:
    cut = tmp_path / "cut.csv"
    cut.write_bytes(b'"\xca\xfd\xbe\xdd')
    picture = tmp_path / "chart.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    page = write_page(tmp_path, "2026-08", 200_000, 40_000)
    lines = (await chat.hand_in(cut, picture, page)).split("\n")
    assert lines[0] == "cut.csv: set aside, none of its figures was taken."
    assert "chart.png: set aside, none of its figures was taken." in lines
    assert lines[-1] == "bulletin-2026-08.html: English bulletin, taken; 14 figures added."
    # Why is said; where on the machine the report lies is not.
    assert len(lines) == 5
    assert str(chat.home) not in "\n".join(lines)
    assert len(list((chat.home / "quarantine").glob("*.report.txt"))) == 2
    assert chat.providers.told == [NewMonth(AUGUST, "gacc-bulletin-usd")]


async def test_the_flow_comes_from_the_words_where_the_file_does_not_say_it(
    chat: Chat, tmp_path: Path
) -> None:
    export = write(tmp_path / "query.csv", text_of([row(数据年月="202607")]))
    assert "no column says whether these are imports or exports" in await chat.hand_in(export)
    told = await chat.hand_in(export, words="exports")
    assert told.startswith("query.csv: query export, taken")
    assert [type(one) for one in chat.providers.told] == [NewDetail]


@pytest.mark.parametrize(
    ("words", "taken", "aside"),
    [
        (
            "수집",
            "bulletin-2026-08.html: 영문 월보, 등록했습니다. 새 수치 14개.",
            (
                "cut.csv, 1행: 첫 줄이 열 제목 줄이 아닙니다. "
                "해관 온라인 조회에서 CSV로 다시 내보내십시오."
            ),
        ),
        (
            "导入",
            "bulletin-2026-08.html：英文月报，已导入；新增数字 14 个。",
            "cut.csv，第1行：首行不是列标题；请在海关在线查询中重新导出为 CSV。",
        ),
    ],
)
async def test_it_is_answered_in_the_language_of_the_words_beside_the_file(
    chat: Chat, tmp_path: Path, words: str, taken: str, aside: str
) -> None:
    page = write_page(tmp_path, "2026-08", 200_000, 40_000)
    cut = tmp_path / "cut.csv"
    cut.write_text("nonsense")
    told = (await chat.hand_in(page, cut, words=words)).split("\n")
    assert told[0] == taken
    assert told[-1] == aside


async def test_before_anything_follows_files_are_taken_in_all_the_same(
    home: Path, tmp_path: Path
) -> None:
    uploads = Uploads(Ingest(DATA, home, lambda: MOMENT))
    content = write_page(tmp_path, "2026-08", 200_000, 40_000).read_bytes()
    (line,) = await uploads.take("page.html", content, None, Language.ENGLISH)
    await uploads.catch_up()
    assert line == "page.html: English bulletin, taken; 14 figures added."
