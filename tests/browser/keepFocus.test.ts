import type { Page } from "playwright-core";
import { expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";

/** What has the focus, by its name; null where nothing has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return null;
    return (activeElement.getAttribute("aria-label") ?? activeElement.textContent ?? "").trim();
  });

test("a button that its own press takes away leaves the focus beside where it was", async ({ openPage }) => {
  const { page } = await openPage("figure/bound?mu=none");
  const figure = await new FigureDriver(page, "bound").ready();

  await figure.button("Dismiss this message").press("Enter");
  await expect.poll(() => figure.button("Dismiss this message").count()).toBe(0);
  expect(await focused(page)).not.toBeNull();

  const scenes = figure.root.locator(".figure-scene");
  await scenes.first().press("Enter");
  const chosen = (await scenes.first().textContent())?.trim();
  await figure.button("Reveal").press("Enter");
  await figure.root.locator(".figure-reveal").waitFor();
  expect(await focused(page)).toBe(chosen);

  await figure.button("Keep as A").press("Enter");
  await figure.button("Forget A").waitFor();
  expect(await focused(page)).toBe("Now");
  await figure.button("Forget A").press("Enter");
  await figure.button("Keep as A").waitFor();
  expect(await focused(page)).toBe("Keep as A");
});

test("presented, an answer that is told by a press leaves the arrows to the scenes, and no ring in the picture", async ({
  openPage,
}) => {
  const { page } = await openPage("figure/bound?scene=two-modes&present");
  const figure = await new FigureDriver(page, "bound").ready();
  await figure.button("Reveal").click();
  await figure.root.locator(".figure-reveal").waitFor();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("scene")).toBe("overconfident");

  const handle = figure.root.getByRole("slider").first();
  await handle.click();
  const ring = () => handle.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect([await handle.evaluate((element) => element === document.activeElement), await ring()]).toEqual([
    true,
    "none",
  ]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await ring()).toBe("solid");
});
