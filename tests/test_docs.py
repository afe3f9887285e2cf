import re
import shlex
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path

import pytest
from bot_process import run_bot

from bot.cli import parser
from bot.settings import PROJECT, Settings

PAGES = sorted(
    path
    for path in [*PROJECT.glob("*.md"), *PROJECT.glob("docs/**/*.md"), PROJECT / "data/README.md"]
)
COMMANDS = set(re.findall(r"^    (\w+)  ", parser().format_help(), re.MULTILINE))
SETTINGS = {one.metadata["name"] for one in fields(Settings)}
_BLOCK = re.compile(r"^```console\n(.*?)^```", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)|(?:src|srcset|href)=\"([^\"]+)\"")
_CODE = re.compile(r"`([^`\n]+)`")
_EXAMPLE = re.compile(r"^# (?P<help>.+)\n#(?P<name>[A-Z_]+)=(?P<value>.*)$", re.MULTILINE)
_SETTING = re.compile(
    r"\b(?:BOT|DISCORD|SLACK|LLM|GACC|COMTRADE|DATABASE|DATASET|RELEASE)_[A-Z_]+\b"
)
_REGISTRY = re.compile(r"(?:pypi|pythonhosted|npmjs|crates)\.(?:org|com|io)", re.IGNORECASE)
_MACHINE = re.compile(r"(?<![\w.:/\-])/(?:work|root|home|Users)/\w+")
_TEXT = {
    ".css",
    ".csv",
    ".html",
    ".js",
    ".lock",
    ".md",
    ".py",
    ".svg",
    ".toml",
    ".yaml",
    ".yml",
    "",
}


def read(name: str) -> str:
    return (PROJECT / name).read_text(encoding="utf-8")


def project_files() -> Iterator[Path]:
    """What the project is made of, without what runs leave behind."""
    own = {PROJECT / ".env", PROJECT / ".coverage"}
    yield from (
        path for path in set(PROJECT.iterdir()) - own if path.is_file() and path.suffix in _TEXT
    )
    for folder in (".ci", "bot", "data", "docs", "tests"):
        for path in (PROJECT / folder).rglob("*"):
            if (
                path.is_file()
                and path.suffix in _TEXT
                and PROJECT / "data/local" not in path.parents
            ):
                yield path


def examples() -> list[tuple[str, str]]:
    """Each `$ command` of the README with what it is said to print."""
    shown = []
    for block in _BLOCK.findall(read("README.md")):
        for one in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, printed = one.partition("\n")
            shown.append((command, printed))
    return shown


def test_the_readme_shows_the_two_commands_first() -> None:
    assert [command for command, _ in examples()][:2] == ["make run", "make test"]


def test_every_make_target_the_pages_name_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))
    named = {
        target
        for page in PAGES
        for code in [*_CODE.findall(page.read_text(encoding="utf-8")), *map("".join, examples())]
        if code.startswith("make ")
        for target in code.split("\n")[0].split()[1:]
    }

    assert named >= {"run", "test", "lint", "types", "bench"}
    assert named <= targets


def test_the_readme_names_every_command_and_no_other() -> None:
    named = {
        code.split()[1] for code in _CODE.findall(read("README.md")) if code.startswith("bot ")
    }

    assert named == COMMANDS


def test_every_option_the_readme_names_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    named = set(re.findall(r"--[a-z]+[a-z-]*", read("README.md")))
    for command in COMMANDS:
        with pytest.raises(SystemExit):
            parser().parse_args([command, "--help"])

    assert named >= {"--json", "--today"}
    assert named <= set(re.findall(r"--[a-z-]+", capsys.readouterr().out))


@pytest.mark.parametrize(
    ("command", "printed"),
    [pytest.param(*one, id=one[0]) for one in examples() if one[0].startswith("bot ")],
)
def test_an_example_of_the_readme_prints_what_it_shows(
    command: str, printed: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ended = run_bot(*shlex.split(command)[1:], home=tmp_path_factory.getbasetemp() / "docs")

    assert (ended.code, ended.err) == (0, "")
    assert ended.out == printed


def test_the_example_settings_are_those_there_are() -> None:
    given = [match.groups() for match in _EXAMPLE.finditer(read(".env.example"))]
    expected = [
        (one.metadata["help"], one.metadata["name"], _written(one.default))
        for one in fields(Settings)
    ]

    assert given == expected


def _written(default: object) -> str:
    assert default is not MISSING
    if isinstance(default, Path):
        return default.relative_to(PROJECT).as_posix()
    return "" if default in {None, ()} else str(default)


def test_the_example_settings_change_nothing(tmp_path: Path) -> None:
    copy = tmp_path / ".env"
    copy.write_text(read(".env.example"), encoding="utf-8")

    assert Settings.read({}, copy) == Settings()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(PROJECT).as_posix())
