import type { Page } from "playwright-core";
import { expect } from "vitest";
import { comparePictures } from "../../scripts/record/comparePictures.ts";
import { hydrated } from "./support/hydrated.ts";
import { faintInk, misplaced, papers, pressPrint, toPaper, toScreen } from "./support/paper.ts";
import { phone } from "./support/screens.ts";
import { test } from "./support/test.ts";
import { setTheme } from "./support/theme.ts";

/** The sizes of all drawings at the moment when the browser prints, and when all that follows a change of size has been done. */
async function sizesOnPaper(page: Page): Promise<{ atOnce: string[]; atRest: string[] }> {
  return page.evaluate(async () => {
    const drawings = () =>
      [...document.querySelectorAll(".figure-stage svg, .figure-stage canvas")].map((drawing) => {
        const { width, height } = drawing.getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)}`;
      });
    dispatchEvent(new Event("beforeprint"));
    const atOnce = drawings();
    for (let i = 0; i < 10; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    const atRest = drawings();
    dispatchEvent(new Event("afterprint"));
    return { atOnce, atRest };
  });
}

test.for(["amortized", "reparametrization", "vae", "control"])(
  "%s on paper: dark ink, every picture, nothing over the edge or over its neighbour",
  { tags: "tenth" },
  async (chapter, { openPage }) => {
    const { page } = await openPage(chapter);
    await hydrated(page);
    await pressPrint(page);
    expect(await page.locator('[data-state="asleep"]').count()).toBe(0);
    await page.setViewportSize(phone);
    const { atOnce, atRest } = await sizesOnPaper(page);
    expect(atOnce, "laid out anew in time").toEqual(atRest);
    const print = async (paper: keyof typeof papers, theme: "light" | "dark") => {
      await setTheme(page, theme);
      await toPaper(page, papers[paper]);
      expect.soft(await page.evaluate(faintInk), `${paper}, ${theme}`).toEqual([]);
      expect.soft(await page.evaluate(misplaced), `${paper}, ${theme}`).toEqual([]);
      const picture = await page.screenshot({ fullPage: true, animations: "disabled" });
      await toScreen(page);
      expect(await page.locator("html").getAttribute("data-theme")).toBe(theme);
      return picture;
    };
    const dark = await print("A4", "dark");
    const light = await print("A4", "light");
    const { pixels, of } = comparePictures(light, dark) ?? { pixels: 0, of: 1 };
    expect(pixels / of, "dark prints as light does").toBeLessThan(0.0002);
    await print("Letter", "light");
  },
);
