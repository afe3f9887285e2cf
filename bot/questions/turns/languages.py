"""Takes out of a message the language that its answer is wanted in: in English please."""

import re
from typing import Final

from bot.trade import Language

_NAMES: Final = {
    Language.ENGLISH: "english 영어 영문 英语 英文 英語",
    Language.KOREAN: "korean 한국어 한글 우리말 韩语 韩文 韓語 韓文 朝鲜语",
    Language.CHINESE: "chinese mandarin 중국어 중문 中文 汉语 漢語 普通话",
}
_OF_NAME: Final = {name: language for language, names in _NAMES.items() for name in names.split()}
_EN: Final = "(?P<en>english|korean|chinese|mandarin)"
_KO: Final = "(?P<ko>영어|영문|한국어|한글|우리말|중국어|중문)"
_ZH: Final = "(?P<zh>英[语文語]|韩[语文]|韓[語文]|朝鲜语|中文|汉语|漢語|普通话)"
_ASKING: Final = (
    r"(?:and|now|ok|okay|so|back|again|please|(?:can|could) you|say|repeat|answer|tell me|give me"
    r"|show|write|it|that|this|the answer|the same)"
)
_WANTED: Final = tuple(
    re.compile(pattern)
    for pattern in (
        # Behind the question, or as the whole message.
        (
            rf"[ ,]+(?:(?:back|again|but|answer(?:ed)?|reply|please) )*in {_EN}"
            r"(?: (?:please|pls|thanks|now|again|instead))*[ ?.!]*$"
        ),
        (
            rf"(?:^|[ ,]+){_KO}로(?: ?(?:다시|좀|한번))*(?: ?(?:답|대답|말|알려|써|번역|설명|보여"
            r"|얘기|이야기|바꿔|부탁|해)[가-힣 ]*)?[ ?.!~]*$"
        ),
        (
            rf"[ ,]*(?:请|再|改|麻烦){{0,2}}(?:用|换成|翻译成|译成){_ZH}(?:再|来)?"
            r"(?:回答|说|讲|告诉我|写|一遍|吧|呢|谢谢)*[ ?.!]*$"
        ),
        rf"^{_ZH}版?(?:吧|呢)?[ ?.!]*$",
        # Before it.
        (
            rf"^(?:{_ASKING}[ ,]+)*(?:in|into|translate (?:(?:it|that|this) )?(?:in)?to) {_EN}"
            r"(?: (?:please|pls|now|again|instead))*(?: ?[:,] ?|[ ?.!]*$)"
        ),
        rf"^{_EN} (?:please|pls|version)[ ?.!]*$|^english[ ?.!]*$",
        rf"^(?:그럼 |이제 |그걸 |이걸 )?{_KO}로(?: 다시)?(?:[ ,:]+)(?=\S)",
        (
            rf"^(?:那|请|麻烦|再){{0,2}}(?:用|换成|翻译成|译成|说|讲){_ZH}来?"
            r"(?:回答|说|告诉|讲)?我?[,: ]+(?=\S)"
        ),
        rf"^(?:请|麻烦)?{_ZH}(?:回答|回复|告诉)我?[,: ]+(?=\S)",
    )
)
_ONLY_ASKS: Final = re.compile(rf"(?:(?:{_ASKING}|그럼|이제|그걸|이걸|那么?|请|再)[ ,]*)*")


def answered_in(text: str) -> tuple[str, Language | None]:
    """A normalised text without the language it wants its answer in, and that language."""
    for pattern in _WANTED:
        found = pattern.search(text)
        if found is None:
            continue
        named = next((name for name in found.groups() if name), "english")
        rest = text[: found.start()] + " " + text[found.end() :]
        rest = rest.strip(" ,:.!?")
        return ("" if _ONLY_ASKS.fullmatch(rest) else rest), _OF_NAME[named]
    return text, None
