"""Words that change what is asked for, in each language; patterns run on normalised text."""

from enum import StrEnum
from typing import Final

from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Language


class Operator(StrEnum):
    """A way in which words change what is asked for; the value is the key of its refusal."""

    REAL = "real"
    PER_HEAD = "per_head"
    SEASONAL = "seasonal"
    STATISTIC = "statistic"
    ESTIMATE = "forecast"
    ELSEWHERE = "off_topic"
    MONEY = "other_currency"
    SHORTER = "day"
    POINTS = "points"
    DIFFERENCE = "difference"
    RATIO = "ratio"
    FRACTION = "fraction"
    EACH = "each"
    SUM = "sum"
    MEAN = "mean"
    LEFT_OUT = "left_out"
    RATHER = "rather"
    NOT = "not"
    AWAY = "away"
    SO_LONG = "bad_period"


UNCOMPUTED: Final = (
    Operator.REAL,
    Operator.PER_HEAD,
    Operator.SEASONAL,
    Operator.STATISTIC,
    Operator.ESTIMATE,
    Operator.ELSEWHERE,
    Operator.MONEY,
    Operator.SHORTER,
)
"""What no answer works out, whatever else the question says."""

_TRADED = r"(?:exports?|imports?|trade|shipments|the (?:value|figure|amount|total)s?)"
_COUNT = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a|few|several)"

