"""Reads how many a question wants listed, and which place in an order it asks for."""

import re
from typing import Final

from bot.questions.vocabulary.numbers import ENGLISH_NUMBERS, HAN_DIGITS, KOREAN_COUNTS, number_of

_MOST: Final = 25
_ENGLISH_NUMBER = rf"(\d{{1,2}}|{'|'.join(sorted(ENGLISH_NUMBERS, key=len, reverse=True))})"
_CHINESE_NUMBER = rf"(\d{{1,2}}|二十|十五|[两{HAN_DIGITS}十])"
_ROUND: Final = {"十": 10, "十五": 15, "二十": 20, "스무": 20}
_KOREAN_NUMBER = rf"(\d{{1,2}}|{'|'.join(sorted(KOREAN_COUNTS, key=len, reverse=True))}|스무)"
_THINGS = (
    r"(?:goods|products?|items?|commodit(?:y|ies)|exports?|imports?|categor(?:y|ies)|things"
    r"|months?|years?|quarters?)"
)
_LIMIT: Final = re.compile(
    rf"\b(?:top|bottom|first|biggest|largest|highest|lowest)[ -]?{_ENGLISH_NUMBER}\b"
    rf"|\b{_ENGLISH_NUMBER} (?:highest|largest|biggest|lowest|smallest|main|most|best|top|leading"
    r"|worst|weakest|strongest|slowest|busiest|poorest|leanest|least)\b"
    rf"|\b{_ENGLISH_NUMBER} {_THINGS} (?:with|by|that)\b"
    rf"|(?:상위|하위|최대|주요|톱|탑|top) ?{_KOREAN_NUMBER}"
    r"(?!\d|월| ?(?:억|만|천|%|퍼센트))"
    rf"|(?:많|컸|큰|높|적|작|낮|부진|저조|좋|나쁘|나빴|활발)[가-힣]{{1,4}} {_KOREAN_NUMBER} ?"
    r"(?:개월|개? ?(?:달|해|분기|년(?!도|대)))"
    rf"|(?<![\d가-힣.]){_KOREAN_NUMBER} ?(?:개(?!월|년|국|당| ?(?:월|분기|반기))|가지|(?<=\d)위까지|(?<=1~\d)위|(?<=1-\d)위"
    r"|(?<=\d) ?대 ?(?:수출|수입|교역|무역|주요)? ?(?:품|상품|제품|물품))"
    rf"|最[多高低少大小差好弱强旺]的?前?{_CHINESE_NUMBER}个?(?:月|年|季)"
    rf"|倒数{_CHINESE_NUMBER}个"
    rf"|前 ?{_CHINESE_NUMBER}(?! ?(?:个?月|个?季|年|天|半|\d))"
    rf"|(?<![一-鿿\d]){_CHINESE_NUMBER}大(?![米豆蒜麦])"
    rf"|{_CHINESE_NUMBER}大(?:商品|产品|货物|主要|出口|进口|品类)"
    rf"|{_CHINESE_NUMBER}(?:种|类|项|款|个)(?:主要|最大)?的?"
    r"(?:商品|产品|货物|品类|东西)"
)
_ORDINALS: Final = (
    (r"(?:second|2nd|두 ?번째|2 ?번째|(?<!~)(?<!-)2 ?위|第二|第2|次)", 2),
    (r"(?:third|3rd|세 ?번째|3 ?번째|(?<!~)(?<!-)3 ?위|第三|第3)", 3),
    (r"(?:fourth|4th|네 ?번째|4 ?번째|第四|第4)", 4),
    (r"(?:fifth|5th|다섯 ?번째|5 ?번째|第五|第5)", 5),
)
_SUPERLATIVE: Final = (
    r"[ -]?(?:most|highest|largest|biggest|lowest|smallest|best|worst|weakest|strongest|busiest|slowest"
    r"|로 ?(?:많|큰|컸|높|적|낮|작|좋|나|저조|부진)|으로|高|大|低|少|多|小|差|好|弱|强)"
)
_ALONE: Final = (
    r"^(?:(?:and|what about|how about|그럼|그러면) |那么?)?(?:(?:the|number|no\.?) )?",
    r"(?: one| place| month| year)?[名位个]?(?:은|는|로는|呢|的呢)?(?:요)?[ ?.!]*$",
)
"""What may stand around the ordinal that is all a message of a thread says."""
_APART: Final = r"[^\x00-\x7f][^.?]*(?:많|컸|큰|높|적은|적었|낮|작|저조|부진|最[多高低大少小差好])"
"""In Korean and Chinese the flow may stand between the ordinal and the superlative."""


def find_limit(text: str) -> int | None:
    """How many a question wants listed: `top 10`, `상위 5개`, `세 가지`, `前十`, `五大商品`."""
    match = _LIMIT.search(text)
    if match is None:
        return None
    word = next(group for group in match.groups() if group)
    number = _ROUND.get(word) or number_of(word)
    return min(max(number, 1), _MOST)


_PLACED: Final = re.compile(
    r"(?<!\d)(?<!1~)(?<!1-)([2-9]) ?위(?:인|를? ?한|였던)? ?(?:달|월|해|분기|연도|(?:수출|수입)? ?(?:품|상품|제품|물품|물건))"
    r"|(?:품목|상품|제품|물품|물건) ?(?:중에서|중|가운데)? ?([2-9]) ?위(?!까지)"
    r"|\b(?:rank(?:s|ed|ing)?|came|comes|finish(?:ed|es)|placed) (?:in |as )?(?:the )?"
    r"(?:number |no\.? ?|# ?)?(second|third|fourth|fifth|two|three|four|five|2|3|4|5)"
    r"(?:nd|rd|th)?(?: (?:place|position))?\b"
    r"|(?:排|位居|位列|名列|居)(?:名|在)?第?([二三四五2345])(?![个一二三四五十\d])"
)
_PLACES: Final = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}


def find_place(text: str) -> int:
    """Which place in an order a question asks for: 3 for "third highest", 1 without a word."""
    placed = _PLACED.search(text)
    if placed is not None:
        word = next(group for group in placed.groups() if group)
        return _PLACES.get(word) or number_of(word)
    for pattern, place in _ORDINALS:
        if re.search(
            rf"{pattern}(?:{_SUPERLATIVE}|{_APART})|{_ALONE[0]}{pattern}{_ALONE[1]}", text
        ):
            return place
    return 1


_TOLD: Final = re.compile(
    r"(?<![\d.~])(?P<digits>\d{1,3}) ?(?:위|번째|등(?!급))|第 ?(?P<han>\d{1,3})(?=[位名高大低])"
    r"|\b(?P<st>\d{1,3})(?:st|nd|rd|th)\b(?=[- ](?:highest|largest|biggest|lowest|smallest|place|on"
    r"|in|of|among|ever))"
    r"|\b(?P<word>sixth|seventh|eighth|ninth|tenth)(?=[- ](?:highest|largest|biggest|lowest|smallest))"
)
_WORDS: Final = {word: at for at, word in enumerate("sixth seventh eighth ninth tenth".split(), 6)}


def place_told(text: str) -> int:
    """Which place a text says that something has: 10 in "역대 10위", 1 without a word."""
    found = _TOLD.search(text)
    if found is None:
        return find_place(text)
    word = next(group for group in found.groups() if group)
    return _WORDS.get(word) or int(word)
