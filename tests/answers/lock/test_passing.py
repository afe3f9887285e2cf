"""What the lock lets through: stated figures, and digits that state none."""

from datetime import date

import pytest
from lock_figures import ASSORTED, figure

from bot.answers import lock
from bot.questions.query import Kind, TradeQuery
from bot.trade import Language, Period, Unit

ENGLISH = """
China's exports to North Korea in January 2022 were $57 million.
They rose to $57m, 57 million dollars, US$57 million, USD 57,000,000 or 57 mn US dollars.
They fell 5.7% on the year, that is −5.7% or -5.7 percent; minus 5.7 per cent.
Growth was +31.6%, plus 31.6%.
578,000 tonnes, 578,000 t, 578 thousand tonnes, 0.578 million tonnes or 578,000,000 kg
4.6 times, 4.6-fold, 4.6x, four point six times
12 goods, of which the 3rd largest is rice
twelve goods in one of the two series, for the first time
half a dozen reasons, two in a hundred
Codes: 25, 2710, 84–85; chapters 72–83, 8703
the two months as one
CNY 5.645 billion (CNY 5,644,901,148), RMB 5.645bn, 5.6 billion yuan
2.3 percentage points, 2.3 pp
$0 in February 2022 (HS 1006)
a deficit of $39 million (−$39 million)
fifty-seven million dollars, fifty seven million dollars
Rice and corn (HS 1006 and 1005), chapters 50–63, chapter 84, heading 2710, chapters 07, 08 and 12
rice (1006)
HS 2022 codes, HS code 1006.30, 8-digit codes and four-digit headings
UN Security Council resolution 2397 (2017), paragraph 6; resolutions 2371 and 2375; UNSCR 2270
the UN 1718 Committee, 2397 para 7(b), S/RES/2397
on 18 March 2022, March 18, 2022, 2022-03-18, 18th of March
January–February 2022, Jan-Feb 2022, the first half of 2025, Q1 2025, 1H25, Q1'25, 1Q25, H1 2024
2019–2021, 2019 to 2021, November 2024–February 2025, 2022-01..2022-02, 2021/22
Coverage widened in 2014, 2015, 2016 and 2019; in the 1990s it was narrow.
It comes on the 18th of each month, around 15:00 Beijing time.
It comes on the 18th, weekends included.
The border closed in January 2020 for COVID-19, as 38 North wrote.
as in the same months of 2019
Exports by month (million USD)
(59 / 57)
a year before, one year earlier, over 12 months, 1 month
5,644,901,148 in full
= (a / b − 1) × 100
https://www.38north.org/2022/03/57-million
"""
KOREAN = """
2022년 1월 수출은 5,700만 달러로 전년 동월보다 5.7% 감소했다(−5.7%).
2022년 1~2월, 2025년 상반기, 2025년 1분기, 1/4분기, 2019~2021년, 2024년 11월~2025년 2월, ’24년
HS 제30류, 제84류와 제85류, HS 1006호, 제1006호, 8자리
안보리 결의 2397호 6항, 제2397호 결의, 1718 위원회
2022년 3월 18일에, 매월 18일, 오후 3시, 베이징 시간 15:00, 2020년대
57만 8,000톤, 57만8000톤, 5억 7,800만 kg, 4.6배, 3위, 2.3%포인트, 56억 4,500만 위안
오천칠백만 달러, 5천7백만 달러, 5천700만 불
천천히, 두 나라, 두 번째, 이 달러 환율, 이달, 사원, 첫째, 두 개 계열, 이 년도
부석·금강사·석류석(HS 2513), 비누·세제류, 자물쇠·열쇠
(단위: 만 달러), 백만 달러 단위
0달러로 집계됐다
1년 전, 12개월, 한 달
적자 3,900만 달러
코로나19 이후, 38노스
마이너스 5.7%
"""
CHINESE = """
滑车、卷扬机和千斤顶（HS 8425）
2022年1月中国对朝出口为5700万美元，同比下降5.7%。
2022年1—2月，2025年上半年，2025年第一季度，2019—2021年，一月，十二月，二〇二二年
第30章，第84章和第85章，HS 1006，税号1006，8位编码
联合国安理会第2397号决议第6段，1718委员会
3月18日，每月18日，下午3时，北京时间15:00
57.8万吨，4.6倍，第3位，第3大，排名第3，2.3个百分点，56.45亿元，人民币56.45亿元
五千七百万美元，百分之三十一点六，百分之31.6，负5.7%
HS在2007、2012和2017年调整；此前一个月；千千万万；第一次，第一大，两国，一些，进一步，统一，一个来源，万一
单位：万美元，(亿元)，以百万美元计
逆差3900万美元
０美元，５７００万美元
"""
LINES = [
    (language, line)
    for language, lines in zip(Language, (ENGLISH, KOREAN, CHINESE), strict=True)
    for line in lines.strip().splitlines()
    if line != "(59 / 57)"
]


