"""What commands, options and buttons are called and say of themselves, in each language."""

from collections.abc import Mapping

from bot.trade import Language, Unit

Words = dict[Language, str]


def words(en: str, ko: str, zh: str) -> Words:
    """One text in all languages."""
    return {Language.ENGLISH: en, Language.KOREAN: ko, Language.CHINESE: zh}


def _said(ko: str, zh: str) -> Mapping[Language, str]:
    return {Language.KOREAN: ko, Language.CHINESE: zh}


NAMES: dict[str, Mapping[Language, str]] = {
    "ask": _said("질문", "提问"),
    "chart": _said("차트", "图表"),
    "summary": _said("요약", "摘要"),
    "check": _said("확인", "核对"),
    "subscribe": _said("구독", "订阅"),
    "unsubscribe": _said("구독취소", "退订"),
    "subscriptions": _said("구독목록", "订阅列表"),
    "sources": _said("출처", "来源"),
    "status": _said("상태", "状态"),
    "help": _said("도움말", "帮助"),
    "privacy": _said("개인정보", "隐私"),
    "settings": _said("설정", "设置"),
    "feedback": _said("의견", "反馈"),
}
"""Where commands are shown in the reader's language; elsewhere they keep their English names."""

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
    "drawn": words(
        "What to draw, in your own words or from the list",
        "그릴 내용(직접 쓰거나 목록에서 고르기)",
        "要绘制的内容，可自行输入或从列表中选择",
    ),
    "commodity": words("A good to draw it for", "품목", "商品"),
    "month": words("A month, for example 2022-02", "월(예: 2022-02)", "月份，例如2022-02"),
    "claim": words("The claim to check", "확인할 주장", "要核对的说法"),
    "topic": words(
        "release, revisions, late, a good, or a mark such as exports above $200 million",
        "발표, 수정, 지연, 품목 또는 기준(예: 수출 2억 달러 이상)",
        "发布、修订、推迟、商品，或界限（如出口超过2亿美元）",
    ),
    "ended": words(
        "What to stop; everything if left empty",
        "해지할 항목(비우면 모두)",
        "要取消的项目，留空则全部取消",
    ),
    "language": words(
        "The language of the news: en, ko or zh",
        "소식의 언어: en, ko, zh",
        "消息所用语言：en、ko、zh",
    ),
    "quiet": words(
        "Hours without news, such as 22:00-07:00 Asia/Seoul",
        "소식을 받지 않을 시간(예: 22:00-07:00 Asia/Seoul)",
        "不接收消息的时段，例如22:00-07:00 Asia/Seoul",
    ),
    "preview": words(
        "yes: have each release here some minutes before the other channels",
        "yes: 다른 채널보다 몇 분 먼저 이곳에서 받기",
        "yes：比其他频道提前几分钟在此收到",
    ),
    "what": words("show, export or delete", "show, export 또는 delete", "show、export或delete"),
    "setting": words(
        "What to set; shows all settings if left empty",
        "바꿀 항목(비우면 현재 설정 표시)",
        "要设置的项目，留空则显示当前设置",
    ),
    "value": words(
        "en, ko, zh; hours and zone; allow or disallow; empty takes it back",
        "en, ko, zh / 시간대 / allow, disallow. 비우면 해제",
        "en、ko、zh；时段和时区；allow或disallow；留空则取消",
    ),
}

OFFERS: dict[str, Words] = {
    "chart": words("Chart", "차트", "图表"),
    "csv": words("CSV", "CSV", "CSV"),
    "receipt": words("Receipt", "산출 근거", "计算依据"),
    "other_currency": words("Other currency", "다른 통화로", "换算货币"),
    "against_2019": words("Against 2019", "2019년과 비교", "与2019年比较"),
    "share": words("Share to channel", "채널에 공유", "分享到频道"),
    "right": words("Right", "맞음", "正确"),
    "wrong": words("Wrong", "틀림", "有误"),
}

LANGUAGES: Words = words("English", "한국어", "中文")
"""What each language calls itself."""

UNITS: dict[Unit, Words] = {
    Unit.USD: words("US dollars", "미국 달러", "美元"),
    Unit.CNY: words("yuan", "위안", "人民币"),
}
