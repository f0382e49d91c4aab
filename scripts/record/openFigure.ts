import type { Browser, Page } from "playwright-core";
import { FigureDriver } from "../../tests/browser/support/figure.ts";
import type { Setting } from "./recording.ts";
import { watchTimers } from "./watchTimers.ts";
import { type View, views } from "./views.ts";

/** How long anything may take, milliseconds: the machine may have much else to do. */
export const patience = 300_000;

/** A page in a session of its own, for one figure after another. */
export async function newPage(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    deviceScaleFactor: 1,
    reducedMotion: "reduce",
    // It would fetch the whole site, and answer with what it kept.
    serviceWorkers: "block",
    locale: "en-US",
    timezoneId: "UTC",
  });
  context.setDefaultTimeout(patience);
  await context.addInitScript(watchTimers);
  return context.newPage();
}

/** Leaves the figure before, and forgets what it kept: its run would be offered again. */
async function forget(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto("about:blank");
  if (origin === "null") return;
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
}

/** Opens a figure on its own page, and waits until its first picture stands. */
export async function openFigure(
  page: Page,
  { slug, scene }: Setting,
  { width, height, theme, presenting }: View = views[0],
): Promise<FigureDriver> {
  await forget(page);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme });
  const words = [
    ...(scene === null ? [] : [`scene=${encodeURIComponent(scene)}`]),
    ...(presenting ? ["present"] : []),
  ];
  await page.goto(`figure/${slug}${words.length > 0 ? `?${words.join("&")}` : ""}`);
  return new FigureDriver(page, slug, patience).ready();
}
