import type { Page } from "playwright-core";

/** A piece of text, and how it stands out from what is painted under it. */
export interface TextContrast {
  readonly text: string;
  /** The ratio of WCAG 2.2 that three quarters of the pixels under it reach (a curve may cross a label). */
  readonly ratio: number;
  /** What it must reach: 4.5, or 3 for large text. */
  readonly needed: number;
}

interface Sample {
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly colour: readonly number[];
  readonly needed: number;
}

/** Lists the visible texts of every drawing with the colour they are painted in, then makes them transparent. */
function gatherAndHide(root: string | null): Sample[] {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("No canvas to read colours with.");
  const rgba = (css: string): number[] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const samples: Sample[] = [];
  const looked =
    root === null ? "svg text, svg tspan" : `${root} *:not(.katex-mathml, .katex-mathml *, title, option)`;
  for (const element of document.querySelectorAll(looked)) {
    if (element.closest(".visually-hidden, .figure-head")) continue;
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const rect = element.getBoundingClientRect();
    if (
      !own ||
      rect.width === 0 ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
      continue;
    const style = getComputedStyle(element);
    const isDrawn = element instanceof SVGElement;
    let alpha = isDrawn ? Number(style.fillOpacity) : 1;
    for (let e: Element | null = element; e; e = e.parentElement)
      alpha *= Number(getComputedStyle(e).opacity);
    const [r, g, b, a] = rgba(isDrawn ? style.fill : style.color);
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(style.fontSize) * scale;
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    samples.push({
      text: element.textContent?.trim() ?? "",
      box: { x: rect.x + scrollX, y: rect.y + scrollY, width: rect.width, height: rect.height },
      colour: [r, g, b, (a / 255) * alpha],
      needed: isLarge ? 3 : 4.5,
    });
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `svg text, svg tspan { fill: transparent !important; } ${root ?? ":not(*)"} * { color: transparent !important; }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return samples;
}

/** Brings the texts back. */
function showAgain(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
}

/** Reads the screenshot under each text. */
async function measure({ png, samples }: { png: string; samples: Sample[] }): Promise<TextContrast[]> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d", {
    willReadFrequently: true,
  });
  if (!canvas) throw new Error("No canvas to read the screenshot with.");
  canvas.drawImage(picture, 0, 0);
  const linear = Array.from({ length: 256 }, (_, byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  const luminance = (r: number, g: number, b: number) =>
    0.2126 * linear[Math.round(r)] + 0.7152 * linear[Math.round(g)] + 0.0722 * linear[Math.round(b)];
  return samples.map(({ text, box, colour: [r, g, b, a], needed }) => {
    const width = Math.max(1, Math.floor(box.width));
    const height = Math.max(1, Math.floor(box.height));
    const { data } = canvas.getImageData(Math.ceil(box.x), Math.ceil(box.y), width, height);
    const ratios: number[] = [];
    for (let i = 0; i < data.length; i += 4) {
      const under = luminance(data[i], data[i + 1], data[i + 2]);
      const ink = luminance(
        a * r + (1 - a) * data[i],
        a * g + (1 - a) * data[i + 1],
        a * b + (1 - a) * data[i + 2],
      );
      ratios.push((Math.max(under, ink) + 0.05) / (Math.min(under, ink) + 0.05));
    }
    return { text, ratio: ratios.toSorted((p, q) => p - q)[Math.floor(ratios.length / 4)], needed };
  });
}

/** The contrast of every text in a drawing against the pixels it is painted on: axe leaves SVG out. */
export const svgTextContrast = (page: Page): Promise<TextContrast[]> => textContrast(page, null);

/** The contrast of every visible text below a root, words and drawings alike; of every drawing's where that is null. */
export async function textContrast(page: Page, root: string | null): Promise<TextContrast[]> {
  const samples = await page.evaluate(gatherAndHide, root);
  const png = (await page.screenshot({ fullPage: true, scale: "css" })).toString("base64");
  await page.evaluate(showAgain);
  return page.evaluate(measure, { png, samples });
}
