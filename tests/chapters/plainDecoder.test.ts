import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { plainDecoder } from "../../src/chapters/home/plainDecoder.ts";
import { sheetCodes, side } from "../../src/chapters/home/plane.ts";
import { savedDecoder } from "../../src/runs/vae/savedDecoder.ts";
import { useBackend } from "../nets/backend.ts";

const model = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../public/checkpoints/${name}.safetensors`, import.meta.url)));

beforeAll(() => useBackend("cpu"));

test("a decoder in plain numbers draws what TensorFlow.js draws, to one grey level", async () => {
  const bytes = model("vae-trained");
  const codes = sheetCodes().subarray(0, 26);
  const [plain, theirs] = [plainDecoder(bytes)(codes), await savedDecoder(bytes).decode(codes)];
  expect(plain.length).toBe(13 * 784);
  const distances = theirs.map((grey, i) => Math.abs(grey - plain[i]));
  expect(Math.max(...distances)).toBeLessThanOrEqual(1);
  // It is a picture, and no two are the same.
  expect(Math.max(...plain.subarray(0, 784))).toBeGreaterThan(200);
  expect(plain.subarray(0, 784)).not.toEqual(plain.subarray(784, 2 * 784));
});

test("the first page's own decoder draws dark strokes on white all over its plane", () => {
  const sheet = plainDecoder(model("vae-home"))(sheetCodes());
  const digits = Array.from({ length: side * side }, (_, k) => sheet.subarray(784 * k, 784 * (k + 1)));
  expect(Math.min(...digits.map((digit) => Math.max(...digit)))).toBeGreaterThan(150);
  // A handwritten digit of MNIST covers about a fifth of its square; a blot would cover more.
  const covered = digits.map((digit) => digit.filter((grey) => grey > 64).length / 784);
  expect(Math.min(...covered)).toBeGreaterThan(0.08);
  expect(Math.max(...covered)).toBeLessThan(0.35);
});

test("a file that is no run of it is refused with a reason", () => {
  expect(() => plainDecoder(model("vae-home").subarray(0, 9_000))).toThrow(Error);
});
