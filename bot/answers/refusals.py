"""Polite, short and useful: what the bot says when it cannot answer."""

import re

from bot.answers.answer import Answer
from bot.answers.lock import numerals
from bot.answers.names import Names
from bot.answers.wording import Wording
from bot.questions.query import Kind, Outcome, Reading, TradeQuery
from bot.trade import CommodityCode, Flow, Period
from bot.trade.flow import OBSERVED_FLOWS

_OUT_OF_SCOPE = {
    *("attack", "greeting", "forecast", "other_area", "off_topic", "empty", "too_long"),
    *("doubted", "market_price"),
    *("real", "per_head", "seasonal", "statistic", "other_currency"),
}
_NO_DATA = {"day", "province", "firm", "trade_mode", "market_place"}


def refuse(question: str, reading: Reading, wording: Wording, names: Names) -> Answer:
    """The answer to a question that has none, with questions that do."""
    why = reading.refusal
    unknown = dict(reading.remarks).get("unknown", "")
    outcome = Outcome.OUT_OF_SCOPE if why in _OUT_OF_SCOPE else Outcome.NEEDS_CHOICE
    if why in _NO_DATA:
        outcome = Outcome.NO_DATA
    choices = _choices(reading, wording, names)
    return Answer(
        question=question,
        language=reading.language,
        status=outcome,
        headline=wording.say(f"refusal.{_said(question, reading)}", unknown=quoted(unknown)),
        choices=choices,
        refusal=why,
        pending=reading.pending,
        names=tuple(sorted(names.numbered)),
    )


def _said(question: str, reading: Reading) -> str:
    """The key of what is said: thanks are not greeted, and a code is no word."""
    why = reading.refusal
    if why == "bad_period" and reading.parts:
        return "which_range"
    if why == "unknown_words" and dict(reading.remarks).get("unknown", "").endswith("HS"):
        return "unknown_code"
    return "thanks" if why == "greeting" and _THANKS.search(question.casefold()) else why


_THANKS = re.compile(
    r"\b(?:thanks?|thx|ty|cheers|great|perfect|got it|ok(?:ay)?|nice|helpful|useful|appreciate"
    r"|(?:good|well|excellent) (?:bot|job|work|done|answer)|love|amazing|awesome|brilliant"
    r"|excellent|wonderful|helped|that's all|never ?mind|needed)\b"
    r"|고마|고맙|감사|땡큐|수고|알겠|알았|오케이|^(?:네|넵|예|응)(?![가-힣])"
    r"|도움|유용|훌륭|대단|똑똑|최고|잘 ?(?:했|쓸|쓰|봤)|됐어|됐습|충분|괜찮"
    r"|谢|謝|辛苦|好的|收到|明白|知道了|了解|有用|帮|好用|厉害|棒|不错|没事了|不用了|够了"
)


def _choices(reading: Reading, wording: Wording, names: Names) -> tuple[str, ...]:
    """Questions that work: the flows of an unclear period, the goods an unknown word is near."""
    if reading.parts:
        return _apart(reading.parts, wording, names)
    remarks = dict(reading.remarks)
    period, near = remarks.get("period", ""), remarks.get("near", "").split()
    if reading.refusal == "unclear" and period:
        return tuple(
            wording.say(
                "choice.level",
                subject=wording.say(f"subject.china.{flow}"),
                period=Period.parse(period),
            )
            for flow in OBSERVED_FLOWS
        )
    if reading.refusal == "unknown_words" and near:
        queries = (
            TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, commodity=CommodityCode(code)) for code in near
        )
        subjects = [names.subject(query) for query in queries]
        if not period:
            return tuple(subjects)
        when = Period.parse(period)
        return tuple(wording.say("choice.level", subject=one, period=when) for one in subjects)
    return tuple(wording.say(f"example.{number}") for number in ("one", "two", "three"))


def _apart(parts: tuple[TradeQuery, ...], wording: Wording, names: Names) -> tuple[str, ...]:
    """Each of several questions by itself."""
    keys = {
        Kind.LEVEL: "choice.level",
        Kind.CHANGE: "choice.change",
        Kind.TOP: "choice.top",
    }
    return tuple(
        wording.say(
            "choice.against" if part.compare is not None else keys[part.kind],
            subject=names.subject(part),
            period=part.period,
            baseline=part.compare,
        )
        for part in parts
        if part.period is not None and part.kind in keys
    )


_LONGEST_QUOTE = 40


def quoted(words: str) -> str:
    """A few words of the question, harmless to show again: no mark-up, mention or number."""
    kept = "".join(letter for letter in words if letter.isalpha() or letter in " -'")
    shown = " ".join(word for word in kept.split() if not _counts(word))[:_LONGEST_QUOTE]
    return shown if shown and not _counts(shown) else "…"


def _counts(words: str) -> bool:
    """Whether words read as a number where they are shown: 千斤 is one only within a sentence."""
    return bool(numerals(f"“{words}”"))
