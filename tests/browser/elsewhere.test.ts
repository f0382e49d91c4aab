import { expect, inject } from "vitest";
import { serveFolder } from "./support/staticHost.ts";
import { test } from "./support/test.ts";

const address = (who: string) => `http://${who}.elsewhere.example/x`;

/** A script that asks elsewhere, put beside the site's own: a policy in a page's meta binds neither kind of worker. */
const asks = (who: string) =>
  `fetch("${address(who)}", { mode: "no-cors" }).catch(() => 0).then(() => self.postMessage?.("asked"));`;

test("a page may ask no other origin, and what a worker or a service worker asks is noticed", {
  tags: "fifth",
}, async ({ openPage }) => {
  const beside = new Map(["worker", "service"].map((who) => [`${who}.js`, asks(who)]));
  const host = await serveFolder(inject("dist"), { beside });
  const { page, watch } = await openPage("errata", {
    host: host.base,
    serviceWorkers: "allow",
    expected: [/Content Security Policy/, /another origin/],
  });
  const refused = await page.evaluate((url) => fetch(url).then(() => "sent", String), address("page"));
  expect(refused).toMatch(/Failed to fetch/);

  await page.evaluate(async (base) => {
    const worker = new Worker(`${base}worker.js`);
    await new Promise((asked) => worker.addEventListener("message", asked));
    await navigator.serviceWorker.register(`${base}service.js`, { scope: `${base}nowhere/` });
  }, host.base);
  for (const who of ["worker", "service"])
    await expect.poll(() => watch.faults()).toContain(`request to another origin: ${address(who)}`);
  expect(watch.requests).not.toContain(address("page"));
  await page.goto("about:blank");
  await host.close();
});
