import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { serveFolder } from "./support/staticHost.ts";
import { test } from "./support/test.ts";

/** The precache is complete when the worker is active: it installs only once every file is there. */
const installed = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== "activated") {
      await new Promise((done) => active?.addEventListener("statechange", done, { once: true }));
    }
  });

/** Pages of others, on the same host, below the service worker's scope. */
const neighbours = ["homework.html", "week2/index.html", "week2/?a", "figure/mine"];

test("after one visit the whole site works without a network; what has trained, trains again", {
  tags: "tenth",
}, async ({ openPage }) => {
  const beside = new Map(
    neighbours.map((path) => [path.replace(/\?.*/, ""), `<title>Neighbour</title><h1>${path}</h1>`]),
  );
  const host = await serveFolder(inject("dist"), { cleanUrls: true, beside });
  const { page } = await openPage("figure/vae/", {
    host: host.base,
    serviceWorkers: "allow",
    // What has never been used is asked for, and is not there: home's decoder. So is what was never of the build.
    expected: [/ERR_CONNECTION_REFUSED/, /\b404\b/],
  });
  const titleAt = async (address: string) => {
    await page.goto(new URL(address, host.base).href);
    return page.title();
  };
  // Digits are not fetched ahead: here they are used.
  await new FigureDriver(page, "vae").ready();
  await installed(page);

  // It answers for the build alone.
  for (const path of neighbours) expect(await titleAt(path), path).toBe("Neighbour");
  expect(await titleAt("chapter4")).toMatch(/^No such page/);

  await host.close();
  await expect(fetch(host.base)).rejects.toThrow();

  // Its addresses are known by their path, whatever the query.
  const kept = {
    About: ["about/", "about.html", "about?", "about/?=", "about/index.html?x"],
    "Gallery of figures": ["gallery?utm_source=a&=2#vae"],
    "The variational autoencoder": ["vae?vae.beta=2"],
    "Elbo Room": ["", "index.html?x"],
  };
  for (const [title, addresses] of Object.entries(kept))
    for (const address of addresses) {
      expect(await titleAt(address), address).toContain(title);
      expect(await page.locator("h1").first().isVisible(), address).toBe(true);
    }
  // Home's pictures were never shown in this visit.
  const picture = page.locator(".figure-picture img:visible").first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  expect(await titleAt("figure/vae?=")).toContain("A variational autoencoder");
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.stepBy(2);
  expect(await figure.step()).toBe(2);
  // What is not of the build is not answered in the network's place.
  await expect(titleAt("homework.html")).rejects.toThrow("ERR_CONNECTION_REFUSED");
});

test("a site that is taken down lets go of the browsers that kept it", { tags: "tenth" }, async ({
  openPage,
}) => {
  const beside = new Map<string, string>();
  const host = await serveFolder(inject("dist"), { beside });
  const { page } = await openPage("about/", {
    host: host.base,
    serviceWorkers: "allow",
    // The page that has moved in has no icon.
    expected: [/\b404\b/],
  });
  await installed(page);
  beside.set("sw.js", await readFile(join(inject("dist"), "retired-sw.js"), "utf8"));
  beside.set("about/", "<title>Moved</title>");
  // A visit is what makes a browser look for a new worker.
  await page.reload();
  expect(await page.title()).toContain("About");
  await expect
    .poll(() =>
      page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        caches: await caches.keys(),
      })),
    )
    .toEqual({ workers: 0, caches: [] });
  await page.reload();
  expect(await page.title()).toBe("Moved");
  await host.close();
});
