import { serveFolder } from "../../../tests/browser/support/staticHost.ts";
import { FigureReader } from "../figureReader.ts";
import { Reader } from "../reader.ts";
import { withRecorder } from "../recorder.ts";
import type { Visit } from "../visit.ts";

/** Addresses that were never visited while there was a network, and their titles. */
const unseen: Readonly<Record<string, RegExp>> = {
  "": /^Elbo Room/,
  "gallery?utm_source=a": /Gallery/,
  control: /Control as inference/,
  "figure/bound": /Elbo Room/,
};

/** One visit, and the host is gone: the whole site stands. */
export async function workOffline({ reader: { engine }, tally, site }: Visit): Promise<void> {
  const host = await serveFolder(site, { beside: await withRecorder(site, true) });
  const reader = new Reader(engine, host.base);
  const what = "the site works offline";
  const isKept = await tally.ask(what, "one visit", async () => {
    await reader.open("about");
    await engine.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state !== "activated")
        await new Promise((done) => active?.addEventListener("statechange", done, { once: true }));
    });
  });
  await host.close();
  if (!isKept) return;
  for (const [address, title] of Object.entries(unseen))
    await tally.ask(what, `/${address}`, async () => {
      await reader.open(address);
      const shown = await engine.evaluate(() => document.title);
      return title.test(shown) ? [] : [`its title is “${shown}”`];
    });
  await tally.ask(what, "figure/bound holds its checks", async () =>
    (await new FigureReader(reader, "bound").ready()).faultsOfChecks(),
  );
  await tally.ask(what, "the service worker is let go of", () =>
    engine.evaluate(async () => {
      for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    }),
  );
}
