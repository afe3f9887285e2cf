"""Takes out of a question the words that only say how its chart is to be drawn."""

import re
from functools import cache

from bot.questions.cues import Cue, vocabulary
from bot.trade import Language

_STYLES = {
    Language.ENGLISH: (
        r"\b(?:re)?index(?:ed|ing)?\b(?: of (?=[a-z]))?"
        r"(?: (?:to|on|at|against) (?:(?:its|the|their) )?(?:(?:level|average|base) (?:of"
        r"|in) )?(?:19|20)\d\d)?"
        r"|(?:\b(?:to|on|at|with|where|base|of) )?\b(?:19|20)\d\d ?(?:=|equals?|is|at) ?100\b"
        r"|(?<![\d.])100 ?= ?(?:19|20)\d\d"
        r"|\bseasonal(?:ity)?\b(?! adjust)(?: (?:view|pattern|profile|plot)\b)?(?: of\b)?"
        r"|\b(?:the )?same months? (?:of|across|in|for|over) (?:all |each |every |different "
        r"|the )*years?\b"
        r"|\b(?:one|a) line (?:a|per|for each) year\b|\b(?:across|over) (?:the )?years\b"
        r"|\byears? (?:over|on top of) each other\b|\bwith (?:19|20)\d\d (?:marked|highlighted"
        r"|in bold)\b"
        r"|\b(?:(?:year[- ]to[- ]date|ytd|cumulative) )?race\b(?: of\b)?"
        r"|\b(?:(?:on|with|in|using) )?(?:an? )?log(?:arithmic)?\b(?:[ -]?(?:scale|axis|y-?axis"
        r"|plot)\b)?"
        r"|\b(?:in|with|on) (?:an? )?(?:dark|light) (?:mode|theme|background)\b|\b(?:dark"
        r"|light)(?: (?:mode|theme|background|version))?\b(?! (?:oil|bulb|industr|truck|vehicle))"
        r"|\bstacked\b|\b(?:bar|line|area|column|pie)(?=[ -]?(?:chart|graph|plot|diagram))|\b(?:as"
        r"|in) (?:bars|lines|columns|areas)\b"
        r"|\b(?:(?:as|in) an? )?(?:pie|donut|doughnut)\b(?: of\b)?|\bmovers?\b|\bgainers?\b"
        r"|\blosers?\b|\bover time\b|\bby (?:end[- ])?uses?\b"
        r"|\b(?:their |its )?values? and (?:quantit(?:y|ies)|volumes?|tonnages?)\b(?=:)"
        r"|\b(?:beside|alongside|next to)\b"
    ),
    Language.KOREAN: (
        r"계절(?:별|성|적)?(?: ?패턴)?|지수(?:화한|화|로|의)?|(?:19|20)\d\d년? ?(?:=|은|을) ?100(?:으로 ?(?:한|놓은|하는))?"
        r"|(?:19|20)\d\d년 ?(?:기준|대비)(?= ?지수)|로그(?: ?(?:스케일|축|눈금|척도))?(?:로|으로)?"
        r"|같은 ?달끼리(?: ?비교한)?|연도별 ?(?:같은 ?달|동월)|누계 ?(?:경주|레이스)|누적(?= ?(?:막대|영역))"
        r"|어두운 ?(?:바탕|배경|테마)(?:으로|에)?|다크 ?(?:모드|테마)(?:로)?|밝은 ?(?:바탕|배경|테마)(?:으로|에)?"
        r"|(?:연도별로 ?|해마다 ?)?겹쳐(?:서|놓은|그린|진)?(?: ?(?:그린|놓은))?"
        r"|(?:파이|원형|원) ?(?=차트|그래프)|막대(?:로|형태로)|(?<![가-힣])선(?= ?그래프|형 ?그래프)|용도별(?:로)?|품목별 ?증감"
        r"|수출입 ?함께|금액과 ?물량"
    ),
    Language.CHINESE: (
        r"季节(?:性)?(?:走势|规律)?|(?:各|历|多)?年?(?:叠|重叠)(?:放|加|画)?在一起|"
        r"(?:相对(?:于)?)?(?:19|20)\d\d年?水平的?(?=[^?]{0,12}指数)|以?(?:19|20)\d\d年?(?:=|为|设为"
        r"|设为) ?100(?:的)?|以?(?:19|20)\d\d年为(?:基准|基期)(?:的)?"
        r"|指数(?:化)?(?:的)?|对数(?:坐标|刻度|轴)?|(?:各|历)年同(?:月|期)(?:对比)?(?:的)?|累计赛跑|竞赛"
        r"|(?:深|暗|浅|亮)色(?:模式|背景|主题)?|堆(?:叠|积)|按(?:最终)?用途|商品增减|饼(?:状|形)?(?=图)|[柱条](?:状|形)?(?=图|$"
        r"|[,;])|进出口都画|金额和数量"
    ),
}


def unstyled(text: str, language: Language, *, drawing: bool = False) -> tuple[str, bool]:
    """A normalised text without its words of drawing, and whether it asks for a chart.

    Only a question for a chart has such words: one that says chart, or, with `drawing`, one that
    came by a command that draws. Blanked words leave spaces, so that every place stays.
    """
    drawing = drawing or vocabulary(language).cues[Cue.CHART].search(text) is not None
    if not drawing:
        return text, False
    bare = _styles(language).sub(lambda match: " " * len(match[0]), text)
    # A comma that led to nothing else would part the question into two.
    return _LEADS_NOWHERE.sub(lambda match: " " * len(match[0]), bare), True


_LEADS_NOWHERE = re.compile(r"[,;，、](?= *$)")


@cache
def _styles(language: Language) -> re.Pattern[str]:
    return re.compile(_STYLES[language])
