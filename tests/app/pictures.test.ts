import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { inColours, themeColours, themes } from "../../build/themeColours.ts";
import { pictureOf } from "../../src/app/pictures.tsx";
import { figures } from "../../src/figures/registry.ts";

const slugs = figures.map(({ slug }) => slug);
/** The most that a picture may weigh on its way, bytes. */
const heaviest = 12_000;

const drawn = new Map<string, string>();
beforeAll(async () => {
  for (const slug of slugs) drawn.set(slug, await pictureOf(slug));
}, 180_000);

/** Names of elements that are closed wrongly, or not at all. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, slash, name, selfClosed] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash && open.pop() !== name) return [name];
    if (!slash && !selfClosed) open.push(name);
  }
  return open;
}

describe.each(slugs)("the picture of %s", (slug) => {
  test("is a drawing", () => {
    const svg = drawn.get(slug) ?? "";
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* viewBox="0 0 320 200"/);
    expect(unbalanced(svg)).toEqual([]);
    expect(svg.match(/<(path|rect|circle|line) /g)?.length, "marks").toBeGreaterThan(3);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test("needs no reading", () => {
    const words = [...(drawn.get(slug) ?? "").matchAll(/>([^<>]+)</g)].map(([, text]) => text);
    expect(words.filter((word) => word.length > 2)).toEqual([]);
  });

  test.each(themes)("has the colours of the %s theme, and is light", (theme) => {
    const svg = inColours(drawn.get(slug) ?? "", themeColours()[theme]);
    expect(svg).not.toContain("var(");
    expect(gzipSync(svg).length).toBeLessThan(heaviest);
  });
});

test("every figure has a picture of its own", () => {
  expect(new Set(drawn.values()).size).toBe(slugs.length);
});

test("themes differ, and a colour that is in neither is named", () => {
  const { light, dark } = themeColours();
  const svg = drawn.get("bound") ?? "";
  expect(inColours(svg, light)).not.toBe(inColours(svg, dark));
  expect(() => inColours('<path fill="var(--no-such)"/>', light)).toThrow("--no-such");
});

test("a figure without a picture is named", async () => {
  await expect(pictureOf("no-such-figure")).rejects.toThrow("src/figures/no-such-figure has no Picture.tsx");
});
