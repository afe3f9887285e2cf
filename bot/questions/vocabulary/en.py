"""English cues, flow words and filler; patterns run on normalised (case-folded) text."""

from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Side
from bot.questions.vocabulary.attack import TECHNICAL
from bot.questions.vocabulary.english_plain import is_plain
from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Flow

_NK = (
    r"(?:(?:the )?n(?:orth|ork|roth|orht|oth|rth|ort) kor(?:ea(?:n|ns)?|ae|e)"
    r"|n\.? ?korea(?:n|ns)?|dprk|nk|nkorea|nkor|n kor|pyongyang|the north(?! korea)"
    r"|democratic people's republic of korea|kim(?: jong[- ]un)?(?:'s regime)?)"
)
_CN = r"(?:china|chinese|prc|cn|chn|beijing|peking)"
_ARROW = r" ?(?:-+>|=+>|→|>) ?"
_SELL = (
    r"(?:earn(?:s|ed|ings|ers?)?|exports?|exps?|xports?|exported|exporting|shipments?|shipped"
    r"|ships?|shipping|sales?|sells?|sold|selling|suppl(?:y|ies|ied)|sends?|sent"
    r"|deliver(?:y|ies|ed|s)?|outflows?|exprots?|exsports?|expots?|exporst)"
)
_BUY = (
    r"(?:imports?|imps?|imported|importing|buys?|bought|buying|purchases?|purchased|purchasing"
    r"|receives?|received|got|inflows?|imprts?|improts?|inports?|takes? in|took in|intakes?)"
)
_TIMES_THE = (
    r"\b(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|many)[ -]?(?:times|x|fold)"
    r" (?:as (?:much|large|big|high) as )?(?:its |the |their )?"
)
_TAKE = r"(?:tak(?:es?|ing|en)|took)"
_LEAVE = r"(?:leav(?:es?|ing)|left)"
_PART = (
    r"(?:share|weight|part|portion|proportion|percentage|importance|rank|place|role) (?:in|of"
    r"|within|among|for)(?: all| total| overall)?"
)
_BY_SO_MUCH = (
    r"(?= (?:(?:by|about|nearly|almost|around|roughly|over|some|more than|just|sharply|slightly"
    r"|for|to|from|in) )+(?:\$?\d|an? |\w+ (?:straight|consecutive))| \$?\d)"
)
"""Behind rises, which is no noun then: rises 6%, rises for a third straight month."""
_GAP = r"(?:(?!\b(?:exports?|imports?|exported|imported|sold|bought|versus|vs)\b)[^.?!;:]){0,60}?"

_PAY = (
    r"(?:pays?|paid|paying|payments?|spen[dt]s?|spending|expenditures?|remit(?:s|ted)?"
    r"|(?:hand|fork|shell)(?:s|ed)? (?:over|out))"
)
_MAKE = r"(?:mak(?:es?|ing)|made|earn(?:s|ed|ings?)?|profit(?:s|ed)?|bring(?:s|ing)? in|brought in)"
_MONEY = r"(?:money|cash|hard currency|foreign (?:currency|exchange)|forex|funds)"
# What is made by selling goes with the goods, not with the money.
_IDLE = (
    r"(?:(?!\b(?:earn|sell|sold|sale|export|import|goods|ship|b[ou]ught|buy|worth|products?"
    r"|tourism|aid|loans?)\w*)[^.?!;:]){0,50}?"
)
_NO_CN = (
    r"(?:(?!\b(?:exports?|imports?|exported|imported|sold|bought|versus|vs"
    rf"|{_CN})\b)[^.?!;:]){{0,60}}?"
)

FLOWS: Final = (
    # Both flows in one breath.
    (
        (
            r"\bwhich (?:direction|flow|way|side of (?:the )?trade)\b"
            r"|\b(?:exports?|sales?) (?:(?:and|&|plus|\+|/|vs\.?|versus|to|or) )?imports?\b"
            r"|\bimports? (?:and|&|plus|\+|/|vs\.?|versus|or) exports?\b"
            r"|\bboth (?:flows|ways|directions)\b"
            r"|\btwo-way\b|\bimports?/exports?\b|\bexports?/imports?\b"
        ),
        Flow.TOTAL,
        Side.CHINA,
    ),
    # Either side's exports are the two flows.
    (
        (
            rf"\b{_CN}(?:'s)? exports?(?: to {_NK})? (?:and|&|plus|versus|vs\.?|against) {_NK}(?:'s|s')? exports?\b"
            rf"|\b{_NK}(?:'s|s')? exports?(?: to {_CN})? (?:and|&|plus|versus|vs\.?|against) {_CN}(?:'s)? exports?\b"
        ),
        Flow.TOTAL,
        Side.CHINA,
    ),
    # North Korea's share of China's exports is China's flow.
    (
        rf"\b{_NK}(?:'s|s')? (?:{_PART}|in|within|among) {_CN}(?:'s)? (?:\w+ ){{0,2}}exports?\b",
        Flow.EXPORT,
        Side.CHINA,
    ),
    (
        rf"\b{_NK}(?:'s|s')? (?:{_PART}|in|within|among) {_CN}(?:'s)? (?:\w+ ){{0,2}}imports?\b",
        Flow.IMPORT,
        Side.CHINA,
    ),
    (
        rf"\b{_NK}(?:'s|s')? (?:{_PART}|in|within|among) {_CN}(?:'s)? (?:\w+ ){{0,2}}trade\b",
        Flow.TOTAL,
        Side.CHINA,
    ),
    # What North Korea accounts for in China's imports.
    (
        (
            rf"\b{_NK}\b.{{0,20}}\b(?:account\w*|mak(?:es?|ing)|made|represent\w*|contribut\w*"
            rf"|weigh\w*)\b.{{0,20}}\b(?:in|of"
            rf"|to) (?:all )?{_CN}(?:'s)? (?:\w+ ){{0,2}}exports?\b(?! to)"
        ),
        Flow.EXPORT,
        Side.CHINA,
    ),
    (
        (
            rf"\b{_NK}\b.{{0,20}}\b(?:account\w*|mak(?:es?|ing)|made|represent\w*|contribut\w*"
            rf"|weigh\w*)\b.{{0,20}}\b(?:in|of"
            rf"|to) (?:all )?{_CN}(?:'s)? (?:\w+ ){{0,2}}imports?\b(?! from)"
        ),
        Flow.IMPORT,
        Side.CHINA,
    ),
    # What earns North Korea money is what it sells to China.
    (
        (
            rf"(?<!china )(?<!chinese )(?<!beijing )(?<!china's )"
            r"\b(?:earn(?:s|ed|ings?)?|revenues?|income|proceeds|takings|br(?:ing|ings|ought) in)"
            rf"(?: (?!from|off|out|in)\w+){{0,3}}? (?:(?:for|to|by|of) )?(?:the )?{_NK}\b"
            r"|\b(?:earnings|revenues?|income|proceeds) (?:from|off) (?:\w+ ){1,3}?(?:for"
            r"|to) (?:the )?"
            rf"{_NK}\b"
            rf"|\b(?:br(?:ings?|ought)|ma(?:kes?|de)|earn(?:s|ed)?) (?:the )?{_NK} (?:in )?(?:the )?"
            rf"(?:most |more )?{_MONEY}\b"
        ),
        Flow.IMPORT,
        Side.DPRK,
    ),
    (rf"\b{_NK}[- ]bound\b", Flow.EXPORT, Side.CHINA),
    (rf"\b{_CN}[- ]bound\b", Flow.IMPORT, Side.DPRK),
    # Money goes against the goods: who pays buys, who is paid sells.
    (rf"\b{_NK}(?:'s|s')? (?:\w+ ){{0,2}}?(?:bills?|outlays?)\b", Flow.EXPORT, Side.DPRK),
    (rf"\b{_CN}(?:'s)? (?:\w+ ){{0,2}}?(?:bills?|outlays?)\b", Flow.IMPORT, Side.CHINA),
    (rf"\b{_PAY} (?:made |out )?(?:by|from) (?:the )?{_NK}\b", Flow.EXPORT, Side.DPRK),
    (rf"\b{_PAY} (?:made |out )?(?:by|from) {_CN}\b", Flow.IMPORT, Side.CHINA),
    (rf"\b{_NK}(?:'s|s')?\b{_NO_CN}\b{_PAY}\b", Flow.EXPORT, Side.DPRK),
    (rf"\b{_CN}(?:'s)?\b{_GAP}\b{_PAY}\b", Flow.IMPORT, Side.CHINA),
    (rf"\b{_PAY} (?:to|for|on) (?:\w+ ){{0,1}}?{_CN}\b", Flow.EXPORT, Side.DPRK),
    (rf"\b{_PAY} (?:to|for|on) (?:\w+ ){{0,1}}?{_NK}\b", Flow.IMPORT, Side.CHINA),
    (
        (
            rf"\b{_MONEY}\b{_IDLE}\b(?:to|into|reach\w*) (?:the )?{_NK}\b"
            rf"|\b{_MONEY}\b{_IDLE}\b{_NK}\b{_IDLE}\b(?:from|out of|off) {_CN}\b"
            rf"|\b{_NK}(?:'s)?\b{_IDLE}\b{_MAKE} (?:\w+ ){{0,2}}?(?:from|out of|off) {_CN}\b"
        ),
        Flow.IMPORT,
        Side.DPRK,
    ),
    (
        (
            rf"\b{_MONEY}\b{_IDLE}\b(?:to|into|reach\w*) {_CN}\b"
            rf"|\b{_MONEY}\b{_IDLE}\b{_CN}\b{_IDLE}\b(?:from|out of|off) (?:the )?{_NK}\b"
            rf"|\b{_CN}(?:'s)?\b{_IDLE}\b{_MAKE} (?:\w+ ){{0,2}}?(?:from|out of|off) (?:the )?{_NK}\b"
        ),
        Flow.EXPORT,
        Side.CHINA,
    ),
    # Named ends decide before anything else.
    # A pair of countries: the flow is the first one's.
    (rf"\b{_CN} ?[-/] ?{_NK}\b(?! trade\b){_GAP}\b(?:{_SELL})\b", Flow.EXPORT, Side.CHINA),
    (rf"\b{_CN} ?[-/] ?{_NK}\b(?! trade\b){_GAP}\b(?:{_BUY})\b", Flow.IMPORT, Side.CHINA),
    (rf"\b{_CN}(?:{_ARROW}|[ -]to[ -]){_NK}\b", Flow.EXPORT, Side.CHINA),
    (rf"\b{_NK}(?:{_ARROW}|[ -]to[ -]){_CN}\b", Flow.IMPORT, Side.DPRK),
    (
        rf"\b{_NK}(?:'s|s')?\b{_GAP}\b(?:{_SELL})\b{_GAP}\b(?:to|into|for) {_CN}\b",
        Flow.IMPORT,
        Side.DPRK,
    ),
    (
        rf"\b{_NK}(?:'s|s')?\b{_GAP}\b(?:{_BUY})\b{_GAP}\b(?:from|fm|frm|out of|of) {_CN}\b",
        Flow.EXPORT,
        Side.DPRK,
    ),
    (
        (
            rf"\b{_CN}(?:'s)?\b{_GAP}\b(?:{_SELL})\b{_GAP}\b(?:to|into|for|with"
            rf"|towards?) (?:the )?{_NK}\b"
        ),
        Flow.EXPORT,
        Side.CHINA,
    ),
    (
        rf"\b{_CN}(?:'s)?\b{_GAP}\b(?:{_BUY})\b{_GAP}\b(?:from|out of|of) (?:the )?{_NK}\b",
        Flow.IMPORT,
        Side.CHINA,
    ),
    (
        rf"\b(?:{_SELL})\b{_GAP}\bfrom {_NK}\b|\b(?:{_SELL})\b{_GAP}\b(?:to|into) {_CN}\b",
        Flow.IMPORT,
        Side.DPRK,
    ),
    (
        rf"\b(?:{_BUY})\b{_GAP}\b(?:from|fm|frm) {_CN}\b|\b{_TAKE} (?:\w+ ){{0,3}}?from {_CN}\b",
        Flow.EXPORT,
        Side.DPRK,
    ),
    (
        (
            rf"\b(?:{_BUY})\b{_GAP}\b(?:from|fm|frm) (?:the )?{_NK}\b"
            rf"|\b{_TAKE} (?:\w+ ){{0,3}}?from (?:the )?{_NK}\b"
        ),
        Flow.IMPORT,
        Side.CHINA,
    ),
    (rf"\b{_LEAVE} {_CN}\b{_GAP}\b(?:for|to) (?:the )?{_NK}\b", Flow.EXPORT, Side.CHINA),
    (rf"\b{_LEAVE} (?:the )?{_NK}\b{_GAP}\b(?:for|to) {_CN}\b", Flow.IMPORT, Side.DPRK),
    (
        (
            rf"\b(?:{_SELL}|goes|going|go|went|gone|flow(?:s|ed)?|cross(?:es|ed)?)\b{_GAP}\b(?:to"
            rf"|into) (?:the )?{_NK}\b"
        ),
        Flow.EXPORT,
        Side.CHINA,
    ),
    (rf"\b(?:imports?)\b{_GAP}\b(?:to|into) (?:the )?{_NK}\b", Flow.EXPORT, Side.DPRK),
    (rf"\b(?:imports?)\b{_GAP}\b(?:to|into) {_CN}\b", Flow.IMPORT, Side.CHINA),
    (
        (
            r"\bimports? of (?:the )?(?:north korea|n\.? ?korea|dprk|nk|pyongyang)\b(?!'s"
            r"|n)(?! (?:coal|goods|products|minerals))"
        ),
        Flow.EXPORT,
        Side.DPRK,
    ),
    (
        (
            r"\b(?:goods|products|cargo|merchandise|wares"
            rf"|commodities)\b{_GAP}\b(?:enter(?:ed|ing|s)?|reach(?:ed|ing)?|bound for"
            rf"|headed (?:for|to)|arriv(?:ed|ing) in) (?:the )?{_NK}\b"
        ),
        Flow.EXPORT,
        Side.CHINA,
    ),
    (
        (
            r"\b(?:goods|products|cargo|merchandise|wares"
            rf"|commodities)\b{_GAP}\b(?:enter(?:ed|ing|s)?|reach(?:ed|ing)?|bound for"
            rf"|headed (?:for|to)|arriv(?:ed|ing) in) {_CN}\b"
        ),
        Flow.IMPORT,
        Side.DPRK,
    ),
    # Whose exports, whose imports: the nearest country acts.
    (rf"\b{_NK}(?:'s|s')? {_NO_CN}\b(?:{_SELL})\b", Flow.IMPORT, Side.DPRK),
    (rf"\b{_NK}(?:'s|s')? {_NO_CN}\b(?:{_BUY})\b", Flow.EXPORT, Side.DPRK),
    (rf"\b(?:{_SELL}) (?:by|of) {_NK}\b", Flow.IMPORT, Side.DPRK),
    (rf"\b(?:{_BUY}) (?:by) {_NK}\b", Flow.EXPORT, Side.DPRK),
    (rf"\b{_CN}(?:'s)?\b{_GAP}\b(?:{_SELL})\b", Flow.EXPORT, Side.CHINA),
    (rf"\b{_CN}(?:'s)?\b{_GAP}\b(?:{_BUY})\b", Flow.IMPORT, Side.CHINA),
    (rf"\b(?:to|into) (?:the )?{_NK}\b", Flow.EXPORT, Side.CHINA),
    (rf"\b(?:from|out of) (?:the )?{_NK}\b", Flow.IMPORT, Side.CHINA),
    (
        (
            r"\bexports?\b|\bexported\b|\bexporting\b|\bexps?\b|\bxports?\b|\bexprots?\b"
            r"|\bexpots?\b"
            r"|\b(?:sold|shipped|shipments|sells?|sales)\b"
        ),
        Flow.EXPORT,
        Side.CHINA,
    ),
    (
        (
            r"\bimports?\b|\bimported\b|\bimporting\b|\bimps?\b|\bimprts?\b|\bimpots?\b"
            r"|\b(?:bought|buys?|purchases|purchased)\b"
        ),
        Flow.IMPORT,
        Side.CHINA,
    ),
)

