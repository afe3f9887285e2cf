"""The web page in Korean."""

from bot.answers.answer import Role
from bot.platforms.web.refusal import Refusal
from bot.platforms.web.wording.table import Wording
from bot.questions.query import Outcome
from bot.trade import Language, Status, Tier

KOREAN = Wording(
    language=Language.KOREAN,
    endonym="한국어",
    name="북중 무역 데스크",
    tagline="중국 해관이 발표한 북한과의 무역을 물어보세요. "
    "모든 수치에서 산출 근거를 열어 볼 수 있습니다.",
    examples="이렇게 물어보세요",
    languages="언어",
    theme="어두운 화면",
    new_thread="새 대화",
    last_thread="지난 대화로 돌아가기",
    skip="질문 입력란으로 건너뛰기",
    conversation="대화",
    dropped="이 대화의 앞부분은 더 이상 보관되지 않습니다.",
    question="질문",
    placeholder="무엇이 궁금하신가요?",
    hint="Enter로 질문, Shift + Enter로 줄 바꿈",
    send="질문하기",
    working="찾아보는 중",
    unreachable="데스크에 연결할 수 없어 질문을 입력란에 되돌려 놓았습니다. "
    "잠시 후 다시 시도해 주세요.",
    asked="질문",
    outcomes={
        Outcome.ANSWERED: "답변",
        Outcome.NEEDS_CHOICE: "어느 쪽인가요?",
        Outcome.NO_DATA: "자료 없음",
        Outcome.OUT_OF_SCOPE: "범위 밖",
    },
    failed="답변하지 못함",
    again="다시 질문하기",
    comparison="비교",
    caveats="유의할 점",
    how="찾은 방법",
    choices={
        Outcome.ANSWERED: "이어서 묻기",
        Outcome.NEEDS_CHOICE: "하나를 고르세요",
        Outcome.NO_DATA: "대신 물어보기",
        Outcome.OUT_OF_SCOPE: "대신 물어보기",
    },
    figures="수치",
    sources="출처",
    published="발표",
    chart="차트",
    copy_text="텍스트로 복사",
    copy_json="JSON으로 복사",
    copied="복사했습니다",
    not_copied="브라우저가 복사를 허용하지 않았습니다. 글을 직접 선택해 주세요.",
    roles={Role.ANSWER: "답", Role.COMPARISON: "비교", Role.CONTEXT: "맥락"},
    receipt="산출 근거",
    formula="계산식",
    period="기간",
    value="값",
    source="출처",
    releases={
        Tier.OFFICIAL: "{} 월보",
        Tier.COMTRADE: "{} 기준",
        Tier.PRESS: "{} 보도",
        Tier.DERIVED: "{} 기준",
    },
    no_value="기재 없음",
    tiers={
        Tier.OFFICIAL: "공식 통계",
        Tier.COMTRADE: "유엔 Comtrade",
        Tier.PRESS: "해관 통계를 인용한 보도",
        Tier.DERIVED: "계산값",
    },
    statuses={
        Status.ZERO: "실적 없음으로 보고",
        Status.WITHHELD: "발표 보류",
        Status.HIDDEN: "다른 항목에 포함",
        Status.UNDER_REPORTED: "과소 보고",
        Status.CONFLICT: "출처 간 불일치",
        Status.SLIP: "오기",
        Status.SUSPECT: "의심스러운 수치",
    },
    qualifiers={
        "about": "약",
        "more than": "초과",
        "less than": "미만",
        "rounded": "반올림",
    },
    refusals={
        Refusal.EMPTY: "질문란이 비어 있습니다. 질문을 적고 다시 눌러 주세요.",
        Refusal.TOO_LONG: "2,000자를 넘습니다. "
        "글은 입력란에 그대로 있으니 한 가지 질문으로 줄여 다시 물어봐 주세요.",
        Refusal.CONTROL: "읽을 수 없는 제어 문자가 있어 입력란에서 뺐습니다. "
        "나머지를 확인하고 다시 물어봐 주세요.",
        Refusal.UNREADABLE: "요청을 읽을 수 없습니다. 페이지를 새로 고친 뒤 다시 물어봐 주세요.",
        Refusal.CROSS_ORIGIN: "다른 사이트에서 보낸 질문입니다. 이 페이지에서 직접 물어봐 주세요.",
        Refusal.NOT_FOUND: "이 주소에는 페이지가 없습니다. 첫 화면에서 질문해 주세요.",
        Refusal.NOT_ALLOWED: "이 주소는 그렇게 쓸 수 없습니다. 첫 화면에서 시작해 주세요.",
        Refusal.TOO_LARGE: "보내기에는 글이 너무 깁니다. 뒤로 돌아가 한 가지 질문으로 줄여 주세요.",
        Refusal.CONTENT_TYPE: "읽을 수 없는 형식의 질문입니다. 첫 화면의 입력란을 이용해 주세요.",
        Refusal.OTHER: "요청을 받을 수 없습니다. 첫 화면에서 시작해 주세요.",
    },
    refused="받지 못함",
    back="첫 화면으로",
    unexpected="저희 쪽에 문제가 생겨 기록해 두었습니다. 잠시 후 다시 물어봐 주세요.",
    too_slow="답을 찾는 데 너무 오래 걸려 멈추었습니다. 잠시 후 다시 물어봐 주세요.",
)
