"""Mends Chinese words with one wrong character: 面份 for 月份, 上办年 for 上半年."""

import re
from typing import Final

from bot.questions.turns.chinese import plain_turns
from bot.questions.vocabulary.han import simplified

_WORDS: Final = (
    """
    出口 进口 贸易 朝鲜 同比 环比 顺差 逆差 增长 下降 月份 季度 年份 总额 金额 累计 同期
    占比 比重 单价 均价 商品 数据 海关 制裁 最高 最低 去年 今年 前年 上月 本月 美元 排名
    趋势 走势 平均 连续 对比 比较 减少 增加 公布 发布 修订 月报 假发 煤炭 进出口 上半年
    下半年 一季度 二季度 三季度 四季度 贸易额 出口额 进口额 人民币 疫情前 封关 至今 差额
    多少 总值 贸易总额 中朝 月度 面粉 化肥 豆油 大米 钢铁 轮胎 水产品 铁矿石
    """
).split()
_ALIKE: Final = tuple(
    frozenset(group)
    for group in (
        "口囗扣回 出岀初除础 进近尽劲迸晋 贸冒贺茂留毛 易意义益亦 朝潮嘲 鲜先线仙 同铜童桐 "
        "比笔毕币 环还坏 顺瞬训 差叉查茬岔 逆腻拟泥 增曾憎赠 长常张涨掌 降将酱隆 月面曰日越阅 "
        "份分粉纷 季记计寄李 度渡杜肚读 年念连午 总种宗忌 额鹅饿愕客 金斤全 累类雷 计记级汁 "
        "肥非飞匪 豆都逗 钢刚缸 胎台抬 矿况 "
        "期其齐起 占站战 重种众 单担丹 价介加 均军君 商伤尚 品拼 数树术 据剧拒具 海孩 关官 "
        "裁才材财栽 最罪嘴 高搞告 低底抵 去趣 今金令 前钱 上尚 美没每 元员圆园 半伴办 人仁 "
        "民名 币比 减碱检 少小 加家佳 公工供 布部步 发法 修休 订定钉 假价甲 煤媒 炭碳 疫役 "
        "情请 封峰风 至止 今近 走奏 势事试 趋区 排派 名明 平评 连联 续序 多朵 值直植"
    ).split()
)
_TELLING: Final = frozenset("贸顺逆环")
"""Characters that begin one word of trade only, whatever stands after them."""
_COUNTED: Final = {
    "月份": re.compile(r"(?<!\d)(?:1[0-2]|[1-9]|[一二三四五六七八九十])$"),
    "季度": re.compile(r"第[一二三四1-4]$"),
}
"""What stands before a word that counts, so that its first character is told by it."""
_HAN: Final = re.compile(r"[一-鿿]+")

