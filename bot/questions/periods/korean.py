"""Korean words of time, comparison and publication; the spaces in them are left out."""

from bot.questions.periods.signs import (
    ACT,
    AUTUMN,
    EARLY,
    HALF,
    LATE,
    MIDDLE,
    MONTH,
    QUARTER,
    SHORTER,
    SPRING,
    SUMMER,
    VAGUE_AFTER_DATE,
    WINTER,
    YEAR,
    Sign,
    Words,
    words,
)
from bot.questions.vocabulary.numbers import KOREAN_COUNTS

_RELATIVE = (
    words(Sign.SHIFTED, "올해 금년 금년도 올한해 올해년도", 0, YEAR)
    | words(Sign.SHIFTED, "작년 지난해 작년도 지난한해 작년한해 거년", -1, YEAR)
    | words(Sign.SHIFTED, "재작년 재작년도 지지난해 그러께 전전년 전전년도", -2, YEAR)
    | words(Sign.SHIFTED, "재재작년 그끄러께", -3, YEAR)
    | words(Sign.SHIFTED, "내년 내년도 다음해 명년", 1, YEAR)
    | words(Sign.SHIFTED, "내후년 후년", 2, YEAR)
    | words(Sign.SHIFTED, "이번달 이달 금월 이번월 이맘때", 0, MONTH)
    | words(Sign.SHIFTED, "지난달 저번달 지난월 저번월", -1, MONTH)
    | words(Sign.SHIFTED, "지지난달 저저번달 지지난월 전전월 전전달", -2, MONTH)
    | words(Sign.SHIFTED, "다음달 내달 익월 담달", 1, MONTH)
    | words(Sign.SHIFTED, "이번분기 금분기", 0, QUARTER)
    | words(Sign.SHIFTED, "지난분기 저번분기", -1, QUARTER)
    | words(Sign.SHIFTED, "지지난분기 저저번분기 전전분기", -2, QUARTER)
    | words(Sign.SHIFTED, "다음분기", 1, QUARTER)
    | words(Sign.SHIFTED, "이번반기", 0, HALF)
    | words(Sign.SHIFTED, "지난반기", -1, HALF)
    | words(Sign.SHIFTED, "지지난반기 전전반기", -2, HALF)
    | words(
        Sign.SHIFTED,
        "어제 그저께 그제 엊그제 엊그저께 전날 이번주 지난주 저번주 금주 일별 주별 매일 매주 "
        "하루평균 하루 일일",
        0,
        SHORTER,
    )
    | words(Sign.PREVIOUS, "전년 전년도 직전년도 직전해 이전해 그전해", unit=YEAR)
    | words(Sign.PREVIOUS, "전월 직전월 직전달 이전달 이전월 그전달", unit=MONTH)
    | words(Sign.PREVIOUS, "전분기 직전분기 이전분기", unit=QUARTER)
    | words(Sign.PREVIOUS, "전반기대비", unit=HALF)
    | words(Sign.PREVIOUS, "직전 그이전 그전")
    | words(Sign.LAST, "지난 마지막 저번")
    | words(Sign.PAST, "과거 지나간")
    | words(Sign.RECENT, "최근 근래")
    | words(Sign.LATEST, "최신 가장최근 가장최신 제일최근")
    | words(Sign.THIS, "이번")
    | words(Sign.NEXT, "다음 향후 앞으로")
    | words(Sign.YTD, "누계 누적 연초이후 연초부터 연초이래 올들어 현재까지누적")
    | words(Sign.NOW, "현재 지금 오늘")
    | words(Sign.FULL, "전체 연간합계 한해 통틀어 회계연도 사업연도 온전한 완전한")
    | words(Sign.PUBLISHED_UNIT, "통계 자료 데이터 수치")
    | words(Sign.FIRST, "첫 처음")
    | words(Sign.VAGUE, "월말 월초 초순 하순")
    | words(Sign.VAGUE, "연초 년초", unit=EARLY)
    | words(Sign.VAGUE, "중순", unit=MIDDLE)
    | words(Sign.VAGUE, "연말 년말", unit=LATE)
    | words(Sign.SEASON, "봄철 춘계", SPRING)
    | words(Sign.SEASON, "여름철 여름 하계", SUMMER)
    | words(Sign.SEASON, "가을철 가을 추계", AUTUMN)
    | words(Sign.SEASON, "겨울철 겨울 동계", WINTER)
)
_CALENDAR = (
    words(Sign.HALF, "상반기 전반기", 1)
    | words(Sign.HALF, "하반기 후반기", 2)
    | words(Sign.MONTH, "유월", 6)
    | words(Sign.MONTH, "시월", 10)
    | words(Sign.FEW, "몇")
    | words(Sign.UNIT, "개월", unit=MONTH)
    | words(Sign.UNIT, "개년", unit=YEAR)
    | words(Sign.UNIT, "분기", unit=QUARTER)
    | words(Sign.UNIT, "반기", unit=HALF)
)
_JOINING = (
    words(Sign.AND, "및 그리고")
    | words(Sign.OR, "또는 혹은 아니면")
    | words(Sign.SINCE_AFTER, "이후 이래 이후로 이래로")
    | words(Sign.BEFORE_AFTER, "이전")
    | words(Sign.FILLER, "들어 들어서")
    | words(Sign.DURATION, "만에")
    | words(Sign.DURING, "기간중 기간 동안 사이")
)
_COMPARING = (
    words(Sign.SAME, "동기 동월 동분기 같은기간 같은달 같은시기 같은분기 같은때 같은월 동기간")
    | words(Sign.BASELINE, "전년비 전년대비", 1, YEAR)
    | words(Sign.BASELINE, "전년동기 전년동월 전년동기대비 전년동월대비 전년동분기", 1, YEAR)
    | words(Sign.BASELINE, "전월비 전월대비 전달대비 전달보다 전달에비해 전달과비교", 1, MONTH)
    | words(Sign.BASELINE, "전분기비 전분기대비", 1, QUARTER)
    | words(Sign.BASELINE, "전기비 전기대비", 1, 0)
    | words(Sign.VERSUS_AFTER, "대비 비해 비하면 비하여 비해서 견줘 견주어")
    | words(Sign.LEVEL, "수준 절반 과반 절반수준 몇퍼센트 몇% 몇프로 몇배 퍼센트수준")
    | words(Sign.COMPARE, "비교 차이")
    | words(
        Sign.CHANGE,
        "늘었 늘어 늘은 늘린 줄었 줄어 증가 감소 변화 변동 증감 성장 상승 하락 급증 급감 올랐 떨어 "
        "변했 바뀌 회복 증감률 증가율",
    )
)
_EVENTS = (
    words(Sign.BORDER, "국경")
    | words(Sign.CLOSED, "봉쇄 폐쇄 차단 닫힌 닫은 닫기 닫았")
    | words(Sign.REOPENED, "재개방 개방 재개 열린 열기")
    | words(
        Sign.EVENT, "코로나 코로나19 팬데믹 신종코로나 국경봉쇄 국경폐쇄 국경차단 코로나바이러스", 1
    )
    | words(Sign.EVENT, "국경재개방 국경개방 국경재개", 2)
    | words(Sign.EVENT, "대북제재 제재", 3)
)
_PUBLICATION = (
    words(Sign.BASIS, "기준 당시 시점")
    | words(Sign.BULLETIN, "발표 공표 공개 발간 게재", ACT)
    | words(Sign.BULLETIN, "월보 속보")
    | words(Sign.FIRST_PRINTED, "최초발표 처음발표 당초발표 최초공표 처음공표 속보치 잠정치")
    | words(Sign.FIRST_PRINTED, "최초집계 최초공개 처음공개 당초수치 최초수치 초기발표")
    | words(Sign.REVISED, "수정 정정 개정 확정치 보정")
)
_GRAINS = (
    words(Sign.GRAIN, "월별 매월 매달 달마다 월마다 월단위 월간 다달이 달별 월평균", unit=MONTH)
    | words(Sign.GRAIN, "분기별 매분기 분기마다 분기단위 분기평균", unit=QUARTER)
    | words(Sign.GRAIN, "반기별 반기마다 매반기", unit=HALF)
    | words(
        Sign.GRAIN,
        "연도별 연별 년도별 매년 해마다 연간 년별 연단위 년단위 매해 연도마다 연평균",
        unit=YEAR,
    )
    | words(Sign.GRAIN, "어느달 어떤달 무슨달 몇월 어느월 어떤월 몇월달", 1, MONTH)
    | words(Sign.GRAIN, "어느분기 몇분기 어떤분기", 1, QUARTER)
    | words(
        Sign.GRAIN, "어느해 어떤해 어느연도 어느년도 몇년도 무슨해 어떤연도 어느년 몇년에", 1, YEAR
    )
    | words(Sign.GRAIN, "몇개월 몇달", 2, MONTH)
    | words(Sign.GRAIN, "몇개분기", 2, QUARTER)
    | words(Sign.HOW_MANY, "몇개 몇번 몇차례 몇회")
    | words(Sign.IN_A_ROW, "연속 내리 줄곧")
    | words(Sign.TOP, "가장 최고 최대 최저 최소 제일 상위 하위 최고치 최대치 최저치")
)
_GUARDS = words(Sign.WORD, "전후") | words(
    Sign.CODE, "코드 세번 품목번호 hs코드 결의 결의안 안보리결의 품목분류"
)