def check(text: str, language: Language = Language.ENGLISH) -> None:
    lock.check([text], ASSORTED, query=None, language=language)


@pytest.mark.parametrize(("language", "line"), LINES)
def test_figures_dates_and_references_pass(language: Language, line: str) -> None:
    check(line, language)


def test_both_ends_of_a_range_may_share_a_unit() -> None:
    ends = [figure(36400000), figure(47100000)]
    texts = [
        "$36.4–47.1 million",
        "36.4 to 47.1 million dollars",
        "between 36.4 and 47.1 million dollars",
        "3,640만~4,710만 달러",
        "3640万至4710万美元",
    ]
    lock.check(texts, ends, query=None, language=Language.ENGLISH)


def test_doubling_halving_and_shares_need_a_ratio_or_a_percentage() -> None:
    figures = [figure(2, Unit.RATIO), figure(50, Unit.PERCENT, "share")]
    texts = ["Exports doubled.", "half of the total", "绝大部分翻番", "절반", "增长一倍", "一半"]
    lock.check(texts, figures, query=None, language=Language.ENGLISH)


@pytest.mark.parametrize("text", ["tripled", "trebled", "threefold", "三成五", "两成半"])
def test_a_multiple_speaks_for_its_growth(text: str) -> None:
    figures = [figure(200, Unit.PERCENT, "growth"), figure(35, Unit.PERCENT, "share")]
    figures.append(figure(25, Unit.PERCENT, "share"))
    lock.check([text], figures, query=None, language=Language.CHINESE)


@pytest.mark.parametrize("text", ["3分의 1", "3분의 1", "삼분의 일", "三分之一", "a third of it"])
def test_a_fraction_in_words_has_a_tenth_of_room(text: str) -> None:
    share = figure("34.9", Unit.PERCENT, "share")
    text = text.replace("分의", "분의")
    lock.check([text], [share], query=None, language=Language.KOREAN)


def test_a_query_lends_its_limit_threshold_and_length() -> None:
    query = TradeQuery(
        kind=Kind.TOP,
        period=Period.parse("2024-01..2024-07"),
        limit=7,
        threshold=figure(50000000).value,
    )
    texts = ["The top 7 above $50 million over 7 months", "상위 7개", "前7", "2024 leads"]
    lock.check(texts, [], query=query, language=Language.ENGLISH)


def test_names_and_quoted_words_may_carry_digits() -> None:
    lock.check(
        [
            "As NK 57 Weekly wrote,",
            "You asked “was it $59 million?”",
            "I do not know “$59 Million”.",
            "> was it $59 million?",
        ],
        [],
        query=None,
        language=Language.ENGLISH,
        names=["NK 57 Weekly"],
        quoted=["was it $59 million?", " "],
    )


def test_a_numbered_list_counts_from_one() -> None:
    check("1. Rice\n2. Corn\n3. Coal")


def test_dates_pass_without_any_figure() -> None:
    today = date(2026, 8, 18)
    text = f"The next release is due on {today.isoformat()}; nothing before 2026 ends."
    lock.check([text], [], query=None, language=Language.ENGLISH)


def test_a_line_does_not_run_on_from_the_one_before() -> None:
    check("Exports fell.\nTwo figures stand as first printed.\n57 million dollars")
    check("수출이 줄었습니다.\n두 수치 모두 최초 공표치입니다.", Language.KOREAN)
