import { expect } from "vitest";
import type { FigureDriver } from "../support/figure.ts";
import { expectNeverSideways, overflow } from "../support/overflow.ts";
import { phone } from "../support/screens.ts";
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
  await expectNeverSideways(figure.page);
  await figure.page.setViewportSize(phone);
  await pressSummaries(figure);
  await figure.root.getByRole("group", { name: /^Source of / }).waitFor();
  await expect.poll(async () => (await overflow(figure.page)).sideways).toBe(0);
  await pressSummaries(figure);
}

/** Presented, it fills the screen and no more; Escape leads back. */
export async function fitsTheScreenPresented(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  const { page } = figure;
  await page.goto(`${page.url()}?present`);
  await figure.ready();
  expect(await overflow(page)).toEqual({ sideways: 0, downwards: 0 });
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).search).toBe("");
}

/** Opens what is closed, and closes what is open. */
export async function pressSummaries(figure: FigureDriver): Promise<void> {
  for (const summary of await figure.root.locator("summary").all()) await summary.click();
}
