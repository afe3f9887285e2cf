"""Says on which side a trade balance stands, and which way it moved: wider or narrower."""

from decimal import Decimal

from bot.dataset.change import Change


def balance_key(result: Change) -> str:
    """The sentence of a balance that moved, by the sides it stood on before and stands on now."""
    if result.before is None:
        return "change.balance"
    now, before = result.now.value, result.before.value
    if now > 0 > before or now < 0 < before:
        return "change.balance.turned." + ("surplus" if now > 0 else "deficit")
    if now == before or not (now or before):
        return "change.balance"
    side = "surplus" if now + before > 0 else "deficit"
    return f"change.balance.{side}.{'wider' if abs(now) > abs(before) else 'narrower'}"


def surplus_key(value: Decimal) -> str:
    """The words for a balance as China's surplus or deficit; what it is for the North with it."""
    return "level.deficit" if value < 0 else "level.surplus"
