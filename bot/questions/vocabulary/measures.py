"""Words for what goods are worth, in which currency, and what they weigh, in three languages."""

import re
from typing import Final

VALUE: Final = (
    r"values?|worth|(?:dollar )?amounts?|money|in (?:us )?dollars"
    r"|금액|(?:수출|수입|교역|무역)액|가치"
    r"|(?:us )?dollars?|usd|달러|美元(?:金额)?|价值|货值|金额"
    r"|(?:出口|进口|贸易)总?额"
)
WEIGHT: Final = (
    r"volumes?|quantit(?:y|ies)|tonnages?|tonnes?|tons?|weights?|kilos?|kg|kilograms?|물량|수량|중량|톤수"
    r"|톤(?!당)|(?:수출|수입|교역)량|数量|重量|多少吨|吨数|(?:出口|进口)量"
)
VALUE_WORD: Final = re.compile(rf"(?<![a-z])(?:{VALUE})")
WEIGHT_WORD: Final = re.compile(rf"(?<![a-z])(?:{WEIGHT})")
AND: Final = (
    r" ?(?:and|&|\+|/|,|as well as|와|과|랑|이랑|하고|및|·|和|与|跟|及|以及)"
    r" ?(?:also |then |in |the )?"
)
YUAN: Final = r"(?:chinese )?(?:yuan|rmb|cny|renminbi)|위안화?(?: ?기준)?|인민폐|人民币(?:元)?"
DOLLARS: Final = r"(?:us )?dollars?|usd|달러화?(?: ?기준)?|미화|美元|美金"
CURRENCIES: Final = re.compile(
    rf"(?:{YUAN}){AND}(?:{DOLLARS})|(?:{DOLLARS}){AND}(?:{YUAN})"
    rf"|(?:{YUAN}|{DOLLARS}) (?:{YUAN}|{DOLLARS}) ?(?:둘 ?다|모두|각각)"
    r"|\b(?:both|two) currencies\b|두 ?통화|两种货币"
)
"""Words for both currencies."""
