import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { glossary } from "../../src/ui/glossary/terms.ts";
import { Term } from "../../src/ui/Term.tsx";

describe("a term of the glossary", () => {
  const html = renderToString(<Term name="elbo">ELBO</Term>);

  test("is a link there before any script has run", () => {
    expect(html).toMatch(/<a href="\.\/glossary#elbo"[^>]*>ELBO<\/a>/);
  });

  test("is described by a sentence that is hidden until it is asked for", () => {
    const id = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`id="${id}" role="tooltip" hidden=""`);
    expect(html).toContain(glossary.elbo.sentence);
  });
});

test.each(Object.entries(glossary))("%s says what it is in one sentence", (name, { word, sentence }) => {
  expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(word).toMatch(/\S/);
  expect(sentence).toMatch(/^[A-Zτ].*[^.]\.$/);
  expect(sentence.length).toBeLessThan(200);
});
