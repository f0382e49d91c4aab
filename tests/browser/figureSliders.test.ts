import { describe, expect, inject } from "vitest";
import { crawl, figuresOf } from "./support/crawl.ts";
import { FigureDriver } from "./support/figure.ts";
import { firstStep } from "./support/sound.ts";
import { test } from "./support/test.ts";

const slugs = figuresOf(await crawl(inject("base")));

describe.each(slugs)("figure %s", (slug) => {
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
