import type { Page } from "playwright-core";
import { setBug } from "./inWorker.ts";

/** What goes wrong while a figure plays. */
export interface Fault {
  readonly name: string;
  readonly strike: (page: Page) => Promise<void>;
  /** The figure must say so: it cannot go on by itself. */
  readonly isTold: boolean;
}

const worker = (page: Page) => page.workers()[0];

/** Runs in the page: from now on both clocks, or the one on the wall alone, are off by so many milliseconds. */
function shiftClocks({ by, steady }: { readonly by: number; readonly steady: boolean }): void {
  const wall = Date.now;
  Date.now = () => wall() + by;
  if (!steady) return;
  const now = performance.now.bind(performance);
  performance.now = () => now() + by;
}

/** Runs in the page: its storage takes nothing more. */
function fillStorage(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
  Storage.prototype.setItem = IDBObjectStore.prototype.put;
}

const hour = 3_600_000;

/** Everything that can happen to a worker, to storage and to time. */
export const faults: readonly Fault[] = [
  {
    name: "worker killed",
    isTold: true,
    // Its own answer may be lost with it.
    strike: (page) =>
      worker(page)
        .evaluate(() => self.close())
        .catch(() => undefined),
  },
  {
    name: "worker hung",
    isTold: true,
    // Nobody waits for the answer: there is none.
    strike: async (page) =>
      void worker(page)
        .evaluate("for (;;);")
        .catch(() => undefined),
  },
  { name: "worker 100 times slower", isTold: false, strike: (page) => setBug(worker(page), { slower: 100 }) },
  { name: "answer lost", isTold: true, strike: (page) => setBug(worker(page), { next: ["lose"] }) },
  { name: "answers out of turn", isTold: false, strike: (page) => setBug(worker(page), { next: ["hold"] }) },
  { name: "storage full", isTold: false, strike: (page) => page.evaluate(fillStorage) },
  {
    name: "storage evicted",
    isTold: false,
    strike: async (page) => {
      const session = await page.context().newCDPSession(page);
      const { origin } = new URL(page.url());
      await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
      await session.detach();
    },
  },
  {
    name: "tab frozen for 5 s",
    isTold: false,
    strike: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Page.setWebLifecycleState", { state: "frozen" });
      await new Promise((thaw) => setTimeout(thaw, 5_000));
      await session.send("Page.setWebLifecycleState", { state: "active" });
      await session.detach();
    },
  },
  {
    name: "asleep for an hour",
    isTold: false,
    strike: async (page) => {
      await worker(page).evaluate(shiftClocks, { by: hour, steady: true });
      await page.evaluate(shiftClocks, { by: hour, steady: true });
    },
  },
  {
    name: "clock set back a day",
    isTold: false,
    strike: (page) => page.evaluate(shiftClocks, { by: -24 * hour, steady: false }),
  },
];

/** The figures whose runs live in a worker, small, at a pace at which none is over soon: slug → its search. */
export const figures: Readonly<Record<string, string>> = {
  "three-ways": "",
  vae: "?width=64&batch=32",
  "prior-or-posterior": "",
  representation: "",
  imitation: "",
  diffusion: "",
  "state-space": "",
  "value-iteration": "",
};
