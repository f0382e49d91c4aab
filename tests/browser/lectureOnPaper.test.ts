import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { defaultDeck } from "../../src/lecture/defaultDeck.ts";
import { searchOfLead } from "../../src/frame/present/searchOfLead.ts";
import { FigureDriver } from "./support/figure.ts";
import { numbersIn } from "./support/numbersIn.ts";
import { hydrated } from "./support/hydrated.ts";
import { pressPrint, toPaper, toScreen } from "./support/paper.ts";
import { codesOf, faultsOfPage, hasPoppler, type PdfPage, pdfPages } from "./support/pdfPages.ts";
import { test } from "./support/test.ts";
import { setTheme } from "./support/theme.ts";

/** Millimetres that stay white on either side. */
const margin = 18;
/** What A4 and Letter have between the margins of print.css, CSS pixels. */
const body = { width: 642, height: 900 };

const bare = (text: string) => text.replaceAll(/\s/g, "");
const at = (address: string) => new URL(address, inject("base")).href;

/** How each slide begins and ends in plain letters: a title's first line, and of what follows it the last that has no formula. */
const slidesOf = (page: Page) =>
  page.locator(".handout-slide").evaluateAll((slides) =>
    slides.map((slide) => {
      const texts = [...slide.querySelectorAll("h2, p, li")]
        .filter((text) => !text.querySelector(".tex, .own-tex"))
        .map((text) => text.textContent ?? "");
      return [texts[0].slice(0, 14), texts.at(-1)?.slice(-14) ?? ""];
    }),
  );

/** The slides of which something is cut off. */
const clipped = () =>
  [...document.querySelectorAll<HTMLElement>(".handout-slide")]
    .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
    .map((slide) => (slide.textContent ?? "").slice(0, 40));

/** Prints a handout; each of its pages with the places of the slides that stand on it whole. */
async function printed(page: Page, format: "A4" | "Letter"): Promise<(PdfPage & { whole: number[] })[]> {
  await hydrated(page);
  await pressPrint(page);
  await toPaper(page, body);
  expect(await page.evaluate(clipped), "cut off at the end of a slide").toEqual([]);
  const slides = await slidesOf(page);
  await toScreen(page);
  const pages = pdfPages(await page.pdf({ format, preferCSSPageSize: false }));
  return pages.map((one, i) => {
    const text = bare(one.text);
    expect.soft(faultsOfPage(one, margin), `${format}, page ${i + 1}`).toEqual([]);
    expect.soft(text, "its number").toMatch(new RegExp(`${i + 1}/${pages.length}$`));
    const isWhole = (parts: readonly string[]) => parts.every((part) => text.includes(bare(part)));
    return { ...one, whole: slides.flatMap((parts, k) => (isWhole(parts) ? [k] : [])) };
  });
}

test.for(
  (["A4", "Letter"] as const).flatMap((format) =>
    (["light", "dark"] as const).map((theme) => ({ format, theme })),
  ),
)(
  "the lecture on $format, $theme: two slides a page, each whole, what is live with its code",
  { tags: "fifth" },
  async ({ format, theme }, { openPage, skip }) => {
    if (!hasPoppler()) skip("pdftoppm is not here: apt-get install poppler-utils");
    const { page } = await openPage("handout");
    await setTheme(page, theme);
    const pages = await printed(page, format);
    const { beats } = defaultDeck;
    expect(pages.length).toBe(Math.ceil(beats.length / 2));
    for (const [i, { whole, text, ...one }] of pages.entries()) {
      const two = beats.slice(2 * i, 2 * i + 2);
      expect.soft(whole, `page ${i + 1}`).toEqual(expect.arrayContaining(two.map((_, k) => 2 * i + k)));
      const figures = two.filter((beat) => beat.kind === "scene");
      expect
        .soft(codesOf({ ...one, text }))
        .toEqual(figures.map((beat) => at(`figure/${beat.figure}${searchOfLead(beat)}`)));
      for (const beat of two)
        if (beat.kind === "ask") expect.soft(bare(text), "nothing is told").not.toContain(bare(beat.reveal));
    }
  },
);

