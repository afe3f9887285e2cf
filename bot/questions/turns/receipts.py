"""Takes out of a question the wish to see its receipt: exports of 2024 with receipt, exact."""

import re
from typing import Final

from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Language

_EXACT_EN: Final = r"(?:the )?(?:exact|precise|unrounded) (?:figure|number|amount|value)s?"
_WANTED: Final = {
    Language.ENGLISH: re.compile(
        rf"^(?:(?:what (?:is|was|are|were)|give me|show me) )?{_EXACT_EN} (?:for|of) "
        rf"|[,(]? ?\b{_EXACT_EN}(?:,? please)?\)?(?=[ ?.!]*$)"
        r"|,? (?:down )?to the (?:exact |last |nearest )?(?:digit|yuan|dollar|cent)\b"
        r"|(?<![^ ])(?:exact|precise|unrounded) (?=(?:\w+ ){0,3}(?:exports?|imports?|trade|total"
        r"|balance|surplus|deficit)\b)|"
        r"^(?:(?:please )?(?:show|give) (?:me )?)?(?:the |a )?(?:receipts?|cells) "
        r"(?:for|of|behind) "
        r"|,? (?:with|and|including) (?:the |a |its |full )?(?:receipts?|cells)\b"
        r"(?: (?:please|pls))?"
    ),
    Language.KOREAN: re.compile(
        r"(?:의|,)? ?정확한 ?(?:수치|금액|숫자|액수|값)(?:[은는이가을를]|로)?"
        r"(?: ?(?:얼마|알려|보여|뭐|무엇)[가-힣 ]{0,8})?(?=[ ?.!]*$)|"
        r"(?:의|에 ?대한)? ?(?:영수증|근거 ?셀|원 ?셀)(?:을|를|도|과 ?함께|이랑|까지|포함해서?)?"
        r"(?: ?(?:좀 )?(?:보여|달라|줘|주세요|첨부|알려)[가-힣 ]{0,8})?(?=[ ?.!]*$)"
    ),
    Language.CHINESE: re.compile(
        r"[,(]? ?精确[到至](?:个位|元|每?一?元|分)(?:是多少)?\)?"
        r"|的?(?:精确|确切)的?(?:数字|数值|金额|数额|数据)(?=(?:是|为)?(?:多少)?[ ?.!]*$)|"
        r"的?(?:凭据|凭证|收据)(?=[ ?.!]*$)|[,和并]?(?:附上?|带上?|连同)(?:凭据|凭证|收据)"
        r"|[,，]? ?(?:请)?(?:并)?(?:附上?|带上?|注明|标明)(?:数据)?(?:来源|出处)(?=[ ?.!。]*$)"
    ),
}


_TIMED: Final = re.compile(rf"\d|\b(?:{MONTHS})\b|\b(?:last|this|latest) (?:month|quarter|year)\b")


def without_receipt(text: str, language: Language) -> tuple[str, bool]:
    """A normalised question that names a time, without that wish, and whether it was there.

    What is wanted exact is read off there, to its last digit. A message that is nothing else
    asks for the receipt of the answer before it, and stays.
    """
    rest = _WANTED[language].sub(" ", text).strip()
    wanted = rest != text.strip() and _TIMED.search(rest) is not None
    return (rest, True) if wanted else (text, False)
