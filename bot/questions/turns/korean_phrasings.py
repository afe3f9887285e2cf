"""Turns of phrase in Korean questions that go before particles and spacing are read."""

from typing import Final

from bot.questions.turns.rewriting import Turns, turns_of

"""Patterns and what stands instead of them, in their order."""

_SHORT_BY: Final = {"라": "부족하", "란": "부족한", "랄": "부족할", "랐": "부족했"}

BEFORE_ALL: Final[Turns] = turns_of(
    (
        (
            (
                r"(?:(?<=작년)|(?<=지난해)|(?<=전년)|(?<=\d년)) ?연간"
                r"(?= ?(?:대비|의|보다|[과와] |에 ?비))"
            ),
            " 전체",
        ),
        # Whether it is banned, and what it came to: two questions.
        (r"(?<=[재지한용] )여부(?:와|하고|랑|,? ?및) ", "여부, "),
        # 2025년 1년간: the whole of it, and no year beside it.
        (
            (
                r"(?P<year>\d{4} ?년|작년|지난해|올해) (?:한 ?해|1 ?년|일 ?년)(?: ?동안|간)"
                r"(?=[ 의에?]|$)"
            ),
            r"\g<year>",
        ),
        # 前年 is the year before in Korean, and the one before that in Chinese.
        (r"前年(?= ?(?:同期|同月|同|대비|보다|比|對比|동))", "전년"),
        # 2017년 8월 제재 이후 1년: the month says since when, and the ban only why.
        (r"(?<=\d월) ?(?:유엔 ?|안보리 ?|대북 ?)*제재(?:가|의)? ?(?=이후|후|뒤)", " "),
        (r"(?:유엔|안보리)의? ?(?:대북 ?)?(?=제재 ?(?:이[전후]|직[전후]))", ""),
        (
            (
                r"번 ?(?:돈|금액|외화)(?:과|와|이랑|하고|,|은 ?얼마[가-힣]*,?)"
                r" ?쓴 ?(?:돈|금액|외화)"
                r"|얼마(?:나|를)? ?(?:벌고|벌었고|벌어서|버는지)[ ,]*(?:또 )?"
                r"얼마(?:나|를)? ?(?:썼|쓰)[가-힣]{0,4}"
            ),
            "수출과 수입",
        ),
        # 북한이 판 것 중 최대: the largest good, and no month.
        (
            (
                r"(?P<dealt>(?<![가-힣])[판산]|(?:수출|수입)[한하][는]?|파는|사는|보낸|들여온|사들인|사[간가온오]는?)"
                r" ?(?:것|거|물건)(?:들)? ?(?:(?:중|가운데)(?:에서?|에선)? ?)?(?:최대|1 ?[위등]"
                r"|일등)"
                r"(?:인 ?(?:것|거|게))?(?=[는은가이 ?]|$)(?! ?(?:달|월|해|연도|분기))"
            ),
            r"\g<dealt> 품목 중 1위 품목",
        ),
        # 상위 수입품 비중: of the goods, and not of all imports.
        (
            r"(?P<top>상위 ?(?:\d+ ?(?:대|개|위)? ?)?)(?P<flow>수출|수입)품(?!목)",
            r"\g<top>\g<flow> 품목",
        ),
        # 통계가 나온 마지막 달: the newest one.
        (
            (
                r"(?:통계|자료|데이터|수치)[가이]? ?(?:나온|있는|발표된|공표된|집계된) (?:가장 )?"
                r"(?:마지막|최근) (?=달|월|분기|해)"
            ),
            "최신 ",
        ),
        # 2023년 말이야: I mean 2023, and not its end.
        (r"(?<=[년월기]) ?말(?:이야|이에요|이예요|이요|인데요?|이지)(?![가-힣])", ""),
        # Words that only say which year a named one was: 코로나 첫해인 2020년.
        (
            (
                r"(?:(?:코로나|팬데믹)(?:19)? ?첫 ?해(?:인|였던)"
                r"|(?:코로나(?:19)?|팬데믹|(?:대북 ?)?제재|(?:국경 ?)?봉쇄)(?: ?(?:이후|후|뒤))?"
                r" ?(?:첫 ?해|때인|때|시기인),?"
                r"|(?:금수|금지|제재)(?: ?조치)? ?이?[전후]인"
                r"|(?:최고|최대|최저|정점|고점|저점|바닥)(?:치)?"
                r"(?:였던|이었던|인|[를을] ?(?:찍은|기록한))) ?(?=(?:19|20)\d\d년)"
            ),
            "",
        ),
        # A flow named twice, of which one year is a multiple of the other.
        (
            (
                r"(?P<flow>수출|수입|교역|무역)(?P<between>[^?]{1,20}\d{4}년) ?(?P=flow)(?:액)?"
                r"(?=의 ?몇 ?배)"
            ),
            r"\g<flow>\g<between>",
        ),
        # A year that what came after it is a multiple of: 2019년의 몇 배, 2019년 이후 몇 배 됐나.
        (
            (
                r"(?P<year>\d{4}년)(?:의 ?(?=몇 ?(?:배|분의 ?[일1]))"
                r"|(?: ?이후|이래|부터) ?(?=[^?]{0,24}몇 ?배(?:가|나|로)? ?[됐되된]))"
            ),
            r"\g<year> 대비 ",
        ),
        # 2025 대 2024: the later held against the earlier.
        (
            r"(?P<later>(?:19|20)\d\d)년? ?대 ?(?P<earlier>(?:19|20)\d\d)년?(?=[ ?]|$)",
            r"\g<earlier>년 대비 \g<later>년",
        ),
        (r"(?:발표|공표|집계) ?값", "발표치"),
        (r"(?<=[출입역액] )(?P<unit>월|분기|반기|연도) ?(?=순위|순서)", r"\g<unit>별 "),
        (
            (
                r"(?P<flow>(?:수출|수입|교역|무역)(?:액)?)(?:이|의|은)? ?(?P<way>증가"
                r"|감소) ?(?:추세|세|흐름)"
                r"(?:가|는|은|이)? ?언제(?:부터)?(?: ?(?:시작|이어)[가-힣]*)?(?=[야지]|[ ?]|$)"
            ),
            lambda found: (
                f"언제부터 {found['flow']}이 {'늘고' if found['way'] == '증가' else '줄고'} 있나"
            ),
        ),
        # 감소한 달만 알려줘: which months they are, and how the year moved.
        (
            (
                r"(?:(?<=감소한 )|(?<=증가한 )|(?<=늘어난 )|(?<=줄어든 )|(?<=급증한 )|(?<=급감한 )"
                r"|(?<=떨어진 )|(?<=상승한 )|(?<=하락한 ))(?P<unit>달|해|분기)(?:들)?만?(?:을"
                r"|를)? ?"
                r"(?=(?:모두 |다 |전부 )?(?:알려|보여|뽑아|말해|찾아|골라|나열|정리))"
            ),
            r"\g<unit>은 언제 ",
        ),
        # 무역적자 3년치: the last three years, one by one.
        (
            (
                r"(?<![\d년월])(?P<many>[2-9]|10|두|세|네|다섯) ?년 ?치(?![가-힣])"
                r"(?!.{0,12}(?:추[세이]|흐름))"
            ),
            r"최근 \g<many>년 연도별",
        ),
        # 5년전이랑: in the words of writing, 5년 전과.
        (
            (
                r"(?P<ago>(?:\d|한|두|세|네|다섯|열) ?(?:년|해|개월|달|분기)) ?전(?:이랑|랑|하고)"
                r"(?=[ ?]|$)"
            ),
            r"\g<ago> 전과",
        ),
        # 하반기 들어 7월: the half only says which July.
        (r"[상하]반기(?:에)? ?들어서?,? ?(?=[1-9]\d?월)", ""),
        # 한 달 새 49%: on the month before.
        (r"(?<![가-힣\d])(?:한|1) ?(?:달|개월) ?(?:새|만에|사이)(?:에)? ?(?=\d)", "전월 대비 "),
        # 2019년이랑은?: held against 2019.
        (r"(?<=[0-9][년월])(?:이랑|랑|과|와|하고)(?:은|는|요)[ ?.!]*$", "과 비교하면"),
        # What the figure is wanted for.
        (
            (
                r"(?<![가-힣])(?:과제|숙제|논문|발표|수업|레포트|리포트|기사|보고서)"
                r"(?: ?(?:준비|작성|쓰기))? ?때문에요?[ ,.]*"
            ),
            "",
        ),
        # 제일 교역 많았던 분기: most of all stands before what it is said of.
        (
            (
                r"(?P<most>가장|제일|젤) (?P<flow>(?:교역|수출|수입|무역|거래)(?:액|량)?(?:이"
                r"|가)?) ?"
                r"(?=많|적[은었]|컸|큰|작|높|낮)"
            ),
            r"\g<flow> \g<most> ",
        ),
        (r"(?P<flow>수출|수입|수출입|교역|무역)품목", r"\g<flow> 품목"),
        # 적자가 흑자로 바뀐 달: when there was a surplus.
        (
            (
                r"(?P<was>[적흑]자)(?:에서|가|이)? ?(?P<now>[흑적]자)(?:로|으로) "
                r"?(?:바뀐|바뀌었던|전환된|전환한|전환했던|돌아선|돌아섰던) ?(?=적|달|해|때|분기)"
            ),
            r"\g<now>였던 ",
        ),
        # 작년 수입 1위는: the first of its goods.
        (
            (
                r"(?P<flow>수출|수입) ?1 ?위(?=[는은가이야 ?]|였|인|$)"
                r"(?![^?]{0,8}(?:품목|상품|물품|제품|국|나라|국가|달|월|해|연도|분기))"
            ),
            r"\g<flow> 1위 품목",
        ),
        # 작년 최저 교역월: the month that was looked for.
        (
            r"(?P<end>최[저고대소다]) ?(?P<flow>교역|수출|수입|무역)월(?=[은이과와도를 ?]|$)",
            r"\g<flow> \g<end> 달",
        ),
        # 9월치 발표일: the release of what is told of September.
        (r"(?<=\d월) ?[치분](?:의)? ?(?=발표|공표|공개)", " 통계 "),
        # 작년과 재작년 상반기: the half of each of the years.
        (
            (
                r"(?P<one>올해|작년|지난해|재작년)(?P<and>과|와|이랑|랑|하고|,| ?vs\.?| 대) ?"
                r"(?P<two>올해|작년|지난해|재작년) (?P<part>[상하]반기|[1-4] ?분기|\d{1,2}월)"
                r"(?! ?(?:까지|이후|부터))"
            ),
            r"\g<one> \g<part>\g<and> \g<two> \g<part>",
        ),
        # 1~11월 누계 2025: the year stands behind its months.
        (
            (
                r"(?<!년 )(?<!년)(?P<part>\d{1,2} ?[~-] ?\d{1,2}월) ?(?:누계|누적) ?"
                r"(?P<year>20\d\d)년?(?!\d)"
            ),
            r"\g<year>년 \g<part> 누계",
        ),
        # 2025년 전체 대비 12월 비중: what part of the year its December was.
        (
            (
                r"(?P<year>20\d\d년|작년|지난해|재작년|올해) ?(?:전체|연간|총액|한 ?해) ?대비 "
                r"(?P<part>[상하]반기|[1-4] ?분기|\d{1,2}월)(?=[^?]{0,12}(?:비중|비율|몇 ?(?:%"
                r"|퍼센트|프로)))"
            ),
            r"\g<year> \g<part>이 한 해에서 차지하는",
        ),
        # 국경을 다시 열고 나서: since its reopening.
        (
            (
                r"국경(?:을|이)? ?다시 ?(?:열고|연|열린|열리고|개방하고|개방한)"
                r"(?: ?나서| ?뒤| ?이?후)?(?:에|로)?(?= )"
            ),
            "국경재개방 이후",
        ),
        # 2013년 다음으로 수출 많은 해: next to it in the order, and no figure of its own.
        (
            r"(?:19|20)\d\d년 ?다음(?:으로|에) ?(?=[^?]{0,14}(?:많|컸|큰|높|좋|활발))",
            "두 번째로 ",
        ),
        # 제일 컸던 해랑 그때 물량: in the words of writing, 해와.
        (
            r"(?<=[던은는한진든난긴린른] )(?P<when>해|달|분기|시기|때)(?:이랑|랑|하고)(?= )",
            r"\g<when>와",
        ),
        # 몇 달러나 모자라나: falls short, which is no hat.
        (r"모자(?P<ending>[라란랄랐])", lambda found: _SHORT_BY[found["ending"]]),
        # 데이터 언제 업데이트됐어: what is the newest, and not when the next comes.
        (
            (
                r"^(?:데이터|자료|통계|수치)?[는가은이]?(?: ?마지막으로)? ?언제(?: ?마지막으로)? ?"
                r"(?:업데이트|갱신)[이을를]? ?(?:됐|되었|된|했)[가-힣]*(?=[ ?.!]*$)"
            ),
            "최신 통계는 몇 월분",
        ),
        # 적자 얼마 진 거야, 진 적자: a deficit is run, and 진 names no good.
        (
            r"(?<=적자)(?P<how>[를가]? ?(?:얼마나? ?)?)(?<![가-힣])진(?= ?[거것건게지해달])",
            r"\g<how>본",
        ),
        (r"(?<![가-힣])진 (?=(?:무역 ?)?적자)", "본 "),
        (r"(?<![가-힣])(?:이번|금) ?(?:년도|해)(?=[ 에의은는도 ]|$)", "올해"),
    )
)
"""Turns of phrase and what stands instead, in their order, before the particles are read."""
