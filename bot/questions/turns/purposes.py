"""Takes out of a question what it is asked for: a paper, a headline, tonight's briefing."""

import re
from typing import Final

from bot.trade import Language

_PIECE: Final = (
    r"(?:papers?|essay|thesis|dissertation|article|piece|story|report|briefings?|brief|note|memo"
    r"|presentation|slides?|deck|class|seminar|assignment|homework|newsletter|column|podcast|blog"
    r"|editorial|headline|fact[- ]?check|bulletin board|speech|testimony|chapter|book|feature"
    r"|graphic)"
)
_WRITING: Final = (
    r"(?:i'm|i am|we're|we are) (?:now |currently )?(?:writing|working on|doing|preparing|drafting"
    r"|researching|putting together|updating|finishing|editing)"
)
_BACKGROUND: Final = (
    r"(?:the|a|an|my|our|its|their|of|on|in|and|with|about|between|for|how|two|last|new|north|korea(?:n|'s)?"
    r"|china(?:'s)?|chinese|dprk(?:'s)?|pyongyang|beijing|border|re-?opening|opening|closure|recovery"
    r"|sanctions?|relations?|ties|economy|economics|trade|pandemic|covid|rebound|alliance|politics)"
)
_OF_A_KIND: Final = (
    r"(?:an?|my|our|the|this|some|tonight's|today's|tomorrow's|student|term|research|annual|yearly"
    r"|weekly|monthly|quarterly|daily|morning|news|short|quick|long|policy|position|working|school"
    r"|class|university|college|internal|press|radio|tv|magazine|newspaper|client|country|risk"
    r"|board|un|panel|data|front-page|new|next|upcoming|korea|north|korean|china|chinese|business"
    r"|economics|economy|trade|history|master's|phd)"
)
_WANTS: Final = r"(?:i |we )?(?:need|want|would like|am looking for|are looking for|'m after)"
_ENGLISH: Final = (
    (
        rf"^(?:for|in) (?!the )(?:{_OF_A_KIND}[ -]){{1,4}}{_PIECE}\b"
        rf"(?: {_BACKGROUND}){{0,6}}[,:;] ?"
        r"(?:(?:i|we) (?:need|want|would like) )?"
    ),
    (
        rf"^{_WRITING} (?:an? |the |our |my )?(?:[\w-]+ ){{0,2}}{_PIECE}"
        rf"(?: {_BACKGROUND}){{0,10}},? (?:and|so|for which|where|which) {_WANTS} "
    ),
    (
        r"^as an? (?!share|percent|proportion|fraction|multiple|ratio|rule|result|whole|group|part)"
        r"[\w' -]{3,40}?,? (?:i'd like|i would like|i need|i want|i'm looking)"
        r"(?: to know| to see)? "
    ),
    (
        rf"^(?:i|we) (?:run|edit|write|manage|produce|publish) (?:{_OF_A_KIND} ){{0,3}}{_PIECE}"
        rf"(?: {_BACKGROUND}){{0,6}}(?:[;,.:]| and) "
    ),
    r"[, ]+so (?:that )?(?:i|we) (?:can|could|may) [^?.;]{0,60}(?=[?.]|$)",
    (
        rf",? for (?:an?|my|our|tonight's|today's|tomorrow's) (?:{_OF_A_KIND}[ -]){{0,3}}"
        rf"{_PIECE}(?: (?:tonight|today|tomorrow|i'm writing|i am writing|due \w+))?(?=[ ?.!]*$)"
    ),
)
_KOREAN_PIECE: Final = (
    r"(?:기사|논문|보고서|리포트|레포트|칼럼|발표|과제|숙제|브리핑|뉴스|취재|연구|원고|사설"
    r"|자료집|강의|수업)"
)
_KOREAN: Final = (
    (
        rf"^[^?.,]{{0,30}}?{_KOREAN_PIECE}(?:를|을|에|에다|용으로|용)? ?"
        r"(?:쓰|쓸|작성|준비|넣|올리|내|만들|사용|인용|싣|필요|하)[가-힣 ]{0,12}?"
        r"(?:(?:려고 하는|[는은인한]|려는)데요?|려고요?|어서|라서|위해서?)[,. ]+"
    ),
    (
        r"^(?:[가-힣]+ ){0,3}(?:기자|연구원|분석가|애널리스트|학생|대학원생|활동가|이코노미스트"
        r"|편집자|교수|담당자|위원|실무자)(?:입니다|인데요?|이에요|예요|이고요?)[.,]? "
    ),
    rf"^(?:[가-힣]+ ){{0,3}}{_KOREAN_PIECE} ?용(?:(?:으로|인데요?|이라서?)[, ]+|[,:] ?)",
)
_CHINESE_PIECE: Final = (
    r"(?:论文|报道|文章|稿子?|年报|报告|简报|简讯|通讯|作业|课题|研究|ppt|专栏|评论|新闻"
    r"|幻灯片|讲座|书)"
)
_CHINESE: Final = (
    (
        r"^(?:我们?|本人)?(?:(?:部门|单位|团队|公司|这边|所|组|处|社|中心)(?:里)?)?(?:最近|现在|今天|目前)?"
        r"(?:正在|在|要|想|正|需要)?(?:写|做|准备|撰写|编|赶)"
        rf"[^,?;:]{{0,24}}?{_CHINESE_PIECE}(?:要?用|需要)?[,:] ?"
        r"(?:我们?)?(?:需要|想要|想知道|要)?"
    ),
    rf"^(?:今晚|明天|今天|下周)?(?:的)?{_CHINESE_PIECE}(?:要?用|需要)[,:] ?",
    rf"^(?:用于|供|为了?|给)[^,?;:]{{0,12}}{_CHINESE_PIECE}(?:用|使用)?[,:] ?",
)
_PURPOSES: Final = {
    Language.ENGLISH: tuple(map(re.compile, _ENGLISH)),
    Language.KOREAN: tuple(map(re.compile, _KOREAN)),
    Language.CHINESE: tuple(map(re.compile, _CHINESE)),
}
_DATED: Final = re.compile(r"\d")


def without_purpose(text: str, language: Language) -> str:
    """A normalised question without what it serves, unless only that tells the time meant."""
    for pattern in _PURPOSES[language]:
        found = pattern.search(text)
        rest = pattern.sub("", text, count=1)
        if found is None or (_DATED.search(found[0]) and not _DATED.search(rest)):
            continue
        text = rest
    return text
