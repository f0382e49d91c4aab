import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { heldOutParts } from "../../scripts/checkpoint/heldOutParts.ts";
import { packedDigits } from "../../scripts/checkpoint/packedDigits.ts";
import type { Digits } from "../../src/data/digitsFormat.ts";
import { figure } from "../../src/figures/vae/figure.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import { betaSweep, highestElbo, runNearest } from "../../src/runs/vae/betaSweep.ts";
import type { VaeParams } from "../../src/runs/vae/snapshot.ts";
import { pathUnderTest, usePath } from "../nets/backend.ts";

const { rows, ...made } = betaSweep;
let digits: Digits;

beforeAll(async () => {
  await usePath(pathUnderTest);
  digits = packedDigits();
});

describe.each(["beta-zero", "ten-dimensions"])(
  "the point of the curve that the run of %s stands for",
  (name) => {
    const { save, ask } = figure.scenes.find((scene) => scene.name === name) ?? {};
    const params = paramsOfScene(figure, name) as object as VaeParams;
    const measure = (bytes: Uint8Array) => heldOutParts(bytes, params, digits);

    test("is what the shipped run comes to on the held-out digits", async () => {
      const again = await measure(new Uint8Array(readFileSync(`public/${save}`)));
      const point = runNearest(params.beta);
      expect(point.beta).toBe(params.beta);
      // Single precision sums in another order on another path.
      for (const part of ["elbo", "reconstruction", "kl"] as const)
        expect(again[part], part).toBeCloseTo(point[part], 2);
    });

    test("is answered by its own dimensions, where the scene asks how many of them are used", async () => {
      const { klPerDimension } = await measure(new Uint8Array(readFileSync(`public/${save}`)));
      if (ask?.kind === "number")
        expect(klPerDimension.filter((kl) => kl > 0.5)).toHaveLength(ask.truth ?? -1);
      else expect(params.beta).toBe(0);
    });

    test("was made as the file says: same network, same digits, same seed", () => {
      const { seed, width, latent, batch, learningRate } = params;
      expect(made).toMatchObject({ seed, width, latent, batch, learningRate });
      const [trainingDigits, heldOutDigits] = [digits.train, digits.heldOut].map(
        ({ labels }) => labels.length,
      );
      expect(made).toMatchObject({ trainingDigits, heldOutDigits });
    });
  },
);

describe("the curve against β", () => {
  test("adds up, and stands in order of β", () => {
    for (const { elbo, reconstruction, kl } of rows) expect(elbo).toBeCloseTo(reconstruction - kl, 6);
    const betas = rows.map(({ beta }) => beta);
    expect(betas).toEqual(betas.toSorted((a, b) => a - b));
  });

  test("says what the figure claims: the ELBO is highest at β = 1, and what is dear is bought less", () => {
    expect(highestElbo().beta).toBe(1);
    for (const [k, row] of rows.slice(1).entries()) {
      expect(row.kl).toBeLessThan(rows[k].kl);
      expect(row.reconstruction).toBeLessThan(rows[k].reconstruction);
    }
  });

  test("finds the run that is nearest", () => {
    expect([0, 0.04, 0.3, 1.4, 7, 50].map((beta) => runNearest(beta).beta)).toEqual([0, 0, 0.2, 1, 5, 50]);
  });
});
