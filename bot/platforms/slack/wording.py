"""What Slack shows that is no answer: headings, labels, apologies, in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.trade import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One language's phrases.

    `forbidden` and `gone` hold a place for a channel, `missing` one for a command.
    """

    ask: str
    asked: str
    working: str
    looking: str

    why_title: str
    why_label: str
    send: str
    cancel: str
    only_me: str
    who_sees: str
    missing: str

    forbidden: str
    gone: str
    nothing_to_check: str
    files_private: str
    files_refused: str
    not_manager: str

    home_latest: str
    home_status: str
    home_subscriptions: str
    home_try: str
    prompts: str


WORDINGS: Mapping[Language, Wording] = {
    Language.ENGLISH: Wording(
        ask="Ask",
        asked="Question",
        working="is looking it up…",
        looking="Looking it up…",
        why_title="What is wrong?",
        why_label="What is wrong with the answer?",
        send="Send",
        cancel="Cancel",
        only_me="Only I see the answer",
        who_sees="Who sees it",
        missing="Something is missing behind {}:",
        forbidden="I may not write in {}; please invite me there, or ask in another channel.",
        gone="The conversation in {} is archived or no longer there, so I answer here:",
        nothing_to_check="That message holds no text to check; "
        "please use /trade check with the sentence.",
        files_private="The files of the answer only you see:",
        files_refused="The file could not be uploaded here; please ask for it in a message to me.",
        not_manager="Only owners and administrators of the workspace can do that.",
        home_latest="The newest month",
        home_status="How far the data reach",
        home_subscriptions="Your subscriptions",
        home_try="Questions that work",
        prompts="Questions that work",
    ),
    Language.KOREAN: Wording(
        ask="물어보기",
        asked="질문",
        working="자료를 찾는 중입니다…",
        looking="자료를 찾는 중입니다…",
        why_title="무엇이 잘못되었나요?",
        why_label="답의 어디가 잘못되었나요?",
        send="보내기",
        cancel="취소",
        only_me="답을 나만 보기",
        who_sees="볼 수 있는 사람",
        missing="{} 뒤에 내용이 빠졌습니다:",
        forbidden="{}에는 제가 글을 쓸 수 없습니다. 그 채널에 저를 초대하거나 "
        "다른 채널에서 물어봐 주세요.",
        gone="{} 채널이 보관되었거나 없어져서 여기에 답합니다:",
        nothing_to_check="그 메시지에는 확인할 글이 없습니다. "
        "/trade check 뒤에 문장을 직접 넣어 주세요.",
        files_private="나만 보는 답의 파일입니다:",
        files_refused="여기에는 파일을 올릴 수 없습니다. 저에게 직접 메시지로 요청해 주세요.",
        not_manager="워크스페이스의 소유자와 관리자만 할 수 있습니다.",
        home_latest="가장 최근 달",
        home_status="자료 현황",
        home_subscriptions="내가 받는 소식",
        home_try="이렇게 물어보세요",
        prompts="이렇게 물어보세요",
    ),
    Language.CHINESE: Wording(
        ask="提问",
        asked="问题",
        working="正在查询…",
        looking="正在查询…",
        why_title="哪里不对？",
        why_label="这个回答哪里不对？",
        send="发送",
        cancel="取消",
        only_me="仅自己可见",
        who_sees="谁能看到",
        missing="{} 后面缺少内容：",
        forbidden="我不能在{}发言；请邀请我加入，或换个频道提问。",
        gone="{}已归档或不存在，所以在这里回答：",
        nothing_to_check="那条消息里没有可以核对的文字；请用 /trade check 加上句子。",
        files_private="仅你可见的回答所附文件：",
        files_refused="文件无法上传到这里；请直接给我发消息索取。",
        not_manager="只有工作区的所有者和管理员才能这样做。",
        home_latest="最新月份",
        home_status="数据现状",
        home_subscriptions="你收到的消息",
        home_try="可以这样问",
        prompts="可以这样问",
    ),
}

_BY_LOCALE = {"ko": Language.KOREAN, "zh": Language.CHINESE, "en": Language.ENGLISH}


def language_of(locale: str) -> Language | None:
    """The bot's language for a locale such as `ko-KR`; None when it speaks none of that reader's.

    American English is what nobody chose, so it says nothing.
    """
    return None if locale == "en-US" else _BY_LOCALE.get(locale[:2].lower())


def wording_of(language: Language | None) -> Wording:
    """A language's phrases; English where there is no hint."""
    return WORDINGS[language or Language.ENGLISH]
