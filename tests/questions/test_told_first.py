"""What is told before a question, who says what and why one asks, is told apart from it."""

from datetime import date

import pytest

from bot.dataset.reference import Reference
from bot.questions.goods.lexicon import Lexicon
from bot.questions.readings.told_first import Surroundings, told_first
from bot.questions.turns.leads import without_leads
from bot.settings import PROJECT
from bot.trade import Language, Month

EN, KO, ZH = Language.ENGLISH, Language.KOREAN, Language.CHINESE


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(Reference(PROJECT / "data" / "reference").commodities.values())


def _around(language: Language, lexicon: Lexicon) -> Surroundings:
    return Surroundings(language, lexicon, date(2026, 11, 24), Month(2026, 7))


@pytest.mark.parametrize(
    ("language", "told", "asked"),
    [
        (EN, "it's for a chart in tomorrow's paper: ", "exports by quarter since 2024"),
        (EN, "following up on yesterday's discussion, ", "when will september data be released?"),
        (EN, "my professor insists trade collapsed during covid. ", "total trade in 2020?"),
        (EN, "i'm a bit confused. sorry! ", "imports in june 2025?"),
        (KO, "교수님은 코로나 때 무역이 무너졌다고 하시는데, ", "2020년 교역 총액은 얼마였나요?"),
        (KO, "보도마다 숫자가 달라서 헷갈리는데요, ", "2025년 6월 대북 수입액을 알려주세요."),
        (KO, "내일 신문에 들어갈 그래프용인데 ", "2024년 이후 분기별 수출"),
        (ZH, "我导师坚持说疫情期间贸易崩了.", "2020年贸易总额是多少?"),
        (ZH, "明天报纸上要用的图:", "2024年以来各季度出口"),
        (ZH, "主编只要一个数:", "去年贸易总额"),
    ],
)
def test_what_is_only_told_is_passed_over(
    language: Language, told: str, asked: str, lexicon: Lexicon
) -> None:
    parts = told_first(told + asked, _around(language, lexicon))
    assert (parts.told, parts.asked) == ("", asked)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "excluding oil, exports in 2024"),
        (EN, "in yuan please: exports in 2024"),
        (EN, "in 2024, exports to north korea"),
        (EN, "soybean oil: exports in 2022"),
        (EN, "year on year: exports in may 2024"),
        (EN, "by weight: only rice, exports in 2019"),
        (EN, "graphene: exports in 2024"),
        (EN, "i mean graphene, exports in 2024"),
        (EN, "my question is about graphene. what were exports in 2024?"),
        (KO, "그래핀인데요 2022년 수출액은?"),
        (KO, "석묵 소재인데요, 2022년 수출액은?"),
        (ZH, "问的是石墨烯,2024年出口"),
        (KO, "제재 때문에 2018년에 줄어든 거야?"),
        (KO, "원유는 빼고, 2024년 대북 수출"),
        (KO, "위안 기준으로, 2024년 수출"),
        (KO, "제가 알기로 1월 수치는 늦게 나온다던데 왜 그런가요?"),
        (ZH, "不含原油,2024年对朝出口"),
        (ZH, "按月,2024年出口"),
    ],
)
def test_what_sets_a_condition_or_names_what_is_asked_for_stays(
    language: Language, text: str, lexicon: Lexicon
) -> None:
    parts = told_first(text, _around(language, lexicon))
    assert (parts.told, parts.asked) == ("", text)


@pytest.mark.parametrize(
    ("language", "text", "told", "asked"),
    [
        (
            EN,
            "i've read that wigs are north korea's biggest export; what share were they in 2024?",
            "wigs are north korea's biggest export",
            "what share were they in 2024?",
        ),
        (
            KO,
            "동료가 2023년에 수출이 두 배가 됐다고 주장하는데 실제 증가율은 얼마인가요?",
            "2023년에 수출이 두 배가 됐",
            "실제 증가율은 얼마인가요?",
        ),
        (ZH, "同事说2023年出口翻了一倍,实际增长率是多少?", "2023年出口翻了一倍", "增长率是多少?"),
    ],
)
def test_a_question_that_leans_on_what_is_told_comes_with_it(
    language: Language, text: str, told: str, asked: str, lexicon: Lexicon
) -> None:
    parts = told_first(text, _around(language, lexicon))
    assert (parts.told.strip(), parts.asked) == (told, asked)


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (EN, "i heard exports doubled in 2023, why?", "exports doubled in 2023, why"),
        (
            EN,
            "someone on twitter says nk imports tripled last year",
            "nk imports tripled last year",
        ),
        (EN, "according to kita trade was $2.7 billion in 2024", "trade was $2.7 billion in 2024"),
        (KO, "로이터는 2023년 교역이 23억 달러라고 보도했는데", "2023년 교역이 23억 달러"),
        (ZH, "路透社报道2023年贸易额23亿美元", "2023年贸易额23亿美元"),
        (
            ZH,
            "朋友说朝鲜进口了很多大米.2019年从中国买了多少?",
            "朝鲜进口了很多大米.2019年从中国买了多少",
        ),
        (EN, "i heard a lot", "i heard a lot"),
    ],
)
def test_what_somebody_says_is_asked_about(
    language: Language, text: str, said: str, lexicon: Lexicon
) -> None:
    assert told_first(text, _around(language, lexicon)).asked == said


def test_a_page_is_left_as_it_is(lexicon: Lexicon) -> None:
    page = "they say trade fell. " * 30
    assert told_first(page, _around(EN, lexicon)).asked == page


@pytest.mark.parametrize(
    ("language", "text", "shorter"),
    [
        (EN, "can you help me understand how exports moved", "how exports moved"),
        (EN, "we are debating in the office whether imports fell. did they?", "imports fell."),
        (EN, "double-check exports in 2024", "check exports in 2024"),
        (KO, "2024년 수출을 이해하게 도와주실 수 있나요?", "2024년 수출을 ?"),
        (KO, "사무실에서 수입이 늘었는지 논쟁 중이에요. 있었나요?", "수입이 늘었는지?"),
        (ZH, "能帮我理解一下2024年出口", "2024年出口"),
        (ZH, "我们办公室在争论进口有没有超过3亿美元.有吗?", "进口有没有超过3亿美元.?"),
        (ZH, "能说清楚吗", "吗"),
        (EN, "help me understand", "help me understand"),
    ],
)
def test_how_one_came_to_ask_is_taken_out(language: Language, text: str, shorter: str) -> None:
    assert without_leads(text, language) == shorter
