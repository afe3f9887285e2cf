"""Puts the words of headlines for a rise or a fall into plain ones: plummeted, 곤두박질, 重创."""

from typing import Final

from bot.questions.turns.rewriting import rewritten, turns_of_each
from bot.trade import Language

_UP: Final = r"(?: (?:up(?:wards?)?|higher|ahead)(?= ?[?.!,]| (?!to\b|until\b|till\b)|$))"
_DOWN: Final = r"(?: (?:down(?:wards?)?|lower|off|away)(?= ?[?.!,]| |$))"
# Words that name goods as well, a tank, a mushroom, a sink, move only what is traded.
_MOVER: Final = (
    r"(?P<mover>\b(?:exports?|imports?|trade|shipments|sales|purchases|deliveries|volumes?|they|it"
    r"|surplus|deficit|balance)(?: (?:to|from|with) (?:the )?(?:china|beijing|north korea|north"
    r"|dprk|nk|pyongyang))?(?: (?:have|has|had|were|was|are|is|been|really|\w+ly)){0,2} )"
)
_ROSE: Final = (
    r"(?:skyrocket|rocket|balloon|mushroom|rall[iy]|reviv|escalat|swell|flourish|thriv|zoom|boom|spik"
    r"|spurt|leap|vault)"
)
_FELL: Final = (
    r"(?:plummet|nose-?div|dwindl|evaporat|wither|crater|crumbl|languish|wan|reced|retreat|ebb|sagg?"
    r"|wilt|slash|tank|sink|cool|eas|soften|weaken|dipp?|div|slipp?|falter|deteriorat|shrivell?|tapp?er"
    r"|fad|batter|decimat|gutt?|hammer)"
)
# Words that are used of nothing else here, and those that need what moves before them.
_FELL_OF_ITSELF: Final = (
    r"(?:plummet|nose-?div|dwindl|languish|crumbl|slash|tank|batter|decimat|crater|wither)"
)
_ENGLISH: Final = (
    # How hard they were hit is how far they fell.
    (
        (
            r"\bhow (?:badly|hard|severely|much|seriously) (?:was|were|has|have|had|did)"
            r" (?P<what>[^?.;!]{3,60}?) (?:been )?(?:hit|hurt|battered|affected|damaged|hammered"
            r"|harmed|dented|squeezed|suffer(?:ed)?)\b"
        ),
        r"how much did \g<what> fall",
    ),
    (rf"\b(?:shoot|shot|edged?|inch(?:ed)?|creep|crept|tick(?:ed)?|nudged?){_UP}", "rose"),
    (rf"\b(?:edg|inch|creep|shoot|tick|nudg)ing{_UP}", "rising"),
    (rf"\b(?:edged?|inch(?:ed)?|creep|crept|tick(?:ed)?|nudged?|drift(?:ed)?){_DOWN}", "fell"),
    (rf"\b(?:edg|inch|creep|tick|nudg|drift)ing{_DOWN}", "falling"),
    (rf"{_MOVER}(?:dried|dry|drying) up\b", r"\g<mover>fall"),
    (rf"{_MOVER}(?:tail|taper|peter)(?:ed)? (?:off|out)\b", r"\g<mover>fall"),
    (rf"{_MOVER}(?:take|took|taken) off\b", r"\g<mover>rise"),
    (
        (
            r"\b(?:take|took|taken) a (?:big |heavy |huge |massive )?"
            r"(?:hit|beating|tumble|dive|knock)\b"
            r"|\bf[ae]ll(?:en)? off a cliff\b"
        ),
        "fell",
    ),
    (rf"{_MOVER}{_ROSE}(?:e|es|s|ed|ied|ies|t|y)?\b", r"\g<mover>rise"),
    (rf"{_MOVER}(?:swollen|leapt)\b", r"\g<mover>rise"),
    (rf"{_MOVER}(?:{_FELL}(?:e|es|s|ed)?|sank|sunk|dove)\b", r"\g<mover>fall"),
    (rf"{_MOVER}{_ROSE}ing\b", r"\g<mover>rising"),
    (rf"{_MOVER}{_FELL}ing\b", r"\g<mover>falling"),
    (rf"\b{_FELL_OF_ITSELF}(?:e?d|e)\b", "fall"),
    (r"\bplummets?\b", "fall"),
    (
        (
            r" as (?:a )?multiple of (?:that |those |the (?:figure|level) )?"
            r"(?:in |of )?((?:19|20)\d\d)\b"
        ),
        r" compared with \1, how many times",
    ),
    (r"\b(?:(?:of|in|for|so far) )?this decade\b", "since 2020"),
    (r"^(?:and )?(?:to|with) (?=(?:q[1-4]|h[12]|last year|(?:19|20)\d\d)\b)", "compared with "),
    (
        (
            r"^and (?:on|over|against|versus) "
            r"(?=(?:q[1-4]|h[12]|last year|(?:19|20)\d\d"
            r"|(?:january|february|march|april|may|june|july|august|september|october|november"
            r"|december)(?: (?:19|20)\d\d)?)\b[ ?.!]*$)"
        ),
        "compared with ",
    ),
    # How many times did it grow from one year to another: the multiple, and no count of months.
    (
        (
            r"^how many times (?:did|has|have) (?P<what>(?:\w+ ){1,3}?)"
            r"(?:grow|grown|increase|increased|multipl(?:y|ied)|expand|expanded)"
            r" (?:from|between) (?P<first>(?:19|20)\d\d)"
            r" (?:to|and) (?P<last>(?:19|20)\d\d)[ ?.!]*$"
        ),
        r"how many times \g<first> was \g<what>in \g<last>",
    ),
    (
        (
            r"^(?:the |all )?months (?!.*\bhow many\b)"
            r"(?=(?:between|from|since|in|of) [^?]{4,40} (?:with|where|when)\b)"
        ),
        "which months ",
    ),
    (r"\b(?:slowdown|setback|downswing|nosedive|freefall|free fall)\b", "decline"),
    (r"\b(?:comeback|turnaround|upturn|uptick|upswing)\b", "rise"),
    (r"\bskyrocket(?:s|ed)?\b", "rise"),
    # To top a level is to be above it, and no place in an order.
    (
        (
            r"(?P<what>\b(?:did|does|do|will|have|has|to|not|can)\b[^?.;]{1,60}?) top"
            r" (?=(?:(?:the|that|those|levels?|of|in) )*"
            r"(?:same (?:month|period|quarter|half)|(?:19|20)\d\d|pre-|last year))"
        ),
        r"\g<what> exceed ",
    ),
)
# 가장 많이 준 달, 는 달: one syllable that gives or marks a subject wherever no such word leads.
_MUCH: Final = (
    r"(?<![가-힣])(?P<much>많이|크게|확|뚝|급격히|급격하게|폭으로|심하게|빠르게|\S{1,8}보다) "
)
_WHEN_OR_WHAT: Final = r"(?= ?(?:달|해|때|월|연도|년도|분기|반기|시점|시기|품목|상품|물품))"
_GATE: Final = r"국경(?:이|을)? ?(?:문(?:이|을)? ?)?"
_BESIDE: Final = r"(?= ?(?:직?전|직?후|뒤|이[전후]))"
_KOREAN: Final = (
    (rf"{_MUCH}준{_WHEN_OR_WHAT}", r"\g<much> 줄어든"),
    (rf"{_MUCH}는{_WHEN_OR_WHAT}", r"\g<much> 늘어난"),
    (rf"마이너스(?:이?었던|였던|인|를? ?(?:보인|기록한|낸)){_WHEN_OR_WHAT}", "감소한"),
    (rf"플러스(?:이?었던|였던|인|를? ?(?:보인|기록한|낸)){_WHEN_OR_WHAT}", "증가한"),
    (r"곤두박질 ?(?:쳤|친|칠|치)", "급감했"),
    (r"(?:주춤|침체|악화|위축)(?=[했하한해됐되된]| )", "감소"),
    (r"(?:활황|개선)(?=[했하한해됐되된]| )", "증가"),
    (r"반감(?=[했하한해됐되된]| )", "절반으로 감소"),
    (r"갑절", "두 배"),
    (rf"{_GATE}닫(?:히기|기|힌|은|히고|고){_BESIDE}", "국경 봉쇄"),
    (rf"{_GATE}(?:열리기|열기|열린|연|열리고|열고){_BESIDE}", "국경 재개방"),
    (r"(?:을|를)? ?더 (?:많이|자주) (?=사[는고들]|산|수입|팔|파는|수출)", " 늘려 "),
    (
        (
            r"(?:큰 ?)?(?:타격|충격|직격탄)(?:을|를)? ?(?:많이 |크게 )?"
            r"(?:받[았은아]|입[었은어]|맞[았은아])"
        ),
        "감소했",
    ),
    (r"(?<!되)살아(?=났(?!다)|난(?!다)|나는)", "증가 "),
    # Recovered after the slump of 2018: since that year, and no fall in it.
    (
        (
            r"(?<=\d년)(?:의)? ?(?:급감|폭락|추락|급락|감소|하락|붕괴)(?:세)?(?:한|했던|하고)?"
            r" ?(?:이후|나서|뒤|후)(?:로|에)?(?=[^?]{0,20}(?:회복|반등))"
        ),
        " 이후",
    ),
)
_CHINESE: Final = (
    (
        (
            r"(?:受到?|遭到?|遭受)了?(?:多大|多少|很大|严重|重大)?的?(?:打击|重创|冲击|影响)"
            r"(?=[^?,，]{0,4}(?:[吗?]|$))"
        ),
        "下降多少",
    ),
    (r"(?<!增速)(?<!幅)放缓", "下降"),
    (r"(?:发布|公布|数据)日历", "发布时间表"),
    (r"低迷|疲弱|冷清|萧条|恶化|(?<!气)降温|陡降|直线下降", "下降"),
    (r"(?<![不最])活跃|火热|火爆|红火|(?<!气)升温|骤增|锐增|陡增|节节攀升|直线上升", "增长"),
    (r"(?<!雪)崩(?:了|溃|盘|塌|掉)", "下降"),
    (r"(?<!还是)(?<!或)(?<!或者)(?<!和)(美元|人民币|美金)口径(?:下|的)?", r"按\1"),
    (r"减半", "腰斩"),
    (r"(?:已经?)?归零", "下降"),
    (
        (
            r"(?<=\d年)的?(?:暴跌|大跌|骤降|大降|锐减|下降|崩盘)(?:[之以]?[后后来]|以来)+"
            r"(?=[^?]{0,12}(?:恢复|回升|反弹))"
        ),
        "以来",
    ),
    (r"收窄", "缩小"),
    (r"拉大", "扩大"),
    (
        r"(?:赶上|追平|比肩|媲美|堪比)了?(?=(?:19|20)\d\d年|疫情前|制裁前|封关前)",
        "恢复到",
    ),
    (r"(?:逼近|接近)了?(?=\d+(?:\.\d+)?[亿万千])", "近"),
    (r"(?:逼近|接近)了?(?=(?:19|20)\d\d年|疫情前|制裁前|封关前)", "几乎恢复到"),
    (r"(?<=[月年])(?:的数据)?后来(?=[又再被还]?(?:修|改|调|有没有|更正|变))", "的数据此后"),
    (
        r"(\d[年月](?:和|与|跟)[^?,]{1,9}[年月]份?的?(?:对朝|自朝)?(?:出口|进口))额?的?差额",
        r"\1差多少",
    ),
    (r"(?<![境关济岸界])封锁(?=期间|时期|那[几些两三]年|以来|之?[前后])", "边境封锁"),
    (r"(?:强劲|强势|迅猛)(?:地)?(?=[反增上回恢])", ""),
)
_TURNS: Final = turns_of_each(_ENGLISH, _KOREAN, _CHINESE)


def plainly_moved(text: str, language: Language) -> str:
    """A normalised question in which what rose or fell does so in plain words."""
    return rewritten(text, _TURNS[language])
