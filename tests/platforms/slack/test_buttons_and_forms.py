"""What people press and fill in, and where what comes of it is shown."""

import pytest
from built_replies import CHOICE, CHOICES
from built_replies import TOKEN as ANSWER
from slack_payloads import (
    ADMIN,
    ANN,
    CHANNEL,
    DIALOGUE,
    Json,
    dialogue_of,
    interaction,
    moment,
)
from slack_people import picked, ticked, written
from slack_store import Fault, words
from slack_talk import Talk

from bot.commands.reply import Act, Reply
from bot.errors import UsageError
from bot.trade import Language


async def asked(talk: Talk, question: str = "exports?") -> Json:
    """The bot's answer to a mention."""
    before = len(talk.server.answers(CHANNEL))
    await talk.server.people.mention(question)
    await talk.server.store.until(lambda: len(talk.front.done) and _new(talk, before))
    return talk.server.answers(CHANNEL)[-1]


def _new(talk: Talk, before: int) -> bool:
    return len(talk.server.answers(CHANNEL)) > before


async def asked_privately(talk: Talk) -> Json:
    """The bot's answer to /trade, that only the asker sees."""
    use = await talk.server.people.trade("exports")
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    return talk.server.people.responses(use)[0]


@pytest.mark.parametrize("act", [Act.RECEIPT, Act.LANGUAGE, Act.RIGHT])
async def test_what_one_reader_wants_to_know_more_of_is_theirs_alone(talk: Talk, act: Act) -> None:
    press = await talk.server.people.press(await asked(talk), f"{act}:{ANSWER}")
    await talk.server.store.until(lambda: talk.server.people.responses(press))
    (shown,) = talk.server.people.responses(press)
    assert shown["response_type"] == "ephemeral"
    assert shown["replace_original"] is False
    assert talk.front.acted[0][1:3] == (act, ANSWER)
    assert len(talk.server.answers(CHANNEL)) == 1


@pytest.mark.parametrize("act", [Act.OTHER_CURRENCY, Act.AGAINST_2019])
async def test_what_goes_on_with_the_answer_stands_in_its_thread(talk: Talk, act: Act) -> None:
    answer = await asked(talk)
    await talk.server.people.press(answer, f"{act}:{ANSWER}")
    await talk.server.store.until(lambda: len(talk.server.answers(CHANNEL)) == 2)
    assert talk.server.answers(CHANNEL)[1]["thread_ts"] == answer["thread_ts"]


async def test_under_a_private_answer_everything_stays_private(talk: Talk) -> None:
    answer = await asked_privately(talk)
    press = await talk.server.people.press(answer, f"chart:{ANSWER}", hidden=True)
    await talk.server.store.until(lambda: talk.server.store.shared(DIALOGUE))
    (shown,) = talk.server.people.responses(press)
    assert shown["response_type"] == "ephemeral"
    (file,) = talk.server.store.shared(DIALOGUE)
    assert file.comment == "The files of the answer only you see:"
    assert not talk.server.answers(CHANNEL)


async def test_a_private_answer_is_shared_to_the_channel_when_wished(talk: Talk) -> None:
    answer = await asked_privately(talk)
    await talk.server.people.press(answer, f"share:{ANSWER}", hidden=True)
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))
    assert not talk.front.acted[0][0].private


async def test_a_menu_asks_what_was_chosen_and_shows_it(talk: Talk) -> None:
    talk.front.replies["oil?"] = Reply(Language.ENGLISH, CHOICE, choices=CHOICES)
    answer = await asked(talk, "oil?")
    await talk.server.people.press(answer, "ask::exports of crude oil")
    await talk.server.store.until(lambda: len(talk.server.answers(CHANNEL)) == 2)
    assert talk.front.acted[0][1:] == (Act.ASK, "", "exports of crude oil in 2013")
    assert talk.server.answers(CHANNEL)[1]["text"].startswith(
        "Question: exports of crude oil in 2013"
    )


async def test_a_choice_too_long_for_a_menu_has_a_button_of_its_own(talk: Talk) -> None:
    talk.front.replies["oil?"] = Reply(Language.ENGLISH, CHOICE, choices=CHOICES)
    await talk.server.people.press(await asked(talk, "oil?"), "ask::China's exports of crude")
    await talk.server.store.until(lambda: talk.front.acted)
    assert talk.front.acted[0][3] == CHOICES[2].question


