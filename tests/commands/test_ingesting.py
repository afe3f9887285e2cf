"""Who may hand in files, what is done with each of them, and what is said of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from command_asking import ALONE, GUILD, OTHER_GUILD, SLACK, asked, front_over, said

from bot.answers.desk import Desk
from bot.commands.answering import Answering
from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.commands.request import Place, Request
from bot.commands.sayings import SAYINGS
from bot.commands.upload import LARGEST, Upload, asks_to_ingest
from bot.errors import DatasetError, PlatformError
from bot.state.database import Database
from bot.state.rates import Rate, RateLimit
from bot.trade import Flow, Language

NOT_FOR_YOU = SAYINGS["not_operator"]


@dataclass
class FakeTaking:
    """Remembers what it takes; `faults` raises instead, by name; `says` is said of each file."""

    took: list[tuple[str, bytes, Flow | None]] = field(default_factory=list)
    faults: dict[str, Exception] = field(default_factory=dict)
    says: tuple[str, ...] = ("taken; 14 figures added.",)
    caught_up: int = 0
    spoke: list[Language] = field(default_factory=list)

    async def take(
        self, name: str, content: bytes, flow: Flow | None, language: Language
    ) -> Sequence[str]:
        self.spoke.append(language)
        if name in self.faults:
            raise self.faults[name]
        self.took.append((name, content, flow))
        return [f"{name}: {self.says[0]}", *self.says[1:]]

    async def catch_up(self) -> None:
        self.caught_up += 1
        if "catch_up" in self.faults:
            raise self.faults["catch_up"]


@pytest.fixture
def taking() -> FakeTaking:
    return FakeTaking()


@pytest.fixture
def handed(desk: Desk, database: Database, taking: FakeTaking) -> BotFront:
    """A front whose operators are user 7 of Discord and user 8 of one Slack workspace."""
    answering = Answering(desk, Kept.of(database), lambda: pytest.fail("no day is needed"))
    return BotFront(answering, taking, ("discord:7", "slack:T1:8"))


def upload(name: str, content: bytes | Exception = b"figures", size: int | None = None) -> Upload:
    async def read() -> bytes:
        if isinstance(content, Exception):
            raise content
        return content

    known = len(content) if isinstance(content, bytes) else 1
    return Upload(name, known if size is None else size, read)


UNREAD = upload("export.csv", AssertionError("nothing may be downloaded"))


@pytest.mark.parametrize(
    ("place", "user"), [(GUILD, "7"), (OTHER_GUILD, "7"), (ALONE, "7"), (SLACK, "8")]
)
async def test_an_operator_s_file_is_taken_in_and_told_of_to_them_alone(
    handed: BotFront, taking: FakeTaking, place: Place, user: str
) -> None:
    reply = await handed.ingest(asked(place, user=user), "ingest", [upload("a.csv", b"1")])
    assert reply.paragraphs == ("a.csv: taken; 14 figures added.",)
    assert reply.private
    assert taking.took == [("a.csv", b"1", None)]
    assert taking.caught_up == 1


@pytest.mark.parametrize(
    "request_",
    [
        asked(GUILD, user="8", manages=True),
        asked(ALONE, user="77"),
        asked(SLACK, user="7", manages=True),
        asked(Place("slack", "T2", "C1", "1"), user="8"),
    ],
)
async def test_nobody_else_is_let_in_whatever_they_manage(
    handed: BotFront, taking: FakeTaking, request_: Request
) -> None:
    reply = await handed.ingest(request_, "ingest", [UNREAD])
    assert said(reply) == NOT_FOR_YOU[Language.ENGLISH]
    assert reply.private
    assert (taking.took, taking.caught_up) == ([], 0)


async def test_nobody_is_an_operator_by_default(
    desk: Desk, database: Database, taking: FakeTaking
) -> None:
    answering = Answering(desk, Kept.of(database), lambda: pytest.fail("no day is needed"))
    for front in (front_over(desk, database), BotFront(answering, taking)):
        reply = await front.ingest(asked(user="7"), "", [UNREAD])
        assert said(reply) == NOT_FOR_YOU[Language.ENGLISH]
    assert taking.took == []


@pytest.mark.parametrize(
    ("words", "locale", "language"),
    [
        ("등록해 주세요", None, Language.KOREAN),
        ("导入", Language.ENGLISH, Language.CHINESE),
        ("ingest", Language.KOREAN, Language.KOREAN),
        ("", None, Language.ENGLISH),
    ],
)
async def test_it_is_said_in_the_language_of_whoever_tries(
    handed: BotFront, words: str, locale: Language | None, language: Language
) -> None:
    reply = await handed.ingest(asked(user="9", locale=locale), words, [UNREAD])
    assert reply.language is language
    assert said(reply) == NOT_FOR_YOU[language]


async def test_files_too_fast_are_put_off_like_questions(desk: Desk, database: Database) -> None:
    limit = RateLimit({"user": Rate(1, 1_000), "channel": Rate(9, 0.001)})
    front = front_over(desk, database, limit=limit)
    await front.ingest(asked(), "", [UNREAD])
    reply = await front.ingest(asked(), "", [UNREAD])
    assert said(reply) == SAYINGS["too_many"][Language.ENGLISH]


async def test_each_file_has_its_own_outcome_whatever_befalls_the_others(
    handed: BotFront, taking: FakeTaking, capsys: pytest.CaptureFixture[str]
) -> None:
    taking.faults = {
        "full.csv": DatasetError("The folder /secret cannot be written."),
        "odd.csv": ZeroDivisionError("our own mistake"),
    }
    uploads = [
        upload("full.csv"),
        upload("gone.csv", PlatformError("Discord does not hand out the file (gone).")),
        upload("odd.csv"),
        upload("told.csv", AssertionError("never downloaded"), size=LARGEST + 1),
        upload("lied.csv", bytes(LARGEST + 1), size=10),
        upload("good.csv"),
    ]
    reply = await handed.ingest(asked(), "", uploads)
    texts = {name: words[Language.ENGLISH] for name, words in SAYINGS.items()}
    assert reply.paragraphs == (
        texts["file_not_taken"].format(file="full.csv"),
        texts["file_not_fetched"].format(file="gone.csv"),
        texts["file_not_taken"].format(file="odd.csv"),
        texts["file_too_large"].format(file="told.csv", most=32),
        texts["file_too_large"].format(file="lied.csv", most=32),
        "good.csv: taken; 14 figures added.",
    )
    assert [name for name, _, _ in taking.took] == ["good.csv"]
    logged = capsys.readouterr().out
    assert "/secret" in logged
    assert "our own mistake" in logged


async def test_a_file_as_large_as_may_be_is_taken(handed: BotFront, taking: FakeTaking) -> None:
    await handed.ingest(asked(), "", [upload("a.csv", bytes(LARGEST))])
    assert len(taking.took[0][1]) == LARGEST


async def test_what_is_taken_is_told_even_when_news_of_it_cannot_be(
    handed: BotFront, taking: FakeTaking
) -> None:
    taking.faults["catch_up"] = DatasetError("not now")
    reply = await handed.ingest(asked(), "", [upload("a.csv")])
    assert said(reply) == "a.csv: taken; 14 figures added."


async def test_a_long_report_is_cut_and_says_so(handed: BotFront, taking: FakeTaking) -> None:
    taking.says = ("set aside.", *(f"row {number} is wrong" for number in range(30)))
    reply = await handed.ingest(asked(), "", [upload("a.csv")])
    assert len(reply.paragraphs) == 13
    assert reply.paragraphs[1] == "row 0 is wrong"
    assert reply.paragraphs[-1] == "a.csv: 19 more lines are in the log."


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\files\\出口.csv", "出口.csv"),
        ("a\n- b\x00\u202e.csv", "a - b .csv"),
        (f"{'出' * 300}.csv", f"{'出' * 46}.csv"),
        ("", "file"),
        ("/", "file"),
    ],
)
async def test_a_name_is_only_a_name(
    handed: BotFront, taking: FakeTaking, name: str, called: str
) -> None:
    await handed.ingest(asked(), "", [upload(name)])
    assert taking.took[0][0] == called


@pytest.mark.parametrize(
    ("words", "flow"),
    [
        ("", None),
        ("ingest", None),
        ("Ingest exports", Flow.EXPORT),
        ("ingest these imports, please", Flow.IMPORT),
        ("imports", Flow.IMPORT),
        ("수집 수출", Flow.EXPORT),
        ("수입 자료 등록", Flow.IMPORT),
        ("导入出口", Flow.EXPORT),
        ("请导入进口数据", Flow.IMPORT),
        ("ingest exports and imports", None),
        ("导入进出口", None),
        ("수출입 등록", None),
    ],
)
async def test_the_words_beside_a_file_may_say_its_flow(
    handed: BotFront, taking: FakeTaking, words: str, flow: Flow | None
) -> None:
    assert asks_to_ingest(words)
    await handed.ingest(asked(), words, [upload("a.csv")])
    assert taking.took[0][2] is flow


@pytest.mark.parametrize(
    "words",
    [
        "exports in 2024?",
        "what is this?",
        "2024년 수출은?",
        "2024年进口额",
        "digesting",
        "imports?",
    ],
)
def test_a_question_beside_a_file_remains_a_question(words: str) -> None:
    assert not asks_to_ingest(words)
