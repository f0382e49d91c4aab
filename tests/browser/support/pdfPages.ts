import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { decodeQR } from "qr/decode.js";

/** Dots of a page's picture to the inch: six to the least square of a code. */
const resolution = 150;
const dots = (millimetres: number) => Math.round((millimetres / 25.4) * resolution);

/** A page of paper, as a printer would have it. */
export interface PdfPage {
  readonly picture: PNG;
  readonly text: string;
}

/** Are poppler's tools here, which look at PDF? */
export const hasPoppler = (): boolean => spawnSync("pdftoppm", ["-v"]).status === 0;

/** The pages of a PDF. */
export function pdfPages(pdf: Buffer): PdfPage[] {
  const folder = mkdtempSync(join(tmpdir(), "elbo-room-pdf-"));
  try {
    const file = join(folder, "it.pdf");
    writeFileSync(file, pdf);
    execFileSync("pdftoppm", ["-r", String(resolution), "-png", file, join(folder, "page")]);
    const texts = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f");
    const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));
    return pictures
      .toSorted()
      .map((name, i) => ({ picture: PNG.sync.read(readFileSync(join(folder, name))), text: texts[i] }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The share of a box that is darker than light grey. */
function inkIn({ width, data }: PNG, box: Box): number {
  let inked = 0;
  for (let y = box.top; y < box.top + box.height; y++)
    for (let x = box.left; x < box.left + box.width; x++) if (data[4 * (y * width + x) + 1] < 200) inked++;
  return inked / (box.width * box.height);
}

/** What is wrong with how a page is filled: ink in its margins, where text would be cut, or next to none between them. */
export function faultsOfPage({ picture }: PdfPage, sideMargin: number): string[] {
  const { width, height } = picture;
  const [side, head] = [dots(sideMargin), dots(5)];
  const strips: readonly (readonly [string, Box])[] = [
    ["left", { left: 0, top: 0, width: side, height }],
    ["right", { left: width - side, top: 0, width: side, height }],
    ["top", { left: 0, top: 0, width, height: head }],
    ["bottom", { left: 0, top: height - head, width, height: head }],
  ];
  const faults = strips
    .filter(([, box]) => inkIn(picture, box) > 0)
    .map(([name]) => `ink in the ${name} margin`);
  const body = { left: side, top: dots(20), width: width - 2 * side, height: height - dots(42) };
  return inkIn(picture, body) < 0.002 ? [...faults, "next to empty"] : faults;
}

/** What a telephone reads of the codes that stand at the right of a page. */
export function codesOf({ picture }: PdfPage): string[] {
  const [step, size] = [dots(9), dots(44)];
  const left = picture.width - dots(62);
  const found = new Set<string>();
  for (let top = 0; top + size <= picture.height; top += step) {
    // The least code, half black, inks an eighth of it.
    if (inkIn(picture, { left, top, width: size, height: size }) < 0.06) continue;
    const cut = new PNG({ width: size, height: size });
    PNG.bitblt(picture, cut, left, top, size, size, 0, 0);
    try {
      found.add(decodeQR({ width: size, height: size, data: cut.data }));
    } catch {
      // There is none here, or no whole one.
    }
  }
  return [...found];
}
