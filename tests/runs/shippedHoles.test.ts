import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packedDigits } from "../../scripts/checkpoint/packedDigits.ts";
import { logAggregateOf, logPrior } from "../../src/inference/aggregatePosterior.ts";
import { holeBelow } from "../../src/inference/holes.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";
import { digitModel } from "../../src/runs/diffusion/digitModel.ts";
import { pathUnderTest, usePath } from "../nets/backend.ts";

const DRAWS = 1000;

// Summed over the whole plane, in 30 s, it is 0.0145.
test("the shipped VAE has hardly any holes: one in seventy of the prior’s draws meets one", {
  tags: "tenth",
  timeout: 120_000,
}, async () => {
  await usePath(pathUnderTest);
  const save = new Uint8Array(readFileSync("public/checkpoints/vae-trained.safetensors"));
  const model = await digitModel({ digits: packedDigits(), save });
  const { mean, std } = model.codes.train;
  const logAggregate = logAggregateOf({ mean: Float64Array.from(mean), std: Float64Array.from(std) });
  model.dispose();
  const draws = fillNormal(Rng.of(1, "holes"), new Float64Array(2 * DRAWS));
  let met = 0;
  for (let k = 0; k < DRAWS; k++) {
    const [z1, z2] = draws.subarray(2 * k);
    if (logAggregate(z1, z2) < Math.log(holeBelow) + logPrior(z1, z2)) met++;
  }
  const standardError = Math.sqrt((1 / 70) * (1 - 1 / 70) * DRAWS);
  expect(Math.abs(met - DRAWS / 70)).toBeLessThan(3 * standardError);
});
