import { readFileSync } from "node:fs";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { places } from "../../src/chapters/glossary/places.ts";
import { Page } from "../../src/chapters/Glossary.tsx";
import { figures } from "../../src/figures/registry.ts";
import { glossary } from "../../src/ui/glossary/terms.ts";

const tokens = readFileSync("src/ui/tokens.css", "utf8");

test.each(Object.entries(places))("%s can be met in figures that there are", (_, slugs) => {
  expect(slugs.length).toBeGreaterThan(0);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(figures.map((figure) => figure.slug)).toContain(slug);
});

test("the page has an anchor, the word and the sentence of every term", () => {
  const html = renderToString(<Page />).replaceAll("&#x27;", "'");
  for (const [name, { word, sentence }] of Object.entries(glossary)) {
    expect(html).toContain(`id="${name}"`);
    expect(html).toContain(word);
    expect(html).toContain(sentence);
  }
});

test("every colour is one of the table", () => {
  for (const { colour } of Object.values(glossary)) if (colour) expect(tokens).toContain(`--${colour}:`);
});
