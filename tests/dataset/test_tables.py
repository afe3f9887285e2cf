import csv
from pathlib import Path

import pytest
from csv_rows import write_rows

from bot.dataset.tables import Row, keyed, read_table
from bot.errors import DatasetError

COLUMNS = ("code", "name")


def table(tmp_path: Path, content: str | bytes) -> Path:
    path = tmp_path / "goods.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def fault(path: Path) -> str:
    with pytest.raises(DatasetError) as caught:
        list(read_table(path, COLUMNS))
    return str(caught.value)


def test_rows_are_read_as_they_stand(tmp_path: Path) -> None:
    path = write_rows(
        tmp_path / "goods.csv",
        {"code": "10", "name": 'rice, "white"\nand brown'},
        {"code": "27", "name": " oil "},
        columns=COLUMNS,
    )
    rows = list(read_table(path, COLUMNS))

    assert [(one["code"], one["name"], one.number) for one in rows] == [
        ("10", 'rice, "white"\nand brown', 2),
        ("27", " oil ", 3),
    ]


@pytest.mark.parametrize(
    "content",
    [b"\xef\xbb\xbfcode,name\n10,rice\n", b"code,name\r\n10,rice\r\n", b"code,name\n10,rice"],
    ids=["byte order mark", "Windows line ends", "no last line end"],
)
def test_a_table_saved_by_a_spreadsheet_is_read_all_the_same(
    tmp_path: Path, content: bytes
) -> None:
    (only,) = read_table(table(tmp_path, content), COLUMNS)

    assert only.cells == {"code": "10", "name": "rice"}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("code,name\n10\n", "goods.csv row 2: 1 cells where 2 belong"),
        ("code,name\n10,rice\n27,crude, oil\n", "goods.csv row 3: 3 cells where 2 belong"),
        ("code,name\n\n10,rice\n", "goods.csv row 2: 0 cells where 2 belong"),
        ('code,name\n10,"rice\n', "goods.csv row 2: not valid CSV"),
        ('code,"na\n', "goods.csv row 1: not valid CSV"),
        ("code,title\n", "goods.csv row 1: the columns must be code,name; found code,title."),
        ("", "goods.csv row 1: the columns must be code,name; found nothing."),
        ("10,rice\n", "goods.csv row 1: the columns must be code,name"),
        (b"code,name\n10,\xb4\xf3\xc3\xd7\n", "goods.csv is not UTF-8; save it again as UTF-8."),
    ],
)
def test_a_broken_table_is_one_sentence_with_file_and_row(
    tmp_path: Path, content: str | bytes, sentence: str
) -> None:
    assert fault(table(tmp_path, content)).startswith(sentence)


def test_a_field_beyond_all_bounds_is_a_fault_of_its_row(tmp_path: Path) -> None:
    content = f"code,name\n10,{'x' * (csv.field_size_limit() + 1)}\n"

    assert fault(table(tmp_path, content)).startswith("goods.csv row 2: not valid CSV")


def test_a_missing_table_says_where_it_belongs(tmp_path: Path) -> None:
    missing = tmp_path / "reference" / "goods.csv"

    assert fault(missing) == (
        "goods.csv is missing from reference/; restore it from the repository."
    )


def test_a_folder_in_place_of_a_table_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "goods.csv").mkdir()

    assert fault(tmp_path / "goods.csv") == "goods.csv cannot be read (Is a directory)."


def test_rows_are_kept_by_their_key() -> None:
    rows = [Row({"code": code}, "goods.csv", number) for number, code in enumerate("ab", start=2)]

    assert keyed(rows, "code", lambda one: one.number) == {"a": 2, "b": 3}


def test_a_key_that_stands_twice_is_a_fault() -> None:
    rows = [Row({"code": "10"}, "goods.csv", number) for number in (2, 3)]

    with pytest.raises(DatasetError, match=r"^goods.csv row 3: code 10 stands twice; keep one\.$"):
        keyed(rows, "code", lambda one: one)
