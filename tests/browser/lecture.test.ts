import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { SceneBeat } from "../../src/lecture/beat.ts";
import { defaultDeck } from "../../src/lecture/defaultDeck.ts";
import { linkWith } from "../../src/lecture/own/lectureLink.ts";
import { faultsFound } from "./support/axe.ts";
import { FigureDriver } from "./support/figure.ts";
import { laptop, phone } from "./support/screens.ts";
import { test } from "./support/test.ts";
import { until } from "./support/until.ts";

const ids = defaultDeck.beats.map(({ id }) => id);
const [first, last] = [ids[0], ids[ids.length - 1]];

/** The first beat of a kind, and its number. */
function beatOf<K extends string>(kind: K) {
  const index = defaultDeck.beats.findIndex((beat) => beat.kind === kind);
  if (index < 0) throw new Error(`The lecture has no slide of the kind ${kind}.`);
  return { id: ids[index], number: index + 1 };
}

/** A scene of the figure that trains, by whether it goes on while others are shown. */
function training(trainsOn: boolean): SceneBeat {
  const beat = defaultDeck.beats.find(
    (one) => one.kind === "scene" && one.figure === "vae" && one.trainsOn === trainsOn,
  );
  if (beat?.kind !== "scene") throw new Error(`The lecture has no scene of vae with trainsOn ${trainsOn}.`);
  return beat;
}

const hash = (page: Page) => page.evaluate(() => location.hash);
const beat = async (page: Page) => (await hash(page)).split("/")[1];
const ready = (page: Page) => page.locator(".reveal[data-ready]").waitFor({ timeout: 60_000 });
const shownFigure = (page: Page) => page.locator(".lecture-figure[data-shown]");
const stands = (page: Page, place: string) =>
  until(`the address says ${place}`, async () => (await hash(page)) === `#/${place}`, 5_000);

async function jump(page: Page, number: number): Promise<void> {
  await page.keyboard.type(String(number));
  await page.keyboard.press("Enter");
  await until(`slide ${number} is shown`, async () => (await beat(page)) === ids[number - 1], 5_000);
}

/** Presses a key until that leads nowhere; the beats that were met. */
async function walk(page: Page, key: string): Promise<string[]> {
  const met = [await beat(page)];
  for (let before = ""; before !== (await hash(page)); ) {
    before = await hash(page);
    await page.keyboard.press(key);
    const now = await beat(page);
    if (now !== met.at(-1)) met.push(now);
  }
  return met;
}

