import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, test as base, expect, inject } from "vitest";
import { type PageWatch, watch } from "./pageWatch.ts";

export interface OpenOptions extends Omit<BrowserContextOptions, "baseURL"> {
  /** Console messages and failed requests that this test brings about on purpose. */
  readonly expected?: readonly RegExp[];
  /** Another host than the plain one. */
  readonly host?: string;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

export interface OpenedPage {
  readonly page: Page;
  readonly watch: PageWatch;
}

interface Fixtures {
  /** Opens an address of the site ("vae?vae.beta=2") in a context of its own. Faults of the page fail the test when it ends. */
  readonly openPage: (address: string, options?: OpenOptions) => Promise<OpenedPage>;
}

let browser: Browser | undefined;
afterAll(() => browser?.close());

/** One browser a file. */
async function launched(): Promise<Browser> {
  const { executablePath, args } = inject("launch");
  browser ??= await chromium.launch({ executablePath, args: [...args] });
  return browser;
}

/** A test with a browser. */
export const test = base.extend<Fixtures>({
  openPage: async ({ task }, use) => {
    const verdicts: (() => string[])[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (address, { expected = [], host = inject("base"), before, ...options } = {}) => {
      const context = await (await launched()).newContext({
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      context.setDefaultTimeout(15_000);
      contexts.push(context);
      const watched = watch(context, new URL(host).origin);
      verdicts.push(() => watched.faults(expected));
      if (before) await context.addInitScript(before);
      const page = await context.newPage();
      await page.goto(new URL(address, host).href);
      return { page, watch: watched };
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(
      verdicts.flatMap((verdict) => verdict()),
      `faults of the pages in "${task.name}"`,
    ).toEqual([]);
  },
});
