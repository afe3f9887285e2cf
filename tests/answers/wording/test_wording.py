"""Three languages say the same: same keys, same values, no number of their own."""

import re
from collections.abc import Mapping
from datetime import date
from importlib import import_module
from string import Formatter

import pytest
from lock_figures import figure

from bot.answers import lock
from bot.answers.answer import Figure
from bot.answers.printing import Particle
from bot.answers.wording import Wording
from bot.trade import Language, Month, Period, Unit

WORDINGS = {language: Wording(language) for language in Language}
TEXTS: dict[Language, Mapping[str, str]] = {
    language: import_module(f"bot.answers.wording.{language}").TEXTS for language in Language
}
KEYS = sorted(TEXTS[Language.ENGLISH])
OTHERS = (Language.KOREAN, Language.CHINESE)
COUNTERS = {"grain", "grains"}
"""Korean and Chinese count with a counter where English names the kind of period."""
NUMBERS = {"abs", "signed", "exact"}
PARTICLES = {particle.name.lower() for particle in Particle}
NUMBERS_OF = {
    "formula.growth": {"100"},
    "formula.share": {"100"},
    "formula.weighed": {"1,000"},
    "formula.in.t": {"1,000"},
    "formula.in.kg": {"1,000"},
    "source.title.gacc-bulletin": {"2"},
    "source.title.gacc-bulletin-usd": {"2"},
    "method.january": {"two months", "두 달", "两个月"},
}
FALLING = re.compile(r"down|falling|less")
VALUES: dict[str, object] = {
    **dict.fromkeys(("figure", "before", "now", "gap", "value", "mark"), figure(116000000)),
    **dict.fromkeys(("exports", "imports", "part", "all", "low", "high"), figure(57000000)),
    "published": figure(116000000),
    "share": figure("55.8", Unit.PERCENT, "share"),
    "ratio": figure(5, Unit.RATIO, "share"),
    "rank": figure(9, Unit.RANK, "rank"),
    "count": figure(4, Unit.COUNT, "count"),
    "among": figure(58, Unit.COUNT, "count"),
    "quantity": figure(500000, Unit.BARREL),
    **dict.fromkeys(("period", "baseline", "earlier", "around"), Period.year(2022)),
    **dict.fromkeys(("when", "until", "started", "ended", "lowest", "highest"), Month(2025, 6)),
    **dict.fromkeys(("month", "latest", "next", "newest", "bulletin", "since"), Month(2025, 6)),
    **dict.fromkeys(("months", "periods"), (Month(2024, 1), Month(2024, 3))),
    **dict.fromkeys(("day", "first", "last"), date(2025, 7, 18)),
    "start": figure(57000000),
    "end": figure(116000000),
    "code": "1006",
    "codes": ["HS 1006", "HS 84"],
    "resolution": "2397",
    "paragraph": "6",
}


def placeholders(language: Language, key: str) -> dict[str, str]:
    return {
        name: spec or "" for _, name, spec, _ in Formatter().parse(TEXTS[language][key]) if name
    }


def masked(template: str) -> str:
    """A template with a mark where its values stand."""
    return re.sub(r"\{[^}]*\}", "…", template)


def said(language: Language, key: str) -> tuple[str, list[Figure]]:
    """A sentence filled as the composers fill it, and the figures in it."""
    wording = WORDINGS[language]
    values = VALUES | {
        "rate": figure("-5.7" if FALLING.search(key) else "5.7", Unit.PERCENT, "growth"),
        "subject": wording.say("subject.china.export"),
        "grain": wording.say("grain.quarter"),
        "grains": wording.say("grains.quarter"),
    }
    used = {name: values.get(name, "…") for name in placeholders(language, key)}
    figures = [value for value in used.values() if isinstance(value, Figure)]
    return wording.say(key, **used), figures


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_sentence(language: Language) -> None:
    assert WORDINGS[language].keys() == WORDINGS[Language.ENGLISH].keys()


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_shows_the_same_values_in_every_language(language: Language) -> None:
    shown = {key: set(placeholders(language, key)) - COUNTERS for key in KEYS}
    assert shown == {key: set(placeholders(Language.ENGLISH, key)) - COUNTERS for key in KEYS}


