import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { plainDecoder } from "../../src/chapters/home/plainDecoder.ts";
import { sheetCodes } from "../../src/chapters/home/plane.ts";
import { savedDecoder } from "../../src/runs/vae/savedDecoder.ts";
import { useBackend } from "../nets/backend.ts";

const bytes = new Uint8Array(
  readFileSync(new URL("../../public/checkpoints/vae-trained.safetensors", import.meta.url)),
);

beforeAll(() => useBackend("cpu"));

test("the first page's decoder draws what TensorFlow.js draws, to one grey level", async () => {
  const codes = sheetCodes().subarray(0, 26);
  const [plain, theirs] = [plainDecoder(bytes)(codes), await savedDecoder(bytes).decode(codes)];
  expect(plain.length).toBe(13 * 784);
  const distances = theirs.map((grey, i) => Math.abs(grey - plain[i]));
  expect(Math.max(...distances)).toBeLessThanOrEqual(1);
  // It is a picture, and no two are the same.
  expect(Math.max(...plain.subarray(0, 784))).toBeGreaterThan(200);
  expect(plain.subarray(0, 784)).not.toEqual(plain.subarray(784, 2 * 784));
});

test("a file that is no run of it is refused with a reason", () => {
  expect(() => plainDecoder(bytes.subarray(0, 9_000))).toThrow(Error);
});
