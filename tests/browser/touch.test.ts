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

/** Two fingers on it that go apart magnify the page, as anywhere else. */
async function pinch(page: Page, target: Locator): Promise<void> {
  const fingers = new Fingers(page);
  const scale = () => page.evaluate(() => visualViewport?.scale ?? 1);
  const [one, two] = [await pointOn(target, 0.4), await pointOn(target, 0.6)];
  await fingers.down(0, one);
  await fingers.down(1, two);
  await fingers.move(0, [one[0] - 40, one[1]]);
  await fingers.move(1, [two[0] + 60, two[1]]);
  await fingers.up(1);
  await fingers.up(0);
  await expect.poll(scale).toBeGreaterThan(1.2);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 1 });
  await session.detach();
  await expect.poll(scale).toBe(1);
}

/** A palm rests, a finger draws beside it, and a third one comes by: one line. */
async function expectEachFollowedByItself(figure: FigureDriver): Promise<void> {
  const fingers = new Fingers(figure.page);
  const pad = figure.root.locator(".vae-drawing-pad-square");
  const lines = () =>
    pad.locator("polyline").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  const at = async (across: number, down: number) => pointOn(pad, across, down);

  await fingers.down(0, await at(0.9, 0.9));
  await fingers.down(1, await at(0.2, 0.2));
  await fingers.move(1, await at(0.5, 0.2));
  await fingers.down(2, await at(0.8, 0.8));
  await fingers.move(2, await at(0.6, 0.9));
  await fingers.up(2);
  await fingers.move(1, await at(0.5, 0.7));
  await fingers.up(1);
  await fingers.up(0);
  const { width, height } = await pad.evaluate((square) => square.getBoundingClientRect());
  await expect.poll(async () => (await lines()).length).toBe(1);
  const [line] = await lines();
  // From 0.2 to 0.5 across, from 0.2 to 0.7 down, and the width of the pen.
  expect(line.width / width).toBeCloseTo(0.3, 0.8);
  expect(line.height / height).toBeCloseTo(0.5, 0.8);
}

/** Two fingers leave z alone, one takes it along. */
async function expectPlaneHeldByOne({ page, root }: FigureDriver): Promise<void> {
  const z = () => root.locator(".vae-z").innerText();
  // A place that is held has a cross to let it go.
  const plane = root.getByRole("application");
  await pinch(page, plane);
  expect(await z()).not.toContain("×");
  const start = await pointOn(plane, 0.2);
  await new Fingers(page).swipe(start, [20, 40]);
  await expect.poll(z).toContain("×");
}

/** Two fingers leave no wall, one draws it. */
async function expectMapPaintedByOne(figure: FigureDriver): Promise<void> {
  const { page } = figure;
  const fingers = new Fingers(page);
  await figure.root.getByText("Edit the map").click();
  await figure.root.getByRole("button", { name: /wall/ }).click();
  const map = figure.root.getByRole("grid").first();
  const letters = async () => String((await figure.json()).params.map);
  const walls = async () => (await letters()).split("#").length;
  const [before, built] = [await letters(), await walls()];
  await pinch(page, map);
  expect(await letters()).toBe(before);

  await fingers.down(0, await pointOn(map, 0.1));
  await fingers.move(0, await pointOn(map, 0.9));
  await fingers.up(0);
  await expect.poll(walls).toBeGreaterThan(built + 3);
}

test("of the vae: a slider, whose run can be resumed, the pad and the plane follow one finger, and no swipe", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/vae?width=16&batch=16", onAPhone);
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.stepBy(3);
  await figure.root.getByText("More knobs").click();
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

  await expectEachFollowedByItself(figure);
  await expectPlaneHeldByOne(figure);
});

test("of a map, time and the first page likewise", { tags: "tenth" }, async ({ openPage }) => {
  const { page } = await openPage("figure/backward", onAPhone);
  const figure = await new FigureDriver(page, "backward").ready();
  await expectOnlySideways(page, figure.root.locator(".time-scrubber input"));
  await expectMapPaintedByOne(figure);
  await page.goto(inject("base"));
  await hydrated(page);
  const hero = page.locator(".hero input").first();
  await expectOnlySideways(page, hero);
});
