import { expect } from "vitest";
import type { FigureDriver } from "../support/figure.ts";
import { isDue } from "../../support/long/due.ts";
import { expectNeverSideways, overflow } from "../support/overflow.ts";
import { desk, laptop, phone, smallPhone, wall } from "../support/screens.ts";
import { expectWordsWithin } from "../support/wordsWithin.ts";
import type { Visit } from "./visit.ts";

/** From its heading to its foot it is seen without scrolling. */
export async function isNoHigherThanTheWindow(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  expect(await figure.root.locator(".figure-stage").locator("svg, canvas").count()).toBeGreaterThan(0);
  await expect
    .poll(() => figure.root.evaluate((element) => element.getBoundingClientRect().height))
    .toBeLessThanOrEqual(laptop.height);
}

/** The least height of letters, pixels. */
const LEAST = 13;

/** On a desk no letters of it are small; what formulas set above and below the line is. */
export async function isSetLarge(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  await figure.fit(desk);
  const small = await figure.root.evaluate((root, least) => {
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
    const isFormula = (element: Element) => element.closest(".katex") !== null;
    const heightOf = (element: Element) => {
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    };
    return [...root.querySelectorAll("*")]
      .filter((element) => hasText(element) && !isFormula(element) && element.checkVisibility())
      .filter((element) => heightOf(element) < least - 0.05)
      .map((element) => `${heightOf(element)} px: ${element.textContent?.slice(0, 40)}`);
  }, LEAST);
  expect(small).toEqual([]);
}

/** On any screen, closed and, on a phone, with all opened that can be; nor do its words reach beyond it. */
export async function neverScrollsSideways(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  const { page } = figure;
  for (const width of [280, 390, 768, 1024, 1280, 3840]) {
    await expectNeverSideways(page, [width]);
    await expectWordsWithin(page, `${visit.slug} at ${width} px`);
  }
  await page.setViewportSize(phone);
  await pressSummaries(figure);
  await figure.root.getByRole("group", { name: /^Source of / }).waitFor();
  await expect.poll(async () => (await overflow(figure.page)).sideways).toBe(0);
  await expectWordsWithin(page, `${visit.slug} on a phone, with all opened`);
  await pressSummaries(figure);
}

/** By how many pixels a part of it can be scrolled sideways, how wide its picture is, and how far its knobs stand below it. */
const presented = (figure: FigureDriver) =>
  figure.root.evaluate((root) => {
    const [rest, stage, knobs] = [".figure-rest", ".figure-stage", ".figure-controls"].map((part) => {
      const element = root.querySelector(part);
      if (!element) throw new Error(`It has no ${part}.`);
      return element;
    });
    return {
      sideways: Math.max(0, rest.scrollWidth - rest.clientWidth),
      width: stage.clientWidth,
      below: knobs.getBoundingClientRect().top - stage.getBoundingClientRect().top - stage.scrollHeight,
    };
  });

/** Presented, it fills the screen and no more, from a small phone to a wall; Escape leads back. */
export async function fitsTheScreenPresented(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  const { page } = figure;
  await page.goto(`${page.url()}?present`);
  await figure.ready();
  expect(await overflow(page)).toEqual({ sideways: 0, downwards: 0 });
  for (const size of [phone, smallPhone, wall]) {
    const message = `${visit.slug}, presented at ${size.width} px`;
    if (size !== phone && !isDue(message)) continue;
    await figure.fit(size);
    expect.soft(await overflow(page), message).toEqual({ sideways: 0, downwards: 0 });
    await expect.poll(async () => (await presented(figure)).sideways, { message }).toBe(0);
    const { width, below } = await presented(figure);
    const isPhone = size !== wall;
    if (!isPhone) continue;
    expect.soft(width, message).toBeGreaterThan(0.85 * size.width);
    expect.soft(below, `${message}: the knobs stand below the picture`).toBeGreaterThanOrEqual(-1);
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).searchParams.has("present")).toBe(false);
}

/** Opens what is closed, and closes what is open; by a key, as what one opens may lie over the next. */
export async function pressSummaries(figure: FigureDriver): Promise<void> {
  for (const summary of await figure.root.locator("summary").all()) await summary.press("Enter");
}

/** Opens what is closed, whatever is open already. */
export async function openSummaries(figure: FigureDriver): Promise<void> {
  const closed = figure.root.locator("details:not([open]) > summary");
  for (let left = await closed.count(); left > 0; left--) await closed.first().press("Enter");
}
