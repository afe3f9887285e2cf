"""What became of a file, in each language, with nothing but its own numbers."""

from dataclasses import replace

import pytest

from bot.releases.accounts import account, may_say
from bot.releases.outcome import Outcome, Verdict
from bot.releases.recognise import Kind
from bot.sources.reading import Problem
from bot.trade import Language

TAKEN = Outcome(
    "bulletin-2026-08.html", Kind.PAGE, Verdict.TAKEN, added=1_234, changed=3, older=2, same=9
)


def said(outcome: Outcome) -> dict[str, str]:
    return {language: account(outcome, language)[0] for language in Language}


def test_what_was_taken_is_counted_in_each_language() -> None:
    assert said(TAKEN) == {
        "en": "bulletin-2026-08.html: English bulletin, taken; 1,234 figures added, "
        "3 of them revise a figure that was held, 2 of them are older prints, kept as history, "
        "9 were held already.",
        "ko": "bulletin-2026-08.html: 영문 월보, 등록했습니다. 새 수치 1,234개, "
        "그중 보유 수치를 수정한 것 3개, 그중 이력으로 남긴 이전 판 2개, 이미 보유한 것 9개.",
        "zh": "bulletin-2026-08.html：英文月报，已导入；新增数字 1,234 个，"
        "其中修订已有数字 3 个，其中留作历史的旧版 2 个，此前已有 9 个。",
    }
    assert account(TAKEN, Language.ENGLISH) == tuple(TAKEN.lines())
    with_remark = replace(TAKEN, remarks=("a.csv: rows of other partners left out: 1,234.",))
    assert account(with_remark, Language.CHINESE)[1] == "a.csv：已略去其他贸易伙伴的 1,234 行。"


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_known_already_is_said_of_every_kind_and_whatever_the_file_is_called(
    kind: Kind,
) -> None:
    for name in ("20260820", "2026.08.20 (3)", "출구 12.csv"):
        for language, line in said(Outcome(name, kind, Verdict.KNOWN, same=30_000_000)).items():
            assert "30,000,000" in line, language
            assert name in line


def test_a_file_set_aside_is_said_with_each_of_its_faults() -> None:
    faults = (
        Problem("a.csv", 3, "", "its quotation marks do not match", "download it again"),
        Problem("a.csv", None, "", "the file is empty", "download it again"),
    )
    outcome = Outcome("a.csv", Kind.EXPORT, Verdict.SET_ASIDE, problems=faults)
    assert account(outcome, Language.CHINESE) == (
        "a.csv：已搁置，其中的数字一个也没有导入。",
        "a.csv，第3行：引号不成对；请重新下载。",
        "a.csv：文件为空；请重新下载。",
    )
    assert account(outcome, Language.KOREAN)[1] == (
        "a.csv, 3행: 따옴표의 짝이 맞지 않습니다. 다시 내려받으십시오."
    )


def test_a_count_that_the_lock_does_not_let_pass_is_not_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = {
        "file.known": "{file} {kind}: 15 of {count}",
        "file.kind.page": "page",
        "file.uncounted": "{file}: see the log",
    }

    class Miscounting:
        def say(self, key: str, **values: object) -> str:
            return words[key].format(**{name: str(one) for name, one in values.items()})

    monkeypatch.setattr("bot.releases.accounts.news_wording", lambda _: Miscounting())
    outcome = Outcome("a.html", Kind.PAGE, Verdict.KNOWN, same=14)
    assert account(outcome, Language.ENGLISH) == ("a.html: see the log",)
    assert "number_lock" in capsys.readouterr().out


@pytest.mark.parametrize("language", list(Language))
def test_the_lock_lets_no_count_pass_that_nobody_counted(language: Language) -> None:
    assert not may_say("a.csv: 15", (), "a.csv", language)
    assert may_say("a 15.csv: ", (), "a 15.csv", language)
