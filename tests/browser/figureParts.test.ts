import { describe, expect, inject } from "vitest";
import { crawl, figuresOf } from "./support/crawl.ts";
import { FigureDriver } from "./support/figure.ts";
import { expectSound, firstStep } from "./support/sound.ts";
import { test } from "./support/test.ts";

const slugs = figuresOf(await crawl(inject("base")));

describe.each(slugs)("figure %s", (slug) => {
  test("has the parts that every figure has, its downloads agree, and its code can be read", async ({
    openPage,
  }) => {
    const { page } = await openPage(`figure/${slug}`);
    const figure = await new FigureDriver(page, slug).ready();
    const transport = (await figure.runs()) ? ["Play", "Step", "Rewind", "Save run"] : [];
    for (const name of [...transport, "Reset", "Download JSON", "Download CSV", "Copy link"]) {
      expect(await figure.button(name).count(), name).toBe(1);
    }
    expect(await figure.root.getByText("The code that runs here").count()).toBe(1);
    expect(await page.locator("[data-figure]").count()).toBe(1);
    expect(await figure.root.getByRole("heading").count()).toBeGreaterThan(0);

    await firstStep(figure);
    const exported = await figure.json();
    expect(exported.figure).toBe(slug);
    expectSound(exported);
    const csv = (await figure.download("Download CSV")).toString("utf8");
    for (const { columns, rows } of Object.values(exported.tables)) {
      expect(csv).toContain(columns.join(","));
      for (const row of rows.slice(0, 5)) {
        const numbers = row.filter((cell) => typeof cell === "number");
        expect(
          csv.split(/\r?\n/).some((line) => numbers.every((cell) => line.split(",").includes(String(cell)))),
        ).toBe(true);
      }
    }

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      figure.button("Save picture").click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.(png|svg)$/);

    await figure.root.getByText("The code that runs here").click();
    const text = figure.root.getByRole("group", { name: /^Source of / });
    await expect.poll(() => text.innerText()).toMatch(/\bexport (function|const|class)\b/);
  });
});
