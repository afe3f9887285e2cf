"""Words for what goods are worth and what they weigh, in three languages."""

import re
from typing import Final

VALUE: Final = (
    r"values?|worth|(?:dollar )?amounts?|money|in (?:us )?dollars"
    r"|금액|(?:수출|수입|교역|무역)액|가치"
    r"|(?:us )?dollars?|usd|달러|美元(?:金[额額])?|[价價]值|[货貨]值|金[额額]"
    r"|(?:出口|[进進]口|[贸貿]易)[总總]?[额額]"
)
WEIGHT: Final = (
    r"volumes?|quantit(?:y|ies)|tonnages?|tonnes?|tons?|weights?|kilos?|kg|kilograms?|물량|수량|중량|톤수"
    r"|톤(?!당)|(?:수출|수입|교역)량|[数數]量|重量|多少[吨噸]|[吨噸][数數]|(?:出口|[进進]口)量"
)
VALUE_WORD: Final = re.compile(rf"(?<![a-z])(?:{VALUE})")
WEIGHT_WORD: Final = re.compile(rf"(?<![a-z])(?:{WEIGHT})")
