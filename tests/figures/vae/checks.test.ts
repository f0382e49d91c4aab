import { describe, expect, test } from "vitest";
import { checks } from "../../../src/figures/vae/checks.ts";
import { snapshotOf } from "./snapshot.ts";

const verdicts = (changes: Parameters<typeof snapshotOf>[0]) =>
  checks(snapshotOf(changes)).map(({ holds }) => holds);
const [first, last] = snapshotOf().heldOut;
const { kl, gradient } = snapshotOf().measured ?? expect.fail();
const tightness = snapshotOf().tightness ?? expect.fail();
const evidence = tightness.evidence ?? expect.fail();
const [tightest] = tightness.bounds;

describe("the checks of vae", () => {
  test("hold for a run in order", () => expect(verdicts({})).toEqual(Array(7).fill(true)));

  test.each([
    ["terms that do not add up", { heldOut: [first, { ...last, elbo: last.elbo - 0.1 }] }, 0],
    ["dimensions that do not add up", { klPerDimension: [3, 1.6] }, 1],
    ["an ELBO above its bound", { tightness: { ...tightness, bounds: [{ ...tightest, gap: -0.5 }] } }, 2],
    ["a bound above log p(x)", { tightness: { ...tightness, bounds: [{ ...tightest, gap: 2 }] } }, 5],
    [
      "a normal q above log p(x)",
      {
        tightness: {
          ...tightness,
          evidence: { ...evidence, bestGaussian: { gap: 1.4, standardError: 0.05 } },
        },
      },
      6,
    ],
    [
      "a KL five standard errors off",
      { measured: { kl: { ...kl, estimate: kl.exact + 0.05 }, gradient } },
      3,
    ],
    ["a wrong gradient", { measured: { kl, gradient: { ...gradient, estimate: -2 } } }, 4],
    [
      "a gradient that is not a number",
      { measured: { kl, gradient: { ...gradient, estimate: Number.NaN } } },
      4,
    ],
  ])("catch %s, and nothing else", (_, changes, wrong) => {
    expect(verdicts(changes)).toEqual([0, 1, 2, 3, 4, 5, 6].map((k) => k !== wrong));
  });

  test("are those on hand while it runs: no measurement, held-out digits some steps old", () => {
    const names = checks(snapshotOf({ measured: null, tightness: null, step: 25 })).map(({ name }) => name);
    expect(names).toHaveLength(1);
    expect(names.join()).not.toMatch(/Monte Carlo|backpropagation|dimensions/);
  });

  test("are none before anything is known", () => {
    expect(checks(snapshotOf({ heldOut: [], measured: null, tightness: null }))).toEqual([]);
  });
});
