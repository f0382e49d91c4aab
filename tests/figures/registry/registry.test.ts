import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { chapters } from "../../../src/contents.ts";
import { figures } from "../../../src/figures/registry.ts";

const registered = await Promise.all(figures.map(async (entry) => ({ entry, figure: await entry.load() })));

test("the registry, which reads declarations without running them, says what the figures say", () => {
  for (const { entry, figure } of registered) {
    const { slug, title, claim } = figure;
    expect({ slug, title, claim }).toEqual({ slug: entry.slug, title: entry.title, claim: entry.claim });
  }
});

test("a figure's folder is named by its slug", () => {
  expect(registered.map(({ figure }) => figure.slug)).toEqual(chapters.flatMap(({ figures }) => figures));
});

test("the figures of every chapter are held to their contract, in a file of its name beside this one", () => {
  const files = readdirSync(import.meta.dirname);
  for (const { address } of chapters)
    expect(
      files.some((file) => file.startsWith(address) && file.includes(".test.")),
      address,
    ).toBe(true);
});
