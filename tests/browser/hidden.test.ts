import type { Page } from "playwright-core";
import { expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";

async function playingChapter(page: Page): Promise<FigureDriver> {
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.button("Play").click();
  await figure.waitForStep(3);
  return figure;
}

/** Holds if the run stands still, says so, and has not been paused for good. */
async function expectHeld(figure: FigureDriver): Promise<void> {
  const message = figure.root.getByText("paused while out of sight");
  await expect.poll(() => message.count(), { timeout: 5_000 }).toBe(1);
  await figure.page.waitForTimeout(300);
  const before = await figure.step();
  await figure.page.waitForTimeout(1_500);
  expect(await figure.step()).toBe(before);
}

async function expectGoingOn(figure: FigureDriver): Promise<void> {
  const before = await figure.step();
  await expect.poll(() => figure.step(), { timeout: 10_000 }).toBeGreaterThan(before + 1);
  expect(await figure.root.getByText("paused while out of sight").count()).toBe(0);
}

test("training waits while the figure is scrolled out of sight, and goes on when it comes back", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("vae?vae.width=64", { viewport: { width: 1280, height: 720 } });
  const figure = await playingChapter(page);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  await expectHeld(figure);
  await figure.root.scrollIntoViewIfNeeded();
  await figure.button("Pause").scrollIntoViewIfNeeded();
  await expectGoingOn(figure);
});

test("training waits while the tab is hidden", { tags: "fifth" }, async ({ openPage }) => {
  const { page } = await openPage("figure/vae?width=64");
  const figure = await playingChapter(page);
  // A headless browser counts every tab as visible, so the page is told otherwise.
  const say = (state: DocumentVisibilityState) =>
    page.evaluate((state) => {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      Object.defineProperty(document, "hidden", { value: state === "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await say("hidden");
  await expectHeld(figure);
  await say("visible");
  await expectGoingOn(figure);
});
