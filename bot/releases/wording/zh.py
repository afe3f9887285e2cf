"""Chinese."""

from typing import Final

# ruff: noqa: E501 - a sentence stands on one line, as it will be read

TEXTS: Final[dict[str, str]] = {
    "news.summary": "中朝贸易：{period}",
    "news.corrected": "中朝贸易：{period}（已更正）",
    "news.correction": "更正：{period}{subject}现为{new}；本帖最初写的是{old}。",
    "news.goods": "{subject}：上月没有，{period}有记录",
    "news.threshold.above": "{period}{subject}超过{mark}",
    "news.threshold.below": "{period}{subject}低于{mark}",
    "news.revised": "中国海关修订了此前的对朝数字。",
    "news.revised.title": "中朝贸易数字修订",
    "news.revised.cell": "{period}{subject}：{new}，修订前为{old}。",
    "news.revised.appeared": "{period}{subject}：{new}，此前没有数字。",
    "news.revised.emptied": "{period}{subject}：不再有数字，修订前为{old}。",
    "news.revised.up": "{subject}：{bulletin}月报将{earlier}的数字调高{figure:abs}。",
    "news.revised.down": "{subject}：{bulletin}月报将{earlier}的数字调低{figure:abs}。",
    "news.revised.count": "变动的数字共{count}，此处只列变动最大的。",
    "news.late": "发布推迟：{month}",
    "news.late.text": "按日程，中国海关应于{day}发布{month}数据；截至最近一次查看仍未发布。我会继续查看。",
    "news.broken": "有来源无法读取",
    "news.broken.text": "自{since}起一直无法读取此来源：{source}。修复之前，那里的发布不会被注意到。",
    "news.mended": "来源已恢复读取",
    "news.mended.text": "此来源已可重新读取：{source}。此前自{since}起无法读取。",
    "news.dead": "订阅的频道无法送达",
    "news.dead.text": "无法在您订阅的频道{channel}发帖，该消息已放弃。订阅会保留，直到在那里取消。",
    "news.dead.why": "平台的说明：{reason}",
    "news.source.gacc-bulletin-usd": "中国海关月报",
    "news.source.un-comtrade": "联合国Comtrade",
    "news.source.inbox": "收件文件夹",
}
