import sys
import time
from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.questions.periods import PeriodFindings, Role, find
from bot.questions.spelling.text import normalise
from bot.trade import Month

# No reading of periods comes near this unless an expression never ends; `make bench` measures.
SECONDS = 0.05 if sys.gettrace() is None else 0.1
PIECES = [
    "2022", "22", "2019", "13", "0", "5", "feb", "march", "may", "q1", "h2", "1h25", "last",
    "past", "this", "next", "year", "months", "month", "quarter", "to", "from", "between",
    "and", ",", "-", "~", "vs", "compared with", "since", "until", "before", "after",
    "the border closed", "covid", "same period", "year on year", "as of", "bulletin", "ytd",
    "by", "which", "how many", "first", "three", "ago", "년", "월", "분기", "올해", "작년",
    "전년", "동기", "대비", "부터", "까지", "최근", "개월", "이후", "이전", "코로나", "누계",
    "과", "보다", "年", "月", "季度", "今年", "去年", "同期", "比", "较", "至", "前", "近",
    "个月", "以来", "疫情", "累计", "上半年", "哪个月", "公布", "第", "hs", "2710", "$", ".",
    "'", " ", "年1-2月", "one", "a", "half", "end of", "early", "winter",
]  # fmt: skip
QUESTIONS = [
    "What did China export to North Korea from January to June 2024 compared with 2019?",
    "2022년 2월 대중 수출은 전년 동기 대비 얼마나 늘었나요?",
    "今年1至2月对朝出口与2019年同期相比增长多少？",
]


def _read(raw: str) -> tuple[PeriodFindings, float]:
    text = normalise(raw)
    best = 1.0
    for _ in range(3):
        started = time.thread_time()
        findings = find(text, today=date(2026, 9, 20), latest=Month(2026, 7))
        best = min(best, time.thread_time() - started)
        if best < SECONDS:
            break
    _holds_together(text, findings)
    return findings, best


def _holds_together(text: str, findings: PeriodFindings) -> None:
    for mention in findings.mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.period is not None or mention.baseline is not None or mention.vintage
        assert (mention.role is Role.VINTAGE) == bool(mention.vintage)
    for problem in findings.problems:
        assert problem.text == text[problem.start : problem.end]
    assert len(findings.blank(text)) == len(text)


@settings(max_examples=400, deadline=None)
@given(st.text(max_size=200))
@example("²월 ½년 ㋀ ①月")
@example("٣월 2022")
@example("'" * 200)
@example("2022" * 50)
@example("1,000," * 40)
@example("四" * 200)
@example("전" * 200)
def test_any_text_is_read_quickly(raw: str) -> None:
    assert _read(raw)[1] < SECONDS


@settings(max_examples=1500, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=16), st.sampled_from(["", " "]))
def test_any_words_of_time_are_read_quickly(pieces: list[str], glue: str) -> None:
    assert _read(glue.join(pieces))[1] < SECONDS


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(QUESTIONS), st.integers(0, 60), st.integers(0, 8), st.text(max_size=4))
def test_any_damaged_question_is_read_quickly(question: str, at: int, cut: int, put: str) -> None:
    assert _read(question[:at] + put + question[at + cut :])[1] < SECONDS
