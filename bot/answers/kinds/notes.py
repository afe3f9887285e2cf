"""Answers in words about method, and about the bot itself: what it does, its data, their reach."""

from bot.answers.draft import Draft
from bot.answers.kinds.all_goods import all_goods
from bot.answers.kinds.coverage import coverage
from bot.answers.kinds.rules import measures_on
from bot.dataset.calendar import next_due
from bot.questions.query import WITHIN

TOPICS = (
    "aid",
    "as_of",
    "caveats",
    "counted",
    "crude",
    "currency",
    "differs",
    "editions",
    "fob_cif",
    "growth_rates",
    "hidden",
    "humanitarian",
    "january",
    "kotra",
    "measures",
    "mirror",
    "partner",
    "perspective",
    "press",
    "ratios",
    "reasons",
    "receipts",
    "reexports",
    "revisions",
    "schedule",
    "smuggling",
    "terms",
    "tiny_base",
    "trade",
    "units",
    "year_on_year",
    "year_to_date",
    "zero",
)
"""The method notes there are; each has its text in every language's wording."""
_OF_GOODS_GONE = {"reasons", "zero"}
"""Notes asked of goods that are no longer recorded: the measures on them are told as well."""


def method(draft: Draft) -> None:
    """Explain one point of method."""
    month, day = next_due(draft.today)
    draft.headline = draft.say(f"method.{draft.query.topic}", month=month, day=day)
    more = f"method.{draft.query.topic}.more"
    if more in draft.wording:
        draft.comparison.append(draft.say(more))
    if draft.query.topic in _OF_GOODS_GONE and not draft.query.commodity.is_total:
        draft.comparison += measures_on(draft)
    draft.cite(
        draft.say("source.method"), "http://english.customs.gov.cn/statics/report/monthly.html", ""
    )


def about(draft: Draft) -> None:
    """Say what the bot can do, where its data come from, or how far they reach."""
    pages = {"sources": _sources, "coverage": coverage, "goods": _goods, WITHIN: _lies_in}
    {**pages, "all_goods": all_goods}.get(draft.query.topic, _help)(draft)


def _help(draft: Draft) -> None:
    draft.headline = draft.say("about.help")
    draft.comparison.append(draft.say("about.kinds"))
    draft.choices.extend(draft.say(f"example.{number}") for number in ("one", "two", "three"))


def _sources(draft: Draft) -> None:
    draft.headline = draft.say("about.sources")
    draft.comparison.append(draft.say("about.press"))
    draft.cite(
        draft.say("source.method"), "http://english.customs.gov.cn/statics/report/monthly.html", ""
    )


def _goods(draft: Draft) -> None:
    """Say what a name or a code of goods is taken for here."""
    commodity = draft.query.commodity
    name = draft.names.commodity(commodity)
    known = draft.dataset.reference.commodities.get(commodity.code)
    members = known.members if known is not None else ()
    if members and commodity.is_group:
        codes = [draft.say("bare_code", code=code) for code in members]
        draft.headline = draft.say("about.goods.group", goods=name, codes=codes)
    else:
        draft.headline = draft.say("about.goods", goods=name)


def _lies_in(draft: Draft) -> None:
    """Say whether a good has the code, or lies in the chapter, that is named beside it."""
    chapter = draft.query.beside[0]
    good = draft.dataset.reference.in_codes(draft.query.commodity)
    if good == chapter:
        draft.headline = draft.say("about.goods.same", goods=draft.names.commodity(chapter))
        return
    holds = draft.dataset.reference.in_codes(chapter).covers(good)
    key = "about.goods.in" if holds else "about.goods.not_in"
    names = {"goods": draft.query.commodity, "chapter": chapter}
    draft.headline = draft.say(
        key, **{name: draft.names.commodity(code) for name, code in names.items()}
    )
