"""Takes out of an English question what only stands around it: who asks, and what is known."""

from typing import Final

from bot.questions.turns.rewriting import rewritten, turns_of
from bot.questions.vocabulary.numbers import YEAR

_TAKEN_OUT: Final = turns_of(
    (
        # Who asks is no part of what is asked: a food charity, a coal trader.
        (
            (
                r"^(?:(?:hi|hello|hey|dear all|good \w+)\b[!,. ]*)?(?:i'm|i am|we're|we are|as"
                r"|i work (?:for|at|as|with)|i run) (?:an?|the) [\w -]{0,30}?\b(?:ngo|analyst"
                r"|journalist|reporter|researcher|student|trader|charity|company|firm|think tank"
                r"|newspaper|agency|organi[sz]ation|editor|economist|consultant|importer|exporter"
                r"|official|diplomat|desk)s?\b(?:,| and| here| so|\.)*"
            ),
            "",
        ),
        (r"\b(?:just )?for the record\b[:,]? ?", ""),
        # The day that figures came out, or were told, is none that they are of.
        (
            (
                r"\b((?:released?|published?|issued|reported|said|shows?|showed|announced|out|data"
                r"|figures)(?: by [\w ]{2,20}?)?),? (?:(?:late|early) )?(?:on )?"
                r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?: (?:morning|afternoon|evening))?"
            ),
            r"\1",
        ),
        # An owner typed without its apostrophe is the one country, and not both.
        (r"\bnorth koreas\b", "north korea's"),
        # To prop up, to end up and the like speak of no rise.
        (
            (
                r"\b(prop|bring|brought|sign|line|wind|wound|end|start|keep|kept|catch|caught|follow"
                r"|team|tie|hold|held|give|gave|look|write|wrote|draw|drew|wrap|check)"
                r"(?:p?ed|p?ing|s)? up\b(?! (?:to|until|till|by|on|from|\d))"
            ),
            r"\1",
        ),
        # What the asker has already is not what is asked for.
        (
            (
                r"\b(?:i|we) (?:only |already |just )*(?:have|know|got|have got)(?: only| already)?"
                r" (?:the |your )?(?:exports?|imports?|trade|totals?)"
                r"(?: (?:figures?|data|numbers?|totals?))?\b(?=[^?;]{0,60}[.;,]|[^?;]{0,30} but )"
            ),
            "",
        ),
        (
            (
                r"\byou (?:said|told me|wrote|say|gave me|reported)(?: that)? (?:the |china's )?"
                r"(?:exports?|imports?|trade)\b(?=[^?;]{0,60}[;,.])"
            ),
            "",
        ),
        # Who signs it.
        (
            (
                r"[,.!?;:] ?(?:(?:many |kind |best |warm )?(?:thanks|thank you|thx|cheers|regards"
                r"|wishes)(?: (?:so much|a lot|in advance))?[,!. ]+|(?:best|sincerely|yours), ?)"
                r"[a-z]+(?: [a-z]+)?[.! ]*$"
            ),
            "",
        ),
        (r"(?<=\w)[ ,]+i mean(?:t)?[ ?.!]*$", ""),
        # A year before the unit its figure is wanted in is no amount: deficit 2025 bn usd.
        (
            (
                r"(?<!above )(?<!over )(?<!than )(?<!below )(?<!under )"
                r"(?<!exceed )(?<!exceeded )(?<!reach )(?<!reached )(?<!topped )(?<!passed )"
                r"\b((?:19|20)\d\d),? (?:in )?(?:bn|mn|mln|million|billion)s? ?"
                r"(?=(?:of )?(?:usd|us dollars|dollars|cny|yuan|rmb)?[ ?.!]*$)"
            ),
            r"\1 in ",
        ),
        (r"\b(exports?|imports?) ?\+ ?(?=exports?\b|imports?\b)", r"\1 plus "),
        # And with 2019: held against it.
        (r"^(?:and |so |but )?with (?=(?:19|20)\d\d[ ?.!]*$)", "against "),
        # What is asked is why, and not which month was the highest.
        (
            (
                r"(\bwhy\b[^?.;]{0,60}?) (?:so|that|this|unusually|suddenly)"
                r" (?:high|low|big|large|strong|weak|small)\b"
            ),
            r"\1",
        ),
        # A year that is said to have been the peak is still asked about as a whole.
        (
            (
                rf"\b({YEAR}\b[^.;?]{{0,40}}?) (?:was|were) (?:at )?(?:its|their|an?|the)"
                r" (?:all[- ]time )?(?:peak|height|high|low|lowest|highest|bottom|top)"
                r"(?: point| level)?(?=[.;,]| they say| apparently| i think| i heard)"
            ),
            r"\1 was",
        ),
        (
            (
                r"\b(?:before|after|prior to) (?:the |any )?(?:(?:un|coal|full|import|export) )?"
                rf"(?:bans?|embargo|sanctions),? (?:\(|in )(?={YEAR}\b)"
            ),
            "in ",
        ),
        (
            (
                rf"\b({YEAR}),? (?:(?:just|right|shortly|immediately) )?before (?:the |any )?"
                r"(?:un )?sanctions(?: (?:bit|hit|kicked in|took effect|came in|were imposed))?"
                r"(?=[ ?.!]*$)"
            ),
            r"\1",
        ),
        # A ban beside a year that is named only says in what times it lay.
        (
            (
                # Of 2017 after the ban is a part of that year, which the ban divides.
                rf"(?<=\b)(?!201[67],? (?:\w+ )?(?:after|following) )({YEAR}),? "
                r"(?:(?:just|right|shortly|immediately|still) )?"
                r"(?:before|after|prior to|under|amid|despite|following|ahead of) (?:the |any )?"
                r"(?:(?:un|new|full|total|export|import) )?(?:bans?|embargo|prohibition)"
                r"(?: (?:took effect|kicked in|hit|came in(?:to force)?|was imposed"
                r"|started|began))?"
                r"(?=[ ?.!]*$|,)"
            ),
            r"\1",
        ),
    )
)


def without_surroundings(text: str) -> str:
    """A normalised English question without such words; what is asked stays as it was."""
    return rewritten(text, _TAKEN_OUT)
