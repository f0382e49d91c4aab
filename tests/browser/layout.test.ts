import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { crawl, figuresOf } from "./support/crawl.ts";
import { FigureDriver } from "./support/figure.ts";
import { hydrated } from "./support/hydrated.ts";
import { test } from "./support/test.ts";

const pages = await crawl(inject("base"));

const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { sideways: scrollWidth - clientWidth, downwards: scrollHeight - clientHeight };
  });

describe.each(pages)("/$address", ({ address }) => {
  test("never scrolls sideways", async ({ openPage }) => {
    const { page } = await openPage(address);
    await hydrated(page);
    for (const width of [320, 390, 768, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(async () => (await overflow(page)).sideways, { message: `at ${width} px` }).toBe(0);
    }
  });
});

test.for([390, 1440, 2560])("prose keeps to a readable column at %i px", async (width, { openPage }) => {
  const { page } = await openPage("vae", { viewport: { width, height: 900 } });
  await hydrated(page);
  const letters = await page.locator("article > p").evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const pen = new OffscreenCanvas(1, 1).getContext("2d");
      if (!pen) throw new Error("No canvas to measure with.");
      pen.font = getComputedStyle(paragraph).font;
      const text = paragraph.textContent ?? "";
      return (paragraph.getBoundingClientRect().width * text.length) / pen.measureText(text).width;
    }),
  );
  expect(letters.length).toBeGreaterThan(5);
  // A line of 62 to 70 letters reads best; letters of different paragraphs differ in width by a few per cent.
  expect(Math.max(...letters)).toBeLessThan(75);
});

test.for(figuresOf(pages))(
  "figure %s stands above the fold, fits the screen presented, and opens within a phone",
  async (slug, { openPage }) => {
    const { page } = await openPage(`figure/${slug}`, { viewport: { width: 1280, height: 720 } });
    const figure = await new FigureDriver(page, slug).ready();
    const bottoms = () =>
      figure.root
        .locator("svg, canvas")
        .evaluateAll((drawings) =>
          drawings.filter((d) => d.clientWidth > 60).map((d) => d.getBoundingClientRect().bottom),
        );
    expect((await bottoms()).length).toBeGreaterThan(0);
    await expect.poll(async () => Math.max(...(await bottoms()))).toBeLessThanOrEqual(720);

    await page.goto(`${page.url()}?present`);
    await figure.ready();
    expect(await overflow(page)).toEqual({ sideways: 0, downwards: 0 });
    await page.keyboard.press("Escape");

    await page.setViewportSize({ width: 390, height: 844 });
    for (const summary of await figure.root.locator("summary").all()) await summary.click();
    await figure.root.getByRole("group", { name: /^Source of / }).waitFor();
    await expect.poll(async () => (await overflow(page)).sideways).toBe(0);
  },
);

test("the theme follows the system until the reader chooses, and the choice is kept", async ({
  openPage,
}) => {
  const { page } = await openPage("about", { colorScheme: "dark" });
  await hydrated(page);
  const theme = () => page.locator("html").getAttribute("data-theme");
  expect(await theme()).toBe("dark");
  await page.getByRole("button", { name: "Switch to light" }).click();
  expect(await theme()).not.toBe("dark");
  await page.reload();
  await hydrated(page);
  expect(await theme()).not.toBe("dark");
});