_ENGLISH: Final = {
    Operator.REAL: r"\breal (?:terms?|values?|exports?|imports?|trade|growth|prices?|dollars?)\b"
    r"|\bin real\b|\b(?:inflation|price|cpi|ppi|deflator)[- ]?(?:adjust|correct|index)\w*"
    r"|\b(?:adjust|correct|account|control|allow)\w* for (?:\w+ )?(?:inflation|prices?\b"
    r"|price (?:change|level|rise)|purchasing)"
    r"|\bdeflat(?:ed?|ors?|ing)\b"
    r"|\bconstant[- ](?:(?:19|20)\d\d )?(?:prices?|dollars?|usd|yuan|terms)"
    r"|\bfixed prices\b|\bpurchasing power\b|\bppp\b|\bnet of (?:\w+ )?inflation\b"
    r"|\bstripping out inflation\b|\bnominal (?:terms|dollars|prices|values?|figures?)\b",
    Operator.PER_HEAD: r"\bper[- ](?:capita|person|head|inhabitant|resident|citizen|household"
    r"|north korean|chinese)\b"
    r"|\b(?:relative to|divided by|scaled (?:by|to)|as a share of|by) (?:the |its )?population\b",
    Operator.SEASONAL: r"\bseasonal (?:patterns?|swings?|cycles?|variations?|effects?|trends?)\b"
    r"|\bseasonality\b|\bseasonal(?:ly)?[- ]adjust\w*|\bdeseasonali[sz]\w+"
    r"|\badjust\w* for (?:the )?(?:season\w*|working days?|trading days?|holidays?|calendar"
    r"|lunar|new year)"
    r"|\b(?:working|trading|business|calendar)[- ]days?[- ]adjust\w*"
    r"|\b(?:strip|smooth|remov)\w* (?:out )?(?:the )?season\w*",
    Operator.STATISTIC: r"\bcontribut(?:ions?|ed?|es|ing)\b"
    r"(?=.{0,40}\bto (?:the )?(?:\w+ ){0,2}(?:growth|increase|rise|decline|fall|change)\b)"
    r"|\bdiversif\w+|\bmode of\b(?! trans)|\bbetas?\b|\bdoubled since when\b"
    r"|\b(?:when|(?:which|what) (?:year|month|quarter)) (?:did|have|has|had)\b.{0,30}\b(?:doubled?"
    r"|tripled?"
    r"|halved?)\b|\bmedians?\b"
    r"|\b(?:standard|std\.?|mean absolute) dev(?:iation|s)?\b|\bst\.?dev\b"
    r"|\bvariances?\b"
    r"|\bcovariances?\b|\b(?:auto)?correlat\w+|\bregress(?:ion|ions|ed|ing)?\b"
    r"|\bpercentiles?\b|\bquartiles?\b|\bdeciles?\b"
    r"|\bcoefficients?\b|\belasticit(?:y|ies)\b|\bvolatil\w+|\bkurtosis\b|\bskew\w*"
    r"|\boutliers?\b|\bherfindahl\b|\bhhi\b|\bgini\b"
    r"|\bz-?scores?\b|\bconfidence intervals?\b"
    r"|\b(?:moving|rolling|running|weighted|trailing) (?:averages?|means?)\b"
    r"|\b(?:geometric|harmonic|trimmed) means?\b|\bline of best fit\b"
    r"|\bstatistical(?:ly)? significan\w+|\bp-values?\b"
    r"|\bsmoothed\b|\binterquartile\b|\bmodal\b",
    Operator.ESTIMATE: r"\blikely\b|\b(?:chances?|odds|probability|likelihood) (?:of|that)\b"
    r"|\bshould (?:we|i|one) expect\b|\bballpark\b|\bextrapolat\w+"
    r"|\bannuali[sz]\w+|\bnowcast\w*|\brun[- ]rates?\b"
    r"|\bat (?:this|the current|its current|the present|that) (?:rate|pace)\b"
    r"|\bif (?:this|the|current) (?:pace|trend|rate)"
    r"|\bon (?:current|present) trends?\b|\bcounterfactual\b"
    r"|\bwould\b.{0,40}\b(?:have (?:been|grown|reached|risen|fallen)|without|if)\b"
    r"|\b(?:do|would|does|did) (?:you|we|they|analysts|experts|anyone) (?:expect|anticipate"
    r"|foresee|envisage)\b|\bhad (?:the|there)\b.{0,40}\bnot\b"
    r"|\bestimate (?:the |this )?(?:full|whole|total|final|year)",
    Operator.ELSEWHERE: r"\b(?:subscribers?)\b(?=.{0,20}\b(?:in|of|north|nk|dprk)\b)"
    r"|\bself[- ]sufficien\w+\b"
    r"|\bhow much\b.{0,30}\b(?:does|do|will|would|did) (?:north korea|nk|dprk|the north|pyongyang"
    r"|it"
    r"|they) (?:need|require|lack|eat|consume|want|burn)\b"
    r"|\bservices\b|\bservice (?:trade|exports?|imports?)\b"
    r"|\b(?:how much|how many|what)\b.{0,40}\bproduced?\b"
    r"|\b(?:production|outputs?)\b(?! (?:equipment|machine|goods|line"
    r"|material|tool|mix))"
    r"|\bharvests?\b|\bcrop yields?\b|\bconsumption\b(?! goods)"
    r"|\b(?:proven |coal |oil |mineral )?reserves\b|\bstockpiles?\b"
    r"|\bprofit\w*|(?<!what )(?<!wide )(?<!narrow )\bmargins?\b"
    r"|\b(?:which|what|whose|names? of|list of|who are)\b.{0,30}\b(?:compan(?:y|ies)|firms?"
    r"|enterprises?|importers|exporters|buyers(?! (?:spen[dt]|pa(?:y|id)))|sellers|traders)\b"
    r"|\b(?:tariff|duty|duties|tax(?:es)?)\b.{0,20}\b(?:collect\w*|paid|revenue|rate)"
    r"|\btariffs? (?:on|for|imposed|rates?)\b"
    r"|\bcustoms (?:duty|duties|revenue)|\bterms of trade\b"
    r"|\b(?:price|volume|quantity|intensity|diversification|concentration"
    r"|complementarity) ind(?:ex|ices)\b|\bmine accidents?\b|\brecipes?\b"
    r"|\bcrossings?\b.{0,20}\b(?:people|persons|passengers|tourists)\b",
    Operator.MONEY: (
        r"\b(?:in|into|to) (?:japanese |south korean |korean |british |russian |us )?(?:yen"
        r"|euros?|krw|jpy|eur|gbp|pounds? sterling|rubles?|roubles?|rupees?|bitcoin)\b"
    ),
    Operator.SHORTER: (
        r"\bon the (?:very )?day\b"
        r"|\bthe day (?:the|of|when|before|after)\b"
        r"|\bweek \d|\b\d+(?:st|nd|rd|th) week\b|\bcalendar week\b|\bfortnightly\b"
        r"|\b(?:first|second|last) ten days\b"
    ),
    Operator.POINTS: r"\bpercentage[- ]points?\b|\bpp(?:t|ts|s)?\b|\bbasis points\b",
    Operator.DIFFERENCE: (
        r"\b(?:difference|gap|spread|distance) (?:in (?:\w+ ){1,3})?between\b"
        r"|\bsubtract\w*\b|\bminus\b"
    ),
    Operator.RATIO: r"\bratio\b|\bdivided by\b|\bas a multiple of\b",
    Operator.FRACTION: rf"(?<!first )(?<!second )(?<!1st )(?<!2nd )(?<!last )(?<!latter )(?<!more than )(?<!over )(?<!under )(?<!less than )(?<!about )(?<!by )\b(?:half|a (?:third|quarter|fifth|tenth)|two[- ]thirds|three quarters|twice|double|triple|treble|thrice|one[- ](?:third|half|quarter|fifth|tenth)) (?:of )?(?:(?:the|that|all|china's|its|north korea's|chinese|those|(?:19|20)\d\d) ){{0,3}}{_TRADED}\b",
    Operator.EACH: (
        r"\bevery (?:other|second|third) (?:month|quarter|year)\b"
        r"|\balternate (?:months|years)\b|\beach of\b|\brespectively\b|\bindividually\b"
        r"|\bseparately\b|\bone by one\b|\beach (?:one|in turn)\b|\beach[ ?.!]*$|\bapiece\b"
    ),
    Operator.SUM: (
        r"\b(?:the )?sum of\b|\bcombined\b|\btotal of (?:the )?(?:top|three best|five best)\b"
        r"|\badd(?:ed|ing)? (?:up|together)\b"
        r"|\bput together\b|\btaken together\b|\bplus\b(?! (?:the |its |their )?(?:\w+ )?(?:growth"
        r"|changes?|shares?|rates?|percentages?|balance))|\bsummed\b|\baltogether\b"
    ),
    Operator.MEAN: r"\baverag(?:e|ed|es)\b|\bon average\b|(?<!\bi )(?<!you )(?<!not )\bmean\b",
    Operator.LEFT_OUT: r"\bexclud(?:ing|ed|es?)\b|\bexcept(?:ing)?\b"
    r"|\b(?:other than|apart from"
    r"|aside from)\b(?! (?:that|this|these|those)\b)"
    r"|\bleav(?:e|ing) (?:out|aside)\b|\btak(?:e|ing) out\b|\bstrip(?:ping)? out\b"
    r"|\bnot (?:counting|including)\b|\bexcl\.|\bex-(?=[a-z])|\bomitting\b|\bnet of\b"
    r"|\bminus (?!imports?|exports?)",
    Operator.RATHER: r"\brather than\b|\binstead of\b|\bas opposed to\b|\bin place of\b"
    r"|\bneither\b|\bnor\b"
    rf"|\bnot (?:in |for )?(?:{MONTHS}|q[1-4])\b"
    r"|\bnot (?:the |just )?(?:exports?|imports?|yuan|dollars?|rmb|values?|volumes?)\b"
    r"|\bnot (?:to|from|with|for) (?:the )?(?:north|dprk|nk\b|china)",
    Operator.NOT: (
        r"(?:\b(?:not|never)|n't|\bdid no|\bfail(?:ed|s)? to|\bwithout) (?:\w+ ){0,1}(?:exceed"
        r"|exceeding|reach|reaching|surpass|surpassing|top|topping|pass|passing|cross|rise|rising"
        r"|grow|growing|increase|increasing|fall|falling|decline|declining|drop|dropping|decrease"
        r"|decreasing|shrink|go (?:up|down|above|below|over|under)|above|over|below|under"
        r"|more than|less than)\b"
    ),
    Operator.AWAY: rf"\b{_COUNT} (?:months?|years?|quarters?) (?:before|after|prior to|following|preceding|on from|earlier than|later than) (?!(?:that|it|those|these)[ ?.!]*$|the (?:border|pandemic|covid|closure|reopen\w*|lockdown|sanctions?)|covid|sanctions)"
    r"|\b(?:in|over|during) the (?:following|subsequent) (?:\w+ )?(?:months?|quarters?|years?)\b"
    r"|\bthe (?:months?|quarters?) (?:before|after|prior to|following"
    rf"|preceding) (?!the (?:border|reopen\w*|closure))(?:that|{MONTHS}|q[1-4]|(?:19|20)\d\d)\b",
    Operator.SO_LONG: (
        r"\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](?:months?|years?"
        r"|quarters)\b|\b(?:several|few|some|many) (?:months|quarters|years)\b"
        r"|\b(?:year|quarter|month)[- ]end\b|\bearly year\b|\bholidays?\b|\blunar\b|\btrade war\b"
        r"|\b(?:floods?|typhoon|famine|summit)\b|\bunder (?:trump|biden|obama|kim|xi)\b|\bold days\b"
        r"|\bin the past\b|\bformerly\b|\b(?:since|back) then\b|\bthat year\b|\b13th month\b"
        r"|\b(?:following|next|previous) year\b|\bthe year after\b"
    ),
}

