import pytest

from bot.platforms.web.reader import accepted_language
from bot.trade import Language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", Language.ENGLISH),
        ("ko", Language.KOREAN),
        ("ko-KR,ko;q=0.9,en;q=0.8", Language.KOREAN),
        ("fr-FR,fr;q=0.9,zh-CN;q=0.7,en;q=0.6", Language.CHINESE),
        ("en;q=0.3, zh-TW;q=0.8", Language.CHINESE),
        ("ko;q=0, en;q=0.1", Language.ENGLISH),
        ("ko;q=much, zh", Language.CHINESE),
        ("ko;level=1", Language.KOREAN),
        ("de, fr;q=0.5", Language.ENGLISH),
        (";;;,,,q=", Language.ENGLISH),
    ],
)
def test_the_browser_s_preferred_language_is_the_page_s(header: str, language: Language) -> None:
    assert accepted_language(header) is language
