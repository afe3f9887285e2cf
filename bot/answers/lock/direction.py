"""Whether the words around an unsigned change say the opposite of its sign."""

import re

from bot.trade import Language

_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|[。！？\n;；]")
_ROSE = {
    Language.ENGLISH: r"\b(?:rose|risen|grew|grown|increased|climbed|jumped|surged|gained)\b",
    Language.KOREAN: r"증가|늘(?:었|어|고|며)|상승|급증",
    Language.CHINESE: r"增长|增加|上升|激增",
}
_FELL = {
    Language.ENGLISH: (
        r"\b(?:fell|fallen|dropped|declined|decreased|shrank|shrunk|slumped|plunged|tumbled)\b"
    ),
    Language.KOREAN: r"감소|줄(?:었|어|고|며)|하락|급감",
    Language.CHINESE: r"下降|减少|下跌|下滑|骤降",
}
_UPWARD = {
    Language.ENGLISH: (
        rf"{_ROSE[Language.ENGLISH]}|\b(?:up|more|above|higher|larger|greater|exceed\w*|rise|rises|"
        r"rising|grow\w*|increas\w*|gain\w*|jump\w*|surg\w*|climb\w*|recover\w*|rebound\w*)\b"
    ),
    Language.KOREAN: rf"{_ROSE[Language.KOREAN]}|늘|웃돌|상회|많|높|회복|반등|성장",
    Language.CHINESE: rf"{_ROSE[Language.CHINESE]}|[增升涨]|高于|多于|超过|回升|反弹",
}
_DOWNWARD = {
    Language.ENGLISH: (
        rf"{_FELL[Language.ENGLISH]}|\b(?:down|less|below|lower|smaller|fewer|under|short|fall\w*|"
        r"drop\w*|declin\w*|decreas\w*|shrink\w*|contract\w*|slump\w*|plung\w*|cut|lost|loss)\b"
    ),
    Language.KOREAN: rf"{_FELL[Language.KOREAN]}|줄|밑돌|하회|적|낮|떨어|위축|축소|마이너스",
    Language.CHINESE: rf"{_FELL[Language.CHINESE]}|[降减跌]|低于|少于|不及|萎缩|缩",
}


def contradicts(text: str, start: int, end: int, language: Language, *, rising: bool) -> bool:
    """Whether the sentence around a change uses only verbs of the other direction."""
    said, opposite = (_FELL, _UPWARD) if rising else (_ROSE, _DOWNWARD)
    sentence = _sentence(text, start, end)
    flags = re.IGNORECASE
    return bool(
        re.search(said[language], sentence, flags)
        and not re.search(opposite[language], sentence, flags)
    )


def _sentence(text: str, start: int, end: int) -> str:
    before = [match.end() for match in _SENTENCE_END.finditer(text, 0, start)]
    after = _SENTENCE_END.search(text, end)
    return text[before[-1] if before else 0 : after.start() if after else len(text)]
