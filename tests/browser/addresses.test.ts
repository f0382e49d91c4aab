import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { crawl, references, settingLinks } from "./support/crawl.ts";
import { FigureDriver } from "./support/figure.ts";
import { hydrated } from "./support/hydrated.ts";
import { test } from "./support/test.ts";

const pages = await crawl(inject("base"));
const hosts = { "a plain host": inject("base"), "a host with clean addresses": inject("cleanBase") };
const formsOf = (address: string) =>
  address === "" ? ["", "index.html"] : [address, `${address}/`, `${address}.html`, `${address}/index.html`];

test("home links to the chapter, the gallery, the figure and the credits", () => {
  const found = pages.map(({ address }) => address);
  expect(found).toEqual(expect.arrayContaining(["", "vae", "gallery", "figure/vae", "about"]));
});

test("every page has a title and a description of its own", () => {
  const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
  const descriptions = pages.map(({ html }) => /<meta name="description" content="([^"]+)"/.exec(html)?.[1]);
  expect(titles.filter((title) => !title?.includes("Elbo Room"))).toEqual([]);
  expect(new Set(titles).size).toBe(pages.length);
  expect(new Set(descriptions).size).toBe(pages.length);
});

describe.each(pages)("/$address", ({ address, html }) => {
  test("states its policy before anything that it governs, and needs nothing inline", () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html);
    expect(policy?.[1]).toMatch(/(^|; )script-src 'self' 'wasm-unsafe-eval'(;|$)/);
    expect(policy?.[1]).not.toContain("'unsafe-eval'");
    expect(html.search(/<(script|link|style)\b/)).toBeGreaterThan(policy?.index ?? Infinity);
    expect([...html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([]);
    expect(html).not.toMatch(/<style\b|\son\w+="/);
  });

  test.each(Object.keys(hosts))(
    "answers in every form on %s, and all that it refers to is there",
    async (name) => {
      const host = hosts[name as keyof typeof hosts];
      const missing: string[] = [];
      for (const form of formsOf(address)) {
        const response = await fetch(new URL(form, host));
        if (!response.ok) missing.push(`${response.status} for ${form}`);
        const targets = references(await response.text(), response.url).map(({ href }) =>
          href.replace(/#.*$/, ""),
        );
        for (const target of new Set(targets)) {
          if (new URL(target).origin !== new URL(host).origin) continue;
          const { ok, status } = await fetch(target);
          if (!ok || !target.startsWith(host)) missing.push(`${status} for ${target}, from ${form}`);
        }
      }
      expect(missing).toEqual([]);
    },
  );

  test("can be read without JavaScript", async ({ openPage }) => {
    const { page } = await openPage(address, { javaScriptEnabled: false });
    expect(await page.locator("h1, h2").first().isVisible()).toBe(true);
    const words = (await page.locator("main").innerText()).split(/\s+/).length;
    expect(words).toBeGreaterThan(address === "vae" ? 400 : 25);
  });

  test("comes alive, with no word of complaint", async ({ openPage }) => {
    for (const form of address === "vae" ? formsOf(address) : [address]) {
      const { page } = await openPage(form);
      await hydrated(page);
      await page.context().close();
    }
  });
});

test("comes alive on a host with clean addresses", async ({ openPage }) => {
  const { page } = await openPage("figure/vae", { host: inject("cleanBase") });
  expect(page.url()).toMatch(/figure\/vae$/);
  await hydrated(page);
  await new FigureDriver(page, "vae").ready();
});

test("prose links are in the page that is sent, and lead on", async ({ openPage }) => {
  const { page } = await openPage("", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Train it yourself" }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/vae\/?$/);
});

/** The scene that a link opens, by its title; null if the figure says that there is none, or does not stand there. */
async function sceneOpened(page: Page, link: string): Promise<string | null> {
  await page.goto(new URL(link, inject("base")).href);
  await hydrated(page);
  const figure = page.locator(`[data-figure="${new URL(page.url()).hash.slice(1)}"]`);
  const chosen = figure.locator('.figure-scenes [aria-pressed="true"]');
  return (await chosen.count()) === 1 ? chosen.innerText() : null;
}

const linking = pages
  .map((page) => ({ address: page.address, links: settingLinks(page, inject("base")) }))
  .filter(({ links }) => links.length > 0);

test("prose leads to scenes", () => {
  expect(linking.map(({ address }) => address)).toEqual(
    expect.arrayContaining(["control", "reparametrization", "errata"]),
  );
});

test.for(linking)("every scene that /$address links to is there", async ({ links }, { openPage }) => {
  const { page } = await openPage("about");
  for (const link of links) {
    const { hash, searchParams } = new URL(link, inject("base"));
    expect([...searchParams.keys()], link).toEqual([`${hash.slice(1)}.scene`]);
    expect(await sceneOpened(page, link), link).toBeTruthy();
  }
});

test("a link to a scene that is not there, or to a figure of another page, opens none", async ({
  openPage,
}) => {
  const { page } = await openPage("about");
  expect(await sceneOpened(page, "control?policy.scene=greedy#policy")).toBeTruthy();
  expect(await sceneOpened(page, "control?policy.scene=greedier#policy")).toBeNull();
  expect(await sceneOpened(page, "vae?policy.scene=greedy#policy")).toBeNull();
});
