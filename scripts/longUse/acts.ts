import type { Page } from "playwright-core";
import { FigureDriver } from "../../tests/browser/support/figure.ts";
import { hydrated } from "../../tests/browser/support/hydrated.ts";
import { chapters } from "../../src/contents.ts";
import { stepAndPress } from "./inPage.ts";
import type { Counted } from "./counters.ts";

/** Things that a reader does over and over. */
export interface Course {
  /** One act, in words. */
  readonly act: string;
  /** Opens where the acts are done. */
  begin(page: Page): Promise<void>;
  /** Does act number `i`, from 0, and waits until all is at rest. */
  perform(page: Page, i: number): Promise<void>;
  /** Goes to where it is counted: acts may leave the page. */
  stand?(page: Page): Promise<void>;
  /** After so many acts all is as it was: it is counted at the end of such rounds only. */
  round?(page: Page): Promise<number>;
  /** By how much anything may grow in a hundred acts, if it is not by the usual. */
  readonly bounds?: Partial<Readonly<Record<Counted, number>>>;
}

/** A small network: what is counted is what is kept, and how fast it is kept makes no difference. */
const opened = (slug: string) => `figure/${slug}${slug === "vae" ? "?width=64&batch=32" : ""}`;

/** As long as anything may take, milliseconds: the machine may have much else to do. */
const PATIENCE = 300_000;

const driverOf = (page: Page, slug: string) => new FigureDriver(page, slug, PATIENCE);

async function openAlone(page: Page, slug: string): Promise<void> {
  await page.goto(opened(slug));
  await driverOf(page, slug).ready();
}

export const resets = (slug: string): Course => ({
  act: `a step and a reset of ${slug}`,
  begin: (page) => openAlone(page, slug),
  perform: (page) => page.evaluate(stepAndPress, { slug, press: { button: "Reset" } }),
});

export const scenes = (slug: string): Course => ({
  act: `a step and another scene of ${slug}`,
  begin: (page) => openAlone(page, slug),
  perform: (page, i) => page.evaluate(stepAndPress, { slug, press: { scene: i } }),
  round: (page) => driverOf(page, slug).root.locator(".figure-scene").count(),
});

/** There and back again by links' addresses and the browser's own buttons. */
export const navigations: Course = {
  act: "another chapter, by its address, Back or Forward",
  // Not on a chapter: going where one is would leave nothing to go back to.
  begin: (page) => page.goto("errata").then(() => hydrated(page)),
  perform: async (page, i) => {
    if (i % 3 === 1) await page.goBack();
    else if (i % 3 === 2) await page.goForward();
    else await page.goto(chapters[(i / 3) % chapters.length].address);
    await hydrated(page);
  },
  stand: (page) => page.goto("amortized").then(() => hydrated(page)),
};

/** One act is a second: a step takes as long as it takes. */
export const training = (slug: string): Course => ({
  act: `a second of ${slug}’s training`,
  begin: async (page) => {
    await openAlone(page, slug);
    await driverOf(page, slug).button("Play").click();
  },
  perform: async (page) => {
    await page.waitForTimeout(1000);
    const play = driverOf(page, slug).button("Play");
    // A run that has a last step begins again.
    if (!(await play.isVisible())) return;
    await driverOf(page, slug).rewind();
    await play.click();
  },
});