CUES: Final[dict[Cue, str]] = {
    Cue.SWING: (
        r"\b(?:worst|biggest|largest|greatest|steepest|sharpest|fastest|strongest|deepest|highest"
        r"|record) (?:(?:single|one|monthly|yearly|annual|quarterly|month|year|on|over|trade"
        r"|export|import|year-on-year|month-on-month|year-over-year|month-over-month|yoy"
        r"|mom|percentage|percent|relative|absolute|proportional|dollar)[ -]){0,5}(?:rise|increase"
        r"|jump|surge|gain|growth|drop|fall|decline|decrease|slump"
        r"|plunge|dip|contraction)s?\b"
        r"|\b(?:rise|rose|grow|grew|increased?|jump(?:ed)?|surged?|climb(?:ed)?|fall|fell"
        r"|drop(?:ped)?|declined?|decreased?|plunged?|shrank|shrink|slump(?:ed)?|collapsed?"
        r"|crash(?:ed)?|tumbled?) (?:the |by the )?(?:most|fastest|hardest|furthest|sharpest)\b"
        r"|\b(?:fall|drop|decline|shrink|plunge|slump)\b.{0,20}\bin (?:its|the|their) worst\b"
        r"|\b(?:fastest|sharpest)[- ](?:growing|falling)\b"
        r"|\bsteepest\b"
    ),
    Cue.TRADE: (
        r"\b(?:trade|traded|trading|commerce|turnover|goods flows?|totals?|overall|bilateral|trad"
        r"|trd)\b|\b(?:how much|do(?:ing|ne)?|did) business\b|\bbusiness (?:between|with|did|done"
        r"|do)\b"
    ),
    Cue.BALANCE: (
        r"^(?:and |so )?(?:the )?net(?: figure| amount)?[ ?.!]*$|"
        r"\bmore\b.{0,40}\bexport\w* than\b.{0,20}\bimport\w*"
        r"|\bexports? (?:ever )?(?:exceed(?:ed|s)?|surpass(?:ed)?|outweigh(?:ed)?|overtake"
        r"|overtook|top(?:ped)?|(?:been |were |was )?(?:larger|bigger|higher"
        r"|greater) than) imports?\b"
        r"|\bhow much (?:more|larger|bigger|higher"
        r"|greater)\b.{0,60}\bexports?\b.{0,20}\bthan imports?\b"
        r"|\bimports? (?:ever )?(?:exceed(?:ed|s)?|surpass(?:ed)?|outweigh(?:ed)?|overtake"
        r"|overtook|top(?:ped)?|(?:been |were |was )?(?:larger|bigger|higher"
        r"|greater) than) exports?\b"
        r"|\b(?:trade |goods )?(?:balance|bal|deficit|surplus|imbalance|net exports?|net imports?"
        r"|gap(?! (?:to|with|from) (?:the |its |their )?(?:all[- ]time |previous |old )?"
        r"(?:record|peak|high|low|top|best|worst)\b)(?! between (?!.{0,30}\b(?:exports?|imports?|what|sales|purchases|buys?|sells?)\b))"
        r"|shortfall)\b"
        r"|\bexports? (?:minus|less) imports?\b"
        r"|\bwhich (?!(?:\w+ ){0,2}(?:gr[eo]w|ris|rose|f[ae]ll|dropp?|increas|declin|decreas|chang))"
        r"(?:\w+ ){0,3}(?:larger|bigger|higher|greater|more)\b[^?.;]{0,24}\b(?:exports? or"
        r" imports?|imports? or exports?)\b"
        r"|\b(?:exports? or imports?|imports? or exports?)\b[^?.;]{0,24}\b(?:larger|bigger|higher"
        r"|greater)\b"
    ),
    Cue.COVER: (
        rf"\bexports?\b.{{0,40}}{_TIMES_THE}imports?\b|\bimports?\b.{{0,40}}{_TIMES_THE}exports?\b|"
        r"\bhow many times\b.{0,40}\b(?:buys?|bought|imports?|imported)\b.{0,16}\b(?:than|as|what)\b"
        r".{0,16}\b(?:sells?|sold|exports?|exported)\b|"
        r"\bhow many times\b.{0,40}\b(?:sells?|sold|exports?|exported)\b.{0,16}\b(?:than|as|what)\b"
        r".{0,16}\b(?:buys?|bought|imports?|imported)\b|"
        r"\b(?:exports?|sells?|sold|sales|earn\w*)\b.{0,40}\b(?:pa(?:y|ys|id|ying) for|financ\w+"
        r"|fund(?:s|ed)?"
        r"|offset\w*)\b.{0,30}\b(?:imports?|buys?|bought|purchases)\b"
        r"|\b(?:imports?|buys?|bought|purchases)\b.{0,40}\b(?:pa(?:y|ys|id|ying) for|financ\w+"
        r"|fund(?:s|ed)?"
        r"|offset\w*|covered)\b.{0,30}\b(?:exports?|sells?|sold|sales)\b|"
        r"\bexports? (?:over|by|divided by|relative to|/|÷) (?:the )?imports?\b"
        r"|\bimports? (?:over|by|divided by|relative to|/|÷) (?:the )?exports?\b"
        r"|\bexports?(?:'s?)? (?:to (?:china|north korea) )?(?:as|in terms of) (?:an? )?(?:share"
        r"|percent(?:age)?|proportion|fraction"
        r"|multiple|%) of (?:the |its |their |total )*imports?\b"
        r"|\bimports?(?:'s?)? (?:from (?:china|north korea) )?(?:as|in terms of) (?:an? )?(?:share"
        r"|percent(?:age)?|proportion|fraction"
        r"|multiple|%) of (?:the |its |their |total )*exports?\b"
        r"|\bwhat (?:share|percent(?:age)?|proportion|fraction|%) of (?:the "
        r"|its )?(?:exports (?:were|are|was|did|do) (?:\w+ )?imports"
        r"|imports (?:were|are|was|did|do) (?:\w+ )?exports)\b"
        r"|\b(?:for|per) (?:each |every |one |a )?(?:us )?(?:dollar"
        r"|yuan)\b(?=.{0,60}\b(?:earn|spen[dt]|s[eo]ll?d?|b[ou](?:y|ught)|import|export|bring"
        r"|brought|t[ao]ken?|took|receiv|pa(?:y|id))\w*)"
        r"|\bhow many times (?:(?:the|its|their|as (?:big|large|high|much) as|larger|bigger|higher"
        r"|more) )*(?:imports?|exports?) (?:(?:are|were|is|was) )?"
        r"(?:(?:the|its|china's|chinese|north korean|north korea's) )*(?:exports?|imports?)\b"
        r"|\bhow many times (?:what|more than|as much as) (?:it|they|china|(?:north )?korea)"
        r" (?:exports?|imports?|exported|imported|buys?|sells?|bought|sold)\b"
        r"|\b(?:exports? (?:(?:are|were|is|was) )?how many times (?:the |its )?imports?"
        r"|imports? (?:(?:are|were|is|was) )?how many times (?:the |its )?exports?"
        r"|per (?:dollar|yuan) of (?:imports?|exports?)"
        r"|(?<!\bi )(?<!\bwe )(?<!you )(?<!data )(?<!figures )(?<!series )(?<!number )(?<!numbers )cover(?:age)?(?: (?:ratio"
        r"|rate))?|ratios?"
        r"|exports?[- ](?:to[- ])?imports?[- ](?:ratio|multiple)|export[- ]import ratio|ratio of (?:exports? to imports?|imports? to exports?)"
        r"|exports?[- ]to[- ]imports? ratio|how many times (?:bigger|larger|more|higher|greater"
        r"|as (?:big|large|much|many|high)|the size of)(?=.{0,80}\b(?:than|as|of|were"
        r"|are) (?:the |its |their |north korea's |china's )?(?:imports?"
        r"|exports?)\b.{0,80}\b(?:exports?|imports?)\b"
        r"|.{0,40}\b(?:exports?|imports?)\b.{0,40}\b(?:than|as|of) (?:the |its "
        r"|their )?(?:imports?|exports?)\b)(?: than)?|how many times the (?=imports?|exports?)"
        r"|exports? cover|cover(?:ed)? imports?|times (?:larger|bigger|greater) than imports?)\b"
    ),
    Cue.SHARE_OF_CHINA: (
        r"\bof (?:china's|chinese) (?:total |overall |entire |whole |global |trade )+(?:surplus|deficit"
        r"|balance)\b|"
        rf"\b(?:share|part|portion|proportion|percent(?:age)?|fraction|%) of (?:all )?{_CN}(?:'s)? "
        r"(?:\w+ )?(?:trade|exports?|imports?) (?:is|are|was|were|goes|go|went|comes?|came)\b|"
        r"\b(?:in|of|within) (?:china\'s|chinese) (?:total|overall|entire|global|worldwide"
        r"|whole) (?:exports?|imports?|trade)\b(?! (?:to|from|with))"
        rf"|\b(?:account\w*|mak(?:es?|ing) up|made up|represent\w*|contribut\w*)\b.{{0,30}}\b(?:in"
        r"|of|to) (?:all )?(?:china\'s|chinese) (?:\w+ )?(?:exports?|imports?"
        r"|trade)\b(?! (?:to|from|with))"
        rf"|\bhow (?:big|large|important|significant|much) (?:is|are|was|were) {_NK} (?:in|for"
        rf"|within|to|of) {_CN}\b"
        rf"|\b(?:share|part|portion|proportion|percentage|weight) of {_NK} (?:in|of|within"
        r"|among) (?:all (?:of )?)?(?:china's|chinese) (?:\w+ )?(?:exports?|imports?|trade)\b"
        rf"|\b{_NK}(?:'s|s')? {_PART} {_CN}\b"
        rf"|\b(?:important|importance|significan\w+|weight|matter\w*)\b.{{0,40}}\b(?:for|to|in"
        r"|of) (?:china's|chinese) (?:\w+ )?(?:trade|exports?|imports?)\b"
        r"|\bof (?:all )?(?:of )?(?:china's|chinese) (?:total |overall |entire |foreign |global "
        rf"|worldwide |world )?(?:exports?|imports?|trade)\b(?! (?:to|with|from) (?:the )?{_NK})"
    ),
    Cue.GROWTH: (
        r"\b(?:getting|becoming|got|become) (?:any )?(?:larger|bigger|smaller|worse|better|wider"
        r"|narrower|higher|lower|stronger|weaker)\b"
        r"|\bfrom (?:what|how much) to (?:what|how much)\b"
        r"|\b(?:improv(?:e|ed|ing)|worsen(?:ed|ing)?|deteriorat(?:e|ed|ing))\b"
        r"|\bhow (?:did|has|have) (?:\w+ ){1,4}moved?\b"
        r"|\b(?:flat|unchanged|little changed|steady|stagnant|level off)\b"
        r"|\bby what (?:factor|multiple)\b"
        r"|\b(?:beat|outpac(?:e|ed)|outdo|outdid|how many times(?! (?:did|do|does|has|have|had"
        r"|were|was|in|since|between)\b)|\d+(?:\.\d+)?x|growth(?: rate)?|gr[eo]w(?:n|s)?|growing"
        r"|chang(?:e|es|ed|ing)|percent(?:age)? (?:change|increase|decrease|rise|fall|drop)"
        r"|how much (?:more|less|higher|lower|bigger|smaller)|compare[ds]?|comparison|versus"
        r"|vs\.?|recover(?:y|ed|ing|s)?|rebound(?:ed|ing)?|relative to|difference|differ|yoy|y/y"
        r"|year[- ]on[- ]year|year[- ]over[- ]year|mom|m/m|month[- ]on[- ]month)\b"
    ),
    Cue.RISE: (
        r"\b(?:exports?|imports?|trade|it|they|figures?|numbers?|totals?|is|are|was|were"
        r"|been) (?:\w+ly )?up\b(?! to\b| until\b| till\b)"
        r"|\b(?:r[io]se|risen|rising|increas(?:e|es|ed|ing)|went up|gone up|going up|go up"
        r"|up (?:or down|by|on|from)|jump(?:ed|s)?|surg(?:e|ed|ing)|soar(?:ed|ing)?"
        r"|climb(?:ed|ing)?|expand(?:ed|ing)?|gain(?:ed|s)?|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)"
        r"|trebl(?:e|ed|ing)|quadrupl(?:e|ed|ing)|quintupl(?:e|ed|ing)|multipl(?:y|ied)"
        r"|accelerat(?:e|ed|es|ing)|widen(?:ed|s|ing)?|wider|doubles|triples|quadruples"
        r"|(?<=\bsaw )rises|(?<=\bhad )rises"
        rf"|(?:rises|climbs|gains|jumps|surges|soars|expands){_BY_SO_MUCH})\b"
    ),
    Cue.FALL: (
        r"(?<!broken )(?<!break )(?<!written )(?<!come )(?<!came )(?<!bring )\bdown\b(?=[ ?.!]*$"
        r"| (?:for )?(?:\w+ )?(?:months|quarters|years|in|year|month|again|this|last|or)\b)"
        r"|\b(?:losing|halv(?:e|ed|ing)|tumbl(?:e|ed|ing)|narrow(?:er|ed|s|ing)?"
        r"|f[ae]ll(?:en|s|ing)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dropp?(?:ed|s|ing)?"
        r"|went down|gone down|going down|go down|(?<!break )(?<!breaks )(?<!broken )down (?:by|on"
        r"|from)|shr[aiu]nk(?:en|ing)?"
        r"|plung(?:e|ed|ing)|slump(?:ed)?|collaps(?:e|ed)|contract(?:ed|ion)?|slid|lower than"
        rf"|(?:shrinks|plunges|slumps|tumbles|slides|contracts|collapses){_BY_SO_MUCH})\b"
    ),
    Cue.SHARE: (
        rf"\bhow much of\b[^?.]{{0,50}}\b(?:exports?|imports?|trade|total|whole)\b[^?.]{{0,40}}"
        r"\b(?:was|were|is|are|came from|went|go(?:es|ne)?)\b"
        r"|\b(?:out )?of (?:the |all )?(?:total|overall|entire)\b[\w ]{0,24}(?:trade|exports?"
        r"|imports?)\b[^?.]{0,12}\bhow much\b"
        r"|\b(?:(?:more|less) than|over|under|about|around|nearly|almost|roughly) (?:half|a third"
        r"|a quarter|two[- ]thirds|three[- ]quarters) of (?:(?:all|the|its|china's|chinese|total"
        rf"|{_NK}|{_NK}'s) )*(?:imports?|exports?|purchases|shipments|sales)\b"
        r"|\b(?:half|a third|a quarter|two[- ]thirds|most|\d[\d.]* ?(?:%|percent|per cent)) of "
        r"(?:all |the |china's |chinese |its |their |north korea's |north korean |nk's )*(?:imports?"
        r"|exports?)\b[^?.,]{0,30}\b(?:were|was|are|is|came from|come from)\b"
        rf"|\bhow (?:big|large|much) (?:is|are|was|were) {_NK} (?:in|within|of)\b"
        r"|\bwhat (?:%|per ?cent(?:age)?) (?:is|are|was|were) [\w ]{3,20}? (?:of|in) "
        r"(?:the )?(?:total|all|whole|overall)\b"
        r"|\b(?:is|are|was|were) (?:half|a third|a quarter|two[- ]thirds|most) of (?:what )?(?:all )?"
        rf"(?:the |its |{_CN} |{_NK} )?(?:total )?(?:imports?|exports?|purchases|sales|buys|sells"
        r"|bought|sold|imported|exported)\b"
        r"|\bhow (?:important|significant)\b|\bimportance\b|(?<![\w%])%(?: share)? of\b"
        r"|\b(?:shares?|portions?|proportion|fraction|percent(?:age)? of|per cent of|% of"
        r"|what (?:part|percent(?:age)?) of|account(?:s|ed)? for|make[s]? up|made up"
        r"|as a (?:share|percent(?:age)?) of)\b"
        r"|\bweight (?:of [^?.;]{1,40}? )?(?:in|within)"
        r" (?=(?:[\w']+ ){0,3}(?:exports?|imports?|trade)\b)"
    ),
    Cue.COMPOSITION: (
        r"\b(?:mostly|mainly|largely|chiefly) (?:made|composed|comprised)(?: up)? of\b"
        r"|\bwhat (?:are|were|is|was) (?:they|it|those|these|that) (?:made|composed)(?: up)? of\b"
        r"|\b(?:composition|break ?down|broken down|structure"
        r"|by (?:chapter|commodity|product|category|sector|goods?|items?|use|hs)|make-?up"
        r"|consist(?:s|ed)? of|mix)\b"
    ),
    Cue.TOP: r"\bwhat (?:did|do|does) (?:china and (?:north korea|the dprk|dprk|nk)|(?:north korea"
    r"|the dprk|dprk|nk) and china|they|the two(?: countries| sides"
    r"| neighbou?rs)?) (?:actually |still |mostly |mainly )?(?:trade|exchange)\b"
    r"|\bwhat (?:moved|crossed|flowed|passed|changed hands) (?:between|over|across|through)\b"
    r"|\bwhat (?:came|comes|went|goes) (?:into|in|over|across|out of)\b|\bwhat (?:are"
    r"|were) the (?:\w+ )?(?:goods|products|items|commodities|things)\b|\b(?:number (?:one|1)"
    r"|no\.? ?1|#1) (?:\w+ )?(?:goods?|products?|items?|things?|commodit(?:y|ies)|exports?"
    r"|imports?)\b|\bwhat else\b|\b(?:what|which) (?:two|three|four|five|ten"
    r"|\d{1,2}) (?:goods|products|items|commodities|things)\b|\bchief (?:exports?|imports?"
    r"|goods|products|items|commodities)\b|\b(?:sells?|buys?|exports?|imports?|ships?|sends?"
    r"|sold|bought|exported|imported|shipped|sent) what\b(?! (?:level|amount|value|share"
    r"|percent\w*|fraction|part|volume|quantity|figure|number|total|proportion))|\b(?:list"
    r"|name|show) (?:me )?everything\b|\b(?:list"
    r"|name) (?:me )?(?:all )?(?:of )?(?:the )?(?:goods|products?|items?|commodit(?:y|ies)"
    r"|things)\b|\bwhich (?:single )?(?:goods?|products?|items?|commodit(?:y|ies)|categor(?:y"
    r"|ies)|sectors?)\b(?! months?)|\b(?:top(?: ?\d+| ten| five| three)?|main|biggest|largest"
    r"|leading|most important|principal|key|major|most (?:traded|exported|imported|sold"
    r"|bought)) (?:\w+ ){0,3}(?:goods?|products?|items?|commodit(?:y|ies)|categor(?:y|ies)"
    r"|chapters?|headings?|exports?|imports?|things|earners?|sellers?)\b|\btop ?\d+\b"
    r"|\btop (?:ten|five|three)\b|\bwhat (?:(?:kinds?|sorts?|types?) of )?(?:goods|products?"
    r"|items?|commodit(?:y|ies)|things|stuff|exactly)\b(?!.{0,120}\b(?:share|percentage)\b)"
    r"|\bwhat (?:did|does|do|has|have|is|was) (?:the )?(?:"
    f"{_CN}|{_NK}"
    r") (?:mostly |mainly |actually |even )?(?:been )?(?:sell(?:ing)?|sold|buy(?:ing)?|bought"
    r"|export(?:s|ed|ing)?|import(?:s|ed|ing)?|ship(?:ped|ping)?|send(?:ing)?|sent|trad(?:e|ed"
    r"|ing)|purchas(?:e|ed|ing))\b(?! (?:figure|total|value|growth|increase|decrease|decline|rise"
    r"|fall|drop|jump|change|rate|volume|level|amount|share|data|number|trend|bill|record"
    r"|average)s?\b)|\bwhat (?:was|were|is|are|gets|got) (?:traded|exported|imported|sold|bought"
    r"|shipped|sent)\b",
    Cue.GOODS: (
        r"\bnew (?:things|stuff)\b|\b(?:any|one|some|what other) good\b(?= (?:that|which|china|nk|north))"
        rf"|\b(?:anything|something|everything|stuff) (?:that )?(?:{_CN}|{_NK}|they|it)\b"
        r"|\bwhat(?: has| have|'s)? (?:newly )?(?:vanish|disappear|appear|ceas|re-?appear"
        r"|dropped out)\w*\b|\bwhat (?:stopped|ceased) being\b"
        r"|\b(?:largest|biggest|main|leading|most important|most valuable) (?:single )?(?:export"
        r"|import)s?\b(?! (?:month|quarter|year|figure|value|total|volume|market|partner|growth"
        r"|rise|drop|fall|increase|decline|jump|surge|gain|loss|day"
        r"|in (?:one|a|any) (?:month|year|quarter)))"
        r"|\b(?:smallest|least (?:important|valuable)) (?:single )?(?:export|import)\b"
        r"(?! (?:month|quarter|year|figure|value|total|volume|growth|rise|drop|fall|increase|decline"
        r"|day|in (?:one|a|any) (?:month|year|quarter)))"
        r"|\bnew (?:exports?|imports?|entries)\b(?! (?:data|figures?|numbers?|statistics"
        r"|values?))"
        r"|\b(?:which|what) (?:single |one )?(?:good|product|item|commodity)\b"
        r"|\bwhich (?:exports|imports)\b"
        r"|\b(?:(?:export(?:ed)?|import(?:ed)?|traded|largest|biggest|top|main) good|anything new|something new"
        r"|goods|products?|items?|commodit(?:y|ies)|merchandise|things|categor(?:y|ies))\b"
    ),
    Cue.HIGHEST: (
        r"\bwhich (?:of (?:the )?)?(?:half|halves|quarters?|months?|years?)\b.{0,40}"
        r"\b(?:bigger|larger|higher|stronger|better|busier)\b"
        r"|\b(?:(?<!how )high|how high (?:did|has|have)|highest|largest|biggest|greatest|widest"
        r"|(?<!customs )record(?: high)?(?![ -](?:low|trough|fall"
        r"|drop|decline))|peak(?:ed)?|most(?! (?:recent|of|up|goods? trad))|maximum|max|best"
        r"|all[- ]time high|top|strongest|busiest|descending|sorted)\b"
    ),
    Cue.LOWEST: (
        r"\bwhich (?:of (?:the )?)?(?:half|halves|quarters?|months?|years?)\b.{0,40}"
        r"\b(?:smaller|lower|weaker|worse|slower|quieter)\b"
        r"|\bfewest\b"
        r"|\b(?:(?<!how )low|how low (?:did|has|have)|lowest|smallest|(?<!at )least|minimum|min"
        r"|worst|trough|bottom(?:ed)?|record low"
        r"|weakest|slowest|quietest|leanest|poorest|narrowest|ascending)\b"
    ),
    Cue.RANK: (
        r"\b(?:rank(?:s|ed|ing)?|(?:what|which) (?:place|position|number (?=in |on |among ))"
        r"|how (?:high|low) does|(?:place|position|standing) (?:among|in the order)"
        r"|where does|where did|\d+(?:st|nd|rd|th) (?:highest|largest|biggest|lowest|smallest))\b"
    ),
    Cue.EMPTY: (
        r"\bmissing (?:any |some )?(?:months|quarters|years)\b|"
        r"\b(?:months?|years?|quarters?) (?:with|of|without|(?:where|when) there (?:was|were))"
        r" (?:no|zero|any|absolutely no) (?:\w+ ){0,3}(?:imports?|exports?|trade|shipments?"
        r"|purchases|sales)\b"
        r"|\bever (?:\w+ )?(?:zero|nil|nothing)\b|\bever (?:fallen|fall|fell|dropped|drop|been|gone|go|hit|at)"
        r" (?:to |down to |at )?(?:zero|nil|nothing)\b"
        r"|\b(?:when (?:were|was)|(?:months?|years?|quarters?) (?:when|where|in which))"
        r" (?:\w+ ){1,5}(?:zero|nil|at zero)\b"
        r"|\b(?:zero|nil|no)[- ](?:imports?|exports?|trade) (?:months?|years?|quarters?)\b|"
        r"\b(?:ever|any month|month)\b.{0,40}\b(?:import|export|bought|buy|sold|sell|sent|send"
        r"|ship|trad)\w* (?:absolutely |literally )?nothing\b"
        r"|\b(?:nothing|zero|no goods) (?:at all )?(?:was|were|being|been|got"
        r"|get) (?:\w+ )?(?:imported|exported|sold|bought|shipped|traded)\b.{0,30}\bmonths?\b"
        r"|\b(?:which|what|how many) (?:\w+ )?(?:months?|years?|quarters?)\b.{0,60}\b(?:missing"
        r"|no (?:export |import |trade |reported |published |official )?(?:data|figures?|numbers?"
        r"|entry|entries|value|record|trade|exports?|imports?)"
        r"|without (?:a |any )?(?:export |import |trade )?(?:data|figures?|numbers?|value|record"
        r"|trade)|not (?:reported|recorded|covered|held|available)|unreported|blank|empty)\b"
        r"|\b(?:months?|quarters?|years?)(?: (?:did|does|do|were|was|are|is|had|has|have|there"
        r"|that|which|china|north korea|the|ever)){0,4} (?:without"
        r"|(?:with )?(?:no|zero|nil|missing)|lack(?:s|ed|ing)?|empty"
        r"|not have)\b(?: (?:any|no|zero|nil|reported|recorded|published|a|chinese"
        r"|north korean)){0,3} (?:data|figures?|numbers?|exports?|imports?|trade|values?"
        r"|records?)\b"
        r"|\b(?:zero|nil|empty|missing)[- ](?:(?:data|export|import|trade) )?(?:months|quarters"
        r"|years)\b"
        r"|\b(?:which|what|how many) (?:months|quarters|years) (?:are|were|is) (?:missing|empty"
        r"|zero|nil)\b"
        r"|\b(?:gaps?|holes?) in (?:the |your )?(?:data(?:set)?|series|figures|records?)\b"
    ),
    Cue.COUNT: (
        r"\b(?:how often|(?:how many|number of|count(?:ing)? (?:of "
        r"|the )*)(?: \w+){0,2} ?\b(?:months?|years?|quarters?|halves"
        r"|times(?= (?:did|do|does|has|have|had|were|was|in|since|between)\b)))\b"
    ),
    Cue.EVER: r"\b(?:ever|any (?:months?|years?|quarters?)|at any (?:time|point))\b",
    Cue.STREAK: (
        r"\b(?:decline|fall|rise|drop|slump|growth|increase|downturn|upturn|slide|recovery)s?\b"
        r"[^?.;]{0,30}\blast(?:ed|s|ing)\b"
        r"|\blongest (?:\w+ )?(?:decline|fall|rise|drop|slump|growth|increase|downturn|upturn"
        r"|slide|recovery|expansion|contraction)\b"
        r"|\b(?:from|since|as of|starting(?: in| from)?|beginning(?: in)?) (?:which"
        r"|what) (?:month|quarter|year) (?:on |onwards? )?(?:have|has|had)\b"
        r"|\bfor how many (?:months|quarters|years) (?:have|has|had|did)\b"
        r"|\b(?:since|from) when (?:have|has|did|do|does)\b"
        r"|\b(?:since|from) when\b.{0,40}\b(?:surplus|deficit)"
        r"|\b(?:stayed|remained|been) (?:above|below|over|under)\b"
        r"|\b(?:longest|current|latest) (?:run|stretch|spell|series)\b"
        r"|\brun of\b|\bhow long (?:have|has|had|did)\b"
        r"|\b(?:months|quarters|years) straight\b"
        r"|\b(?:in a row|consecutive(?:ly)?|straight(?! from)(?: (?:months?|years?|quarters?))?|streak|running"
        r"|successive|without (?:a )?(?:break|interruption)|back[- ]to[- ]back|uninterrupted)\b"
    ),
    Cue.FIRST_TIME: (
        r"\b(?:from|since|as of|starting(?: in| from)?) (?:which|what) (?:month|quarter"
        r"|year) (?:on(?:wards?)? )?did\b|\b(?:the )?first time\b"
        r"|\bever (?:exceed(?:ed)?|top(?:ped)?|pass(?:ed)?|reach(?:ed)?|surpass(?:ed)?"
        r"|cross(?:ed)?|been|go(?:ne)?|went|fall(?:en)?|fell|drop(?:ped)?|above|over|below"
        r"|under)\b"
        r"|\bwhen (?:did|was|were)\b.{0,80}\bfirst\b"
        r"|\bfirst (?:go|went|exceed|top|pass|cross|reach|rise|rose|fall|fell|drop|break|broke"
        r"|hit|come|came|climb|surpass|dip|sink|slip|move)(?:ed|ped)?\b"
        r"|\bfirst (?:month|quarter|year) (?:(?:after|since|following|in) .{1,40}? )?(?:that "
        r"|above |over |below |under |past |with |when |in which |with |exports? |imports? |trade |it |they |the )"
    ),
    Cue.LAST_TIME: (
        r"\bwhen did .{1,40}\b(?:stop|cease|quit|halt)\w* (?:being )?(?:export|import|buy|sell"
        r"|ship|purchas|send|trad|sold|bought)\w*"
        r"|\b(?:until|till|up to) when (?:did|was|were)\b"
        r"|\b(?:the )?(?:last|latest|most recent) time\b"
        r"|\bwhen (?:did|was|were)\b.{0,80}\blast\b"
        r"|\blast (?:go|went|exceed|top|pass|cross|reach|rise|rose|fall|fell|drop|break|broke|hit"
        r"|come|came|climb|surpass|dip|sink|slip)(?:ed|ped)?\b"
        r"|(?<!months )(?<!quarters )\b(?:last|latest|most recent) (?:month|quarter|year)"
        r" (?:that |when |in which |with )"
    ),
    Cue.AVERAGE: (
        r"\baverag(?:e|ed|es|ing)\b(?! (?:(?:import |export |unit )?(?:price|cost|value per)"
        r"|exchange|market|yuan))"
        r"|(?<!\bi )(?<!you )\bmean (?=(?:(?:value )?of (?:the |all |total |china's |chinese )*)?"
        r"(?:monthly|annual|yearly|quarterly|exports?"
        r"|imports?|trade)\b|of (?:(?!what\b)\S+ ){1,3}?per )|\bon average\b"
    ),
    Cue.RECOVERED: (
        r"\b(?:back (?:(?:up|down) )?(?:to|at|above|over|past|where|in line with)"
        r"|return(?:ed|ing)? to|recover(?:ed|y|ing)?(?: fully| completely)? to"
        r"|(?:reach(?:ed)?|regain(?:ed)?|match(?:ed)?|caught up with) (?:the |its |their )?"
        r"(?= *(?:level|pre|(?:19|20)\d\d(?![\d.,]| ?(?:[bm]n?|[bm]illion|usd|cny|rmb|yuan"
        r"|dollars?|tons?|tonnes?)\b))))"
    ),
    Cue.TREND: (
        r"\bmomentum\b|\b(?:exports?|imports?|trade) direction\b|"
        r"\b(?:direction|momentum|movement) of (?:china's |the )?(?:exports?|imports?|trade)\b"
        r"|\b(?:trends?|trending|over time|evolv(?:e|ed|ing)|evolution|develop(?:ed|ment|ing)?"
        r"|trajectory|path|course|time series|history|historical(?:ly)?|(?:up|down)wards?)\b"
    ),
    Cue.APPEARED: (
        r"\b(?:goods|products|items|commodities|exports|imports) (?:are|were|is|was)"
        r" (?:the |brand )?new(?:est)?\b|\bnot (?:traded|imported|exported|seen|bought|sold) before\b"
        r"|\b(?:goods|products|items|commodities) new (?:in|to|this|since|for)\b"
        r"|\b(?:start(?:ed)?|began|begin|begun) (?:exporting|importing|selling|buying|shipping|sending"
        r"|\w+ing (?:anything|something|any) new)\b|\bnew (?:things|stuff)\b"
        r"|\b(?:new (?:goods|products?|items?|commodit(?:y|ies)|exports?|imports?|entries)|newly"
        r"|appear(?:ed|s|ing)?(?: again)?|re-?appear(?:ed|s)?|first[- ]time|for the first time"
        r"|resum(?:e|ed|ption)|came back|return(?:ed)?|started (?:again|being))\b"
    ),
    Cue.VANISHED: (
        r"\b(?:fell|fallen|fall|falls|dropped|drop|went|gone|sank|shrank|down) to (?:zero|nothing"
        r"|nil)\b|"
        r"\b(?:dropp?(?:ed|s|ing)?|fell|fall(?:en|s|ing)?|came|gone?|went|taken) off (?:of )?(?:the )?"
        r"(?:\w+ )?(?:lists?|tables?)\b"
        r"|\b(?:vanish(?:ed|es)?|disappear(?:ed|s|ing)?|dropped out|stopped|ceased|no longer"
        r"|missing goods|gone missing|discontinued|ended)\b"
        r"|\b(?:stop|stops|cease|ceases|quit) (?:\w+ ){0,2}(?:sell|buy|export|import|ship|send"
        r"|supply"
        r"|purchas|trad|deliver)(?:ing)?\b"
    ),
    Cue.UNIT_VALUE: (
        r"(?:\$|\b(?:usd|dollars?|cny|yuan|rmb)) ?/ ?(?:t|mt|kg|tons?|tonnes?|kilos?|barrel|bbl)\b|"
        r"\bhow much (?:did|does|do|was|is|were|are) (?:an?|one|each|a single) .{0,30}\bcosts?\b"
        r"|\bcost of (?:an?|one|each)\b"
        r"|\bper (?!months?|years?|annum|quarters?|cent|half|capita|day|week|period|customs"
        r"|bulletin|the|dollar|yuan|us)[a-z]+\b(?! (?:of|of the) (?:imports?|exports?))"
        r"|\b(?:unit (?:values?|prices?|costs?)|average (?:price|value per|cost)"
        r"|prices? (?:per|paid|of|for|was|were|a)|per (?:ton|tonne|kg|kilo(?:gram)?|piece|unit"
        r"|barrel|pair|metric ton)|a (?:ton|tonne|kilo(?:gram)?|kg)\b|how (?:expensive|cheap))\b"
    ),
    Cue.REVISION: (
        r"\b(?:differ\w*|how far|gap|changed?)\b.{0,60}\bfirst[- ]prints?\b|"
        r"\b(?:first|original|initial)(?:ly)? (?:prints?|printed|figures?|reported|published)\b.{0,40}"
        r"\b(?:vs\.?|versus|against|compared (?:to|with)|and) (?:now|today|current|latest|the current)\b|"
        r"\b(?:raised|lowered|cut|increased|reduced|corrected) (?:later|afterwards|subsequently)\b|"
        r"\b(?:was|were|has|have)\b[^?.;]{0,30}\b(?:(?:19|20)\d\d|jan\w*|feb\w*|march|april|may|june"
        r"|july|august|sept\w*|oct\w*|nov\w*|dec\w*)(?:'s)? (?:\w+ ){0,2}(?:numbers?|figures?|totals?"
        r"|data|prints?) (?:ever |later |since |subsequently )*(?:been )?(?:ever |later |since )*"
        r"(?:changed|altered|amended|updated|corrected|adjusted)(?= (?:later|since)?[ ?.!]*$|[ ?.!]*$)|"
        r"\b(?:later|subsequently|afterwards) (?:raised|lowered|cut|increased|reduced|corrected)\b"
        r"|\b(?:release|bulletin)\b.{0,20}\b(?:changes|revisions|corrections) (?:to|of|in)\b|"
        r"\b(?:changed?|moved|updated|altered|different)\b.{0,12}\bsince (?:(?:its|the"
        r"|first) ){0,2}"
        r"(?:publication|release|print|it was (?:first )?(?:published|released|reported))\b"
        r"|\bstill (?:the )?(?:one|same|figure|number|value)s?\b.{0,30}\b(?:first|original\w*"
        r"|initial\w*)\b"
        r"|\bdifferent\b.{0,30}\b(?:first|original\w*|initial\w*)\b"
        r"|\bcustoms (?:\w+ ){0,2}(?:change|alter|amend|correct|adjust)(?:d|ed)?\b"
        r"|\bafter (?:the )?first publication\b"
        r"|\bhow much (?:higher|lower|bigger|larger|smaller|more|less) (?:was|were) (?:the )?"
        r"(?:initial|first|original|preliminary)\b"
        r"|\bhow (?:far (?:off|out)|wrong|accurate|right|close|reliable) (?:was|were|is"
        r"|are)\b.{0,30}"
        r"\b(?:first|initial|original|preliminary|early)\b"
        r"|\bun-?revised\b|\bbefore (?:any |the )?revisions?\b"
        r"|\bfirst (?:say|said|report|reported)\b.{0,60}\b(?:has|have|did) (?:it|that|this|they)"
        r" (?:since )?(?:change|changed|been changed)\b"
        r"|\b(?:release|bulletin)\b.{0,16}\b(?:change|alter|affect|cut|lower|raise|revise)\b.{0,12}"
        r"\b(?:earlier|previous|prior|other|past) (?:months?|figures?|numbers?|data)\b"
        r"|\b(?:which|what) (?:\w+ )?bulletin\b.{0,40}\b(?:cut|lower(?:ed)?|raised?|chang(?:ed?))\b"
        r"|\b(?:release|bulletin|print|publication)\b.{0,20}\b(?:vs\.?|versus|against"
        r"|compared (?:with|to)|and) (?:today|now|the (?:current|latest|newest))\b"
        r"|\b(?:first|initial|original|preliminary) (?:and|vs\.?|versus|against"
        r"|or) (?:the )?(?:latest"
        r"|final|revised|newest"
        r"|current)\b(?! (?:month|quarter|year|half))"
        r"|\bbulletin (?:cut|lower(?:ed)?|rais(?:ed?)|reduced?|chang(?:ed?)|mov(?:ed?)|add(?:ed)?"
        r"|took)\b"
        r"|\b(?:changed?|updated?|adjusted?|altered|different) (?:afterwards?|later(?: on)?"
        r"|since(?: then)?(?= ?[?.!]*$)|subsequently|after (?:it was )?(?:publication|release"
        r"|being published|published|released))\b(?=.{0,10}$)"
        r"|\b(?:changed?|altered|adjusted?|updated?|different)\b.{0,12}\b(?:after|since) (?:it"
        r"|they|that)"
        r" (?:(?:was|were|had|been|first|originally|initially) ){1,4}"
        r"(?:published|released|printed|reported|issued|out)\b"
        r"|\boriginal(?:ly)?\b.{0,60}\b(?:vs\.?|versus|and|against|compared|or)\b.{0,20}\b(?:now"
        r"|today|current(?:ly)?|latest|final|later|newest|present|revised)\b"
        r"|\b(?:first[- ]|initial(?:ly)? |as )(?:print(?:ed|s)?|report(?:ed)?|release[ds]?"
        r"|publish(?:ed)?|estimates?"
        r"|figures?)\b.{0,60}\b(?:vs\.?|versus|and|against|compared?|or)\b.{0,30}\b(?:now|today"
        r"|current(?:ly)?|latest|final|later|newest|present)\b"
        r"|\b(?:revis(?:e|ed|es|ion|ions|ing)|correct(?:ed|ion|ions)|restat(?:e|ed)|vintage"
        r"|amend(?:ed|ment))\b"
    ),
    Cue.NEWEST: (
        r"\b(?:which|what) month\b.{0,24}\b(?:data|dataset|series|figures|numbers)\b.{0,8}\bend\b|"
        r"\bwhich month is (?:the )?(?:newest|latest|most recent)\b"
        r"|\b(?:data|dataset|data's|dataset's) cut-?off\b|\bcut-?off (?:date|month|point|of)\b"
        r"|\b(?:up to|until|till|through) (?:when|(?:what|which) month)\b"
        r"|\b(?:latest|newest|most recent) (?:\w+ ){1,3}month\b"
        r"|\b(?:is|are) (?:your|the|this|these) (?:data|dataset|figures?|numbers?) (?:still |all )?"
        r"(?:a bit |too |very |already |really )*(?:current|fresh|recent|old|stale|outdated"
        r"|out of date)\b"
        r"|\b(?:what|which) month\b.{0,30}\b(?:run|go|reach|extend|stretch)\w*(?: up)? (?:to"
        r"|until)\b"
        r"|\b(?:(?:latest|newest|freshest|most recent|last) (?:month|data|figures?|release|numbers?"
        r"|bulletin|available|period|update|statistics|stats)"
        r"|how (?:recent|current|fresh|up[- ]to[- ]date)|up to date|until when)\b"
    ),
    Cue.WHATS_NEW: (
        r"\bhighlights?\b(?! (?:the|all))|\b(?:notable|noteworthy|stands? out|remarkable) (?:in|about)\b|"
        r"\b(?:what(?:\'s| is| was| were)? different|what(?:'s| is| was| were| has|s)? (?:new|changed"
        r"|happened)|what (?:did|does|do) (?:it|that|they) (?:say|show|contain|tell)"
        r"|anything (?:weird|odd|unusual|strange|notable|interesting|special|surprising)"
        r"|anything(?: more)?(?= *[?.!]*$)|any(?:thing)? new|something new|any updates?|news"
        r"|anything (?:been |else )?(?:released|published|posted|come out)|summar(?:y|ise|ize)"
        r"|summarise|recap|update me"
        r"|brief(?:ing)? me|overview|(?:key|headline|main|top-line)"
        r" (?:numbers|figures|facts|data points|takeaways|stats))\b"
    ),
    Cue.NEXT_RELEASE: (
        r"\bwhen (?:is|are) (?:the )?(?:[\w-]+ ){0,2}(?:data|figures|numbers|statistics|stats)(?=[ ?]*$)|"
        r"\b(?:(?:what|which) (?:data|figures|numbers|statistics)(?= (?!was|were|came))"
        r"|(?:what|which) months?(?:'s|s')?(?: data| figures| numbers| statistics)?)"
        r" (?:is|are|will|do|does|get|gets|come|comes|was|were|came)\b.{0,20}\bon (?:the )?"
        r"(?:[a-z]{3,9} )?\d{1,2}(?!\d)|"
        r"\bis there (?:a|any) (?:release|publication|bulletin) in (?:next )?(?!feb)[a-z]{3,9}\b|"
        r"\bwhat(?:'s| is| will| gets| does)? (?:be |come |comes |coming )?"
        r"(?:out|due|published|released) (?:in )?next month\b|"
        r"\b(?:due|coming|comes) (?:out )?next\b(?! (?:month|year|quarter))|"
        r"\bwhen (?:will|do|does|are|is)\b.{0,40}\b(?:added|updated|loaded|uploaded|included)\b|"
        r"\bschedule (?:for|of) (?:the )?(?:rest|remainder|remaining|coming|next|year|20\d\d)\b|"
        r"\bwhen(?:'s|s| is| will| does)? the next (?:one|month|batch|set|round|lot)\b|"
        r"\b(?:data|figures|numbers|statistics) (?:in )?(?:real[- ]?time|live)\b|"
        r"\b(?:updat(?:e|es|ing)|publication|release|refresh) (?:frequency|interval|cycle)\b|"
        r"\bhow (?:often|frequently)\b.{0,40}\b(?:updat|publish|releas|refresh|issu|com(?:e"
        r"|ing) out)"
        r"|\bwill (?:china|customs|gacc|beijing)\b.{0,20}\b(?:publish|releas|issu|report|post)"
        r"|\bwhen (?:(?:will|does|do) )?(?:china|customs|gacc|beijing|they) (?:\w+ )?"
        r"(?:post|upload|issue|report|share|put)s?(?: out)?\b"
        r"|\bnext time\b.{0,30}\b(?:new|next|fresh|more) (?:numbers?|data|figures?|statistics"
        r"|bulletins?)\b"
        r"|\bdate of (?:publication|release|issue)\b"
        r"|(?<!since )\bwhen (?:will|can|does|do|is|are|would)\b.{0,30}\b(?:be|come|get) (?:in"
        r"|there|up|ready|live|here)\b"
        r"|\b(?:on )?(?:what|which) (?:exact )?(?:day|date)\b.{0,60}\b(?:publish|releas"
        r"|com(?:e|ing) out|out|due|available|appear|issu|land|drop)\w*"
        r"|\b(?:does|do|will|did|is|are)\b.{0,40}\b(?:bulletin|data|figures|numbers|release"
        r"|statistics|stats)\b.{0,20}\b(?:come out|be out|published|released|appear|due"
        r"|out)\b.{0,10}\b(?:in|on|by|before|this|next|tomorrow|today|soon)\b"
        r"|(?<!since )\bwhen (?:do|does|will|can|could|should) (?:we|i|you|they|one|people|anyone"
        r"|analysts|everyone) (?:be able to )?(?:get|see|have|expect|receive|know)\b"
        r"|\b(?:next (?:\w+ )?(?:releases?|bulletins?|updates?|publications?)"
        r"|next (?:data|figures?|numbers)"
        r"|release (?:date|day|calendar|schedule)|(?<!since )when(?! (?:it|they|these|this"
        r"|that) (?:was |were |had )?first)(?:'s|s)?\b(?: (?:will|do|does|is|are|can|should|were"
        r"|was|did))?\b(?=.{0,120}\b(?:publish(?:ed|es)?|releas(?:e|ed|es)|come out|came out|out"
        r"|available|due|expect(?:ed)?|drop|announce[d]?|appear|arrive)\b)"
        r"|(?:publication|release) (?:date|calendar|schedule|day|time))"
    ),
    Cue.LATE: (
        r"\bhow (?:many months|far|long) behind (?:is|are) (?:you|the|your|this|these)\b|"
        rf"\bwhy (?:is|isn't|isnt|are|aren't|arent) (?:the )?(?:{MONTHS})(?:'s)?"
        r"(?: (?:data|figures?|numbers?))? (?:not )?(?:in )?(?:here|there|included|shown|listed|in)\b|"
        r"\b(?:has|have|did)\b.{0,30}\b(?:releas|publish|issu|post|put out)\w* anything"
        r" (?:for|on|about)\b|"
        r"\bmiss(?:ed)?\b.{0,20}\b(?:date|deadline|schedule|release)\b|"
        r"\b(?:china|customs|gacc|beijing|they)\b.{0,12}\b(?:stop|ceas|suspend|halt"
        r"|quit)\w*\b.{0,12}"
        r"\b(?:publish|releas|report|post)\w*|"
        r"\b(?:haven't|hasn't|don't|doesn't|didn't|isn't|aren't|can't|not)\b[^?.;]{0,30}\byet\b"
        rf"|\b(?:where(?:'s| is| are)|any sign of|have you got|got) (?:the |your )?(?:{MONTHS})(?:'s)?"
        r"(?: (?:19|20)\d\d(?:'s)?)?(?: (?:data|figures?|numbers?|bulletin|release))?(?: yet)?[ ?.!]*$|"
        r"\b(?:are|is) (?:they|it|those|that) (?:out|available|published|released"
        r"|there)(?: yet)?[ ?.!]*$"
        r"|\b(?:did|have|has) (?:they|china|customs|beijing|gacc|it) (?:already )?(?:publish"
        r"|release|issue|post|print)(?:d|ed)? .{0,20}\b(?:yet|already)\b"
        rf"|^(?:is|are) (?:the )?(?:{MONTHS})(?: (?:19|20)\d\d)? (?:out|in|there|available|published)\b"
        rf"|\bdo you have (?:the )?(?:{MONTHS})(?: (?:19|20)\d\d)?(?: (?:data|figures|numbers))? (?:yet"
        r"|already)\b"
        r"|\b(?:has|have|had)\b.{0,40}\bbeen (?:published|released|issued|put out)\b"
        r"|\b(?:data|figures?|numbers?|statistics|stats)\b[:,]? (?:now |already "
        r"|yet )?available[ ?.!]*$"
        r"|\banything (?:for|from|on|about) .{0,20}\b(?:yet|already)\b"
        r"|(?<!when )\b(?:has|have|did)\b.{0,30}\b(?:publish(?:ed)?|release[d]?|issue[d]?"
        r"|put out)\b.{0,40}\b(?:data|figures?|numbers?|statistics|stats|bulletin)\b"
        r"|\b(?:has|have|did)\b.{0,40}\b(?:come|came|gone) out\b(?: yet| already)?[ ?.!]*$"
        r"|(?<!when )(?<!often )(?<!frequently )\b(?:is|are|has|have)\b.{0,40}\b(?:data|figures?"
        r"|numbers|bulletin|release"
        r"|statistics|stats)\b.{0,30}\b(?:(?:out|available|published|released|there)\b[ ?.!]*"
        r"|in[?.!]*)$"
        r"|\b(?:out|available|published|released|there|in) (?:yet|already)\b"
        r"|\balready (?:out|available|published|released)\b"
        r"|\b(?:data|figures?|numbers?|stats) (?:for|of) .{0,30}\byet\b[ ?.!]*$"
        r"|\b(?:(?<!of )late(?!st)|overdue|delay(?:ed|s)?|behind schedule"
        r"|not (?:yet )?(?:out|published|released)|on time|still waiting)\b"
    ),
    Cue.RESTRICTION: (
        r"\bon (?:the |a |any )?(?:\w+ )?(?:luxury|sanctions?|banned|prohibited|restricted"
        r"|control|embargo)(?:[- ]goods?)? list\b"
        r"|\bexempt(?:ed|ions?|s)?\b"
        r"|\b(?:which|what|any) (?:un |sanctions? )?(?:measures|rules?|limits?)\b.{0,20}"
        r"\b(?:appl(?:y|ies)|affects?|covers?|hits?|on)\b|\bmeasures? (?:on|against)\b"
        r"|\bwind(?:ing)?[- ]downs?\b|\brules? (?:on|for|about)\b|\b(?:what(?:'s| is| are)?|any) the rules?\b"
        r"|\b(?:can|may|could)\b.{0,50}\bbe (?:legally |lawfully |still )?(?:exported|imported"
        r"|sold|shipped|sent|supplied|bought|delivered|traded)\b"
        r"|\b(?:sanction(?:s|ed|ing|able)?|bann?(?:ed|s)?|prohibit(?:ed|ion|s)?"
        r"|restrict(?:ed|ion|ions|s)?|embargo(?:ed|es)?|barred from|off[- ]limits|"
        r"illegal(?:ly)?|legal(?:ly)?"
        r"|allow(?:ed|s)?|permit(?:ted|s)?|forbidden|violat(?:e|es|ed|ion|ions|ing)"
        r"|breach(?:es|ed)?|resolution(?:s)?|unsc(?:r)?|un security council|lawful"
        r"|(?:may|can|must|could|should) (?:\w+ ){0,4}(?:not|never|no longer) (?:export|import"
        r"|sell|buy|ship|send|supply)|cannot (?:export|import|sell|buy|ship)"
        r"|(?:can't|mustn't|can ?not) (?:\w+ ){0,3}(?:export|import|sell|buy|ship|send|supply)"
        r"|un (?:security council )?(?:rules?|measures?|bans?|sanctions?))\b"
        r"|\bis it (?:ok|okay|fine|alright) (?:for (?:the )?(?:\w+ ){1,2})?to (?:export|import|sell"
        r"|buy|ship|send|supply)\b"
        r"|\b(?:can|may|could) (?:the )?(?:china|north korea|nk|dprk"
        r"|pyongyang|they|we|i|anyone|you)(?: still| legally| now)? (?:to )?(?:export|import|sell"
        r"|buy|ship|send|supply)\b"
    ),
    Cue.CAP: (
        r"\bhow much (?:crude|oil|fuel|petroleum|refined|x+)\b[^?]{0,60}\b(?:may|allowed"
        r"|permitted)\b"
        r"|\bhow many (?:barrels|tonnes|tons)\b[^?]{0,60}\b(?:may|can|allowed|permitted)\b"
        r"|\b(?:caps?|capped|quota|ceiling|(?:annual |yearly |upper |maximum )?limits?"
        r"|how much [^?]{0,60}\b(?:allowed|permitted)|how much (?:oil|fuel|petroleum|crude"
        r"|refined)[^?]{0,120} may)\b"
    ),
    Cue.QUANTITY: (
        r"\b(?:quantit(?:y|ies)|volumes?|weights?|tonnage"
        r"|number (?:sold|shipped|exported|imported|bought)"
        r"|(?:how many|number of)(?! (?:\w+ ){0,2}(?:months?|years?|quarters?|halves|times"
        r"|dollars?|yuan|usd|rmb)\b)|pieces|units|pairs|lit(?:re|er)s|mwh"
        r"|(?:metric )?(?:tons?|tonnes?)|kilograms?|kgs?|kilos?|barrels?|how heavy|physical)\b"
    ),
    Cue.CHART: (
        r"\b(?:chart|plot|graph|draw|diagram|visuali[sz]e|picture)\b"
        r"|\b(?:as|in|with) (?:an? )?(?:bars|lines|pie|columns|histogram)\b|\bpie of\b"
        r"|\b(?:stacked|grouped) (?:bars|columns|areas)\b"
    ),
    Cue.ABOVE: (
        r"\btopp(?:ed|ing)\b|\btops\b"
        r"|\b(?:above|over|more than|exceed(?:ed|s|ing)?|greater than|higher than|at least"
        r"|surpass(?:ed)?|topp?ed|beyond|hit|reach(?:ed|es)?|cross(?:ed|es)?|beat(?:en|s)?"
        r"|clear(?:ed|s)|in excess of|north of(?= ?(?:[$¥]|usd|cny|rmb|\d)))\b"
    ),
    Cue.BELOW: (
        r"(?:\bnot|\bnever|n't|\bfail(?:ed)? to) (?:\w+ )?(?:exceed|reach|surpass|top|pass|cross"
        r"|(?:go |get |come )?(?:above|over)|more than)\b"
        r"|\b(?:below|under|less than|lower than|fewer than|beneath|at most|short of)\b"
    ),
    Cue.MUCH: (
        r"\b(?:how much|how many|what (?:is|was|were|are)|value|worth|amount(?:ed|s)?|level"
        r"|figures?|numbers?|sum|stats|statistics)\b"
    ),
    Cue.WHY: (
        r"\b(?:why|explain|reason|how come|what does .{0,120} mean|meaning|method(?:ology)?"
        r"|how (?:do|does|is|are) (?:you|it|they|this|the))\b"
    ),
    Cue.DOLLAR: r"\b(?:us ?)?dollars?\b|\busd\b|\$|\bbucks\b",
    Cue.YUAN: r"\b(?:yuan|rmb|cny|renminbi)\b(?: exchange(?= rates?\b))?|¥|￥",
    Cue.CHINA: rf"\b{_CN}(?:'s)?\b",
    Cue.DPRK: rf"\b{_NK}(?:'s|s')?\b",
    Cue.WORLD: (
        r"\b(?:(?:the )?(?:whole |rest of the )?world|worldwide|global(?:ly)?"
        r"|all (?:countries|partners)|every country|overall chinese (?:trade|exports|imports)"
        r"|entire trade)\b"
    ),
    Cue.OTHER_AREA: (
        rf"\b{_NK}(?:'s|s')? (?:\w+ )?(?:trade|exports?|imports?) (?:is|was|are|were|goes|went|comes"
        rf"|came|depends|done|conducted) (?:done |conducted )?(?:with|to|from|on) {_CN}\b[ ?.!]*$|"
        r"\b(?:top|main|largest|biggest|leading|key|number one|principal|most important|other"
        r"|second[- ]largest|next[- ]largest)(?: (?:import|export|trade|trading|foreign"
        r"|north korean?(?:'s)?))* (?:partners?|suppliers?|customers?|buyers?|countr(?:y|ies)"
        r"|destinations?|origins?)\b(?! china)"
        r"|\b(?:whom?|(?:which|what) countr(?:y|ies))\b(?! (?:report|publish|quot|sa(?:id|ys)))(?![^?]{0,80}\b(?:more|less|bigger"
        r"|larger)\b)"
        r"[^?]{0,40}\b(?:sell(?:s|ing)?|sold|export(?:s|ed|ing)?|supply(?:ing)?|supplie[sd]"
        r"|buy(?:s|ing)?|bought|purchas(?:es?|ed|ing)|import(?:s|ed|ing)?|ship(?:s|ped|ping)?"
        r"|trade with)\b"
        r"|\b(?:buyers?|purchasers?|importers?|customers?|suppliers?) (?:of|for)\b"
        r"|\b(?:who|which countr(?:y|ies)|rank\w*|where does"
        r"|what (?:place|position))\b.{0,60}\btrad(?:e|ing) partners?\b"
        r"|\bus(?:'s)? (?=exports?|imports?|trade\b|shipments|sales|goods)"
        r"|\b(?:exports?|imports?|trade|shipments) (?:from|to|with|of) (?:the )?us\b"
        r"|\b(?:koreas|inter-korean|russia(?:n)?|moscow|south korea(?:n)?|seoul|rok|japan(?:ese)?"
        r"|tokyo|united states|usa|u\.s\.|america(?:n)?|vietnam(?:ese)?|india(?:n)?|iran(?:ian)?"
        r"|cuba|mongolia|taiwan|hong kong|maca[uo]|germany|german|france|french|eu|european union|europe"
        r"|uk|britain|thailand|pakistan|singapore|malaysia|indonesia|philippines|brazil|syria"
        r"|ukraine|australia|canada|mexico|africa|switzerland|laos|cambodia|myanmar|bangladesh"
        r"|italy|spain)\b"
    ),
    Cue.PROVINCE: (
        r"\b(?:by|per|each|which|what|through (?:which|what)) (?:chinese )?customs"
        r" (?:offices?|houses?|districts?|posts?|ports?)\b"
        r"|\b(?:by|per|each) (?:chinese )?regions?\b"
        r"|\bregions? of china\b"
        r"|\b(?:dalian|shenyang|tumen|changbai|tianjin|shanghai|guangdong|zhejiang|jiangsu"
        r"|hebei)\b|\bborder (?:towns?|crossings?)\b"
        r"|\b(?:border |sea |river )?ports? of (?:entry|exit|call)\b|\b(?:border"
        r"|individual) ports?\b"
        r"|\b(?:by|per|each|which|what|through (?:which|what)|data (?:on|by|for)) ports?\b"
        r"|\b(?:hyesan|chongjin|hamhung|wonsan|nampo|kaesong|manpo|hoeryong|ji'?an)\b"
        r"|\bcustoms (?:houses?|offices?)\b"
        r"|\b(?:provinces?|provincial|cities|liaoning|jilin|dandong|yanbian|hunchun|heilongjiang"
        r"|shandong|sinuiju|rason|rajin|customs district|city|port of)\b"
    ),
    Cue.FORECAST: (
        r"\bwhat will (?:(?!you\b)\w+ ){1,4}be\b"
        r"|\bwill\b[^?]{0,40}\b(?:resume|restart|reopen|return|come back|start again)\b"
        r"|\bwill (?:the |un |this ){0,2}(?:\w+ )?(?:bans?|embargo(?:es)?|restrictions?"
        r"|sanctions)\b.{0,20}"
        r"\b(?:end|lift(?:ed)?|eas(?:e|ed)|expire|go|removed|relaxed)\b"
        r"|\b(?:if|once|after|when|should)\b.{0,16}\bsanctions\b.{0,16}\b(?:(?:were|are|is|be|get"
        r"|got) "
        r"(?:\w+ )?(?:lifted|eased|removed|dropped|relaxed|ended)|end|ended|eased?)\b"
        r"|\bwithout (?:the )?(?:un )?sanctions\b"
        r"|\b(?:best|your|educated|any) guess(?:es)?\b"
        r"|\bon (?:course|track) (?:to|for)\b"
        r"|\bheading for\b"
        r"|\b(?:when )?will (?:the )?(?:un )?sanctions\b"
        r"|\b(?:forecast(?:s)?|predict(?:ion|ions|ed)?|project(?:ed|ion|ions)|expect(?:ed)? to be"
        r"|how much will|will (?:be|it|they|(?:the )?(?:won|yuan|dollar|rice|prices?)|trade|exports|imports|grow"
        r"|rise|fall|north|nk|dprk"
        r"|china(?! (?:\w+ )?(?:publish|releas|issu|report|post)))|outlook"
        r"|going to be|estimate for (?:next|the future)|future)\b"
    ),
    Cue.ATTACK: TECHNICAL
    + (
        r"|\bpretend (?:to|you)|\bact as\b"
        r"|\b(?:make|making) up (?:a |an |some |any |the |your )?(?:numbers?|figures?|data"
        r"|statistics|answers?|something)"
        r"|\b(?:invent|fabricate|fake) (?:a |an |some |any |the )?(?:numbers?|figures?|data"
        r"|statistics|answers?)\b|\bdeveloper mode\b"
        r"|\byour (?:instructions|prompt|rules)\b"
    ),
    Cue.GREETING: (
        r"^(?:(?:many|much|a thousand|huge|see (?:you|ya)(?: (?:later|soon|tomorrow))?"
        r"|how are you|what's up|hi|hello|hey|thanks?|thank you|thx|ty"
        r"|good (?:morning|evening|afternoon)|cheers|ok|okay|bye|goodbye|great|nice|perfect"
        r"|got it|there|bot|mate|man|bro|buddy|dude|tysm|tks|tnx|all|everyone|team|folks|you"
        r"|so much|a lot|very much|again"
        r"|then)[ !.,]*)+$"
    ),
    Cue.FOLLOW_UP: (
        r"^(?:and|what about|how about|ok(?:ay)?,? and|then|same for|the same for|now|also"
        r"|instead|but|so)\b|\binstead\b|\bwhat about\b|\bhow about\b|\bas well\b|\btoo\b\??$"
        r"|\bthe same\b"
        r"|^in (?:us )?(?:dollars?|usd|yuan|rmb|cny)\b"
    ),
    Cue.RECEIPT: (
        r"^(?:(?:show )?(?:me )?(?:the |your )?)?(?:receipt|sources?(?: links?)?|links?|source\?"
        r"|(?:and )?what(?:'s| is| was| are) (?:the |your )?sources? (?:for|of|behind)"
        r" (?:that|this|it|these|those)(?: (?:figures?|numbers?|data|values?))?"
        r"|how (?:do you know|did you (?:get|find|compute|calculate) (?:that|this|it))"
        r"|where (?:is|does) (?:that|this|it) (?:come )?from|says who|who (?:says|said) (?:so|that"
        r"|this)"
        r"|according to (?:who|whom|what)|whose (?:figures?|numbers?) (?:are|is) (?:that|this"
        r"|these|those|it)"
        r"|cells?|formula)\b"
        r"(?:,? (?:please|pls|plz|for (?:that|this|it)))?[ ?.!]*$"
    ),
    Cue.ABOUT_HELP: (
        r"\b(?:can|could|may|how (?:do|can)) (?:i|we|you) (?:please )?(?:get|have|download|export|give"
        r"|send|provide)\b(?: me| us)?(?: (?:the|an?|it|this|data|your|figures|as|in|to))*"
        r" (?:csv|excel|xlsx?|spreadsheet)s?(?: files?| format)?[ ?.!]*$|"
        r"^(?:do you have|is there|have you got|any)(?: an?)? api\b|"
        r"^(?:please |(?:i (?:want|would like)|how (?:do|can) i) (?:to )?)?(?:un)?subscribe\b|"
        r"^(?:(?:hi|hello|hey),? )?help(?: me)?,?(?: please| pls| thanks| thx)?[ ?.!]*$|"
        r"^(?:show me |give me |any )?(?:some )?(?:examples?|sample) (?:questions?|queries)(?: please| thanks)?[ ?.!]*$|"
        r"\bhow (?:do|can|should|would) (?:i|we|you) (?:get|make|draw|see|ask for|request)"
        r" (?:an? |the )?(?:chart|graph|plot|table|alert)s?(?: here)?[ ?.!]*$|"
        r"\b(?:what|which) (?:kinds? of |types? of )?(?:charts?|graphs?|plots?) (?:can|could|do) you\b|"
        r"\b(?:things|stuff|everything|all|what) you (?:can|could) (?:do|tell|answer|show|help)\b|"
        r"\b(?:e-?mail|notify|alert|ping|message|tell|dm|remind|text) (?:me|us)\b.{0,10}"
        r"\b(?:when(?:ever)?|as soon as|once|if|on the day)\b|"
        r"^(?:so |and )?what(?:'s|s| is| does) (?:this|the) (?:bot|tool|app|thing|service)(?: do"
        r"| for"
        r"| about| all about)?[ ?.!]*$|\bhow does (?:this|the) (?:bot|tool|app|thing"
        r"|service) work\b|"
        r"\bwhat (?:kinds?|sorts?|types?) of (?:things|stuff|questions) can (?:i|we|you)\b"
        r"|\bcan you (?:draw|make|plot|do|create|produce|show|send)(?: me)? (?:\w+ )?(?:charts?"
        r"|graphs?"
        r"|plots?|pictures?)[ ?.!]*$"
        r"|\b(?:can|could|may|how (?:do|can)|do) (?:i|we|you)\b.{0,20}\b(?:subscri\w+|alerts?"
        r"|notif\w+|reminders?)\b"
        r"|^what (?:all )?do you (?:know|cover|have|do|offer)[ ?.!]*$"
        r"|\bwhat (?:\w+ )?can (?:you|this bot) (?:tell|do|answer|help|offer|show)\b"
        r"|\bwho(?:'s| is| are| was) your (?:developers?|makers?|owners?|authors?|creators?"
        r"|operators?)\b"
        r"|\btell me about (?:yourself|this bot|you)\b"
        r"|\b(?:show|give|tell|send) me (?:\w+ )?(?:examples?|sample questions?)\b"
        r"|\b(?:show|give|tell|send) me (?:an |some |a few )?(?:examples?|sample questions?)\b"
        r"|\b(?:what|which) languages?\b|\bdo you (?:speak|understand)\b"
        r"|\bwho (?:made|built|runs|created|operates|develops|developed) (?:you|this)\b"
        r"|\b(?:can|could|may|how (?:do|can)) i (?:download|export|get) (?:the |your |all "
        r"|raw )*(?:data|dataset|figures|csv|excel|spreadsheet)\b"
        r"|^(?:help|menu|commands?|usage|examples?)\b[ ?.!]*$"
        r"|\bwhat can (?:you|i|this bot)\b|\bwho are you\b|\bwhat are you\b|\bhow do i use\b"
        r"|\bwhat (?:do|could) (?:you|i) (?:do|ask)\b"
        r"|\bwhat (?:kind of )?questions\b|\bcan you (?:do|answer|help)\b|\bwhat is this bot\b"
        r"|^(?:please )?(?:show|give|tell|send|get) (?:me |us )?(?:the |some |your |all "
        r"|latest )*(?:numbers?|data|figures?|stats|statistics)(?: please)?[ ?.!]*$"
    ),
    Cue.ABOUT_SOURCES: (
        r"\bwho (?:compiles?|publishes|produces|collects|issues|gathers) (?:this|these|it|them|those)\b"
        r"|^(?:is|are) (?:this|these|that|it|they|those) (?:all )?official[ ?.!]*$|"
        r"\b(?:which|what|whose) (?:\w+ )?(?:news (?:agenc(?:y|ies)|outlets?|organi[sz]ations?)"
        r"|media(?: outlets?)?|press|publishers?|outlets?|journalists?)\b"
        r"|\b(?:customs|gacc|bulletins?|official|source|data)(?:'s)? (?:\w+ )?(?:web ?sites?"
        r"|(?:web|home) ?pages?|pages?|urls?|links?|address)\b"
        r"|\b(?:urls?|links?|web ?address|web ?site) (?:of|to|for) (?:the |your |this |that )?"
        r"(?:\w+ )?(?:customs|gacc|bulletins?|table|page|site|source|data|original)\b"
        r"|\b(?:directly|straight) from (?:gacc|customs|china)|\bfrom (?:gacc|customs) directly\b"
        r"|\bcit(?:e|ed|ing|ations?)\b|\boriginal (?:tables?|bulletins?|documents?)\b|\bcomtrade\b"
        r"|\bofficial\b.{0,24}\bor (?:only |just )?(?:press|media)\b"
        r"|\bwhere (?:do|does|did) (?:the |that |this |your )?(?:(?:press|older|dollar|good|market) )?"
        r"(?:us\$|\$|cny|\d|figure|number|total|amount)"
        r".{0,40}\b(?:come|came|taken) from\b|"
        r"\b(?:is|are) (?:this|the|your|these) (?:bot|data|figures?|numbers?|tool"
        r"|service) official\b|"
        r"\bwhat(?:'s| is| are) (?:a |the )?(?:customs |monthly )?bulletins?[ ?.!]*$"
        r"|\bhow (?:do|should|can|could|to) ?(?:i|we|one)? ?(?:cite|quote|credit|reference"
        r"|attribute)\b"
        r"|\bofficial (?:data |figures? |statistics )?or (?:\w+ ){0,2}(?:press|media|news)\b"
        r"|\b(?:press|media|news) (?:data |figures? )?or (?:\w+ ){0,2}official\b"
        r"|\bfrom (?:\w+ )?customs or (?:from )?(?:the )?(?:press|media|newspapers?|news)\b"
        r"|\bfrom the (?:press|media|news) or (?:from )?(?:\w+ )?customs\b"
        r"|\bhow (?:do|does|did|are|is|were) (?:you|it|the bot|growth(?: rates?)?|changes?"
        r"|shares?|balances?|they|averages?) (?:calculat\w+|comput\w+|work(?:ed)? out|deriv\w+)\b"
        r"|\b(?:figures?|data|numbers|statistics)\b.{0,12}\bofficial\b[ ?.!]*$"
        r"|\bofficial (?:data|figures|statistics|numbers)[ ?.!]*$"
        r"|\b(?:source|original) links?\b"
        r"|\blinks? to (?:the |your )?(?:sources?|original|data)\b"
        r"|\bwhere (?:do|can|could) (?:i|we|one) (?:find|get|see|read|look up) (?:the |your "
        r"|this |these |those )(?:original |official )?(?:bulletins?|data|sources?|figures"
        r"|originals?|tables?|publication)\b"
        r"|\bwhose (?:statistics|data|stats|dataset)\b"
        r"|\b(?:from )?(?:which|what) (?:agency|body|institution|office|organi[sz]ation|source"
        r"|provider|place)\b.{0,30}\b(?:data|figures?|numbers?|statistics|stats)\b"
        r"|\bwho (?:compile|collect|produce|issue|release|report|provide|gather|publishe|prepare"
        r"|make|put)[sd]?(?: together| out)? (?:all |of )*(?:these|the|your|this"
        r"|those) (?:trade |(?:19|20)\d\d )?(?:data|statistics|stats|figures|numbers)\b"
        r"|\b(?:(?:where|which) (?:do|does|is|are|did)? ?(?:your|the|this|these|you)? ?(?:data"
        r"|figures?|numbers|sources?|statistics|get)[^?]{0,120}(?:from|come|use|based|get)"
        r"|where(?:'?s|'?re) (?:the|this|these|that|those|your|all)\b[^?]{0,30}\bfrom(?=[ ?.!]*$)"
        r"|where (?:do|does) (?:the |your |this |these )?(?:data|figures?|numbers?"
        r"|statistics) come|(?:data|your) sources?|sources? (?:do you|of the|are)|what sources"
        r"|which sources|where do you get|who publishes|what(?:'s| is) (?:your|the) source"
        r"|based on what)\b"
    ),
    Cue.ABOUT_GOODS: (
        r"\b(?:which|what) (?:good|product|item|commodity) (?:is|does|has"
        r"|stands? (?:behind|for))\b"
        r"|^what (?:is|are) (?:an? |the )?[a-z-]+(?: [a-z-]+){0,2} ?\?*$"
        r"|\bwhat(?:'s| is| are|s)? (?:in |under )?(?:hs|chapter|heading|code|tariff)\b"
        r"|\bwhat(?: (?:do|does|is|are)|'?s)\b.{0,60}\b(?:cover(?:ed)?|includ(?:e|es|ed)|mean"
        r"|contain(?:ed)?|consist of|stand for|classified)\b"
        r"|\bwhat(?:'s| is| are)\b.{0,40}\bmade (?:up )?of\b"
        r"|\bhow (?:do|are|is|does)\b.{0,40}\bdefin(?:e|ed)\b"
        r"|\bwhat counts as\b|\bdefinition of\b"
        r"|\b(?:which|what) (?:hs )?(?:codes?|chapters?|headings?) (?:is|are|do|does|cover"
        r"|make up)\b|\b(?:hs )?code (?:for|of)\b"
    ),
    Cue.ABOUT_COVERAGE: (
        r"\bwhat(?:'s| is|s| do you have) (?:all )?in (?:here|(?:the|your|this) (?:data ?(?:set|base)?"
        r"|db|bot))\b|"
        r"\bwhen (?:do|does|did) .{0,30}\b(?:series|data|figures|coverage|records?)\b.{0,6}"
        r"\b(?:start|begin)\b|"
        r"\bmissing (?:any |some )?(?:months?|years?|periods?)\b|\b(?:months?|years?) (?:are "
        r"|is )?missing\b"
        r"|\b(?:any|are there|which) (?:gaps?|holes?)\b|"
        r"\bhow many (?:years|months) (?:of (?:\w+ )?(?:data|figures)|(?:do|does) (?:you|it"
        r"|the (?:data|bot|dataset)))\b"
        r"|\b(?:what|which) (?:data|figures|statistics|numbers|series) do you (?:hold|have|cover"
        r"|keep)\b"
        r"|\bdo you (?:have|hold|cover|keep)\b.{0,20}\b(?:data|figures|numbers|records"
        r"|statistics)\b"
        r"|\b(?:how far (?:back|do|does)|coverage|what (?:years|period|periods|time span|range"
        r"|months) (?:do|does|are|is)|go(?:es)? back|earliest (?:\w+ )?(?:data|month|figures?"
        r"|year|number)|first year (?:of data|covered|available|held|do you"
        r"|you (?:have|cover|hold)|in (?:the|your) data)|since when (?:do|does)"
        r"|how (?:old|long|complete) (?:is|are) (?:the|your|this|these|it|they|those|that|you)"
        r"|from when"
        r"|which (?:years|months) (?:do you|are (?:covered|available|held|included|in)"
        r"|can (?:i|you)|does)|time range|oldest)\b"
    ),
    Cue.METHOD_CRUDE: (
        r"\bhow (?:do|does|is|are)\b.{0,16}\b(?:handled?|treat(?:ed)?|deal with"
        r"|account(?:ed)? for)\b"
        r".{0,12}\b(?:crude|oil)\b|\bhow (?:is|are) (?:the )?(?:crude|oil)\b.{0,8}\b(?:handled"
        r"|treated)\b|"
        r"\b(?:do|does|did) (?:you|it|they|the (?:bot|figures?"
        r"|totals?))\b.{0,10}\badd\b.{0,12}\b(?:crude|oil)\b|"
        r"\b(?:do|does|is|are)\b[^?]{0,30}\b(?:figures?|data|numbers?|totals?|statistics|stats"
        r"|exports?)\b[^?]{0,12}\b(?:includ(?:e|es|ing)|cover|contain|count|take in) (?:the "
        r"|any )?(?:crude |pipeline )?(?:oil|fuel)\b"
        r"|\bdo (?:you|they|these) (?:also )?(?:includ|count|track)\w* (?:the |any )?(?:crude |pipeline )?oil\b"
        r"(?! products)"
        r"|\b(?:is|are) (?:crude |pipeline )?(?:oil|fuel) (?:included|counted|covered|part of"
        r"|in (?:the|your|these))\b"
        r"|\bwhy\b.{0,60}\b(?:understat|under-?estimat|under-?count|under-?report)\w*\b"
        r"|\b(?:do|does|is|are|where)\b[^?]{0,20}\b(?:data|figures?|numbers?|statistics|stats"
        r"|tables?|bulletins?)\b[^?]{0,30}\bcrude(?: oil)?\b"
        r"|\bwhere (?:is|are) (?:the )?crude(?: oil)?\b"
        r"|\bpipe(?:d|line)?\b"
        r"|\bhow (?:is|are|do|does)\b.{0,60}\boil\b.{0,40}\b(?:collected|recorded|measured"
        r"|counted|count|reported|tracked)\b"
        r"|\b(?:crude(?: oil)?|oil)\b.{0,120}\b(?:why|missing|hidden"
        r"|not (?:shown|reported|in|recorded|include[d]?)|absent|disappear(?:ed)?|vanish(?:ed)?"
        r"|zero|stopped|gap|unreported|blank|include[ds]?|counted|exclude[ds]?|recorded"
        r"|no longer)\b"
        r"|\b(?:why|include[ds]?|counted|missing|exclude[ds]?|no"
        r"|without)\b.{0,120}\bcrude(?: oil)?\b"
    ),
    Cue.METHOD_CAVEATS: (
        r"^how good (?:is|are) (?:the|your|this|these|those) (?:\w+ )?(?:data|figures|numbers|stat\w+)\b|"
        r"\bwhat (?:can't|cannot|don't|doesn't|does not|do not) (?:the |your |these |chinese )?(?:customs|data"
        r"|figures|numbers|statistics|tables)\b|\bbe careful\b|\bcareful (?:about|with)\b"
        r"|\bwhat (?:data |figures |information )?(?:don't|do not|can't|cannot) you (?:have|hold|tell|cover)"
        r"[ ?.!]*$|\bwatch out for\b|"
        r"\b(?:data|figures?|numbers?|statistics|tables?|customs|you)\b.{0,20}\b(?:leave|leaves"
        r"|left|miss"
        r"|omit|lack)s? (?:anything|something|what)?\b.{0,8}\b(?:out|omit|missing)?[ ?.!]*$"
        r"|\bwhat (?:is|are|do|does|did)\b.{0,40}\b(?:left out|missing from|not covered|leave out"
        r"|omitted|miss)\b|"
        r"\bwhat (?:don't|do not|can't|cannot|do|can) you (?:not )?(?:know|answer|tell)[ ?.!]*$"
        r"|\b(?:limits?|limitations?|shortcomings?|weakness(?:es)?) (?:of|to|in) (?:the |your "
        r"|this |these )?(?:data|figures|statistics|dataset|numbers)\b"
        r"|\bwhat (?:can't|cannot|can not|don't) (?:your|the|these) (?:data|figures|numbers"
        r"|statistics)\b|\bmethodolog(?:y|ical)\b"
        r"|\bhow (?:are|is) (?:the |these |this )?(?:data|figures|numbers|statistics"
        r"|stats) (?:compiled|collected|made|calculated|gathered|produced)\b"
        r"|\b(?:caveats?|limitations?|reliab(?:le|ility)|(?<!only )trust(?:worthy)?"
        r"|accura(?:te|cy)|what(?:'s| is| are) (?:missing|not included|excluded|included in"
        r"|counted in|covered by)|blind spots?"
        r"|shortcomings?|biases|bias)\b"
    ),
    Cue.METHOD_SMUGGLING: (
        r"\b(?:smuggl(?:e|ed|ing|ers)|ship[- ]to[- ]ship|illicit|black market|unrecorded(?! (?:crude|oil))|off the books"
        r"|contraband|informal trade)\b"
    ),
    Cue.METHOD_FOB_CIF: (
        r"\b(?:balance|surplus|deficit)\b.{0,24}\b(?:like with like|like for like|same basis|comparable)\b|"
        r"\b(?:exports?|imports?)\b.{0,40}\b(?:exports?|imports?)\b.{0,40}\b(?:valu\w+|basis|bases"
        r"|measured"
        r"|counted|recorded)\b.{0,20}\b(?:differ\w*|not the same|same (?:way|basis))|"
        r"\b(?:is|are) (?:the )?(?:freight|insurance|shipping|transport)\b.{0,20}\binclud"
        r"|\b(?:includ\w+|with|without) (?:the )?(?:insurance|freight|shipping)\b"
        r"|\bhow (?:is|are|do you|does customs) (?:the )?(?:export |import |trade )?values? "
        r"(?:measured|calculated|determined|assessed|defined)\b"
        r"|\b(?:fob|cif|free on board|freight and insurance|valuation"
        r"|how are (?:exports|imports|goods) valued|valued|include freight|shipping costs)\b"
    ),
    Cue.METHOD_JANUARY: (
        r"\b(?:what happens (?:with|to)|how (?:is|are|does (?:customs|china|gacc) (?:handle|treat"
        r"|report)"
        r"|do you (?:handle|treat|deal with|report))) (?:the )?jan(?:uary)?\b|"
        r"\b(?:lunar new year|chinese new year|spring festival)\b"
        r"|\bwhy\b.{0,60}\b(?:data|figures?|numbers|stats|statistics|release"
        r"|bulletin)\b.{0,30}\b(?:for|in|of) (?:just )?(?:jan(?:uary)?|feb(?:ruary)?)\b"
        r"|\bwhy\b.{0,60}\b(?:publish|releas|report|print|issu|giv"
        r"|announc)\w*\b.{0,20}\bjan(?:uary)?\b"
        r"(?!,? ?(?:of )?(?:20)?\d\d)"
        r"|\bexplain\b.{0,40}\bjan(?:uary)?\b"
        r"|\b(?:publish(?:es|ed)?|releas(?:e|es|ed)|bulletin|data"
        r"|figures?)\b.{0,120}\bin february\b"
        r"|\b(?:january|february|jan)\b.{0,120}\b(?:why|combined|together|separate(?:ly)?"
        r"|withheld|no release|missing|merged|not published|delayed|with february|released?"
        r"|publish(?:ed)?)\b"
        r"|\b(?:why|no)\b.{0,120}\b(?:january|february) (?:20\d\d )?(?:release|data|figures?|numbers?"
        r"|bulletin)\b"
        r"|\bjan(?:uary)?[- ]feb(?:ruary)?\b.{0,120}\b(?:why|combined|together|published)\b"
        r"|\bwhy\b.{0,120}\bjan(?:uary)?[- /](?:and )?feb(?:ruary)?\b"
    ),
    Cue.METHOD_KOTRA: (
        r"\bcomtrade\b.{0,24}\b(?:the same|differ\w*|match\w*|agree)\b|"
        r"\b(?:south )?korean (?:media|press|reports?|sources?|news|officials?|researchers?)\b"
        r".{0,40}\b(?:oil|bigger|higher|larger|lower|smaller|different)\b"
        r"|\byour\b.{0,30}\b(?:lower|higher|different)\b.{0,20}\b(?:than|from) (?:what )?(?:the "
        r"|a )?(?:ministry|news|press|media|kotra|others?|seoul|unification)\b"
        r"|\b(?:different|differ|differs|higher|lower|disagree|disagrees|not match|don't match"
        r"|doesn't match)\b.{0,40}\b(?:from|than|with|to) (?:yours"
        r"|your (?:figures?|numbers?|totals?|data))\b"
        r"|\b(?:(?:south )?koreans?|south korea|seoul)\b.{0,40}\b(?:different|other|higher|lower)\b"
        r".{0,20}\b(?:totals?|figures?|numbers?|data)\b"
        r"|\b(?:totals?|figures?|numbers?|data)\b.{0,30}\b(?:differ\w*|match|disagree|the same)\b"
        r".{0,30}\b(?:south korea\w*|seoul)\b"
        r"|\b(?:why|differ\w*|compare[ds]?)\b.{0,60}\bcomtrade\b"
        r"|\bcomtrade\b.{0,60}\bdiffer\w*\b"
        r"|(?<!north )\bkorean (?:figures?|numbers?|totals?|data|statistics|estimates)\b.{0,20}"
        r"\b(?:differ|disagree|higher|lower|(?:don't|not) match)\w*\b"
        r"|\bvoa\b.{0,40}\b(?:lower|higher|differ\w*|stories|figures|numbers|reports?)\b"
        r"|\b(?:lower|higher|differ\w*)\b.{0,40}\bvoa\b"
        r"|\b(?:kotra|statistics korea|kita|trade map|itc)\b"
        r"|\b(?:south korea(?:n|'s)?|(?<!north )korean|seoul's?) (?:government )?(?:estimates?|figures?|numbers?"
        r"|data|statistics|counts?|totals?)\b"
    ),
    Cue.METHOD_DIFFERS: (
        r"\bwhy\b.{0,24}\btwo (?:different )?(?:numbers|figures|values)\b|"
        r"\bthan the (?:un|u\.n\.|united nations)\b|"
        r"\b(?:un|u\.n\.|united nations|1718 committee)(?:'s)? (?:oil |petroleum "
        r"|panel )*(?:figures?"
        r"|data|numbers?|reports?|statistics)\b"
        r"|\b(?:do|does)(?:n't| not) (?:your|the|these|those) (?:figures?|numbers?|data|totals?)"
        r" (?:match|agree|square|tally)\b"
        r"|\b(?:numbers?|figures?|data|totals?|it)\b.{0,30}\b(?:differ|different|not (?:the same"
        r"|match)"
        r"|(?:do|does)n't (?:match|agree|square|tally)|disagree)\b.{0,30}\b(?:news|press|media|papers?|newspapers?"
        r"|reports?|reported|reporters?|articles?|elsewhere|reuters|yonhap|bloomberg|nk news|afp"
        r"|ap)\b"
        r"|\b(?:news|press|media|newspapers?|articles?|reuters|yonhap|bloomberg|nk news|afp|rfa)\b"
        r".{0,30}"
        r"\b(?:reports?|says?|said|figures?|numbers?|quotes?|quoted|has|had|have|gives?|shows?"
        r"|prints?)\b.{0,50}"
        r"\b(?:something else|differ|differs|(?:a )?different(?:ly)?|otherwise|another)\b"
    ),
    Cue.METHOD_SCHEDULE: (
        r"\bwhat time\b(?! is it[ ?]*$)(?! (?:span|range|period|frame|series|window))|"
        r"\bwhen\b.{0,20}\b(?:goods|commodity|product|hs|detailed|code)(?:[- ]level)? "
        r"(?:data|figures|statistics|breakdowns?)\b"
        r"|\b(?:weekends?|saturdays?|sundays?|(?:public )?holidays?)\b.{0,40}\b(?:publish\w*"
        r"|releas\w*|data|figures|bulletins?|come out)\b"
        r"|\b(?:publish\w*|releas\w*|data|figures|bulletins?|come out|comes out|late|delayed"
        r"|postponed)\b.{0,40}"
        r"\b(?:weekends?|saturdays?|sundays?|(?:public )?holidays?)\b"
        r"|\b(?:what|which) (?:time|hour)\b(?! (?:range|period|span)).{0,40}\b(?:publish\w*"
        r"|releas\w*"
        r"|come out|comes out|posted|data|figures|bulletins?)\b"
        r"|\bin the (?:morning|afternoon)\b.{0,30}\b(?:publish\w*|releas\w*)\b"
    ),
    Cue.METHOD_MIRROR: (
        r"\b(?:chinese|china's) and north korea(?:n|'s) (?:trade )?(?:statistics|data|figures|stats)\b|"
        r"\bnorth korea(?:n|'s) and (?:chinese|china's) (?:trade )?(?:statistics|data|figures|stats)\b|"
        r"\b(?:china's|chinese)\b.{0,24}\b(?:rather than|instead of|and not|not) north korea(?:n|'s)\b|"
        r"\bwhy (?:do|does|are|is|don't) (?:north korea(?:'s|n)?|nk(?:'s)?|dprk(?:'s)?|pyongyang's"
        r"|the north's)"
        r" (?:\w+ )?(?:figures|data|numbers|statistics|stats)\b.{0,30}\b(?:differ|match|disagree"
        r"|lower"
        r"|higher|agree)|"
        r"\bnorth korea(?:n|'s) (?:\w+ )?(?:statistics|data|figures|numbers|stats)\b.{0,30}"
        r"\b(?:confirm|check|verif|compar|corroborat|cross-?check|match)\w*"
        r"|\b(?:confirm|check|verif|compar|corroborat|cross-?check)\w*\b.{0,30}"
        r"\bnorth korea(?:n|'s) (?:\w+ )?(?:statistics|data|figures|numbers|stats)\b|"
        r"\bwhat (?:north korea|pyongyang|the north|the dprk|dprk|nk) (?:itself |officially )?"
        r"(?:reports?|publish(?:es)?|says|claims|releases)\b|"
        r"\b(?:does|do|did|has|have) (?:north korea|pyongyang|the north|the dprk|dprk|nk|kim)"
        r" (?:\w+ )?(?:publish(?:ed)?|releas(?:e|ed)|report(?:ed)?|issued?|provided?|disclosed?)"
        r"\b[^?]{0,20}\b(?:statistics|data|figures|numbers|stats)\b"
        r"|\b(?:north korea(?:'s|n)?|pyongyang's|the north's|dprk's?|nk's?)"
        r" (?:own|official) (?:\w+ )?(?:statistics|data|figures|numbers|stats)\b"
        r"|\bofficial north korean\b"
        r"|\bmirror (?:data|statistics|stats|figures)\b"
        r"|\bwhy (?:do (?:you|we|they|people|analysts) )?(?:use|using|rely on|take) (?:china's|chinese)"
        r" (?:\w+ )?(?:statistics|data|figures|numbers|stats)\b"
    ),
    Cue.METHOD_CURRENCY: (
        r"\b(?:more )?(?:accurate|reliable|trustworthy)\b.{0,12}\b(?:yuan|rmb|cny|dollars?|usd)\b"
        r".{0,12}\b(?:yuan|rmb|cny|dollars?|usd)\b|"
        r"\b(?:yuan|rmb|cny|dollars?|usd)\b.{0,20}\b(?:yuan|rmb|cny|dollars?|usd)\b.{0,24}"
        r"\b(?:accurate|reliable|trustworthy)\b|"
        r"\b(?:usd|dollar|yuan|rmb|cny|currency) conversions?\b|"
        r"\bhow\b.{0,20}\b(?:yuan|rmb|cny|dollars?|usd)\b.{0,16}\b(?:turned|changed|put|translated) into\b|"
        r"\b(?:what|which) units?\b.{0,12}\b(?:data|figures|numbers|values|amounts|they|it|these|you)\b|"
        r"\bhow\b.{0,20}\b(?:yuan|rmb|cny|dollars?|usd|currency|exchange)\b.{0,16}\bconver(?:t\w*|sions?)\b|"
        r"\b(?:what|which) currenc(?:y|ies) (?:is|are|do|does|did)\b"
        r"(?!.{0,40}\b(?:north korea|dprk|nk|pyongyang) use\b)|"
        r"\bhow (?:is|are|do|does|did)\b.{0,12}\b(?:yuan|rmb|cny|dollars?|usd)\b.{0,16}\bconvert|"
        r"\b(?:dollars?|usd|yuan)\b.{0,16}\b(?:do|did) you convert\b|\bdo you convert\b.{0,24}"
        r"\b(?:dollars?|usd|yuan)\b|"
        r"\b(?:which|what)(?:'s|s| is)? (?:the |your )?(?:exchange |conversion )?rates?\b.{0,24}"
        r"\b(?:convert\w*|conversions?|you (?:use|apply)|(?:is|are) (?:used|applied))\b"
        r"|\bconversion rates?\b|\brates? (?:used )?(?:for|in) (?:converting|conversions?)\b"
        r"|\b(?:everything|all (?:the |your )?(?:figures|numbers|values|amounts|data))\b.{0,12}"
        r"\bin (?:us )?(?:dollars|usd|yuan|rmb)\b|"
        r"\bwhat (?:does|is|do) (?:a |an |the )?(?:cny|rmb|renminbi)(?: mean| stand for)?[ ?]*$"
        r"|\b(?:why|difference|differ|convert(?:ed|ing|sion)?|exchange rates?"
        r"|which (?:rate|currency)|how do you convert)\b.{0,120}\b(?:yuan|rmb|cny|dollars?|usd"
        r"|currency|currencies)\b"
        r"|\bin (?:yuan|rmb|dollars|usd)\b.{0,12}\b(?:why|how come)\b"
        r"|\bexchange rates?\b.{0,30}\b(?:do you|are|is|you) (?:\w+ )?us(?:e|ed|ing)\b"
        r"|\b(?:yuan|rmb|cny)\b.{0,120}\b(?:vs\.?|versus|against|or|instead of"
        r"|rather than)\b.{0,120}\b(?:dollars?|usd)\b"
        r"|\b(?:dollars?|usd)\b.{0,120}\b(?:vs\.?|versus|against|or|instead of"
        r"|rather than)\b.{0,120}\b(?:yuan|rmb|cny)\b"
    ),
    Cue.METHOD_REVISIONS: (
        r"\bwhat (?:does|do)\b.{0,8}\b(?:first[- ](?:printed|published|released|reported)|revised"
        r"|revision|preliminary)\b.{0,8}\bmean\b"
        r"|\b(?:is|are)\b.{0,40}\b(?:data|figures?|numbers?|statistics)\b final\b"
        r"|\bfinal\b[ ?.!]*$|\bfinali[sz]ed?\b|\byearbooks?\b"
        r"|\b(?:can|could|may|might|will) (?:still )?(?:be )?(?:revised|change)\b"
        r"|\bare (?:these|the) (?:\w+ )?(?:numbers|figures|data) final\b"
        r"|\b(?:preliminary|provisional|subject to revision|final yet|still change)\b"
        r"|\b(?:why|how|when|how often|does|do|are|is)\b.{0,120}\b(?:revise[ds]?|revisions?"
        r"|figures? change|numbers? change)\b(?!.{0,120}\b(?:by how much|how much|in \d{4}"
        r"|20\d\d)\b)"
    ),
    Cue.METHOD_PERSPECTIVE: (
        r"\b(?:are|is|do|does) (?:your |these |the )?imports?(?: here)? (?:mean |the same as )?"
        r"north korea(?:'s|n)? exports?\b|"
        r"\bas (?:china|beijing|pyongyang|north korea|nk) (?:sees?|counts?|reports?)\b|"
        r"(?<!what )\b(?:does|do)\b[^?.]{0,12}\b(?:trade|totals?|exports?"
        r"|imports?)\b[^?.]{0,15}\b(?:mean|refer to|stand for|(?:include|cover) both)\b"
        r"|\bwhat (?:nk|north korea|the north|china|beijing|pyongyang) (?:imports?|exports?|buys?"
        r"|sells?) or (?:what )?(?:nk|north korea|the north|china|beijing|pyongyang) (?:imports?"
        r"|exports?|buys?|sells?|does)\b"
        r"|\b(?:from )?(?:whose|which|what) (?:country's |side's )?(?:side|point of view"
        r"|viewpoint|perspective|angle|standpoint)\b"
        r"|\bwhose (?:exports|imports|trade|numbers|figures)\b"
        r"|\b(?:perspective|whose (?:view|side|perspective)"
        r"|from (?:china|north korea)'s (?:side|view|perspective|point of view)"
        r"|viewpoint)\b"
    ),
    Cue.METHOD_HIDDEN: (
        r"\b(?:hidden|missing)\b.{0,30}\b2009\b|\b2009\b.{0,30}\b(?:hidden|missing)\b"
        r"|\b(?:other asia|hidden rows|hid(?:den)? the|2009 gap)\b"
        r"|\bwhy\b.{0,120}\b2009\b"
    ),
    Cue.METHOD_AID: (
        r"\bhow\b.{0,20}\b(?:treat|handle|count|deal with)\w*\b.{0,20}\b(?:humanitarian|aid|donat\w*)\b|"
        r"\b(?:aid|relief|donations?)\b.{0,20}\b(?:part of|included|counted"
        r"|count(?:s)? (?:as|in|towards)|in)"
        r" (?:(?:the|these|those|this|your|its|china's|chinese|official|trade) ){0,3}"
        r"(?:exports?|trade|figures|data|statistics|numbers|totals?)\b"
        r"|\b(?:aid|humanitarian|donat(?:ion|ions|ed)|food aid"
        r"|grants?)\b.{0,120}\b(?:include[ds]?|count(?:ed)?|recorded|in the (?:data|figures))\b"
        r"|\b(?:include[ds]?|cover(?:s|ed)?|count(?:ed)?)\b.{0,120}\b(?:aid|donations?|grants?)\b"
        r"|^(?!.*\b(?:allow|exempt|sanction|ban|permit|restrict|rules?)).*"
        r"\b(?:(?:humanitarian|food|foreign|free|chinese|china's) aid"
        r"|aid (?:shipments?|deliver\w+|supplies|from china|to (?:north korea|nk|the dprk))"
        r"|donat(?:ed|es?|ing|ions? of)|gifted|(?:given|sent|shipped"
        r"|supplied) (?:\w+ )?(?:for )?free"
        r"|free of charge|as (?:a gift|gifts|aid))\b"
    ),
    Cue.METHOD_EDITIONS: (
        r"\bwhat (?:does|do) (?:an? |the )?hs(?: codes?)? (?:mean|stand for)\b"
        r"|\bmeaning of hs\b|\bhs codes?\b.{0,30}\b(?:the same|differ\w*|chang\w+)\b"
        r"|\bhs ?(?:20(?:12|17|22)|[- ]?(?:edition|version))\b"
        r"|\b(?:hs (?:edition|version|revision|changes?)|harmoni[sz]ed system"
        r"|hs codes? (?:change[ds]?|revised|mean|work)|what(?:'s| is|s) (?:an? |the )?hs(?: codes?)?)\b"
    ),
    Cue.METHOD_ZERO: (
        r"\b(?:zero|nil|none|nothing)\b.{0,30}\bmean\b.{0,20}\b(?:no|nothing|stopped|really)\b|"
        r"\bwhy\b.{0,20}\bmonths?\b.{0,10}\bmissing\b"
        r"|\bwhy\b.{0,40}\b(?:no|without)\b (?!.{0,60}\b(?:jan(?:uary)?|feb(?:ruary)?|crude|oil"
        r"|2009)\b)(?:\w+ ){0,3}(?:figures?|data|numbers?|values?|entry|entries)\b"
        r"|\b(?:difference between (?:zero|none|no data)"
        r"|zero (?:vs\.?|versus|or|and) (?:no data|missing|not reported)"
        r"|(?:does|what does) (?:zero|a zero|none|no data) mean|no data mean|what does none)\b"
        r"|\bwhat (?:do|does|is|are)\b.{0,60}\b(?:under-?reported|not reported|withheld"
        r"|reported (?:none|zero)|none recorded)\b.{0,40}\b(?:mean|meaning)?\b"
    ),
    Cue.METHOD_REEXPORTS: (
        r"\bthird[- ]countr(?:y|ies)\b|\bre-?exports?\b|\bre-?exported\b|\bsold on\b"
        r"|\btrans-?ship(?:ped|ments?)?\b|\bin transit\b"
        r"|\btransit(?:ing)? (?:goods|trade|through)\b"
        r"|\bforeign[- ]made goods\b"
    ),
    Cue.METHOD_REASONS: (
        r"\b(?:did|does|do|is|are|was|were|has|have)\b.{0,60}\b(?:caus(?:e|ed|ing)"
        r"|responsible for|due to|because of|thanks to|to blame|a result of|driven by|attribut\w+"
        r"|lead to|led to)\b"
        r"|\b(?:cause|causes|driver|drivers) (?:of|behind)\b"
        r"|\bwho (?:or what )?(?:is|was) (?:responsible|to blame)\b"
        r"|\bhow much of\b.{0,60}\b(?:due to|because of|attribut\w+|explained by)\b"
        r"|\bwhy\b.{0,80}\b(?:high|low|higher|lower|r[io]se|rising|f[ae]ll|falling|jump(?:ed)?"
        r"|drop(?:ped)?|increased?|decreased?|grow|grew|growing|surged?|plunged?|collapsed?|up"
        r"|down|so (?:much|little|many|few)|big|small|zero|stop(?:ped)?)\b"
        r"|\bwhat(?:'s|s| is| was) driving\b|\bwhat (?:explains|explained|caused|drove|drives|is behind|was behind|lies behind)\b"
        r"|\breasons? (?:for|behind|why)\b"
    ),
    Cue.WON_RATE: (
        r"\bblack[- ]market (?:dollar|usd|exchange|currency|fx)\b|"
        r"^(?:the )?won (?:lows?|highs?|hit|peak\w*|bottom\w*|record|strength|weakness|against|vs)\b"
        r"|\b(?:weakest|strongest|cheapest|lowest|highest) (?:north korean )?won\b"
        r"|\b(?:pyongyang|nk|dprk|north korean?)(?:'s)? fx\b|\bfx rates?\b.{0,20}\b(?:pyongyang|nk|dprk"
        r"|north korea)\b|"
        r"\bwon(?:,? and|,| ?/| &) (?:the )?(?:yuan|rmb|renminbi)(?: exchange)? rates?\b"
        r"|\b(?:yuan|rmb|renminbi)(?:,? and|,| ?/| &) (?:the )?won(?: exchange)? rates?\b|"
        r"\b(?:how much|what) (?:is|are|was|were|does|did) (?:(?:a|one|the|us) "
        r"|\d+ ){0,2}dollars?\b"
        r"[^?]{0,16}\b(?:in|at) (?:north korea|pyongyang|nk|the dprk|dprk|the north)\b"
        r"|\b(?:is|was|has|did|does|how's|what's|whats) the (?:north korean )?won\b(?! by\b)"
        r"|(?<!in )(?<!us )\b(?:us )?dollar in pyongyang\b"
        r"|\bdollars?(?:'s)? (?:price|rate|value|worth) (?:in|at)"
        r" (?:north korea|pyongyang|nk|the dprk|dprk)\b"
        r"|\bthe (?:north korean )?won (?:(?:has|have|had|is|was|been|really|actually|still|again"
        r"|just) ){1,3}(?:fall\w*|ris\w*|weak\w*|strong\w*|strengthen\w*|slid\w*|slipp\w*"
        r"|depreciat\w*|appreciat\w*|devalu\w*|los\w*|gain\w*|collaps\w*|plung\w*|dropp\w*"
        r"|recover\w*)|\bnorth korean won\b"
        r"|\bthe won(?:'s)?(?= *(?:[?.!]*$|(?:weak\w*|strong\w*|strengthen\w*|fall\w*|fell"
        r"|ris(?:e|es|en|ing)|rose|slid\w*|slip\w*|depreciat\w*|appreciat\w*|devalu\w*"
        r"|los(?:t|es|ing)|gain\w*|collaps\w*|plung\w*|drop\w*|recover\w*|stabili\w*|worth|doing"
        r"|mov(?:e|ed|es|ing)|trad(?:e|es|ed|ing))\b))"
        r"|\bwon(?:'s)? (?:weak\w*|strong\w*|strengthen\w*|fall\w*|fell|ris(?:e|es|en|ing)|rose"
        r"|slid\w*|slip\w*|depreciat\w*|appreciat\w*|devalu\w*|los(?:t|es|ing)|gain\w*|collaps\w*"
        r"|plung\w*|drop\w*|recover\w*|stabili\w*|worth|doing|mov(?:e|ed|es|ing)"
        r"|trad(?:e|es|ed|ing))\b"
        r"|\b(?:weak|strong|much|many|happen\w*)(?: \w+){0,2} the won\b"
        r"|\b(?:cheapest|dearest|strongest|weakest|priciest) dollar\b|\b(?:how many"
        r"|how much) won\b|\b(?:yuan|rmb)\b.{0,60}\b(?:in|to|for|per) won\b"
        r"|\bdollar\b.{0,120}\bwon\b|\bwon\b.{0,120}\bdollar\b"
        r"|(?<!every )(?<!each )\b(?:dollar|usd)\b(?=.{0,120}\b(?:pyongyang|north korea|nk"
        r"|dprk)\b)(?=.{0,120}\b(?:worth|rate|cost|price|buy|bring|fetch|get|gets|exchange"
        r"|going for|trading"
        r"|exchanged|trade[sd]?|go(?:es)? for|won)\b)(?!.{0,120}\b(?:exports?|imports?|billion"
        r"|million)\b)"
        r"|\b(?:how (?:much|many)|what)\b.{0,30}\b(?:a|one|the|1|us) dollar (?:get|buy|fetch"
        r"|bring)s?\b.{0,40}\b(?:pyongyang|north korea|nk|dprk)\b"
        r"|\brates? (?:of|for) (?:the )?(?:north korean |dprk |nk |street )?won\b"
        r"|\b(?:won (?:rates?|exchange|per|to|price|trad)|exchange rate[^?]{0,120}\bwon\b"
        r"|exchange rate\b[^?]{0,40}\b(?:in|inside|of) (?:pyongyang|north korea|the dprk|dprk)\b"
        r"|won\b[^?]{0,120}\b(?:per|to|against|vs\.?) (?:the )?(?:us )?dollar"
        r"|(?:black |pyongyang |north korean )market (?:exchange )?rate"
        r"|(?:pyongyang|north korean?|nk|dprk) (?:exchange|won|currency|fx)(?: rate)?"
        r"|dollar (?:rate|price|cost)[^?]{0,120}(?:pyongyang|north korea|won)|kpw"
        r"|(?:north korean|dprk) won)\b"
    ),
    Cue.RICE_PRICE: (
        r"\bpyongyang(?:'s)? rice\b(?!.{0,20}\b(?:export|import|ship))|"
        r"\brice (?:go|goes|went|gone|going) (?:up|down)\b"
        r"|\bhow much (?:is|was|were|did|does) (?:a|one|1) (?:kilo(?:gram)?|kg|bag) of rice\b"
        r"|\b(?:by what percent|how much) (?:did|does|has|have) rice (?:rise|risen|rose|fall"
        r"|fallen|climb|jump)\w*\b|"
        r"\bhow many won\b.{0,40}\brice\b|\brice\b.{0,30}\bin (?:north korean )?won\b"
        r"|\b(?:chart|plot|graph|draw) (?:the )?rice prices?\b"
        r"|\bhow (?:pricey|expensive|dear|cheap|costly) (?:is|was"
        r"|has) (?:the )?rice\b(?!.{0,60}\b(?:export|import|ship|per ton|border))"
        r"|\b(?:kilo(?:gram)?|kg|bag) of rice\b(?!.{0,80}\b(?:export|import|ship|trade|border"
        r"|china))(?=.{0,40}\b(?:worth|cost|price|go(?:es)? for|sell)\w*)"
        r"|\bhow much (?:is|does|do|are|was) (?:a kilo(?:gram)?(?: of)? "
        r"|the )?rice (?:cost )?(?:[ ?.!]*$|(?:now|then|today)\b|(?:in|at) (?:the )?(?:nk|dprk"
        r"|north korea"
        r"|pyongyang|market|20\d\d[ ?.!]*$))"
        r"|\b(?:(?:north korean?|nk|dprk|pyongyang|market) rice\b.{0,20}\b"
        r"|rice (?:\w+ ){0,4})(?:expensive|cheap(?:er|est)?|pricier|pricey|dear(?:er)?"
        r"|cost(?:s|lier|ly)?)\b(?!.{0,80}\b(?:export|import|ship|per ton|trade|border|china))"
        r"|\brice (?:price )?in (?:the )?(?:pyongyang|north korean? markets?)\b"
        r"|\b(?:kilo(?:gram)?|kg|bag)\b.{0,10}\brice\b.{0,60}\b(?:pyongyang|market|markets)\b"
        r"|\brice (?:kilo |kg |market |retail )?(?:prices?"
        r"|costs?)\b(?!.{0,60}\b(?:per ton|a ton|exports?|exported|imports?|imported|shipped"
        r"|shipments?|border|china))"
        r"|\b(?:prices?|costs?) of (?:a )?(?:kilo(?:gram)?s? of )?rice\b(?![^?]{0,120}\b(?:export"
        r"|import|ship|per ton|trade|border|china))"
        r"|\b(?:much|what) (?:does|did|is|was) (?:a )?(?:kilo(?:gram)? of )?rice (?:cost|sell)"
        r"|\bmarket price[^?]{0,120}\brice\b"
        r"|\brice\b.{0,40}\b\d[\d,]* ?k? won\b"
        r"|\brice\b[^?]{0,120}\b(?:market price|in (?:the )?(?:pyongyang|north korean?) markets?)"
    ),
    Cue.METHOD_PARTNER: (
        r"\bcountr(?:y|ies) of (?:origin|destination|consignment|dispatch|shipment)\b"
        r"|\b(?:origin|destination|consignment)[- ]based\b"
        r"|\b(?:by|on an?|based on) (?:\w+ )?(?:origin|consignment)\b"
        r"|\bpartner(?: country)?['\"]? means?\b"
        r"|\b(?:what|who|how)\b.{0,30}\bpartner(?: country)?['\"]? (?:mean|defin|stand|count)"
    ),
    Cue.YUAN_RATE: (
        r"\bhow many (?:yuan|rmb|renminbi)\b.{0,16}\b(?:a|one|the|1|per) (?:us )?dollar\b|"
        r"\b(?:yuan|rmb|cny|renminbi)(?: |-| ?/ ?)(?:to(?: |-))?(?:the )?(?:us )?(?:dollars?"
        r"|usd)(?: exchange)? rate\b"
        r"|\b(?:dollar|usd)(?: |-| ?/ ?)(?:to(?: |-))?(?:the )?(?:yuan|rmb"
        r"|cny)(?: exchange)? rate\b"
        r"|\b(?:(?:is|has|was|did) the (?:yuan|rmb|renminbi) (?:been )?(?:weak\w*|strong\w*"
        r"|strengthen\w*|fall\w*|fell|ris(?:e|es|en|ing)|rose|slid\w*|slip\w*|depreciat\w*"
        r"|appreciat\w*|devalu\w*|los(?:t|es|ing)|gain\w*|collaps\w*|plung\w*|drop\w*|recover\w*"
        r"|stabili\w*|worth|doing|mov(?:e|ed|es|ing)|trad(?:e|es|ed|ing))"
        r"|(?:yuan|rmb|cny|renminbi) worth|worth of (?:a|the|one) (?:yuan|renminbi)|usd ?/ ?cny"
        r"|(?:yuan|rmb|cny|renminbi)(?:[- ](?:dollar|usd))? (?:exchange )?rate"
        r"|(?:yuan|rmb|cny) (?:per|to (?:the|a|one)) dollar|dollar[- ]yuan|exchange rate)\b"
    ),
}

