import type { Page } from "playwright-core";
import { expect } from "vitest";
import { themes } from "../../build/themeColours.ts";
import { chapters } from "../../src/contents.ts";
import { phone } from "./support/screens.ts";
import { test } from "./support/test.ts";

const count = chapters.flatMap(({ figures }) => figures).length;

/** Comes by every picture, so that all of them are asked for. */
async function walkBy(page: Page): Promise<void> {
  for (const card of await page.locator(".figure-card").all()) await card.scrollIntoViewIfNeeded();
}

/** Of the pictures that are shown: how many there are, and how many have been drawn. */
const shown = (page: Page) =>
  page.locator(".figure-picture img:visible").evaluateAll((all) => ({
    count: all.length,
    drawn: all.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length,
  }));

/** The pictures that have been fetched, by theme. */
const fetched = (page: Page, theme: string) =>
  page.evaluate(
    (theme) =>
      performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(`-${theme}.svg`)).length,
    theme,
  );

/** How high each list of figures is. */
const heights = (page: Page) =>
  page.locator(".figure-cards").evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));

const pages = ["", "gallery"].flatMap((address) => themes.map((theme) => ({ address, theme })));

test.for(pages)(
  "/$address shows every figure in its $theme theme",
  { tags: "fifth" },
  async ({ address, theme }, { openPage }) => {
    const { page } = await openPage(address, { colorScheme: theme, alone: true });
    const before = await heights(page);
    await walkBy(page);
    await expect.poll(() => shown(page)).toEqual({ count, drawn: count });
    expect(await heights(page), "lists of figures that moved what stands below them").toEqual(before);
    const other = theme === "light" ? "dark" : "light";
    expect(await fetched(page, theme)).toBe(count);
    expect(await fetched(page, other), `pictures of the ${other} theme, which nobody sees`).toBe(0);

    await page.locator(".theme-switch").click();
    await expect.poll(() => fetched(page, other)).toBeGreaterThan(0);
    await walkBy(page);
    await expect.poll(() => shown(page)).toEqual({ count, drawn: count });
  },
);

test("home's first sight waits for no picture of the map", async ({ openPage }) => {
  const { page } = await openPage("", { viewport: phone, alone: true });
  await page.waitForLoadState("load");
  expect(await fetched(page, "light")).toBeLessThan(count);
});
