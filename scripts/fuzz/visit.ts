import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { Fingers } from "../../tests/browser/support/fingers.ts";
import { watch } from "../../tests/browser/support/pageWatch.ts";
import type { Start } from "./act.ts";
import { exportFaults } from "./exportFaults.ts";
import { installControls } from "./inPage/controls.ts";

/** How long a page may take to answer, milliseconds: the machine may have much else to do. */
const patience = 45_000;

/** One visit to the site, as a reader who has never been there, and what has gone wrong on it. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly fingers: Fingers;
  readonly base: string;
  /** Faults of pages, workers, requests and downloaded files since it was last asked. */
  newFaults(): Promise<string[]>;
  close(): Promise<void>;
}

/** A breach of the policy is told on the console; a page's own prerendered words are let be. */
function reportBreaches(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    console.error(`breach of the policy: ${violatedDirective}: ${blockedURI}`),
  );
}

/** In a service worker: what nobody catches is told on its console. */
function tellOfErrors(): void {
  addEventListener("error", ({ message }) => console.error(`uncaught in the service worker: ${message}`));
  addEventListener("unhandledrejection", (event) =>
    console.error(`uncaught in the service worker: ${String((event as PromiseRejectionEvent).reason)}`),
  );
}

/** Opens an address of a site in a context of its own. */
export async function visit(browser: Browser, base: string, start: Start): Promise<Visit> {
  const { width, height, touch, offline } = start;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch && width < 500,
    serviceWorkers: offline ? "allow" : "block",
    permissions: ["clipboard-read", "clipboard-write"],
    locale: "en-US",
    timezoneId: "UTC",
  });
  context.setDefaultTimeout(patience);
  await context.addInitScript(installControls);
  await context.addInitScript(reportBreaches);
  const watched = watch(context, new URL(base).origin);
  const others: string[] = [];
  const downloads: Promise<string[]>[] = [];
  const onDownload = (download: Download) => void downloads.push(exportFaults(download));
  const follow = (page: Page) => {
    page.on("crash", () => others.push("the page has crashed"));
    page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
    page.on("filechooser", () => undefined);
    page.on("download", onDownload);
  };
  context.on("page", follow);
  context.on("serviceworker", (worker) => void worker.evaluate(tellOfErrors).catch(() => undefined));
  const page = await context.newPage();
  await page.goto(new URL(start.address, base).href);
  let told = 0;
  return {
    context,
    page,
    fingers: new Fingers(page),
    base,
    newFaults: async () => {
      const ofFiles = (await Promise.all(downloads.splice(0))).flat();
      const all = watched.faults();
      const fresh = all.slice(told);
      told = all.length;
      return [...fresh, ...others.splice(0), ...ofFiles];
    },
    close: async () => {
      watched.stop();
      // A browser that has gone has closed it.
      await context.close().catch(() => undefined);
    },
  };
}
