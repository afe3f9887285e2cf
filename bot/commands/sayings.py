"""What commands say besides answers, one sentence a text, in each language."""

from bot.commands.texts import Words, words

SAYINGS: dict[str, Words] = {
    "too_many": words(
        "That is a lot of questions at once. Please wait a moment and ask again.",
        "질문이 한꺼번에 많이 들어왔습니다. 잠시 후 다시 물어보십시오.",
        "提问过于频繁，请稍候再问。",
    ),
    "elsewhere": words(
        "I may only answer in the channels that are allowed here. "
        "Ask there or in a direct message.",
        "허용된 채널에서만 답할 수 있습니다. 허용된 채널이나 DM에서 물어보십시오.",
        "我只能在这里允许的频道中回答，请在那里或私信提问。",
    ),
    "gone": words(
        "That answer is too old to go on from. Please ask again.",
        "너무 오래된 답변입니다. 다시 질문해 주십시오.",
        "该回答已过期，请重新提问。",
    ),
    "one_currency": words(
        "For this the dataset holds no exchange rate; the figures are in {unit} only.",
        "이 수치에 쓸 환율이 자료에 없어 {unit} 기준으로만 보여 드립니다.",
        "数据中没有可用于此项的汇率，只能以{unit}显示。",
    ),
    "receipt_file": words(
        "The receipt goes on in the file.",
        "산출 근거 전체는 파일에 있습니다.",
        "完整的计算依据见文件。",
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
    "not_operator": words(
        "Thank you for the file. Only the operators of this bot may hand in data, "
        "for it changes what everybody is told; questions I answer gladly.",
        "파일을 보내 주셔서 감사합니다. 자료는 모두의 답변에 쓰이므로 이 봇의 운영자만 "
        "등록할 수 있습니다. 질문에는 기꺼이 답하겠습니다.",
        "谢谢您发来文件。数据会影响所有人得到的回答，因此只有本机器人的运营者可以导入；"
        "问题我很乐意回答。",
    ),
    "file_too_large": words(
        "{file}: larger than the {most} MB I take here; put it into the inbox folder instead.",
        "{file}: 여기서 받을 수 있는 {most} MB를 넘습니다. inbox 폴더에 넣어 주십시오.",
        "{file}：超过此处可接收的 {most} MB，请改为放入 inbox 文件夹。",
    ),
    "file_not_fetched": words(
        "{file}: I could not download it, so nothing of it was taken. Please upload it again.",
        "{file}: 내려받지 못해 등록하지 않았습니다. 다시 올려 주십시오.",
        "{file}：无法下载，未导入任何内容，请重新上传。",
    ),
    "file_not_taken": words(
        "{file}: something went wrong on my side and was noted; nothing of it was taken.",
        "{file}: 제 쪽에 문제가 생겨 기록해 두었으며, 등록하지 않았습니다.",
        "{file}：我这边出了问题，已记录，未导入任何内容。",
    ),
    "more_lines": words(
        "{file}: {count} more lines are in the log.",
        "{file}: 나머지 {count}줄은 로그에 있습니다.",
        "{file}：其余 {count} 行见日志。",
    ),
    "channel_only": words(
        "That is set in a channel, by those who may manage it.",
        "채널에서, 그 채널을 관리할 수 있는 사람이 설정하는 항목입니다.",
        "此项须由频道管理者在频道中设置。",
    ),
    "welcome": words(
        "Hello. I answer questions on China's trade with North Korea as China's customs report it, "
        "each figure with its source. Try one of these:",
        "안녕하십니까. 중국 해관이 집계한 북중 교역을 출처와 함께 알려 드립니다. "
        "이렇게 물어보십시오:",
        "您好。我回答中国海关统计的中朝贸易问题，每个数据都附来源。可以这样问：",
    ),
    "claim": words(
        "These figures bear on the claim:", "주장과 관련된 수치입니다:", "与该说法相关的数据："
    ),
    "shared": words(
        "Shared at the wish of the asker.", "질문자의 요청으로 공유합니다.", "应提问者要求分享。"
    ),
    "bad_month": words(
        "Name a month like 2022-02, not “{month}”.",
        "월은 2022-02처럼 적어 주십시오. “{month}”는 읽을 수 없습니다.",
        "请按2022-02的格式写月份，无法识别“{month}”。",
    ),
    "bad_topic": words(
        "Subscribe to: release, revisions, late, watcher, a good such as HS 84 or rice imports, "
        "or a mark such as exports above $200 million.",
        "구독할 수 있는 것: 발표, 수정, 지연, 감시, 품목(예: HS 84, 쌀 수입), "
        "기준(예: 수출 2억 달러 이상).",
        "可以订阅：发布、修订、推迟、监控，商品（如HS 84、大米进口），"
        "或界限（如出口超过2亿美元）。",
    ),
    "subscribed": words(
        "Subscribed here: {topic}.", "이 채널에서 구독합니다: {topic}.", "已在此订阅：{topic}。"
    ),
    "already_subscribed": words(
        "Already subscribed here: {topic}.", "이미 구독 중입니다: {topic}.", "此处已订阅：{topic}。"
    ),
    "unsubscribed": words("Unsubscribed here.", "구독을 해지했습니다.", "已在此取消订阅。"),
    "not_subscribed": words(
        "That was not subscribed here.", "구독하지 않은 항목입니다.", "此处没有订阅该项。"
    ),
    "none_subscribed": words(
        "Nothing is subscribed here.", "구독 중인 항목이 없습니다.", "此处没有订阅。"
    ),
    "quiet_line": words(
        "{line}, quiet {quiet}", "{line}, 방해 금지 {quiet}", "{line}，免打扰{quiet}"
    ),
    "preview_line": words("{line}, ahead of the others", "{line}, 먼저 받기", "{line}，提前接收"),
    "topic.release": words("every release", "모든 공표", "每次发布"),
    "topic.revision": words("revisions", "수정", "修订"),
    "topic.late": words("late releases", "공표 지연", "发布延迟"),
    "topic.watcher": words("a broken watcher", "감시 장애", "监控故障"),
    "topic.goods": words("{subject} when they appear", "{subject} 등장 시", "{subject}出现时"),
    "topic.threshold.above": words(
        "{subject} above {mark}", "{subject} {mark} 초과 시", "{subject}超过{mark}时"
    ),
    "topic.threshold.below": words(
        "{subject} below {mark}", "{subject} {mark} 미만 시", "{subject}低于{mark}时"
    ),
    "privacy": words(
        "I keep what my buttons and follow-up questions need, your settings and what you told me "
        "with a button, never other messages. “export” hands it all over, “delete” deletes it.",
        "버튼과 이어지는 질문에 필요한 내용, 설정, 버튼으로 주신 의견만 저장하며 "
        "다른 메시지는 저장하지 않습니다. “export”로 모두 받고 “delete”로 지울 수 있습니다.",
        "我只保存按钮和追问所需的内容、您的设置以及您用按钮给出的意见，从不保存其他消息。"
        "“export”可导出全部内容，“delete”可删除。",
    ),
    "stored": words("Stored about you:", "저장된 내 정보:", "存储的您的信息："),
    "stored.threads": words(
        "conversations to follow up on: {count}",
        "이어 물을 수 있는 대화: {count}건",
        "可追问的对话：{count}",
    ),
    "stored.answers": words(
        "answers with buttons: {count}", "버튼이 달린 답변: {count}건", "带按钮的回答：{count}"
    ),
    "stored.feedback": words("your feedback: {count}", "내 의견: {count}건", "您的反馈：{count}"),
    "stored.subscriptions": words(
        "subscriptions you made: {count}", "내가 한 구독: {count}건", "您的订阅：{count}"
    ),
    "stored.preferences": words(
        "your settings: {count}", "내 설정: {count}건", "您的设置：{count}"
    ),
    "stored.slack_installations": words(
        "installations you made: {count}", "내가 한 설치: {count}건", "您的安装：{count}"
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
    "bad_what": words(
        "Say show, export or delete.",
        "show, export, delete 가운데 하나를 적어 주십시오.",
        "请输入show、export或delete。",
    ),
    "verdict.right": words("right", "맞음", "正确"),
    "verdict.wrong": words("wrong", "틀림", "有误"),
    "no_feedback": words("No feedback yet.", "아직 의견이 없습니다.", "暂无反馈。"),
    "set": words("Set.", "설정했습니다.", "已设置。"),
    "settings": words("Settings here:", "이곳의 설정:", "此处的设置："),
    "setting.language": words(
        "language: {value}", "language(언어): {value}", "language（语言）：{value}"
    ),
    "setting.default_language": words(
        "default_language, of every channel: {value}",
        "default_language(모든 채널의 언어): {value}",
        "default_language（所有频道的语言）：{value}",
    ),
    "setting.quiet": words(
        "quiet, hours without news: {value}",
        "quiet(소식을 받지 않는 시간): {value}",
        "quiet（免打扰时段）：{value}",
    ),
    "setting.channels": words(
        "channels: I answer in {value}",
        "channels: 답하는 곳 – {value}",
        "channels：我回答的频道——{value}",
    ),
    "every_channel": words("every channel", "모든 채널", "所有频道"),
    "this_channel": words(
        "the allowed channels, this one among them",
        "허용된 채널(이 채널 포함)",
        "允许的频道（包括此频道）",
    ),
    "other_channels": words(
        "the allowed channels, not in this one",
        "허용된 채널(이 채널 제외)",
        "允许的频道（不包括此频道）",
    ),
    "bad_setting": words(
        "Set language or default_language to en, ko or zh; quiet to hours like "
        "22:00-07:00 Asia/Seoul; channels to allow or disallow.",
        "language와 default_language는 en, ko, zh로, quiet은 22:00-07:00 Asia/Seoul처럼, "
        "channels는 allow나 disallow로 설정하십시오.",
        "language和default_language可设为en、ko或zh；quiet写作22:00-07:00 Asia/Seoul；"
        "channels可设为allow或disallow。",
    ),
    "bad_language": words(
        "The languages are en, ko and zh.", "언어는 en, ko, zh입니다.", "语言为en、ko和zh。"
    ),
    "bad_quiet": words(
        "Write quiet hours like 22:00-07:00 Asia/Seoul.",
        "방해 금지 시간은 22:00-07:00 Asia/Seoul처럼 적어 주십시오.",
        "免打扰时段请写作22:00-07:00 Asia/Seoul。",
    ),
}
