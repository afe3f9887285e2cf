"""Takes out of a question what it rules out beside what it wants: imports rather than exports."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice

from bot.trade import Language

_MOST = 4
"""Nobody rules out more than this in one question."""


@dataclass(frozen=True, slots=True)
class _Words:
    """How one language rules something out, and how it adds one flow to the other."""

    ruled_out: str
    besides: tuple[str, str]
    kinds: tuple[tuple[str, ...], ...]


_ENGLISH_OUT = (
    r"(?:,? ?\b(?:(?:but |and )?(?:rather than|instead of|as opposed to|in place of|not)"
    r"|never mind|forget(?: about)?|i don't want|i do not want|leave out)) (?:the |its |their |any"
    r" |just |china's |chinese |north korea's |about |in |us )*(?P<what>exports?|imports?|balance"
    r"|trade|yuan|rmb|cny|dollars?|usd|volumes?|quantit(?:y|ies)|tonnage|tonnes|tons|values?"
    r"|monthly|quarterly|yearly|annual(?:ly)?)\b"
    r"|\bneither (?:the )?(?:exports?|imports?) nor (?:the )?(?P<nor>imports?|exports?)\b"
)
_ENGLISH_BESIDES = (
    r"\b(?:in addition to|besides|apart from|aside from|along with|together with)"
    r" (?:the |its |china's )?(exports|imports),? "
    r"(?:and |also |what (?:were|was|about) )?(?=(?:the |its |china's )?(?:imports|exports)\b)"
    r"|\b(?P<well>exports|imports) as well as (?=(?:the |its )?(?:imports|exports)\b)"
)
_KOREAN_OUT = (
    r"(?P<what>수출(?!입)|수입|무역수지|수지|교역|무역|달러|위안|물량|금액"
    r"|(?<![가-힣])월별?|분기별?|연도별?)(?:총액|액|량|화)?"
    r"(?:(?:이|가|은|는|을|를|으로|로)? ?(?:말고|말구|아니라|아니고|아닌|대신)(?!의)"
    r"|(?:은|는)? ?빼고)"
    r"|(?:수출|수입)(?:액)?도 ?(?P<nor>수입|수출)(?:액)?도 ?(?:아닌|아니고|말고)"
)
_KOREAN_BESIDES = (
    r"(수출|수입)(?:액)?(?:뿐(?:만)? ?아니라| ?(?:이)?외에도?) ?"
    r"(?=[^?]{0,12}(?:수입|수출))"
)
_CHINESE_OUT = (
    r",?(?:(?<!是)不是|而非|而不是|并非|不要|不看|别给我?|不想要)"
    r"(?:中国|朝鲜|对朝|从朝|自朝|对华)?的?"
    r"(?P<what>出口|进口|[顺逆]差|贸易|美元|人民币|数量|金额"
    r"|按月|按季度?|按年)"
    r"总?[额量]?(?P<nor>)"
)
_CHINESE_BESIDES = (
    r"除了?(出口|进口)额?(?:以外|之外|外)?,?(?:还有?|也|再加|以及)"
    r"(?=[^?]{0,6}(?:进口|出口))"
)
_WORDS = {
    Language.ENGLISH: _Words(
        _ENGLISH_OUT,
        (_ENGLISH_BESIDES, " and "),
        (
            (r"exports?", r"imports?", r"balance", r"trade"),
            (r"yuan|rmb|cny", r"dollars?|usd"),
            (r"volumes?|quantit(?:y|ies)|tonnage|tonnes|tons", r"values?"),
            (r"monthly", r"quarterly", r"yearly|annual(?:ly)?"),
        ),
    ),
    Language.KOREAN: _Words(
        _KOREAN_OUT,
        (_KOREAN_BESIDES, "과 "),
        (
            ("수출", "수입", "수지", "교역|무역"),
            ("위안", "달러"),
            ("물량", "금액"),
            ("월별?", "분기별?", "연도별?"),
        ),
    ),
    Language.CHINESE: _Words(
        _CHINESE_OUT,
        (_CHINESE_BESIDES, "和"),
        (
            ("出口", "进口", "[顺逆]差", "贸易"),
            ("人民币", "美元"),
            ("数量", "金额"),
            ("按月", "按季度?", "按年"),
        ),
    ),
}


def preferred(text: str, language: Language) -> str:
    """A normalised text without what it rules out, where another of its kind stays.

    Blanked words leave spaces. What is ruled out with nothing in its place stays as it was.
    """
    words = _WORDS[language]
    besides, joined = words.besides
    text = _compiled(besides).sub(lambda found: f"{found[found.lastindex or 0]}{joined}", text)
    for found in islice(_compiled(words.ruled_out).finditer(text), _MOST):
        rest = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
        if _stays(found["what"] or "", rest, words) or found["nor"]:
            text = rest
    return text


def _stays(what: str, rest: str, words: _Words) -> bool:
    """Whether another word of the same kind is left: the imports, when exports are ruled out."""
    for kind in words.kinds:
        mine = next((one for one in kind if _compiled(one).fullmatch(what)), None)
        if mine is not None:
            return any(_compiled(one).search(rest) for one in kind if one != mine)
    return False


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
