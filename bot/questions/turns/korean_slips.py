"""Puts Korean slips of a key, short forms and marks of headlines into the words they stand for."""

from typing import Final

from bot.questions.turns.rewriting import Turns, rewritten, turns_of

_SLIPS: Final[Turns] = turns_of(
    (
        # 전년比, as headlines write it.
        (r"(?<=[가-힣])比", "비"),
        # 수출·수입·수지: things that are listed, of which the last is the balance and no resin.
        (r"(?<=[출입액지])[·ㆍ・](?=(?:무역)?수[출입지]|교역)", ", "),
        (
            (
                r"(?P<flow>수[출입]액?(?:[·,/ ]|[과와랑]){1,3}(?:그리고 |및 )?)"
                r"수지(?! ?(?:제품|원료|류))"
            ),
            r"\g<flow>무역수지",
        ),
        # A past tense with one ㅅ too few: 늘엇다, 알려줫으면.
        (
            r"(?:[줫햇됫엿왓졋겟렷랏]|(?<!무)엇)(?=[어나는다을던으지습고니냐죠])",
            lambda found: chr(ord(found[0]) + 1),
        ),
        (r"됬", "됐"),
        # What to eat, and no carbon paper.
        (r"(뭐|뭘|무얼|밥|점심|저녁|아침|안) ?먹지(?=[ ?.!]*$)", r"\1 먹을까"),
        # 파는거: the noun apart from its verb.
        (r"(?<=[파사]는)(?=[거게것])", " "),
        # 수줄 is no word, though each of its syllables is one.
        (r"수[줄쥴츌](?=액|량|[ 은는이가을의?]|$)", "수출"),
        # 2024~2025 분기별: years, and no quarters.
        (
            r"(?<!\d)((?:19|20)\d\d) ?[~-] ?((?:19|20)\d\d)(?= ?(?:분기|월|반기|연도)별)",
            r"\1년~\2년",
        ),
        (r"(?<![가-힣])올(?=봄|여름|가을|겨울)", "올해 "),
        # 2025넌, 8울: the letter beside that of 년, and that of 월.
        (r"(?<=(?:19|20)\d\d)(?:넌|녀|뇬|냔|녕|련)(?=[ 도의은에엔]|$|\d)", "년"),
        (r"(?<=[0-9])[울얼윌웰](?![가-힣])", "월"),
        (r"(?<=\d년) ?(?:새해(?: ?첫날)?|신정)(?= )", " 1월 1일"),
    )
)


def without_slips(text: str) -> str:
    """A normalised Korean text in the spelling that is read."""
    return rewritten(text, _SLIPS)