_KOREAN_FLOW = r"(?:수출입|수출|수입|교역|무역)(?:액|량|총액)?"
_KOREAN: Final = {
    Operator.REAL: r"실질(?!적(?!으로 ?[가-힣]* ?물가)) ?(?:가격|금액|가치|수출|수입|교역|무역|성장|증가|기준|액|로|값|으로)"
    r"|(?:불변|고정) ?가격|(?:물가|인플레이션|인플레)[^?]{0,10}(?:감안|고려|반영|조정|보정|제거|제외|뺀|빼)|구매력|디플레이터|명목(?! ?관세)",
    Operator.PER_HEAD: (
        r"(?:1|일|한) ?(?:인|사람|명) ?당|인구 ?(?:당|대비|1인|로 나)|국민 ?1인|가구 ?당"
        r"|주민 ?1?인? ?당|(?<![가-힣])명 ?당"
    ),
    Operator.SEASONAL: (
        r"계절 ?(?:조정|요인|성|변동)[^?]{0,6}(?:조정|제거|뺀|빼|제외|감안|보정)"
        r"|계절 ?조정|조업 ?일수|계절(?:성|적)|계절 ?(?:패턴|변동|주기)"
        r"|(?:명절|설|춘절|연휴) ?(?:효과|요인)[^?]{0,4}(?:제거|뺀|빼|제외|조정)"
    ),
    Operator.STATISTIC: (
        r"다변화(?! ?지수)|다각화|최빈 ?값|(?<=[세율분가소장]에 )(?:얼마나 |대한 )?기여(?!금)|기여[도율]"
        r"|수(?:출|입)(?:액)?[이은]? ?수(?:입|출)(?:액)?의 ?(?:\d{1,3}|두|세|네|다섯"
        r"|열) ?배[^?]{0,10}(?:달|해|분기|적)(?=[은는이가 ?]|$)"
        r"|수준(?:을|으로|에)? ?(?:다시 ?)?(?:회복|넘어|웃돌|도달|복귀"
        r"|돌아)[가-힣]{0,3} ?(?:첫 ?)?(?:달|월|분기)(?:은|이|는)? ?(?:언제|어느|몇|[?]|$)"
        r"|수준(?:을|으로|에)? ?처음(?:으로)? ?(?:회복|넘|웃돌|도달)"
        r"|(?:[흑적]자|수지)(?:액)?(?:와|과|랑|하고) ?(?:수출|수입|교역|무역)(?:액)?의? ?비율"
        r"|(?:수출|수입|교역|무역)(?:액)?(?:와|과|이?랑|하고) ?(?:[흑적]자|수지)(?:액)?의? ?비율"
        r"|평활"
        r"|(?:두|세|네) ?배(?:가|로)? ?(?:된|되|넘)[^?]{0,8}언제"
        r"|언제[^?]{0,10}(?:두|세|네) ?배|중위 ?(?:값|수)|중위(?=[ 수출입교무의를]|$)|중앙 ?값"
        r"|중간 ?값|표준 ?편차|분산"
        r"|상관(?: ?관계| ?계수|성)(?! ?없이)"
        r"|회귀 ?(?:분석|식|계수|모형)|백분위|사분위|변동성|변이 ?계수|변동 ?계수|탄력성"
        r"|(?:이동|가중|기하|조화) ?평균|이상치|왜도|첨도|지니|허핀달|신뢰 ?구간|통계적 유의"
    ),
    Operator.ESTIMATE: (
        r"가능성|추산|추계(?!학)|추정(?:해|하면|하라|하자|해서)|외삽|연율|연 ?환산"
        r"|(?:추세|속도|흐름|페이스)(?:대로|라면|면(?= ))"
        r"|이대로(?:라면| 가면)|될지|않았(?:다면|더라면)|없었(?:다면|더라면)"
    ),
    Operator.ELSEWHERE: (
        r"서비스(?!센터)"
        r"|생산(?:량|액|은 ?얼마|했|된|되는|하는)"
        r"|수확량|작황|소비(?:량|액)|매장량|재고(?:량)?|이익률?|이윤|마진|수익(?:률|성)"
        r"|교역 ?조건"
        r"|(?:어떤|어느|무슨) ?(?:기업|회사|업체)"
        r"|(?:기업|회사|업체)(?:들)?(?:의)? ?(?:이름|명단|목록|명(?=[은이을 ?]|$))"
        r"|관세(?!청|총국|율표)[^?]{0,8}(?:걷|징수|수입|얼마|율)"
        r"|(?:물량|물가|가격|단가|다변화|집중도?|결합도) ?지수"
        r"|사고(?= ?건수)|조리법|레시피"
        r"|가입자|이용자|사용자|요금|식량난|(?<![가-힣])중국(?:의)? ?성장률"
        r"|경제 ?성장[률율]?|국내 ?총생산|국민 ?(?:총)?소득|(?<![가-힣])(?:인구|금리|실업[률율]|예산)(?!산)"
        r"|(?<![가-힣])(?:주가|증시)(?=[가는은를 ]? ?(?:얼마|올|떨|상승|하락|폭|지수|변|$|[?]))"
        r"|(?<![가-힣])(?:대북 ?|해외 ?|직접 ?|외국인 ?)*투자(?:액|금|유치|는|가|를| )"
    ),
    Operator.MONEY: (
        r"(?<![가-힣])(?:일본 ?)?엔화?(?:로|으로)"
        r"|(?:한국 ?)?원화(?:로|으로) ?(?:환산|바꾸|얼마|하면)"
        r"|유로화?로|루블화?로|파운드화?로"
    ),
    Operator.SHORTER: r"(?<![가-힣\d])(?:한|두|세|몇|[1-9]) ?주(?:간|일)?(?=[ 동치의은는이?]|$)|일주일|주 ?단위|\d ?주차|[상초중하]순(?![위번서])|첫째 ?주|둘째 ?주|셋째 ?주|넷째 ?주",
    Operator.POINTS: r"(?:%|퍼센트|프로) ?(?:포인트|p(?![a-z]))",
    Operator.DIFFERENCE: r"(?:의|간|사이|간의|사이의)? ?(?:차이|차액|격차)(?![^?]{0,6}없)",
    Operator.RATIO: r"에 대한[^?]{0,12}비율|(?:로|으로) 나누|(?:로|으로) 나눈",
    Operator.FRACTION: (
        r"(?:수출|수입|교역|무역)(?:액|량)?의 ?(?:절반|반(?=[은이을 ?]|$)"
        r"|(?:두|세|네|다섯|\d) ?배|[삼사오\d] ?분의 ?[일이삼\d])(?=[은는이가을를 ?]|$|로)"
    ),
    Operator.EACH: r"각각|따로따로|각기|(?<![가-힣])각자|개별(?:적)?(?:로|으로)",
    Operator.SUM: r"합계|합산|합쳐|합친|합치|합하|합한|합해|더하면|더한|더해",
    Operator.MEAN: r"평균",
    Operator.LEFT_OUT: r"제외(?!국)|빼고|빼면|(?<=[을를]) ?뺀 |뺀 |이외(?=의|에)|(?<=[을를]) ?뺐",
    Operator.RATHER: (
        rf"{_KOREAN_FLOW}(?:이|가|은|는|을|를)? ?(?:말고|아니라|아닌|대신)(?!의)"
        r"|(?:달러|위안)(?:화)?(?:가|이|로|으로)? ?(?:말고|아니라|아닌|대신)"
        r"|(?<=[^가-힣\d ])(?:[을를])? ?대신(?= )"
    ),
    Operator.NOT: (
        r"(?:넘|늘|줄|오르|증가하|감소하|미치|웃돌|밑돌|초과하|도달하|떨어지)지 ?(?:않|못)"
        r"|못 ?넘|(?<!위)안 ?넘(?!어)|못 ?미치"
    ),
    Operator.AWAY: (
        r"(?:(?:19|20)\d\d ?년|(?<!\d)1?\d ?월)(?:의|보다|에서"
        r"|로부터)? ?(?:바로 ?)?(?:(?:한|두|세|네|다섯|여섯|몇|\d{1,2}) ?(?:달|해|개월|년) ?(?:전"
        r"|뒤|후|앞)|(?:다음|직전|그 ?전|이전|이듬) ?(?:달|해|월))(?=[ 에의은는수대?]|$)"
    ),
    Operator.SO_LONG: (
        r"(?<![\d~])\d{1,2} ?(?:개월|년)(?:간|동안|치)?(?![\d가-힣])|[2-9]개 ?분기"
        r"|연중(?! ?최)|트럼프|바이든|예전|과거|옛날|(?:몇|수|수십) ?(?:개월|년) ?간?|지난 ?세기"
        r"|다음 ?주|(?<![\d가-힣])전 ?분기|(?<![\d가-힣상하])[반분]기(?= ?(?:대북|대중|수출|수입|교역))"
    ),
}

