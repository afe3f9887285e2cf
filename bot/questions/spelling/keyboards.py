"""Reads what was typed on another keyboard: tncnf is 수출, zhongguo chukou is 中国出口."""

import re
from typing import Final

_FIRST: Final = "r R s e E f a q Q t T d w W c z x v g".split()
_VOWEL: Final = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split()
_LAST: Final = [
    "",
    *"r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(),
]
_KEYS: Final = re.compile(
    r"([rsefaqtdwczxvgREQTW])(h[kol]|n[jpl]|ml|[koijpuhynbmlOP])"
    r"((?:rt|s[wg]|f[raqtxvg]|qt|[rsefaqtdwczxvgRT])(?![koijpuhynbmlOP]))?"
)
_WHOLE: Final = re.compile(rf"(?:{_KEYS.pattern})+")
_LATIN: Final = re.compile(r"[A-Za-z]{2,}")
_TRADE_KOREAN: Final = re.compile(r"수출|수입|교역|무역|북한|중국|대북|대중|북중|석탄|가발")
_NEUTRAL: Final = frozenset(
    "hs usd cny rmb yoy mom ytd csv vs un gdp fob cif dprk nk prc gacc kotra".split()
)
"""Words of Latin letters that a Korean question holds as they are."""

_WORDS: Final = """
zhongguo 中国 chaoxian 朝鲜 beihan 北韩 zhongchao 中朝 chukoue 出口额 jinkoue 进口额
maoyie 贸易额 zonge 总额 chukou 出口 jinkou 进口 maoyi 贸易 jinchukou 进出口
shuncha 顺差 nicha 逆差 tongbi 同比 huanbi 环比 zengzhang 增长 zengsu 增速
xiajiang 下降 duoshao 多少 shangbannian 上半年 xiabannian 下半年 jidu 季度 yuedu 月度
qunian 去年 jinnian 今年 qiannian 前年 shangyue 上月 nian 年 yue 月 zuixin 最新
shuju 数据 meitan 煤炭 dami 大米 jiafa 假发 huafei 化肥 mianfen 面粉 tu 图
meiyuan 美元 renminbi 人民币 zuigao 最高 zuidi 最低 dui 对 cong 从 zi 自 he 和
de 的 ne 呢 shi 是 bi 比 na 那 mei 每 ge 个
""".split()
_PINYIN: Final = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))
_SYLLABLES: Final = re.compile("|".join(sorted(_PINYIN, key=len, reverse=True)))
_SPELT: Final = re.compile(rf"(?:{_SYLLABLES.pattern})+")
_TRADE_PINYIN: Final = re.compile(r"chukou|jinkou|maoyi|chaoxian|zhongchao|shuncha|nicha")
_PARTS: Final = re.compile(r"(?<=\d)(?:yue|nian)(?![a-z])|(?<=[一-鿿])(?:yue|nian)(?![a-z])")
_HAN: Final = re.compile(r"[一-鿿]")
_GAPS: Final = re.compile(r"(?<=[一-鿿]) +(?=[一-鿿\d])|(?<=\d) +(?=[年月])")


def retyped(question: str) -> str:
    """A question as it was meant; one typed on the right keyboard stays as it is."""
    words = _LATIN.findall(question)
    if not words:
        return question
    if any(_TRADE_KOREAN.search(_hangul(word)) for word in words):
        return _LATIN.sub(lambda found: _hangul(found[0]), question)
    if _HAN.search(question):
        return _PARTS.sub(_han, question)
    small = [word.lower() for word in words]
    spelt = any(map(_TRADE_PINYIN.search, small)) and all(map(_SPELT.fullmatch, small))
    return _GAPS.sub("", _LATIN.sub(_han, question)) if spelt else question


def _hangul(word: str) -> str:
    """A word of keys as the syllables they make on a Korean keyboard, if they make any."""
    keys = word if word != word.upper() else word.lower()
    if keys.lower() in _NEUTRAL or not _WHOLE.fullmatch(keys):
        return word
    return _KEYS.sub(_syllable, keys)


def _syllable(found: re.Match[str]) -> str:
    first, vowel, last = found.groups(default="")
    index = _FIRST.index(first) * len(_VOWEL) + _VOWEL.index(vowel)
    return chr(0xAC00 + index * len(_LAST) + _LAST.index(last))


def _han(found: re.Match[str]) -> str:
    return _SYLLABLES.sub(lambda one: _PINYIN[one[0]], found[0].lower())
