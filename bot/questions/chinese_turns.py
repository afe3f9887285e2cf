"""Rewrites Chinese turns of phrase that date, value or address into plainer words."""

import re
from collections.abc import Callable
from typing import Final

from bot.questions.vocabulary.han import either_script

_Instead = str | Callable[[re.Match[str]], str]

_EVENT: Final = (
    r"(?:(?:边境|国境|国门|口岸|边界)?(?:封关|封闭|封锁|关闭|封国|闭关|重开|重新开放|通关|复关)"
    r"|疫情(?:爆发|暴发|开始|发生)?)"
)
_TURNING: Final = (
    r"(?:历史)?(?:最低点|最高点|低点|高点|峰值|高峰期?|顶峰|巅峰|谷底|低谷|低位|高位)(?:时期?)?"
)
_LIST: Final = r"(?<![\d.年-])(?:1[0-2]|[1-9])(?: ?[,和与及] ?(?:1[0-2]|[1-9])){1,7}(?![\d.])"
_ABOUT_TRADE: Final = (
    r"出口|进口|贸易|顺差|逆差|朝鲜|北韩|我国|制裁|数据|公布|增|减|[跌涨卖买]|[年月季]|\d"
)
_SAYS_WHO: Final = (
    r"(?:我|咱|本人|老板|领导|主管|老师|导师|教授|编辑|主编|同事|客户|论文|报告|作业|稿子|记者"
    r"|研究|新闻|媒体|核实|确认|请教|打扰|打听|小白|新手|新人|弄不清|搞不懂|着急|急[用!])"
)


def _each_a_month(found: re.Match[str]) -> str:
    return re.sub(r"\d+", r"\g<0>月", found["list"].replace(" ", ""))


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


_LAST: Final = re.compile(r"最近|最[后後]|上一?次|首次|第一次|再次|又|重新|重新|[会會将將能]")


def _in_percent(found: re.Match[str]) -> str:
    return f"{'一二三四五六七八九'.index(found['tenths']) + 1}0%"


def _year_before(found: re.Match[str]) -> str:
    return f"{int(found['year']) - 1}年"


def _step_by_step(found: re.Match[str]) -> str:
    dated = _RANGE.search(found.string) is not None
    return f"逐{found['unit'][:1]}" if dated else f"逐{found['unit'][:1]}走势"


_RANGE: Final = re.compile(r"\d{4}|近|[去今前]年|[\d一二三四五六七八九十]月")


