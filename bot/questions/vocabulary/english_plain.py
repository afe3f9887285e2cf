"""Plain English words that name no good, no place and no time: they never stop a question."""

import re
from functools import lru_cache
from typing import Final

_VERBS: Final = """
itself themselves able inter percentile shave contain process project charge generate compress transform transmit alternate accumulate collect copy
copies invert freeze freed clamp favor favour slate wince shake stake analyze analyse breach compensate
translate trap erase comfort brand forge mature stroke hover choke load spin shove whine compete cushion
flood harvest pledge beat according herein foregoing
csv excel xls xlsx fx forex positive negative treat transit combine everyone buy bought buying weekend weekday ask answer check confirm verify assume believe think suppose guess wonder hear heard read write
wrote saw see watch follow track trace explain clarify specify mention note notice point address
discuss describe define refer quote cite compare contrast match differ vary fluctuate move moved
shift swing bounce recover rebound pick slow slowed accelerate ease tighten loosen widen narrow
grow grew shrink rise fall drop climb jump surge soar plunge slump dip slide crash collapse tumble
spike peak top bottom cross reach hit touch exceed surpass overtake beat lag trail lead led match
stay stayed remain remained keep kept hold held stand continue persist last begin began start stop
cease end ended finish resume restart reopen open close closed shut go gone come came become became
turn turned return arrive leave left enter bring brought carry carried haul take took taken give
gave get got let make made do done seem look appear show shown prove turn happen occur result cause
drive drove driven push pull help let allow affect impact influence hurt boost support reflect
suggest indicate imply mean meant signal point tell told say said speak spoke talk state stated
claim claimed announce publish issue release print post update load add subtract include exclude
cover omit skip miss remove drop count calculate compute work worked figure estimate measure weigh
convert express plot list sort order filter group split divide share contribute account represent
constitute comprise consist equal amount total sum average spend spent pay pays paying paid payment payments spending expenditure remit remitted cost earn earned
receive deliver dispatch flow flowed flowing handle procure purchase acquire obtain source sell
supply provide feed rely depend need want wish hope try tried intend plan prefer love like mind
care thank appreciate depreciate depreciation appreciation devalue devaluation lose lost losing help search find found seek sought look dig learn know knew known understand
understood realise realize remember recall forget use used apply rely trust doubt question dispute
deny admit accept agree handle manage run ran set put place lay stick break broke broken tear build
built rebuild gather collect compile record register log report file submit send sent attach tie
relate concern regard involve affect link connect join meet met face tackle solve fix change alter
adjust revise amend correct differ distinguish separate isolate combine merge mix blend double
triple quadruple halve lower raise lift cut reduce increase decrease decline expand contract
diminish improve worsen deteriorate strengthen weaken stabilise stabilize normalise normalize
collapse bite kick ban slap impose enforce implement violate evade dodge bust flout skirt appear
emerge vanish disappear cling stem owe total's weren wasn isn aren doesn didn don hasn haven hadn
couldn wouldn shouldn won ain cannot dont doesnt didnt isnt arent wasnt werent hasnt havent cant
couldnt whats hows wheres whens whos thats theres its lets im ive id youre theyre gonna wanna gotta
considered regarded deemed classed classified qualify qualifies counts counted restore restored claim claimed exaggerate overstate understate treble quintuple halve
plain simple days nowadays intake flat bound stagnant steady earner distort distorted distortion skew bias lunar affect stack stacks stacked pile line lines hold holding shape fare fares fared wats wuts wut whts wat waht hwo hw mch howmuch pls plse plss kindly
yuo yuor da teh hte tha adn nad fo ofr fro wiht thsi tihs whihc whcih cuold woudl shoudl abt
lemme gimme dunno writing drafting preparing working wondering looking thinking trying getting
"""
_NOUNS: Final = """
title route grade danger voice connection generation projection compression calculation composite
collective collector statute bracket toolkit apparatus translator milestone beacon freight pantry slack
timer brain canary stock
goes went fare fared became become length lengths name names named losing winning dominate dominated factor multiple define definition firm firms company companies enterprise enterprises manufacturer exporter importer buyer seller
supplier bot ambassador minister earnings revenue proceeds income bill original initial preliminary provisional
actual analyst economist journalist reporter editor reader researcher scholar student professor academic
officer official diplomat investor trader consultant banker client colleague boss team desk office
ministry government regime authority authorities administration agency organisation organization
institution bank fund charity ngo un wfp unicef panel expert experts committee council embassy
story article piece essay paper memo brief briefing note notes slide presentation report thesis
paragraph sentence headline deadline background context reference footnote fact facts
evidence proof clue sign signal hint trend pattern picture sense idea view opinion angle purpose
reason cause effect impact result outcome consequence implication significance role part piece
portion percentage fraction proportion ratio rate pace speed momentum volume size scale scope extent
degree magnitude margin sits sit mark threshold benchmark baseline base basis terms term way ways manner method mode
form format shape case cases instance example occasion event events situation condition conditions
circumstances state status stage phase step steps point points period periods stretch span spell
window interval gap lull break pause series row rows run sequence list table tables column chart
line bar dataset database spreadsheet archive archives file files document documents website page
site link publication bulletin release figure figures digit digits number numbers stat stats
estimate total totals tally aggregate breakdown split mix makeup composition structure side sides
direction flow flows stream traffic movement activity commerce business trade economy market markets
demand supply need needs dependence dependency reliance relationship relations ties partner partners
neighbor neighbour ally allies country countries nation nations state world region regions border
borders frontier crossing closure lockdown quarantine pandemic epidemic outbreak virus war conflict
crisis shock famine sanction sanctions pressure measure measures policy regulation rule rules law
people public man woman guy guys folks everyone anybody somebody nobody person family friend
question questions query request problem issue thing things something anything nothing everything
bit lot lots bunch couple handful plenty deal heap ton amount amounts level levels low high peak
trough record bottom height depth top end start beginning middle rest remainder majority minority
bulk half quarter third dozen dozens hundred hundreds thousand thousands million millions billion
billions trillion grand mln bln mio mrd percent percents pct pp ppt ppts pts basis bps bp times fold
twofold threefold value values worth sum money cash hard forex funds currency currencies terms price
terms yoy mom qoq ytd vs rel diff delta avg max min approx est cf eg ie etc fyi asap tia imo btw pls
plz thx ty rn tbh afaik abt wrt re w wo fwd rev prev curr cumul cumulative accum aggregate annualised
frm fr fm btwn thru tot ttl hist lvl chg wk hr dly mthly qtrly annl ann cumulat annualized
nominal seasonal seasonally raw net gross overall
"""
_OTHERS: Final = """
overall exclusive clever tenth periodic vital shallow harmonic evil hairy brittle paltry tired confident
mainly mostly chiefly largely primarily principally predominantly partly partially fully entirely
completely totally wholly merely simply just barely hardly scarcely nearly almost roughly about
approximately around circa precisely exactly specifically especially particularly notably generally
usually normally typically commonly often frequently rarely seldom sometimes occasionally regularly
steadily gradually slowly quickly rapidly sharply steeply slightly modestly marginally considerably
significantly substantially markedly dramatically drastically hugely massively strongly weakly
suddenly abruptly recently lately previously formerly originally initially eventually finally
ultimately subsequently thereafter afterwards afterward meanwhile simultaneously together separately
respectively relatively comparatively absolutely really truly actually basically essentially
effectively practically virtually literally apparently evidently obviously clearly presumably
probably possibly perhaps maybe likely unlikely certainly definitely surely honestly frankly kindly
politely hopefully unfortunately sadly luckily anyway anyhow besides moreover furthermore also too
ta heyy hii helloo trouble prof caption captions gm gn sry soz ty tysm lol tweet tweeting dumb silly legit impoverished reclusive secretive isolated hermit nuclear-armed neighbour neighbor
else otherwise instead rather quite pretty fairly somewhat very extremely highly incredibly so such
only even still yet already again once twice thrice ever never always forever here there everywhere
anywhere somewhere nowhere up down in out on off over under above below across along around behind
beyond beside between among amid amidst within without inside outside throughout towards toward upon
onto into via per versus against despite regardless concerning regarding respecting including
excluding except apart aside alongside like unlike than as if unless until till since although though
because while whereas whether when whenever where wherever how however why what whatever which
whichever who whoever whom whose that this these those same different similar identical equal
various several many few fewer less least more most enough much little own other another each every
either neither both all none any some certain one ones first second third last final next previous
prior former latter later earlier early late latest recent new newer newest old older oldest current
currently present past future modern historic historical ancient good better best bad worse worst
great big bigger biggest large larger largest huge massive enormous vast small smaller smallest tiny
minor major main key chief principal primary central important relevant significant notable
interesting useful helpful necessary possible impossible true false right wrong correct accurate
precise exact approximate rough rounded reliable valid official unofficial public private local
domestic foreign international global bilateral mutual direct indirect general specific particular
special usual normal typical common rare unusual strange odd weird surprising sudden rapid slow fast
quick shy slip slips slipped slipping fifths tenths sharp steep gradual steady stable constant volatile high higher highest low lower lowest long
longer short shorter full empty whole entire complete partial total overall gross net combined joint
separate individual single double triple multiple extra additional further fresh stale dear hi hey
morning afternoon evening sir madam please thanks sorry okay yeah yep nope yes no not nor and or but plus minus me my mine you
your yours he him his she her hers it its we us our ours they them their theirs am is are was were be
been being have has had having do does did doing can could will would shall should may might must
ought back away ahead forth further furthermore hence thus therefore accordingly so-called well
dprk's today yesterday tomorrow tonight ago soon awhile long-term short-term year-round monthwise
nvm nevermind hiya heya howdy yo sup teh hte adn taht whoa wow nice cool hmmm damn gosh jeez yikes um umm uh uhh uhm er erm hmm hm ah oh ur yr lol omg btw fyi asap tho cuz coz dude bro mate folks guys anyone somebody someone tysm cheers chance chances luck
zero nil boom bust real genuine blog altogether disagreement disagree valuable reconcile moment suspect paste round sheet footnote prop confuse exist noon midday earliest insist swear reckon argue curious promise bet strong weak ideal ideally rush hurry whenever
fair unfair alone expensive cheap affordable pricey costly safe accurate trending
settle settled minute minutes hour hours achieved advanced alleged allegedly approached assessed assumed attained attracted broadly cautious
challenged clocked coincided commanded concluded considerable corresponded customary decent decidedly
detailed disappointing disastrous disclosed displayed disputed disrupted distributed doubtful dramatic
effective elevated enabled encouraging evident exceptional exceptionally exhausted expected extensive
extraordinary eyed failed fierce fetched formal fuelled fueled garnered gigantic given hardly harmed
heavily hefty illustrated immense impressive incurred intensified introduced justified knocked
landed launched likewise lofty maintained marginal materially meaningful modest monitored muted
negligible noticeable noticeably occasional obtained offered ongoing outstripped overtook poor positive
potential preceding proceeded prompted pronounced proportionally purportedly ranged reclaimed recognised
recognized recouped refreshed regained remarkable remarkably repeated required resembled resilient
resolved respective responded retained revealed robust ruined secured seemingly seized settled severe
severely shaken sizeable sizable slight sparked spotted spurred squeezed staggering strictly striking
stuck subdued subsequent substantial succeeded suffered sufficient supposedly suppressed surveyed
temporarily tended tremendous trustworthy undertaken underwent uneven unexpected unexpectedly
unprecedented upbeat usable visible vulnerable widely withstood worthwhile yielded badly hit battered
abandoned abnormal abrupt absorbed abundance acceptable accessible accompany accordance acute
adequate adjacent adopt advantage adverse advice afford aftermath aim alarming alike allocate
amazing ambiguous ample anomaly anonymous anticipated appetite applicable approach appropriate
approve arise arrival aspect assist assistance associated attempt attention attributable audience
authentic avoid awaiting aware awful awkward behave behaviour benefit blame boundary brilliant
broader brutal busy calm careful careless caught challenge chaotic characteristic chunk clear
coherent comfortable comment commentary commit comparable complaint comply comprehensive concept
concise conclude conduct confidence confidential confusion conscious conservative consider
consistent consolidate consult contemporary content contentious contingent controversial convenient
conventional converge convince cope correspondent counterpart crazy create credible crucial damage
dare deceptive decide decision decisive declare dedicate deduce deep definite demonstrate desirable
detect determine dictate difficult dirty discern disclose discover dismal disproportionate disrupt
distant distinct drama drastic dynamic eager efficient eligible elsewhere emphasis enable encounter
enquiry ensure entity erratic error essence essential establish evaluate examine excess excuse
execute exhibit expense experience explicit fail faith familiar famous farther fault favourable
feature focus forthcoming fortune frank frequent fulfil function fundamental funny giant glimpse
goal grateful guidance guide handy happy harsh headway highlight holiday honest hunch hypothesis
ideal identify ignore illustrate immediate imperfect implicit impression inadequate incident
inclined incomplete inconsistent incredible indication inevitable infer inference inform inquiry
insight insignificant instant institute insufficient intact integrate interim internal irregular
irrelevant justify launch lesson lopsided maintain matter meagre media mere messy misleading
mismatch mistake misunderstand monitor mood myth naive narrative nature nevertheless newsroom
nonetheless norm notion notorious nuance observation observe obstacle obvious onset onward
opportunity ordinary organise origin outline outstanding outweigh overlook oversight overwhelm
painful parameter participate passive peculiar perceive perception performance permanent phenomenon
plausible popular possess practical practice precedent premise preparation presume principle
priority probable profound programme proposal prospect punish puzzle quantify readable realistic
reality reasonable recognise recommend redirect reform refresh regain regret reinforce relevance
remark remind renew repeat research resist respect respond response retain retrieve reveal
ridiculous rollercoaster routine rumour sake schedule scrutiny section sensible sentiment serious
shortage somehow spectacular spite spokesman sporadic stance standstill startling statement strategy
struggle study stunning subject subtle success suffer suitable superior surprise surround survey
suspicion symbolic systematic tactic technical temporary tentative terrible theory thereby thorough
timeline timely topic tradition trivial troublesome truth turbulent ultimate unable unavailable
uncertain uncertainty unclear underlying undermine unfold unfortunate unknown unreliable unstable
upheaval urgent useless weird welcome whilst widespread wise worthy
north-korean sino-north sino-dprk sino korean koreans korea's peninsula comrade hermit kingdom
broker argument opposite settle quiet thread channel slack discord chat group seminar call pm pi skeptical sceptical objection fellow serve contrary spirit memory podcast ballpark online offline written offence sound radio blog econ class classes sanity xi jinping kim jong putin trump biden reuters yonhap bloomberg xinhua afp bbc cnn voa rfa ft wsj nyt nikkei
kyodo caixin chosun joongang hankyoreh summit visit
"""
_WORDS: Final = frozenset(f"{_VERBS} {_NOUNS} {_OTHERS}".split())
_ENDINGS: Final = (
    *(("ies", "y"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("es", "")),
    *(("s", ""), ("'s", ""), ("ly", ""), ("est", ""), ("er", ""), ("er", "e")),
)
_DOUBLED: Final = re.compile(r"([b-df-hj-np-tv-z])\1$")
_SHORTEST_STEM: Final = 3


@lru_cache(maxsize=8192)
def is_plain(word: str) -> bool:
    """Whether a word, or what it is inflected from, is plain English; a single letter is."""
    if len(word) == 1 or word in _WORDS:
        return True
    for ending, instead in _ENDINGS:
        stem = word.removesuffix(ending) + instead
        if not word.endswith(ending) or len(stem) < _SHORTEST_STEM:
            continue
        if stem in _WORDS or _DOUBLED.sub(r"\1", stem) in _WORDS:
            return True
    return False
