import pytest

from bot.answers.answer import SourceRef
from bot.platforms.discord.sources import source_lines
from bot.platforms.lengths import length
from bot.platforms.publications import day
from bot.trade import Language

BULLETIN = "China customs (GACC), monthly bulletin"


def test_a_publication_alone_is_a_link_with_its_day() -> None:
    source = SourceRef(BULLETIN, "http://a.example/1", "2024-07-18")
    assert source_lines([source], Language.ENGLISH) == [
        f"- [{BULLETIN}](<http://a.example/1>), 18 July 2024"
    ]


def test_chinese_has_a_comma_of_its_own() -> None:
    source = SourceRef("海关总署", "http://a.example/1", "2024-07-18")
    assert source_lines([source], Language.CHINESE) == [
        "- [海关总署](<http://a.example/1>)，2024年7月18日"
    ]


def test_the_issues_of_one_publication_stand_side_by_side() -> None:
    issues = [
        SourceRef(BULLETIN, "http://a.example/1", "2024-07-18"),
        SourceRef("Press", "", ""),
        SourceRef(BULLETIN, "http://a.example/2", ""),
        SourceRef(BULLETIN, "", "2024-08"),
    ]
    assert source_lines(issues, Language.ENGLISH) == [
        (
            f"- {BULLETIN}: [18 July 2024](<http://a.example/1>) · [2](<http://a.example/2>) · "
            "August 2024"
        ),
        "- Press",
    ]


def test_many_issues_go_on_in_further_lines() -> None:
    issues = [SourceRef(BULLETIN, f"http://a.example/{'x' * 80}{n}", "") for n in range(40)]
    lines = source_lines(issues, Language.ENGLISH)
    assert len(lines) > 1
    assert all(length(line) <= 2_000 for line in lines)
    assert sum(line.count("](<") for line in lines) == 40


def test_an_address_that_is_no_link_is_printed() -> None:
    source = SourceRef("File", "query-export.csv", "")
    assert source_lines([source], Language.ENGLISH) == ["- File (query-export.csv)"]
    same = SourceRef("query-export.csv", "query-export.csv", "")
    assert source_lines([same], Language.ENGLISH) == ["- query-export.csv"]


@pytest.mark.parametrize(
    ("published", "language", "shown"),
    [
        ("2024-07-18", Language.ENGLISH, "18 July 2024"),
        ("2024-07-18", Language.KOREAN, "2024년 7월 18일"),
        ("2024-07-18", Language.CHINESE, "2024年7月18日"),
        ("2024-07", Language.KOREAN, "2024년 7월"),
        ("2024", Language.ENGLISH, "2024"),
        ("", Language.ENGLISH, ""),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(
    published: str, language: Language, shown: str
) -> None:
    assert day(published, language) == shown
