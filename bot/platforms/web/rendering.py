"""Renders pages and fragments from the templates, every text in them escaped."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import jinja2

from bot.answers.answer import Answer, Figure, Role
from bot.platforms.web import printed
from bot.platforms.web.reader import Reader
from bot.platforms.web.refusal import Refusal
from bot.platforms.web.threads import Turn
from bot.platforms.web.wording import WORDINGS, wording_of
from bot.trade import Language, Observation

HERE = Path(__file__).parent
STATIC = HERE / "static"

_MOST_CONTEXT = 8
"""Figures of context shown at once: a chart has one for each point it names."""

ToJson = Callable[[Answer], Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class FrontPage:
    """What the front page shows: the conversation, or examples when there is none.

    `draft` stands in the question box, `note` above it; with `has_previous` the thread before
    this one can be taken up again.
    """

    reader: Reader
    turns: tuple[Turn, ...]
    has_previous: bool
    examples: tuple[str, ...]
    status_line: str
    draft: str = ""
    note: str = ""


class Renderer:
    """The web chat's templates, loaded once."""

    def __init__(self, to_json: ToJson) -> None:
        self._to_json = to_json
        self._templates = jinja2.Environment(
            loader=jinja2.FileSystemLoader(HERE / "templates"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals.update(
            printed=printed,
            wordings=WORDINGS,
            wording_of=wording_of,
            figures_by_role=figures_by_role,
            folded=folded,
            source_title=source_title,
            json_of=self.json_of,
            is_answer=lambda reply: isinstance(reply, Answer),
            version=_version_of(STATIC),
        )

    def front_page(self, page: FrontPage) -> str:
        """The whole front page."""
        words = wording_of(page.reader.language)
        return self._templates.get_template("front.html").render(
            page=page, words=words, empty=words.refusals[Refusal.EMPTY]
        )

    def turn(self, turn: Turn, reader: Language) -> str:
        """One question with what came back, to append to a conversation."""
        return self._templates.get_template("turn.html").render(turn=turn, words=wording_of(reader))

    def refusal_page(self, sentence: str, reader: Reader) -> str:
        """A page in style for a request that cannot be taken, with the one sentence on it."""
        return self._templates.get_template("refusal.html").render(
            sentence=sentence, words=wording_of(reader.language)
        )

    def json_of(self, answer: Answer) -> str:
        """The answer as the JSON contract has it, indented for people."""
        return json.dumps(self._to_json(answer), ensure_ascii=False, indent=2)


def figures_by_role(answer: Answer) -> tuple[tuple[Role, tuple[Figure, ...]], ...]:
    """The figures in the order a reader needs them; roles without a figure are left out."""
    groups = (
        (role, tuple(figure for figure in answer.figures if figure.role is role)) for role in Role
    )
    return tuple(group for group in groups if group[1])


def folded(role: Role, figures: tuple[Figure, ...]) -> bool:
    """Whether figures are so many, and so far from the answer, that they wait to be asked for."""
    return role is Role.CONTEXT and len(figures) > _MOST_CONTEXT


def source_title(answer: Answer, cell: Observation) -> str:
    """The name of the publication a cell cites.

    The answer's title for its address or for another cell of the same source, else the site.
    """
    titles = {ref.url: ref.title for ref in answer.sources if ref.url}
    same = (
        other.citation
        for figure in answer.figures
        for other in figure.receipt.cells
        if other.source == cell.source
    )
    named = next((titles[address] for address in (cell.citation, *same) if address in titles), "")
    site = printed.host(cell.citation)
    return named or (site if site != cell.citation else cell.source)


def _version_of(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
