import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeQR } from "qr/decode.js";

/** Dots of a page's picture to the inch: six to the least square of a code. */
const resolution = 150;
const dots = (millimetres: number) => Math.round((millimetres / 25.4) * resolution);

/** A picture in greys, a byte each, row by row. */
interface Greys {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A page of paper, as a printer would have it. */
export interface PdfPage {
  readonly picture: Greys;
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
    const maxBuffer = 2 ** 30;
    const pictures = execFileSync("pdftoppm", ["-r", String(resolution), "-gray", file], { maxBuffer });
    const texts = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f");
    return greysIn(pictures).map((picture, i) => ({ picture, text: texts[i] }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pictures in the format PGM, one behind the other. */
function greysIn(file: Buffer): Greys[] {
  const pictures: Greys[] = [];
  for (let at = 0; at < file.length; ) {
    const [head, width, height] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(file.toString("latin1", at, at + 40)) ?? [];
    if (head === undefined) throw new Error("pdftoppm has written something else than PGM.");
    const start = at + head.length;
    at = start + Number(width) * Number(height);
    pictures.push({ width: Number(width), height: Number(height), data: file.subarray(start, at) });
  }
  return pictures;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The share of a box that is darker than light grey. */
function inkIn({ width, data }: Greys, box: Box): number {
  let inked = 0;
  for (let y = box.top; y < box.top + box.height; y++)
    for (let x = box.left; x < box.left + box.width; x++) if (data[y * width + x] < 200) inked++;
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
    try {
      found.add(decodeQR(cutOut(picture, { left, top, width: size, height: size })));
    } catch {
      // There is none here, or no whole one.
    }
  }
  return [...found];
}

/** A part of a picture in colours, as `decodeQR` takes it. */
function cutOut(from: Greys, { left, top, width, height }: Box) {
  const data = new Uint8Array(4 * width * height).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.fill(from.data[(top + y) * from.width + left + x], 4 * (y * width + x), 4 * (y * width + x) + 3);
  return { width, height, data };
}
