import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { crawl, pageAt, references } from "./support/crawl.ts";
import { test } from "./support/test.ts";

/** The pixels of a drawing as one text. */
const inkOf = (page: Page, selector: string) =>
  page
    .locator(`${selector} canvas`)
    .first()
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

test("opens with something alive within five seconds, which follows the pointer and the keys", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("");
  await page.locator(".hero-picture canvas").waitFor({ timeout: 5_000 });
  const first = await inkOf(page, ".hero-picture");
  await expect.poll(() => inkOf(page, ".hero-picture"), { timeout: 5_000 }).not.toBe(first);

  const plane = await page.locator(".hero-plane").boundingBox();
  if (!plane) throw new Error("The plane is not on the screen.");
  await page.mouse.move(plane.x + 20, plane.y + 20);
  await page.waitForTimeout(500);
  const corner = await inkOf(page, ".hero-picture");
  await page.mouse.move(plane.x + plane.width - 20, plane.y + plane.height - 20, { steps: 10 });
  await expect.poll(() => inkOf(page, ".hero-picture")).not.toBe(corner);

  const slider = page.getByRole("slider").first();
  const before = await slider.inputValue();
  await slider.press("ArrowLeft");
  expect(Number(await slider.inputValue())).toBeLessThan(Number(before));
});

test("keeps still for readers who want less motion", { tags: "fifth" }, async ({ openPage }) => {
  const { page } = await openPage("", { reducedMotion: "reduce" });
  await page.locator(".hero-picture canvas").waitFor();
  const values = () =>
    page.getByRole("slider").evaluateAll((all) => all.map((s) => (s as HTMLInputElement).value));
  const before = await values();
  await page.waitForTimeout(1_000);
  expect(await values()).toEqual(before);
});

// That a page's heading can be seen is asked of every page in addresses.test.ts.
test("the map leads to every chapter and to nothing that does not exist", async () => {
  const base = inject("base");
  const pages = await crawl(base);
  const [home] = pages;
  const map = /<main[\s\S]*<\/main>/.exec(home.html)?.[0] ?? "";
  const targets = references(map, home.url).flatMap(({ href }) => (href.endsWith(".svg") ? [] : href));
  expect(targets.length).toBeGreaterThan(1);
  for (const target of new Set(targets)) {
    const { hash } = new URL(target);
    const page = pageAt(pages, target);
    expect(page?.html, target).toContain("<h1");
    if (hash) expect(page?.html, target).toContain(` id="${hash.slice(1)}"`);
  }
});
