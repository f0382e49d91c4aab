import { expect, test } from "vitest";
import { figure } from "../../../src/figures/move-or-reweight/figure.ts";
import { inScene } from "../../support/inScene.ts";

test("its scenes tell what is so", () => {
  const tooFar = figure.scenes.find(({ name }) => name === "too-far");
  expect(tooFar?.ask).toMatchObject({ truth: Math.round(inScene(figure, "too-far").result.effective) });
  // Gradients in μ, then in σ, each reweighted and then moved.
  const errors = inScene(figure, "wiggly").result.estimates.map(({ standardError }) => Number(standardError));
  expect([errors[0] < errors[1] / 2, errors[2] < errors[3] / 2]).toEqual([true, true]);
  expect(inScene(figure, "too-wide").result.estimates[0].standardError).toBeNull();
});
