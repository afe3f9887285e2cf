import pytest

from bot.answers.answer import SourceRef
from bot.platforms.publications import day
from bot.platforms.slack.sources import source_lines
from bot.trade import Language


def test_issues_of_one_publication_stand_side_by_side_and_go_on_in_further_lines() -> None:
    issues = [
        SourceRef("Bulletin", f"https://e.example/{'x' * 300}/{month}", f"2024-{month:02}-18")
        for month in range(1, 13)
    ]
    lines = source_lines(issues, Language.ENGLISH)
    assert len(lines) > 1
    assert lines[0].startswith("• Bulletin: <https://")
    assert all(line.startswith("· <https://") for line in lines[1:])
    assert sum(line.count("|") for line in lines) == 12


def test_a_source_without_address_or_day_is_named_all_the_same() -> None:
    sources = [
        SourceRef("Yearbook *1998*", "", ""),
        SourceRef("Archive", "shelf 3", "1998"),
        SourceRef("Press", "https://e.example", "2019-07"),
        SourceRef("Issues", "", ""),
        SourceRef("Issues", "https://e.example/2", ""),
    ]
    assert source_lines(sources, Language.ENGLISH) == [
        "• Yearbook ∗1998∗",
        "• Archive (shelf 3), 1998",
        "• <https://e.example|Press>, July 2019",
        "• Issues: 1 · <https://e.example/2|2>",
    ]


@pytest.mark.parametrize(
    ("published", "language", "shown"),
    [
        ("2024-07-18", Language.KOREAN, "2024년 7월 18일"),
        ("2024-07", Language.CHINESE, "2024年7月"),
        ("2024", Language.ENGLISH, "2024"),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(
    published: str, language: Language, shown: str
) -> None:
    assert day(published, language) == shown
