import dataclasses

from web_answers import CHOICE, EXPORTS, HALF_2024, ZERO

from bot.answers.answer import Receipt, Role
from bot.platforms.web.rendering import figures_by_role, source_title

BULLETIN_TITLE = "GACC monthly bulletin, table (2)"


def test_figures_stand_in_the_order_of_their_roles_and_empty_roles_are_left_out() -> None:
    grouped = figures_by_role(dataclasses.replace(EXPORTS, figures=EXPORTS.figures[2::-1]))
    assert [role for role, _ in grouped] == [Role.ANSWER, Role.COMPARISON]
    assert [figure.id for _, figures in grouped for figure in figures] == ["f1", "f3", "f2"]


def test_a_cell_is_named_by_the_answer_s_title_for_its_address() -> None:
    assert source_title(EXPORTS, HALF_2024) == BULLETIN_TITLE


def test_a_cell_whose_address_is_not_listed_takes_the_title_of_its_source() -> None:
    other = dataclasses.replace(HALF_2024, citation="https://example.org/may-2024")
    assert source_title(EXPORTS, other) == BULLETIN_TITLE


def test_a_cell_of_an_unlisted_source_is_named_by_its_site_or_its_own_name() -> None:
    other = dataclasses.replace(HALF_2024, citation="https://www.example.org/x", source="new")
    assert source_title(CHOICE, other) == "example.org"
    receipt = Receipt("as printed", (ZERO,))
    figure = dataclasses.replace(EXPORTS.figures[0], receipt=receipt)
    assert source_title(dataclasses.replace(CHOICE, figures=(figure,)), ZERO) == "38north-gacc"
