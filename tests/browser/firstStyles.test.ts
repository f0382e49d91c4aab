import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { desk, phone } from "./support/screens.ts";
import { test } from "./support/test.ts";

/** Pages of every kind; a figure's own page stands for all of them. */
const visits = [
  ["home", "", phone],
  ["a chapter", "control", desk],
  ["a chapter on a phone", "vae", phone],
  ["the glossary", "glossary", phone],
  ["the gallery", "gallery", desk],
  ["the lecture", "lecture", desk],
  ["a figure", "figure/bound", phone],
] as const;

/** Where all stands that has a box and is laid out, and how it looks. */
const sight = (page: Page) =>
  page.evaluate(async () => {
    const looks = [
      "color",
      "backgroundColor",
      "fontSize",
      "fontFamily",
      "opacity",
      "borderTopWidth",
    ] as const;
    await document.fonts.ready;
    return [...document.body.querySelectorAll("*")].flatMap((element) => {
      const box = element.getBoundingClientRect();
      if (box.width * box.height === 0 || !element.checkVisibility({ contentVisibilityAuto: true }))
        return [];
      const place = [box.x, box.y, box.width, box.height].map((number) => number.toFixed(1));
      const style = getComputedStyle(element);
      return [
        element.tagName,
        element.getAttribute("class"),
        ...place,
        ...looks.map((look) => style[look]),
      ].join(" ");
    });
  });

test.for(visits)(
  "the whole style sheet moves and colours nothing that %s has shown without it",
  { tags: "fifth" },
  async ([, address, viewport], { openPage }) => {
    const { page } = await openPage("about", { alone: true, viewport });
    let release = () => {};
    const held = new Promise<void>((go) => (release = go));
    await page.route(/style-[^/]*\.css/, async (route) => {
      await held;
      await route.continue();
    });
    // What unfolds and wakes would move too.
    await page.route(/index-[^/]*\.js/, () => undefined);
    await page.goto(new URL(address, inject("base")).href, { waitUntil: "commit" });
    await page.waitForFunction(() => document.readyState === "interactive");
    const first = await sight(page);
    expect(first.length).toBeGreaterThan(1);
    expect(await page.locator('link[data-whole][media="print"]').count()).toBe(1);
    release();
    await page.locator('link[data-whole][media="all"]').waitFor({ state: "attached" });
    const whole = await sight(page);
    const moved = whole.findIndex((one, i) => one !== first[i]);
    expect(whole[moved]).toBe(first[moved]);
    expect(whole.length).toBe(first.length);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  },
);
