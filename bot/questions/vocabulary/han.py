"""Lets a pattern written in simplified characters match the traditional ones as well."""

from typing import Final

_PAIRS: Final = (
    "万萬 与與 业業 东東 丢丟 两兩 个個 为為 么麼麽 义義 乌烏 书書 买買 争爭 于於 亚亞 产產 亿億 仅僅 从從 们們 价價 伙夥 "
    "会會 体體 余餘 侨僑 偿償 儿兒 兑兌 兰蘭 关關 内內 册冊 军軍 决決 况況 净淨 准準 减減 几幾 凭憑 划劃 则則 刚剛 创創 "
    "删刪 占佔 了瞭 升昇 哟喲 别別 制製 剧劇 务務 动動 劳勞 势勢 区區 华華 协協 单單 卖賣 厅廳 历歷曆 参參 双雙 发發 变變 叙敘 只隻 台臺 号號 后後 "
    "吗嗎 吨噸 员員 啰囉 喽嘍 回迴 围圍 国國 图圖 圆圓 场場 块塊 垫墊 处處 复復複 够夠 头頭 宁寧 实實 宾賓 对對 将將 尔爾 "
    "属屬 岛島 巅巔 币幣 布佈 帮幫 干幹 并並 广廣 库庫 应應 开開 异異 张張 弹彈 强強 归歸 当當 录錄 径徑 态態 总總 惨慘 "
    "战戰 扩擴 扬揚 抛拋 报報 挝撾 换換 据據 数數 斩斬 断斷 无無 时時 显顯 机機 权權 条條 来來 构構 标標 样樣 欧歐 气氣 "
    "汇匯 沈瀋 没沒 测測 济濟 涨漲 湾灣 滞滯 满滿 炉爐 点點 烦煩 状狀 独獨 狱獄 献獻 环環 现現 珲琿 画畫 畅暢 盖蓋 盘盤 "
    "着著 瞒瞞 码碼 础礎 确確 离離 种種 积積 称稱 税稅 笔筆 简簡 类類 粮糧 系係繫 约約 级級 纪紀 纳納 纸紙 线線 组組 细細 "
    "终終 绍紹 经經 结結 绕繞 绘繪 给給 绝絕 统統 继繼 续續 综綜 缅緬 编編 缘緣 缩縮 网網 罗羅 联聯 节節 苏蘇 范範 获獲 "
    "营營 萨薩 虚虛 虾蝦 装裝 见見 规規 视視 触觸 计計 订訂 让讓 议議 记記 讲講 许許 证證 诉訴 词詞 试試 询詢 该該 误誤 "
    "说說 请請 谁誰 调調 谋謀 谢謝 谱譜 谷穀 贡貢 货貨 购購 贵貴 贸貿 费費 资資 赠贈 趋趨 跃躍 轨軌 转轉 轮輪 软軟 载載 "
    "较較 辆輛 输輸 边邊 辽遼 达達 过過 运運 还還 这這 进進 远遠 违違 连連 迟遲 迹跡 采採 释釋 里裡裏 针針 钉釘 钥鑰 钱錢 "
    "银銀 销銷 锐銳 镜鏡 长長 门門 问問 间間 闻聞 阳陽 阶階 际際 险險 随隨 隐隱 韩韓 顶頂 项項 顺順 预預 领領 频頻 题題 "
    "额額 飙飆 马馬 驳駁 驾駕 骤驟 鲜鮮 齐齊 龙龍"
)
_FORMS: Final = {pair[0]: pair for pair in _PAIRS.split()}
"""Each simplified character of the vocabulary that has other forms, with all of them."""


def either_script(pattern: str) -> str:
    """The pattern with each simplified character standing for its traditional forms too.

    A character class takes the other forms in; outside one, a character becomes a class.
    """
    parts = []
    in_class = escaped = False
    for character in pattern:
        forms = _FORMS.get(character, character)
        parts.append(forms if in_class or len(forms) == 1 else f"[{forms}]")
        if not escaped:
            in_class = character == "[" or (in_class and character != "]")
        escaped = character == "\\" and not escaped
    return "".join(parts)