async def test_a_press_delivered_twice_is_answered_once(talk: Talk) -> None:
    answer = await asked(talk)
    press = await talk.server.people.press(answer, f"other_currency:{ANSWER}")
    await talk.server.socket.deliver("interactive", press.envelope["payload"])
    await talk.server.people.press(answer, f"against_2019:{ANSWER}")
    await talk.server.store.until(lambda: len(talk.server.answers(CHANNEL)) == 3)
    assert [one[1] for one in talk.front.acted] == [Act.OTHER_CURRENCY, Act.AGAINST_2019]


async def test_a_button_the_bot_never_wrote_is_said_to_be_stale(talk: Talk) -> None:
    answer = await asked(talk)
    button = {"type": "button", "action_id": "x", "value": "nonsense", "text": {"text": "x"}}
    press = await talk.server.people.press(
        answer | {"blocks": [{"type": "actions", "elements": [button]}]}, "nonsense"
    )
    await talk.server.store.until(lambda: talk.server.people.responses(press))
    assert "no longer holds its question" in talk.server.people.responses(press)[0]["text"]


async def test_a_shortcut_checks_what_a_message_claims(talk: Talk) -> None:
    claim = {"ts": moment(), "text": "Exports to <@U9> &amp; co. rose <https://x.example|12%>"}
    use = await talk.server.people.check(claim)
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    request, said = talk.front.checked[0]
    assert said == "Exports to & co. rose 12%"
    assert request.private
    (shown,) = talk.server.people.responses(use)
    assert shown["response_type"] == "ephemeral"


async def test_a_claim_in_an_attachment_is_read_too(talk: Talk) -> None:
    claim = {"ts": moment(), "text": "", "attachments": [{"title": "News", "text": "Exports up"}]}
    await talk.server.people.check(claim)
    await talk.server.store.until(lambda: talk.front.checked)
    assert talk.front.checked[0][1] == "News\nExports up"


async def test_a_message_without_words_has_nothing_to_check(talk: Talk) -> None:
    use = await talk.server.people.check({"ts": moment(), "text": ""})
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    assert "no text to check" in talk.server.people.responses(use)[0]["text"]
    assert not talk.front.checked


async def test_a_command_that_lacks_an_argument_opens_a_form(talk: Talk) -> None:
    use = await talk.server.people.trade("chart")
    await talk.server.store.until(lambda: talk.server.store.opened)
    (form,) = talk.server.store.opened
    assert form["title"]["text"] == "/trade chart"
    assert [one["block_id"] for one in form["blocks"]] == ["question", "commodity", "only_me"]
    fields = {"question": picked("exports since 2020"), "commodity": picked("Rice (HS 1006)")}
    await talk.server.people.fill(form, fields | {"only_me": ticked("only_me")})
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    name, request = talk.front.ran[0]
    assert name == "chart"
    assert request.private
    assert request.arguments == {"question": "exports since 2020", "commodity": "Rice (HS 1006)"}


async def test_a_form_may_be_answered_for_all_to_see(talk: Talk) -> None:
    await talk.server.people.trade("chart")
    await talk.server.store.until(lambda: talk.server.store.opened)
    await talk.server.people.fill(talk.server.store.opened[0], {"question": picked("exports")})
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))
    assert talk.server.answers(CHANNEL)[0]["text"].startswith("Question: chart exports")
    await talk.server.store.until(lambda: talk.server.store.shared(CHANNEL))


async def test_a_field_suggests_what_is_typed_and_the_typed_itself(talk: Talk) -> None:
    await talk.server.people.trade("chart")
    await talk.server.store.until(lambda: talk.server.store.opened)
    form = talk.server.store.opened[0]
    use = await talk.server.people.type(form, "commodity", "rub")
    await talk.server.store.until(use.acknowledged.is_set)
    assert use.payload is not None
    options = use.payload["options"]
    assert [one["value"] for one in options] == ["rub", "Rubber (HS 40)"]


