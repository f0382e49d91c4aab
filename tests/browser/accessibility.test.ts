import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { svgTextContrast } from "./support/contrast.ts";
import { crawl } from "./support/crawl.ts";
import { FigureDriver } from "./support/figure.ts";
import { hydrated } from "./support/hydrated.ts";
import { test } from "./support/test.ts";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = await crawl(inject("base"));
const schemes = ["light", "dark"] as const;
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

/** What axe finds wrong, one line an element. `target-size` is off unless asked for. */
async function violations(page: Page): Promise<string[]> {
  const options: RunOptions = { rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };
  await page.evaluate(`${axe}; void 0`);
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

describe.each(pages)("/$address", ({ address }) => {
  test("axe finds nothing and the text in drawings stands out, light and dark", async ({ openPage }) => {
    const { page } = await openPage(address, { colorScheme: "light", viewport: phone });
    await hydrated(page);
    const slugs = await page
      .locator("[data-figure]")
      .evaluateAll((all) => all.map((f) => f.dataset.figure ?? ""));
    for (const slug of slugs) await new FigureDriver(page, slug).ready();
    expect.soft(await violations(page), "on a phone").toEqual([]);

    await page.setViewportSize(desk);
    for (const slug of slugs) {
      const figure = await new FigureDriver(page, slug).ready();
      if (await figure.runs()) await figure.stepBy(1);
    }
    await page.waitForLoadState("networkidle");
    // What stands in a chapter is looked at and opened on its own page.
    const alone = slugs.length === 1;
    // Before anything is opened: the panel of the checks lies over a drawing.
    if (alone) {
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        const texts = await svgTextContrast(page);
        const faint = texts.filter(({ ratio, needed }) => ratio < needed);
        expect.soft(faint, colorScheme).toEqual([]);
        expect(texts.length).toBeGreaterThan(0);
      }
      for (const summary of await page.locator("[data-figure] summary").all()) await summary.click();
    }
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), `on a desk, ${colorScheme}`).toEqual([]);
    }
  });
});
