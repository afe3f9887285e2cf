"""English cues, flow words and filler; patterns run on normalised (case-folded) text."""

from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Side
from bot.questions.vocabulary.attack import TECHNICAL
from bot.questions.vocabulary.english_plain import is_plain
from bot.trade import Flow

_NK = r"(?:(?:the )?n(?:orth|ork|roth|orht|oth|rth|ort) kor(?:ea(?:n|ns)?|ae|e)|n\.? ?korea(?:n|ns)?|dprk|nk|nkorea|nkor|n kor|pyongyang|the north(?! korea)|democratic people's republic of korea|kim(?: jong[- ]un)?(?:'s regime)?)"
_CN = r"(?:china|chinese|prc|cn|chn|beijing|peking)"
_ARROW = r" ?(?:-+>|=+>|→|>) ?"
_SELL = r"(?:earn(?:s|ed|ings|ers?)?|exports?|exps?|xports?|exported|exporting|shipments?|shipped|ships?|shipping|sales?|sells?|sold|selling|suppl(?:y|ies|ied)|sends?|sent|deliver(?:y|ies|ed|s)?|outflows?|exprots?|exsports?|expots?|exporst)"
_BUY = r"(?:imports?|imps?|imported|importing|buys?|bought|buying|purchases?|purchased|purchasing|receives?|received|got|inflows?|imprts?|improts?|inports?|takes? in|took in|intakes?)"
_PART = r"(?:share|weight|part|portion|proportion|percentage|importance|rank|place|role) (?:in|of|within|among|for)(?: all| total| overall)?"
_GAP = r"(?:(?!\b(?:exports?|imports?|exported|imported|sold|bought|versus|vs)\b)[^.?!;:]){0,60}?"

_NO_CN = rf"(?:(?!\b(?:exports?|imports?|exported|imported|sold|bought|versus|vs|{_CN})\b)[^.?!;:]){{0,60}}?"

FLOWS: Final = (
    # Both flows in one breath.
    (
        r"\bwhich (?:direction|flow|way|side of (?:the )?trade)\b|\b(?:exports?|sales?) (?:and|&|plus|\+|/|vs\.?|versus|to|or) imports?\b|\bimports? (?:and|&|plus|\+|/|vs\.?|versus|or) exports?\b|\bboth (?:flows|ways|directions)\b|\btwo-way\b|\bimports?/exports?\b|\bexports?/imports?\b",
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
        rf"\b{_NK}\b.{{0,20}}\b(?:account\w*|mak(?:es?|ing)|made|represent\w*|contribut\w*|weigh\w*)\b.{{0,20}}\b(?:in|of|to) (?:all )?{_CN}(?:'s)? (?:\w+ ){{0,2}}exports?\b(?! to)",
        Flow.EXPORT,
        Side.CHINA,
    ),
    (
        rf"\b{_NK}\b.{{0,20}}\b(?:account\w*|mak(?:es?|ing)|made|represent\w*|contribut\w*|weigh\w*)\b.{{0,20}}\b(?:in|of|to) (?:all )?{_CN}(?:'s)? (?:\w+ ){{0,2}}imports?\b(?! from)",
        Flow.IMPORT,
        Side.CHINA,
    ),
    (rf"\b{_NK}[- ]bound\b", Flow.EXPORT, Side.CHINA),
    (rf"\b{_CN}[- ]bound\b", Flow.IMPORT, Side.DPRK),
    # Named ends decide before anything else.
    # A pair of countries: the flow is the first one's.
    (rf"\b{_CN} ?[-/] ?{_NK}\b{_GAP}\b(?:{_SELL})\b", Flow.EXPORT, Side.CHINA),
    (rf"\b{_CN} ?[-/] ?{_NK}\b{_GAP}\b(?:{_BUY})\b", Flow.IMPORT, Side.CHINA),
    (rf"\b{_CN}{_ARROW}{_NK}\b", Flow.EXPORT, Side.CHINA),
    (rf"\b{_NK}{_ARROW}{_CN}\b", Flow.IMPORT, Side.DPRK),
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
        rf"\b{_CN}(?:'s)?\b{_GAP}\b(?:{_SELL})\b{_GAP}\b(?:to|into|for|with|towards?) (?:the )?{_NK}\b",
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
    (rf"\b(?:{_BUY})\b{_GAP}\b(?:from|fm|frm) {_CN}\b", Flow.EXPORT, Side.DPRK),
    (rf"\b(?:{_BUY})\b{_GAP}\b(?:from|fm|frm) (?:the )?{_NK}\b", Flow.IMPORT, Side.CHINA),
    (
        rf"\b(?:{_SELL}|goes|going|go|went|gone|flow(?:s|ed)?|cross(?:es|ed)?)\b{_GAP}\b(?:to|into) (?:the )?{_NK}\b",
        Flow.EXPORT,
        Side.CHINA,
    ),
    (rf"\b(?:imports?)\b{_GAP}\b(?:to|into) (?:the )?{_NK}\b", Flow.EXPORT, Side.DPRK),
    (rf"\b(?:imports?)\b{_GAP}\b(?:to|into) {_CN}\b", Flow.IMPORT, Side.CHINA),
    (
        r"\bimports? of (?:the )?(?:north korea|n\.? ?korea|dprk|nk|pyongyang)\b(?!'s|n)(?! (?:coal|goods|products|minerals))",
        Flow.EXPORT,
        Side.DPRK,
    ),
    # What one side spends on the other's goods.
    (
        rf"\b{_NK}(?:'s|s')?\b{_GAP}\b(?:spen[dt]|spends|spending|pays?|paid)\b{_GAP}\b(?:on|for|to|in) (?:\w+ ){{0,2}}{_CN}\b",
        Flow.EXPORT,
        Side.DPRK,
    ),
    (
        rf"\b{_CN}(?:'s)?\b{_GAP}\b(?:spen[dt]|spends|spending|pays?|paid)\b{_GAP}\b(?:on|for|to|in) (?:\w+ ){{0,2}}{_NK}\b",
        Flow.IMPORT,
        Side.CHINA,
    ),
    (
        rf"\b(?:goods|products|cargo|merchandise|wares|commodities)\b{_GAP}\b(?:enter(?:ed|ing|s)?|reach(?:ed|ing)?|bound for|headed (?:for|to)|arriv(?:ed|ing) in) (?:the )?{_NK}\b",
        Flow.EXPORT,
        Side.CHINA,
    ),
    (
        rf"\b(?:goods|products|cargo|merchandise|wares|commodities)\b{_GAP}\b(?:enter(?:ed|ing|s)?|reach(?:ed|ing)?|bound for|headed (?:for|to)|arriv(?:ed|ing) in) {_CN}\b",
        Flow.IMPORT,
        Side.DPRK,
    ),
    (
        rf"\b(?:goods|products|cargo|merchandise|wares|commodities)\b{_GAP}\b(?:enter(?:ed|ing|s)?|reach(?:ed|ing)?|bound for|headed (?:for|to)|arriv(?:ed|ing) in) (?:the )?{_NK}\b",
        Flow.EXPORT,
        Side.CHINA,
    ),
    (
        rf"\b(?:goods|products|cargo|merchandise|wares|commodities)\b{_GAP}\b(?:enter(?:ed|ing|s)?|reach(?:ed|ing)?|bound for|headed (?:for|to)|arriv(?:ed|ing) in) {_CN}\b",
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
        r"\bexports?\b|\bexported\b|\bexporting\b|\bexps?\b|\bxports?\b|\bexprots?\b|\bexpots?\b|\b(?:sold|shipped|shipments|sells?|sales)\b",
        Flow.EXPORT,
        Side.CHINA,
    ),
    (
        r"\bimports?\b|\bimported\b|\bimporting\b|\bimps?\b|\bimprts?\b|\bimpots?\b|\b(?:bought|buys?|purchases|purchased)\b",
        Flow.IMPORT,
        Side.CHINA,
    ),
)

