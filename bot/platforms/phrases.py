"""What both chats say alike that is no answer: headings and apologies, in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.trade import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """One language's phrases."""

    caveats: str
    sources: str
    choose: str
    picture: str
    whole_text: str
    why_hint: str
    unexpected: str
    restarting: str
    stale_button: str


_PHRASES: Mapping[Language, Phrases] = {
    Language.ENGLISH: Phrases(
        caveats="Read with care",
        sources="Sources",
        choose="Choose one",
        picture="What the picture shows",
        whole_text="The whole text of this message.",
        why_hint="For example: the bulletin prints another figure.",
        unexpected="Something went wrong on my side and was noted; please ask again in a moment.",
        restarting="I am being restarted; please ask again in a minute.",
        stale_button="This button no longer holds its question; please type the question instead.",
    ),
    Language.KOREAN: Phrases(
        caveats="유의할 점",
        sources="출처",
        choose="하나를 고르세요",
        picture="그림 설명",
        whole_text="이 메시지의 전체 글입니다.",
        why_hint="예: 월보의 수치와 다릅니다.",
        unexpected="제 쪽에서 문제가 생겨 기록해 두었습니다. 잠시 뒤에 다시 물어봐 주세요.",
        restarting="지금 다시 시작하는 중입니다. 1분쯤 뒤에 다시 물어봐 주세요.",
        stale_button="이 버튼에 담긴 질문을 더는 읽을 수 없습니다. 질문을 직접 입력해 주세요.",
    ),
    Language.CHINESE: Phrases(
        caveats="阅读须知",
        sources="来源",
        choose="请选择",
        picture="图片说明",
        whole_text="本条消息的全文。",
        why_hint="例如：与公报中的数字不符。",
        unexpected="我这边出了问题，已经记录下来；请稍后再问一次。",
        restarting="我正在重新启动，请一分钟后再问。",
        stale_button="这个按钮里的问题已经读不出来了，请直接输入问题。",
    ),
}


def phrases_of(language: Language | None) -> Phrases:
    """A language's phrases; English where there is no hint."""
    return _PHRASES[language or Language.ENGLISH]
