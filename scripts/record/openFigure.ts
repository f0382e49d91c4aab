import type { Browser, BrowserContext } from "playwright-core";
import { FigureDriver } from "../../tests/browser/support/figure.ts";
import type { Setting } from "./recording.ts";
import { watchTimers } from "./stillness.ts";
import type { View } from "./views.ts";

/** A browser, and where the site is served. */
export interface Opener {
  readonly browser: Browser;
  readonly base: string;
}

/** A figure's own page, as a view asks for it. */
function addressOf({ slug, scene }: Setting, { presenting }: View): string {
  const words = [
    ...(scene === null ? [] : [`scene=${encodeURIComponent(scene)}`]),
    ...(presenting ? ["present"] : []),
  ];
  return `figure/${slug}${words.length > 0 ? `?${words.join("&")}` : ""}`;
}

/** A browser's session that has seen nothing yet: no run is kept from the figure before, and nothing moves. */
async function freshContext(browser: Browser, { width, height, colorScheme }: View): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1,
    colorScheme,
    reducedMotion: "reduce",
    serviceWorkers: "block",
    locale: "en-US",
    timezoneId: "UTC",
  });
  context.setDefaultTimeout(60_000);
  await context.addInitScript(watchTimers);
  return context;
}

/** Opens a figure and hands it to `work` when its first picture stands. */
export async function withFigure<T>(
  { browser, base }: Opener,
  setting: Setting,
  view: View,
  work: (figure: FigureDriver) => Promise<T>,
): Promise<T> {
  const context = await freshContext(browser, view);
  try {
    const page = await context.newPage();
    await page.goto(new URL(addressOf(setting, view), base).href);
    return await work(await new FigureDriver(page, setting.slug).ready());
  } finally {
    await context.close();
  }
}
