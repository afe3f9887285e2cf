"""What readers say of a file they refuse, in the language of whoever handed it in."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib import import_module

import pytest

from bot.releases import translating
from bot.releases.translating import problem_in, reason_in, remark_in
from bot.settings import PROJECT
from bot.sources.reading import Problem
from bot.trade import Language

OTHERS = (Language.KOREAN, Language.CHINESE)
READERS = (
    *(PROJECT / "bot" / "sources").rglob("*.py"),
    *(PROJECT / "bot" / "releases" / name for name in ("checks.py", "reading.py", "ingest.py")),
)
NO_FILES = ("index.py", "availability.py", "client.py", "fetching.py", "chapters.py")
"""These speak of pages and answers that nobody hands in."""
FETCHING = PROJECT / "bot" / "sources" / "fetching.py"
MARK = "§"
COMPOSED = {
    f"{MARK} is {MARK}": "'x' is no month like 202401",
    f"{MARK} is counted in {MARK}": "1006 of 2026-08 is counted in 千克 and 吨",
    f"{MARK} between {MARK} and {MARK}": "1006 is counted in 千克 and 吨 between 202601 and 202602",
    f"the file was cut or edited, so {MARK}": "the file was cut or edited, so download it again",
    f"the {MARK} of {MARK} for {MARK} {MARK}": (
        "the import of 2026-08 for WLD is 12 against 99,000 next to it: "
        "a jump as by a slip of digits"
    ),
    f"{MARK} is {MARK}, but {MARK} is {MARK} in the customs' own list": (
        "408 is 朝鲜, but 朝鲜 is 109 in the customs' own list"
    ),
}
"""Reasons that are put together in more than one place, each as it is said in the end."""


def phrases(language: Language) -> dict[str, str]:
    found: dict[str, str] = import_module(f"bot.releases.wording.reports.{language}").PHRASES
    return found


def text_of(node: ast.expr) -> str:
    """A sentence in the source, with a mark for each value put into it; empty for anything else."""
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=values):
            return "".join(text_of(one) or MARK for one in values)
        case ast.IfExp(body=one, orelse=other):
            return text_of(one) or text_of(other)
    return ""


@cache
def sentences() -> frozenset[str]:
    """Every text in the readers' sources."""
    nodes = (node for path in READERS for node in ast.walk(ast.parse(path.read_text())))
    return frozenset(text_of(one) for one in nodes if isinstance(one, ast.expr)) - {""}


def given_as_reasons() -> Iterator[str]:
    """The texts that the readers of files give as the reason or the hint of a problem."""
    names = re.compile(r"reason|hint|counted|_?[A-Z_]*(HINT|AGAIN|EXCEL|DOWNLOAD)")
    for path in READERS:
        if path.name in NO_FILES:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="Problem"), args=[*_, reason, hint]):
                    yield from (text_of(reason), text_of(hint))
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if names.fullmatch(name):
                    yield text_of(value)
                case ast.Yield(value=ast.Tuple(elts=[_, reason, hint])):
                    yield from (text_of(reason), text_of(hint))
                case ast.Return(value=ast.Tuple(elts=[_, said])):
                    yield text_of(said)


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_numbers_and_the_values_of_its_phrase(language: Language) -> None:
    for phrase, translation in phrases(language).items():
        for pattern in (r"\d+", r"\{\w+\}"):
            then, now = (re.findall(pattern, one) for one in (phrase, translation))
            assert Counter(then) == Counter(now), phrase


def test_both_languages_know_the_same_phrases() -> None:
    korean, chinese = map(phrases, OTHERS)
    assert korean.keys() == chinese.keys()


def test_every_phrase_is_one_that_a_reader_says() -> None:
    said = "\n".join(sentences())
    for phrase in phrases(Language.KOREAN).keys() - set(COMPOSED.values()):
        fixed = [part for part in re.split(r"\{\w+\}", phrase) if len(part) > 12]
        assert all(part.removeprefix(" is ") in said for part in fixed), phrase