_TURNS: Final[tuple[tuple[re.Pattern[str], _Instead], ...]] = tuple(
    (re.compile(either_script(pattern)), instead)
    for pattern, instead in (
        # Who asks and what for.
        (
            (
                rf"^(?:(?![^,.!?:;]*(?:{_ABOUT_TRADE}))[^,.!?:;]{{0,20}}{_SAYS_WHO}[^,.!?:;]{{0,20}}"
                r"[,.!:;] ?){1,3}"
            ),
            "",
        ),
        (r"(?:有没有|有)?(?:谁|哪位(?:大佬)?|人|大佬)(?:能)?知道", ""),
        (r"(?<=[,.!?])(?:谢谢|多谢|感谢|急|在线等|拜托)[^?]{0,6}$", ""),
        (r"(?:中国|我国)?(?:大[陆陸]|内地)(?!架)", "中国"),
        # Cantonese.
        (r"有冇|有无(?=超|[人过])", "有没有"),
        (r"係咪", "是不是"),
        (r"(?:几时|幾時|乜嘢时候)", "什么时候"),
        (r"边(?=个?(?:月|季度?|年|样|种))", "哪"),
        (r"点解", "为什么"),
        (r"(?<![一-鿿])点样|(?<=[口易])点样", "怎么样"),
        (r"几多(?=钱|亿|万|个)|几钱", "多少钱"),
        (r"多少钱(?=亿|万|个)|多少钱钱", "多少"),
        (r"[畀俾](?=朝|北|佢|中)", "给"),
        (r"[嘅嗰]", "的"),
        (r"乜嘢?|咩(?=[?商货]|$)", "什么"),
        (r"而家", "现在"),
        (r"[旧舊]年(?!历)", "去年"),
        # Months in figures alone; the last part of a year.
        (rf"(?P<list>{_LIST})(?:[这那]?(?:[两二三四五六七八]|\d)个)月(?:份)?", _each_a_month),
        (r"(第?一季度?|首季度?|第一个季度)([和与跟比]|对比|相比)最后一?个?季度?", r"\1\2第四季度"),
        (r"(?:第一个月|首月)([和与跟比]|对比|相比)最后一个月", r"1月\1 12月"),
        (r"(?P<year>20\d\d)年(?:联合国|安理会)?的?制裁(?:之)?前(?:的)?(?:那)?一年", _year_before),
        # A day of another year is a day.
        (
            r"(?<=[年月]前)的?(?:今天|今日|昨天|这一?天)|(?<=[去前]年)的?(?:今天|今日|这一?天)",
            "当日",
        ),
        # A date that an event only explains.
        (
            rf"(?<=\d[年月])(?:的)?{_EVENT}(?=(?:之|以)?后|以来|到|至|起)",
            "",
        ),
        (r"(?<=\d[年月])(?:之后|以后|以来|后|起)(?=[到至]\d)", ""),
        (r"(?<![边国口境界门])(?:重开|重新开放|解封)(?=(?:之|以)?后)", "边境重开"),
        (
            r"(?<=[开关放情锁国闭冠封])(?:之|以)?后的?(?:第一|头一|首)个?(?=年|月|季度)",
            "后一个",
        ),
        (r"(?<=后一)个(?=年)", ""),
        (r"(?<=[前后来])月(?=(?:贸易|出口|进口)(?:总)?额)", "的月度"),
        # The peak or the trough of a named year, set against another: its figure.
        (
            (
                rf"(?<=\d年)的?{_TURNING}"
                r"(?=(?:水平)?(?:[到至比的]|相比|以来|恢复|下降|下跌|增|[涨跌减降高低少多]|,|$))"
            ),
            "",
        ),
        # Either end of a range that is given as an end of a year.
        (r"(?<=[到至])(?P<year>\d{4}年|去年|前年)(?:年)?[底末](?!前|以前|之前)", r"\g<year>12月"),
        (
            r"(?<=[从自])(?P<year>\d{4}年|去年|今年|前年)(?:年)?初(?=[到至]|以来|起|开始)",
            r"\g<year>1月",
        ),
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
        (
            r"(?<![一-鿿])(?:到|截至|截止)(?=(?:\d{4}年|今年|去年)?\d{1,2}月(?:份|底)?(?:为止|止))",
            "截至",
        ),
        (r"(?<=月)(?:份|底)?(?:为止|止)(?=[一-鿿 ,?]|$)", ""),
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
        (r"(?<=[口易额资的])(季度|月)度?(?=(?:数据|数字|统计|数值|明细|金额))", r"各\1"),
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
_VIEW: Final = re.compile(
    either_script(
        r"\((?:以|按|从|站在)?(?P<whose>朝鲜|朝方|北韩|中国|中方|我国)(?:的)?"
        r"(?:角度|视角|立场|口径|方面)?(?:看|来看|来说|而言)?\)"
    )
)
_DIRECTED: Final = re.compile(
    either_script(
        r"对华|对朝|[自从向往给与]朝|朝鲜(?:对|向|从|自)|(?:中国|我国)(?:对|向|从|自)|北韩"
    )
)


def plain_turns(text: str) -> str:
    """A normalised Chinese text with its turns of phrase in words that other rules read."""
    view = _VIEW.search(text)
    if view is not None:
        # A view in brackets stands first, unless the words around it name both sides already.
        rest = text[: view.start()] + text[view.end() :]
        text = rest if _DIRECTED.search(rest) else f"{view['whose']}角度{rest}"
    for pattern, instead in _TURNS:
        text = pattern.sub(instead, text)
    return text
