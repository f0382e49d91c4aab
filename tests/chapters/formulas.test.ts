import { renderToString } from "katex";
import { expect, test } from "vitest";
import * as amortized from "../../src/chapters/amortized/formulas.ts";
import * as control from "../../src/chapters/control/formulas.ts";
import * as latentModels from "../../src/chapters/latent-models/formulas.ts";
import * as reparametrization from "../../src/chapters/reparametrization/formulas.ts";
import * as vae from "../../src/chapters/vae/formulas.ts";
import { symbolMacros } from "../../src/ui/symbols.ts";

const formulas = Object.entries({ ...amortized, ...reparametrization, ...vae, ...latentModels, ...control });
const prose = Object.values(
  import.meta.glob<string>("../../src/chapters/**/*.tsx", { query: "?raw", import: "default", eager: true }),
);

/** What is seen of a formula, where \term{name}{body} is what `term` makes of its name #1 and its body #2. */
function drawn(tex: string, term: string): string {
  const macros = { ...symbolMacros, "\\term": term };
  return renderToString(tex, { displayMode: true, output: "html", strict: false, trust: true, macros });
}

/** HTML without the places where a formula in a line of text may break: one on a line of its own never does. */
const unbroken = (html: string) =>
  html
    .replaceAll(/<span class="katex-strut"[^>]*><\/span>/g, "")
    .replaceAll('</span><span class="katex-base">', "");

/** HTML without the spans that carry a mark. */
function withoutMarks(html: string): string {
  const open: boolean[] = [];
  return html.replace(/<span\b[^>]*>|<\/span>/g, (tag) => {
    if (tag !== "</span>") open.push(tag.includes("data-term"));
    const isMark = tag === "</span>" ? open.pop() : open.at(-1);
    return isMark ? "" : tag;
  });
}

test.each(formulas)("%s is drawn with its marks as without them", (_, tex) => {
  const marked = drawn(tex, "\\htmlData{term=#1}{#2}");
  expect(marked).toContain("data-term=");
  expect(unbroken(withoutMarks(marked))).toBe(unbroken(drawn(tex, "\\@secondoftwo{#1}{#2}")));
});

test.each(formulas)("%s stands in the prose of a chapter", (name) => {
  const use = new RegExp(`tex=\\{(\`\\$\\{)?${name}\\b`);
  expect(prose.filter((file) => use.test(file))).toHaveLength(1);
});
