import { type Caption, captionElement } from "./caption.ts";
import { fontFaces } from "./fontFaces.ts";
import { styleRules } from "./styleRules.ts";
import { surroundings } from "./surroundings.ts";
import { stillCopy } from "./stillCopy.ts";

/** Around the stage, whole CSS pixels: letters and handles may reach over its edge. */
const MARGIN = 24;
const SVG = "http://www.w3.org/2000/svg";

/** A picture with its size in CSS pixels. */
export interface DrawnPage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A part of the page as an SVG that stands by itself: the part's own HTML under the page's own style sheet, laid out by
 * the reader's browser as it is here, so that nothing need be drawn a second time. The caption stands below.
 */
export async function drawPage(stage: HTMLElement, caption: Caption): Promise<DrawnPage> {
  const { width, height } = stage.getBoundingClientRect();
  const words = captionElement(caption);
  const below = heightOf(words, stage, width);
  const figure = stage.closest("figure") ?? document.body;
  const size = {
    width: Math.ceil(width) + 2 * MARGIN,
    height: Math.ceil(height) + below + 2 * MARGIN,
  };
  // What is shown now: all that follows may wait for fonts.
  const copy = stillCopy(stage);
  // Shown with larger letters it was laid out smaller (figureFrame.css).
  const enlarged = Number(getComputedStyle(stage).zoom) || 1;
  const [inline, block] = [width, height].map((pixels) => pixels / enlarged);
  copy.style.cssText += `;position:relative;margin:0;inline-size:${inline}px;block-size:${block}px`;
  const ground = getComputedStyle(figure).backgroundColor;

  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries(size)) svg.setAttribute(name, String(value));
  svg.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  // The sheet asks the root for the theme, and rem for its letters.
  svg.style.fontSize = getComputedStyle(document.documentElement).fontSize;
  svg.style.setProperty("--text-size", String(enlarged));
  svg.dataset.theme = document.documentElement.dataset.theme;
  svg.style.backgroundColor = ground;
  const style = document.createElementNS(SVG, "style");
  style.textContent = (await Promise.all([fontFaces(), styleRules()])).join("\n");
  const sheet = document.createElementNS(SVG, "rect");
  const place = document.createElementNS(SVG, "foreignObject");
  for (const [name, value] of Object.entries(size)) sheet.setAttribute(name, String(value));
  sheet.setAttribute("fill", ground);
  place.setAttribute("x", String(MARGIN));
  place.setAttribute("y", String(MARGIN));
  place.setAttribute("width", String(width));
  place.setAttribute("height", String(size.height - 2 * MARGIN));
  place.append(surroundings(stage, [copy, words]));
  place.style.overflow = "visible";
  svg.append(style, sheet, place);
  return { svg: new XMLSerializer().serializeToString(svg), ...size };
}

/** How high an element is in a figure, at a width, CSS pixels. */
function heightOf(element: HTMLElement, stage: HTMLElement, width: number): number {
  const probe = document.createElement("div");
  probe.style.cssText = `position:absolute;visibility:hidden;inline-size:${width}px`;
  probe.append(element);
  stage.parentElement?.append(probe);
  const { height } = probe.getBoundingClientRect();
  probe.remove();
  return Math.ceil(height);
}
