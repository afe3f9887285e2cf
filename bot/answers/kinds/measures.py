"""Says one UN measure in words: what it bans or caps, of which goods, and since when."""

from collections.abc import Iterable
from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.trade import Unit
from bot.trade.restriction import Restriction


def members(draft: Draft) -> tuple[str, ...]:
    """The codes of the group that is asked about."""
    known = draft.dataset.reference.commodities.get(draft.query.commodity.code)
    return known.members if known is not None else ()


def line_of(draft: Draft, *rows: Restriction, hint: bool = False) -> str:
    """What a measure bans or caps, and since when; `rows` differ by their goods alone.

    `hint` is one that only codes tie to the goods which no source names.
    """
    row = rows[0]
    ends = "" if row.wind_down_until is None else draft.say("wind_down", day=row.wind_down_until)
    line = draft.say(
        f"restriction.{row.measure}.{row.direction}",
        resolution=row.resolution,
        paragraph=row.paragraph,
        day=row.in_force_from,
        wind_down=ends,
        goods=[_goods_of(draft, one, hint=hint) for one in rows],
    )
    return draft.say("restriction.hint.line", line=line) if hint or not row.codes else line


def _goods_of(draft: Draft, row: Restriction, *, hint: bool = False) -> str:
    """The words of a measure for its goods, with the codes that stand for them."""
    name = row.goods[draft.wording.language]
    codes = row.unverified_codes if hint or not row.codes else row.codes
    named = [draft.say("bare_code", code=code) for code in codes]
    return draft.say("restriction.goods", goods=name, codes=named) if named else name


def together(rows: Iterable[Restriction]) -> list[list[Restriction]]:
    """Measures by what is said of them, where they differ by their goods alone."""
    alike: dict[tuple[object, ...], list[Restriction]] = {}
    for row in rows:
        key = (row.resolution, row.paragraph, row.direction, row.measure, bool(row.codes))
        days = (row.in_force_from, row.wind_down_until)
        alike.setdefault((*key, *days, row.caps), []).append(row)
    return list(alike.values())


def cap_of(draft: Draft, row: Restriction, role: Role) -> str:
    """How much a measure lets through in a year or a first period, in each unit it names."""
    amounts = _amounts(draft, row, role)
    either = dict(zip(("quantity", "other"), amounts, strict=False))
    text = draft.say(
        "cap" if row.wind_down_until is None else "cap.until",
        quantity=draft.say("cap.either", **either) if len(amounts) > 1 else amounts[0],
        goods=_goods_of(draft, row),
        resolution=row.resolution,
        paragraph=row.paragraph,
        day=row.in_force_from,
        until=row.wind_down_until,
    )
    return text if row.codes else draft.say("restriction.hint.line", line=text)


def _amounts(draft: Draft, row: Restriction, role: Role) -> list[Figure]:
    return [
        draft.derived(
            Decimal(quantity),
            Unit(unit),
            "cap",
            cells=(),
            measure="quantity",
            label=draft.say("label.cap", resolution=row.resolution),
            role=Role.CONTEXT if place else role,
        )
        for place, (quantity, unit) in enumerate(row.caps)
    ]


def cite(draft: Draft, row: Restriction) -> None:
    """Name the page that a measure was read from."""
    title = draft.say("resolution", resolution=row.resolution)
    draft.cite(title, row.citation, row.adopted.isoformat())
