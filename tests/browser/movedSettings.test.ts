import { describe, expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";

describe("an address of old leads to the figure that has its setting now:", () => {
  test("knobs of a figure alone, whatever form its address has", { tags: "tenth" }, async ({ openPage }) => {
    for (const form of ["figure/optimism", "figure/optimism.html", "figure/optimism/"]) {
      const { page } = await openPage(`${form}?safeCost=3&winProbability=0.1`);
      await page.waitForURL(/figure\/lottery\/?\?/);
      const figure = await new FigureDriver(page, "lottery").ready();
      expect((await figure.json()).params).toMatchObject({ safeCost: 3, winProbability: 0.1, loseCost: 10 });
    }
  });

  test("a scene of a figure alone, presented; Back does not lead there again", async ({ openPage }) => {
    const { page } = await openPage("about");
    await page.goto(new URL("../figure/optimism?scene=the-gamble&present", page.url()).href);
    await page.waitForURL(/figure\/lottery\/?\?/);
    const figure = await new FigureDriver(page, "lottery").ready();
    expect(await figure.root.locator(".presenter-note").innerText()).toContain("Two nats for sure");
    await page.goBack();
    await expect.poll(() => page.url()).toMatch(/about\/$/);
  });

  test("a path, its suspects and what it did not have to say", async ({ openPage }) => {
    const { page } = await openPage("figure/monkey?suspects=cells&path=urrrrr&temperature=2");
    await page.waitForURL(/figure\/whose-goal\/?\?/);
    const figure = await new FigureDriver(page, "whose-goal").ready();
    const { params, tables } = await figure.json();
    expect(params).toMatchObject({ suspects: "cells", path: "urrrrr", temperature: 2 });
    expect(params.map).toContain("S...##..mG");
    expect(tables.posterior.rows.length).toBe(66 * 8);
  });

  test("a figure of a chapter, in place, before it wakes", async ({ openPage }) => {
    const { page } = await openPage("control?optimism.safeCost=3&softmax.temperature=2#optimism");
    const { search, hash } = new URL(page.url());
    expect({ search, hash }).toEqual({
      search: "?lottery.safeCost=3&softmax.temperature=2",
      hash: "#lottery",
    });
    await expect
      .poll(() => page.locator("#lottery").evaluate((figure) => figure.getBoundingClientRect().top))
      .toBeLessThan(400);
    const figure = await new FigureDriver(page, "lottery").ready();
    expect((await figure.json()).params.safeCost).toBe(3);
    expect(new URL(page.url()).search).toBe("?lottery.safeCost=3&softmax.temperature=2");
  });

  test("a scene of a figure of a chapter", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("control?monkey.scene=whose&monkey.path=uurruu#monkey");
    expect(new URL(page.url()).hash).toBe("#whose-goal");
    const figure = await new FigureDriver(page, "whose-goal").ready();
    expect(await figure.button("Whose goal").getAttribute("aria-pressed")).toBe("true");
    expect((await figure.json()).params.path).toBe("uurruu");
  });
});
