"""Takes out of a question the wish to see its receipt: exports of 2024 with receipt."""

import re
from typing import Final

from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Language

_WANTED: Final = {
    Language.ENGLISH: re.compile(
        r"^(?:(?:please )?(?:show|give) (?:me )?)?(?:the |a )?(?:receipts?|cells) "
        r"(?:for|of|behind) "
        r"|,? (?:with|and|including) (?:the |a |its |full )?(?:receipts?|cells)\b"
        r"(?: (?:please|pls))?"
    ),
    Language.KOREAN: re.compile(
        r"(?:의|에 ?대한)? ?(?:영수증|근거 ?셀|원 ?셀)(?:을|를|도|과 ?함께|이랑|까지|포함해서?)?"
        r"(?: ?(?:좀 )?(?:보여|달라|줘|주세요|첨부|알려)[가-힣 ]{0,8})?(?=[ ?.!]*$)"
    ),
    Language.CHINESE: re.compile(
        r"的?(?:凭据|凭证|收据)(?=[ ?.!]*$)|[,和并]?(?:附上?|带上?|连同)(?:凭据|凭证|收据)"
        r"|[,，]? ?(?:请)?(?:并)?(?:附上?|带上?|注明|标明)(?:数据)?(?:来源|出处)(?=[ ?.!。]*$)"
    ),
}


_TIMED: Final = re.compile(rf"\d|\b(?:{MONTHS})\b|\b(?:last|this|latest) (?:month|quarter|year)\b")


def without_receipt(text: str, language: Language) -> tuple[str, bool]:
    """A normalised question that names a time, without that wish, and whether it was there.

    A message that is nothing else asks for the receipt of the answer before it, and stays.
    """
    rest = _WANTED[language].sub(" ", text).strip()
    wanted = rest != text.strip() and _TIMED.search(rest) is not None
    return (rest, True) if wanted else (text, False)
