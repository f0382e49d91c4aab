import fc from "fast-check";
import { expect, test } from "vitest";
import { linkFrom } from "../../../src/app/search/address.ts";
import { find } from "../../../src/app/search/find.ts";
import { passagesOf, textOf } from "../../../src/app/search/passages.ts";
import { readIndex, writeIndex } from "../../../src/app/search/searchIndex.ts";
import { marked, snippet } from "../../../src/app/search/snippet.ts";
import { wordsIn } from "../../../src/app/search/words.ts";

const some = readIndex(
  writeIndex([
    {
      to: "vae",
      kind: "section",
      title: "Constructor",
      where: "__proto__",
      text: "qφ(z) toString <b>bold</b>",
      formulas: "",
    },
    { to: "vae#a", kind: "term", title: "Rényi", where: "", text: "A divergence of order α.", formulas: "" },
  ]),
);

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("φ", "ϕ", "τ", "q", "z", " ", "(", "\\", "<", "*", "é", "constructor", "__proto__"),
  }),
);

test("any query is answered", () => {
  fc.assert(
    fc.property(anyText, (query) => {
      for (const { found } of find(some, query)) expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test("marked, a text is the same text, and what is marked is a found word", () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText), (text, words) => {
      const found = new Set(words);
      const pieces = marked(text, found);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const piece of pieces) if (piece.isFound) expect(wordsIn(piece.text)).toHaveLength(1);
    }),
  );
});

test("a snippet is short, has whole words, and the first found one among them", () => {
  const text = `${"one two three four ".repeat(40)}φ ${"five six seven ".repeat(40)}`;
  const pieces = snippet(text, new Set(["phi"]));
  expect(pieces.filter(({ isFound }) => isFound).map((piece) => piece.text)).toEqual(["φ"]);
  const whole = pieces.map((piece) => piece.text).join("");
  expect(whole.length).toBeLessThan(170);
  expect(whole).toMatch(/^… (one|two|three|four) .* (five|six|seven) …$/);
});

test("accents and case do not matter", () => {
  expect(find(some, "RENYI")[0].found[0].to).toBe("vae#a");
});

test("a page is read by its anchors, without figures, buttons and TeX", () => {
  const html = `<main><h1>Page</h1><p>Lead</p><h2 id="a">First <span>part</span></h2><p>One<br>two</p>
    <figure data-figure="x"><h2 id="x-title">No</h2></figure><button>Press</button><h2 id="b">Second</h2><p>x
    <span class="katex"><math><semantics><mi>log</mi><mo>\u2061</mo><mi>ϕ</mi><annotation>\\log</annotation></semantics></math>
    <span aria-hidden="true">log</span></span>, y &lt; z</p><span class="tex-display"><math><mfrac><mn>1</mn><mn>2</mn></mfrac>
    <msup><mi>a</mi><mn>2</mn></msup></math></span></main>`;
  expect(passagesOf(html)).toEqual([
    { id: null, title: "Page", text: "Lead", formulas: "" },
    { id: "a", title: "First part", text: "One two", formulas: "" },
    { id: "b", title: "Second", text: "x log φ, y < z", formulas: "1/2 a^2" },
  ]);
  expect(textOf("<p>a</p><p>b</p>")).toBe("a b");
});

test("a part of this page keeps what is set on it; a scene and another page are whole links", () => {
  const here = { root: "../", address: "control" };
  expect(linkFrom(here, "control#coins")).toBe("#coins");
  expect(linkFrom(here, "control?policy.scene=a#policy")).toBe("../control?policy.scene=a#policy");
  expect(linkFrom(here, "vae#a")).toBe("../vae#a");
  expect(linkFrom(here, "")).toBe("../");
});
