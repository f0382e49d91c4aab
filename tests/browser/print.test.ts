import type { Page } from "playwright-core";
import { expect } from "vitest";
import { comparePictures } from "../../scripts/record/comparePictures.ts";
import { hydrated } from "./support/hydrated.ts";
import { faintInk, misplaced, papers, pressPrint, toPaper, toScreen } from "./support/paper.ts";
import { phone } from "./support/screens.ts";
import { test } from "./support/test.ts";
import { setTheme } from "./support/theme.ts";

interface Sizes {
  /** On the screen, before and after. */
  readonly before: string[];
  readonly after: string[];
  /** At the moment when the browser prints. */
  readonly atOnce: string[];
  /** When all that follows a change of size has been done. */
  readonly atRest: string[];
}

/** The sizes of all drawings, once printed within a moment, and then at leisure. */
async function sizesOnPaper(page: Page): Promise<Sizes> {
  return page.evaluate(async () => {
    const drawings = () =>
      [...document.querySelectorAll(".figure-stage svg, .figure-stage canvas")].map((drawing) => {
        const { width, height } = drawing.getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)}`;
      });
    const rest = async () => {
      for (let quiet = 0, last = ""; quiet < 20; last = drawings().join()) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
        quiet = drawings().join() === last ? quiet + 1 : 0;
      }
    };
    await rest();
    const before = drawings();
    dispatchEvent(new Event("beforeprint"));
    const atOnce = drawings();
    dispatchEvent(new Event("afterprint"));
    await rest();
    const after = drawings();
    dispatchEvent(new Event("beforeprint"));
    await rest();
    const atRest = drawings();
    dispatchEvent(new Event("afterprint"));
    return { before, after, atOnce, atRest };
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
    const { before, after, atOnce, atRest } = await sizesOnPaper(page);
    expect(atOnce, "laid out anew in time").toEqual(atRest);
    expect(after, "as before on the screen").toEqual(before);
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
