"""Sets the spaces of a Korean question that was typed without any: 작년대북수출이가장많았던달은."""

import re
from typing import Final

_GLUED: Final = re.compile(r"[^\s?!.,]{10,}")
"""A run this long is more than one word; shorter ones are read as they stand."""
_HANGUL: Final = re.compile(r"[가-힣]{2}")
_LEAST_PAIRS: Final = 3

_WORDS: Final = (
    "가장 제일 얼마 언제 어느 무엇 뭐 몇 처음 마지막 많이 많은 많았 적은 적었 컸던 크게 대신 포함"
    " 전년 작년 지난해 지난달 재작년 올해 금년 최근 전달 그해 그중 한달 한해 연간 동안 코로나"
    " 대북 북중 조중 교역 금액 물량 품목 물건 통계 수치 월별 분기별 연도별 연평균 단가 상위 톤당"
    " 대비 증가 감소 합계 비교 수준 비중 최대 최소 최고 최저 두번째 세번째 네번째 이상 이하"
    " 넘은 넘게 넘었 밑돈 밑으로 아래로 줄어 늘어 줄었 늘었 알려 보여 있나 있어 전부 나열 공개"
    " 제재 금지 석유 원유 쌀 가발 대두유 무연탄"
).split()
"""Words that begin anew wherever they are met in a run."""
_NOT_BEHIND: Final = {
    "북한": "대탈",
    "중국": "대재한북",
    "대중": "최확",
    "수출": "순",
    "수입": "순",
    "무역": "총",
    "석탄": "무",
}
"""Words that begin anew but behind these: 대북한, 대중국, 순수출 are one word."""
_COUNTRY: Final = "(?:북한|중국)"
_JOINTS: Final = (
    rf"(?<=[가-힣\d%])(?=(?:{'|'.join(_WORDS)}))",
    *(rf"(?<=[가-힣\d%])(?<![{but}])(?={word})" for word, but in _NOT_BEHIND.items()),
    # The time that something is said of: 많았던달, 넘은해, 최대교역월.
    r"(?<=[은던는한된진인난든간])(?=연도|(?:[달해]|분기)(?:[들\d은는이가의에도과와를을였중]|$))",
    r"(?<=교역)(?=월)|(?<=[작재]년)(?=말)|(?<=[달해나까요])(?=\d{4}년)",
    # What was sold or bought: 많이판것, 안파는물건.
    r"(?<=[판산온낸])(?=것|게|건)|(?<=많이)(?=[가-힣])",
    r"(?<=[은이에])(?=[못안](?:파|판|팔|사|산|되|된|됐))",
    # A date and what follows it: 2025년중수출, 6월과7월, 2025년에수출, 1년반동안.
    r"(?<=\d[년월])(?=중(?:수|교|무|증|가|제|에))|(?<=\d[년월][과와])(?=\d)",
    r"(?<=[년월][에은의])(?=[가-힣])|(?<=[분반]기[에의])(?=[가-힣])",
    r"(?<=\d{4}년)(?=\d+류|\d{1,2}월|[상하]반기|\d ?분기)|(?<=\d년)(?=반(?:동안|월|간))",
    r"(?<=대비)(?=[가-힣\d])|(?<=이후)(?=[가-힣\d])",
    # An amount and what is asked of it: 50%넘게, 2억위안밑이었던.
    r"(?<=[%배])(?=[가-힣])|(?<=위안)(?=[^은이을를에으의도])|(?<=달러)(?=[^은는이가를에로의도])",
    # A country with its particle: 북한이중국에, but 중국에서.
    rf"(?<={_COUNTRY}[이은는의에과와])(?=[가-힣])(?!서|게)",
)
_STARTS: Final = re.compile("|".join(_JOINTS))


def with_spaces(text: str) -> str:
    """A normalised Korean text with spaces in its long runs; words of a usual length stay."""
    return _GLUED.sub(_spaced, text)


def _spaced(found: re.Match[str]) -> str:
    run = found[0]
    return _STARTS.sub(" ", run) if len(_HANGUL.findall(run)) >= _LEAST_PAIRS else run
