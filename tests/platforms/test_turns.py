import asyncio
import gc

from bot.platforms.turns import Turns


async def test_one_conversation_takes_turns_and_another_need_not_wait() -> None:
    turns, order = Turns(), []

    async def answer(conversation: str, name: str) -> None:
        async with turns.of(conversation):
            order.append(f"{name} begins")
            await asyncio.sleep(0)
            order.append(f"{name} ends")

    await asyncio.gather(answer("a", "first"), answer("a", "second"), answer("b", "other"))
    assert order.index("first ends") < order.index("second begins")
    assert order.index("other begins") < order.index("first ends")


async def test_a_conversation_that_is_over_is_forgotten() -> None:
    turns = Turns()
    async with turns.of("a"):
        assert turns.of("a").locked()
    gc.collect()
    assert not turns._locks