async def test_suggestions_that_fail_are_the_typed_alone(talk: Talk) -> None:
    talk.front.faults |= {"a": UsageError("no"), "b": ZeroDivisionError()}
    await talk.server.people.trade("chart")
    await talk.server.store.until(lambda: talk.server.store.opened)
    form = talk.server.store.opened[0]
    uses = [await talk.server.people.type(form, "commodity", typed) for typed in "ab"]
    for use, typed in zip(uses, "ab", strict=True):
        await talk.server.store.until(use.acknowledged.is_set)
        assert use.payload is not None
        assert [one["value"] for one in use.payload["options"]] == [typed]


async def test_suggestions_that_take_too_long_are_none_in_time(talk: Talk) -> None:
    await talk.server.people.trade("chart")
    await talk.server.store.until(lambda: talk.server.store.opened)
    use = await talk.server.people.type(talk.server.store.opened[0], "commodity", "slow")
    await talk.server.store.until(use.acknowledged.is_set)
    assert use.waited < 3
    assert use.payload == {"options": []}


async def test_a_field_nothing_is_known_of_suggests_nothing(talk: Talk) -> None:
    body = interaction("block_suggestion", ANN) | {
        "action_id": "other",
        "block_id": "b",
        "value": "x",
        "view": {"id": "V1", "type": "modal", "callback_id": "command"},
    }
    use = await talk.server.socket.deliver("interactive", body)
    await talk.server.store.until(use.acknowledged.is_set)
    assert use.payload == {"options": []}


async def test_a_form_that_cannot_open_is_told_in_words(talk: Talk) -> None:
    talk.server.store.locales[ANN] = "ko-KR"
    talk.server.store.closed.clear()
    talk.server.store.faults.append(Fault("views.open", "expired_trigger_id"))
    use = await talk.server.people.trade("chart")
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    text = talk.server.people.responses(use)[0]["text"]
    assert "/trade chart 뒤에 내용이 빠졌습니다" in text
    assert "한국어: What to draw." in text


async def test_forms_speak_the_reader_s_language(talk: Talk) -> None:
    talk.server.store.locales[ANN] = "zh-CN"
    await talk.server.people.trade("settings")
    # Only those who run the workspace may, whatever the form says.
    await talk.server.store.until(lambda: talk.server.store.opened)
    form = talk.server.store.opened[0]
    assert form["submit"]["text"] == "发送"
    assert form["blocks"][0]["label"]["text"] == "中文：What to set."
    assert form["blocks"][0]["element"]["type"] == "static_select"


@pytest.mark.parametrize(("user", "ran"), [(ANN, []), (ADMIN, ["settings"])])
async def test_what_manages_a_channel_is_for_administrators(
    talk: Talk, user: str, ran: list[str]
) -> None:
    use = await talk.server.people.trade("settings language ko", user=user)
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    assert [name for name, _ in talk.front.ran] == ran
    if ran:
        assert talk.front.ran[0][1].arguments == {"setting": "language", "value": "ko"}
    else:
        said = talk.server.people.responses(use)[0]["text"]
        assert "Only owners and administrators" in said


@pytest.mark.parametrize(
    ("text", "user", "ran"),
    [
        ("settings language ko", ANN, ["settings"]),
        ("feedback", ANN, []),
        ("feedback", ADMIN, ["feedback"]),
    ],
)
async def test_in_their_own_dialogue_people_set_what_is_theirs_and_no_more(
    talk: Talk, text: str, user: str, ran: list[str]
) -> None:
    await talk.server.people.trade(text, user=user, channel=dialogue_of(user))
    await talk.server.store.until(lambda: talk.server.answers(dialogue_of(user)))
    assert [name for name, _ in talk.front.ran] == ran


async def test_what_concerns_one_person_alone_is_never_shown_to_all(talk: Talk) -> None:
    await talk.server.people.trade("public feedback", user=ADMIN)
    await talk.server.people.mention("feedback", user=ADMIN)
    await talk.server.store.until(lambda: len(talk.front.done) == 2)
    assert [name for name, _ in talk.front.ran] == ["feedback", "feedback"]
    assert len(talk.server.store.ephemerals) == 1
    assert not talk.server.answers(CHANNEL)


