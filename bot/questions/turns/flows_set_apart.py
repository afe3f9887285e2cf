"""Names once what both flows are of, as in coal exports against coal imports."""

from typing import Final

from bot.questions.turns.rewriting import rewritten, turns_of
from bot.trade import Language

_SET_AGAINST: Final = (
    r" (?:and|or|vs\.?|versus|as|than|against|over|relative to|compared|bigger|larger|higher|more"
    r"|smaller|lower|less)\b[^?.;]{0,40}?"
)
_TURNS: Final = turns_of(
    (
        (
            (
                rf"\b((?:(?!and )[\w'-]+ ){{1,3}}?)(exports|imports)({_SET_AGAINST}) \1"
                r"(?=(?:exports|imports)\b)"
            ),
            r"\1\2\3 ",
        ),
        (
            (
                r"\b(exports|imports) ((?:of|in|for) (?:[\w'-]+ ){0,2}[\w'-]+)"
                rf"({_SET_AGAINST}) (exports|imports) \2\b"
            ),
            r"\1\3 \4 \2",
        ),
    )
)


def named_of_both(text: str, language: Language) -> str:
    """A normalised text in which a good or a range that both flows have stands once."""
    return rewritten(text, _TURNS) if language is Language.ENGLISH else text
