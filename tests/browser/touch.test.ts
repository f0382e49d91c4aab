import type { Locator, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { Fingers, pointOn } from "./support/fingers.ts";
import { hydrated } from "./support/hydrated.ts";
import { phone } from "./support/screens.ts";
import { test } from "./support/test.ts";

/** The code on the first page strolls for those who do not mind motion. */
const onAPhone = { viewport: phone, hasTouch: true, isMobile: true, reducedMotion: "reduce" } as const;

const frames = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** A finger that scrolls from a slider, rests on it or taps it leaves it alone; one that goes sideways moves it. */
async function expectOnlySideways(page: Page, slider: Locator): Promise<void> {
  const fingers = new Fingers(page);
  const before = await slider.inputValue();
  const away = Number(before) > (await middleOf(slider)) ? 0.15 : 0.85;
  const from = () => pointOn(slider, away);
  const scrolled = async () => page.evaluate(() => scrollY);

  const start = await from();
  const top = await scrolled();
  await fingers.swipe(start, [3, top > 200 ? 150 : -150]);
  await expect.poll(scrolled).not.toBe(top);
  await fingers.swipe(await from(), [0, 0]);
  await fingers.swipe(await from(), [5, 3]);
  await frames(page);
  expect(await slider.inputValue()).toBe(before);

  await fingers.swipe(await from(), [away > 0.5 ? -20 : 20, 4]);
  await expect.poll(() => slider.inputValue()).not.toBe(before);
}

const middleOf = (slider: Locator) =>
  slider.evaluate((input: HTMLInputElement) => (Number(input.min) + Number(input.max)) / 2);

test("a finger moves a knob's slider only by going sideways, and a run that ends by it can be resumed", async ({
  openPage,
}) => {
  const { page } = await openPage("figure/vae?width=64&batch=32", onAPhone);
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.stepBy(3);
  const width = page.locator("#vae-width");
  const trained = await figure.json();
  await expectOnlySideways(page, width);

  await expect.poll(() => figure.step()).toBe(0);
  await figure.ready();
  await figure.stepBy(1);
  await figure.button("Resume at step 3").click();
  await expect.poll(() => figure.step()).toBe(3);
  await figure.settled();
  const { params, tables } = await figure.json();
  expect(params).toEqual(trained.params);
  expect(tables.trace).toEqual(trained.tables.trace);
  await figure.button("Resume at step 1").waitFor();
  expect(await figure.button("Resume at step 3").count()).toBe(0);
});

test("sliders through time and on the first page keep still likewise", async ({ openPage }) => {
  const { page } = await openPage("figure/backward", onAPhone);
  const figure = await new FigureDriver(page, "backward").ready();
  await expectOnlySideways(page, figure.root.locator(".time-scrubber input"));
  await page.goto(inject("base"));
  await hydrated(page);
  const hero = page.locator(".hero input").first();
  await expectOnlySideways(page, hero);
});
