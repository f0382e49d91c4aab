import type { Page } from "playwright-core";
import { expect } from "vitest";
import { colourFaultsFound, faultsFound } from "./support/axe.ts";
import { FigureDriver } from "./support/figure.ts";
import { hydrated } from "./support/hydrated.ts";
import { expectNeverSideways } from "./support/overflow.ts";
import { phone } from "./support/screens.ts";
import { test } from "./support/test.ts";
import { setTheme } from "./support/theme.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Settings" });
const choice = (page: Page, group: string, name: string) =>
  dialog(page).getByRole("group", { name: group }).getByRole("radio", { name, exact: true });
const kind = (page: Page, name: string) =>
  dialog(page)
    .getByRole("listitem")
    .filter({ has: page.getByText(name, { exact: true }) });

const look = (page: Page) =>
  page.evaluate(() => {
    const { dataset, style } = document.documentElement;
    return [dataset.theme, dataset.motion, style.getPropertyValue("--text-size") || "1"].join(" ");
  });

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  await dialog(page).waitFor();
}

test("by keyboard: the gear opens it, arrows choose, Escape gives the focus back; the header's switch and other tabs agree", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("about", { colorScheme: "dark", reducedMotion: "reduce" });
  await hydrated(page);
  expect(await look(page)).toBe("dark less 1");
  const gear = page.getByRole("button", { name: "Settings", exact: true });
  const box = await gear.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await page.locator(".theme-switch").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await dialog(page).waitFor();
  await choice(page, "Theme", "System").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => look(page)).toBe("light less 1");
  await page.keyboard.press("Escape");
  await expect.poll(() => dialog(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("settings-button");

  const other = await page.context().newPage();
  await other.emulateMedia({ colorScheme: "dark" });
  await other.goto(`${page.url()}#settings`);
  await dialog(other).waitFor();
  expect(await choice(other, "Theme", "Light").isChecked()).toBe(true);
  await page.getByRole("button", { name: "Switch to dark" }).click();
  await expect.poll(() => choice(other, "Theme", "Dark").isChecked()).toBe(true);
  expect(await other.locator(".theme-switch").getAttribute("aria-label")).toBe("Switch to light");
  await choice(other, "Theme", "System").press("Space");
  await other.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => look(other)).toBe("light full 1");
});

test("motion and text size hold at once, and after a reload before anything is painted", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("", { viewport: phone });
  await hydrated(page);
  await openSettings(page);
  await choice(page, "Motion", "Less").check({ force: true });
  await choice(page, "Text size", "150 %").check({ force: true });
  expect(await look(page)).toBe("light less 1.5");
  await page.addInitScript(() => {
    // The body comes behind the early script, and nothing is painted without a body.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset.atFirst =
        document.documentElement.style.getPropertyValue("--text-size");
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await hydrated(page);
  expect(await page.evaluate(() => document.documentElement.dataset.atFirst)).toBe("1.5");
  const plane = page.locator(".hero-plane, canvas").first();
  await plane.waitFor();
  await expectNeverSideways(page, [320, 390]);
  await page.goto(new URL("amortized", page.url()).href);
  await new FigureDriver(page, "bound").ready();
  await expectNeverSideways(page, [390, 1280]);
});

test("a backend that is chosen here is what the next run computes with, and the VAE says the same", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/vae?width=16&batch=16#settings");
  await dialog(page).waitFor();
  const now = dialog(page).locator(".settings-in-use");
  await dialog(page).getByRole("radio", { name: "WebAssembly, TensorFlow.js" }).check();
  await dialog(page).getByRole("button", { name: "Try it now" }).click();
  await expect
    .poll(() => now.textContent(), { timeout: 30_000 })
    .toMatch(/WebAssembly, general kernels computes, as you asked\./);
  await page.keyboard.press("Escape");
  const chosen = page.locator(".vae-backend select");
  await chosen.waitFor();
  expect(await chosen.inputValue()).toBe("tfjs");
});

test("what is kept is counted, cleared after a question, and put back by Undo", { tags: "fifth" }, async ({
  openPage,
}) => {
  const { page } = await openPage("about");
  await hydrated(page);
  const answers = () => page.evaluate(() => localStorage.getItem("elbo-room.predictions"));
  await page.evaluate(() => {
    localStorage.setItem("elbo-room.predictions", '{"a":{"kind":"choice","option":"b"}}');
    localStorage.setItem("elbo-room.text", "112");
    localStorage.setItem("neighbour", "theirs");
  });
  const kept = await answers();
  await openSettings(page);
  const row = kind(page, "Your answers");
  await expect.poll(() => row.locator(".settings-size").textContent()).toBe("57 bytes");
  await expect.poll(() => kind(page, "Runs").locator(".settings-size").textContent()).toBe("nothing");
  await row.getByRole("button", { name: "Clear your answers …" }).press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Keep");
  await page.keyboard.press("Shift+Tab");
  expect(await answers()).toBe(kept);
  await page.keyboard.press("Enter");
  await row.getByText("Cleared.").waitFor();
  expect(await answers()).toBeNull();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Undo");
  await page.keyboard.press("Enter");
  await expect.poll(answers).toBe(kept);

  await dialog(page).getByRole("button", { name: "Clear everything …" }).click();
  await dialog(page).getByRole("button", { name: "Clear everything", exact: true }).click();
  await expect.poll(answers).toBeNull();
  expect(await look(page)).toBe("light full 1");
  await page.keyboard.press("Escape");
  await page.reload();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["neighbour"]);
});

test("where nothing may be kept it says so, and what is chosen holds for the page", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("about", {
    before: () => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("No.", "SecurityError");
        },
      });
    },
  });
  await hydrated(page);
  await openSettings(page);
  await dialog(page).getByText("holds for as long as this page is open").waitFor();
  await choice(page, "Theme", "Dark").check({ force: true });
  await choice(page, "Text size", "125 %").check({ force: true });
  await expect.poll(() => look(page)).toBe("dark full 1.25");
  expect(await choice(page, "Theme", "Dark").isChecked()).toBe(true);
});

test("axe finds nothing wrong with it, with the largest letters, on a phone and a desk, light and dark", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("about", { viewport: phone });
  await hydrated(page);
  await openSettings(page);
  await choice(page, "Text size", "150 %").check({ force: true });
  await dialog(page).getByRole("button", { name: "Clear settings …" }).click();
  expect.soft(await faultsFound(page), "on a phone").toEqual([]);
  const wide = await dialog(page)
    .locator(".settings-body")
    .evaluate((e) => e.scrollWidth - e.clientWidth);
  expect.soft(wide).toBe(0);
  await page.setViewportSize({ width: 1280, height: 720 });
  expect.soft(await faultsFound(page), "on a desk").toEqual([]);
  await setTheme(page, "dark");
  expect.soft(await colourFaultsFound(page), "dark").toEqual([]);
});
