"""Rewrites Chinese turns of phrase that address or date into plainer words."""

import re
from typing import Final

from bot.questions.turns.chinese_chat import as_in_print, plainly_put
from bot.questions.turns.chinese_senses import in_one_sense
from bot.questions.turns.rewriting import Turns, rewritten, turns_of

_EVENT: Final = (
    r"(?:(?:边境|国境|国门|口岸|边界)?(?:封关|封闭|封锁|关闭|封国|闭关|重开|重新开放|通关|复关)"
    r"|(?:恢复|重启)(?:中朝)?(?:(?:铁路|火车|列车|货运|陆路|口岸|边境)(?:运输|货运|贸易)?)"
    r"|(?:铁路|火车|列车|货运|陆路|口岸){1,2}(?:运输)?(?:恢复|重启|复运|开通)"
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

_IN_CLAUSE: Final = r"[^,.!?:; ]"
_NOT_OF_TRADE: Final = rf"(?!{_IN_CLAUSE}*(?:{_ABOUT_TRADE}))"
_ASIDE: Final = (
    rf"(?:{_IN_CLAUSE}{{0,14}}(?:做|搞|写|跑|读|学|念|研究){_IN_CLAUSE}{{0,10}}的"
    rf"|{_IN_CLAUSE}{{0,24}}(?:[^器]人|记者|学者|者|[学士究科]生|员|师|[专玩商行]家|报告|稿子?|作业"
    r"|行业|新闻|下|话|是|题|急|懂|清|请教|扰|我))[,.!:; ]+"
)


def _each_a_month(found: re.Match[str]) -> str:
    return re.sub(r"\d+", r"\g<0>月", found["list"].replace(" ", ""))


def _of_the_republic(found: re.Match[str]) -> str:
    """民国114年 is 2025."""
    return f"{_BEFORE_THE_REPUBLIC + int(found['year'])}年"


_BEFORE_THE_REPUBLIC: Final = 1911


def _of_the_plan(found: re.Match[str]) -> str:
    """The years of a plan of five: 十四五期间 is 2021 to 2025."""
    first = 2001 + 5 * "十一二三四五".index(found["count"][1])
    return f"{first}年至{first + 4}年"


def _each_year(found: re.Match[str]) -> str:
    """What is listed of a range of years is a figure for each."""
    listed = _LISTED.search(found.string) and not _TOLD_HOW.search(found.string)
    return f"{found[0]}每年" if listed else found[0]


_LISTED: Final = re.compile(r"列出|列一下|罗列|列举|列个?表|列成|制表|表格|(?<![一-鿿])列")
_TOLD_HOW: Final = re.compile(r"每|各|逐|分年|按|合计|总[计和共]|累计|一共|平均|最|几")


def _year_before(found: re.Match[str]) -> str:
    return f"{int(found['year']) - 1}年"


_TURNS: Final[Turns] = turns_of(
    (
        # Quarterly trade, where no quarter is named: 季度贸易增长率.
        (
            (
                r"(?:^|(?<=[年来起至今画看查,]))季度(?=(?:中朝)?"
                r"(?:贸易|出口|进口|进出口|同比|环比|增速|增[长幅]|走势|趋势|数据|数字|[曲柱折]))"
            ),
            "按季度",
        ),
        # Who asks and what for; a clause that ends with another noun may name a good.
        (rf"^(?:{_NOT_OF_TRADE}(?={_IN_CLAUSE}{{0,24}}{_SAYS_WHO}){_ASIDE}){{1,3}}", ""),
        (rf"^(?:[您你]好)?[ ,!]*(?:我是|本人是?|我们是|在下是?|作为){_NOT_OF_TRADE}{_ASIDE}", ""),
        (r"咱们?(?:这边|这里|这儿|这)(?=买|进|出|卖)", "中国"),
        (
            (
                r"^(?:老师|教授|导师|老板|领导|主管|客户)(?:布置|让|叫|要求|要|给)了?(?:我们?|咱们?)?"
                r"(?:的?作业|任务|报告)?(?:要|得|写|查|做|交|整理|统计|一下)*"
            ),
            "",
        ),
        (r"(?<!\d)(20\d\d)年?[-~到至](20\d\d)年的?(?=\d{1,2}[-~到至]\d{1,2}月)", r"\1年到\2年每年"),
        (
            r"(?:(?<=年)半年度?|(?<![上下每按])半年度)(?=(?:对朝|自朝|中朝)?(?:贸易|出口|进口)|合计|总额|数据)",
            "每半年",
        ),
        (r"(?:^|(?<=[,.?!]))年度?(?=(?:贸易|出口|进口))", "每年"),
        (r"(?<=[来起至今画看口易])年度(?=贸易|出口|进口|走势|趋势|[曲柱折图])", "每年"),
        (r"^(?:小弟|小妹|在下|鄙人|晚辈)(?=想|请|求|问)", ""),
        (r"^(?:写稿中?|赶稿中?|赶论文|赶报告|急用|急|在线等|求助)+[,.!: ]+", ""),
        (r"(?:有没有|有)?(?:谁|哪位(?:大佬)?|人|大佬)(?:能)?知道", ""),
        (r"我?(?:还|好像)?(?:记得|印象[中里]|印象是)[,]?", ""),
        # 对比下6月: have a look at June, and not at the next six months.
        (r"(?:(?<=[查看问给算列帮])|(?<=对比)|(?<=比较)|(?<=核实)|(?<=确认))下(?=\d|[今去前])", ""),
        # What is earned comes from exports, and what is spent goes into imports.
        (r"(?:从|在)中国赚了?多少钱?[, ]*(?:又|还|再)?花了?多少钱?", "对中国出口和进口多少"),
        # 和2019年比2026年上半年出口怎么样: the first year is what the rest is held against.
        (
            (
                r"^[和与跟同](?P<base>(?:\d{4}年?|[去前]年|疫情前)(?:同期)?)(?:的?水平)?比"
                r"(?=\d{4}年|[今去]年|最[新近])"
            ),
            r"与\g<base>相比,",
        ),
        (r"(?<=\d年)的?水平(?=相比|比较)", ""),
        # It grew to that of a year, and not until that year.
        (r"(?<=[增降升减涨跌长加少])[至到](?=(?:\d{4}|[去今前])年的?\d)", "了"),
        # A year whose figure is known, and the same of another.
        (
            r"^(?:\d{4}年|[去今前]年)([^,?\d]{2,30}),(?:那么?|可是?|但是?)(\d{4}年|[去今前]年)的?呢?[?]?$",
            r"\2\1",
        ),
        (r"(?:中国|我国)?(?:大[陆陸]|内地)(?!架)", "中国"),
        # Cantonese.
        (r"有冇|有无(?=超|[人过])", "有没有"),
        (r"系咪", "是不是"),
        (r"(?<=[品货物的])系(?=乜|咩)", "是"),
        (r"(?:几时|乜嘢时候)", "什么时候"),
        (r"(?<![这那周两双旁身单外])边(?=个?(?:月|季度?|年|样|种))", "哪"),
        (r"点解", "为什么"),
        (r"(?<![一-鿿])点样|(?<=[口易])点样", "怎么样"),
        (r"几多(?=钱|亿|万|个)|几钱", "多少钱"),
        (r"多少钱(?=亿|万|个)|多少钱钱", "多少"),
        (r"[畀俾](?=朝|北|佢|中)", "给"),
        (r"[嘅嗰]", "的"),
        (r"咗", "了"),
        (r"乜嘢?|咩(?=[?商货]|$)", "什么"),
        (r"而家", "现在"),
        (r"旧年(?!历)", "去年"),
        # Months in figures alone; the last part of a year.
        (rf"(?P<list>{_LIST})(?:[这那]?(?:[两二三四五六七八]|\d)个)月(?:份)?", _each_a_month),
        (r"(第?一季度?|首季度?|第一个季度)([和与跟比]|对比|相比)最后一?个?季度?", r"\1\2第四季度"),
        (r"(?:第一个月|首月)([和与跟比]|对比|相比)最后一个月", r"1月\1 12月"),
        (r"(?P<year>20\d\d)年(?:联合国|安理会)?的?制裁(?:之)?前(?:的)?(?:那)?一年", _year_before),
        # 制裁第一年2018年: the event only says which year it was.
        (
            (
                r"(?:制裁|疫情|封关|封锁|闭关)(?:之?后|以后)?的?(?:第一|首|头一)年"
                r"(?:的|即|也就是)?,?(?=(?:19|20)\d\d年)"
            ),
            "",
        ),
        (r"各季(?![度节])", "各季度"),
        (r"民国 ?(?P<year>1?\d\d) ?年", _of_the_republic),
        (r"(?P<count>十[一二三四五])五(?:规划)?(?:时期|期间|年间|[五5]年)?", _of_the_plan),
        (r"\d{4}年?[-~到至]\d{4}年(?!\d|[一二三四上下前第]|的?第)", _each_year),
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
        (
            r"站在((?:20)?\d\d年\d{1,2}月)(?:的?(?:角度|时点|时间点))?(?:来)?(?:看|说),?",
            r"按\1公布的数据,",
        ),
        (r"几分之几", "百分之几"),
        (rf"{_TURNING}(?:的|是)?(?=(?:19|20)\d\d年)", ""),
        (r"(?<![边国口境界门岸])(?:重开|重新开放|解封)(?=(?:之|以)?后|以来)", "边境重开"),
        (r"(?<=后一)个(?=年)", ""),
        # Next to a year in the order, whose figure is not asked for.
        (
            r"仅次于(?:19|20)\d\d年的?(?P<of>[^?。,最是]{0,8})(?:最[高多大]的?|(?=是|年份|一年))",
            r"\g<of>第二高的",
        ),
        # Years and months that only a word tells.
        (r"金正恩(?:上台|执政|掌权|接班)(?:之?后|以来)", "2012年以来"),
        (r"大上个?月", "上上个月"),
        # 整理一下7月: no 下7月, the month to come.
        (r"(?:[拉捞抓弄搞调]|(?<=[一-鿿]))一下(?=(?:今年|去年)?\d{1,2}月)", ""),
        # Who exports more: the two flows held against each other are the balance.
        (
            (
                r"(?:(?:中国|中方)[和与跟](?:朝鲜|朝方|北韩)|(?:朝鲜|朝方|北韩)[和与跟](?:中国|中方)|两国|双方)?"
                r"(?:之?间|相比)?(?:,)?谁(?:的)?(?:出口|进口|卖|买)(?:额|得|的)?(?:更|比较|要)?[多大](?:一些|些)?"
            ),
            "中朝贸易差额",
        ),
        (
            (
                r"(?:(?<=[改订正调整动])了?|(?<=[把将对]))(?:之前|此前|前面)?的?前?几个月(?:的数据?)?"
                r"(?=多少|[改修下上订调]|[?]|$)"
            ),
            "之前的数",
        ),
        (r"(?<![年月\d之])(?<!把)(?<!将)(?<!对)前几个月", "最近几个月"),
        (r"(?<![\d一二三四五六七八九十下上])半年前", "6个月前"),
        (r"(?<=[看查问想算说列])(了?)下(?=[\d今去前本上一二三四五六七八九十])", r"\1"),
        (r"(?<=[前后来])月(?=(?:贸易|出口|进口)(?:总)?额)", "的月度"),
        # The peak or the trough of a named year, set against another: its figure.
        (
            (
                rf"(?<=\d年)的?{_TURNING}"
                r"(?=(?:水平)?(?:[到至比的]|相比|以来|恢复|下降|下跌|增|[涨跌减降高低少多]|,|$))"
            ),
            "",
        ),
        # How far it still is from the level of another year.
        (
            (
                r"(?:距离?|离)(?=(?:(?:\d{4}年[和与、,及]?)+|(?:疫情|封关|制裁|新冠)(?:之|以)?前)"
                r"[^?,]{0,8}(?:差|远|距离|低|高))"
            ),
            "比",
        ),
        (r"(?:还|仍)?(?:有|差|相差)?多远(?=[?了吗呢]|$)", "差多少"),
        # Either end of a range that is given as an end of a year.
        (r"(?<=[到至])(?P<year>\d{4}年|去年|前年)(?:年)?[底末](?!前|以前|之前)", r"\g<year>12月"),
        (
            r"(?<=[从自])(?P<year>\d{4}年|去年|今年|前年)(?:年)?初(?=[到至]|以来|起|开始)",
            r"\g<year>1月",
        ),
        (
            r"(?<![一-鿿])(?:到|截至|截止)(?=(?:\d{4}年|今年|去年)?\d{1,2}月(?:份|底)?(?:为止|止))",
            "截至",
        ),
        (r"环比(?=上一?个?季度)", "较"),
    )
)
_VIEW: Final = re.compile(
    r"\((?:以|按|从|站在)?(?P<whose>朝鲜|朝方|北韩|中国|中方|我国)(?:的)?"
    r"(?:角度|视角|立场|口径|方面)?(?:看|来看|来说|而言)?\)"
)
_DIRECTED: Final = re.compile(
    r"对华|对朝|[自从向往给与]朝|朝鲜(?:对|向|从|自)|(?:中国|我国)(?:对|向|从|自)|北韩"
)


def plain_turns(text: str) -> str:
    """A normalised Chinese text with its turns of phrase in words that other rules read."""
    view = _VIEW.search(text)
    if view is not None:
        # A view in brackets stands first, unless the words around it name both sides already.
        rest = text[: view.start()] + text[view.end() :]
        text = rest if _DIRECTED.search(rest) else f"{view['whose']}角度{rest}"
    return in_one_sense(as_in_print(rewritten(plainly_put(text), _TURNS)))