KOREAN: Words = (
    _RELATIVE | _CALENDAR | _JOINING | _COMPARING | _EVENTS | _PUBLICATION | _GRAINS | _GUARDS
)
"""Every Korean word the grammar knows wherever it stands."""

KOREAN_ALONE: Words = (
    words(Sign.SHIFTED, "올", 0, YEAR)
    | words(Sign.UNIT, "달 월", unit=MONTH)
    | words(Sign.UNIT, "해 연도", unit=YEAR)
    | words(Sign.BEFORE_AFTER, "전")
    | words(Sign.SINCE_AFTER, "뒤 후")
    | words(Sign.SEASON, "봄", SPRING)
    | words(Sign.DURING, "때 시기")
    | words(Sign.VAGUE, "초 초반", VAGUE_AFTER_DATE, EARLY)
    | words(Sign.VAGUE, "중반", VAGUE_AFTER_DATE, MIDDLE)
    | words(Sign.VAGUE, "말 후반", VAGUE_AFTER_DATE, LATE)
)
"""Words so short that they count only when no other syllable touches them."""

KOREAN_PARTICLES: Words = (
    words(Sign.FROM_AFTER, "부터 에서부터 에서")
    | words(Sign.UNTIL_AFTER, "까지 까지의 까지는")
    | words(Sign.AND, "와 과 하고 이랑 랑")
    | words(Sign.OR, "이나 나")
    | words(Sign.VERSUS_AFTER, "보다 보다는 보단 에비해 에비하면 에비하여 에비해서 대비 비")
    | words(
        Sign.FILLER,
        "의 에 은 는 이 가 을 를 에는 에도 도 엔 로 으로 중 치 분 자 에만 만 한 들어 들어서",
    )
    | words(Sign.BEFORE_AFTER, "이전 전")
    | words(Sign.SINCE_AFTER, "이후 이래 후 뒤")
    | words(Sign.VAGUE, "초", VAGUE_AFTER_DATE, EARLY)
    | words(Sign.VAGUE, "말", VAGUE_AFTER_DATE, LATE)
    | words(Sign.DURATION, "간 동안 새 만에 내내")
    | words(Sign.IN_A_ROW, "째 째로")
)
"""Endings that count only straight after a word of time."""

NATIVE_NUMBERS: Words = (
    {
        word: lexeme
        for name, number in KOREAN_COUNTS.items()
        for word, lexeme in words(Sign.NUMBER, name, number).items()
    }
    | words(Sign.NUMBER, "석 서", 3)
    | words(Sign.NUMBER, "넉 너", 4)
)
"""Native Korean numbers, which count months and years only before their unit."""