CUES: Final[dict[Cue, str]] = {
    Cue.SWING: r"\b(?:biggest|largest|greatest|steepest|sharpest|fastest|strongest|deepest|highest|record) (?:(?:single|one|monthly|yearly|annual|quarterly|month|year|on|over|trade|export|import|year-on-year|month-on-month|year-over-year|month-over-month|yoy|mom)[ -]){0,5}(?:rise|increase|jump|surge|gain|growth|drop|fall|decline|decrease|slump|plunge|dip|contraction)s?\b|\b(?:rise|rose|grow|grew|increased?|jump(?:ed)?|surged?|climb(?:ed)?|fall|fell|drop(?:ped)?|declined?|decreased?|plunged?|shrank|shrink|slump(?:ed)?|collapsed?|crash(?:ed)?|tumbled?) (?:the |by the )?(?:most|fastest|hardest|furthest|sharpest)\b|\b(?:fastest|sharpest)[- ](?:growing|falling)\b|\bsteepest\b",
    Cue.TRADE: r"\b(?:trade|traded|trading|commerce|turnover|goods flows?|totals?|overall|bilateral|trad|trd)\b",
    Cue.BALANCE: r"\bmore\b.{0,40}\bexport\w* than\b.{0,20}\bimport\w*|\bexports? (?:ever )?(?:exceed(?:ed|s)?|surpass(?:ed)?|outweigh(?:ed)?|overtake|overtook|top(?:ped)?|(?:been |were |was )?(?:larger|bigger|higher|greater) than) imports?\b|\bhow much (?:more|larger|bigger|higher|greater)\b.{0,60}\bexports?\b.{0,20}\bthan imports?\b|\bimports? (?:ever )?(?:exceed(?:ed|s)?|surpass(?:ed)?|outweigh(?:ed)?|overtake|overtook|top(?:ped)?|(?:been |were |was )?(?:larger|bigger|higher|greater) than) exports?\b|\b(?:trade |goods )?(?:balance|bal|deficit|surplus|imbalance|net exports?|net imports?|gap(?! between (?!.{0,30}\b(?:exports?|imports?|what|sales|purchases|buys?|sells?)\b))|shortfall)\b|\bexports? (?:minus|less) imports?\b",
    Cue.COVER: r"\bexports? (?:over|by|divided by|/|÷) (?:the )?imports?\b|\bimports? (?:over|by|divided by|/|÷) (?:the )?exports?\b|\bexports?(?:'s?)? (?:as|in terms of) an? (?:share|percent(?:age)?|proportion|fraction|%) of (?:the |its |total )?imports?\b|\bimports?(?:'s?)? (?:as|in terms of) an? (?:share|percent(?:age)?|proportion|fraction|%) of (?:the |its |total )?exports?\b|\bwhat (?:share|percent(?:age)?|proportion|fraction|%) of (?:the |its )?(?:exports (?:were|are|was|did|do) (?:\w+ )?imports|imports (?:were|are|was|did|do) (?:\w+ )?exports)\b|\b(?:for|per) (?:each|every|one|a) (?:us )?(?:dollar|yuan)\b(?=.{0,60}\b(?:earn|spen[dt]|s[eo]ll?d?|b[ou](?:y|ught)|import|export|bring|brought|t[ao]ken?|took|receiv|pa(?:y|id))\w*)|\b(?:exports? (?:(?:are|were|is|was) )?how many times (?:the |its )?imports?|imports? (?:(?:are|were|is|was) )?how many times (?:the |its )?exports?|per (?:dollar|yuan) of (?:imports?|exports?)|cover(?:age)?(?: (?:ratio|rate))?|ratios?|export[- ]import ratio|ratio of (?:exports? to imports?|imports? to exports?)|exports?[- ]to[- ]imports? ratio|how many times (?:bigger|larger|more|higher|greater|as (?:big|large|much|many|high)|the size of)(?=.{0,80}\b(?:than|as|of|were|are) (?:the |its |their |north korea's |china's )?(?:imports?|exports?)\b.{0,80}\b(?:exports?|imports?)\b|.{0,40}\b(?:exports?|imports?)\b.{0,40}\b(?:than|as|of) (?:the |its |their )?(?:imports?|exports?)\b)(?: than)?|how many times the (?=imports?|exports?)|exports? cover|cover(?:ed)? imports?|times (?:larger|bigger|greater) than imports?)\b",
    Cue.SHARE_OF_CHINA: rf"\b(?:in|of|within) (?:china\'s|chinese) (?:total|overall|entire|global|worldwide|whole) (?:exports?|imports?|trade)\b(?! (?:to|from|with))|\b(?:account\w*|mak(?:es?|ing) up|made up|represent\w*|contribut\w*)\b.{{0,30}}\b(?:in|of|to) (?:all )?(?:china\'s|chinese) (?:\w+ )?(?:exports?|imports?|trade)\b(?! (?:to|from|with))|\bhow (?:big|large|important|significant|much) (?:is|are|was|were) {_NK} (?:in|for|within|to|of) {_CN}\b|\b(?:share|part|portion|proportion|percentage|weight) of {_NK} (?:in|of|within|among) (?:all (?:of )?)?(?:china's|chinese) (?:\w+ )?(?:exports?|imports?|trade)\b|\b{_NK}(?:'s|s')? {_PART} {_CN}\b|\b(?:important|importance|significan\w+|weight|matter\w*)\b.{{0,40}}\b(?:for|to|in|of) (?:china's|chinese) (?:\w+ )?(?:trade|exports?|imports?)\b|\bof (?:all )?(?:of )?(?:china's|chinese) (?:total |overall |entire |foreign |global |worldwide |world )?(?:exports?|imports?|trade)\b(?! (?:to|with|from) (?:the )?{_NK})",
    Cue.GROWTH: r"\b(?:getting|becoming|got|become) (?:any )?(?:larger|bigger|smaller|worse|better|wider|narrower|higher|lower|stronger|weaker)\b|\b(?:flat|unchanged|little changed|steady|stagnant|level off)\b|\bby what (?:factor|multiple)\b|\b(?:beat|outpac(?:e|ed)|outdo|outdid|how many times(?! (?:did|do|does|has|have|had|were|was|in|since|between)\b)|\d+(?:\.\d+)?x|growth(?: rate)?|gr[eo]w(?:n|s)?|growing|chang(?:e|es|ed|ing)|percent(?:age)? (?:change|increase|decrease|rise|fall|drop)|how much (?:more|less|higher|lower|bigger|smaller)|compare[ds]?|comparison|versus|vs\.?|recover(?:y|ed|ing|s)?|rebound(?:ed|ing)?|relative to|difference|differ|yoy|y/y|year[- ]on[- ]year|year[- ]over[- ]year|mom|m/m|month[- ]on[- ]month)\b",
    Cue.RISE: r"\b(?:exports?|imports?|trade|it|they|figures?|numbers?|totals?|is|are|was|were|been) (?:\w+ly )?up\b(?! to\b| until\b| till\b)|\b(?:r[io]se|risen|rising|increas(?:e|es|ed|ing)|went up|gone up|going up|go up|up (?:or down|by|on|from)|jump(?:ed|s)?|surg(?:e|ed|ing)|soar(?:ed|ing)?|climb(?:ed|ing)?|expand(?:ed|ing)?|gain(?:ed|s)?|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|trebl(?:e|ed|ing)|quadrupl(?:e|ed|ing)|quintupl(?:e|ed|ing)|multipl(?:y|ied)|accelerat(?:e|ed|es|ing)|widen(?:ed|s|ing)?)\b",
    Cue.FALL: r"(?<!broken )(?<!break )(?<!written )(?<!come )(?<!came )(?<!bring )\bdown\b(?=[ ?.!]*$| (?:for )?(?:\w+ )?(?:months|quarters|years|in|year|month|again|this|last|or)\b)|\b(?:losing|halv(?:e|ed|ing)|tumbl(?:e|ed|ing)|narrow(?:ed|s|ing)?|f[ae]ll(?:en|s|ing)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dropp?(?:ed|s|ing)?|went down|gone down|going down|go down|down (?:by|on|from)|shr[aiu]nk(?:en|ing)?|plung(?:e|ed|ing)|slump(?:ed)?|collaps(?:e|ed)|contract(?:ed|ion)?|slid|lower than)\b",
    Cue.SHARE: rf"\bhow much of\b[^?.]{{0,50}}\b(?:exports?|imports?|trade)\b[^?.]{{0,40}}\b(?:was|were|is|are|came from|went|goes)\b|\b(?:half|a third|a quarter|two[- ]thirds|most) of (?:all )?(?:the |china's |its )?(?:imports?|exports?)\b.{{0,12}}\b(?:were|was|are|is)\b|\bhow (?:big|large|much) (?:is|are|was|were) {_NK} (?:in|within|of)\b|\bhow (?:important|significant)\b|\bimportance\b|(?<![\w%])%(?: share)? of\b|\b(?:shares?|portions?|proportion|fraction|percent(?:age)? of|per cent of|% of|what (?:part|percent(?:age)?) of|account(?:s|ed)? for|make[s]? up|made up|weight (?:of|in|within)|as a (?:share|percent(?:age)?) of)\b",
    Cue.COMPOSITION: r"\b(?:composition|break ?down|broken down|structure|by (?:chapter|commodity|product|category|sector|goods|use|hs)|make-?up|consist(?:s|ed)? of|mix)\b",
    Cue.TOP: r"\bwhat (?:are|were) the (?:\w+ )?(?:goods|products|items|commodities|things)\b|\b(?:number one|no\.? ?1|#1) (?:\w+ )?(?:goods?|products?|items?|commodit(?:y|ies)|exports?|imports?)\b|\bwhat else\b|\b(?:what|which) (?:two|three|four|five|ten|\d{1,2}) (?:goods|products|items|commodities|things)\b|\bchief (?:exports?|imports?|goods|products|items|commodities)\b|\b(?:sells?|buys?|exports?|imports?|ships?|sends?|sold|bought|exported|imported|shipped|sent) what\b(?! (?:level|amount|value|share|percent\w*|fraction|part|volume|quantity|figure|number|total|proportion))|\b(?:list|name) (?:me )?(?:all )?(?:of )?(?:the )?(?:goods|products?|items?|commodit(?:y|ies)|things)\b|\bwhich (?:single )?(?:goods?|products?|items?|commodit(?:y|ies)|categor(?:y|ies)|sectors?)\b(?! months?)|\b(?:top(?: ?\d+| ten| five| three)?|main|biggest|largest|leading|most important|principal|key|major|most (?:traded|exported|imported|sold|bought)) (?:\w+ ){0,3}(?:goods?|products?|items?|commodit(?:y|ies)|categor(?:y|ies)|chapters?|headings?|exports?|imports?|things|earners?|sellers?)\b|\btop ?\d+\b|\btop (?:ten|five|three)\b|\bwhat (?:(?:kinds?|sorts?|types?) of )?(?:goods|products?|items?|commodit(?:y|ies)|things|stuff|exactly)\b(?!.{0,120}\b(?:share|percentage)\b)|\bwhat (?:did|does|do|has|have|is|was) (?:the )?(?:"
    f"{_CN}|{_NK}"
    r") (?:mostly |mainly |actually |even )?(?:been )?(?:sell(?:ing)?|sold|buy(?:ing)?|bought|export(?:s|ed|ing)?|import(?:s|ed|ing)?|ship(?:ped|ping)?|send(?:ing)?|sent|trad(?:e|ed|ing)|purchas(?:e|ed|ing))\b(?! figure| total| value)|\bwhat (?:was|were|is|are|gets|got) (?:traded|exported|imported|sold|bought|shipped|sent)\b",
    Cue.GOODS: r"\bwhat(?: has| have|'s)? (?:newly )?(?:vanish|disappear|appear|ceas|re-?appear|dropped out)\w*\b|\bwhat (?:stopped|ceased) being\b|\b(?:largest|biggest|main|leading|most important|most valuable) (?:single )?(?:export|import)s?\b(?! (?:month|quarter|year|figure|value|total|volume|market|partner|growth|rise|drop|fall|increase|decline|jump|surge|gain|loss|day|in (?:one|a|any) (?:month|year|quarter)))|\bnew (?:exports?|imports?|entries)\b(?! (?:data|figures?|numbers?|statistics|values?))|\b(?:which|what) (?:single |one )?(?:good|product|item|commodity)\b|\bwhich (?:exports|imports)\b|\b(?:(?:export|import|traded|largest|biggest|top|main) good|anything new|something new|goods|products?|items?|commodit(?:y|ies)|merchandise|things|categor(?:y|ies))\b",
    Cue.HIGHEST: r"\b(?:high(?:est)?|largest|biggest|greatest|record(?: high)?(?![ -](?:low|trough|fall|drop|decline))|peak(?:ed)?|most(?! (?:recent|of|up|goods? trad))|maximum|max|best|all[- ]time high|top|strongest)\b",
    Cue.LOWEST: r"\bfewest\b|\b(?:low(?:est)?|smallest|least|minimum|min|worst|trough|bottom(?:ed)?|record low|weakest)\b",
    Cue.RANK: r"\b(?:rank(?:s|ed|ing)?|(?:what|which) (?:place|position|number)|how (?:high|low) does|where does|where did|\d+(?:st|nd|rd|th) (?:highest|largest|biggest|lowest|smallest))\b",
    Cue.EMPTY: r"\b(?:which|what|how many) (?:\w+ )?(?:months?|years?|quarters?)\b.{0,60}\b(?:missing|no (?:export |import |trade |reported |published |official )?(?:data|figures?|numbers?|entry|entries|value|record|trade|exports?|imports?)|without (?:a |any )?(?:export |import |trade )?(?:data|figures?|numbers?|value|record|trade)|not (?:reported|recorded|covered|held|available)|unreported|blank|empty)\b|\b(?:months?|quarters?|years?)(?: (?:did|does|do|were|was|are|is|had|has|have|there|that|which|china|north korea|the|ever)){0,4} (?:without|(?:with )?(?:no|zero|nil|missing)|lack(?:s|ed|ing)?|empty|not have)\b(?: (?:any|no|zero|nil|reported|recorded|published|a|chinese|north korean)){0,3} (?:data|figures?|numbers?|exports?|imports?|trade|values?|records?)\b|\b(?:zero|nil|empty|missing)[- ](?:(?:data|export|import|trade) )?(?:months|quarters|years)\b|\b(?:which|what|how many) (?:months|quarters|years) (?:are|were|is) (?:missing|empty|zero|nil)\b|\b(?:gaps?|holes?) in (?:the |your )?(?:data(?:set)?|series|figures|records?)\b",
    Cue.COUNT: r"\b(?:how often|(?:how many|number of|count(?:ing)? (?:of |the )*)(?: \w+){0,2} ?\b(?:months?|years?|quarters?|halves|times(?= (?:did|do|does|has|have|had|were|was|in|since|between)\b)))\b",
    Cue.EVER: r"\b(?:ever|any (?:months?|years?|quarters?)|at any (?:time|point))\b",
    Cue.STREAK: r"\blongest (?:\w+ )?(?:decline|fall|rise|drop|slump|growth|increase|downturn|upturn|slide|recovery|expansion|contraction)\b|\b(?:from|since|as of|starting(?: in| from)?|beginning(?: in)?) (?:which|what) (?:month|quarter|year) (?:on |onwards? )?(?:have|has|had)\b|\bfor how many (?:months|quarters|years) (?:have|has|had|did)\b|\bsince when (?:have|has|did|do|does)\b|\b(?:stayed|remained|been) (?:above|below|over|under)\b|\b(?:longest|current|latest) (?:run|stretch|spell|series)\b|\brun of\b|\bhow long (?:have|has|had|did)\b|\b(?:in a row|consecutive(?:ly)?|straight (?:months?|years?|quarters?)?|streak|running|successive|without (?:a )?(?:break|interruption)|back[- ]to[- ]back|uninterrupted)\b",
    Cue.FIRST_TIME: r"\b(?:from|since|as of|starting(?: in| from)?) (?:which|what) (?:month|quarter|year) (?:on(?:wards?)? )?did\b|\b(?:the )?first time\b|\bever (?:exceed(?:ed)?|top(?:ped)?|pass(?:ed)?|reach(?:ed)?|surpass(?:ed)?|cross(?:ed)?|been|go(?:ne)?|went|fall(?:en)?|fell|drop(?:ped)?|above|over|below|under)\b|\bwhen (?:did|was|were)\b.{0,80}\bfirst\b|\bfirst (?:go|went|exceed|top|pass|cross|reach|rise|rose|fall|fell|drop|break|broke|hit|come|came|climb|surpass|dip|sink|slip|move)(?:ed|ped)?\b|\bfirst (?:month|quarter|year) (?:(?:after|since|following|in) .{1,40}? )?(?:that |when |in which |with |exports? |imports? |trade |it |they |the )",
    Cue.LAST_TIME: r"\bwhen did .{1,40}\b(?:stop|cease|quit|halt)\w* (?:being )?(?:export|import|buy|sell|ship|purchas|send|trad|sold|bought)\w*|\b(?:until|till|up to) when (?:did|was|were)\b|\b(?:the )?(?:last|latest|most recent) time\b|\bwhen (?:did|was|were)\b.{0,80}\blast\b|\blast (?:go|went|exceed|top|pass|cross|reach|rise|rose|fall|fell|drop|break|broke|hit|come|came|climb|surpass|dip|sink|slip)(?:ed|ped)?\b|\b(?:last|latest|most recent) (?:month|quarter|year) (?:that |when |in which |with )",
    Cue.AVERAGE: r"\baverag(?:e|ed|es|ing)\b(?! (?:(?:import |export |unit )?(?:price|cost|value per)|exchange|market|yuan))|\bmean (?=(?:value of )?(?:monthly|annual|yearly|quarterly|exports?|imports?|trade))|\bon average\b",
    Cue.RECOVERED: r"\b(?:back (?:to|at|above)|return(?:ed)? to|recover(?:ed|y)? to|reach(?:ed)? (?:the )?(?=(?:pre|19|20)))\b",
    Cue.TREND: r"\b(?:direction|momentum|movement) of (?:china's |the )?(?:exports?|imports?|trade)\b|\b(?:trends?|trending|over time|evolv(?:e|ed|ing)|evolution|develop(?:ed|ment|ing)?|trajectory|path|course|time series|history|historical(?:ly)?)\b",
    Cue.APPEARED: r"\b(?:goods|products|items|commodities) (?:are|were|is|was) (?:the )?new(?:est)?\b|\b(?:start(?:ed)?|began|begin|begun) \w+ing (?:anything|something|any) new\b|\b(?:new (?:goods|products?|items?|commodit(?:y|ies)|exports?|imports?|entries)|newly|appear(?:ed|s|ing)?(?: again)?|re-?appear(?:ed|s)?|first[- ]time|for the first time|resum(?:e|ed|ption)|came back|return(?:ed)?|started (?:again|being))\b",
    Cue.VANISHED: r"\b(?:vanish(?:ed|es)?|disappear(?:ed|s|ing)?|dropped out|stopped|ceased|no longer|missing goods|gone missing|discontinued|ended)\b",
    Cue.UNIT_VALUE: r"\bhow much (?:did|does|do|was|is|were|are) (?:an?|one|each|a single) .{0,30}\bcosts?\b|\bcost of (?:an?|one|each)\b|\bper (?!months?|years?|annum|quarters?|cent|half|capita|day|week|period|customs|bulletin|the|dollar|yuan|us)[a-z]+\b(?! (?:of|of the) (?:imports?|exports?))|\b(?:unit (?:values?|prices?|costs?)|average (?:price|value per|cost)|prices? (?:per|paid|of|for|was|were|a)|per (?:ton|tonne|kg|kilo(?:gram)?|piece|unit|barrel|pair|metric ton)|a (?:ton|tonne|kilo)\b|how (?:expensive|cheap))\b",
    Cue.REVISION: r"\bdifferent\b.{0,30}\b(?:first|original\w*|initial\w*)\b|\bcustoms (?:\w+ ){0,2}(?:change|alter|amend|correct|adjust)(?:d|ed)?\b|\bafter (?:the )?first publication\b|\b(?:first|initial|original|preliminary) and (?:the )?(?:latest|final|revised|newest|current)\b(?! (?:month|quarter|year|half))|\bbulletin (?:cut|lower(?:ed)?|rais(?:ed?)|reduced?|chang(?:ed?)|mov(?:ed?)|add(?:ed)?|took)\b|\b(?:changed?|updated?|adjusted?|altered|different) (?:afterwards?|later(?: on)?|since(?: then)?|subsequently|after (?:it was )?(?:publication|release|being published|published|released))\b(?=.{0,10}$)|\boriginal(?:ly)?\b.{0,60}\b(?:vs\.?|versus|and|against|compared|or)\b.{0,20}\b(?:now|today|current(?:ly)?|latest|final|later|newest|present|revised)\b|\bfirst[- ](?:print(?:ed|s)?|report(?:ed)?|release[ds]?|publish(?:ed)?|estimates?|figures?)\b.{0,60}\b(?:vs\.?|versus|and|against|compared|or)\b.{0,20}\b(?:now|today|current(?:ly)?|latest|final|later|newest|present)\b|\b(?:revis(?:e|ed|es|ion|ions|ing)|correct(?:ed|ion|ions)|restat(?:e|ed)|vintage|amend(?:ed|ment))\b",
    Cue.NEWEST: r"\b(?:up to|until|till|through) when\b|\b(?:(?:latest|newest|most recent|last) (?:month|data|figures?|release|numbers?|bulletin|available|period|update|statistics|stats)|how (?:recent|current|fresh|up[- ]to[- ]date)|up to date|until when)\b",
    Cue.WHATS_NEW: r"\b(?:what(?:\'s| is| was| were)? different|what(?:'s| is| has|s)? (?:new|changed|happened)|any(?:thing)? new|news|summar(?:y|ise|ize)|summarise|recap|update me|brief(?:ing)? me|overview)\b",
    Cue.NEXT_RELEASE: r"\bdate of (?:publication|release|issue)\b|(?<!since )\bwhen (?:will|can|does|do|is|are|would)\b.{0,30}\b(?:be|come|get) (?:in|there|up|ready|live|here)\b|\b(?:on )?(?:what|which) (?:exact )?(?:day|date)\b.{0,60}\b(?:publish|releas|com(?:e|ing) out|out|due|available|appear|issu|land|drop)\w*|\b(?:does|do|will|did|is|are)\b.{0,40}\b(?:bulletin|data|figures|numbers|release|statistics|stats)\b.{0,20}\b(?:come out|be out|published|released|appear|due|out)\b.{0,10}\b(?:in|on|by|before)\b|(?<!since )\bwhen (?:do|does|will|can|could|should) (?:we|i|you|they|one|people|anyone|analysts|everyone) (?:get|see|have|expect|receive|know)\b|\b(?:next (?:release|bulletin|data|figures?|update|publication|numbers)|release (?:date|day|calendar|schedule)|(?<!since )when(?! (?:it|they|these|this|that) (?:was |were |had )?first)(?:'s|s)?\b(?: (?:will|do|does|is|are|can|should|were|was|did))?\b(?=.{0,120}\b(?:publish(?:ed|es)?|releas(?:e|ed|es)|come out|came out|out|available|due|expect(?:ed)?|drop|announce[d]?|appear|arrive)\b)|(?:publication|release) (?:date|calendar|schedule|day|time))",
    Cue.LATE: r"\b(?:has|have|had)\b.{0,40}\bbeen (?:published|released|issued|put out)\b|\b(?:data|figures?|numbers?|statistics|stats)\b[:,]? (?:now |already |yet )?available[ ?.!]*$|\banything (?:for|from|on|about) .{0,20}\b(?:yet|already)\b|(?<!when )\b(?:has|have|did)\b.{0,30}\b(?:publish(?:ed)?|release[d]?|issue[d]?|put out)\b.{0,40}\b(?:data|figures?|numbers?|statistics|stats|bulletin)\b|\b(?:has|have|did)\b.{0,30}\b(?:come|came|gone) out\b(?: yet| already)?[ ?.!]*$|(?<!when )\b(?:is|are|has|have)\b.{0,40}\b(?:data|figures?|numbers?|bulletin|release|statistics|stats)\b.{0,30}\b(?:out|available|published|released|there|in)\b[ ?.!]*$|\b(?:out|available|published|released|there|in) (?:yet|already)\b|\balready (?:out|available|published|released)\b|\b(?:data|figures?|numbers?|stats) (?:for|of) .{0,30}\byet\b[ ?.!]*$|\b(?:late(?!st)|overdue|delay(?:ed|s)?|behind schedule|not (?:yet )?(?:out|published|released)|on time|still waiting)\b",
    Cue.RESTRICTION: r"\bexempt(?:ed|ions?|s)?\b|\b(?:can|may|could)\b.{0,50}\bbe (?:legally |lawfully |still )?(?:exported|imported|sold|shipped|sent|supplied|bought|delivered|traded)\b|\b(?:sanction(?:s|ed|ing|able)?|bann?(?:ed|s)?|prohibit(?:ed|ion|s)?|restrict(?:ed|ion|ions|s)?|embargo(?:ed|es)?|illegal(?:ly)?|legal(?:ly)?|allow(?:ed|s)?|permit(?:ted|s)?|forbidden|violat(?:e|es|ed|ion|ions|ing)|breach(?:es|ed)?|resolution(?:s)?|unsc(?:r)?|un security council|lawful|(?:may|can|must|could|should) (?:\w+ ){0,4}(?:not|never|no longer) (?:export|import|sell|buy|ship|send|supply)|cannot (?:export|import|sell|buy|ship)|(?:can't|mustn't) (?:export|import|sell|buy|ship)|un (?:security council )?(?:rules?|measures?|bans?|sanctions?))\b|\b(?:can|may|could|is it ok(?:ay)?(?: for)?) (?:the )?(?:china|north korea|nk|dprk|pyongyang|they|we|i|anyone|you)(?: still| legally| now)? (?:to )?(?:export|import|sell|buy|ship|send|supply)\b",
    Cue.CAP: r"\bhow much (?:crude|oil|fuel|petroleum|refined|x+)\b[^?]{0,60}\b(?:may|allowed|permitted)\b|\bhow many (?:barrels|tonnes|tons)\b[^?]{0,60}\b(?:may|can|allowed|permitted)\b|\b(?:caps?|capped|quota|ceiling|(?:annual |yearly |upper |maximum )?limits?|how much [^?]{0,60}\b(?:allowed|permitted)|how much (?:oil|fuel|petroleum|crude|refined)[^?]{0,120} may)\b",
    Cue.QUANTITY: r"\b(?:quantit(?:y|ies)|volumes?|weights?|tonnage|(?:how many|number of)(?! (?:\w+ ){0,2}(?:months?|years?|quarters?|halves|times|dollars?|yuan|usd|rmb)\b)|pieces|units|pairs|lit(?:re|er)s|mwh|(?:metric )?(?:tons?|tonnes?)|kilograms?|kgs?|how heavy|physical)\b",
    Cue.CHART: r"\b(?:chart|plot|graph|draw|diagram|visuali[sz]e|picture)\b",
    Cue.ABOVE: r"\btopp(?:ed|ing)\b|\btops\b|\b(?:above|over|more than|exceed(?:ed|s|ing)?|greater than|higher than|at least|surpass(?:ed)?|topp?ed|beyond|hit|reach(?:ed|es)?|cross(?:ed|es)?)\b",
    Cue.BELOW: r"(?:\bnot|\bnever|n't|\bfail(?:ed)? to) (?:\w+ )?(?:exceed|reach|surpass|top|pass|cross|(?:go |get |come )?(?:above|over)|more than)\b|\b(?:below|under|less than|lower than|fewer than|beneath|at most|short of)\b",
    Cue.MUCH: r"\b(?:how much|how many|what (?:is|was|were|are)|value|worth|amount(?:ed|s)?|level|figures?|numbers?|sum|stats|statistics)\b",
    Cue.WHY: r"\b(?:why|explain|reason|how come|what does .{0,120} mean|meaning|method(?:ology)?|how (?:do|does|is|are) (?:you|it|they|this|the))\b",
    Cue.DOLLAR: r"\b(?:us ?)?dollars?\b|\busd\b|\$|\bbucks\b",
    Cue.YUAN: r"\b(?:yuan|rmb|cny|renminbi)\b|¥|￥",
    Cue.CHINA: rf"\b{_CN}(?:'s)?\b",
    Cue.DPRK: rf"\b{_NK}(?:'s|s')?\b",
    Cue.WORLD: r"\b(?:(?:the )?(?:whole |rest of the )?world|worldwide|global(?:ly)?|all (?:countries|partners)|every country|overall chinese (?:trade|exports|imports)|entire trade)\b",
    Cue.OTHER_AREA: r"\b(?:top|main|largest|biggest|leading|key|number one|principal|most important|other|second[- ]largest|next[- ]largest)(?: (?:import|export|trade|trading|foreign|north korean?(?:'s)?))* (?:partners?|suppliers?|customers?|buyers?|countr(?:y|ies)|destinations?|origins?)\b(?! china)|\b(?:who|which countr(?:y|ies)|rank\w*|where does|what (?:place|position))\b.{0,60}\btrad(?:e|ing) partners?\b|\bus(?:'s)? (?=exports?|imports?|trade\b|shipments|sales|goods)|\b(?:exports?|imports?|trade|shipments) (?:from|to|with|of) (?:the )?us\b|\b(?:koreas|inter-korean|russia(?:n)?|moscow|south korea(?:n)?|seoul|rok|japan(?:ese)?|tokyo|united states|usa|u\.s\.|america(?:n)?|vietnam(?:ese)?|india(?:n)?|iran(?:ian)?|cuba|mongolia|taiwan|hong kong|germany|german|france|french|eu|european union|europe|uk|britain|thailand|pakistan|singapore|malaysia|indonesia|philippines|brazil|syria|ukraine|australia|canada|mexico|africa|switzerland|laos|cambodia|myanmar|bangladesh|italy|spain)\b",
    Cue.PROVINCE: r"\b(?:by|per|each) (?:chinese )?regions?\b|\bregions? of china\b|\b(?:dalian|shenyang|tumen|changbai|tianjin|shanghai|guangdong|zhejiang|jiangsu|hebei)\b|\bborder (?:towns?|crossings?)\b|\b(?:provinces?|provincial|cities|liaoning|jilin|dandong|yanbian|hunchun|heilongjiang|shandong|sinuiju|rason|rajin|customs district|city|port of)\b",
    Cue.FORECAST: r"\b(?:forecast(?:s)?|predict(?:ion|ions|ed)?|project(?:ed|ion|ions)|expect(?:ed)? to be|will (?:be|it|they|trade|exports|imports|grow|rise|fall|china|north)|outlook|going to be|estimate for (?:next|the future)|future)\b",
    Cue.ATTACK: TECHNICAL
    + r"|\bpretend (?:to|you)|\bact as\b|\b(?:make|making) up (?:a |an |some |any |the |your )?(?:numbers?|figures?|data|statistics|answers?|something)|\b(?:invent|fabricate|fake) (?:a |an |some |any |the )?(?:numbers?|figures?|data|statistics|answers?)\b|\bdeveloper mode\b|\byour (?:instructions|prompt|rules)\b",
    Cue.GREETING: r"^(?:(?:many|much|a thousand|huge|see (?:you|ya)(?: (?:later|soon|tomorrow))?|how are you|what's up|hi|hello|hey|thanks?|thank you|thx|ty|good (?:morning|evening|afternoon)|cheers|ok|okay|bye|goodbye|great|nice|perfect|got it|there|bot|all|everyone|team|folks|you|so much|a lot|very much|again|then)[ !.,]*)+$",
    Cue.FOLLOW_UP: r"^(?:and|what about|how about|ok(?:ay)?,? and|then|same for|the same for|now|also|instead|but|so)\b|\binstead\b|\bwhat about\b|\bhow about\b|\bas well\b|\btoo\b\??$|\bthe same\b|^in (?:us )?(?:dollars?|usd|yuan|rmb|cny)\b",
    Cue.RECEIPT: r"^(?:(?:show )?(?:me )?(?:the |your )?)?(?:receipt|sources?|source\?|how (?:do you know|did you (?:get|find|compute|calculate) (?:that|this|it))|where (?:is|does) (?:that|this|it) (?:come )?from|says who|cells?|formula)\b[ ?.!]*$",
    Cue.ABOUT_HELP: r"\bwhat (?:\w+ )?can (?:you|this bot) (?:tell|do|answer|help|offer|show)\b|\bwho(?:'s| is| are| was) your (?:developers?|makers?|owners?|authors?|creators?|operators?)\b|\btell me about (?:yourself|this bot|you)\b|\b(?:show|give|tell|send) me (?:\w+ )?(?:examples?|sample questions?)\b|\b(?:show|give|tell|send) me (?:an |some |a few )?(?:examples?|sample questions?)\b|\b(?:what|which) languages?\b|\bdo you (?:speak|understand)\b|\bwho (?:made|built|runs|created|operates|develops|developed) (?:you|this)\b|\b(?:can|could|may|how (?:do|can)) i (?:download|export|get) (?:the |your |all |raw )*(?:data|dataset|figures|csv|excel|spreadsheet)\b|^(?:help|menu|commands?|usage|examples?)\b[ ?.!]*$|\bwhat can (?:you|i|this bot)\b|\bwho are you\b|\bwhat are you\b|\bhow do i use\b|\bwhat (?:do|could) (?:you|i) (?:do|ask)\b|\bwhat (?:kind of )?questions\b|\bcan you (?:do|answer|help)\b|\bwhat is this bot\b",
    Cue.ABOUT_SOURCES: r"\b(?:figures?|data|numbers|statistics)\b.{0,12}\bofficial\b[ ?.!]*$|\bofficial (?:data|figures|statistics|numbers)[ ?.!]*$|\b(?:source|original) links?\b|\blinks? to (?:the |your )?(?:sources?|original|data)\b|\bwhere (?:do|can|could) (?:i|we|one) (?:find|get|see|read|look up) (?:the |your |this |these |those )(?:original |official )?(?:bulletins?|data|sources?|figures|originals?|tables?|publication)\b|\bwhose (?:statistics|data|stats|dataset)\b|\b(?:from )?(?:which|what) (?:agency|body|institution|office|organi[sz]ation|source|provider|place)\b.{0,30}\b(?:data|figures?|numbers?|statistics|stats)\b|\bwho (?:compile|collect|produce|issue|release|report|provide|gather|publishe|prepare|make|put)[sd]?(?: together| out)? (?:all |of )*(?:these|the|your|this|those) (?:trade )?(?:data|statistics|stats|figures|numbers)\b|\b(?:(?:where|which) (?:do|does|is|are|did)? ?(?:your|the|this|these|you)? ?(?:data|figures?|numbers|sources?|statistics|get)[^?]{0,120}(?:from|come|use|based|get)|where (?:do|does) (?:the |your |this |these )?(?:data|figures?|numbers?|statistics) come|(?:data|your) sources?|sources? (?:do you|of the|are)|what sources|which sources|where do you get|who publishes|what(?:'s| is) (?:your|the) source|based on what)\b",
    Cue.ABOUT_GOODS: r"\b(?:which|what) (?:good|product|item|commodity) (?:is|does|has|stands? (?:behind|for))\b|^what (?:is|are) (?:an? |the )?[a-z-]+(?: [a-z-]+){0,2} ?\?*$|\bwhat(?:'s| is| are|s)? (?:in |under )?(?:hs|chapter|heading|code|tariff)\b|\bwhat (?:do|does|is|are)\b.{0,60}\b(?:cover(?:ed)?|includ(?:e|es|ed)|mean|contain(?:ed)?|consist of|stand for|classified)\b|\bhow (?:do|are|is|does)\b.{0,40}\bdefin(?:e|ed)\b|\bwhat counts as\b|\bdefinition of\b|\b(?:which|what) (?:hs )?(?:codes?|chapters?|headings?) (?:is|are|do|does|cover|make up)\b|\b(?:hs )?code (?:for|of)\b",
    Cue.ABOUT_COVERAGE: r"\bhow many (?:years|months) (?:of data|(?:do|does) (?:you|it|the (?:data|bot|dataset)))\b|\b(?:what|which) (?:data|figures|statistics|numbers|series) do you (?:hold|have|cover|keep)\b|\bdo you (?:have|hold|cover|keep)\b.{0,20}\b(?:data|figures|numbers|records|statistics)\b|\b(?:how far (?:back|do|does)|coverage|what (?:years|period|periods|time span|range|months) (?:do|does|are|is)|go(?:es)? back|earliest (?:data|month|figure|year)|first year (?:of data|covered|available|held|do you|you (?:have|cover|hold)|in (?:the|your) data)|since when (?:do|does)|how (?:old|long|complete) (?:is|are)|from when|which (?:years|months) (?:do you|are (?:covered|available|held|included|in)|can (?:i|you)|does)|time range|oldest)\b",
    Cue.METHOD_CRUDE: r"\bwhy\b.{0,60}\b(?:understat|under-?estimat|under-?count|under-?report)\w*\b|\b(?:do|does|is|are|where)\b[^?]{0,20}\b(?:data|figures?|numbers?|statistics|stats|tables?|bulletins?)\b[^?]{0,30}\bcrude(?: oil)?\b|\bwhere (?:is|are) (?:the )?crude(?: oil)?\b|\bpipeline\b|\bhow (?:is|are|do|does)\b.{0,60}\boil\b.{0,40}\b(?:collected|recorded|measured|counted|count|reported|tracked)\b|\b(?:crude(?: oil)?|oil)\b.{0,120}\b(?:why|missing|hidden|not (?:shown|reported|in|recorded|include[d]?)|absent|disappear(?:ed)?|vanish(?:ed)?|zero|stopped|gap|unreported|blank|include[ds]?|counted|exclude[ds]?|recorded|no longer)\b|\b(?:why|include[ds]?|counted|missing|exclude[ds]?|no|without)\b.{0,120}\bcrude(?: oil)?\b",
    Cue.METHOD_CAVEATS: r"\b(?:limits?|limitations?|shortcomings?|weakness(?:es)?) (?:of|to|in) (?:the |your |this |these )?(?:data|figures|statistics|dataset|numbers)\b|\bwhat (?:can't|cannot|can not|don't) (?:your|the|these) (?:data|figures|numbers|statistics)\b|\bmethodolog(?:y|ical)\b|\bhow (?:are|is) (?:the |these |this )?(?:data|figures|numbers|statistics|stats) (?:compiled|collected|made|calculated|gathered|produced)\b|\b(?:caveats?|limitations?|reliab(?:le|ility)|trust(?:worthy)?|accura(?:te|cy)|what (?:is|are) (?:missing|not included|excluded)|blind spots?|shortcomings?|biases|bias)\b",
    Cue.METHOD_SMUGGLING: r"\b(?:smuggl(?:e|ed|ing|ers)|ship-to-ship|illicit|black market|unrecorded|off the books|contraband|informal trade)\b",
    Cue.METHOD_FOB_CIF: r"\b(?:fob|cif|free on board|freight and insurance|valuation|how are (?:exports|imports|goods) valued|valued|include freight|shipping costs)\b",
    Cue.METHOD_JANUARY: r"\b(?:lunar new year|chinese new year|spring festival)\b|\bwhy\b.{0,60}\b(?:data|figures?|numbers|stats|statistics|release|bulletin)\b.{0,30}\b(?:for|in|of) (?:just )?jan(?:uary)?\b|\bexplain\b.{0,40}\bjan(?:uary)?\b|\b(?:publish(?:es|ed)?|releas(?:e|es|ed)|bulletin|data|figures?)\b.{0,120}\bin february\b|\b(?:january|february|jan)\b.{0,120}\b(?:why|combined|together|separate(?:ly)?|withheld|no release|missing|merged|not published|delayed|with february|released?|publish(?:ed)?)\b|\b(?:why|no)\b.{0,120}\b(?:january|february) (?:release|data|figures?|numbers|bulletin)\b|\bjan(?:uary)?[- ]feb(?:ruary)?\b.{0,120}\b(?:why|combined|together|published)\b|\bwhy\b.{0,120}\bjan(?:uary)?[- /](?:and )?feb(?:ruary)?\b",
    Cue.METHOD_KOTRA: r"\b(?:why|differ\w*|compare[ds]?)\b.{0,60}\bcomtrade\b|\bcomtrade\b.{0,60}\bdiffer\w*\b|\bvoa\b.{0,40}\b(?:lower|higher|differ\w*|stories|figures|numbers|reports?)\b|\b(?:lower|higher|differ\w*)\b.{0,40}\bvoa\b|\b(?:kotra|statistics korea|kita|trade map|itc)\b|\b(?:south korea(?:n|'s)?|seoul's?) (?:government )?(?:estimates?|figures?|numbers?|data|statistics|counts?|totals?)\b",
    Cue.METHOD_CURRENCY: r"\bwhy\b.{0,40}\b(?:numbers?|figures?|data)\b.{0,30}\b(?:differ|different|not match|disagree)\b.{0,30}\b(?:news|press|media|papers?|newspapers?|reports?|reporters?|elsewhere)\b|\b(?:news|press|media|newspapers?)\b.{0,20}\b(?:reports?|says?|figures?|numbers?)\b.{0,30}\b(?:something else|differ|different(?:ly)?|otherwise)\b|\bwhat (?:does|is|do) (?:a |an |the )?(?:cny|rmb|renminbi)(?: mean| stand for)?[ ?]*$|\b(?:why|difference|differ|convert(?:ed|ing|sion)?|exchange rates?|which (?:rate|currency)|how do you convert)\b.{0,120}\b(?:yuan|rmb|cny|dollars?|usd|currency|currencies)\b|\b(?:yuan|rmb|cny)\b.{0,120}\b(?:vs\.?|versus|against|or|instead of|rather than)\b.{0,120}\b(?:dollars?|usd)\b|\b(?:dollars?|usd)\b.{0,120}\b(?:vs\.?|versus|against|or|instead of|rather than)\b.{0,120}\b(?:yuan|rmb|cny)\b",
    Cue.METHOD_REVISIONS: r"\b(?:is|are)\b.{0,40}\b(?:data|figures?|numbers?|statistics)\b final\b|\bfinal\b[ ?.!]*$|\bfinali[sz]ed?\b|\bare (?:these|the) (?:\w+ )?(?:numbers|figures|data) final\b|\b(?:preliminary|provisional|subject to revision|final yet|still change)\b|\b(?:why|how|when|how often|does|do|are|is)\b.{0,120}\b(?:revise[ds]?|revisions?|figures? change|numbers? change)\b(?!.{0,120}\b(?:by how much|how much|in \d{4}|20\d\d)\b)",
    Cue.METHOD_PERSPECTIVE: r"\b(?:from )?(?:whose|which|what) (?:country's |side's )?(?:side|point of view|viewpoint|perspective|angle|standpoint)\b|\bwhose (?:exports|imports|trade|numbers|figures)\b|\b(?:perspective|whose (?:view|side|perspective)|from (?:china|north korea)'s (?:side|view|perspective|point of view)|mirror (?:data|statistics)|viewpoint)\b",
    Cue.METHOD_HIDDEN: r"\bhidden\b.{0,30}\b2009\b|\b2009\b.{0,30}\bhidden\b|\b(?:other asia|hidden rows|hid(?:den)? the|2009 gap)\b|\bwhy\b.{0,120}\b2009\b",
    Cue.METHOD_AID: r"\b(?:aid|relief|donations?)\b.{0,20}\b(?:part of|included|counted|count(?:s)? (?:as|in|towards)|in) (?:the )?(?:exports?|trade|figures|data|statistics|numbers)\b|\b(?:aid|humanitarian|donat(?:ion|ions|ed)|food aid|grants?)\b.{0,120}\b(?:include[ds]?|count(?:ed)?|recorded|in the (?:data|figures))\b|\b(?:include[ds]?|count(?:ed)?)\b.{0,120}\b(?:aid|donations?|grants?)\b",
    Cue.METHOD_EDITIONS: r"\bwhat (?:does|do) (?:an? |the )?hs(?: codes?)? (?:mean|stand for)\b|\b(?:hs (?:edition|version|revision|changes?)|harmoni[sz]ed system|hs codes? (?:change|mean|work)|what(?:'s| is|s) (?:an? |the )?hs(?: codes?)?)\b",
    Cue.METHOD_ZERO: r"\bwhy\b.{0,20}\bmonths?\b.{0,10}\bmissing\b|\bwhy\b.{0,40}\b(?:no|without)\b (?!.{0,60}\b(?:jan(?:uary)?|feb(?:ruary)?|crude|oil|2009)\b)(?:\w+ ){0,3}(?:figures?|data|numbers?|values?|entry|entries)\b|\b(?:difference between (?:zero|none|no data)|zero (?:vs\.?|versus|or|and) (?:no data|missing|not reported)|(?:does|what does) (?:zero|a zero|none|no data) mean|no data mean|what does none)\b|\bwhat (?:do|does|is|are)\b.{0,60}\b(?:under-?reported|not reported|withheld|reported (?:none|zero)|none recorded)\b.{0,40}\b(?:mean|meaning)?\b",
    Cue.METHOD_REEXPORTS: r"\bthird[- ]countr(?:y|ies)\b|\bre-?exports?\b|\bre-?exported\b|\bsold on\b|\btrans-?ship(?:ped|ments?)?\b|\bin transit\b|\btransit(?:ing)? (?:goods|trade|through)\b|\bforeign[- ]made goods\b",
    Cue.METHOD_REASONS: r"\b(?:did|does|do|is|are|was|were|has|have)\b.{0,60}\b(?:caus(?:e|ed|ing)|responsible for|due to|because of|thanks to|to blame|a result of|driven by|attribut\w+|lead to|led to)\b|\b(?:cause|causes|driver|drivers) (?:of|behind)\b|\bwho (?:or what )?(?:is|was) (?:responsible|to blame)\b|\bhow much of\b.{0,60}\b(?:due to|because of|attribut\w+|explained by)\b|\bwhy\b.{0,80}\b(?:high|low|higher|lower|r[io]se|rising|f[ae]ll|falling|jump(?:ed)?|drop(?:ped)?|increased?|decreased?|grow|grew|growing|surged?|plunged?|collapsed?|up|down|so (?:much|little|many|few)|big|small|zero|stop(?:ped)?)\b|\bwhat (?:explains|explained|caused|drove|drives|is behind|was behind|lies behind)\b|\breasons? (?:for|behind|why)\b",
    Cue.WON_RATE: r"\bnorth korean won\b|\bthe won(?:'s)?(?= *(?:[?.!]*$|(?:weak\w*|strong\w*|strengthen\w*|fall\w*|fell|ris(?:e|es|en|ing)|rose|slid\w*|slip\w*|depreciat\w*|appreciat\w*|devalu\w*|los(?:t|es|ing)|gain\w*|collaps\w*|plung\w*|drop\w*|recover\w*|stabili\w*|worth|doing|mov(?:e|ed|es|ing)|trad(?:e|es|ed|ing))\b))|\bwon(?:'s)? (?:weak\w*|strong\w*|strengthen\w*|fall\w*|fell|ris(?:e|es|en|ing)|rose|slid\w*|slip\w*|depreciat\w*|appreciat\w*|devalu\w*|los(?:t|es|ing)|gain\w*|collaps\w*|plung\w*|drop\w*|recover\w*|stabili\w*|worth|doing|mov(?:e|ed|es|ing)|trad(?:e|es|ed|ing))\b|\b(?:weak|strong|much|many|happen\w*)(?: \w+){0,2} the won\b|\bdollar\b.{0,120}\bwon\b|\bwon\b.{0,120}\bdollar\b|\b(?:dollar|usd)\b(?=.{0,120}\b(?:pyongyang|north korea|nk|dprk)\b)(?=.{0,120}\b(?:worth|rate|cost|price|buy|trade[sd]?|go(?:es)? for|won)\b)(?!.{0,120}\b(?:exports?|imports?|billion|million)\b)|\b(?:won (?:rate|exchange|per|to|price|trad)|exchange rate[^?]{0,120}\bwon\b|exchange rate\b[^?]{0,40}\b(?:in|inside|of) (?:pyongyang|north korea|the dprk|dprk)\b|won\b[^?]{0,120}\b(?:per|to|against|vs\.?) (?:the )?(?:us )?dollar|(?:black |pyongyang |north korean )market (?:exchange )?rate|(?:pyongyang|north korean?|nk|dprk) (?:exchange|won|currency|fx)(?: rate)?|dollar (?:rate|price|cost)[^?]{0,120}(?:pyongyang|north korea|won)|kpw|(?:north korean|dprk) won)\b",
    Cue.RICE_PRICE: r"\b(?:kilo(?:gram)?|kg|bag) of rice\b(?!.{0,80}\b(?:export|import|ship|trade|border|china))(?=.{0,40}\b(?:worth|cost|price|go(?:es)? for|sell)\w*)|\bhow much (?:is|does|do|are|was) (?:a kilo(?:gram)?(?: of)? |the )?rice (?:cost )?(?:in|at) (?:the )?(?:nk|dprk|north korea|pyongyang|market)|\b(?:(?:north korean?|nk|dprk|pyongyang|market) rice\b.{0,20}\b|rice (?:\w+ ){0,4})(?:expensive|cheap(?:er|est)?|pricier|pricey|dear(?:er)?|cost(?:s|lier|ly)?)\b(?!.{0,80}\b(?:export|import|ship|per ton|trade|border|china))|\brice (?:price )?in (?:the )?(?:pyongyang|north korean? markets?)\b|\b(?:kilo(?:gram)?|kg|bag)\b.{0,10}\brice\b.{0,60}\b(?:pyongyang|market|markets)\b|\brice (?:kilo |kg |market |retail )?(?:prices?|costs?)\b(?!.{0,60}\b(?:per ton|a ton|exports?|exported|imports?|imported|shipped|shipments?|border|china))|\b(?:prices?|costs?) of (?:a )?(?:kilo(?:gram)?s? of )?rice\b(?![^?]{0,120}\b(?:export|import|ship|per ton|trade|border|china))|\b(?:much|what) (?:does|did|is|was) (?:a )?(?:kilo(?:gram)? of )?rice (?:cost|sell)|\bmarket price[^?]{0,120}\brice\b|\brice\b[^?]{0,120}\b(?:market price|in (?:the )?(?:pyongyang|north korean?) markets?)",
    Cue.YUAN_RATE: r"\b(?:yuan|rmb|cny|renminbi)(?: |-| ?/ ?)(?:to(?: |-))?(?:the )?(?:us )?(?:dollars?|usd)(?: exchange)? rate\b|\b(?:dollar|usd)(?: |-| ?/ ?)(?:to(?: |-))?(?:the )?(?:yuan|rmb|cny)(?: exchange)? rate\b|\b(?:(?:is|has|was|did) the (?:yuan|rmb|renminbi) (?:been )?(?:weak\w*|strong\w*|strengthen\w*|fall\w*|fell|ris(?:e|es|en|ing)|rose|slid\w*|slip\w*|depreciat\w*|appreciat\w*|devalu\w*|los(?:t|es|ing)|gain\w*|collaps\w*|plung\w*|drop\w*|recover\w*|stabili\w*|worth|doing|mov(?:e|ed|es|ing)|trad(?:e|es|ed|ing))|(?:yuan|rmb|cny|renminbi) worth|worth of (?:a|the|one) (?:yuan|renminbi)|usd ?/ ?cny|(?:yuan|rmb|cny|renminbi)(?:[- ](?:dollar|usd))? (?:exchange )?rate|(?:yuan|rmb|cny) (?:per|to (?:the|a|one)) dollar|dollar[- ]yuan|exchange rate)\b",
}

