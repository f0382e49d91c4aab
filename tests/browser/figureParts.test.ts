import { csvParseRows } from "d3";
import { describe, expect, inject } from "vitest";
import { crawl, figuresOf } from "./support/crawl.ts";
import { type Exported, FigureDriver } from "./support/figure.ts";
import { expectSound, firstStep } from "./support/sound.ts";
import { test } from "./support/test.ts";

/** What "Download CSV" must give: every table under its name; one that is alone needs none. */
const inLines = ({ tables }: Exported) =>
  Object.entries(tables).map(([name, { columns, rows }], _, all) => [
    ...(all.length > 1 ? [[`# ${name}`]] : []),
    columns,
    ...rows.map((row) => row.map((cell) => String(cell ?? ""))),
  ]);

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
    expect(csv.split("\r\n\r\n").map((block) => csvParseRows(block))).toEqual(inLines(exported));

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
