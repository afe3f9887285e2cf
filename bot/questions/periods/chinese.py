"""Chinese words of time, comparison and publication, in simplified characters."""

from bot.questions.periods.signs import (
    ACT,
    AUTUMN,
    EARLY,
    HALF,
    LATE,
    MIDDLE,
    MONTH,
    QUARTER,
    SHORTER,
    SPRING,
    SUMMER,
    VAGUE_AFTER_DATE,
    WINTER,
    YEAR,
    Sign,
    Words,
    words,
)

_RELATIVE = (
    words(Sign.SHIFTED, "今年 本年 本年度 今年度 今年年度", 0, YEAR)
    | words(Sign.SHIFTED, "去年 去年度 昨年", -1, YEAR)
    | words(Sign.SHIFTED, "前年", -2, YEAR)
    | words(Sign.SHIFTED, "大前年", -3, YEAR)
    | words(Sign.SHIFTED, "明年 来年 下一年", 1, YEAR)
    | words(Sign.SHIFTED, "后年", 2, YEAR)
    | words(Sign.SHIFTED, "本月 这个月 这月 本月份 今月 这个时候 这时候", 0, MONTH)
    | words(Sign.SHIFTED, "上个月 上月 上月份 上个月份", -1, MONTH)
    | words(Sign.SHIFTED, "上上个月 上上月", -2, MONTH)
    | words(Sign.SHIFTED, "下个月 下月", 1, MONTH)
    | words(Sign.SHIFTED, "本季度 这个季度 本季 这季度", 0, QUARTER)
    | words(Sign.SHIFTED, "上季度 上个季度 上一季度 上季 上一个季度", -1, QUARTER)
    | words(Sign.SHIFTED, "上上季度 上上个季度 上上季", -2, QUARTER)
    | words(Sign.SHIFTED, "下季度 下个季度 下一季度", 1, QUARTER)
    | words(
        Sign.SHIFTED,
        "上周 本周 这周 昨天 上星期 这星期 昨日 每天 每日 每周 逐日 按日 按周 日均 日度 单日 当日 "
        "当天 周度 前天 大前天 前日 昨晚",
        0,
        SHORTER,
    )
    | words(Sign.PREVIOUS, "上年 上年度 前一年 上一年 上一年度", unit=YEAR)
    | words(Sign.PREVIOUS, "前一个月 前一月 上一个月 前月 前个月", unit=MONTH)
    | words(Sign.PREVIOUS, "前一季度 前一个季度", unit=QUARTER)
    | words(Sign.PREVIOUS, "上期 前期", unit=0)
    | words(Sign.PAST, "过去 此前 过往")
    | words(Sign.RECENT, "最近 近 近来 近期 最近的 这")
    | words(Sign.LATEST, "最新 最新一期 最近一期 最新的 最近一个月 最近一月 最近1个月 最新月份")
    | words(Sign.LAST, "最后 上个 上一个")
    | words(Sign.NEXT, "下 未来 今后")
    | words(Sign.FIRST, "前 头 首")
    | words(Sign.YTD, "累计 年初至今 年初以来 累积 年初到现在 年内 合计累计")
    | words(Sign.NOW, "至今 迄今 现在 目前 今天 如今 今日")
    | words(Sign.FULL, "财年 财政年度 全年 全年度 整年 一整年 一年全年 当月 单月 整个")
    | words(Sign.PUBLISHED_UNIT, "数据 统计 数字")
    | words(Sign.VAGUE, "月底 月初 月末 初期 中旬 下旬 上旬")
    | words(Sign.VAGUE, "年初 开年 岁初", unit=EARLY)
    | words(Sign.VAGUE, "年中 年中期", unit=MIDDLE)
    | words(Sign.VAGUE, "年底 年末 岁末", unit=LATE)
    | words(Sign.VAGUE, "初", VAGUE_AFTER_DATE, EARLY)
    | words(Sign.VAGUE, "底 末", VAGUE_AFTER_DATE, LATE)
    | words(Sign.SEASON, "春季 春天", SPRING)
    | words(Sign.SEASON, "夏季 夏天 入夏", SUMMER)
    | words(Sign.SEASON, "秋季 秋天", AUTUMN)
    | words(Sign.SEASON, "冬季 冬天 入冬", WINTER)
    | words(
        Sign.SEASON,
        "春节前后 春节期间 双十一 双11 黄金周 暑假 寒假 端午 端午节 清明节 圣诞 圣诞节 "
        "国庆 国庆节 中秋 中秋节 元旦 劳动节 春节所在月 春节所在月份 春节当月 春节那个月 "
        "春节月份 春节月",
    )
)
_CALENDAR = (
    words(Sign.HALF, "上半年 上半年度 前半年", 1)
    | words(Sign.HALF, "下半年 下半年度 后半年", 2)
    | words(Sign.QUARTER, "首季 首季度", 1)
    | words(Sign.QUARTER, "末季 末季度", 4)
    | words(Sign.FEW, "几 数")
    | words(Sign.UNIT, "个月 月 月份", unit=MONTH)
    | words(Sign.UNIT, "个季度 季度 季", unit=QUARTER)
    | words(Sign.UNIT, "年 年份 年度", unit=YEAR)
)
_JOINING = (
    words(Sign.TO, "至 到 截至到")
    | words(Sign.FROM, "从 自 由 自从")
    | words(Sign.AND, "和 与 及 以及 跟 同 还有 并")
    | words(Sign.OR, "或 或者 还是")
    | words(Sign.WORD, "什么时候 啥时候")
    | words(Sign.FILLER, "的 在 于 份 我国 了 是 中 里 之 那 呢")
    | words(Sign.SINCE_AFTER, "以来 起 以后 之后 后 开始 以降")
    | words(Sign.BEFORE_AFTER, "以前 之前 爆发前 暴发前 发生前")
    | words(Sign.UNTIL, "截至 截止 截止到 直到 直至")
    | words(Sign.DURATION, "来 间 内")
    | words(
        Sign.DURING,
        "期间 那几年 那些年 那段时间 那段时期 那段日子 那三年 那两年 那会儿 那阵子 时期 时候",
    )
)
_COMPARING = (
    words(Sign.SAME, "同期 同月 同季 同季度 同一时期 相同月份 同一月份 同月份")
    | words(Sign.BASELINE, "同比", 1, YEAR)
    | words(Sign.BASELINE, "环比", 1, 0)
    | words(Sign.VERSUS, "比 较 相比于 相较于 相较 对照 比起 相对于 较之")
    | words(Sign.VERSUS_AFTER, "相比 相比较 比起来 比较起来")
    | words(Sign.LEVEL, "水平 水准 一半 半数 百分之几 百分之多少 几倍 多少倍 几成")
    | words(Sign.COMPARE, "比较 对比 差异 差多少")
    | words(
        Sign.CHANGE,
        "增长 增加 下降 减少 变化 变动 上升 下跌 上涨 增幅 降幅 增减 萎缩 回升 涨 跌 恢复 增速",
    )
)
_EVENTS = (
    words(Sign.BORDER, "边境 国境 国门 口岸 边界")
    | words(Sign.CLOSED, "关闭 封锁 封闭 闭关 封关 封国 封境 关闭边境")
    | words(Sign.REOPENED, "重开 重新开放 重启 开放 重新打开 复开")
    | words(Sign.EVENT, "疫情 新冠 新冠疫情 封关 封国 封境 闭关 边境关闭 关闭边境 新冠肺炎", 1)
    | words(Sign.EVENT, "边境重开 边境重新开放 口岸重开 边境开放 重新开关 开关 通关 复关", 2)
    | words(Sign.EVENT, "制裁", 3)
)
_PUBLICATION = (
    words(Sign.BULLETIN, "公布 发布 发表 刊登", ACT)
    | words(Sign.BULLETIN, "公报 月报 快报")
    | words(Sign.BASIS, "为准 当时 时点")
    | words(
        Sign.FIRST_PRINTED,
        "第一次公布 第一次发布 首次公布 最初公布 最早公布 最先公布 最早发布 "
        "初次公布 原始数字 原始数据 原始数 当时公布 首次发布 最初发布 初值 初步数据 首发 当初公布 "
        "初步数字 初步数 初步统计 当时发布 最初数据 首次发表",
    )
    | words(Sign.REVISED, "修订 修正 更正 订正 调整后")
)
_GRAINS = (
    words(
        Sign.GRAIN,
        "按月 每月 逐月 月度 各月 分月 每个月 各个月 按月份 月均 月平均 月均值",
        unit=MONTH,
    )
    | words(
        Sign.GRAIN,
        "按季度 按季 每季度 逐季 各季度 分季度 每个季度 每季 季度平均 季均",
        unit=QUARTER,
    )
    | words(Sign.GRAIN, "按半年 每半年 各半年 各个半年 分半年", unit=HALF)
    | words(
        Sign.GRAIN,
        "按年 每年 逐年 各年 历年 分年 按年度 每一年 按年份 年均 年平均 各年度",
        unit=YEAR,
    )
    | words(Sign.GRAIN, "哪个月 哪月 几月 哪一月 哪个月份 哪一个月 几月份 哪几个月", 1, MONTH)
    | words(Sign.GRAIN, "哪个季度 第几季度 哪一季度 哪季度 几季度", 1, QUARTER)
    | words(Sign.GRAIN, "哪一年 哪年 哪个年份 哪一年度 何年 哪几年 哪个年度", 1, YEAR)
    | words(Sign.GRAIN, "哪些月份 哪些月 哪几个月份", 1, MONTH)
    | words(Sign.GRAIN, "哪些季度 哪几个季度 哪些季", 1, QUARTER)
    | words(Sign.GRAIN, "哪些年份 哪些年", 1, YEAR)
    | words(Sign.HOW_MANY, "几次 多少次 多少个 几回")
    | words(Sign.GRAIN, "多少个月 连续几个月 连几个月", 2, MONTH)
    | words(Sign.IN_A_ROW, "连续 连着 接连")
    | words(Sign.TOP, "最多 最高 最低 最少 最大 最小 之最 最差 最好 第一高")
)
_GUARDS = words(
    Sign.CODE, "编码 税号 海关编码 税则 税则号 商品编码 品目 决议 hs编码 编号 代码 商品代码"
) | words(
    Sign.WORD,
    "这里 这么 这般 这样 这种 这边 这个 这数 这组 这项 这份 这张 这笔 这句 这条 这些 "
    "时间 内容 国内外 那些 前后 "
    "百分比 之比 比值 比率 比例 比重 占比 较大 较高 较低 较多 比如 对比度 来自 中国 国内",
)

CHINESE: Words = (
    _RELATIVE | _CALENDAR | _JOINING | _COMPARING | _EVENTS | _PUBLICATION | _GRAINS | _GUARDS
)
"""Every Chinese word the grammar knows wherever it stands."""
