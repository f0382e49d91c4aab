import { beforeAll, expect, test } from "vitest";
import { figure } from "../../src/figures/vae/figure.ts";
import { settings } from "../../src/runs/vae/settings.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import { run as vae } from "../../src/runs/vae/run.ts";
import { savedCurves } from "../../src/runs/vae/savedCurves.ts";
import { pathUnderTest, usePath } from "../nets/backend.ts";
import { tinyDigits, tinyParams } from "../nets/tiny.ts";

beforeAll(() => usePath(pathUnderTest));

test("the curve of a saved run is read without a network, with its knobs", async () => {
  const run = await simulate(vae, { ...tinyParams, beta: 4 }, { ...clock, digits: tinyDigits() });
  const { heldOut } = await run.advance({ steps: 30, milliseconds: Number.POSITIVE_INFINITY });
  const saved = savedCurves(await run.save());
  expect(saved.step).toBe(30);
  expect(saved.heldOut.map(({ step, elbo }) => [step, elbo])).toEqual(
    heldOut.map(({ step, elbo }) => [step, elbo]),
  );
  const { beta, latent } = saved.params;
  expect(settings(figure.params, { beta, latent })).toBe("Price of code: 4");
  expect(settings(figure.params, { latent, estimator: "scoreFunction" })).toBe(
    "Gradient of the encoder: score function",
  );
  expect(settings(figure.params, { latent })).toBe("the defaults");
  expect(() => savedCurves(new Uint8Array(9))).toThrow();
  run.dispose();
});
