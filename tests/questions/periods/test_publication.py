from collections.abc import Callable

import pytest

from bot.questions.periods import Flag, MentionKind, PeriodFindings

Say = Callable[[str], str]
Read = Callable[[str], PeriodFindings]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("as of June 2024", "as of 2024-06"),
        ("as of June 2024, exports in May 2024", "as of 2024-06, 2024-05"),
        ("exports in May 2024 as of 18 June 2024", "2024-05, as of 2024-06-18"),
        ("exports in May 2024 as of 2024-06-18", "2024-05, as of 2024-06-18"),
        ("exports in May 2024 as of June 18, 2024", "2024-05, as of 2024-06-18"),
        ("as published in July 2024, June 2024 exports", "as of 2024-07, 2024-06"),
        ("May 2024 exports as reported in June 2024", "2024-05, as of 2024-06"),
        ("May 2024 exports as first reported in June 2024", "2024-05, as of 2024-06"),
        ("as first reported in June 2024", "as of 2024-06"),
        ("first reported in June 2024 for May 2024", "as of 2024-06, 2024-05"),
        ("May 2024 exports published in June 2024", "2024-05, as of 2024-06"),
        ("exports in May 2024 in the June 2024 bulletin", "2024-05, as of 2024-06"),
        ("the June 2024 release's figure for May 2024", "as of 2024-06, 2024-05"),
        (
            "Jan-May 2024 as published in the June 2024 bulletin vs the May 2024 bulletin",
            "2024-01..2024-05, as of 2024-06, as of 2024-05",
        ),
        (
            "trade in 2024 according to the release of January 2025",
            "2024-01..2024-12, as of 2025-01",
        ),
        ("2024년 1~5월 수출이 6월 발표에서", "2024-01..2024-05, as of 2024-06"),
        ("2023년 12월 수출이 1월 발표에서", "2023-12, as of 2024-01"),
        ("exports for 2023 as of 2024", "2023-01..2023-12, as of 2024-12"),
        ("2024년 6월 발표 기준 5월 수출", "as of 2024-06, 2024-05"),
        ("2024년 7월에 발표된 6월 수출", "as of 2024-07, 2024-06"),
        ("2024년 6월 기준 2023년 수출", "as of 2024-06, 2023-01..2023-12"),
        ("2024년 6월 18일 발표 기준 2024년 5월", "as of 2024-06-18, 2024-05"),
        ("2024年7月公布的6月数据", "as of 2024-07, 2024-06"),
        ("2024年1月公布的12月数据", "as of 2024-01, 2023-12"),
        ("2024年6月公报中2024年5月出口", "as of 2024-06, 2024-05"),
        ("exports reported in March 2022", "2022-03"),
        ("exports reported for March 2022", "2022-03"),
        ("2024년 기준 수출", "2024-01..2024-12"),
    ],
)
def test_a_date_of_publication_is_no_data_period(said: Say, phrase: str, expected: str) -> None:
    assert said(phrase) == expected


def test_a_bulletin_is_named_by_its_data_month(read: Read) -> None:
    (mention,) = read("the June 2024 bulletin").mentions
    assert mention.kind is MentionKind.AS_OF
    assert Flag.PUBLICATION_DATE not in mention.flags


def test_a_month_of_publication_is_flagged_as_one(read: Read) -> None:
    findings = read("as published in June 2024")
    assert findings.as_of == "2024-06"
    assert Flag.PUBLICATION_DATE in findings.mentions[0].flags


def test_a_day_of_publication_is_not_a_day_of_data(read: Read) -> None:
    assert Flag.DAY not in read("exports in May 2024 as of 18 June 2024").flags


@pytest.mark.parametrize(
    "phrase",
    [
        "Feb 2022 exports as first reported",
        "what was originally reported for Feb 2022",
        "first-printed figure for Feb 2022",
        "initial figure for Feb 2022",
        "2022년 2월 최초 발표 수출액",
        "처음 발표된 2022년 2월 수출",
        "当时公布的2022年2月出口",
        "2022年2月出口首次公布值",
        "2022年2月初值",
    ],
)
def test_words_for_the_first_print_are_seen(read: Read, phrase: str) -> None:
    findings = read(phrase)
    assert findings.first_printed
    assert [str(mention.period) for mention in findings.main] == ["2022-02"]


@pytest.mark.parametrize(
    "phrase",
    ["was May 2024 revised?", "revisions to May 2024", "2024년 5월 수정", "2024年5月修订了吗"],
)
def test_words_for_revision_are_seen(read: Read, phrase: str) -> None:
    findings = read(phrase)
    assert findings.revised
    assert [str(mention.period) for mention in findings.main] == ["2024-05"]
