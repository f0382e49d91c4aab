import { describe, expect } from "vitest";
import { hydrated } from "./support/hydrated.ts";
import { test } from "./support/test.ts";

describe("a term of the glossary", () => {
  test("shows its sentence under the mouse, which may rest on it, until Escape", async ({ openPage }) => {
    const { page } = await openPage("amortized");
    await hydrated(page);
    const word = page.getByRole("link", { name: "ELBO", exact: true }).first();
    const tip = page.getByRole("tooltip");
    await word.hover();
    await expect.poll(() => tip.count()).toBe(1);
    await tip.hover();
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => tip.count()).toBe(0);
  });

  test("shows it on the keyboard’s focus, and leads to the glossary", { tags: "fifth" }, async ({
    openPage,
  }) => {
    const { page } = await openPage("amortized");
    await hydrated(page);
    const word = page.getByRole("link", { name: "posterior", exact: true }).first();
    await word.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.getByRole("tooltip").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.waitForURL(/glossary[^#]*#posterior$/);
  });

  test("takes a first tap to show it, a second to follow it, and one elsewhere to close it", {
    tags: "fifth",
  }, async ({ openPage }) => {
    const { page } = await openPage("amortized", { hasTouch: true, viewport: { width: 390, height: 844 } });
    await hydrated(page);
    const word = page.getByRole("link", { name: "ELBO", exact: true }).first();
    const tip = page.getByRole("tooltip");
    await word.tap();
    await expect.poll(() => tip.count()).toBe(1);
    const box = await tip.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    await page.locator("h1").tap();
    await expect.poll(() => tip.count()).toBe(0);
    await word.tap();
    await word.tap();
    await page.waitForURL(/glossary/);
  });
});

test("the corrections’ knobs move their numbers", async ({ openPage }) => {
  const { page } = await openPage("errata");
  await hydrated(page);
  const first = page.locator("#erratum-1");
  const field = first.getByRole("spinbutton").or(first.getByRole("textbox")).first();
  await field.fill("0.25");
  await field.press("Enter");
  await expect.poll(() => first.locator("td").nth(1).innerText()).toBe("4");
});
