import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { colourFaultsFound, faultsFound } from "./support/axe.ts";
import { crawl } from "./support/crawl.ts";
import { FigureDriver } from "./support/figure.ts";
import { hydrated } from "./support/hydrated.ts";
import { expectNeverSideways } from "./support/overflow.ts";
import { desk, phone } from "./support/screens.ts";
import { test } from "./support/test.ts";
import { setTheme } from "./support/theme.ts";

/** The faces of formulas that came whole although they are cut to the signs in use. */
const wholeFaces = (page: Page) =>
  page.evaluate(() => {
    const name = ({ family, style, weight }: FontFace) => `${family} ${style} ${weight}`;
    const isCut = ({ unicodeRange }: FontFace) => unicodeRange !== "U+0-10FFFF";
    const faces = [...document.fonts].filter(({ family }) => family.startsWith("KaTeX"));
    const cut = new Set(faces.filter(isCut).map(name));
    return faces
      .filter((face) => !isCut(face) && face.status === "loaded")
      .map(name)
      .filter((face) => cut.has(face));
  });

// A figure's own page is asked by tests/browser/figures.
const pages = (await crawl(inject("base"))).filter(({ address }) => !address.startsWith("figure/"));

describe.each(pages)("/$address", ({ address }) => {
  test("comes alive, never scrolls sideways, and axe finds nothing, light and dark", {
    tags: "tenth",
  }, async ({ openPage }) => {
    const { page } = await openPage(address, { viewport: phone });
    await hydrated(page);
    // The lecture's figures are asked by its own test: they wait behind its slides.
    const slugs = await page
      .locator("[data-figure]:not(.figure-presented)")
      .evaluateAll((all) => all.map((f) => f.dataset.figure ?? ""));
    for (const slug of slugs) await new FigureDriver(page, slug).ready();
    expect.soft(await faultsFound(page), "on a phone").toEqual([]);

    await page.setViewportSize(desk);
    for (const slug of slugs) {
      const figure = await new FigureDriver(page, slug).ready();
      if (await figure.runs()) await figure.stepBy(1);
    }
    expect.soft(await faultsFound(page), "on a desk").toEqual([]);
    await setTheme(page, "dark");
    expect.soft(await colourFaultsFound(page), "on a desk, dark").toEqual([]);
    await expectNeverSideways(page);
  });
});

// In a context of its own: axe draws letters that no formula has.
test("no formula of a page fetches a whole face of KaTeX", { tags: "tenth" }, async ({ openPage }) => {
  const { page } = await openPage("", { alone: true });
  const missing: Record<string, string[]> = {};
  for (const { address } of pages) {
    await page.goto(new URL(address, inject("base")).href);
    await page.evaluate(() => document.fonts.ready);
    missing[address] = await wholeFaces(page);
  }
  const none = Object.fromEntries(pages.map(({ address }) => [address, []]));
  expect(missing, "build/katexFonts.ts lacks a sign").toEqual(none);
});

test.for([390, 1440, 2560])(
  "prose keeps to a readable column at %i px",
  { tags: "fifth" },
  async (width, { openPage }) => {
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
