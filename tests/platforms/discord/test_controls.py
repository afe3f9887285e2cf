from types import SimpleNamespace
from typing import cast

import discord
import pytest
from built_replies import CHOICES, OFFERS, TOKEN

from bot.commands.reply import Act, Offer, Reply
from bot.platforms.discord import buttons
from bot.platforms.discord.controls import chosen, controls_of, view_of
from bot.platforms.presses import Press
from bot.trade import Language

LONG = (
    "China's exports of crude oil and oil products taken together to North Korea in the "
    "first half of 2013 compared with the year before"
)


def reply(*, offers: tuple[Offer, ...] = (), choices: tuple[Offer, ...] = ()) -> Reply:
    return Reply(Language.ENGLISH, offers=offers, choices=choices)


async def sent(shown: Reply) -> discord.Message:
    """The message as Discord gives it back with a press, as far as its components go."""
    view = view_of(controls_of(shown))
    assert view is not None
    rows = [
        SimpleNamespace(children=[one for one in view.children if one.row == row])
        for row in range(5)
    ]
    return cast("discord.Message", SimpleNamespace(components=rows))


async def test_a_reply_without_offers_has_no_view() -> None:
    assert view_of(controls_of(reply())) is None


async def test_every_offer_is_a_button_and_nothing_is_kept_in_memory() -> None:
    view = view_of(controls_of(reply(offers=OFFERS)))
    assert view is not None
    assert [one.custom_id for one in view.children if isinstance(one, discord.ui.Button)] == [
        buttons.write(one) for one in OFFERS
    ]
    assert view.is_finished()
    assert view.timeout is None


async def test_a_choice_is_read_back_from_its_option() -> None:
    message = await sent(reply(choices=CHOICES))
    view = view_of(controls_of(reply(choices=CHOICES)))
    assert view is not None
    (menu,) = view.children
    assert isinstance(menu, discord.ui.Select)
    pressed = [chosen(option.value, message) for option in menu.options]
    assert [one.value for one in pressed if one is not None] == [one.question for one in CHOICES]


async def test_a_long_question_s_option_without_its_message_does_nothing() -> None:
    message = await sent(reply(choices=CHOICES))
    assert chosen("long:2", message) == Press(Act.ASK, "", LONG)
    assert chosen("long:2", None) is None
    assert chosen("long:9", message) is None


async def test_more_choices_than_a_menu_holds_make_a_second() -> None:
    choices = tuple(Offer(Act.ASK, f"q{n}", question=f"q{n}") for n in range(60))
    controls = controls_of(reply(choices=choices, offers=OFFERS))
    assert [len(menu) for menu in controls.menus] == [25, 25, 10]
    assert len(controls.buttons) == len(OFFERS)
    view = view_of(controls)
    assert view is not None
    assert {one.row for one in view.children} == {0, 1, 2, 3, 4}


async def test_what_no_menu_holds_is_printed() -> None:
    choices = tuple(Offer(Act.ASK, f"q{n}", question=f"q{n}") for n in range(130))
    controls = controls_of(reply(choices=choices, offers=OFFERS))
    assert len(controls.menus) == 5
    assert controls.buttons == ()
    assert controls.unfit == (*(f"q{n}" for n in range(125, 130)), *(one.label for one in OFFERS))


async def test_a_question_longer_than_an_option_is_printed_to_be_copied() -> None:
    question = "exports of " + "x" * 200
    controls = controls_of(reply(choices=(Offer(Act.ASK, question, question=question),)))
    assert controls.unfit == (question,)
    assert view_of(controls) is None


async def test_the_same_choice_twice_is_one_option() -> None:
    choices = (CHOICES[0], CHOICES[0])
    assert len(controls_of(reply(choices=choices)).menus[0]) == 1


async def test_a_label_that_is_too_long_is_shortened() -> None:
    controls = controls_of(reply(offers=(Offer(Act.CHART, "word " * 40, TOKEN),)))
    assert controls.buttons[0].label.endswith("…")
    assert len(controls.buttons[0].label) <= 80


@pytest.mark.parametrize("label", ["", "  \n "])
async def test_a_button_without_words_is_named_by_its_act(label: str) -> None:
    assert controls_of(reply(offers=(Offer(Act.CHART, label, TOKEN),))).buttons[0].label == "chart"
