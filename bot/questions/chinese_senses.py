"""Gives Chinese words of several senses the one that trade leaves them: earned, broken, points."""

import re
from collections.abc import Callable
from typing import Final

from bot.questions.vocabulary.han import either_script

_Instead = str | Callable[[re.Match[str]], str]


def _told_against(found: re.Match[str]) -> str:
    """A 相比 that stands before what is compared with, unless a preposition opened before it."""
    clause = re.split(r"[,.?!;:]", found.string[: found.start()])[-1]
    return found[0] if _WITH.search(clause) else "比"


_WITH: Final = re.compile(r"[与與和跟同较較比]")


def _earned_for(found: re.Match[str]) -> str:
    """What brings North Korea money is what it sells, unless something is sold to it."""
    sold = _SOLD.search(found.string[: found.start()])
    return found[0] if sold else "朝鲜向中国出口"


_SOLD: Final = re.compile(r"[卖賣销銷售]|出口")


def _first_past(found: re.Match[str]) -> str:
    """When a mark was passed is when it first was, unless the last time is asked for."""
    return found[0] if _LAST.search(found.string) else f"{found[0]}首次"


_LAST: Final = re.compile(r"最近|最[后後]|上一?次|首次|第一次|再次|又|重新|[会會将將能]")


def _in_percent(found: re.Match[str]) -> str:
    return f"{'一二三四五六七八九'.index(found['tenths']) + 1}0%"


def _step_by_step(found: re.Match[str]) -> str:
    dated = _RANGE.search(found.string) is not None
    return f"逐{found['unit'][:1]}" if dated else f"逐{found['unit'][:1]}走势"


_RANGE: Final = re.compile(r"\d{4}|近|[去今前]年|[\d一二三四五六七八九十]月")


