import { test as base, expect } from "vitest";
import { type ClosablePage, type OpenedPage, type OpenOptions, open } from "./openPages.ts";

interface Fixtures {
  /** Opens an address of the site ("vae?vae.beta=2"). Faults of the page fail the test when it ends. */
  readonly openPage: (address: string, options?: OpenOptions) => Promise<OpenedPage>;
}

/** A test with a browser. */
export const test = base.extend<Fixtures>({
  openPage: async ({ task }, use) => {
    const pages: ClosablePage[] = [];
    await use(async (address, options) => {
      const page = await open(address, options);
      pages.push(page);
      return page;
    });
    const faults = await Promise.all(pages.map((page) => page.close()));
    expect(faults.flat(), `faults of the pages in "${task.name}"`).toEqual([]);
  },
});