describe("the lecture", () => {
  test("is walked to its end and back by a clicker", { tags: "tenth" }, async ({ openPage }) => {
    const { page } = await openPage("lecture", { viewport: laptop });
    await ready(page);
    expect(await walk(page, "PageDown")).toEqual(ids);
    expect(await walk(page, "PageUp")).toEqual(ids.toReversed());
  });

  test("is a list to be read without any script", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("lecture", { javaScriptEnabled: false, viewport: phone });
    expect(await page.locator(".beat-list h3").count()).toBe(ids.length);
    expect(await page.locator(".beat-list").isVisible()).toBe(true);
    expect(await page.locator(".lecture-coming").isVisible()).toBe(false);
  });

  test("has keys for what a lecturer does", { tags: "tenth" }, async ({ openPage }) => {
    const { page } = await openPage("lecture", { viewport: laptop });
    await ready(page);
    const isBlack = () => page.locator(".reveal.paused").isVisible();
    await page.keyboard.press("b");
    expect(await isBlack()).toBe(true);
    await page.keyboard.press("PageDown");
    expect(await isBlack(), "the first press only shows it again").toBe(false);
    expect(await beat(page)).toBe(first);
    for (const pressed of [true, false]) {
      await page.keyboard.press(".");
      expect(await isBlack()).toBe(pressed);
    }
    await page.keyboard.press("t");
    expect(await page.getByRole("timer").textContent()).toMatch(/^\d+:\d\d/);
    await page.keyboard.press("l");
    await page.mouse.move(400, 300);
    await page.locator(".lecture-spotlight").waitFor();
    await page.keyboard.press("d");
    expect(await page.locator(".lecture-spotlight").count()).toBe(0);
    await page.mouse.down();
    await page.mouse.move(600, 350, { steps: 5 });
    await page.mouse.up();
    expect(await page.locator(".lecture-pen path").count()).toBe(1);
    await page.keyboard.press("PageDown");
    expect(await page.locator(".lecture-pen path").count(), "it stays on its slide").toBe(0);
    await page.keyboard.press("PageUp");
    expect(await page.locator(".lecture-pen path").count()).toBe(1);
    await page.keyboard.press("c");
    expect(await page.locator(".lecture-pen path").count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect.soft(await faultsFound(page), "the list of keys").toEqual([]);
    await page.keyboard.press("Escape");
    for (const key of ["o", "Escape"]) {
      await page.keyboard.press(key);
      const overview = page.getByRole("dialog", { name: defaultDeck.title });
      await overview.waitFor();
      expect(await overview.locator(".overview-slide").count()).toBe(ids.length);
      if (key === "o") expect.soft(await faultsFound(page), "the overview").toEqual([]);
      await page.keyboard.press(key);
      await overview.waitFor({ state: "detached" });
    }
    await page.keyboard.press("o");
    await page.locator(".overview-slide").last().click();
    await stands(page, last);
  });

  test("keeps its place in the address and in the history", { tags: "tenth" }, async ({ openPage }) => {
    const { page } = await openPage("lecture#/nowhere", { viewport: laptop });
    await ready(page);
    await page.getByText("There is no slide “nowhere”").waitFor();
    await stands(page, first);
    const formula = beatOf("formula");
    await jump(page, formula.number);
    await page.keyboard.press(" ");
    await stands(page, `${formula.id}/1`);
    await page.keyboard.press("Shift+ ");
    await stands(page, formula.id);
    await page.keyboard.press("End");
    await stands(page, last);
    await page.goBack();
    await stands(page, formula.id);
    await page.goForward();
    await stands(page, last);
    await page.goBack();
    await page.reload();
    await ready(page);
    await stands(page, formula.id);
    expect.soft(await faultsFound(page), "a formula").toEqual([]);
    await page.keyboard.type("9999");
    await page.keyboard.press("Enter");
    await page.getByText("There is no slide 9999").waitFor();
  });

  test("hears a link that is followed in the same tab", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("lecture#12", { viewport: laptop });
    await ready(page);
    await stands(page, ids[11]);
    const follow = (address: string) =>
      page.evaluate((address) => {
        const link = document.body.appendChild(document.createElement("a"));
        link.href = address;
        link.click();
        link.remove();
      }, address);
    await follow("#3");
    await stands(page, ids[2]);
    expect(await page.locator(".lecture-place").textContent()).toBe(`3/${ids.length}`);
    await follow(`#/${ids[6]}`);
    await stands(page, ids[6]);
    await page.goBack();
    await stands(page, ids[2]);
    await follow("#settings");
    const settings = page.getByRole("dialog", { name: "Settings" });
    await settings.waitFor();
    await stands(page, ids[2]);
    await settings.press("Escape");
    await settings.waitFor({ state: "detached" });
    await stands(page, ids[2]);
    expect(await page.getByText("There is no slide").count()).toBe(0);
    await follow("#9999");
    await page.getByText("There is no slide “9999”").waitFor();
    await stands(page, first);
    const entry = { kind: "default", id: last, hidden: false, minutes: null } as const;
    await follow(linkWith({ title: "Sent by a link", entries: [entry] }, "") ?? "");
    await page.locator(".lecture-place", { hasText: "1/1" }).waitFor();
    expect(await beat(page)).toBe(last);
  });

  test("shows no picture but that of its slide after a jump", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("lecture", { viewport: laptop });
    await ready(page);
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const look = () => {
        const stage = document.querySelector(".lecture-figure[data-shown] .figure-stage");
        if (stage && getComputedStyle(stage).visibility === "visible") seen.add(stage.textContent ?? "");
        requestAnimationFrame(look);
      };
      look();
    });
    // Of a figure whose defaults look otherwise, and that no slide near the first one has woken.
    await jump(page, ids.indexOf("bound-two-modes") + 1);
    const figure = shownFigure(page).locator("[data-figure]:not([data-coming])");
    await figure.and(page.locator("[aria-busy=false]")).waitFor({ timeout: 20_000 });
    const stands = await figure.locator(".figure-stage").textContent();
    const isSeen = () => page.evaluate(() => Reflect.get(globalThis, "seen").size > 0);
    await until("its picture is seen", isSeen, 5_000);
    expect(await page.evaluate(() => [...Reflect.get(globalThis, "seen")])).toEqual([stands]);
  });

  test("of one section has its slides alone", async ({ openPage }) => {
    const chapter = "control";
    const { page } = await openPage(`lecture?section=${chapter}`, { viewport: laptop });
    await ready(page);
    const own = defaultDeck.beats.filter((one) => one.chapter === chapter);
    expect(await page.locator(".lecture-place").textContent()).toBe(`1/${own.length}`);
    expect(new URL(page.url()).search).toBe(`?section=${chapter}`);
  });

  test("counts hands, and tells at the next press", { tags: "tenth" }, async ({ openPage }) => {
    const ask = beatOf("ask");
    const { page } = await openPage(`lecture#/${ask.id}`, { viewport: laptop });
    await ready(page);
    const options = page.locator(".present .slide-option-press");
    const hands = () => page.locator(".present .slide-option-hands").allTextContents();
    for (let times = 0; times < 3; times++) await options.first().click();
    await options.first().click({ modifiers: ["Shift"] });
    await options.last().focus();
    await page.keyboard.press("+");
    const counted = await hands();
    expect([counted[0], counted.at(-1)]).toEqual(["2 hands", "1 hand"]);
    expect(await page.locator(".present .slide-option-true").count(), "not in the page").toBe(0);
    expect.soft(await faultsFound(page), "a question").toEqual([]);
    await page.keyboard.press("PageDown");
    await page.locator(".present .slide-option-true").waitFor();
    expect(await hands()).toEqual(counted);
    await page.keyboard.press("PageUp");
    expect(await page.locator(".present .slide-option-true").count()).toBe(0);
  });

  test("is swiped", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("lecture", { viewport: phone, hasTouch: true });
    await ready(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: xs.map((x) => ({ x, y: 300 })) });
    await touch("touchStart", 300);
    for (const x of [260, 200, 140]) await touch("touchMove", x);
    await touch("touchEnd");
    await until("a swipe leads on", async () => (await beat(page)) === ids[1], 5_000);
  });
});

