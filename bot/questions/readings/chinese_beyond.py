"""Finds what a Chinese question asks for that is never worked out: turns, contributions, sums."""

import re
from typing import Final

from bot.questions.signals import Signals
from bot.trade import Language

_WHEN: Final = r"(?:什么时候|啥时候|何时|几时|哪[年个一]{1,2}月?|几月)"
_RATE: Final = r"(?:增幅|增速|增长率|降幅|跌幅)"
_NEVER: Final = re.compile(
    # From a turn that has no date, and every other month.
    r"(?:从|自)(?:历史)?(?:触底|见底)"
    r"|每?隔(?:一|[两二三]|\d)?个?(?:月|年|季度)(?!前|之?后)"
    # When an upturn began.
    rf"|{_WHEN}份?才?(?:开始|起)[^?]{{0,4}}(?:回升|回暖|反弹|好转)"
    rf"|(?<![从自]){_WHEN}[^?]{{0,8}}开始(?:出现)?"
    r"(?:变?[多大少]|下滑|下降|下跌|减少|萎缩|增长|增加|上升|上涨|[涨跌降])"
    # When a rate changed its sign, and whether it was above that of another year.
    r"|负转正|正转负|[比速幅](?:转正|转负)"
    rf"|{_RATE}(?:比|较)(?:上半年|上个?季|上个?月)[^?]{{0,6}}"
    rf"(?:{_RATE}|[大小快慢高低](?=[吗呢了些多?]|$))"
    # What a flow gave to the growth of trade, and what the largest goods made up together.
    r"|增长[^?]{0,8}贡献|贡献[^?]{0,4}增长|拉动"
    # Months in which one flow grew faster than the other, or both grew; rates over two years.
    rf"|{_RATE}(?:超过|高于|快于|大于|低于|慢于)[^?]{{0,6}}{_RATE}的(?:[月年]份?|季度)"
    r"|(?:进出口|出口[和与、及]进口|进口[和与、及]出口)(?:同时|双双)[^?]{0,5}的?(?:[月年]份?|季度)"
    rf"|[两二三四五]年(?:复合)?(?:年均|平均)(?:复合)?{_RATE}"
    r"|前(?:[两三四五六八十几]|\d{1,2})(?:[大名种类项]|个(?!月|季))[^?,及和]{0,10}(?:占|比重|份额)"
    r"|[顺逆]差(?:额)?(?:是|为|相当于|达到?)[^?]{0,8}[进出]口额?的(?:几|多少|\d)"
    # The same months of several years as one baseline.
    r"|(?:历史|历年|往年|多年)的?同期的?(?:平均|均值)"
    r"|(?:用|花)了?(?:几|多少|多长|多久)个?(?:年|月|季|时间)|第一个完整|(?<![情关锁境冠闭裁放开])前[两三四五]年(?:的)?(?:同期|均值|平均)"
    r"|(?:多少|几)种(?:商品|产品|货物)|(?:商品|产品)(?:种类|品种)(?:数|有多少)"
)


def never_in_chinese(signals: Signals) -> bool:
    """Whether a Chinese question asks for what no answer works out."""
    return signals.language is Language.CHINESE and _NEVER.search(signals.text) is not None
