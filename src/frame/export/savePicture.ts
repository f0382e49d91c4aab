import { download } from "./download.ts";
import { standaloneSvg } from "./inlineStyles.ts";

/** Sharp enough for a slide. */
const SCALE = 2;

/**
 * Saves what a figure shows: a single drawing without canvases as SVG, everything else (canvases, drawings and
 * labels, each where it stands) as PNG.
 */
export async function savePicture(stage: HTMLElement, name: string): Promise<void> {
  const drawings = topmostDrawings(stage);
  if (drawings.length === 1 && !stage.querySelector("canvas")) {
    download(`${name}.svg`, standaloneSvg(drawings[0]), "image/svg+xml");
    return;
  }
  download(`${name}.png`, await compose(stage, drawings), "image/png");
}

const topmostDrawings = (stage: HTMLElement) =>
  [...stage.querySelectorAll("svg")].filter((svg) => !svg.parentElement?.closest("svg, button"));

async function compose(stage: HTMLElement, drawings: readonly SVGSVGElement[]): Promise<Blob> {
  const frame = stage.getBoundingClientRect();
  const sheet = document.createElement("canvas");
  sheet.width = Math.ceil(frame.width * SCALE);
  sheet.height = Math.ceil(frame.height * SCALE);
  const pen = sheet.getContext("2d");
  if (!pen) throw new Error("This browser gives no canvas to draw the picture on.");
  pen.scale(SCALE, SCALE);
  pen.fillStyle = getComputedStyle(stage).getPropertyValue("--surface") || "Canvas";
  pen.fillRect(0, 0, frame.width, frame.height);
  pen.translate(-frame.left, -frame.top);
  const images = new Map<Element, CanvasImageSource>();
  for (const canvas of stage.querySelectorAll("canvas")) images.set(canvas, canvas);
  for (const svg of drawings) images.set(svg, await imageOf(svg));
  // In the order of the document, so that what lies on top stays there.
  for (const element of stage.querySelectorAll("canvas, svg")) {
    const image = images.get(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    if (!image || width === 0 || height === 0) continue;
    pen.imageSmoothingEnabled = getComputedStyle(element).imageRendering !== "pixelated";
    pen.drawImage(image, left, top, width, height);
  }
  writeLabels(stage, pen);
  return new Promise((resolve, reject) => {
    sheet.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large to save."))),
      "image/png",
    );
  });
}

async function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standaloneSvg(svg))}`;
  await image.decode();
  return image;
}

/** Words outside the drawings: each is written where it stands. */
function writeLabels(stage: HTMLElement, pen: CanvasRenderingContext2D): void {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  pen.textBaseline = "alphabetic";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (
      !holder ||
      holder.closest("svg, canvas, select, .visually-hidden, .katex-mathml") ||
      !holder.checkVisibility()
    )
      continue;
    const style = getComputedStyle(holder);
    pen.font = style.font;
    pen.fillStyle = style.color;
    for (const word of (node.textContent ?? "").matchAll(/\S+/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const { left, top, height } = range.getBoundingClientRect();
      const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText(word[0]);
      pen.fillText(word[0], left, top + (height + ascent - descent) / 2);
    }
  }
}