async def test_the_home_offers_what_can_be_asked_and_answers_in_person(talk: Talk) -> None:
    await talk.server.people.open("home")
    await talk.server.store.until(lambda: talk.server.store.published)
    shown = talk.server.store.published[0]
    assert shown["user_id"] == ANN
    view = shown["view"]
    assert "You asked: summary" in words(view)
    assert "You asked: subscriptions" in words(view)
    assert "You asked: status" in words(view)
    assert {request.place.thread for _, request in talk.front.ran} == {"home"}
    await talk.server.people.press_home(view, "ask::exports of crude oil")
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    request, *acted = talk.front.acted[0]
    assert acted == [Act.ASK, "", "exports of crude oil in 2013"]
    assert request.place.direct
    assert request.place.channel == DIALOGUE


async def test_the_home_opens_the_forms_with_suggestions(talk: Talk) -> None:
    await talk.server.people.open("home")
    await talk.server.store.until(lambda: talk.server.store.published)
    await talk.server.people.press_home(talk.server.store.published[0]["view"], "summary")
    await talk.server.store.until(lambda: talk.server.store.opened)
    form = talk.server.store.opened[0]
    assert [one["block_id"] for one in form["blocks"]] == ["month"]
    await talk.server.people.fill(form, {"month": picked("2024-05")})
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    assert talk.front.ran[-1][1].arguments == {"month": "2024-05"}


async def test_a_form_of_another_version_is_let_go(talk: Talk) -> None:
    form = {"type": "modal", "callback_id": "old", "private_metadata": "x", "id": "V1"}
    use = await talk.server.people.fill(form | {"blocks": []}, {})
    await talk.server.store.until(use.acknowledged.is_set)
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    assert not talk.front.ran


async def test_an_empty_reason_is_a_verdict_too(talk: Talk) -> None:
    await talk.server.people.press(await asked(talk), f"wrong:{ANSWER}:")
    await talk.server.store.until(lambda: talk.server.store.opened)
    await talk.server.people.fill(talk.server.store.opened[0], {"why": written("")})
    await talk.server.store.until(lambda: talk.front.acted)
    assert talk.front.acted[0][1:] == (Act.WRONG, ANSWER, "")


async def test_a_bot_with_other_commands_helps_and_has_a_home_all_the_same(talk: Talk) -> None:
    talk.front.without |= {"help", "subscriptions"}
    use = await talk.server.people.trade("")
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    assert "For example:" in talk.server.people.responses(use)[0]["text"]
    await talk.server.people.open("home")
    await talk.server.store.until(lambda: talk.server.store.published)
    assert "Your subscriptions" not in words(talk.server.store.published[0]["view"])


async def test_the_form_of_a_command_that_is_gone_does_nothing(talk: Talk) -> None:
    await talk.server.people.open("home")
    await talk.server.store.until(lambda: talk.server.store.published)
    await talk.server.people.trade("chart")
    await talk.server.store.until(lambda: talk.server.store.opened)
    talk.front.without |= {"chart", "summary"}
    view = talk.server.store.published[0]["view"]
    pressed = await talk.server.people.press_home(view, "summary")
    filled = await talk.server.people.fill(
        talk.server.store.opened[0], {"question": picked("exports")}
    )
    for delivery in (pressed, filled):
        await talk.server.store.until(delivery.acknowledged.is_set)
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    assert len(talk.server.store.opened) == 1
    assert [name for name, _ in talk.front.ran if name == "chart"] == []


async def test_a_form_remembers_where_it_was_opened_even_from_a_very_long_address(
    talk: Talk,
) -> None:
    talk.server.people.address += "/respond/" + "x" * 3_000
    await talk.server.people.trade("chart")
    await talk.server.store.until(lambda: talk.server.store.opened)
    form = talk.server.store.opened[0]
    assert len(form["private_metadata"]) <= 3_000
    await talk.server.people.fill(form, {"question": picked("exports")})
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))


async def test_what_slack_tells_no_moment_of_is_known_by_its_use(talk: Talk) -> None:
    answer = await asked(talk)
    press = await talk.server.people.press(answer, f"other_currency:{ANSWER}")
    again = press.envelope["payload"] | {"trigger_id": None}
    for _ in range(2):
        await talk.server.socket.deliver("interactive", again)
    await talk.server.store.until(lambda: len(talk.front.acted) == 2)
    await talk.server.people.mention("imports?")
    await talk.server.store.until(lambda: len(talk.front.done) == 4)
    assert len(talk.front.acted) == 2
