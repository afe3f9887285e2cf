"""An answer to what somebody says opens with whether that holds, where the figures settle it."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

TODAY = date(2026, 11, 26)
SO = ("By these figures that is so:", "이 수치로 보면 맞습니다.", "从这些数据看，此说成立。")
NOT_SO = (
    "By these figures that is not so:",
    "이 수치로 보면 사실과 다릅니다.",
    "从这些数据看，此说不成立。",
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    "claim",
    [
        "The FT wrote yesterday that Chinese exports topped $2.2bn in 2025. Does that check out?",
        "exports doubled in 2023, right?",
        "did exports break 2 billion dollars in 2025?",
        "did exports reach 2 billion dollars in 2025?",
        "2025년 수출이 20억 달러에 도달했나",
        "2025年出口达到20亿美元了吗",
        'Reading the VOA story from January: "trade rose to $2.73 billion in 2025". Confirm?',
        "Per Yonhap, exports came to $1.8bn in 2024, is that so?",
        "Bloomberg has it that trade hit a six-year high last year. Is that accurate?",
        "연합뉴스에서 2025년 북중무역이 전년보다 25% 늘었다고 하던데 맞나요?",
        "수출이 2016년보다 훨씬 적다던데 맞나요?",
        "韩媒称2025年出口突破20亿美元，属实吗？",
        "朝鲜对华出口仍远低于2016年的水平，是吗？",
        "Imports from North Korea hit their highest level since 2017 last year.",
        "In 2025 imports were the highest since 2017, true?",
        "Exports this year were the highest since 2019.",
        "작년 수입이 2017년 이후 최고치를 기록했다",
        "North Korea's exports to China more than doubled in 2022.",
        "Bilateral trade last year was still below the 2019 level.",
        "Exports fell to 1.26bn yuan in July, a 14% drop from June and the lowest since March.",
        "Trade in the second half of 2025 exceeded that of the first half.",
        "Wigs and false eyelashes accounted for 43% of NK's exports to China in 2025.",
        "Exports more than doubled between 2022 and 2025",
        "Imports of wigs from North Korea surged sixfold from 2019 to 2025.",
        "Trade between China and North Korea grew by a quarter last year, customs figures show.",
        "North Korea bought $2.3 billion of Chinese goods in 2025, a quarter more than in 2024.",
        "Exports came to $2.3 billion in 2025, above the $1.8 billion of 2024.",
        "Exports reached $2.3 billion in 2025, the most since 2019 but below the $3.3bn of 2017.",
        "2025년 수출은 23억 달러로 2017년의 33억 달러에는 못 미쳤다",
        "2025년 가발 수입은 2019년보다 6배 늘었다",
        "Bilateral trade averaged about 1.6 billion yuan a month in 2025.",
        "2025년 월평균 수출은 13억 7천만 위안이었다",
        "2025年月均出口13.7亿元",
        "Exports rose 25.8 percent in 2025 while imports rose 27.5 percent, customs said.",
        "Trade hit $2.73 billion in 2025, up 25% from a year earlier. Accurate?",
        "exports were $257.4m in December 2025, up from $243.6m in November; imports were $52.7m",
        "Exports and imports came to 1.26 billion and 302 million yuan in July. Correct?",
        "exports rose by 37.8 million yuan in July from a year earlier, correct?",
        "imports rose more than 20% in January-July 2026, true?",
        "Is it true that 2025 trade was the highest since 2019?",
        "Imports made up 16% of trade in 2025, right?",
        "올해 1~7월 북중 교역액은 전년 동기 대비 14.1% 증가했다. 팩트체크 부탁드립니다",
        "7월 수출과 수입이 각각 3.1%, 21.2% 증가했다는데 사실인가요",
        "올 상반기 대중 수출 3억2710만달러, 수입 11억9300만달러로 각각 55.6%, 13.5% 증가",
        "China's exports were $1.193bn and imports $327.1m in H1 2026, up 13.5% and 55.6%",
        "2026年上半年中国对朝出口11.93亿美元，进口3.271亿美元，分别增长13.5%和55.6%",
        "7월 북한의 대중 수입은 전월 대비 감소한 것으로 나타났다",
        "7月中国对朝出口环比下降了",
        "작년 교역 급증했다던데",
        "지난해 가발 수출은 1억9천만 달러로 전체의 43%를 차지, 전년보다 5.7% 늘었다",
        "last year wig exports were $190.6 million, 43% of the total, up 5.7%",
        "去年假发出口1.9亿美元，占总额的43%，同比增长5.7%",
        "지난해 북한의 대중 수입은 22억9천만달러로 2019년(25억7천만달러)의 89% 수준이다",
        "2025년 북한 무역적자는 18억 5천만 달러로 2024년 14억 달러대에서 크게 늘었다",
        "작년 대북 수출은 20%대 증가했다",
        "해관총서는 7월 대북 수출이 12억6천만 위안으로 작년 동월보다 3.1% 늘었다고 18일 밝혔다",
        "통일부는 지난해 북중 교역액이 전년 대비 25% 늘어난 27억 달러라고 밝혔다",
        "was export growth in 2025 more than 10%",
        "2024년 21억8천만 달러였던 북중 교역이 2025년 27억3천만 달러로 늘었다는데 맞나요?",
        "작년 북한의 대중 수출은 4억4천만 달러, 수입은 22억9천만 달러였다고 하는데 맞나요?",
        "7月份中国对朝出口额环比下降14.2%，同比增长3.1%，请确认",
        "中朝贸易额从2024年的21.8亿美元增至2025年的27.3亿美元，对吗",
        "7月中国对朝鲜出口12.6亿元，进口3亿元，属实？",
        "exports to its reclusive neighbour hit 1.26 billion yuan in July, customs data showed.",
        "Half of all North Korean exports to China in 2024 were wigs - fact or fiction?",
        "Is the claim that bilateral trade collapsed by 80 percent in 2020 accurate?",
        "지난해 북한이 중국에 판 물건의 43%가 가발이라는데 맞나요",
        "올해 1분기 중국의 대북 수입이 60% 급증했다는 로이터 보도 확인 부탁드립니다.",
        "지난 7월 북한의 대중 수출은 3억 위안, 수입은 12억6천만 위안이라는데 이거 맞나요",
        "7월 북중교역 15억6천만 위안…전년比 6.2%↑",
        "작년 북중 무역이 26% 늘어 195억 위안을 넘어섰다는데 맞습니까?",
        "2025 exports $2.29bn (+25%), imports $440m (+26%), total $2.73bn (+25%). All good?",
        "Trade surged 25 per cent to $2.73bn in 2025, the highest since 2019. True?",
        "H1 trade rose 15.3% to 10.43bn yuan, with exports up 8.6% and imports up 48.6%.",
        "Trade was 12 billion yuan in January-July, up 14.1%. July alone saw 1.56 billion yuan.",
        "FT는 2025년 북중 교역이 25% 늘어난 27억3천만 달러로 2019년 이후 최대라고 썼는데 맞나요",
        "金融时报称，2025年中朝贸易额增长25%至27.3亿美元，创2019年以来新高，属实？",
        "【韩联社】前7个月中朝贸易增14.1%，达119.9亿元。数字对吗",
        'Guardian says "trade with China, the North\'s lifeline, topped $2.7bn last year"',
        '가디언이 "작년 북중 교역이 27억 달러를 넘었다"고 했는데 맞나요',
        "《卫报》称去年中朝贸易超过27亿美元，对吗",
        "Coal imports were $1.19bn in 2016 and $403m in 2017, down 66%. True?",
        "2019 trade was $2.79bn, 2020 $539m, 2021 $318m. correct?",
        "North Korea's trade with China fell by half in 2018, is this correct?",
        "Did exports exceed imports by 13 billion yuan in 2025?",
        "석탄 수입은 2016년 11억9천만 달러, 2017년 4억 달러로 66% 감소했다. 맞나요?",
        "1~7월 대북 수출 증가율이 10%가 안 된다는데 맞나요?",
        "1-7月对朝出口增幅不到10%，对吗",
        "Can you check this headline: N. Korea-China trade up 14% in first 7 months",
        "报道称6月中国自朝进口2.53亿元，环比下降29%，同比下降11%，是否属实？",
        "7月中国对朝鲜出口12.6亿元，同比增长3.1%，自朝鲜进口3.02亿元，增长21.2%。对吗？",
        "韩媒：6月中朝贸易额环比下降6.3%。请问准确吗？",
        "去年贸易增长四分之一,是真的吗",
        "去年进口增加了两成多,属实吗",
        "网传去年朝鲜对华出口有四成多是假发，真的假的",
        "작년 교역이 4분의 1 늘었다는데 맞아?",
        "7月贸易总值15.6亿，其中出口12.6亿，进口3亿，没问题吧？",
        "China imported 22.5 million tonnes of North Korean coal in 2016 worth $1.19bn",
        "2016年中国从朝鲜进口煤炭2250万吨，价值11.9亿美元，核实一下",
        "Chinese imports from N. Korea plunged 88% in 2018 to $213m after sanctions",
        "2018년 제재 이후 대중 수출이 88% 감소해 2억1천만 달러",
        "Imports from North Korea fell 88% in 2018 under UN sanctions to $213 million",
        "제재에도 불구하고 2025년 대중 수출이 27.5% 늘었다",
        "尽管有制裁，2025年进口增长27.5%",
        "H1 2025 trade came to $1.26 billion, up 30%: do the data bear this out?",
        "去年中国对朝鲜出口增长26%，达到164亿元，数据支持吗",
        "今年前7个月中朝贸易总额约120亿元，同比增长13.9%",
        "朝鲜2024年向中国出口假发1.8亿美元，占全部出口一半以上，是真的吗",
        "wigs were over half of Chinese imports from NK in 2024, right?",
        "2025년 수입이 27.5% 늘어 2019년 수준을 넘어섰다",
        "imports grew 27.5% in 2025 to double the 2019 level",
        "去年进口增长27.5%，已超过2019年",
        "2025年出口增长25.8%，但仍低于2019年水平",
        "2025년 교역은 25% 늘어 2019년 수준에 근접했다",
        "exports are at 89% of pre-pandemic levels in 2025",
        "Trade recovered to 98% of 2019 in 2025. True?",
        "2025年出口恢复到疫情前的89%，对吗",
        "작년 수출이 2019년 수준에 못 미친다는데 맞죠?",
        "surplus widened 25% to 13.26bn yuan in 2025",
        "2025년 무역흑자가 25% 늘어 132억6천만 위안",
        "中国去年对朝贸易顺差132.6亿元，同比扩大25%，准确吗",
        "NK-China trade in 2025 fell short of 2019 by 1.9%, correct?",
        "수출은 2024년 7.6% 줄었다가 2025년 25.8% 늘었다",
        "出口2024年下降7.6%，2025年增长25.8%",
        "교역은 2020년 80.7% 감소하고 2021년 41% 더 줄었다",
        "trade fell 80.7% in 2020 and another 41% in 2021",
        "China's June imports from NK slid 29% from May to 253m yuan, the lowest this year",
        "작년 9월 북중 교역이 19억 위안을 기록해 한 달 새 49% 뛰었다는데",
        "코로나 직후인 2021년 교역액은 3억2천만 달러에 불과했다",
        "trade fell to just $318 million in 2021 from $2.79bn before the pandemic - true or false",
        "imports from DPRK in 2025 ($440m) are still 75% below 2017's 1.7bn",
        "북한 가발 수출 2023년 1억6천만 달러, 전년의 14배",
        "2023年假发进口1.6亿美元，是2022年的14倍",
        "wig imports in 2023 were $163m, 14 times that of 2022",
        "2024년 가발 수출은 1억8천만 달러로 전체 대중 수출의 절반을 넘었다",
        "中国自朝鲜进口额今年上半年接近23亿元，同比大增近五成",
        "imports rose 21.2% from a year earlier in July and fell 10.9% in June",
        "수입이 7월에는 21.2% 늘고 6월에는 10.9% 줄었다",
        "进口7月同比增长21.2%，6月下降10.9%",
    ],
)
def test_what_holds_is_said_to_hold(desk: Desk, claim: str) -> None:
    assert desk.ask(claim, today=TODAY).headline.startswith(SO)


@pytest.mark.parametrize(
    "claim",
    [
        "가발이 북한 대중 수출의 절반 이상을 차지한다던데",
        "Wigs were more than half of North Korea's exports to China",
        "7월 대북 수출 급증했다는데 맞아?",
        "exports surged in July 2026, right?",
        "7月中国对朝出口大幅增长，对吗",
        "작년 대북 수출 소폭 증가했다는데 맞아?",
        "China's exports to North Korea fell in July",
        "작년 북중 교역은 26억 달러대였다",
        "3월 대중 수출이 월간 최고치를 경신했다",
        "trade in 2025 was the ninth highest ever",
        "Reuters says trade tripled in May 2026, true?",
        "A colleague says exports fell in 2023, is that right?",
        'The claim: "exports fell in 2025". True or false?',
        "since exports fell in 2023, how much did they fall?",
        "I always thought trade peaked in 2014. Is that so?",
        "선배가 그러는데 작년 대북 수출이 30억 달러를 넘었대요. 맞아요?",
        "북한의 대중 수출이 2023년에 줄었다던데 사실인가요?",
        "据路透社报道，2025年中朝贸易增长了45%，属实吗？",
        "2025年中朝贸易额超过2019年水平，对吗？",
        "据说7月中朝贸易额同比增长三成,对吗",
        "去年进口增加了三成多,属实吗",
        "7월 교역이 3할 늘었다는데 맞아?",
        "July trade up a third yoy, is that right?",
        "Trade hit $1.2bn in 2025, right?",
        "exports grew by half in 2025",
        "Trade between the two countries has more than tripled since 2022.",
        "In 2025 wigs accounted for more than half of North Korea's exports to China.",
        "July exports were the lowest since February",
        "Bilateral trade averaged about 2.6 billion yuan a month in 2025.",
        "Exports in the first half of 2025 were the highest since 2018.",
        "April exports were the highest since 2019, right?",
        "Imports from North Korea fell 21.2% in July, right?",
        "7월 수출이 14억7천만 위안이었다는데 맞나요",
        "7月出口是2025年以来最低的，对吗",
        "exports plunged in July to the lowest level this year. Accurate?",
        "2분기 대북 수입이 두 배로 늘었다던데",
        "3月自朝进口几乎增长两倍，对吗",
        "China's exports to NK came to 9.4 billion yuan in July 2026, true?",
        "7월 대북 수출이 94억 위안이라는 기사 맞나요",
        "A paper says NK exports to China totalled $2.29 billion in 2025. Correct?",
        "작년 북한 대중 수출의 절반 이상이 가발이라는데 맞나요",
        "친구가 작년에 북중 교역이 30억 달러를 돌파했다고 우기는데 팩트 좀요",
        "朋友说去年中朝贸易突破30亿美元了，我不太信，你帮看看",
    ],
)
def test_what_does_not_hold_is_said_not_to(desk: Desk, claim: str) -> None:
    assert desk.ask(claim, today=TODAY).headline.startswith(NOT_SO)


@pytest.mark.parametrize(
    "question",
    [
        "Given that exports fell in 2023, how much did they recover in 2024?",
        "수출이 2023년에 감소했으니까 2024년에는 얼마나 반등했나요?",
        "既然2023年出口下降了，那2024年反弹了多少？",
    ],
)
def test_what_is_taken_for_granted_wrongly_is_told_below(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=TODAY)
    assert not answer.headline.startswith(NOT_SO)
    assert sum(line.startswith(NOT_SO) for line in answer.comparison) == 1
    assert any("124.1%" in line for line in answer.comparison)


@pytest.mark.parametrize(
    "question",
    [
        "How much did exports rise in 2023?",
        "Morning all. How much did exports rise in 2023?",
        "My boss says exports did not fall in 2023, true?",
        "Reuters says trade was $2.65 billion in 2025, true?",
        "수출이 2023년에 줄지 않았나요? 확인 부탁드립니다.",
        "2023年出口增长了多少？请核实",
    ],
)
def test_where_nothing_is_claimed_or_settled_nothing_is_said(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=TODAY)
    assert not any(line.startswith((*SO, *NOT_SO)) for line in answer.text.split("\n"))


@pytest.mark.parametrize(
    ("claim", "opening"),
    [
        (
            "exports fell to $257.4 million in December 2025 from $243.6 million in November?",
            "By these figures that is so only in part:",
        ),
        (
            "북한이 작년 중국에 4억4천만 달러어치를 팔았고 그중 43%가 가발이라는데 맞나요",
            "이 수치만으로는",
        ),
        ("7월 수출은 3.1%, 수입은 45% 늘었다는데 맞나요", "이 수치로 보면 일부만 맞습니다."),
        ("7月出口增长3.1%，进口下降21.2%，对吗", "从这些数据看，此说只有部分成立。"),
        (
            "July exports were 1.26 billion yuan, another says 1.47 billion. Which is right?",
            "Of what is said, the first fits:",
        ),
        (
            "북한 대중수출이 2024년 4억 달러라는 곳도, 3억5천만이라는 곳도 있는데 뭐가 맞나요",
            "말씀하신 내용 가운데 두 번째가 맞습니다.",
        ),
        (
            "6월 수출이 14억7천만 위안이라는 기사와 12억6천만이라는 기사가 있네요. 어느 쪽이 맞죠?",
            "말씀하신 내용 가운데 첫 번째가 맞습니다.",
        ),
        ("7月对朝出口是12.6亿元还是14.7亿元？两个网站说的不一样", "所提的说法中，第一个相符。"),
        ("7月出口有的说增长3.1%，有的说增长14%，到底哪个对？", "所提的说法中，第一个相符。"),
        ("오늘 나온 얘긴데 교역이 2025년에 27% 늘었다는 게 맞나요", "이 수치만으로는"),
        ("July 2026 exports came to $175 million, right?", "These figures neither confirm"),
        ("4월 북중 교역이 팬데믹 이후 최대라는데 맞나요?", "보유한 수치 안에서는 맞습니다."),
        ("4월 교역액이 22억5천만 위안, 8년 만에 최대라는데", "보유한 수치 안에서는 맞습니다."),
        (
            "NK's coal exports to China earned it $1.2 billion in 2016, a third of its exports",
            "By these figures that is so only in part:",
        ),
        ("朝鲜对华出口去年4.4亿美元，连续第5年增长", "从这些数据看，此说部分成立"),
        (
            "exports rose 25.8% in 2025, exceeding pre-pandemic levels",
            "By these figures that is so only in part:",
        ),
        (
            "지난해 중국의 대북 수출이 25.8% 증가해 코로나 이전 수준을 넘어섰다는데 사실인가",
            "이 수치로 보면 일부만 맞습니다.",
        ),
        ("去年出口增长25.8%，超过疫情前水平，属实？", "从这些数据看，此说只有部分成立。"),
        ("trade peaked at $6.54bn in 2013", "Of the figures held that is so:"),
        (
            "Exports were worth 1.82bn yuan in December 2025, more than in any month since 2019.",
            "Of the figures held that is so:",
        ),
        (
            "Trade hit 2.25 billion yuan in April 2026, the most in more than eight years.",
            "Of the figures held that is so:",
        ),
        (
            "Total trade topped 2 billion yuan only twice, in December 2025 and April 2026.",
            "By these figures a part of that is so, and the rest they do not settle:",
        ),
        ("网传今年4月中朝贸易额创2019年以来新高，达22.5亿元", "就现有数据而言，此说成立。"),
        ("4月进口额5.08亿元，创八年来新高，对吗", "从这些数据看，此说只有部分成立。"),
        (
            "A tweet says trade in April 2026 hit 2.25 billion yuan, the most since 2019",
            "Of the figures held that is so:",
        ),
    ],
)
def test_what_holds_in_part_or_is_not_settled_is_told_as_that(
    desk: Desk, claim: str, opening: str
) -> None:
    assert desk.ask(claim, today=TODAY).headline.startswith(opening)
