import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { chapters } from "../../src/contents.ts";
import { FigureDriver } from "./support/figure.ts";
import { numbersIn } from "./support/numbersIn.ts";
import { hydrated } from "./support/hydrated.ts";
import { pressPrint, toPaper, toScreen, papers } from "./support/paper.ts";
import { codesOf, faultsOfPage, hasPoppler, pdfPages } from "./support/pdfPages.ts";
import { test } from "./support/test.ts";

const formats = ["A4", "Letter"] as const;

/** Millimetres that stay white on either side. */
const margin = 18;

const bare = (text: string) => text.replaceAll(/\s/g, "");

/** What each figure of the page says in words, which stands below its picture, up to the first number. */
const wordsOf = (page: Page) =>
  page.locator("[data-figure]").evaluateAll((figures) =>
    figures.map((figure) => ({
      slug: (figure as HTMLElement).dataset.figure ?? "",
      words: (figure.querySelector(".figure-words")?.textContent ?? "").replace("In words", "").trim(),
    })),
  );

async function holdOnPaper(page: Page, chapter: string, format: "A4" | "Letter", figures: readonly string[]) {
  const said = await wordsOf(page);
  const pages = pdfPages(await page.pdf({ format, preferCSSPageSize: false }));
  expect(pages.length).toBeGreaterThan(figures.length);
  expect(pages.length).toBeLessThanOrEqual(2 * figures.length + 6);
  const codes = pages.map(codesOf);
  expect(codes.flat()).toEqual(figures.map((address) => new URL(address, inject("base")).href));
  for (const [i, one] of pages.entries()) {
    expect.soft(faultsOfPage(one, margin), `${chapter}, ${format}, page ${i + 1}`).toEqual([]);
    expect.soft(bare(one.text), "its number").toMatch(new RegExp(`${i + 1}/${pages.length}$`));
    for (const address of codes[i]) {
      const { words } = said.find(({ slug }) => new URL(address).pathname.endsWith(`/${slug}`)) ?? {
        words: "?",
      };
      expect.soft(bare(one.text), `${address} ends where it begins`).toContain(bare(words).slice(0, 20));
    }
  }
}

test.for(chapters.flatMap(({ address }) => formats.map((format) => ({ chapter: address, format }))))(
  "$chapter on $format: whole pages, every figure on one of them, with a code that leads to it as it is set",
  { tags: "tenth" },
  async ({ chapter, format }, { openPage, skip }) => {
    if (!hasPoppler()) skip("pdftoppm is not here: apt-get install poppler-utils");
    const set = chapter === "amortized" ? "?scene=overconfident&noise=0.8" : "";
    const words = set.slice(1).replaceAll(/(\w+)=/g, "bound.$1=");
    const { page } = await openPage(`${chapter}?${words}`);
    await hydrated(page);
    await pressPrint(page);
    const figures = chapters
      .find(({ address }) => address === chapter)
      ?.figures.map((slug) => `figure/${slug}${slug === "bound" ? set : ""}`);
    await holdOnPaper(page, chapter, format, figures ?? []);
    expect(await page.locator(".predict-revealed").count(), "nothing is told that was asked").toBe(0);
  },
);

test("a chapter's button prints it, once all of it is awake", { tags: "fifth" }, async ({ openPage }) => {
  const { page } = await openPage("amortized");
  await hydrated(page);
  await page.evaluate(() => {
    window.print = () => {
      window.wasPrinted = true;
    };
  });
  await page.getByRole("button", { name: "Print this chapter" }).click();
  await page.waitForFunction(() => window.wasPrinted, null, { timeout: 60_000 });
  expect(await page.locator('[data-state="asleep"]').count()).toBe(0);
});

test("a run that is awake prints as it stands, and says at which step", { tags: "fifth" }, async ({
  openPage,
  skip,
}) => {
  if (!hasPoppler()) skip("pdftoppm is not here: apt-get install poppler-utils");
  const { page } = await openPage("amortized?algorithm.seed=3");
  const figure = await new FigureDriver(page, "algorithm").ready();
  for (let i = 0; i < 12; i++) await figure.button("Step").click();
  await expect.poll(() => figure.step()).toBe(12);
  await figure.settled();
  const stage = figure.root.locator(".figure-stage");
  const before = await numbersIn(stage);
  expect(before.length).toBeGreaterThan(10);
  await pressPrint(page);
  await toPaper(page, papers.A4);
  expect(await numbersIn(stage)).toEqual(before);
  await toScreen(page);
  const pages = pdfPages(await page.pdf({ format: "A4", preferCSSPageSize: false }));
  const one = pages.find(({ text }) => text.includes("The algorithm, line by line"));
  expect(one?.text).toMatch(/\bstep 12\b/);
  expect(await figure.step(), "and stands there still").toBe(12);
});
