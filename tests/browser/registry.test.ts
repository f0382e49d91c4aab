import { describe, expect, inject } from "vitest";
import { crawl, figuresOf } from "./support/crawl.ts";
import { type Exported, FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";

const slugs = figuresOf(await crawl(inject("base")));

/** Every number is finite and every check holds. */
function expectSound(exported: Exported): void {
  for (const [name, { columns, rows }] of Object.entries(exported.tables)) {
    for (const row of rows) {
      expect(row, `${name}: ${columns.join()}`).toHaveLength(columns.length);
      // JSON has no NaN and no ∞: they would come out as null, which stands for a missing value only where one may be missing.
      expect(row.every((cell) => cell === null || typeof cell === "string" || Number.isFinite(cell))).toBe(
        true,
      );
    }
  }
  expect(exported.checks.filter(({ holds }) => !holds)).toEqual([]);
}

/** A simulation from its start, one step on; a figure that does not run is as it is. */
async function firstStep(figure: FigureDriver): Promise<void> {
  if (!(await figure.runs())) return;
  await figure.rewind();
  await figure.stepBy(1);
}

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

  test("at the ends of its sliders it computes and holds its checks, and Reset brings it back", async ({
    openPage,
  }) => {
    const { page } = await openPage(`figure/${slug}`);
    const figure = await new FigureDriver(page, slug).ready();
    await firstStep(figure);
    const usual = await figure.json();
    const sliders = figure.root.getByRole("group", { name: "Knobs" }).getByRole("slider");
    expect(await sliders.count()).toBeGreaterThan(0);
    const isSimulated = await figure.runs();
    for (const [i, slider] of (await sliders.all()).entries()) {
      // The registry's unit test takes every pure model to both ends; here its figure shows one end of each knob.
      const ends = isSimulated ? ["Home", "End"] : [i % 2 === 0 ? "End" : "Home"];
      const knob = (await slider.getAttribute("id"))?.slice(slug.length + 1) ?? "";
      for (const end of ends) {
        const before = await slider.inputValue();
        await slider.press(end);
        // The default may be an end.
        if ((await slider.inputValue()) === before) continue;
        await expect
          .poll(() => new URL(page.url()).searchParams.has(knob), { message: `${knob} ${end}` })
          .toBe(true);
        await figure.ready();
        await firstStep(figure);
        expect(await figure.verdict(), `${knob} ${end}`).toMatch(/^checked ✓ (\d+) of \1$/);
        await figure.button("Reset").click();
        await expect.poll(() => new URL(page.url()).search).toBe("");
        await figure.ready();
      }
    }
    await firstStep(figure);
    expect((await figure.json()).tables).toEqual(usual.tables);
  });
});
