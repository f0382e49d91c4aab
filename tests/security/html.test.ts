import { expect, test } from "vitest";
import { readSources } from "../support/imports/graph.ts";

/** What writes HTML, runs text as a program, or parses it into a page. */
const sinks =
  /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment|\bsrcdoc\b|setHTML(?:Unsafe)?\(|\bDOMParser\b|\beval\(|new Function\b|javascript:/g;

/** Every place that does, how often, and why nothing of an address, a file or the storage comes there. */
const declared: Readonly<Record<string, { readonly times: number; readonly why: string }>> = {
  "src/ui/Tex.tsx": {
    times: 1,
    why: "KaTeX's HTML of a formula that stands in the sources, with `trust` for names of terms alone",
  },
  "src/islands/Island.tsx": { times: 2, why: "React's own HTML, while the site is built" },
  "src/islands/fold.ts": {
    times: 1,
    why: "what the build folded, or the page's own HTML, which `fold` took from the same element",
  },
  "src/ui/newBuild.ts": {
    times: 1,
    why: "the site's own page, fetched from its own origin and parsed to be asked for its scripts; nothing of it is shown",
  },
};

const sources = [...readSources()].filter(([file]) => !file.endsWith(".css"));
const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\/|^\s*\/\/[^\n]*/gm, "");

test("HTML is written where it is declared, and nowhere else", () => {
  const found = sources
    .map(([file, text]): [string, number] => [file, withoutComments(text).match(sinks)?.length ?? 0])
    .filter(([, times]) => times > 0);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(declared).map(([file, { times }]) => [file, times])),
  );
});

/** What a reader, a link or a disk can put words into: none of it is asked where HTML is written. */
const given =
  /\blocation\b|URLSearchParams|localStorage|sessionStorage|remembered|keptIn|history\.state|FileReader|\.files\b|arrayBuffer|postMessage/;

test("what writes HTML asks neither address nor file nor storage", () => {
  for (const file of Object.keys(declared).filter((name) => name !== "src/ui/newBuild.ts")) {
    const text = sources.find(([name]) => name === file)?.[1] ?? "";
    expect(withoutComments(text), file).not.toMatch(given);
  }
});

test("a formula of a figure, of a chapter or of the lecture is written in the sources: <Tex> is given no text of a reader", () => {
  const own = sources.filter(([file]) => file.startsWith("src/lecture/own/"));
  expect(own.length).toBeGreaterThan(20);
  for (const [file, text] of own)
    expect(withoutComments(text), `${file} sets a stranger's formulas by drawTex`).not.toMatch(
      /from "[^"]*\/ui\/Tex\.tsx"|typesetKatex|renderToString/,
    );
});

test("the search finds what it is for", () => {
  for (const bad of [
    "part.innerHTML = text",
    "<p dangerouslySetInnerHTML={x} />",
    'new Function("a")',
    "el.insertAdjacentHTML('beforeend', text)",
  ])
    expect(bad.match(sinks), bad).toHaveLength(1);
  expect("if (part.innerHTML === other) return part.innerHTML".match(sinks)).toBeNull();
});