PLAIN: Final = is_plain
FILLER: Final = r"\b(?:new|longest|shortest|comput(?:e|ed)|calculate[ds]?|derive[ds]?|available|missing|includ(?:e|es|ed|ing)|deliver(?:y|ies|ed|s)?|suppl(?:y|ies|ied)|ship(?:s|ped|ments?)?|send|sends|sent|purchase[ds]?|receive[ds]?|got|buys?|bought|sells?|sold|sales|imports?|imported|exports?|exported|inflows?|outflows?|traded|a|an|the|big|large|small|huge|tiny|size|far|close|beyond|still|legally|export|import|caveats?|won|long|often|earn(?:ed|s)?|back|recover(?:ed)?|levels?|take|took|effect|start(?:ed)?|begin|began|mn|bn|printed|print|bulletins?|releases?|released|publications?|published|publish|edition|prices?|costs?|originally|initially|version|among|amongst|out|third|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ever|already|anything|something|everything|someone|anyone|reach(?:ed)?|stand(?:s)?|stood|hit|pass(?:ed)?|cross(?:ed)?|break|broke|side|kind of|north|south|east|west|deal|ship(?:ped)?|place|position|number|compared|because|due|while|whether|though|but|however|really|maybe|perhaps|possible|possibly|correct|right|true|false|sure|tell|describe|explain|give|display|print|provide|report|reports|reporting|summary|detail|details|breakdown|figure|point|view|record|records|of|to|in|on|for|with|by|from|at|as|and|or|is|was|are|were|be|been|being|do|does|did|done|has|have|had|having|how|what|which|who|whom|whose|when|where|much|many|more|less|than|that|this|these|those|it|its|they|them|their|there|you|your|me|my|i|we|us|our|can|could|would|should|will|shall|may|might|must|please|pls|plz|tell|show|give|get|find|need|want|know|like|let|look|see|say|list|any|some|all|each|every|both|between|during|through|over|under|into|out|up|down|about|around|only|just|also|even|ever|so|far|now|then|still|yet|again|per|via|hi|hello|hey|thanks|thank|ok|okay|well|btw|exactly|roughly|approximately|actually|really|quite|very|recorded|reported|registered|happened|going|went|go|come|came|see|seen|customs|gacc|official(?:ly)?|data|figure|figures|number|numbers|statistics|stats|month|months|monthly|year|years|yearly|annual(?:ly)?|quarter(?:ly)?|half|period|date|time|times|day|during|since|until|till|before|after|ago|border|closure|pandemic|covid|country|countries|partner|value|values|worth|amount|amounts|level|levels|million|billion|thousand|mn|bn|percent|percentage|per cent|rate|rates|if|not|no|none|yes|was there|were there|according|based|information|info|question|answer|quick|quickly|today|currently|current|latest|newest|recent|last|first|next|previous|same|other|another|one|two|three|four|five|six|seven|eight|nine|ten|s|t|re|ve|ll|d|m|whole|entire|full|full-year|total|combined|together|overall|sum|across|within|per|back|put|take|made|make|makes|use|used|using|kind|kinds|type|types|sort|sorts|ones|bit|lot|lots|most|least|than|too|such|own|it's|what's|how's|that's|there's|i'm|i'd|compare|compared|comparison|versus|vs|against|relative|hs|code|codes|chapter|chapters|heading|headings|unit|units|tonnes?|tons?|kg|kilos?|dollars?|usd|yuan|rmb|cny|bilateral|goods?|products?|items?|commodity|commodities|stuff|things?)\b|[^\w\s]|\b\d{1,3}(?:st|nd|rd|th)?\b"