@pytest.mark.parametrize("language", Language)
def test_a_sentence_asks_only_for_known_ways_of_printing(language: Language) -> None:
    asked = {
        one
        for key in KEYS
        for spec in placeholders(language, key).values()
        for one in spec.split("+")
    }
    assert asked <= {"", *NUMBERS, *(PARTICLES if language is Language.KOREAN else ())}


@pytest.mark.parametrize("language", Language)
def test_a_sentence_has_no_number_of_its_own(language: Language) -> None:
    texts = {key: masked(re.sub(r"HS \{code\}", "HS 1006", TEXTS[language][key])) for key in KEYS}
    numbers = {key: {one.text for one in lock.numerals(text)} for key, text in texts.items()}
    assert {
        key: found for key, found in numbers.items() if found - NUMBERS_OF.get(key, set())
    } == {}


@pytest.mark.parametrize("language", Language)
def test_the_lock_lets_every_filled_sentence_pass(language: Language) -> None:
    for key in KEYS:
        if not key.startswith(("formula.", "source.", "measure.")):
            text, figures = said(language, key)
            lock.check([text], figures, query=None, language=language)


@pytest.mark.parametrize("language", Language)
def test_a_sentence_is_plain_text(language: Language) -> None:
    texts = {key: masked(TEXTS[language][key]) for key in KEYS}
    assert {key for key, text in texts.items() if re.search(r"[*_`<>|\n\[]|  ", text)} == set()


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_is_written_in_its_own_script(language: Language) -> None:
    foreign = {Language.KOREAN: r"[\u4e00-\u9fff]", Language.CHINESE: r"[\uac00-\ud7a3]"}
    texts = {key: masked(TEXTS[language][key]) for key in KEYS}
    assert {key for key, text in texts.items() if re.search(foreign[language], text)} == set()
    latin = {word for text in texts.values() for word in re.findall(r"[A-Za-z]{2,}", text)}
    assert latin <= LATIN


LATIN = {"HS", "FOB", "CIF", "KITA", "ITC", "KOTRA", "Daily", "NK", "zangshuxian", "com"}


def test_a_number_takes_a_particle_after_its_sign_is_dropped() -> None:
    korean = WORDINGS[Language.KOREAN]
    printed = korean._formatter.vformat(
        "{rate:abs+subject} {rate:signed+topic} {gap:abs+object} {when:towards}",
        (),
        {
            "rate": figure("-5.7", Unit.PERCENT, "growth"),
            "gap": figure(-57000000, Unit.CNY),
            "when": Month(2025, 6),
        },
    )
    assert printed == "5.7%가 −5.7%는 5,700만 위안을 2025년 6월로"


def test_a_list_takes_the_particle_of_its_last_item() -> None:
    printed = WORDINGS[Language.KOREAN]._formatter.vformat(
        "{codes:object}", (), {"codes": ["HS 2710", "HS 2712"]}
    )
    assert printed == "HS 2710, HS 2712를"


@pytest.mark.parametrize(
    ("language", "items", "expected"),
    [
        (Language.ENGLISH, ["rice", "corn"], "rice, corn"),
        (Language.ENGLISH, ["flour, starch and malt", "corn"], "flour, starch and malt; corn"),
        (Language.KOREAN, ["쌀", "옥수수"], "쌀, 옥수수"),
        (Language.CHINESE, ["大米", "玉米"], "大米、玉米"),
        (Language.CHINESE, ["大米", "面粉、淀粉和麦芽"], "大米；面粉、淀粉和麦芽"),
    ],
)
def test_items_that_hold_a_comma_are_set_apart(
    language: Language, items: list[str], expected: str
) -> None:
    assert WORDINGS[language].say("joined", items=items) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.ENGLISH, "China's exports to North Korea came to $116 million in June 2025."),
        (Language.KOREAN, "중국의 대북 수출은 2025년 6월 1억 1,600만 달러로 집계됐습니다."),
        (Language.CHINESE, "2025年6月，中国对朝鲜出口1.16亿美元。"),
    ],
)
def test_a_level_reads_as_a_native_analyst_writes_it(language: Language, expected: str) -> None:
    wording = WORDINGS[language]
    text = wording.say(
        "level",
        subject=wording.say("subject.china.export"),
        period=Period.parse("2025-06"),
        figure=figure(116000000),
    )
    assert text == expected
