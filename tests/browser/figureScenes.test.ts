import { describe, expect, inject } from "vitest";
import { crawl, figuresOf } from "./support/crawl.ts";
import { FigureDriver } from "./support/figure.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/test.ts";

const slugs = figuresOf(await crawl(inject("base")));

describe.each(slugs)("figure %s", (slug) => {
  test("every scene opens, from its button and from its address, and can be stepped", async ({
    openPage,
  }) => {
    const { page } = await openPage(`figure/${slug}`);
    const figure = await new FigureDriver(page, slug).ready();
    const scenes = figure.root.locator(".figure-scenes button");
    const titles = await scenes.allInnerTexts();
    expect(titles.length).toBeGreaterThanOrEqual(3);
    for (const title of titles) {
      const scene = () => new URL(page.url()).searchParams.get("scene");
      const last = scene();
      await figure.button(title).click();
      await expect
        .poll(() => figure.button(title).getAttribute("aria-pressed"), { message: title })
        .toBe("true");
      await expect.poll(scene, { message: title }).not.toBe(last);
      await figure.ready();
      const clicked = await figure.json();
      expectSound(clicked);
      if (title === titles.at(-1)) {
        await page.reload();
        await figure.ready();
        expect(await figure.button(title).getAttribute("aria-pressed"), title).toBe("true");
        const addressed = await figure.json();
        expect(addressed.params, title).toEqual(clicked.params);
        expect(addressed.tables, title).toEqual(clicked.tables);
      }
      if (!(await figure.runs())) continue;
      const before = await figure.step();
      await figure.stepBy(1);
      expect(await figure.step()).toBe(before + 1);
      expectSound(await figure.json());
    }
  });
});