def test_what_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = {link or source for link, source in _LINK.findall(text)}
    missing = [
        link
        for link in links
        if not link.startswith(("http://", "https://", "mailto:"))
        if not (page.parent / link).exists()
    ]
    unknown = {name for name in _SETTING.findall(text) if name not in SETTINGS}

    assert missing == []
    assert unknown == set()


def test_every_path_contributing_names_is_there() -> None:
    named = {
        code
        for code in _CODE.findall(read("CONTRIBUTING.md"))
        if re.fullmatch(
            r"(?:bot|tests|data|docs|\.venv)/[\w./-]*|[\w.-]+\.(?:md|toml|py|yaml)", code
        )
        if not code.startswith(".venv/")
    }

    assert len(named) > 30
    assert [path for path in sorted(named) if not (PROJECT / path).exists()] == []


def test_the_page_on_reading_names_steps_that_are_there() -> None:
    named = {
        code
        for code in _CODE.findall(read("docs/reading-questions.md"))
        if re.fullmatch(r"[a-z_]+(?:/|\.py|/[a-z_]+\.py)", code)
    }

    assert len(named) > 30
    assert [path for path in sorted(named) if not (PROJECT / "bot/questions" / path).exists()] == []


def test_contributing_has_numbered_steps_for_each_addition() -> None:
    sections = re.split(r"^## ", read("CONTRIBUTING.md"), flags=re.MULTILINE)
    additions = {one.split("\n")[0]: one for one in sections if one.startswith("Add a ")}

    wanted = "figure source command kind_of_question language platform kind_of_chart".split()
    assert set(additions) >= {f"Add a {what.replace('_', ' ')}" for what in wanted}
    assert [title for title, text in additions.items() if "\n1. " not in text] == []


def test_the_changelog_opens_with_what_is_unreleased() -> None:
    headings = re.findall(r"^##+ .+$", read("CHANGELOG.md"), re.MULTILINE)

    assert headings[0] == "## [Unreleased]"
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert {one[4:] for one in headings if one.startswith("### ")} <= kinds


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_holds_hashes_and_no_address(lock: str) -> None:
    text = read(lock)
    pins = re.findall(r"^[A-Za-z0-9][\w.-]*(?:\[[\w,-]+\])?==", text, re.MULTILINE)
    hashed = re.findall(r"^[A-Za-z0-9][^\n]*\\\n +--hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)

    assert pins
    assert len(hashed) == len(pins)
    assert "://" not in text


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    found = {
        path.relative_to(PROJECT).as_posix(): match[0]
        for path in project_files()
        for text in [path.read_text(encoding="utf-8", errors="replace")]
        for match in [_REGISTRY.search(text) or _MACHINE.search(text)]
        if match is not None
    }

    assert found == {}


def test_commits_are_checked_with_the_locked_tools() -> None:
    text = read(".pre-commit-config.yaml")
    hooks = re.findall(r"- id: ([\w-]+)$", text, re.MULTILINE)

    assert re.findall(r"- repo: (\S+)$", text, re.MULTILINE) == ["local"]
    assert hooks == ["ruff-check", "ruff-format", "mypy"]
    assert len(re.findall(r"^ +entry: \.venv/bin/\w+", text, re.MULTILINE)) == len(hooks)


def test_every_ignored_rule_has_its_reason() -> None:
    text = read("pyproject.toml")
    lint = tomllib.loads(text)["tool"]["ruff"]["lint"]
    rules = [
        *lint["ignore"],
        *(one for rules in lint["per-file-ignores"].values() for one in rules),
    ]

    assert lint["select"] == ["ALL"]
    assert [rule for rule in rules if not re.search(rf'"{rule}", +# \w', text)] == []
