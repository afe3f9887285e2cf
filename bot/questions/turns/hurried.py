"""Puts back the small words that people in a hurry leave out: rice pyongyang, 占出口百分之几."""

from typing import Final

from bot.questions.turns.rewriting import rewritten, turns_of
from bot.trade import Language

_SPAN_EN: Final = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:months?|quarters|years)"
)
_SPAN_KO: Final = (
    r"(?:(?:[2-9]|1\d|2[0-4]|3[06]) ?개월|(?:[2-9]|10) ?년|(?:두|세|네|다섯|여섯) ?달"
    r"|[2-9] ?개 ?분기|반년)"
)
_SPAN_ZH: Final = (
    r"(?:(?:[两三四五六七八九]|十[一二]?|[2-9]|1\d|2[0-4]|36)个月|(?:[两三四五六七八九十]|[2-9]|10)年"
    r"|[两三四五六2-8]个季度|半年)"
)
_FLOW_KO: Final = r"(?:(?:중국|북한)의? ?|대[북중] ?|북중 ?)*(?:수출입?|수입|교역|무역)(?:액|량)?"
_IN_ALL_KO: Final = r"(?:은|는|이|의)?(?: ?(?:합계|누적|누계|총액|얼마야?))?[ ?.!]*"
_FLOW_ZH: Final = (
    r"(?:中国|我国|朝鲜|[对自从向]朝鲜?|中朝|双边|的)*(?:进?出口|进口|贸易)总?[额量值]?"
)
_IN_ALL_ZH: Final = r"(?:一共|总共|合计|总计|累计|共计|是|有)*(?:多少)?(?:亿?美?元)?[ ?]*"
_FLOW_EN: Final = r"(?:(?:china's|chinese|nk's|all|total) )*(?:exports?|imports?|trade)"
_LEFT_OUT: Final = {
    language: turns_of(wordings)
    for language, wordings in (
        (
            Language.ENGLISH,
            (
                # Imports from NK as a share of exports: whose they are goes without saying.
                (
                    (
                        r"\b(imports|exports) (?:from|to) (?:nk|north korea) (?=(?:as|in) (?:an? )?"
                        r"(?:percent(?:age)?|share|pct|proportion) of (?:exports|imports)\b)"
                    ),
                    r"\1 ",
                ),
                (
                    (
                        r"\bimports (?:from (?:nk|north korea|the north|dprk) )?(ever )?"
                        r"(exceed(?:ed)?|surpass(?:ed)?|top(?:ped)?|overt(?:ake|ook))"
                        r" (?:its |china's )?exports\b"
                        r"(?: (?:there|to (?:nk|north korea|the north)))?"
                    ),
                    r"imports \1\2 exports",
                ),
                (r"\b(months?|quarters?|years?|times) (?:in|a) row\b", r"\1 in a row"),
                (
                    (
                        r"(?<!by )\b((?:what|which) (?:percent(?:age)?|share|fraction|proportion)"
                        rf"|(?:nk|north korea's|north korean) share) (?={_FLOW_EN}\b)"
                    ),
                    r"\1 of ",
                ),
                (r"\brice (?=pyongyang\b)", "rice in "),
                # Of what was asked before: the year before it, and the same for another year;
                # the month before may as well be what a month is held against.
                (
                    (
                        r"^((?:and |so |then |what about |how about |(?:the )?same for )*)(?:the )?"
                        r"(quarter|half|year) (?:before|prior)(?: (?:that|it))?(?=[ ?.!]*$)"
                    ),
                    r"\1previous \2",
                ),
                (
                    (
                        r"^(?:and )?(?:(?:can|could) you |please )?(?:do |show |give me |tell me )?"
                        r"(?:the )?same (?:thing |again )?for (?=\S+(?: \S+){0,3}$)"
                    ),
                    "and for ",
                ),
                # Goods worth so much are an amount, and no list of goods.
                (r"\b(exported|imported|sold|bought|shipped|purchased) goods (?=worth\b)", r"\1 "),
                (
                    (
                        r"(\d ?(?:million|billion|mn|bn|m)?(?: (?:us )?(?:dollars|yuan))?)"
                        r"(?: worth)? of (?:chinese|north korean|nk|korean) "
                        r"(?:goods|products|merchandise)\b"
                    ),
                    r"\1",
                ),
                # Figs of a month are figures.
                (r"(?<!of )(?<!and )\bfigs\b(?! (?:ex|im)ports?)", "figures"),
                # The part of a year's exports that came in a month is none of all the world's.
                (
                    (
                        r"\b(percent(?:age)?|share|part|much|proportion|fraction) of"
                        r" (?:china's|chinese) (?=(?:exports|imports) in (?:19|20)\d\d"
                        r" (?:came|fell|was|were) in\b)"
                    ),
                    r"\1 of ",
                ),
                (
                    (
                        r"\b((?:ytd|year[- ]to[- ]date) (?:imports|exports|trade))"
                        r" (?:from|to|with) (?:the )?(?:dprk|nk|north korea) (?=through|to|until)"
                    ),
                    r"\1 ",
                ),
                (
                    (
                        r"\blast (month|quarter) (?=(?:china's|chinese|nk's|nk|north korea's"
                        r"|north korean) (?:exports|imports|trade) (?:was|were|fell|rose|came)\b)"
                    ),
                    r"last \1 in which ",
                ),
                (
                    r"\b(biggest|largest|top) of (?=what \w+ ?\w* (?:sells?|sold|buys?|bought)\b)",
                    r"\1 item of ",
                ),
                (
                    (
                        r"\btop (\d+ )?(import|export)s'? (?:(?:combined|joint|total|together) )?"
                        r"(?=(?:shares?|percentage)\b)"
                    ),
                    r"top \1\2 goods ",
                ),
                (
                    r"^(how|when|where) (?=(?:you|we|i) (?:get|define|count|convert|see)\b)",
                    r"\1 do ",
                ),
                (
                    (
                        r"^(how many (?:goods|products|items)) "
                        r"(?=(?:china|north korea|nk) (?:export|import|sell|buy|send)\b)"
                    ),
                    r"\1 did ",
                ),
                (r"^(?=you (?:have|hold|got) (?:any )?(?:[\w-]+ ){0,2}(?:data|figures))", "do "),
                (r"^(?:is )?there (?=(?:any )?data (?:for|on|from)\b)", "is there "),
                (rf"^(?={_FLOW_EN} ever (?:exceed|surpass|top|overtake|pass)\b)", "did "),
                (
                    (
                        r"^(?:the )?((?:[\w-]+ ){1,2}(?:data|figures|numbers)) (?:been )?"
                        r"(?:out|published|released)(?: yet)?(?=[ ?]*$)"
                    ),
                    r"is the \1 out",
                ),
                (r"^where (?=[^?]{3,40} stand (?:among|in)\b)", "where does "),
                # Exports 3 years, 6 months of imports: so many up to the newest.
                (
                    (
                        rf"^({_FLOW_EN})(?: (?:to|from|with) (?:nk|north korea|dprk))?"
                        rf",? ({_SPAN_EN})(?=(?: total)?[ ?.!]*$)"
                    ),
                    r"\1 over the last \2",
                ),
                (
                    (
                        rf"^({_SPAN_EN})'?(?: of)? (?={_FLOW_EN}(?: (?:to|from|with) "
                        r"(?:nk|north korea|dprk))?(?: total)?[ ?.!]*$)"
                    ),
                    r"last \1 ",
                ),
            ),
        ),
        (
            Language.KOREAN,
            (
                # 19년의 몇 배: the century of a year, where it can be no count of years.
                (
                    (
                        r"(?<![\d~.,/-])(?<!최근 )(?<!지난 )(?<!과거 )"
                        r"(?=(?:0[5-9]|1[1-46-9]|2[1-6])년"
                        r"(?:의? ?몇 ?배|이랑|하고|과|와|보다|에 ?비| ?대비| ?수준))"
                    ),
                    "20",
                ),
                (
                    r"(연평균) ((?:(?:중국|북한)의 )?대[북중] ?수[출입]) (?=증가율|감소율)",
                    r"\2 \1 ",
                ),
                (r"(?<=[에는의] 분기) (?=(?:(?:중국|북한)의 )?대[북중] ?수[출입])", "별 "),
                (r"(?<=[년월기달해]) (?=보다 )", ""),
                (r"(?<=증가|감소|급증|급감) ?(?=(?:품목|상품|물품)(?:은|이|$|[ ?]))", "한 "),
                (r"(?<=[수교무][출입역]) (?=몇 ?(?:%|퍼센트|프로)[가이])", "의 "),
                (r"(?<=가장 [수교무][출입역])(?= (?:많|적|컸|작|크|높|낮))", "이"),
                (r"(?<=[은던된한른] 해) (?=언제)", "는 "),
                (
                    (
                        rf"^(?={_SPAN_KO}(?: ?간| ?동안| ?치)?의? ?{_FLOW_KO}{_IN_ALL_KO}$)"
                        rf"|(?<=[출입역액량] )(?={_SPAN_KO}(?: ?간| ?동안| ?치)?{_IN_ALL_KO}$)"
                    ),
                    "최근 ",
                ),
            ),
        ),
        (
            Language.CHINESE,
            (
                (
                    (
                        r"((?:相当于|占|达到?|恢复[到至]|回到)[^,?的]{1,12}?)"
                        r"(?=百分之(?:几|多少)|几成|几分之几)"
                    ),
                    r"\1的",
                ),
                (
                    (
                        rf"^(?={_SPAN_ZH}[来间内]?的?{_FLOW_ZH}{_IN_ALL_ZH}$)"
                        rf"|(?<=[口易额量值]) ?(?={_SPAN_ZH}{_IN_ALL_ZH}$)"
                    ),
                    "近",
                ),
                (r"(?<=[元口高低多少倍])(?=月份(?!\d)|年份|最后一个月)", "的"),
            ),
        ),
    )
}


def in_full(text: str, language: Language) -> str:
    """A normalised text with such words where one can only mean them."""
    return rewritten(text, _LEFT_OUT[language])