PLAIN: Final = is_plain
FILLER: Final = (
    r"\b(?:oh|wow|hm+|aha|interesting|new|longest|shortest|comput(?:e|ed)|calculate[ds]?"
    r"|derive[ds]?|available|missing"
    r"|includ(?:e|es|ed|ing)|deliver(?:y|ies|ed|s)?|suppl(?:y|ies|ied)|ship(?:s|ped|ments?)?|send"
    r"|sends|sent|purchase[ds]?|receive[ds]?|got|buys?|bought|sells?|sold|sales|imports?|imported"
    r"|exports?|exported|inflows?|outflows?|traded|a|an|the|big|large|small|huge|tiny|size|far"
    r"|close|beyond|still|legally|export|import|caveats?|won|long|often|earn(?:ed|s)?|back"
    r"|recover(?:ed)?|levels?|take|took|effect|start(?:ed)?|begin|began|mn|bn|printed|print"
    r"|bulletins?|releases?|released|publications?|published|publish|edition|prices?|costs?"
    r"|originally|initially|version|among|amongst|out|third|second|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth|ever|already|anything|something|everything|someone|anyone|reach(?:ed)?"
    r"|stand(?:s)?|stood|hit|pass(?:ed)?|cross(?:ed)?|break|broke|side|kind of|north|south|east"
    r"|west|deal|ship(?:ped)?|place|position|number|compared|because|due|while|whether|though|but"
    r"|however|really|maybe|perhaps|possible|possibly|correct|right|true|false|sure|tell|describe"
    r"|explain|give|display|print|provide|report|reports|reporting|summary|detail|details"
    r"|breakdown|figure|point|view|record|records|of|to|in|on|for|with|by|from|at|as|and|or|is"
    r"|was|are|were|be|been|being|do|does|did|done|has|have|had|having|how|what|which|who|whom"
    r"|whose|when|where|much|many|more|less|than|that|this|these|those|it|its|they|them|their"
    r"|there|you|your|me|my|i|we|us|our|can|could|would|should|will|shall|may|might|must|please"
    r"|pls|plz|tell|show|give|get|find|need|want|know|like|let|look|see|say|list|any|some|all"
    r"|each|every|both|between|during|through|over|under|into|out|up|down|about|around|only|just"
    r"|also|even|ever|so|far|now|then|still|yet|again|per|via|hi|hello|hey|thanks|thank|ok|okay"
    r"|well|btw|exactly|roughly|approximately|actually|really|quite|very|recorded|reported"
    r"|registered|happened|going|went|go|come|came|see|seen|customs|gacc|official(?:ly)?|data"
    r"|figure|figures|number|numbers|statistics|stats|month|months|monthly|year|years|yearly"
    r"|annual(?:ly)?|quarter(?:ly)?|half|period|date|time|times|day|during|since|until|till"
    r"|before|after|ago|border|closure|pandemic|covid|country|countries|partner|value|values"
    r"|worth|amount|amounts|level|levels|million|billion|thousand|mn|bn|percent|percentage"
    r"|per cent|rate|rates|if|not|no|none|yes|was there|were there|according|based|information"
    r"|info|question|answer|quick|quickly|today|currently|current|latest|newest|recent|last|first"
    r"|next|previous|same|other|another|one|two|three|four|five|six|seven|eight|nine|ten|s|t|re"
    r"|ve|ll|d|m|whole|entire|full|full-year|total|combined|together|overall|sum|across|within"
    r"|per|back|put|take|made|make|makes|use|used|using|kind|kinds|type|types|sort|sorts|ones|bit"
    r"|lot|lots|most|least|than|too|such|own|it's|what's|how's|that's|there's|i'm|i'd|compare"
    r"|compared|comparison|versus|vs|against|relative|hs|code|codes|chapter|chapters|heading"
    r"|headings|unit|units|tonnes?|tons?|kg|kilos?|dollars?|usd|yuan|rmb|cny|bilateral|goods?"
    r"|products?|items?|commodity|commodities|stuff|things?)\b"
    r"|[^\w\s]|\b\d{1,3}(?:st|nd|rd|th)?\b"
)
