import { cpus } from "node:os";
import type { Browser } from "playwright-core";

/** The machine and the browser, for the head of a report. */
export const machine = (browser: Browser): string =>
  `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${process.platform}; headless Chromium ${browser.version()}`;
