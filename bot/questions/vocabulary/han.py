"""Lets a pattern written in simplified characters match the traditional ones as well."""

from typing import Final

_PAIRS: Final = (
    "万萬 与與 业業 东東 丢丟 两兩 个個 为為 么麼麽 义義 乌烏 书書 买買 争爭 于於 亚亞 产產 亿億 仅僅 从從 们們 价價 伙夥 "
    "会會 体體 余餘 侨僑 偿償 儿兒 兑兌 兰蘭 关關 内內 册冊 军軍 决決 况況 净淨 准準 减減 几幾 凭憑 划劃 则則 刚剛 创創 "
    "带帶 驱驅 删刪 占佔 了瞭 升昇 哟喲 别別 制製 剧劇 务務 动動 劳勞 势勢 区區 华華 协協 单單 卖賣 厅廳 历歷曆 参參 双雙 发發髮 变變 叙敘 只隻 台臺 号號 后後 "
    "吗嗎 吨噸 员員 啰囉 喽嘍 回迴 围圍 国國 图圖 圆圓 场場 块塊 垫墊 处處 复復複 够夠 头頭 宁寧 实實 宾賓 对對 将將 尔爾 "
    "属屬 岛島 巅巔 币幣 布佈 帮幫 干幹乾 并並 广廣 库庫 应應 开開 异異 张張 弹彈 强強 归歸 当當 录錄 径徑 态態 总總 惨慘 "
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
_GOODS: Final = (
    "专專 丝絲 丰豐 丽麗 乐樂 习習 云雲 仓倉 仪儀 优優 伞傘 传傳 伪僞偽 储儲 养養 兽獸 写寫 农農 冲衝 冻凍 凉涼 "
    "凌淩 凤鳳 出齣 击擊 凿鑿 刮颳 剂劑 剑劍 办辦 医醫 卜蔔 卤鹵滷 卫衛 却卻 卷捲 厂廠 压壓 厢廂 厨廚 叠疊 叶葉 "
    "合閤 听聽 启啓啟 咸鹹 哌呱 响響 唛嘜 喷噴 团團 园園 圣聖 坏壞 坚堅 坞塢 垩堊 埚堝 墙牆 声聲 壳殼 壶壺 备備 "
    "夹夾 妆妝粧 姜薑 娱娛 婴嬰 学學 宝寶 宠寵 家傢 寝寢 导導 尘塵 层層 岗崗 岭嶺 帐帳 帘簾 带帶 庆慶 废廢 弃棄 "
    "弯彎 志誌 怀懷 恶惡 戏戲 扑撲 扫掃 折摺 护護 拟擬 挂掛 挡擋 挤擠 捣搗 掺摻 搅攪 携攜 摄攝 摆擺 摇搖 摊攤 "
    "敌敵 斗鬥 旋鏇 旧舊 晒曬 暂暫 曲麯 术術 朱硃 杀殺 杂雜 杨楊 松鬆 板闆 极極 枣棗 枪槍 柜櫃 柠檸 栈棧 栏欄 "
    "树樹 档檔 桥橋 桨槳 桩樁 检檢 榄欖 榈櫚 槟檳 横橫 樱櫻 橱櫥 残殘 毡氈 氢氫 氩氬 汉漢 污汙 汤湯 沟溝 沥瀝 "
    "泼潑 洁潔 浆漿 浇澆 浓濃 涂塗 涡渦 涤滌 润潤 淀澱 渍漬 渔漁 温溫 游遊 湿濕 滚滾 滤濾 潜潛 灭滅 灯燈 灵靈 "
    "灶竈 灾災 炼煉 烁爍 烃烴 烛燭 烟煙菸 烧燒 烫燙 热熱 煅煆 牵牽 狭狹 猎獵 猕獼 猪豬 猫貓 琼瓊 电電 疗療 疟瘧 "
    "盐鹽 监監 矫矯 矾礬 矿礦鑛 砖磚 砜碸 砾礫 硅矽 碱堿鹼 礼禮 秆稈 稳穩 窑窯 窝窩 窥窺 笋筍 筑築 筛篩 签簽 篮籃 "
    "籼秈 粪糞 糁糝 紧緊 红紅 纤縴纖 纫紉 纬緯 纯純 纱紗 纶綸 纹紋 纺紡 纽紐 练練 织織 绒絨 绗絎 络絡 绞絞 绢絹 "
    "绣綉繡 绫綾 绳繩 维維 绵綿 绷綳 绸綢 绿綠 缆纜 缎緞 缝縫 羟羥 肠腸 肤膚 胆膽 胡鬍 胨腖 胶膠 脏髒 脑腦 脚腳 "
    "脱脫 腊臘 腌醃 腻膩 舰艦 艺藝 芦蘆 芸蕓 苇葦 苎苧 苹蘋 茎莖 茧繭 荚莢 荞蕎 荧熒 药藥 莜蓧 莲蓮 莴萵 萝蘿 "
    "萤螢 葱蔥 蒙濛 蓝藍 蓠蘺 藓蘚 虫蟲 蚕蠶 蚝蠔 蛎蠣 蜡蠟 补補 表錶 衬襯 袜襪 裤褲 观觀 讯訊 设設 诊診 话話 "
    "诞誕 诺諾 课課 贝貝 财財 账賬 质質 贩販 贱賤 贴貼 贺賀 贻貽 贼賊 赏賞 赖賴 赛賽 车車 轧軋 轴軸 轻輕 轿轎 "
    "辅輔 辉輝 辊輥 辐輻 适適 选選 逻邏 遥遙 邮郵 邻鄰 酱醬 酿釀 钇釔 钍釷 钒釩 钓釣 钕釹 钙鈣 钚鈈 钛鈦 钞鈔 "
    "钟鍾鐘 钠鈉 钡鋇 钢鋼 钨鎢 钩鈎鉤 钪鈧 钮鈕 钯鈀 钳鉗 钴鈷 钻鑽 钼鉬 钽鉭 钾鉀 铀鈾 铁鐵 铂鉑 铃鈴 铅鉛 铆鉚 "
    "铈鈰 铋鉍 铌鈮 铍鈹 铑銠 铛鐺 铜銅 铝鋁 铟銦 铣銑 铬鉻 铭銘 铰鉸 铲鏟剷 铵銨 铸鑄 铺鋪 链鏈 锁鎖 锂鋰 锄鋤 "
    "锅鍋 锆鋯 锈銹鏽 锉銼 锌鋅 锍鋶 锑銻 锗鍺 锚錨 锤錘 锦錦 锭錠 键鍵 锯鋸 锰錳 锶鍶 锹鍬 锻鍛 镀鍍 镁鎂 镉鎘 "
    "镊鑷 镍鎳 镓鎵 镗鏜 镧鑭 镰鐮 闪閃 闹鬧 阀閥 阴陰 陈陳 雏雛 雾霧 霉黴 面麵 页頁 须須 颗顆 颜顔顏 颤顫 风風 "
    "飞飛 饭飯 饮飲 饯餞 饰飾 饱飽 饲飼 饴飴 饺餃 饼餅 馏餾 驴驢 驶駛 驼駝 验驗 骡騾 鱼魚 鱿魷 鲅鮁 鲍鮑 鲨鯊 "
    "鲭鯖 鲱鯡 鲽鰈 鳄鰐 鳕鱈 鳗鰻 鳞鱗 鸟鳥 鸡雞鷄 鸦鴉 鸭鴨 鹅鵝 鹌鵪 鹑鶉 鹰鷹 麦麥 麸麩 黄黃 齿齒 龄齡 龟龜"
)
"""The same for characters that only the names of goods hold."""
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


_SIMPLIFIED: Final = {
    ord(form): pair[0] for pair in (*_PAIRS.split(), *_GOODS.split()) for form in pair[1:]
}


def simplified(text: str) -> str:
    """The text in simplified characters, one for one."""
    return text.translate(_SIMPLIFIED)
