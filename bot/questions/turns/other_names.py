"""Calls what has several names by the one that is read: Beijing, two-way trade, 北韩, 상승률."""

from typing import Final

from bot.questions.turns.rewriting import rewritten, turns_of
from bot.trade import Language

_NAMES: Final = {
    language: turns_of(names)
    for language, names in (
        (
            Language.ENGLISH,
            (
                (r"\bbeijing\b", "china"),
                (r"\bwhen's\b", "when is"),
                (r"\b(?:(?<!press )briefing(?! me\b)|digest|round-?up)\b", "summary"),
                (r"\b(?:in|as) % of\b", "as a percentage of"),
                (r"\bwhat's (?=(?:nk|china|north korea|dprk|the (?:north|dprk))\b)", "what is "),
                (
                    (
                        r"(?<![\w-])ex(?:\. ?| |-)(?=[a-z]{3,})"
                        r"(?!works\b|post\b|ante\b|crude\b|factory\b|oil\b)"
                    ),
                    "excluding ",
                ),
                (
                    (
                        r"\b(china and|trade with|exports to|imports from"
                        r"|sold to|bought from) pyongyang\b"
                    ),
                    r"\1 north korea",
                ),
                (r"\b(exports|imports) \(((?:to|from) [^()]{4,40})\)", r"\1 \2"),
                (
                    (
                        r"\b(exports|imports) \((?:nk|dprk|north korea)(?:'s)?"
                        r" (?:perspective|view|side|point of view)\)"
                    ),
                    r"\1 from north korea's perspective",
                ),
                (r"\b(?:two-?way|bilateral|two way) trade\b", "trade"),
                (r"\bshipments\b(?! (?:data|records|of aid))", "exports"),
                (r"\bhow many (dollars|yuan)\b(?! (?:is|are|was|were|for) )", r"how much in \1"),
                (r"\b(?:from when|from what date)(?= (?:do|does|is|are|have)\b)", "since when"),
                # In percent of a whole: its share.
                (r"\bpercentage (?=of (?:all|total|the total|overall)\b|did each\b)", "share "),
                (r"\bpercentage(?=,? (?:in )?(?:19|20)\d\d[ ?.!]*$)", "share"),
            ),
        ),
        (
            Language.KOREAN,
            (
                # As headlines write it: 北, 대중 수출.
                (r"(?<![가-힣一-龥→])[북北](?=[ ,→]|(?:이|은|의|에|에서|으로) )", "북한"),
                (r"(?:^|(?<=[→ ]))中(?=[ ,→]|(?:이|은|의|에|에서|으로) )", "중국"),
                # 수출액(북한 기준): whose it is.
                (
                    (
                        r"(?<!중국 )(?<!대[북중] )(?<!의 )(?P<flow>수[출입][액량]?)[을를은는]? ?"
                        r"\(?북한[의측쪽]? ?(?:기준|입장|시각|관점|측|쪽)(?:으로|에서)?[는은]?\)?"
                        r"(?=[ ?]|$)"
                    ),
                    r"북한의 \g<flow>",
                ),
                # 북→중 6월 수출: whose it is, and no range up to June.
                (r"(?<![가-힣])북한? ?(?:->|→|⇒|=>) ?중(?![가-힣])", "북한→중국"),
                (r"(?<![가-힣])중 ?(?:->|→|⇒|=>) ?북(?![가-힣])", "중국→북한"),
                (r"코트라", "kotra"),
                (r"수출입 ?차(?=[ ?은는이가를]|$)", "무역수지"),
                (r"상승[률율]", "증가율"),
                (r"하락[률율]", "감소율"),
                (r"(?<=[수교무][출입역][이은] )하락(?=[하했한])", "감소"),
                (r"어느 ?정도(?=[였이인야예입])", "얼마"),
                (r"어느 ?정도나?(?! ?(?:수준|규모|비율))(?= [가-힣])", "얼마나"),
                (r"제일 ?최근", "가장 최근"),
            ),
        ),
        (
            Language.CHINESE,
            (
                (r"北(?:韩|朝鲜)|朝方", "朝鲜"),
                (r"数字(?!货币|经济|化)", "数据"),
                (r"(?<![付支交汇打])给朝鲜(?:送|运|供|输送|提供)?了?(?=多少)", "对朝鲜出口"),
                (r"最爱(?=[买卖])", "最多"),
            ),
        ),
    )
}


def by_one_name(text: str, language: Language) -> str:
    """A normalised text in which such names are the usual ones."""
    return rewritten(text, _NAMES[language])
