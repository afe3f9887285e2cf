from bot.trade import Status, Unit


def test_only_sound_and_disputed_cells_are_shown_as_the_figure_asked_for() -> None:
    shown = {status for status in Status if status.answers}

    assert shown == {Status.VALUE, Status.ZERO, Status.CONFLICT}


def test_only_currencies_are_money() -> None:
    assert {unit for unit in Unit if unit.is_money} == {Unit.USD, Unit.CNY}