_CHINESE: Final = {
    Operator.REAL: (
        r"(?:剔除|扣除|考虑|去除|排除|消除|经)(?:了|掉)?(?:通胀|通货膨胀|物价|价格)"
        r"|通胀(?:率)?(?:调整|因素|影响)|物价(?:调整|因素)|(?:不变|可比|固定)价"
        r"|实际(?:增长率|增速|增幅|购买力)|购买力|平减|名义"
    ),
    Operator.PER_HEAD: r"人均|每(?:个)?(?:人|名居民|位居民)|按人口|户均|每户",
    Operator.SEASONAL: (
        r"季节(?:性)?(?:因素|影响)?(?:的)?(?:调整|剔除|修正)"
        r"|季调|季节性|季节(?:规律|变化|波动)"
        r"|(?:剔除|扣除|去除|排除)(?:了|掉)?(?:季节|春节|节假日)"
        r"|工作日调整"
    ),
    Operator.STATISTIC: (
        r"众数|平滑|多元化(?!指数)|多样化"
        r"|(?:什么时候|何时|哪[年月])[^?]{0,6}翻(?:倍|番)"
        r"|中位(?:数|值|(?=[对自从出进]))|标准(?:偏)?差|(?<!地)(?<!对)方差|协方差|相关(?:系数|性)|相关关系"
        r"|回归(?:分析|系数|方程|模型)|百分位|四分位|波动(?:率|性)|弹性系数|变异系数"
        r"|(?:移动|滑动|滚动|加权|几何|调和)平均"
        r"|离群值|异常值|偏度|峰度|基尼|赫芬达尔|置信区间|显着性"
    ),
    Operator.ESTIMATE: (
        r"有可能|可能性|推算|年化|外推"
        r"|按(?:照)?(?:目前|现在|当前|这个|这样|此|现有|今年)(?:的)?(?:速度|趋势|进度|节奏|势头)"
        r"|照(?:此|这样)|估算(?:一下)?(?:全年|今年|年底)|(?:如果|要是|假如|假设)没有"
        r"|(?:什么时候|何时|多久|几时)[^?]{0,10}(?:能|会|可以|才)[^?]{0,12}(?:恢复|超过|达到|回到"
        r"|突破)"
    ),
    Operator.ELSEWHERE: (
        r"(?:用户|订户)(?:数|多少)?|服务(?:贸易|出口|进口)|产量|产值|生产(?:了|量)|收成|消费量|储量|库存|利润"
        r"|贸易条件"
        r"|(?:物价|价格|数量|多元化|集中度|强度|单价)指数"
        r"|(?:哪些|哪家|什么)(?:企业|公司)"
        r"|(?:企业|公司)(?:的)?(?:名单|名称|名字)"
        r"|(?:征收|收)(?:了)?[^?]{0,4}关税|关税(?:收入|率)|菜谱|做法"
    ),
    Operator.MONEY: r"日元|日圆|欧元|韩元|韩币|卢布|英镑|港元|港币",
    Operator.SHORTER: r"第[\d一二三四五六七八九十]+周|[上中下]旬",
    Operator.POINTS: r"百分点",
    Operator.DIFFERENCE: r"之差(?!异)|的差(?:额|值|距|异)?(?!不多)|相差|(?<![顺逆贸])差(?:了)?多少|减去|差距",
    Operator.RATIO: r"之比|比值|除以|的比率|的倍数",
    Operator.FRACTION: (
        r"(?:出口|进口|贸易)(?:总)?(?:额|量)?的?(?:一半|[两二三四五六七八九十\d]+倍"
        r"|[三四五]分之[一二三四])(?=是|为|等|有|多|[?]|$|,)"
    ),
    Operator.EACH: r"分别|各是|各多少|各达|各有|各为|各自|逐一",
    Operator.SUM: r"合计|总和|一共|总共|共计|(?<=口)加(?=进|出)|之和|加起来|相加|加总|合起来|加在一起",
    Operator.MEAN: r"平均|均值",
    Operator.LEFT_OUT: (
        r"剔除|扣除|不(?:含|包括|包含|算|计)"
        r"|除(?:了|去|开)[^?]{1,12}(?:以外|之外|外)?"
        r"|除外|去掉|排除"
    ),
    Operator.RATHER: (
        r"既不是|也不是|도 [가-힣]{1,8}도 ?아닌"
        r"|(?:(?<!是)不是|而非|而不是|并非|不要|不看|别给)(?:对朝|从朝|对华|从华|朝鲜的?"
        r"|中国的?)?(?:出口|进口|贸易|美元|人民币|金额|数量)"
        r"|(?:不要|别给)\d{1,2}月"
    ),
    Operator.NOT: (
        r"(?<!有)(?:没有|没|未能|未|不曾)(?:能)?(?:超过|超|达到|突破|增长|增加|上升|下降|减少"
        r"|跌破|上涨|下跌)"
    ),
    Operator.AWAY: (
        r"\d{1,2}月(?:份)?(?:的|之)?(?:前|后|之前|之后|以前"
        r"|以后)的?(?:[一二两三四五六七八九十\d]{1,2}|几)个?(?:月|年|季)"
        r"|\d{1,2}月(?:份)?的?(?:[一二两三四五六七八九十\d]{1,2}|几)个?(?:月|年)(?:之|以)?[前后]"
        r"|(?:\d{4}年|\d{1,2}月)(?:份)?的?(?:下|次|翌)一?个?(?:月|年)"
    ),
    Operator.SO_LONG: (
        r"(?<![\d第])(?:\d{1,2}|[两二三四五六七八九十]{1,3})(?:个月|个季度|年)"
        r"|(?:月中|季[初末]|五一)(?!国)|(?<![\d几半])年[前后](?=[对自从向的,出进贸])"
        r"|(?:峰会|会晤|访华|访朝|(?<!机)会)(?:之|以)?[前后]|两会|金日成|贸易战|(?:十[八九]|二十)大(?!商)"
        r"|过去|以往|以前|从前|往年|那[年时]|当[年时](?!累计|价)|[这前]段时间|前几年|[数多][月年]来"
        r"|首[日周]|末月|次[月年日]|翌[月年日]|后一[年月]|下周|后天|双月|小时"
        r"|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/月])"
    ),
}

OPERATORS: Final = {
    Language.ENGLISH: _ENGLISH,
    Language.KOREAN: _KOREAN,
    Language.CHINESE: _CHINESE,
}
"""The words of each operator in each language."""
