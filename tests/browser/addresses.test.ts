import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { checksum } from "../../build/checksum.ts";
import { crawl, figuresIn, figuresOf, pageAt, references, settingLinks } from "./support/crawl.ts";
import { FigureDriver } from "./support/figure.ts";
import { hydrated } from "./support/hydrated.ts";
import { test } from "./support/test.ts";

const base = inject("base");
const pages = await crawl(base);
const hosts = { "a plain host": base, "a host with clean addresses": inject("cleanBase") };
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

/** What a host answers to an address, asked once however many pages refer to it. */
const answered = new Map<string, Promise<number>>();
const statusOf = (target: string) => {
  const known = answered.get(target);
  if (known) return known;
  const status = fetch(target).then(async (response) => {
    await response.arrayBuffer();
    return response.status;
  });
  answered.set(target, status);
  return status;
};

describe.each(pages)("/$address", ({ address, html }) => {
  test("states its policy before anything that it governs, and has inline only what that names by its checksum", () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html);
    expect(policy?.[1]).not.toContain("'unsafe-eval'");
    expect(html.search(/<(script|link|style)\b/)).toBeGreaterThan(policy?.index ?? Infinity);
    const scripts = [...html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)];
    const styles = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)];
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(policy?.[1]).toContain(`; script-src 'self' 'wasm-unsafe-eval' ${checksum(scripts[0][1])};`);
    expect(policy?.[1]).toContain(`; style-src 'self' ${checksum(styles[0][1])};`);
    expect(html).not.toMatch(/\son\w+="/);
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
          const status = await statusOf(target);
          if (status !== 200 || !target.startsWith(host))
            missing.push(`${status} for ${target}, from ${form}`);
        }
      }
      expect(missing).toEqual([]);
    },
  );
});

test("every page can be read without JavaScript", { tags: "tenth" }, async ({ openPage }) => {
  const { page } = await openPage("", { javaScriptEnabled: false });
  for (const { address, url } of pages) {
    await page.goto(url);
    expect(await page.locator("h1, h2").first().isVisible(), address).toBe(true);
    const words = (await page.locator("main").innerText()).split(/\s+/).length;
    expect(words, address).toBeGreaterThan(address === "vae" ? 400 : 25);
  }
});

test.for(formsOf("vae"))("/%s comes alive", async (form, { openPage }) => {
  const { page } = await openPage(form);
  await hydrated(page);
});

test("comes alive on a host with clean addresses", { tags: "tenth" }, async ({ openPage }) => {
  const { page } = await openPage("figure/vae", { host: inject("cleanBase") });
  expect(page.url()).toMatch(/figure\/vae$/);
  await hydrated(page);
  await new FigureDriver(page, "vae").ready();
});

test("prose links are in the page that is sent, and lead on", { tags: "fifth" }, async ({ openPage }) => {
  const { page } = await openPage("", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Train it yourself" }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/vae\/?$/);
});

/** The scene that a link opens, by its title; null if the figure says that there is none, or does not stand there. */
async function sceneOpened(page: Page, link: string): Promise<string | null> {
  await page.goto(new URL(link, base).href);
  await hydrated(page);
  const figure = page.locator(`[data-figure="${new URL(page.url()).hash.slice(1)}"]`);
  const chosen = figure.locator('.figure-scene[aria-pressed="true"]');
  return (await chosen.count()) === 1 ? chosen.innerText() : null;
}

const linking = pages
  .map((page) => ({ address: page.address, links: settingLinks(page, base) }))
  .filter(({ links }) => links.length > 0);

test("prose leads to scenes", () => {
  expect(linking.map(({ address }) => address)).toEqual(
    expect.arrayContaining(["control", "reparametrization", "errata"]),
  );
});

// Whether the figure has that scene is asked on its own page, by tests/browser/figures.
test.for(linking)("every figure that /$address sets stands where the link leads", async ({ links }) => {
  for (const link of links) {
    const { href, hash, searchParams } = new URL(link, base);
    const slug = hash.slice(1);
    expect([...searchParams.keys()], link).toEqual([`${slug}.scene`]);
    expect(figuresIn(pageAt(pages, href)?.html ?? ""), link).toContain(slug);
  }
});

test.for(linking)(
  "a link of /$address opens its scene",
  { tags: "fifth" },
  async ({ links }, { openPage }) => {
    const { page } = await openPage("about");
    expect(await sceneOpened(page, links[0])).toBeTruthy();
  },
);

test("a link to a scene that is not there, or to a figure of another page, opens none", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("about");
  expect(await sceneOpened(page, "control?policy.scene=greedy#policy")).toBeTruthy();
  expect(await sceneOpened(page, "control?policy.scene=greedier#policy")).toBeNull();
  expect(await sceneOpened(page, "vae?policy.scene=greedy#policy")).toBeNull();
});

test("every figure stands in a chapter whose figures are asked in tests/browser/figures", async () => {
  const files = await readdir(join(import.meta.dirname, "figures"));
  const chapters = files.flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
  const asked = pages
    .filter(({ address }) => chapters.includes(address))
    .flatMap(({ html }) => figuresIn(html));
  expect(asked.toSorted()).toEqual(figuresOf(pages).toSorted());
});
