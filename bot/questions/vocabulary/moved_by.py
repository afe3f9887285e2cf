"""Words around an amount that say what it is: a level, what it was before, or how far it moved."""

import re
from typing import Final

from bot.trade import Language

_ABOUT: Final = (
    r"(?: (?:about|around|some|roughly|nearly|almost|just|only|over|more than|less than|an?|the"
    r"|of|year-ago|previous|last year's|us))*"
)
CUT: Final = {
    Language.ENGLISH: re.compile(
        r"[,;:()]|[.] | (?:while|and|with|but|as|whereas|including) | [-–—]{1,2} "
    ),
    Language.KOREAN: re.compile(
        r"[,;:()]|[.] ?|(?<=[고며]) |(?<=지만) |(?<=는데) |(?<=면서) |(?<=반면) |(?<=중) "
    ),
    Language.CHINESE: re.compile(r"[,;:()]|[.] ?|其中|而(?!言)|并且?|且"),
}
"""Where the words of one amount end and those of another begin."""
FROM_BEFORE: Final = {
    Language.ENGLISH: re.compile(
        rf"\b(?:from|(?<!more )(?<!less )(?<!greater )than|versus|vs[.]?|against|compared (?:with|to)|not){_ABOUT} *$"
    ),
    Language.KOREAN: re.compile(r"(?!)"),
    Language.CHINESE: re.compile(
        r"(?:从(?!北?[朝韩]|中国)|由(?!北?[朝韩]|中国)|(?<![同环占])比(?!重|例)|较)[^,;]{0,14}$"
    ),
}
FROM_AFTER: Final = {
    Language.ENGLISH: re.compile(r"(?!)"),
    Language.KOREAN: re.compile(r"^ ?(?:에서|보다|대비|에 ?비해|[과와] ?비교)"),
    Language.CHINESE: re.compile(
        r"^(?:的|相比)?(?:大幅)?(?:增[加长]|减少|下降|上升|升|降)(?:到|至|了)"
    ),
}
"""Marks of what an amount had been before: up from 243 million, 21억 달러에서."""
BY: Final = {
    Language.ENGLISH: re.compile(rf"\b(?:by|up|down){_ABOUT} *$"),
    Language.KOREAN: re.compile(r"(?!)"),
    Language.CHINESE: re.compile(
        r"(?:增加|减少|增长|下降|扩大|缩小|多|少|增|减|升|降)(?:了)?(?:约|近|超过?)?$"
    ),
}
MOVED_AFTER: Final = {
    Language.ENGLISH: re.compile(r"^ (?:more|less|higher|lower|increase|decrease|rise|drop)\b"),
    Language.KOREAN: re.compile(
        r"^ ?(?:가량|정도|이상|넘게)?(?:이나|나|이|가)? ?"
        r"(?:증가|감소|늘[었어]|줄[었어]|확대|축소|더|덜|많|적[었은])"
    ),
    Language.CHINESE: re.compile(r"(?!)"),
}
"""Marks of how far something moved: up by 40 million, 增加3800万元."""
UP: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:up(?! to)|ris(?:e|es|en|ing)|rose|gr[eo]w\w*|jump\w*|surg\w*|soar\w*|climb\w*|increas\w*"
        r"|gain\w*|expan\w*|higher|more|bigger|larger|leap\w*|leapt|spik\w*|rebound\w*|recover\w*|widen\w*)\b"
    ),
    Language.KOREAN: re.compile(
        r"증가|[늘는](?=[었어은고며]|$)|느는|급증|폭증|급등|상승|성장|확대|뛰|올[랐라]|많(?!이)|높|↑|반등"
    ),
    Language.CHINESE: re.compile(r"增|涨|升|扩大|[多高](?![达于])|↑|反弹"),
}
DOWN: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:down|f[ae]ll\w*|declin\w*|dropp?\w*|plung\w*|plummet\w*|slump\w*|decreas\w*|shr[aiu]nk\w*"
        r"|lower|less|smaller|slid|slip\w*|s[au]nk|tumbl\w*|contract\w*|halv\w*|narrow\w*|collaps\w*|crash\w*|tank(?:ed|s)|cut)\b"
    ),
    Language.KOREAN: re.compile(
        r"감소|줄(?=[었어은고며])|급감|폭락|추락|붕괴|급락|하락|축소|떨어|(?<![누실])적[은었]|낮|↓|위축"
    ),
    Language.CHINESE: re.compile(r"降|减|跌|下滑|缩|崩|腰斩|[少低](?!于)|↓|回落"),
}
OVER: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:more than|over|above|at least|exceed\w*|topp\w*|tops|surpass\w*|pass(?:ed|es)|beyond|past"
        r"|in excess of|cross\w*|upwards of)(?: (?:a|the|us|just|even))* *#"
        r"|#(?: (?:or|and) (?:more|above|over)\b|[+])"
        r"|\b(?:did|does|do|has|have|had)\b[^#]*\b(?:hit|reach(?:ed)?|touch(?:ed)?|g[eo]t(?:ten)? to"
        r"|ma[kd]e it to)(?: (?:a|the|us))* *#"
    ),
    Language.KOREAN: re.compile(
        r"#[가-힣]{0,2} ?(?:이상|초과|넘[는은게었어긴을겼]|웃도|웃돌|상회|돌파|뛰어넘|도 ?넘|선을 ?넘)"
        r"|(?:최소|적어도) ?#|#[^#]{0,3}(?:도달|달성|찍)(?:했|었|한|은)(?:나|니|어|습니까|는지|을까)"
    ),
    Language.CHINESE: re.compile(
        r"(?<!不)(?:超过?|突破|逾|高于|多于|大于|至少|不低于|不少于|破)(?:了|约)?#|#(?:以上|[多余](?![少额])|$)(?<!#)"
        r"|(?:达到?|冲到|到)(?:了|过)?#了?[吗么没]"
    ),
}
UNDER: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:less than|under|below|short of|at most|up to)(?: (?:a|the|us|just))* *#"
    ),
    Language.KOREAN: re.compile(
        r"#(?!밖에)[가-힣]{0,2} ?(?:미만|이하|밑[도돌]|하회|못 ?미[치쳤친]|안 ?[되돼됐된]|에 ?못)"
    ),
    Language.CHINESE: re.compile(r"(?:不到|不足|低于|少于|小于|不超过|未达|跌破)(?:了)?#|#以下"),
}
"""Words that say more than an amount, or less; # stands in its place."""
ROUGHLY: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:about|around|some|roughly|nearly|almost|approximately|approx|close to|circa|~)"
        r"(?: (?:a|the|us))* *[~]?$"
    ),
    Language.KOREAN: re.compile(
        r"(?:약|대략|거의|근) ?$|(?:가량|정도|여 |안팎|내외|쯤|가까이|밖에|육박)"
    ),
    Language.CHINESE: re.compile(
        r"(?:约|近|大约|大概|将近|接近|差不多)(?:为|达)?$|(?:左右|上下|多)"
    ),
}
"""Words that say an amount in round numbers."""
