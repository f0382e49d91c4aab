import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { inject } from "vitest";
import { desk } from "./screens.ts";
import { type PageWatch, watch } from "./pageWatch.ts";

export interface OpenOptions extends Omit<BrowserContextOptions, "baseURL"> {
  /** Console messages and failed requests that this test brings about on purpose. */
  readonly expected?: readonly RegExp[];
  /** Another host than the plain one. */
  readonly host?: string;
  /** Runs in the page before anything else. */
  readonly before?: (() => void) | string;
  /** In a context of its own, for what cannot be undone: another clock, a slow line. */
  readonly alone?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  readonly watch: PageWatch;
}

export interface ClosablePage extends OpenedPage {
  /** Leaves the site, and tells what went wrong on it. */
  close(): Promise<string[]>;
}

let browser: Promise<Browser> | undefined;

/** One browser for all the files that a worker of the test runner takes; it ends with the worker. */
function launched(): Promise<Browser> {
  const { executablePath, args } = inject("launch");
  browser ??= chromium.launch({ executablePath, args: [...args] });
  return browser;
}

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await launched()).newContext({
    viewport: desk,
    // The precache competes with what is tested; offline.test.ts lets it in.
    serviceWorkers: "block",
    ...options,
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** What a page that is used again can be told; whatever else is asked for needs a context of its own. */
const settable: readonly string[] = ["viewport", "colorScheme", "reducedMotion"];

/** A page that nobody uses just now: one that has loaded the site before loads it in half the time. */
let idle: Page | undefined;

async function takeIdle(): Promise<Page> {
  const page = idle && !idle.isClosed() ? idle : await (await newContext({})).newPage();
  idle = undefined;
  return page;
}

/** Keeps a page for the next test, to which it leaves nothing: no address to go back to, nothing stored. */
async function giveBack(page: Page, origin: string): Promise<void> {
  const context = page.context();
  await Promise.all(context.pages().map((other) => (other === page ? null : other.close())));
  await page.unrouteAll();
  await page.goto("about:blank");
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.send("Page.resetNavigationHistory");
  await session.detach();
  if (idle) await context.close();
  else idle = page;
}

/** Opens an address of the site as for a reader who has never been there. */
export async function open(address: string, options: OpenOptions = {}): Promise<ClosablePage> {
  const { expected = [], host = inject("base"), before, alone = false, ...look } = options;
  const isPlain = !before && !alone && Object.keys(look).every((name) => settable.includes(name));
  const page = isPlain ? await takeIdle() : await (await newContext(look)).newPage();
  const context = page.context();
  const { origin } = new URL(host);
  const watched = watch(context, origin);
  if (before) await context.addInitScript(typeof before === "string" ? { content: before } : before);
  if (isPlain) {
    const { viewport, colorScheme = "light", reducedMotion = "no-preference" } = look;
    await page.setViewportSize(viewport ?? desk);
    await page.emulateMedia({ colorScheme, reducedMotion });
  }
  await page.goto(new URL(address, host).href);
  return {
    page,
    watch: watched,
    close: async () => {
      if (isPlain && !page.isClosed()) await giveBack(page, origin);
      else await context.close();
      watched.stop();
      return watched.faults(expected);
    },
  };
}
