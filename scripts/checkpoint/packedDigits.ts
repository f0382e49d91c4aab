import { gunzipSync } from "node:zlib";
import { readMnist } from "../../build/mnistPackage.ts";
import { packDigits } from "../../build/packDigits.ts";
import { joinDigits } from "../../src/data/digits.ts";
import { type Digits, parseDigits } from "../../src/data/digitsFormat.ts";

/** The digits as a browser gets them: 9,000 to train on, 1,000 held out. */
export function packedDigits(): Digits {
  const { first, rest } = packDigits(readMnist());
  return joinDigits(parseDigits(gunzipSync(first), "first"), parseDigits(gunzipSync(rest), "rest"));
}
