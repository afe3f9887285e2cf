"""Measures the contrast of text on a page as WCAG does, from what the browser computed."""

import re

from playwright.async_api import Page

_COLOURS = """(selector) => {
  const element = document.querySelector(selector);
  let behind = element;
  const clear = (node) => /rgba\\(.*, 0\\)/.test(getComputedStyle(node).backgroundColor);
  while (clear(behind)) behind = behind.parentElement;
  return [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor];
}"""
_LINEAR_BELOW = 0.04045


async def contrast(page: Page, selector: str) -> float:
    """The contrast ratio of the first element's text against what lies behind it."""
    text, behind = await page.evaluate(_COLOURS, selector)
    lighter, darker = sorted((_luminance(text), _luminance(behind)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (int(part) / 255 for part in re.findall(r"\d+", colour)[:3])
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(channel: float) -> float:
    if channel <= _LINEAR_BELOW:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
