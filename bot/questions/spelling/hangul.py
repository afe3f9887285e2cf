"""Mends Korean words nobody knows, where they are one letter away from one word of trade."""

import re
import unicodedata
from typing import Final

from bot.questions.goods.lexicon import Lexicon
from bot.questions.spelling.hangul_letters import slipped

_KNOWN: Final = frozenset(
    """
    상반기 하반기 분기 수출 수입 수출액 수입액 수출량 수입량 무역 교역 무역액 교역액 교역량 무역수지
    적자 흑자 수지 증가 증가율 증감률 감소 감소율 대비 비교 비중 점유율 구성 품목 상위 순위 최고
    최대 최저 최소 평균 추이 추세 연속 전년 작년 올해 재작년 지난해 지난달 이번달 동기 누계 누적
    위안 달러 얼마 얼마야 제재 결의 결의안 상한 단가 물량 수량 그래프 차트 통계 발표 수정 밀수 환율
    출처 북한 중국 대북 대중 북중 공표 세관 가장 마지막 처음 국경봉쇄 봉쇄 코로나 이후 이전
    북중교역 북중무역 대북수출 대북수입 대중수출 대중수입 알려줘 알려줘요
    월별 연도별 금액 총액 액수 얼마나 급증 급감 전월 동월
    """.split()
)
_FLOWS: Final = frozenset("수출 수입 수출액 수입액 수출량 수입량".split())
_PARTICLE: Final = (
    r"(?:은|는|이|가|을|를|의|에|에서|에는|로|으로|도|과|와|만|보다|까지|부터|대비|액|별|인가요?)"
)
_WORD: Final = re.compile(r"[가-힣]{1,10}")
_ENDING: Final = re.compile(rf"{_PARTICLE}?")
_SHORT: Final = 2
_LONG: Final = 4
"""Words of so many syllables may have two wrong letters."""


def mended_hangul(text: str, unknown: str, lexicon: Lexicon, *, beside_a_good: bool) -> str:
    """The text with each unknown word put right that is a slip of one word of trade or time.

    What stands beside the name of a good mostly tells of the good (수제 is no 수지): there only
    the words for a flow are put right.
    """
    known = _FLOWS if beside_a_good else _KNOWN
    for word in dict.fromkeys(_WORD.findall(unknown)):
        whole = re.search(rf"[가-힣]+{word}", text)
        typed, meant = (
            (_nearest(whole[0], known) if whole else None) or _nearest(word, known) or ("", "")
        )
        # 비뇨 may be a slip of 비료 as well as of 비교.
        if typed and not lexicon.nearly_names(typed, besides=meant):
            text = text.replace(typed, meant)
    return text


def _nearest(word: str, among: frozenset[str]) -> tuple[str, str] | None:
    """What of a word was typed wrong, and the one known word that was meant."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a typo needs it

    near = []
    for size in range(min(len(word), _LONG), 1, -1):
        typed = word[:size]
        if not _ENDING.fullmatch(word[size:]):
            continue
        if typed in among:
            # 대북수출 is a word as it stands, and no slip of 대중수출.
            return None
        letters, most = _letters(typed), 2 if size >= _LONG else 1
        for known in among:
            if len(known) != size or (size == _SHORT and not slipped(typed, known)):
                continue
            slips = OSA.distance(letters, _letters(known), score_cutoff=most)
            if 0 < slips <= most:
                near.append((slips, -size, typed, known))
    if not near:
        return None
    best = min(near)
    alike = {one[3] for one in near if one[:2] == best[:2]}
    return best[2:] if len(alike) == 1 else None


def _letters(word: str) -> str:
    """The letters that the syllables are made of."""
    return unicodedata.normalize("NFD", word)