# Slips whose characters are known words by themselves, so that nothing unknown is left of them.
_SLIPS: Final = tuple(
    (re.compile(slip), meant)
    for slip, meant in (
        (r"(?<!附)[近尽劲迸]口(?!岸|罩|音)|进[囗扣](?!押)", "进口"),
        (r"(?<=\d)[越阅曰钥约](?=[对自从的出进贸中朝份]|$)", "月"),
        (r"(?<=国)[队兑](?=朝|北)|[队兑](?=朝(?:鲜|出|进))", "对"),
        (r"[拟腻]差|逆岔", "逆差"),
        (
            r"(?<!\d)((?:19|20)\d\d)年?[-~到至]((?:19|20)\d\d)(?=[季月年]度|[每各按逐])",
            r"\1年-\2年",
        ),
        (r"^再加(?:上|个)?(?=\d)", "加上"),
        (r"(?<=[口额差量率])[事市式](?=多少|几)", "是"),
        (r"(?<=[万亿多])刀(?!具)", "美元"),
        (r"(?<=\d|少)w(?=美元|元|吨)", "万"),
        (r"同[笔必](?![订者须要])", "同比"),
        (r"环[笔必]", "环比"),
        (r"同环比", "同比和环比"),
        (r"哪一?季(?!度|节)", "哪个季度"),
        (r"(?<!每)(?<!一)(吨|公斤)价(?=[是多趋走变]|[?]|$)", r"每\1单价"),
        (r"(?<=口)同(?=出口|进口)", "和"),
        (r"输(?:中|华)(?=[货金总]|出口|的|额|多少|[?]|$)", "对中国出口"),
        (r"几多(?=[钱亿万吨?]|$)", "多少"),
        (r"回[复覆](?=了?[到至]|了?疫|了?水平)", "恢复"),
        (r"前面的?(?=[几各]?个?月)", "之前"),
        (r"(?<![情鼠防免])疫前", "疫情前"),
        (r"有(?:啥|什么|没有|无)新(?:东西|货|情况|动态|进展)(?=[吗呢啊?]|$)", "有什么新的"),
        (r"(?:公布|发布|(?<=[据字报])出[炉来咗]?)未(?=[?呀啊]|$)", "公布了吗"),
        (r"(?:大韩|韩国)贸易投资振兴公社", "kotra"),
        (r"按年[和与、,及]?按月(?=[变增升涨])", "同比和环比"),
        (r"几分之(?:几|一)", "几成"),
        (r"按年(?=[升跌涨](?!价)|上升|下跌|增长(?!率|情)|[增减](?!长)|下降)", "同比"),
        (r"按月(?=[升跌涨](?!价)|上升|下跌)", "环比"),
        (r"你是(?:不是)?(?:一?个)?(?:聊天)?(?:机器人|真人|ai|人工智能|bot)", "你是谁"),
        (r"(?<![a-z]) ?pk ?(?![a-z])", " vs "),
        (r"顺[查叉]|瞬差", "顺差"),
        (r"逆[查叉]", "逆差"),
        (r"曾[长常]|增[常张](?!数|开)", "增长"),
        (r"累[记级](?!录)", "累计"),
        (r"环比负增长", "环比下降"),
        (r"(?:同比)?负增长", "同比下降"),
        (r"(?:同比)?(?<!环比)正增长", "同比增长"),
        (r"人名币|人民比", "人民币"),
        (
            (
                r"进口额?(?:有没有|是否|曾经?|可曾)?(?:超过|多于|大于|高于)过?出口额?过(?:吗|没有"
                r"|没)?"
                r"|进口额?(?:有没有|是否|曾经?|可曾)(?:超过|多于|大于|高于)过?出口额?(?:吗|没有)?"
            ),
            "中国有过逆差吗",
        ),
        (r"(?<=\d)年均(?=出口|进口|贸易|进出口|对|自|顺差)", "年平均每年"),
        (r"前夕|前夜(?=相|的|[,比水])", "前"),
    )
)


_APART: Final = re.compile(r"(?<=[一-鿿\d]) (?=[一-鿿](?: |$))|(?<= [一-鿿]) (?=[一-鿿\d])")
_MANY_APART: Final = 4
"""Characters with a space between each: 对 朝 鲜 出 口."""


def plain_chinese(text: str) -> str:
    """A normalised Chinese text with the commonest slips of a single character put right."""
    if len(_APART.findall(text)) >= _MANY_APART:
        text = _APART.sub("", text)
    for slip, meant in _SLIPS:
        text = slip.sub(meant, text)
    text = plain_turns(text)
    text = _ALL_PARTS.sub(r"各\1", text)
    text = _TRADED_GOODS.sub("商品", _SPENT.sub("", text))
    text = _NEIGHBOUR.sub("", text)
    text = _BOTH_HALVES.sub("上半年和下半年", _ADDED.sub("和", text))
    text = _PRINTED_IN.sub("", _MORE_THAN.sub("贸易差额多少", text))
    text = _SHORT_MONTH.sub(r"20\1-\2", _SAID_TWICE.sub("", text))
    return _STUCK.sub(" ", text)


