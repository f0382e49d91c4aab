import katex from "katex";
import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { symbolMacros } from "../../src/ui/symbols.ts";
import { plainTex } from "../../src/ui/tex/plainTex.ts";
import { crawl } from "./support/crawl.ts";
import { test } from "./support/test.ts";

interface Copied {
  readonly text: string;
  readonly html: string;
  /** Whether the site has written it, not the browser. */
  readonly isOurs: boolean;
}

/** Copies from one element to the end of another, as a reader does with the keyboard. */
async function copied(page: Page, from: string, to: string): Promise<Copied> {
  await page.waitForLoadState("networkidle");
  // A key can overtake a script that is sent before it: the ear and the selection are there first.
  const ear = await page.evaluateHandle(
    ([from, to]) => {
      const [first, last] = [document.querySelector(from), document.querySelector(to)];
      if (!first || !last) throw new Error("Nothing to copy.");
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      const copied = new Promise<Copied>((resolve) => {
        const onCopy = ({ clipboardData, defaultPrevented }: ClipboardEvent) => {
          const data = (type: string) => clipboardData?.getData(type) ?? "";
          resolve({ text: data("text/plain"), html: data("text/html"), isOurs: defaultPrevented });
        };
        addEventListener("copy", onCopy, { once: true });
      });
      return { copied };
    },
    [from, to],
  );
  await page.keyboard.press("Control+c");
  return ear.evaluate(({ copied }) => copied);
}

const inline = ".chapter > p:has(.katex)";
const display = ".chapter > .tex-display";

test("prose with formulas is copied with the TeX of each once, and as MathML for rich text", async ({
  openPage,
}) => {
  const { page } = await openPage("amortized");
  // The code that writes it comes with the reader's first selection.
  await expect.poll(() => copied(page, inline, inline)).toMatchObject({ isOurs: true });
  const paragraph = await copied(page, inline, inline);
  const sources = await page.locator(inline).first().locator("annotation").allTextContents();
  const written = [...paragraph.text.matchAll(/\$([^$]+)\$/g)].map(([, tex]) => tex);
  expect(written).toEqual(sources.map(plainTex));
  // Between the formulas stands the prose, and nothing else of the formulas.
  const prose = await page
    .locator(inline)
    .first()
    .evaluate((p) => {
      const copy = p.cloneNode(true) as Element;
      for (const formula of copy.querySelectorAll(".katex, [hidden]")) formula.replaceWith("");
      return copy.textContent?.replace(/\s+/g, "");
    });
  expect(paragraph.text.replace(/\$[^$]+\$/g, "").replace(/\s+/g, "")).toBe(prose);
  expect(paragraph.html.match(/<math/g)).toHaveLength(sources.length);
  expect(paragraph.html).not.toMatch(/annotation|katex-html/);

  const inner = `${display} .katex-html .mord`;
  const formula = await copied(page, inner, inner);
  expect(formula.text, "part of a formula is copied as the whole").toMatch(/^\$\$[^$]+\$\$$/);

  expect((await copied(page, "h1", "h1")).isOurs, "the browser copies what has no formula").toBe(false);
});

test("every formula of the site compiles elsewhere and says the same there", async () => {
  const pages = await crawl(inject("base"));
  const sources = pages.flatMap(({ html }) => [...html.matchAll(/<annotation[^>]*>([^<]*)</g)]);
  const unescaped = sources.map(([, text]) =>
    text.replace(/&(lt|gt|amp|quot|#x27);/g, (_, name: string) => entities[name]),
  );
  const formulas = new Set(unescaped);
  expect(formulas.size).toBeGreaterThan(200);
  const said = (tex: string, options: katex.KatexOptions) =>
    katex
      .renderToString(tex, { output: "mathml", throwOnError: true, ...options })
      .replace(/<annotation[^]*?<\/annotation>|<[^>]*>/g, "");
  for (const tex of formulas)
    expect(said(plainTex(tex), { strict: "error" }), tex).toBe(
      said(tex, { macros: { ...symbolMacros }, trust: true, strict: "ignore" }),
    );
});

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#x27": "'" };
