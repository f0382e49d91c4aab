import type { Page } from "playwright-core";
import { textContrast } from "./contrast.ts";

/** What a presented figure must hold at 1280×720, pixels; on another screen in proportion to the scale of the whole. */
export const least = { letter: 24, stroke: 3, handle: 44, contrast: 7 };

interface Asked {
  readonly letter: number;
  readonly stroke: number;
  readonly handle: number;
}

/** Runs in the page: what cannot be read, seen, met by a finger or is cut off, a line each. */
export function look({ letter, stroke, handle }: Asked): string[] {
  const root = document.querySelector(".figure-presented");
  const stage = root?.querySelector(".figure-stage");
  if (!root || !stage) return ["nothing is presented"];
  const faults: string[] = [];
  // Set where other engines are asked, which tell boxes otherwise.
  const boxOf = (element: Element) => window.recorded?.asShown(element) ?? element.getBoundingClientRect();
  const zoomOf = (element: Element) => window.recorded?.enlargementOf(element) ?? element.currentCSSZoom;
  const scale = Math.min(innerWidth / 1280, innerHeight / 720);
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest(
      ".visually-hidden, .figure-head, clipPath, defs, title, [aria-hidden=true] .katex-mathml, .katex-mathml",
    ) === null;
  /** Pixels of the screen for one of the element's own; a stroke that does not scale is enlarged with the whole alone. */
  const enlargement = (element: Element): number => {
    if (getComputedStyle(element).vectorEffect === "non-scaling-stroke") return zoomOf(root);
    const svg = element instanceof SVGElement ? (element.ownerSVGElement ?? element) : null;
    if (!(svg instanceof SVGSVGElement)) return zoomOf(element);
    const { width } = svg.viewBox.baseVal;
    return boxOf(svg).width / (width || svg.clientWidth);
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
  const seen = [...root.querySelectorAll("*")].filter(isSeen);
  for (const element of seen) {
    const box = boxOf(element);
    const style = getComputedStyle(element);
    if (hasText(element) && element.closest(".katex") === null) {
      const shown = Number.parseFloat(style.fontSize) * enlargement(element);
      if (shown < letter * scale - 0.3) faults.push(`letters of ${shown.toFixed(1)} px: ${named(element)}`);
      if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1)
        faults.push(`cut off by the screen: ${named(element)}`);
    }
    if (element instanceof SVGGeometryElement && stage.contains(element)) {
      const isDrawn =
        style.stroke !== "none" && Number(style.strokeOpacity) > 0.05 && box.width + box.height > 0;
      const width = Number.parseFloat(style.strokeWidth) * enlargement(element);
      const isPaper = element.closest(".plot-axis") !== null;
      if (isDrawn && !isPaper && width > 0.01 && width < stroke * scale - 0.1)
        faults.push(`a stroke of ${width.toFixed(1)} px: ${named(element)}`);
    }
    if (element.matches("button, select, summary, input, [role=slider], a[href]")) {
      const target = element.matches("input[type=checkbox], input[type=radio]")
        ? (element.closest("label") ?? element)
        : element;
      const { width, height } = boxOf(target);
      if (Math.min(width, height) < handle * scale - 1 && height < handle * scale - 1)
        faults.push(`a handle of ${width.toFixed(0)} × ${height.toFixed(0)} px: ${named(element)}`);
    }
  }
  const place = boxOf(stage);
  const beyond = 9 * zoomOf(stage);
  // A drawing inside a drawing is clipped by its own frame, which its box does not tell.
  for (const part of stage.querySelectorAll("svg:not(svg svg), canvas, text, p, td, th, button, label")) {
    if (!isSeen(part)) continue;
    const box = boxOf(part);
    if (box.width === 0) continue;
    if (
      box.bottom > place.bottom + beyond ||
      box.top < place.top - beyond ||
      box.right > place.right + beyond ||
      box.left < place.left - beyond
    )
      faults.push(
        `out of the picture's place by ${Math.round(Math.max(box.bottom - place.bottom, place.top - box.top, box.right - place.right, place.left - box.left))} px: ${named(part)}`,
      );
  }
  if (place.height < 0.5 * innerHeight)
    faults.push(`the picture has ${Math.round(place.height)} px of ${innerHeight}`);
  // Of a scene that asks for the whole picture a room sees a question mark.
  if (stage.querySelector("svg, canvas, table, ol, .part-hidden") === null) faults.push("no picture");
  return [...new Set(faults)];
}

/** What of a presented figure the last row cannot read, or is cut off, one line each. */
export async function roomFaults(page: Page): Promise<string[]> {
  const seen = await page.evaluate(look, least);
  const pale = (await textContrast(page, ".figure-presented")).filter(
    ({ ratio }) => ratio < least.contrast - 0.05,
  );
  return [...seen, ...pale.map(({ text, ratio }) => `contrast ${ratio.toFixed(1)}: “${text.slice(0, 40)}”`)];
}
