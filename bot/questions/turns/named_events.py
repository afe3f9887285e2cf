"""Dates the events of the North that are known by name: 6차 핵실험 이후, since the Hanoi summit."""

from typing import Final

from bot.questions.turns.rewriting import rewritten, turns_of_each
from bot.trade import Language

_TESTS: Final = ("2006-10", "2009-05", "2013-02", "2016-01", "2016-09", "2017-09")
_EN: Final = ("first", "second", "third", "fourth", "fifth", "sixth")
_ZH: Final = "一二三四五六"
_BESIDE_EN: Final = r"\b(?P<when>since|before|after|until) (?:the |north korea's )?"
_BESIDE_KO: Final = r"(?:의)? ?(?=(?:직?전|직?후|이[전후]|이래|뒤)(?![가-힣]))"
_BESIDE_ZH: Final = r"(?=(?:之|以)?(?:前|后|来))"
_TURNS: Final = turns_of_each(
    (
        *(
            (rf"{_BESIDE_EN}(?:{word}|{place}(?:st|nd|rd|th)) nuclear test", rf"\g<when> {month}")
            for place, (word, month) in enumerate(zip(_EN, _TESTS, strict=True), 1)
        ),
        (rf"{_BESIDE_EN}hanoi (?:summit|talks|meeting)", r"\g<when> 2019-02"),
        (
            (
                rf"{_BESIDE_EN}kim jong[ -]?un(?:'s)? "
                r"(?:took (?:over|power|office)|came to power|(?:rise|accession)(?: to power)?)"
            ),
            r"\g<when> 2012-01",
        ),
    ),
    (
        *(
            (rf"(?:북한의? ?)?(?<!\d)제?{place} ?차 ?핵 ?실험{_BESIDE_KO}", f"{month} ")
            for place, month in enumerate(_TESTS, 1)
        ),
        (rf"하노이 ?(?:북미 ?)?(?:정상)? ?회담(?: ?결렬)?{_BESIDE_KO}", "2019-02 "),
        (rf"김정은(?:의|이)? ?(?:집권|정권 ?출범|권력 ?승계){_BESIDE_KO}", "2012-01 "),
    ),
    (
        *(
            (rf"(?:朝鲜)?第{word}次核(?:试验|试爆|测试){_BESIDE_ZH}", month)
            for word, month in zip(_ZH, _TESTS, strict=True)
        ),
        (rf"河内(?:会晤|峰会|会谈|首脑会谈){_BESIDE_ZH}", "2019-02"),
    ),
)


def dated_by_name(text: str, language: Language) -> str:
    """A normalised text in which such an event beside since or before is its month."""
    return rewritten(text, _TURNS[language])
