"""The web page in English."""

from bot.answers.answer import Role
from bot.platforms.web.refusal import Refusal
from bot.platforms.web.wording.table import Wording
from bot.questions.query import Outcome
from bot.trade import Language, Status, Tier

ENGLISH = Wording(
    language=Language.ENGLISH,
    endonym="English",
    name="China–North Korea Trade Desk",
    tagline="Ask what China’s customs has reported on trade with North Korea. "
    "Every figure opens onto its receipt.",
    examples="Ask, for example",
    languages="Language",
    theme="Dark page",
    new_thread="New thread",
    last_thread="Back to the last thread",
    skip="Skip to the question box",
    conversation="Conversation",
    dropped="Earlier questions of this thread are no longer kept.",
    question="Your question",
    placeholder="What do you want to know?",
    hint="Enter asks, Shift + Enter starts a new line",
    send="Ask",
    working="Looking it up",
    unreachable="The desk cannot be reached; your question is back in the box, "
    "so please try again in a moment.",
    asked="You asked",
    outcomes={
        Outcome.ANSWERED: "Answer",
        Outcome.NEEDS_CHOICE: "Which do you mean?",
        Outcome.NO_DATA: "No data",
        Outcome.OUT_OF_SCOPE: "Out of scope",
    },
    failed="Not answered",
    again="Ask again",
    comparison="In comparison",
    caveats="Read with care",
    how="How it was found",
    choices={
        Outcome.ANSWERED: "Ask next",
        Outcome.NEEDS_CHOICE: "Choose one",
        Outcome.NO_DATA: "Ask instead",
        Outcome.OUT_OF_SCOPE: "Ask instead",
    },
    figures="Figures",
    sources="Sources",
    published="published",
    chart="Chart",
    chart_csv="Save its figures as CSV",
    chart_full="Open the chart in full size",
    copy_text="Copy as text",
    copy_json="Copy as JSON",
    copied="Copied",
    not_copied="The browser did not allow copying; please select the text by hand.",
    roles={Role.ANSWER: "Answer", Role.COMPARISON: "Comparison", Role.CONTEXT: "Context"},
    receipt="Receipt",
    formula="Formula",
    period="Period",
    value="Value",
    source="Source",
    releases={
        Tier.OFFICIAL: "{} bulletin",
        Tier.COMTRADE: "as of {}",
        Tier.PRESS: "reported in {}",
        Tier.DERIVED: "as of {}",
    },
    no_value="not printed",
    tiers={
        Tier.OFFICIAL: "official",
        Tier.COMTRADE: "UN Comtrade",
        Tier.PRESS: "press, quoting customs",
        Tier.DERIVED: "computed",
    },
    statuses={
        Status.ZERO: "reported as none",
        Status.WITHHELD: "withheld",
        Status.HIDDEN: "folded into another row",
        Status.UNDER_REPORTED: "under-reported",
        Status.CONFLICT: "sources disagree",
        Status.SLIP: "misprint",
        Status.SUSPECT: "doubtful",
    },
    qualifiers={},
    refusals={
        Refusal.EMPTY: "The question box is empty; type a question and ask again.",
        Refusal.TOO_LONG: "That is longer than 1,000 characters; your text is still in the box, "
        "so please shorten it to one question and ask again.",
        Refusal.CONTROL: "The question held control characters that cannot be read; they are "
        "taken out of the box, so please check the rest and ask again.",
        Refusal.UNREADABLE: "The request could not be read; please reload the page and ask again.",
        Refusal.CROSS_ORIGIN: "This question came from another site; "
        "please ask it on this page instead.",
        Refusal.NOT_FOUND: "There is no page at this address; the desk is on the front page.",
        Refusal.NOT_ALLOWED: "This address cannot be used that way; "
        "please start from the front page.",
        Refusal.TOO_LARGE: "That is far too much text to send; "
        "please go back, shorten it to one question and ask again.",
        Refusal.CONTENT_TYPE: "The question came in a form the desk does not read; "
        "please use the box on the front page.",
        Refusal.OTHER: "The request could not be taken; please start from the front page.",
    },
    refused="Not taken",
    back="To the front page",
    unexpected="Something went wrong on our side and was noted; please ask again in a moment.",
    too_slow="The answer took too long and was given up; please ask again in a moment.",
)