@pytest.mark.parametrize("language", OTHERS)
def test_every_reason_that_a_reader_gives_is_known(language: Language) -> None:
    given = {one for one in given_as_reasons() if " " in one.replace(f"{MARK} ", "")}
    assert COMPOSED.keys() <= given
    reasons = given - COMPOSED.keys() | set(COMPOSED.values())
    assert len(reasons) > 60
    unknown = {one for one in reasons if translating._phrase(one, language) is None}
    assert unknown == set()


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("spoken", ["", " (quota)"])
def test_every_reason_why_a_source_cannot_be_fetched_is_known(
    language: Language, spoken: str
) -> None:
    raised = [
        text_of(node.args[0])
        for node in ast.walk(ast.parse(FETCHING.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id.endswith("Error")
    ]
    assert len(raised) == 5
    for reason in raised:
        said = reason.replace(MARK + MARK, "404" + spoken)
        translated = reason_in(language, said)
        assert translated not in {said, ""}, said
        assert not re.search(r"[a-z]{4,}", translated.replace("quota", ""))


def test_a_reason_that_is_not_known_stays_in_english() -> None:
    assert reason_in(Language.KOREAN, "it sings") == "it sings"


def test_a_problem_is_said_with_file_row_column_reason_and_what_to_do() -> None:
    problem = Problem(
        "出口.csv",
        12,
        "商品编码",
        "'10' is no code of 2, 4, 6 or 8 digits",
        "download it again and do not save it in a spreadsheet, which drops leading zeros",
    )
    assert problem_in(Language.ENGLISH, problem) == str(problem)
    assert problem_in(Language.KOREAN, problem) == (
        "出口.csv, 12행, 商品编码 열: '10': 2, 4, 6, 8자리 코드가 아닙니다. "
        "다시 내려받고, 앞자리의 영을 지우는 표 계산 프로그램으로 저장하지 마십시오."
    )
    assert problem_in(Language.CHINESE, problem) == (
        "出口.csv，第12行，商品编码列：'10' 不是 2、4、6 或 8 位编码；"
        "请重新下载，不要用会去掉前导零的电子表格保存。"
    )


def test_values_are_turned_where_they_are_words_of_ours_and_left_where_they_are_the_file_s() -> (
    None
):
    problem = Problem(
        "a.html",
        None,
        "",
        "the export of 2026-08 for PRK is 1,234,000 against 12 next to it: "
        "a jump as by a slip of digits",
        "check the unit and the digits at the publisher, then ingest it again",
    )
    assert "2026-08 北한" not in problem_in(Language.KOREAN, problem)
    assert "2026-08 북한 수출: 1,234,000" in problem_in(Language.KOREAN, problem)
    mixed = Problem("a.csv", None, "", "10063020 is counted in 千克 and 吨 between 1 and 2", "")
    assert problem_in(Language.CHINESE, mixed) == str(mixed)
    nested = Problem(
        "a.csv", 5, "", "from here on: the row has 3 cells, not 9", "download it again"
    )
    assert "自此处起：该行有 3 个单元格，而非 9 个" in problem_in(Language.CHINESE, nested)


def test_what_is_not_known_or_would_change_a_number_stays_as_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    strange = Problem("a.csv", 3, "", "it sings", "download it again")
    assert problem_in(Language.KOREAN, strange) == str(strange)
    wrong = ((re.compile("it sings"), "노래 2번"), (re.compile("download it again"), "다시"))
    monkeypatch.setattr(translating, "_phrases", lambda _: wrong)
    assert problem_in(Language.KOREAN, strange) == str(strange)


def test_remarks_are_turned_too() -> None:
    left = "a.html, row 12: figures printed as ##### left out."
    assert remark_in(Language.CHINESE, left) == "a.html，第12行：显示为 ##### 的数字已略去。"
    others = "a.csv: rows of other partners left out: 1,234."
    assert remark_in(Language.KOREAN, others) == "a.csv: 다른 상대국의 행 1,234개는 뺐습니다."
    assert remark_in(Language.ENGLISH, others) == others
    assert remark_in(Language.KOREAN, "no colon") == "no colon"
    assert remark_in(Language.KOREAN, "a.csv: it sings.") == "a.csv: it sings."
