"""How a person in a browser finds things on the web chat's page."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Locator, Page, expect

from bot.platforms.web.wording import wording_of
from bot.trade import Language

Open = Callable[..., Awaitable[Page]]
"""Opens the page in a fresh browser context; takes the context's options."""


def turn_of(page: Page, number: int = 1) -> Locator:
    """A turn of the conversation."""
    return page.locator(f"#turn-{number}")


async def ask(page: Page, question: str, number: int = 1) -> Locator:
    """Type a question, press Enter, and wait for its turn, which will have the number."""
    box = page.get_by_label(wording_of(Language.ENGLISH).question)
    await box.fill(question)
    await box.press("Enter")
    await expect(turn_of(page, number)).to_be_visible()
    return turn_of(page, number)
