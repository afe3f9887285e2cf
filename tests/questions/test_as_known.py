"""What was known at the end of a month is read as of its last day."""

import pytest

from bot.questions.turns.as_known import as_known
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "language", "plain"),
    [
        (
            "q1 imports as of the end of april 2025",
            Language.ENGLISH,
            "q1 imports as of 30 april 2025",
        ),
        ("as of end-feb 2024, exports", Language.ENGLISH, "as of 29 february 2024, exports"),
        (
            "what did we know about trade at the end of june 2024",
            Language.ENGLISH,
            "what did we know about trade as of 30 june 2024",
        ),
        ("exports at the end of june 2024", Language.ENGLISH, "exports at the end of june 2024"),
        (
            "2024년 7월에 알려진 대로 상반기 교역액",
            Language.KOREAN,
            "2024년 7월 기준 상반기 교역액",
        ),
        (
            "2025年4月底时,一季度进口",
            Language.CHINESE,
            "截至2025年4月30日公布的数据,一季度进口",
        ),
        (
            "截至2024年4月的1-3月出口",
            Language.CHINESE,
            "截至2024年4月30日公布的数据,2024年1-3月出口",
        ),
        (
            "截至2024年4月的2023年出口",
            Language.CHINESE,
            "截至2024年4月30日公布的数据,2023年出口",
        ),
        ("截至2024年4月的出口", Language.CHINESE, "截至2024年4月的出口"),
        (
            "按2024年7月当时掌握的数据,上半年贸易额",
            Language.CHINESE,
            "截至2024年7月31日公布的数据,上半年贸易额",
        ),
    ],
)
def test_a_moment_becomes_the_date_that_figures_are_told_as_of(
    text: str, language: Language, plain: str
) -> None:
    assert as_known(text, language) == plain
