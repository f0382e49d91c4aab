import { beforeAll, expect, test } from "vitest";
import { fade, STEPS, walkCodes } from "../../src/figures/vae/codes/walks.ts";
import { activeUnits } from "../../src/runs/vae/activeUnits.ts";
import { nearest } from "../../src/runs/vae/nearest.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import { run as vae } from "../../src/runs/vae/run.ts";
import { pathUnderTest, usePath } from "../nets/backend.ts";
import { tinyDigits, tinyParams } from "../nets/tiny.ts";

const digits = tinyDigits();

beforeAll(() => usePath(pathUnderTest));

test("a walk in code ends at the two reconstructions, and a traversal goes through the code along one dimension", async () => {
  const run = await simulate(vae, { ...tinyParams, latent: 3 }, { ...clock, digits });
  await run.advance({ steps: 60, milliseconds: Number.POSITIVE_INFINITY });
  const { codes, reconstructions } = await run.settle();
  const walks = walkCodes(codes, 3, 4, 7);
  expect(walks).toHaveLength((1 + 3) * STEPS * 3);
  const pictures = (await run.decodeCodes(walks)) ?? expect.fail();
  const differ = (a: Uint8Array, b: Uint8Array) => Math.max(...a.map((level, d) => Math.abs(level - b[d])));
  expect(differ(pictures.slice(0, 784), reconstructions.slice(4 * 784, 5 * 784))).toBeLessThanOrEqual(1);
  const last = (STEPS - 1) * 784;
  expect(
    differ(pictures.slice(last, last + 784), reconstructions.slice(7 * 784, 8 * 784)),
  ).toBeLessThanOrEqual(1);
  for (const [dimension, row] of [0, 1, 2].entries())
    for (let k = 0; k < STEPS; k++) {
      const z = walks.slice(((1 + row) * STEPS + k) * 3, ((1 + row) * STEPS + k) * 3 + 3);
      z.forEach((value, j) => {
        expect(value).toBeCloseTo(j === dimension ? -3 + (6 * k) / (STEPS - 1) : codes[4 * 3 + j], 6);
      });
    }
  await expect(run.decodeCodes([1, 2])).rejects.toThrow("3 numbers");
  run.dispose();
});

test("a walk in pixels begins and ends with the pictures themselves", () => {
  const { pictures } = digits.heldOut;
  const walk = fade(pictures, 2, 5);
  expect(walk.slice(0, 784)).toEqual(pictures.slice(2 * 784, 3 * 784));
  expect(walk.slice((STEPS - 1) * 784)).toEqual(pictures.slice(5 * 784, 6 * 784));
});

test("the nearest training digit of a training digit is itself, of another what a plain search finds", () => {
  const { pictures } = digits.train;
  expect(nearest(pictures, pictures.slice(0, 5 * 784))).toEqual(pictures.slice(0, 5 * 784));
  const to = digits.heldOut.pictures.slice(0, 784);
  const distances = Array.from({ length: 50 }, (_, i) =>
    to.reduce((sum, level, d) => sum + (level - pictures[i * 784 + d]) ** 2, 0),
  );
  const best = distances.indexOf(Math.min(...distances));
  expect(nearest(pictures, to)).toEqual(pictures.slice(best * 784, (best + 1) * 784));
});

test("a dimension is in use from 0.01 nats on", () => expect(activeUnits([0.5, 0.01, 0.0099, 0])).toBe(2));
