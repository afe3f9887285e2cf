"""What Discord calls the options of commands for readers of Korean and Chinese."""

from collections.abc import Mapping

from bot.trade import Language

PRIVATE = "private"
"""The option that lets only the asker see the answer."""
PRIVATE_ABOUT: Mapping[Language, str] = {
    Language.ENGLISH: "Only you see the answer; you can share it afterwards.",
    Language.KOREAN: "답을 나만 봅니다. 나중에 공유할 수 있습니다.",
    Language.CHINESE: "只有你能看到回答，之后可以分享。",
}
CHECK_MENU: Mapping[Language, str] = {
    Language.ENGLISH: "Check this claim",
    Language.KOREAN: "이 주장 확인하기",
    Language.CHINESE: "核对这一说法",
}


def _said(korean: str, chinese: str) -> Mapping[Language, str]:
    return {Language.KOREAN: korean, Language.CHINESE: chinese}


NAMES: Mapping[str, Mapping[Language, str]] = {
    "question": _said("질문", "问题"),
    "claim": _said("주장", "说法"),
    "month": _said("월", "月份"),
    "commodity": _said("품목", "商品"),
    "kind": _said("종류", "类型"),
    "topic": _said("주제", "主题"),
    "language": _said("언어", "语言"),
    "quiet": _said("방해금지", "免打扰"),
    "preview": _said("미리받기", "提前接收"),
    "what": _said("할일", "操作"),
    "setting": _said("항목", "项目"),
    "value": _said("값", "值"),
    PRIVATE: _said("비공개", "仅自己可见"),
}
"""An option that is not listed keeps its English name everywhere."""