_ALL_PARTS: Final = re.compile(
    r"(?<=\d年|去年|今年|前年)的?(?:全部)?(?:(?:四|4)个(?=季度)|(?:十二|12)个(?=月))(季度"
    r"|月)(?!份?[以来内])"
)
"""All parts of a year are each of them: 2025年四个季度."""
_MORE_THAN: Final = re.compile(
    r"(?:卖出?(?:给(?:朝鲜|朝方|北韩))?的?比(?:它|他们|从(?:朝鲜|朝方))?买进?的?"
    r"|出口额?比进口额?|进口额?比出口额?)[多少高低](?:了"
    r"|出)?(?:多少)?(?=[?呢吗]|$)"
)
"""By how much one flow exceeds the other, which is the balance: 出口比进口多多少."""
_TRADED_GOODS: Final = re.compile(r"(?<=[出进]口)品(?=[有是吗呢?,]|$)")
"""What is exported: 主要出口品."""
_ADDED: Final = re.compile(r"(?<=[月年季度份])加上?(?=\d|[一二三四五六七八九十上下第])")
"""Months that are added up stand side by side: 1月加2月."""
_NEIGHBOUR: Final = re.compile(r"(?:邻国|邻邦|近邻)(?=朝鲜|北韩|中国)")
_BOTH_HALVES: Final = re.compile(r"上[,·/和、]?下半年")
_SPENT: Final = re.compile(r"花(?:了|费|掉)?(?=多少钱|几亿|\d)")
"""What is spent is no flower: 花了多少钱买."""
_PRINTED_IN: Final = re.compile(r"(?<=月)(?:份)?的?(?:时|时候|那时)(?=公布|发布)")
"""A word that dates a publication twice: 2026年6月时公布的."""
_SHORT_MONTH: Final = re.compile(
    r"(?<![\d/.-])(2\d)(?:/|-(?=0|1[0-2]))(0?[1-9]|1[0-2])(?=\s?[出进贸中对自从朝]|$)"
)
"""A month in figures alone: 25/06出口."""
_SAID_TWICE: Final = re.compile(r"[一二两三四五六七八九十\d]{1,2}年前的?(?=(?:19|20)\d\d年)")
"""Words that only say how far back a named year lies: 十年前的2015年."""
_STUCK: Final = re.compile(r"(?<=[a-z])(?=(?:19|20)\d\d年)|(?<=年)(?=hs)")
"""Latin letters that touch a year."""


def mended_chinese(text: str, unknown: str) -> str:
    """The text with each unknown stretch put right that makes one word of trade wrong.

    One character of the word may differ, and only one word may be meant.
    """
    for stretch in dict.fromkeys(_HAN.findall(unknown)):
        at = text.find(stretch)
        meant = at >= 0 and _meant(simplified(text), at, at + len(stretch))
        if meant:
            start, word = meant
            text = text[:start] + word + text[start + len(word) :]
    return text


def _meant(text: str, start: int, end: int) -> tuple[int, str] | None:
    """Where a word of trade with one wrong character in the stretch begins, and that word."""
    found = {
        (place, word)
        for word in _WORDS
        for place in range(max(0, start - len(word) + 1), end)
        if _is_slip(text, place, word, start, end)
    }
    longest = max((len(word) for _, word in found), default=0)
    best = [one for one in found if len(one[1]) == longest]
    # 5面份: what a number stands before is a month, and no flour.
    best = [one for one in best if one[1] in _COUNTED] or best
    return best[0] if len(best) == 1 else None


def _is_slip(text: str, place: int, word: str, start: int, end: int) -> bool:
    typed = text[place : place + len(word)]
    if len(typed) != len(word):
        return False
    wrong = [at for at, (here, there) in enumerate(zip(typed, word, strict=True)) if here != there]
    if len(wrong) != 1 or not start <= place + wrong[0] < end:
        return False
    at = wrong[0]
    if any(typed[at] in group and word[at] in group for group in _ALIKE):
        return True
    before = _COUNTED.get(word)
    if at == 0:
        return before is not None and before.search(text[:place]) is not None
    return word[0] in _TELLING
