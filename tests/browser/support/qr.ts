import { PNG } from "pngjs";
import { decodeQR } from "qr/decode.js";

/** What a camera reads in a picture of a QR code. Throws where it reads nothing. */
export function readQr(png: Buffer): string {
  const { width, height, data } = PNG.sync.read(png);
  return decodeQR({ width, height, data });
}