describe("a figure that trains, in the lecture", () => {
  /** Opens the lecture at a scene, and sets its run going by pressing on. */
  async function play(page: Page, { figure }: SceneBeat): Promise<FigureDriver> {
    const driver = new FigureDriver(page, figure);
    await shownFigure(page).waitFor();
    await until("it can be played", () => driver.button("Play").isEnabled(), 30_000);
    await driver.button("Play").click();
    await driver.waitForStep(2);
    return driver;
  }
  const elsewhere = (number: number) => (number === 1 ? 2 : 1);
  const numberOf = (scene: SceneBeat) => ids.indexOf(scene.id) + 1;

  test("waits where it was while other slides are shown, and goes on from there", { tags: "tenth" }, async ({
    openPage,
  }) => {
    const scene = training(false);
    const { page } = await openPage(`lecture#/${scene.id}`, { viewport: laptop });
    await ready(page);
    const figure = await play(page, scene);
    await jump(page, elsewhere(numberOf(scene)));
    let before = -1;
    const rests = async () => {
      const now = await figure.step();
      const isSame = now === before;
      before = now;
      return isSame;
    };
    await until("it rests", rests, 10_000, 700);
    await jump(page, numberOf(scene));
    await shownFigure(page).waitFor();
    expect(await figure.step()).toBeGreaterThanOrEqual(before);
    await figure.waitForStep(before + 1);
    await figure.button("Pause").click();
    await figure.button("Play").waitFor();
    expect.soft(await faultsFound(page, [".figure-stage"]), "a figure").toEqual([]);
    // Of all figures that wait behind the slides the one on the screen hears the key.
    await page.keyboard.press("q");
    const code = page.locator("dialog[open]");
    await code.waitFor();
    expect(await code.count()).toBe(1);
    await page.keyboard.press("q");
    await code.waitFor({ state: "detached" });
    await jump(page, elsewhere(numberOf(scene)));
    await page.keyboard.press("q");
    expect(await code.count()).toBe(0);
  });

  test("trains on where its slide says so", { tags: "fifth" }, async ({ openPage }) => {
    const scene = training(true);
    const { page } = await openPage(`lecture#/${scene.id}`, { viewport: laptop });
    await ready(page);
    const figure = await play(page, scene);
    await jump(page, elsewhere(numberOf(scene)));
    expect(await shownFigure(page).count()).toBe(0);
    await figure.waitForStep((await figure.step()) + 3);
  });
});