_SENSES: Final[tuple[tuple[re.Pattern[str], _Instead], ...]] = tuple(
    (re.compile(either_script(pattern)), instead)
    for pattern, instead in (
        # What is earned by selling and spent on buying is what was traded.
        (
            r"从中国(?:身上|那里|这里|手里)?(?:一共|总共|共)?(?:赚|挣)(?:了|到|取|得|回|来)*(?!差价)",
            "向中国出口了",
        ),
        (
            r"从朝鲜(?:身上|那里|这里|手里)?(?:一共|总共|共)?(?:赚|挣)(?:了|到|取|得|回|来)*(?!差价)",
            "向朝鲜出口了",
        ),
        (
            r"[给为]朝鲜(?:一共|总共|共)?(?:赚|挣|带来|创)(?:了|到|取|得|回|来|汇)*",
            _earned_for,
        ),
        (
            r"(?:总共|一共|共|能)?(?<!净)(?:赚|挣)(?:了|到|取|得|回)*(?=多少|几|\d|大概|美元|外汇)",
            "卖了",
        ),
        (r"(?<=多少|几亿|几万)(?:的)?外汇(?!储备)", "美元"),
        (r"靠(?=出口|卖|向|对|往|什么|啥|哪)", ""),
        (r"(?<=[东西货品物])花(?:了|费|掉)?(?=多少|几|\d|大概)", ""),
        # Words of several senses, in the one that trade leaves them.
        (r"最好(?=能|可以|是|把|用|给|列|按|带|有|做|画)", ""),
        (r"(?<![打突跌击冲])破[了的]?(?=\d|[一两二三四五六七八九十]+亿)", "超过"),
        (
            r"(?:什么时候|啥时候|何时|几时)(?=(?:超过|超|突破|达到|跌破|低于)了?(?:\d|[一两二三四五六七八九十百]+亿))",
            _first_past,
        ),
        (r"有没有(?:哪|任何)一?个?(月份?|季度|年份?)(?![底初末])", r"有哪些\1"),
        (
            r"(?<![\d一二三四五六七八九十])(?P<tenths>[一二三四五六七八九])成(?=以上|以下|的[月季年]|$)",
            _in_percent,
        ),
        (r"(?<=[过超于到近达])(?P<tenths>[一二三四五六七八九])成(?!员|功|立|品)", _in_percent),
        (r"[降跌]幅(?=超|大于|高于|达|在|不|低于|小于)", "下降"),
        (r"(?<=[口易额资])得(?:挺|很|蛮|还|比较|相当)(?:快|慢|猛|好|不错|厉害)", ""),
        (r"(?<=恢复|增长|回升)得(?:挺|很|蛮|还|比较|相当)?(?:快|慢|猛|好|不错|厉害)", ""),
        (r"的话(?=[ ,?]|$)", ""),
        (r"加(?:在|到)?(?:一起|一块儿?)", "合计"),
        (r"几乎", ""),
        (r"现在(?:已经|都|却)?不(?=出口|进口|买|卖)", "不再"),
        (r"为零或者?(?:接近|几乎为?)零", "为零"),
        (r"(?:手[上头里]|网上|群里|外面)?有(?:个|一?种|人)?说(?:法)?(?:是|说|称|,)", ""),
        (r"(?<=[数字据额值])((?:后来|之后|事后)?又?被?)调整过", r"\1修订过"),
        (r"(?<=数据)(?:怎么|为什么|为啥)?(?:还|仍|现在)(?:没有|没|未有)(?=[?呢啊]|$)", "还没公布"),
        (r"能(?:不能)?看到(\d{1,2}月份?的?数据)了?(?:吗|么|没)?", r"\1公布了吗"),
        (r"(?<=[口易额资的])(季度|月|年)度?(?=(?:数据|数字|统计|数值|明细|金额))", r"各\1"),
        (r"(?:什么时候|啥时候|何时)(?=最[大高多低小少])", "哪个月"),
        (r"(?<=[比速幅月])(?:都|均)?为正(?![常式])", "增长"),
        (r"(?<=[比速幅月])(?:都|均)?为负(?!责)", "下降"),
        (r"(?:以|用|按)(?:表格|列表|清单|文字|图表)的?(?:形式|方式|格式)", ""),
        (r"(?:做|搞)?(?:了|过)?买卖(?!双方)", "贸易"),
        (
            r"(?:[几哪]个?月份?|哪一个月|何时|什么时候|哪一?年)以来的?(?=新高|新低|最[高低大小多少])",
            "近几年",
        ),
        (r"去(?=朝鲜|北韩)", "给"),
        (r"二手(?:汽|轿)?车", "汽车"),
        (r"占比(?=前[两三四五六八十\d])", "金额"),
        (r"[你您]们", "你"),
        (r"联合国(?:的|对朝|安理会|对朝鲜的?)*(?=制裁(?:之|以)?[前后])", ""),
        (
            r"(?:到|截至|截止)(?:目前|现在|今年|今天|\d{4}年)底?为止(?:的)?(?=[^?]{0,8}最)",
            "历史上",
        ),
        (
            (
                r"^(?:还?能|可以|能不能)?(?:查|看)?(?:得?到)?\d{4}年代?(?:以前|之前)?的?数据"
                r"(?:吗|有吗|有没有|可以查吗|能查吗|能查到吗)[?]?$"
            ),
            "数据最早从什么时候开始有",
        ),
        (r"(修[订正])(?:数据|数字)的?(?=频率|规则|政策|机制)", r"\1"),
        (
            (
                r"(?:按照?|根据|依|用)(\d{4}年\d{1,2}月)(?:份|底)?(?:当时|那?时)?的?"
                r"(?:数据|口径|版本)[ ,]?"
            ),
            r"按\1公报,",
        ),
        (r"(?<=从朝鲜)进(?=[?的吗货]|$)", "进口"),
        (r"(?<=从北韩)进(?=[?的吗货]|$)", "进口"),
        (r"(?<![跌降减])掉(?=了?(?:几成|多少|百分|\d))", "下降"),
        (r"(?:的)?那[期份](?=月报|公报|数据|报告)", "的"),
        (r"(?<=[报据计])里面", "里"),
        (r"最大宗(?=的|出口|进口|商品|货)", "最大的"),
        (r"是(?:正(?:的)?还是负|正是负|升还是降|多了还是少了)的?", "增长还是下降"),
        (r"相比(?:于|起)?(?=\d{4}|[去前上]年|同期|疫情前|封关前)", _told_against),
        # Step by step, and a rate in points.
        (
            (
                r"一个?(?P<unit>月|年|季度?)(?:都)?比(?:上)?一个?(?P=unit)(?:都)?(?:要|还|更)?"
                r"[多少高低大小差好强弱]"
            ),
            _step_by_step,
        ),
        (r"(?<=[几少\d])个点(?![击评])", "个百分点"),
        (r"(?<=[月季度额口易的, ])年增(?!长)", "同比增长"),
        (r"(?<=[月季度额口易的, ])年减(?!少)", "同比下降"),
        (r"(?<=[月额口易的, ])月增(?!长)", "环比增长"),
        (r"(?<=[月额口易的, ])月减(?!少)", "环比下降"),
        (
            r"占(?:了)?(?:全部)?进出口(?:总[额值量]|额|值)?(?=的?(?:几成|百分之|多少|比))",
            "占贸易总额",
        ),
        (r"(?<!哪)(?:一|1)年最多(?=可?以?能?[给向对卖供送运])", "每年最多"),
    )
)


def in_one_sense(text: str) -> str:
    """A normalised Chinese text with such words in those that other rules read."""
    for pattern, instead in _SENSES:
        text = pattern.sub(instead, text)
    return text
