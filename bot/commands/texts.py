"""Short texts of commands in each language: what commands say of themselves, button labels."""

from bot.trade import Language

Words = dict[Language, str]


def words(en: str, ko: str, zh: str) -> Words:
    """One text in all languages."""
    return {Language.ENGLISH: en, Language.KOREAN: ko, Language.CHINESE: zh}


ABOUT: dict[str, Words] = {
    "ask": words(
        "Ask about China's trade with North Korea",
        "북중 교역에 대해 질문하기",
        "查询中朝贸易",
    ),
    "chart": words("Draw a chart", "차트 그리기", "绘制图表"),
    "summary": words("The story of a month", "월간 요약", "月度摘要"),
    "check": words(
        "Check a claim against the data", "주장을 자료와 대조하기", "用数据核对一种说法"
    ),
    "subscribe": words(
        "Get new months here by themselves",
        "새 통계를 이 채널에서 자동으로 받기",
        "在此频道自动接收新数据",
    ),
    "unsubscribe": words(
        "Stop what was subscribed here", "이 채널의 구독 해지", "取消此频道的订阅"
    ),
    "subscriptions": words("What is subscribed here", "이 채널의 구독 목록", "此频道的订阅"),
    "sources": words("Where the data come from", "자료 출처", "数据来源"),
    "status": words("How far the data reach", "자료 현황", "数据现状"),
    "privacy": words(
        "What is stored about you; export or delete it",
        "저장된 내 정보 보기·내보내기·삭제",
        "查看、导出或删除您的信息",
    ),
    "settings": words(
        "Language, quiet hours, allowed channels (managers)",
        "언어·방해 금지 시간·허용 채널(관리자)",
        "语言、免打扰时段、允许的频道（管理员）",
    ),
    "feedback": words(
        "Feedback people left (managers)", "이용자 의견(관리자)", "用户反馈（管理员）"
    ),
    "help": words("What I can do", "사용법", "使用说明"),
}

OPTIONS: dict[str, Words] = {
    "question": words("Your question, in your own words", "질문", "您的问题"),
    "month": words("A month, for example 2022-02", "월(예: 2022-02)", "月份，例如2022-02"),
    "claim": words("The claim to check", "확인할 주장", "要核对的说法"),
    "topic": words(
        "release, revisions, late, or a good to watch",
        "release, revisions, late 또는 관심 품목",
        "release、revisions、late或要关注的商品",
    ),
    "what": words("show, export or delete", "show, export 또는 delete", "show、export或delete"),
    "setting": words(
        "language, quiet or channels", "language, quiet 또는 channels", "language、quiet或channels"
    ),
    "value": words("Its new value", "새 값", "新值"),
}

OFFERS: dict[str, Words] = {
    "chart": words("Chart", "차트", "图表"),
    "csv": words("CSV", "CSV", "CSV"),
    "receipt": words("Receipt", "산출 근거", "计算依据"),
    "other_currency": words("Other currency", "다른 통화로", "换算货币"),
    "against_2019": words("Against 2019", "2019년과 비교", "与2019年比较"),
    "language": words("한국어 · 中文", "English · 中文", "English · 한국어"),
    "share": words("Share to channel", "채널에 공유", "分享到频道"),
    "right": words("Right", "맞음", "正确"),
    "wrong": words("Wrong", "틀림", "有误"),
}

SAYINGS: dict[str, Words] = {
    "too_many": words(
        "That is a lot of questions at once. Please wait a moment and ask again.",
        "질문이 한꺼번에 많이 들어왔습니다. 잠시 후 다시 물어보십시오.",
        "提问过于频繁，请稍候再问。",
    ),
    "elsewhere": words(
        "I may only answer in the channels this workspace allows. Ask there or in a direct message.",
        "이 워크스페이스가 허용한 채널에서만 답할 수 있습니다. 허용된 채널이나 DM에서 물어보십시오.",
        "我只能在本工作区允许的频道中回答，请在那里或私信提问。",
    ),
    "gone": words(
        "That answer is too old to go on from. Please ask again.",
        "너무 오래된 답변입니다. 다시 질문해 주십시오.",
        "该回答已过期，请重新提问。",
    ),
    "thanks": words(
        "Thank you. It is noted with the answer.",
        "감사합니다. 답변과 함께 기록했습니다.",
        "谢谢，已与该回答一并记录。",
    ),
    "not_allowed": words(
        "Only those who may manage this channel can do that.",
        "이 채널을 관리할 수 있는 사람만 할 수 있습니다.",
        "只有可以管理此频道的人才能执行此操作。",
    ),
    "welcome": words(
        "Hello. I answer questions on China's trade with North Korea as China's customs report it, "
        "each figure with its source. Try one of these:",
        "안녕하십니까. 중국 해관이 집계한 북중 교역을 출처와 함께 알려 드립니다. 이렇게 물어보십시오:",
        "您好。我回答中国海关统计的中朝贸易问题，每个数据都附来源。可以这样问：",
    ),
    "claim": words(
        "These figures bear on the claim:", "주장과 관련된 수치입니다:", "与该说法相关的数据："
    ),
    "shared": words(
        "Shared at the wish of the asker.", "질문자의 요청으로 공유합니다.", "应提问者要求分享。"
    ),
    "subscribed": words(
        "Subscribed here: {topic}.", "이 채널에서 구독합니다: {topic}.", "已在此订阅：{topic}。"
    ),
    "already_subscribed": words(
        "Already subscribed here: {topic}.", "이미 구독 중입니다: {topic}.", "此处已订阅：{topic}。"
    ),
    "unsubscribed": words("Unsubscribed here.", "구독을 해지했습니다.", "已在此取消订阅。"),
    "none_subscribed": words(
        "Nothing is subscribed here.", "구독 중인 항목이 없습니다.", "此处没有订阅。"
    ),
    "topic.release": words("every release", "모든 공표", "每次发布"),
    "topic.revision": words("revisions", "수정", "修订"),
    "topic.late": words("late releases", "공표 지연", "发布延迟"),
    "topic.watcher": words("a broken watcher", "감시 장애", "监控故障"),
    "topic.goods": words("{subject} when they appear", "{subject} 등장 시", "{subject}出现时"),
    "topic.threshold": words(
        "{subject} {sign}{mark}", "{subject} {sign}{mark}", "{subject} {sign}{mark}"
    ),
    "stored": words(
        "Stored about you, by table:", "저장된 내 정보(표별 건수):", "存储的您的信息（按表计数）："
    ),
    "nothing_stored": words(
        "Nothing is stored about you.", "저장된 정보가 없습니다.", "没有存储您的信息。"
    ),
    "deleted": words(
        "Everything stored about you is deleted.",
        "저장된 정보를 모두 삭제했습니다.",
        "已删除存储的您的全部信息。",
    ),
    "export": words(
        "Everything stored about you.", "저장된 내 정보 전체입니다.", "存储的您的全部信息。"
    ),
    "no_feedback": words("No feedback yet.", "아직 의견이 없습니다.", "暂无反馈。"),
    "set": words("Set.", "설정했습니다.", "已设置。"),
}
