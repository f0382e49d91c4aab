import { expect, inject } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { serveFolder } from "./support/staticHost.ts";
import { test } from "./support/test.ts";

test("after one visit the whole site works without a network; what has trained, trains again", async ({
  openPage,
}) => {
  const host = await serveFolder(inject("dist"));
  const { page } = await openPage("figure/vae/", {
    host: host.base,
    serviceWorkers: "allow",
    // What has never been used is asked for, and is not there: home's decoder.
    expected: [/ERR_CONNECTION_REFUSED/],
  });
  // Digits are not fetched ahead: here they are used.
  await new FigureDriver(page, "vae").ready();
  // The precache is complete when the worker is active: it installs only once every file is there.
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== "activated") {
      await new Promise((done) => active?.addEventListener("statechange", done, { once: true }));
    }
  });
  await host.close();
  await expect(fetch(host.base)).rejects.toThrow();

  for (const address of ["vae/", "vae.html", "vae?vae.beta=2", "gallery", "about/", ""]) {
    await page.goto(new URL(address, host.base).href);
    expect(await page.locator("h1").first().isVisible()).toBe(true);
  }
  await page.goto(new URL("vae", host.base).href);
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.stepBy(2);
  expect(await figure.step()).toBe(2);
});
