import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { faultsFound } from "./support/axe.ts";
import { hydrated } from "./support/hydrated.ts";
import { test } from "./support/test.ts";

/** A reader for whom two hundred seconds pass in one; and how far the page jumps by itself. */
function hurry(): void {
  const now = performance.now.bind(performance);
  performance.now = () => 200 * now();
  const page = Object.assign(window, { jumped: 0 });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!shift.hadRecentInput) page.jumped += shift.value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Scrolls to the end of the page by the wheel, half a screen at a time; each time it is seen, for 20 seconds of this reader's. */
async function readAll(page: Page): Promise<void> {
  await page.mouse.move(60, 450);
  const isAtEnd = () => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 2);
  while (!(await isAtEnd())) {
    await page.mouse.wheel(0, 420);
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen, 100))));
  }
}

/** Reads until all sections are ticked: on a slow machine the page begins to follow when some have gone by. */
async function readUntilTicked(page: Page, sections: number): Promise<void> {
  const ticked = page.locator(".chapter-contents-beside a[data-read]");
  for (let round = 0; round < 3 && (await ticked.count()) < sections; round++) {
    await page.evaluate(() => scrollTo(0, 0));
    await readAll(page);
  }
  await expect.poll(() => ticked.count()).toBe(sections);
}

const marks = (page: Page) => page.locator(".progress-go-on, .progress-line, .progress-note");
const line = (page: Page, chapter: number) => page.locator(".progress-line").nth(chapter);

describe("a reader who comes back", () => {
  test("finds on the map what was read, answered and played with, goes on, and has it forgotten", {
    tags: "tenth",
  }, async ({ openPage }) => {
    const { page } = await openPage("", { before: hurry });
    await page.waitForLoadState("networkidle");
    expect(await marks(page).count()).toBe(0);

    await page.goto(new URL("amortized", inject("base")).href);
    await hydrated(page);
    await readUntilTicked(page, 6);
    const question = page.locator('[data-question="amortized-too-wide"]');
    await question.scrollIntoViewIfNeeded();
    await question.getByRole("radio").first().check();
    await question.getByRole("button", { name: "That is my guess" }).click();
    await question.getByText("You said").waitFor();
    await page.locator("#bound .figure-scene").first().click();

    await page.getByRole("link", { name: "Elbo Room", exact: true }).click();
    for (const visit of ["after reading", "after a reload"]) {
      await expect.poll(() => line(page, 0).innerText(), { message: visit }).toContain("6 of 6 sections");
      expect(await line(page, 0).innerText()).toContain("1 of 2 predictions");
      expect(await line(page, 1).innerText()).toContain("9 sections");
      expect(await page.locator('.home-map li[data-progress="read"] h3').innerText()).toContain("Amortized");
      expect(await page.locator('[data-progress="played"]').allInnerTexts()).toEqual([
        "The ELBO is a lower bound",
      ]);
      expect(await page.evaluate(() => (window as unknown as { jumped: number }).jumped)).toBeLessThanOrEqual(
        0.02,
      );
      if (visit === "after reading") await page.reload();
    }
    expect(await faultsFound(page)).toEqual([]);

    await page.getByRole("link", { name: "Go on: 2 · Move the samples, or reweight them" }).click();
    await page.waitForURL(/reparametrization\/?#two-pictures$/);
    await page.goto(new URL("amortized", inject("base")).href);
    await question.scrollIntoViewIfNeeded();
    await question.getByText("You said").waitFor();
    await question.getByRole("button", { name: "Forget it and ask me again" }).click();
    expect(await question.getByRole("radio").first().isChecked()).toBe(false);

    await page.goto(inject("base"));
    await page.getByRole("button", { name: "Forget this" }).click();
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await line(page, 0).innerText()).toContain("6 of 6 sections");
    await page.getByRole("button", { name: "Forget this" }).click();
    expect(await line(page, 0).count()).toBe(0);
    await page.reload();
    await page.waitForLoadState("networkidle");
    expect(await marks(page).count()).toBe(0);
    expect(await page.locator("html").getAttribute("data-returning")).toBeNull();
  });

  test("is a new one where storage is forbidden, and nothing breaks", { tags: "tenth" }, async ({
    openPage,
  }) => {
    const forbid = () =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
    const { page } = await openPage("vae", { before: `(${hurry})();(${forbid})();` });
    await hydrated(page);
    await readAll(page);
    await expect.poll(() => page.locator(".chapter-contents-beside a[data-read]").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Elbo Room", exact: true }).click();
    await page.waitForLoadState("networkidle");
    expect(await marks(page).count()).toBe(0);
  });
});
