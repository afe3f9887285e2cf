"""Chinese words that carry no meaning of their own in a question about trade.

Chinese sets no spaces. Words of two characters and the plainest particles go wherever they stand;
a character that also builds the names of goods goes only where its whole run is filler.
"""

from typing import Final

from bot.questions.vocabulary.han import either_script
from bot.questions.vocabulary.wordlists import LATIN, any_of

_ASKING = (
    "请问 请 麻烦 帮我 帮忙 给我 告诉我 告诉 查一下 查询 查查 看看 看一下 显示 列出 展示 说说 说一下 讲讲 想知道 想了解 想问 知道 了解 需要 "
    "问一下 可以 可否 能否 能不能 是否 有没有 是不是 多少 几多 多大 多高 几 什么样 什么 甚么 啥 哪些 哪里 哪个 哪 谁 怎么样 怎么 怎样 咋样 如何 为什么 为何 为啥 何时 时候 "
    "一下 一下子 吗 呢 吧 啊 呀 哦 嘛 么 哈 啦 哟 谢谢 你好 您好 您 你 我们 我 咱们 他们 它们 它 他 大家 好的 嗯 麻烦你 劳驾 给出 给 介绍 解释 回答 问题 答案 关于 有关 请教 "
)
_GLUE = (
    "的 了 着 之 其 所 在 是 为 和 与 及 以及 或者 或 并且 而且 但是 也 都 还是 还有 还 就是 就 才 又 再 很 更 最 比较 约 大约 大概 左右 差不多 共有 总共 一共 总计 合计 累计 "
    "从 自 由 向 往 对 到 至 于 把 被 将 让 使 按照 根据 依据 通过 来自 有 没有 没 不 无 这样 这个 这些 那样 那个 那些 那么 此 该 某 每个 每 各个 各自 各 全部 所有 整个 "
    "分别 各有 一共有 其中 当中 之间 之内 以内 方面 情况 状况 如果 要是 因为 所以 然后 因此 关系 目前 现在 当前 如今 至今 曾经 已经 正在 一直 究竟 到底 实际 真正 真的 具体 准确 精确 确切 大致 基本 双方 "
    "等等 达到 进行 开展 发生 出现 实现 记录 录得 属于 包括 包含 以来 以后 以前 之前 之后 期间 换成 改成 换算 折合 兑换 兑 一样 多 少 一个 两国 "
)
_TRADE = (
    "最终 中国货 朝鲜货 主要 数据 资料 统计 数字 数值 数额 金额 总金额 总额 总值 总量 价值 货值 规模 水平 额度 额 值 贸易额 贸易量 贸易总额 贸易 出口额 进口额 出口值 进口值 出口量 进口量 进出口额 进出口 出口 进口 交易 往来 买卖 购买 采购 销售 供应 "
    "商品 产品 货物 货品 品类 品种 物品 东西 物资 类别 编码 税号 品目 hs 代码 海关总署 海关 总署 官方 政府 公布 发布 报告 公报 月报 报道 媒体 显示 记载 来源 单位 计价 计算 折算 结果 信息 记录 表格 清单 列表 名单 结构 双边 "
    "中国 我国 中方 朝鲜 北朝鲜 北韩 朝方 平壤 两国 双方 国家 伙伴 对方 边境 中朝 朝中 朝 金正恩 政权 对朝 对华 美元 美金 人民币 亿 万 公斤 千克 百分之 百分点 个百分点 图表 "
    "增长 变化 同比 环比 相比 对比 总体 整体 "
)
_TIME = (
    "年度 年份 月份 季度 半年 上半年 下半年 全年 今年 去年 前年 明年 本年 本月 上月 上个月 下个月 当月 当年 单月 同期 同月 年初 年底 年末 月度 每月 每年 逐月 逐年 按月 按年 近期 最近 近年 过去 历史 历年 以往 此前 时间 时期 阶段 "
    "疫情 疫情前 新冠 封关 截至 截止 开始 结束 第一 最后 上一 下一 这一 最新 "
)
_BUILDING = "一 七 三 上 下 两 个 中 九 买 二 五 些 仅 今 以 件 份 会 但 位 低 何 作 倍 做 元 先 入 全 八 六 共 内 出 列 则 刚 前 十 千 华 单 卖 即 去 双 受 只 台 同 名 后 吨 呈 周 咋 咱 四 国 图 地 块 外 大 天 头 好 季 已 帮 年 并 当 得 总 想 成 按 据 数 方 日 时 显 曾 月 期 未 来 查 桶 次 止 比 求 用 百 看 种 称 笔 第 等 算 类 而 能 若 行 表 要 计 说 起 跟 较 辆 输 达 过 运 近 这 那 里 量 货 金 钱 问 间 非 项 首 高"

_SURE = any_of(_ASKING, _GLUE, _TRADE, _TIME)
_ALL = any_of(_ASKING, _GLUE, _TRADE, _TIME, _BUILDING)

FILLER: Final = either_script(
    rf"(?<![一-鿿])(?>(?:{_ALL})+)(?![一-鿿])|{_SURE}|{LATIN}|[^\w\s]|_|(?<![a-z])\d+(?:st|nd|rd|th)?"
)
"""Matches what may be taken out of a question without losing what it asks about."""
