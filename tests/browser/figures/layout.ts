import { expect } from "vitest";
import type { FigureDriver } from "../support/figure.ts";
import { isDue } from "../support/due.ts";
import { expectNeverSideways, overflow } from "../support/overflow.ts";
import { phone, smallPhone, wall } from "../support/screens.ts";
import type { Visit } from "./visit.ts";

/** Its drawings can be seen without scrolling. */
export async function standsAboveTheFold(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  const bottoms = () =>
    figure.root
      .locator("svg, canvas")
      .evaluateAll((drawings) =>
        drawings.filter((d) => d.clientWidth > 60).map((d) => d.getBoundingClientRect().bottom),
      );
  expect((await bottoms()).length).toBeGreaterThan(0);
  await expect.poll(async () => Math.max(...(await bottoms()))).toBeLessThanOrEqual(720);
}

/** On any screen, closed and, on a phone, with all opened that can be. */
export async function neverScrollsSideways(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  await expectNeverSideways(figure.page, [280, 390, 768, 1280, 3840]);
  await figure.page.setViewportSize(phone);
  await pressSummaries(figure);
  await figure.root.getByRole("group", { name: /^Source of / }).waitFor();
  await expect.poll(async () => (await overflow(figure.page)).sideways).toBe(0);
  await pressSummaries(figure);
}

/** By how many pixels a part of it can be scrolled sideways, how wide its picture is, and how far its knobs stand below it. */
const presented = (figure: FigureDriver) =>
  figure.root.evaluate((root) => {
    const [body, stage, knobs] = [".figure-body", ".figure-stage", ".figure-controls"].map((part) => {
      const element = root.querySelector(part);
      if (!element) throw new Error(`It has no ${part}.`);
      return element;
    });
    const scrolling = [body, stage].filter((part) => getComputedStyle(part).overflowY === "auto");
    return {
      sideways: Math.max(...scrolling.map((part) => part.scrollWidth - part.clientWidth)),
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
    if (isPhone) expect.soft(width, message).toBeGreaterThan(0.85 * size.width);
    expect.soft(below >= -1, `${message}: the knobs stand below the picture`).toBe(isPhone);
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).search).toBe("");
}

/** Opens what is closed, and closes what is open. */
export async function pressSummaries(figure: FigureDriver): Promise<void> {
  for (const summary of await figure.root.locator("summary").all()) await summary.click();
}
