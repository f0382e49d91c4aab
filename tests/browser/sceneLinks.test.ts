import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { hydrated } from "./support/hydrated.ts";
import { test } from "./support/test.ts";

const ignored = "every V rises by log 5 for each step left";
const mismatched = "that same τ";

const press = (page: Page, link: string) => page.getByRole("link", { name: link, exact: true });
const said = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const hash = (page: Page) => new URL(page.url()).hash;
const chosen = (page: Page, slug: string) =>
  page.locator(`[data-figure="${slug}"] .figure-scene[aria-pressed="true"]`).allInnerTexts();
const field = (page: Page, slug: string, knob: string) => page.locator(`#${slug}-${knob}-field`);

async function setKnob(page: Page, slug: string, knob: string, value: string): Promise<void> {
  await field(page, slug, knob).fill(value);
  await field(page, slug, knob).press("Enter");
}

/** Figures wake when the reader comes near: here they are visited, and the page is left where it was. */
async function visit(page: Page, ...slugs: string[]): Promise<void> {
  for (const slug of slugs) await new FigureDriver(page, slug).ready();
  await page.evaluate(() => scrollTo(0, 0));
}

/** A mark in the page that a load would wipe away. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute("data-mark", ""));
const isMarked = (page: Page) => page.evaluate(() => document.body.hasAttribute("data-mark"));

const topOf = (page: Page, slug: string) =>
  page.locator(`[data-figure="${slug}"]`).evaluate((figure) => figure.getBoundingClientRect().top);
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe("a link to a scene of a figure on the same page", () => {
  test("sets that figure alone, leads to it, and is undone by Back", { tags: "tenth" }, async ({
    openPage,
  }) => {
    const { page } = await openPage("control");
    await hydrated(page);
    await mark(page);
    await visit(page, "softmax", "backward");
    await setKnob(page, "softmax", "temperature", "2");
    await setKnob(page, "backward", "temperature", "3");
    await page.getByRole("link", { name: ignored }).scrollIntoViewIfNeeded();
    const from = await page.evaluate(() => scrollY);
    const before = { "softmax.temperature": "2", "backward.temperature": "3" };
    const after = { "softmax.temperature": "2", "backward.scene": "ignored" };

    const expectSet = async () => {
      await expect.poll(() => said(page)).toEqual(after);
      expect(hash(page)).toBe("#backward");
      await expect.poll(() => chosen(page, "backward")).toEqual(["The prior’s weight"]);
      expect(await field(page, "softmax", "temperature").inputValue()).toBe("2");
      expect(await field(page, "backward", "temperature").inputValue()).toBe("1");
    };
    await press(page, ignored).click();
    await expectSet();
    await expect.poll(() => topOf(page, "backward")).toBeCloseTo(18, -1);
    expect(await focusedId(page)).toBe("backward-title");

    await page.goBack();
    await expect.poll(() => said(page)).toEqual(before);
    expect(hash(page)).toBe("");
    await expect.poll(() => chosen(page, "backward")).toEqual([]);
    expect(await field(page, "softmax", "temperature").inputValue()).toBe("2");
    expect(await field(page, "backward", "temperature").inputValue()).toBe("3");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(from, -1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(ignored);

    await page.goForward();
    await expectSet();
    expect(await isMarked(page)).toBe(true);
  });

  test("is followed with Enter, and what was set a moment before is not lost", { tags: "fifth" }, async ({
    openPage,
  }) => {
    const { page } = await openPage("control");
    await visit(page, "softmax", "policy");
    // Both within the time that the address waits for the hand to come to rest.
    await page.evaluate((text) => {
      for (const id of ["softmax-temperature", "policy-temperature"]) {
        const slider = document.getElementById(id) as HTMLInputElement;
        slider.stepUp(5);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      }
      [...document.links].find((link) => link.textContent === text)?.focus();
    }, mismatched);
    await page.keyboard.press("Enter");
    await expect.poll(() => said(page)).toMatchObject({ "policy.scene": "mismatched" });
    const { "softmax.temperature": kept, ...others } = said(page);
    expect(Number(kept)).toBeGreaterThan(1);
    expect(others).toEqual({ "policy.scene": "mismatched" });
    await page.goBack();
    await expect.poll(() => Number(said(page)["policy.temperature"])).toBeGreaterThan(1);
    expect(said(page)).toMatchObject({ "softmax.temperature": kept });
    await expect
      .poll(async () => Number(await field(page, "policy", "temperature").inputValue()))
      .toBeGreaterThan(1);
  });

  test("leaves an entry of its own in the history; a figure that it does not set keeps what was set since", {
    tags: "tenth",
  }, async ({ openPage }) => {
    const { page } = await openPage("control");
    await visit(page, "softmax", "backward", "policy");
    const entries = () => page.evaluate(() => history.length);
    const first = await entries();
    await press(page, ignored).click();
    await press(page, mismatched).click();
    await press(page, mismatched).click();
    expect(await entries()).toBe(first + 2);
    const both = { "backward.scene": "ignored", "policy.scene": "mismatched" };
    await expect.poll(() => said(page)).toEqual(both);
    await setKnob(page, "softmax", "temperature", "5");
    const kept = { "softmax.temperature": "5" };

    await page.goBack();
    await expect.poll(() => said(page)).toEqual({ ...kept, "backward.scene": "ignored" });
    await page.goBack();
    await expect.poll(() => said(page)).toEqual(kept);
    await expect.poll(() => chosen(page, "backward")).toEqual([]);
    await page.evaluate(() => history.go(2));
    await expect.poll(() => said(page)).toEqual({ ...kept, ...both });
    await expect.poll(() => chosen(page, "backward")).toEqual(["The prior’s weight"]);
    expect(await chosen(page, "policy")).toHaveLength(1);
    expect(await field(page, "softmax", "temperature").inputValue()).toBe("5");

    await page.reload();
    await visit(page, "softmax", "backward", "policy");
    expect(await field(page, "softmax", "temperature").inputValue()).toBe("5");
    await page.goBack();
    await expect.poll(() => chosen(page, "policy")).toEqual([]);
    expect(await chosen(page, "backward")).toEqual(["The prior’s weight"]);
  });

  test("pressed again after a change of a knob, brings the scene back", { tags: "fifth" }, async ({
    openPage,
  }) => {
    const { page } = await openPage("control");
    await visit(page, "policy");
    await press(page, mismatched).click();
    await setKnob(page, "policy", "temperature", "9");
    await press(page, mismatched).click();
    await expect.poll(() => said(page)).toEqual({ "policy.scene": "mismatched" });
    await page.goBack();
    await expect.poll(() => said(page)).toEqual({ "policy.scene": "mismatched", "policy.temperature": "9" });
    await expect.poll(() => field(page, "policy", "temperature").inputValue()).toBe("9");
  });

  test("starts that figure's run anew, and no other's", { tags: "tenth" }, async ({ openPage }) => {
    const { page } = await openPage("reparametrization");
    await hydrated(page);
    const race = await new FigureDriver(page, "race").ready();
    await race.stepBy(3);
    const pressLink = async (name: string) => {
      await press(page, name).click();
      await race.ready();
    };
    await pressLink("Its derivative too");
    await expect.poll(() => chosen(page, "graph")).toHaveLength(1);
    expect(await race.step()).toBe(3);
    for (let i = 0; i < 2; i++) {
      await pressLink("Often one");
      await expect.poll(() => race.step()).toBe(0);
      expect(said(page)).toEqual({ "graph.scene": "elbo", "race.scene": "one-sample" });
      await race.stepBy(2);
    }
    await page.goBack();
    await race.ready();
    await expect.poll(() => race.step()).toBe(0);
    await race.stepBy(2);
    await page.goBack();
    await expect.poll(() => chosen(page, "graph")).toEqual([]);
    await race.ready();
    expect(await race.step()).toBe(2);
  });

  test("is followed before the figures have woken", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("about");
    const held: (() => void)[] = [];
    await page.route(/\/wakeIsland-[^/]*\.js/, async (route) => {
      await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    const address = new URL("../control?softmax.temperature=2", page.url()).href;
    await page.goto(address);
    await mark(page);
    await press(page, ignored).click();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    expect(said(page)).toEqual({ "softmax.temperature": "2", "backward.scene": "ignored" });
    for (const go of held) go();
    await expect.poll(() => chosen(page, "backward")).toEqual(["The prior’s weight"]);
    await visit(page, "softmax");
    expect(await field(page, "softmax", "temperature").inputValue()).toBe("2");
    expect(await isMarked(page)).toBe(true);
  });
});

describe("an ordinary link", () => {
  test("it is with a key held down, in a tab of its own", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("control?softmax.temperature=2");
    await hydrated(page);
    for (const modifiers of [["ControlOrMeta"], ["Shift"]] as const) {
      const [opened] = await Promise.all([
        page.context().waitForEvent("page"),
        press(page, ignored).click({ modifiers: [...modifiers] }),
      ]);
      await expect.poll(() => opened.url()).toMatch(/#backward$/);
      expect(said(opened)).toEqual({ "backward.scene": "ignored" });
      await expect.poll(() => chosen(opened, "backward")).toEqual(["The prior’s weight"]);
      await opened.close();
    }
    expect(said(page)).toEqual({ "softmax.temperature": "2" });
    expect(await chosen(page, "backward")).toEqual([]);
  });

  test("it is to a figure of another page", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("errata");
    await hydrated(page);
    await press(page, "Switch the prior off and on").click();
    await expect.poll(() => page.url()).toMatch(/control\/?\?backward\.scene=ignored#backward$/);
    await expect.poll(() => chosen(page, "backward")).toEqual(["The prior’s weight"]);
  });

  test("it is without JavaScript", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("control?softmax.temperature=2", { javaScriptEnabled: false });
    await press(page, ignored).click();
    await expect.poll(() => page.url()).toMatch(/control\/?\?backward\.scene=ignored#backward$/);
  });
});