const long = Array.from({ length: 25 }, (_, i) => `Sentence ${i + 1} of a slide with too many of them.`);
const mine = {
  format: "elbo-room-lecture",
  version: 1,
  title: "On my own paper",
  beats: [
    {
      kind: "text",
      id: "own-1",
      minutes: 3,
      title: "What $5 buys <b>",
      text: "Bring **one** $x_i$ & <img src=x onerror=alert(1)>.\n\n$$\\log p(x) \\ge \\mathcal{L}(\\phi) + \\sum_{i=1}^n \\frac{a_i}{b_i}$$\n\n- first item\n- last item",
      spoken: "Smile.",
    },
    { kind: "figure", id: "own-2", minutes: 4, figure: "bound", setting: "mu=1&noise=0.8" },
    { kind: "figure", id: "own-3", minutes: 4, figure: "vae", setting: "beta=4", step: 6 },
    { beat: defaultDeck.beats.find(({ kind }) => kind === "formula")?.id },
    {
      kind: "text",
      id: "own-4",
      minutes: 3,
      title: "Much",
      text: `${long.join("\n\n")}\n\nAt last.`,
      spoken: "",
    },
    { beat: defaultDeck.beats.find(({ kind }) => kind === "ask")?.id },
    {
      kind: "text",
      id: "own-5",
      minutes: 1,
      title: "Hidden",
      text: "Not on paper.",
      spoken: "",
      hidden: true,
    },
  ],
};

test.for(["A4", "Letter"] as const)(
  "one's own lecture on %s: own text and TeX, figures as they are set, what was left out left out",
  { tags: "tenth" },
  async (format, { openPage, skip }) => {
    if (!hasPoppler()) skip("pdftoppm is not here: apt-get install poppler-utils");
    const { page } = await openPage("my-lecture", { colorScheme: "dark" });
    await page.locator(".own-row").first().waitFor();
    await page.locator("input[type=file]").setInputFiles({
      name: "lecture.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(mine)),
    });
    await page.getByText("is your lecture now").waitFor();
    await page.getByRole("link", { name: "Handout", exact: true }).click();
    await page.waitForURL(/handout\/?\?mine$/);
    await page.getByText("6 slides, two to a page").waitFor();
    const pages = await printed(page, format);
    const texts = pages.map(({ text }) => text);
    expect(texts.join(), "its title at the head").toContain("On my own paper · Elbo Room");
    expect(texts[0]).toContain("What $5 buys <b>");
    expect(texts[0]).toContain("<img src=x onerror=alert(1)>");
    expect(texts[0], "the formula is set").not.toContain("\\log");
    expect(texts[0]).toMatch(/: 1 · .*: 0\.8/);
    expect(texts.join(), "trained so far").toMatch(/After 6 steps · .*: 4/);
    expect(texts.join()).not.toMatch(/Hidden|Not on paper/);
    expect(pages.flatMap(codesOf)).toEqual([at("figure/bound?mu=1&noise=0.8"), at("figure/vae?beta=4")]);
    expect(pages.flatMap(({ whole }) => whole).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(pages.length).toBe(4);
  },
);

test("a run that was added stands on paper where it stood, with the same numbers", { tags: "fifth" }, async ({
  openPage,
}) => {
  const { page } = await openPage("figure/algorithm?seed=3");
  const figure = await new FigureDriver(page, "algorithm").ready();
  for (let i = 0; i < 12; i++) await figure.button("Step").click();
  await expect.poll(() => figure.step()).toBe(12);
  await figure.settled();
  const stood = await numbersIn(figure.root.locator(".figure-stage"));
  expect(stood.length).toBeGreaterThan(10);
  await figure.button("Add to my lecture").click();
  await page.getByRole("link", { name: /^✓ added as slide/ }).waitFor();
  await page.goto(at("handout?mine"));
  const slide = page.locator(".handout-slide", {
    has: page.locator('[data-code-of="figure/algorithm?seed=3"]'),
  });
  await slide.scrollIntoViewIfNeeded();
  await slide.getByText("After 12 steps").waitFor();
  expect(await numbersIn(slide.locator(".handout-view"))).toEqual(stood);
});
