"""What Discord shows that is no answer: headings, labels, apologies, in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass

import discord

from bot.trade import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One language's phrases; `forbidden` holds a place for a channel."""

    ask_yourself: str

    why_title: str
    why_label: str

    unreadable: str
    forbidden: str
    files_forbidden: str
    stale_command: str
    nothing_to_check: str
    file_too_large: str


WORDINGS: Mapping[Language, Wording] = {
    Language.ENGLISH: Wording(
        ask_yourself="Too long for the menu; copy it to ask:",
        why_title="What is wrong with the answer?",
        why_label="In your own words",
        unreadable="Discord shows me only messages that mention me; "
        "please reply again with the @ mention switched on.",
        forbidden="I may not write in {}; please ask in another channel, or let an administrator "
        "allow me to view the channel and send messages there.",
        files_forbidden="I may not attach files here, so the files are missing; "
        "an administrator can allow it.",
        stale_command="This command has changed; please reload Discord (Ctrl+R) and try again.",
        nothing_to_check="That message holds no text to check; "
        "please use the check command with the sentence.",
        file_too_large="The file is larger than Discord takes here; "
        "please ask for a shorter period.",
    ),
    Language.KOREAN: Wording(
        ask_yourself="메뉴에 담기에는 긴 질문입니다. 복사해서 물어보세요:",
        why_title="무엇이 잘못되었나요?",
        why_label="자유롭게 적어 주세요",
        unreadable="디스코드는 저를 멘션한 메시지만 보여 줍니다. "
        "@ 멘션을 켠 채로 다시 답장해 주세요.",
        forbidden="{}에는 제가 글을 쓸 수 없습니다. 다른 채널에서 묻거나, 관리자에게 그 채널의 "
        "보기와 메시지 보내기 권한을 요청해 주세요.",
        files_forbidden="여기에는 파일을 첨부할 수 없어 파일 없이 보냅니다. "
        "관리자가 권한을 허용할 수 있습니다.",
        stale_command="명령이 바뀌었습니다. 디스코드를 새로 고친 뒤(Ctrl+R) 다시 시도해 주세요.",
        nothing_to_check="그 메시지에는 확인할 글이 없습니다. 확인 명령에 문장을 직접 넣어 주세요.",
        file_too_large="파일이 여기서 보낼 수 있는 크기보다 큽니다. "
        "기간을 줄여 다시 물어봐 주세요.",
    ),
    Language.CHINESE: Wording(
        ask_yourself="问题太长，菜单放不下，请复制后提问：",
        why_title="哪里不对？",
        why_label="请用自己的话说明",
        unreadable="Discord 只让我看到提及我的消息；请打开 @ 提及后再回复一次。",
        forbidden="我不能在{}发言；请换个频道提问，或请管理员允许我查看该频道并发送消息。",
        files_forbidden="我不能在这里添加附件，因此未附文件；管理员可以开放该权限。",
        stale_command="这个命令已经变了；请刷新 Discord（Ctrl+R）后再试。",
        nothing_to_check="那条消息里没有可以核对的文字；请用核对命令输入句子。",
        file_too_large="文件超过了这里允许的大小；请缩短时间范围后再问。",
    ),
}

DISCORD_LOCALES: Mapping[discord.Locale, Language] = {
    discord.Locale.korean: Language.KOREAN,
    discord.Locale.chinese: Language.CHINESE,
}
"""The locales commands are translated for; everyone else reads English."""

_SPOKEN: Mapping[discord.Locale, Language] = {
    **DISCORD_LOCALES,
    discord.Locale.taiwan_chinese: Language.CHINESE,
    discord.Locale.american_english: Language.ENGLISH,
    discord.Locale.british_english: Language.ENGLISH,
}


def language_of(locale: discord.Locale) -> Language | None:
    """The bot's language for a Discord locale; None when it speaks none of that reader's."""
    return _SPOKEN.get(locale)


def wording_of(language: Language | None) -> Wording:
    """A language's phrases; English where there is no hint."""
    return WORDINGS[language or Language.ENGLISH]
