import type { Page } from "playwright-core";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { isDue } from "../../support/long/due.ts";
import { setTheme } from "../support/theme.ts";
import type { Visit } from "./visit.ts";

/** Of the pixels of a saved picture at most so many may differ from the screen's, by more than a tenth of what can be seen. */
const MOST = 0.0005;
const SCALE = 2;
/** So high that every stage is in sight as a whole. */
const looks = [
  { theme: "light", screen: { width: 1280, height: 1000 } },
  { theme: "dark", screen: { width: 390, height: 2400 } },
] as const;
/** What a saved picture has around the stage, CSS pixels. */
const MARGIN = 24;

/** The saved picture shows what stands on the stage: light on a desk, dark on a phone. The SVG is what the PNG is drawn from. */
export async function savesWhatItShows(visit: Visit): Promise<void> {
  for (const { theme, screen } of looks) {
    const where = `${visit.slug}: saved ${theme}`;
    if (!isDue(where)) continue;
    const figure = await visit.figure();
    await figure.fit(screen);
    await setTheme(figure.page, theme);
    const place = await standOnWholePixels(figure.page);
    const saved = PNG.sync.read(await figure.download("Save picture"));
    const onScreen = PNG.sync.read(await screenshotOf(figure.page, place));
    expect.soft(shareThatDiffers(onScreen, saved), where).toBeLessThan(MOST);
    expect(saved.height, "the caption stands below").toBeGreaterThan(onScreen.height + 3 * MARGIN * SCALE);
    await standAsBefore(figure.page);
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A part of the page as it is laid out here, painted with two pixels for one of CSS. A screen that has two would round what
 * it lays out to halves.
 */
async function screenshotOf(page: Page, place: Place): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  await setRatio(page, SCALE);
  const clip = { ...place, scale: SCALE };
  const { data } = await session.send("Page.captureScreenshot", { clip });
  await setRatio(page, 1);
  await session.detach();
  return Buffer.from(data, "base64");
}

/** Has canvases drawn as on a screen with so many pixels for one of CSS. */
async function setRatio(page: Page, ratio: number): Promise<void> {
  await page.evaluate((value) => {
    // A press may have scrolled.
    scrollTo(0, 0);
    Object.defineProperty(window, "devicePixelRatio", { value, configurable: true });
    dispatchEvent(new Event("resize"));
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, ratio);
}

/** Letters are painted otherwise between two pixels: the stage is put on whole ones, as in the saved picture. Its place. */
async function standOnWholePixels(page: Page): Promise<Place> {
  return page.evaluate(async () => {
    const stage = document.querySelector<HTMLElement>(".figure-stage");
    const figure = stage?.closest("figure");
    if (!stage || !figure) throw new Error("There is no stage.");
    const drawn = () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
    stage.style.inlineSize = "";
    await drawn();
    stage.style.inlineSize = `${Math.floor(stage.getBoundingClientRect().width)}px`;
    Object.assign(figure.style, { position: "relative", left: "0", top: "0" });
    await drawn();
    const { x, y } = stage.getBoundingClientRect();
    Object.assign(figure.style, { left: `${Math.ceil(x) - x}px`, top: `${Math.ceil(y) - y}px` });
    await drawn();
    const { left, top, width, height } = stage.getBoundingClientRect();
    return { x: Math.round(left), y: Math.round(top), width: Math.floor(width), height: Math.floor(height) };
  });
}

/** The stage takes the width that there is again: the tests that follow ask it on other screens. */
async function standAsBefore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>(".figure-stage");
    for (const moved of [stage, stage?.closest("figure")]) moved?.removeAttribute("style");
  });
}

function shareThatDiffers(onScreen: PNG, saved: PNG): number {
  const { width, height } = onScreen;
  const stage = new PNG({ width, height });
  PNG.bitblt(saved, stage, MARGIN * SCALE, MARGIN * SCALE, width, height, 0, 0);
  return (
    pixelmatch(onScreen.data, stage.data, undefined, width, height, { threshold: 0.1 }) / (width * height)
  );
}
