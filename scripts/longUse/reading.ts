import type { Page } from "playwright-core";
import { chapters } from "../../src/contents.ts";
import { FigureDriver } from "../../tests/browser/support/figure.ts";
import { hydrated } from "../../tests/browser/support/hydrated.ts";
import { until } from "../../tests/browser/support/until.ts";
import { Counters, type Counts } from "./counters.ts";

/** What a chapter held with its first figure awake, and after it was read to its end and back. */
export interface Read {
  readonly chapter: string;
  readonly one: Counts;
  readonly after: Counts;
}

/** A reader's pace: so many pixels at a time, milliseconds from one to the next. */
const pace = { pixels: 400, every: 100 };

/** Longer than a figure far away stays awake. */
const LEFT = 25_000;

/** Reads chapters, by their addresses, to the end and goes back to the first figure; what was left there has long fallen asleep. */
export async function* readChapters(
  newPage: () => Promise<Page>,
  addresses: readonly string[],
): AsyncGenerator<Read> {
  for (const { address, figures } of chapters.filter((chapter) => addresses.includes(chapter.address))) {
    const page = await newPage();
    await page.goto(address);
    await new FigureDriver(page, figures[0]).ready();
    await hydrated(page);
    const one = await countsOf(page);
    await scrollToEnd(page);
    await new FigureDriver(page, figures[0]).ready();
    await page.waitForTimeout(LEFT);
    await until("what is far sleeps", () => isAsleepBut(page, figures[0]), 60_000, 500);
    yield { chapter: address, one, after: await countsOf(page) };
    await page.close();
  }
}

async function countsOf(page: Page): Promise<Counts> {
  const counters = await Counters.of(page);
  try {
    return await counters.read();
  } finally {
    await counters.close();
  }
}

async function scrollToEnd(page: Page): Promise<void> {
  for (;;) {
    if (await page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 5)) return;
    await page.mouse.wheel(0, pace.pixels);
    await page.waitForTimeout(pace.every);
  }
}

/** Nothing wakes just now, and nothing far from this figure is awake. */
const isAsleepBut = (page: Page, slug: string): Promise<boolean> =>
  page.evaluate((slug) => {
    const here = document.getElementById(slug)?.getBoundingClientRect().top ?? 0;
    return [...document.querySelectorAll<HTMLElement>("[data-island]")].every((island) => {
      const top = island.firstElementChild?.getBoundingClientRect().top ?? here;
      const isFar = Math.abs(top - here) > 5 * innerHeight;
      return island.dataset.state !== "waking" && !(isFar && island.dataset.state === "awake");
    });
  }, slug);
