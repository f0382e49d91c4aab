import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { colourFaultsFound, faultsFound } from "./support/axe.ts";
import { FigureDriver } from "./support/figure.ts";
import { hydrated } from "./support/hydrated.ts";
import { expectNeverSideways } from "./support/overflow.ts";
import { desk, phone } from "./support/screens.ts";
import { serveFolder } from "./support/staticHost.ts";
import { test } from "./support/test.ts";
import { setTheme } from "./support/theme.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "Search the site" });
const chosen = (page: Page) => page.locator('[role=option][aria-selected="true"]');
const title = (page: Page) => chosen(page).locator(".search-title");

test("/ opens it, typing finds, arrows choose, Enter goes there, Escape gives the focus back", async ({
  openPage,
}) => {
  const { page } = await openPage("about");
  await hydrated(page);
  await page.locator(".theme-switch").focus();
  await page.keyboard.press("/");
  await field(page).waitFor();
  await page.keyboard.type("τ");
  await expect.poll(() => title(page).textContent()).toBe("Temperature τ");
  expect(await page.locator(".search mark").first().textContent()).toBe("Temperature");
  const first = await field(page).getAttribute("aria-activedescendant");
  expect(await chosen(page).getAttribute("id")).toBe(first);
  await page.keyboard.press("ArrowDown");
  expect(await field(page).getAttribute("aria-activedescendant")).not.toBe(first);
  expect(await chosen(page).getAttribute("id")).toBe(await field(page).getAttribute("aria-activedescendant"));

  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".search").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("theme-switch");

  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press("/");
  await field(page).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(":focus").getAttribute("class")).toContain("search-button");

  await page.keyboard.press("Control+k");
  await field(page).fill("temperature");
  await expect.poll(() => title(page).textContent()).toBe("Temperature τ");
  await page.keyboard.press("Enter");
  await page.waitForURL(/glossary\/?#temperature$/);
});

test("a scene of a figure on this page sets that figure and nothing else", { tags: "tenth" }, async ({
  openPage,
}) => {
  const { page } = await openPage("amortized?three-ways.seed=5");
  await hydrated(page);
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await field(page).fill("Two modes, one Gaussian");
  await expect.poll(() => title(page).textContent()).toBe("Two modes, one Gaussian");
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("bound.scene")).toBe("two-modes");
  expect(new URL(page.url()).searchParams.get("three-ways.seed")).toBe("5");
  await new FigureDriver(page, "bound").ready();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("bound-title");
  expect(await page.locator(".search").count()).toBe(0);
});

test("what is typed elsewhere, or pressed while presenting, does not open it", { tags: "fifth" }, async ({
  openPage,
}) => {
  const { page } = await openPage("amortized?present");
  await new FigureDriver(page, "bound").ready();
  await page.waitForFunction(() => document.documentElement.classList.contains("presenting"));
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.documentElement.classList.contains("presenting"));
  await page.locator(".knob-field").first().focus();
  await page.keyboard.press("/");
  expect(await page.locator(".search").count()).toBe(0);
  // The keys are heard in order: had one of those above opened it, this one would find it open.
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await field(page).waitFor();
  expect(await page.locator(".search").count()).toBe(1);
});

test("axe finds nothing wrong with it, light and dark, on a phone and a desk; nothing found says what to try", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage("about", { viewport: phone });
  await hydrated(page);
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await field(page).fill("zyzzyva");
  await page.getByText("Nothing is found for “zyzzyva”. Try one word").waitFor();
  await field(page).fill("policy");
  await chosen(page).waitFor();
  expect.soft(await faultsFound(page), "on a phone").toEqual([]);
  await page.setViewportSize(desk);
  expect.soft(await faultsFound(page), "on a desk").toEqual([]);
  await setTheme(page, "dark");
  expect.soft(await colourFaultsFound(page), "dark").toEqual([]);
  await expectNeverSideways(page, [320, 390, 768]);
});

test("the header is one row on a desk, has its buttons beside the name on a phone, and without scripts no search", async ({
  openPage,
}) => {
  const { page } = await openPage("about");
  const tops = await page
    .locator(".shell-header nav a")
    .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
  await page.setViewportSize(phone);
  const button = await page.locator(".search-button").boundingBox();
  const name = await page.locator(".shell-name").boundingBox();
  expect(button?.y).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
  expect(button?.x).toBeGreaterThan(phone.width / 2);
  const still = await openPage("about", { javaScriptEnabled: false });
  expect(await still.page.locator(".search-button").isVisible()).toBe(false);
});

test("it works offline after one visit in which it was not used", { tags: "tenth" }, async ({ openPage }) => {
  const host = await serveFolder(inject("dist"), { cleanUrls: true });
  const { page } = await openPage("about/", { host: host.base, serviceWorkers: "allow" });
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== "activated")
      await new Promise((done) => active?.addEventListener("statechange", done, { once: true }));
  });
  await host.close();
  await page.keyboard.press("/");
  await field(page).fill("reparam");
  await chosen(page).waitFor();
  expect(await page.locator(".search-kind").allTextContents()).toContain("Terms and symbols");
});
