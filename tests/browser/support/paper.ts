import type { Page } from "playwright-core";
import { desk } from "./screens.ts";

/** What a page of paper has between usual margins of 10 mm, CSS pixels. */
export const papers = {
  A4: { width: 718, height: 1047 },
  Letter: { width: 740, height: 980 },
};

declare global {
  interface Window {
    wasPrinted?: true;
  }
}

/** Ctrl+P, as far as the browser's own dialogue. */
export async function pressPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      window.wasPrinted = true;
    };
  });
  await page.keyboard.press("Control+p");
  await page.waitForFunction(() => window.wasPrinted, null, { timeout: 60_000 });
}

/** Has the page lay itself out for paper and stay so, as while it is printed. */
export async function toPaper(page: Page, paper: { width: number; height: number }): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(paper);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The page as it was before. */
export async function toScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: null });
  await page.setViewportSize(desk);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
}

/** What would be lost on paper or lie over its neighbour, a line each: what crosses the page's edge or is cut off, and pictures and tables that overlap. */
export function misplaced(): string[] {
  const name = (element: Element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`;
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true }) &&
    !element.closest(".visually-hidden, .katex-mathml, .shell-skip");
  const faults: string[] = [];
  for (const element of document.querySelectorAll("body *:not(svg *)")) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width * height === 0 || !isSeen(element)) continue;
    if (left < -1 || right > innerWidth + 1) faults.push(`over the edge: ${name(element)}`);
    const { overflowX, display } = getComputedStyle(element);
    const isCut = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    if (isCut && display !== "inline") faults.push(`cut off: ${name(element)}`);
  }
  const all = ".grid-view, table, svg";
  const isOverlay = (element: Element): boolean =>
    !element.matches(".figure-stage") &&
    (getComputedStyle(element).position === "absolute" ||
      (element.parentElement !== null && isOverlay(element.parentElement)));
  for (const stage of document.querySelectorAll(".figure-stage")) {
    const blocks = [...stage.querySelectorAll(all)].filter(
      (block) => isSeen(block) && !block.parentElement?.closest(all) && !isOverlay(block),
    );
    for (const [i, one] of blocks.entries())
      for (const other of blocks.slice(i + 1)) {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 2 && down > 2) faults.push(`${name(one)} over ${name(other)}`);
      }
  }
  return faults;
}

/** The texts outside of drawings that do not stand out from what is behind them, with their contrast. */
export function faintInk(): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("No canvas to read colours with.");
  const known = new Map<string, number | null>();
  const luminance = (css: string) => {
    if (!known.has(css)) known.set(css, luminanceOf(css));
    return known.get(css) ?? null;
  };
  const luminanceOf = (css: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    if (alpha === 0) return null;
    const [x, y, z] = [r, g, b].map((byte) => {
      const c = byte / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element: Element | null): number =>
    element === null
      ? 1
      : (luminance(getComputedStyle(element).backgroundColor) ?? behind(element.parentElement));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faint = new Set<string>();
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const text = texts.currentNode.textContent?.trim();
    if (!text || !element?.checkVisibility() || element.closest("svg, noscript, option, :disabled")) continue;
    if (element.closest(".visually-hidden, .katex-mathml")) continue;
    const style = getComputedStyle(element);
    const [ink, ground] = [luminance(style.color) ?? 1, behind(element)];
    const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    const isLarge = Number.parseFloat(style.fontSize) >= 24;
    if (ratio < (isLarge ? 3 : 4.5)) faint.add(`${text.slice(0, 40)}: ${ratio.toFixed(2)}`);
  }
  return [...faint];
}
