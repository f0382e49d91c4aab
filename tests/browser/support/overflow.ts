import type { Page } from "playwright-core";
import { expect } from "vitest";

/** By how many pixels the page can be scrolled. */
export const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { sideways: scrollWidth - clientWidth, downwards: scrollHeight - clientHeight };
  });

/** On no screen, from a small phone to a wide desk, can it be scrolled sideways. */
export async function expectNeverSideways(
  page: Page,
  widths: readonly number[] = [320, 390, 768, 1280, 2560],
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(async () => (await overflow(page)).sideways, { message: `at ${width} px` }).toBe(0);
  }
}
