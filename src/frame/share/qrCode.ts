import { encodeQR } from "qr";
import { mostLetters } from "./mostLetters.ts";

/** A QR code as a drawing of black squares, each of side 1, on a white square of side `size` that holds its quiet zone. */
export interface QrCode {
  readonly size: number;
  /** The black squares, as the `d` of a `<path>`: one rectangle for each run of a row. */
  readonly path: string;
}

/** White around a code, in squares: as much as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** Of so many letters a code still has 15 % that may be lost; of more, 7 %: squares of a readable size come first. */
const mostWithMargin = 300;

/** The QR code of an address; null where it has too many letters to be read. */
export function qrCode(address: string): QrCode | null {
  const letters = new TextEncoder().encode(address).length;
  if (letters > mostLetters) return null;
  const ecc = letters > mostWithMargin ? "low" : "medium";
  const rows = encodeQR(address, "raw", { ecc, border: quietZone });
  return { size: rows.length, path: rows.map(runs).join("") };
}

/** The runs of black in one row. */
function runs(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const begin = x;
    while (row[x + 1]) x++;
    const width = x + 1 - begin;
    path += `M${begin} ${y}h${width}v1h-${width}z`;
  }
  return path;
}
