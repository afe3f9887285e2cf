import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from bot.settings import PROJECT

LAYERS = (
    {"errors"},
    {"trade", "settings"},
    {"sources", "questions"},
    {"dataset", "state", "interpreter"},
    {"answers"},
    {"charts", "claims", "conversation"},
    {"commands"},
    {"platforms.sending"},
    {"releases"},
    {"platforms"},
)
"""A part may import itself and the parts of earlier layers.

What a sender is stands before the releases it sends: it knows no platform.

The other modules right below `bot/` put the bot together: they may import every part, and no part
imports them.
"""

HOMES = {
    "aiohttp": ("bot.app", "bot.interpreter", "bot.platforms", "bot.releases", "bot.sources"),
    "alembic": ("bot.state",),
    "apscheduler": ("bot.schedule",),
    "discord": ("bot.platforms.discord",),
    "dotenv": ("bot.settings",),
    "duckdb": ("bot.dataset", "bot.sources"),
    "jinja2": ("bot.platforms.web",),
    "matplotlib": ("bot.charts",),
    "numpy": ("bot.charts", "bot.sources.query_export.slices"),
    "pandas": ("bot.answers.table",),
    "PIL": ("bot.charts",),
    "python_calamine": ("bot.sources",),
    "rapidfuzz": ("bot.questions",),
    "selectolax": ("bot.sources",),
    "slack_bolt": ("bot.platforms.slack",),
    "slack_sdk": ("bot.platforms.slack",),
    "sqlalchemy": ("bot.state",),
    "stamina": ("bot.sources",),
    "structlog": ("bot",),
    "yarl": ("bot.platforms", "bot.sources"),
}
"""Where each library may be imported: the rest of the bot does not know it."""

BROUGHT_ALONG = {"numpy": "matplotlib", "PIL": "matplotlib", "yarl": "aiohttp"}
"""Libraries that are part of another's interface and come with it."""

LONGEST = 250
WORD_LISTS = re.compile(r"bot/(?:answers|charts|platforms/\w+)/wording/|bot/questions/vocabulary/")


@cache
def modules() -> dict[str, Path]:
    """Every module of the bot by its dotted name."""
    found = {}
    for path in (PROJECT / "bot").rglob("*.py"):
        parts = path.relative_to(PROJECT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def imports(module: str) -> frozenset[str]:
    """Everything a module imports, at its top or in a function."""
    tree = ast.parse(modules()[module].read_text(encoding="utf-8"))
    return frozenset(_imported(tree))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in modules() else str(node.module)


def part(module: str) -> str:
    """The part of the bot a module belongs to, by the longest name in LAYERS."""
    name = module.removeprefix("bot").removeprefix(".")
    return name if name in set().union(*LAYERS) else name.split(".")[0]


def inside(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def ours(module: str) -> set[str]:
    return {name for name in imports(module) if inside(name, "bot")}


def test_every_package_has_a_layer() -> None:
    packages = {path.parent.name for path in (PROJECT / "bot").glob("*/__init__.py")}

    assert packages - set().union(*LAYERS) == set(), "name its layer in LAYERS"


def test_imports_point_one_way() -> None:
    layer = {name: place for place, names in enumerate(LAYERS) for name in names}
    last = len(LAYERS)
    wrong = [
        f"{module} imports {name}"
        for module in modules()
        for name in ours(module)
        if part(name) not in {"", part(module)} and part(module) in layer
        if layer.get(part(name), last) >= layer[part(module)]
    ]

    assert wrong == []


def test_a_platform_knows_no_other_platform() -> None:
    packages = {path.parent.name for path in (PROJECT / "bot/platforms").glob("*/__init__.py")}
    wrong = [
        f"{module} imports {name}"
        for package in packages
        for module in modules()
        if inside(module, f"bot.platforms.{package}")
        for name in ours(module)
        for other in packages - {package}
        if inside(name, f"bot.platforms.{other}")
    ]

    assert packages >= {"discord", "slack", "web"}
    assert wrong == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {module: ours(module) - {module} for module in modules()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as err:
        pytest.fail(" imports ".join(reversed(err.args[1])))


def test_every_library_has_one_home() -> None:
    wrong = [
        f"{module} imports {name}"
        for module in modules()
        for name in imports(module)
        if (library := name.split(".")[0]) != "bot" and library not in sys.stdlib_module_names
        if not any(inside(module, home) for home in HOMES.get(library, ()))
    ]

    assert wrong == [], "import it in its home, or give it one in HOMES"


def test_every_library_is_declared() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {_plain(re.split(r"[\[<>=]", one)[0]) for one in project["dependencies"]}
    distributions = packages_distributions()
    used = {name.split(".")[0] for module in modules() for name in imports(module)}
    used -= {"bot", *sys.stdlib_module_names}
    missing = {
        library
        for library in {BROUGHT_ALONG.get(one, one) for one in used}
        if not declared & {_plain(one) for one in distributions.get(library, ())}
    }

    assert missing == set()


def _plain(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def test_modules_are_short_but_for_lists_of_words() -> None:
    lengths = {
        path.relative_to(PROJECT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules().values()
    }
    long = {name for name, length in lengths.items() if length > LONGEST}

    assert {name for name in long if not WORD_LISTS.match(name)} == set()


def test_every_module_opens_with_one_plain_sentence() -> None:
    openings = {
        module: (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "")
        for module, path in modules().items()
    }
    wrong = {
        module: opening.split("\n\n")[0]
        for module, opening in openings.items()
        if not re.fullmatch(r"[^\n]+\.", opening.split("\n\n")[0])
    }

    assert wrong == {}


def test_tests_are_found_by_path_not_as_packages() -> None:
    assert list((PROJECT / "tests").rglob("__init__.py")) == []
