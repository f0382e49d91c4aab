import { beforeAll, describe, expect, test } from "vitest";
import { chainPath, independentPath } from "../../src/inference/gaussianPath.ts";
import { pathElbo } from "../../src/inference/pathElbo.ts";
import type { Dynamics } from "../../src/inference/stateSpaceModel.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";
import { gatedForward } from "../../src/nets/gatedUnits.ts";
import { gradientOf } from "../../src/nets/gradientOf.ts";
import { mapNamed, type Named, namesOf, variablesAt } from "../../src/nets/named.ts";
import { encode, encoders, encoderStart } from "../../src/nets/recurrentEncoder.ts";
import { batchElbo, filterPath, smootherPath } from "../../src/nets/statePathElbo.ts";
import { mul, type Scalar, scalar, sum, tensor, tensor2d, tidy, type Variable } from "../../src/nets/tf.ts";
import { seriesOf } from "../inference/stateSpaces.ts";
import { kernelPaths, usePath } from "./backend.ts";

const [moments, batch, inputs, units] = [5, 3, 4, 3];
const numbers = (seed: number, count: number) => fillNormal(Rng.of(seed), new Float32Array(count));
const reading = { x: numbers(1, moments * batch * inputs), moments, batch, inputs };

/** All weights off zero. */
const weights = () =>
  variablesAt(
    mapNamed(encoderStart(Rng.of(2), inputs, units), ({ values, shape }, name) => ({
      values: values.map((value, i) => value + 0.3 * numbers(name.length, values.length)[i]),
      shape,
    })),
  );

/** One unit layer, moment by moment and number by number, as the formula above `gatedForward` has it. */
function plainStates(given: Named<Variable>, name: string, backwards: boolean): number[][] {
  const [W, b, U] = ["input", "bias", "recurrent"].map((part) =>
    Array.from(given[`${name}.${part}`].dataSync()),
  );
  const wide = 3 * units;
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const order = Array.from({ length: moments }, (_, i) => (backwards ? moments - 1 - i : i));
  const rows: number[][] = Array.from({ length: moments * batch }, () => []);
  for (let j = 0; j < batch; j++) {
    let h = Array<number>(units).fill(0);
    for (const t of order) {
      const x = Array.from({ length: inputs }, (_, i) => reading.x[(t * batch + j) * inputs + i]);
      const read = (g: number) => x.reduce((total, value, i) => total + value * W[i * wide + g], b[g]);
      const own = (g: number) => h.reduce((total, value, i) => total + value * U[i * wide + g], 0);
      h = h.map((before, i) => {
        const r = sigmoid(read(i) + own(i));
        const k = sigmoid(read(units + i) + own(units + i));
        const n = Math.tanh(read(2 * units + i) + r * own(2 * units + i));
        return k * before + (1 - k) * n;
      });
      rows[t * batch + j] = h;
    }
  }
  return rows;
}

describe.each(kernelPaths)("on %s", (path) => {
  beforeAll(() => usePath(path));

  test.each(encoders)("the %s's units are the formula's, moment by moment", (name) => {
    const given = weights();
    const backwards = name === "smoother";
    const part = (which: string) => Float32Array.from(given[`${name}.${which}`].dataSync());
    const layer = { input: part("input"), bias: part("bias"), recurrent: part("recurrent") };
    const { h } = gatedForward(layer, { ...reading, units, backwards });
    plainStates(given, name, backwards)
      .flat()
      .forEach((value, i) => expect(h[i]).toBeCloseTo(value, 5));
  });

  test.each(encoders)("the %s's gradient is the difference quotient in every kind of weight", (name) => {
    const given = weights();
    const share = tensor2d(numbers(7, moments * batch * (name === "filter" ? 2 : 3)), [
      moments * batch,
      name === "filter" ? 2 : 3,
    ]);
    const objective = () => sum(mul(encode(given, name, reading), share)) as Scalar;
    const own = namesOf(given).filter((one) => one.startsWith(name));
    const slopes = tidy(() => {
      const chosen = Object.fromEntries(own.map((one) => [one, given[one]]));
      const { gradients } = gradientOf(chosen, () => ({ surrogate: objective(), parts: [] }));
      return mapNamed(gradients, (g) => Array.from(g.dataSync()));
    });
    for (const one of own) {
      const before = Float32Array.from(given[one].dataSync());
      const at = (i: number, step: number) =>
        tidy(() => {
          const shape = given[one].shape as [number, number];
          const moved = before.map((w, k) => w + (k === i ? step : 0));
          given[one].assign(tensor(moved, shape));
          return objective().dataSync()[0];
        });
      for (const i of [0, Math.floor(before.length / 2), before.length - 1]) {
        const difference = (at(i, 1e-2) - at(i, -1e-2)) / 2e-2;
        at(i, 0);
        expect(Math.abs(slopes[one][i] - difference), `${one}[${i}]`).toBeLessThan(
          2e-3 * (1 + Math.abs(difference)),
        );
      }
    }
  });

  test.each(["linear", "pendulum"] as const)(
    "the bound of a batch is that of its series: %s",
    (dynamics: Dynamics) => {
      const model = { dynamics, a: 0.8, noise: 0.5, observationNoise: 0.4 };
      const all = [1, 2, 3].map((seed) => seriesOf(model, moments, seed));
      const column = (count: number, of: (series: (typeof all)[number], t: number) => number) =>
        tensor2d(
          Array.from({ length: count }, (_, t) => all.map((series) => of(series, t))),
          [count, batch],
        );
      const series = {
        observation: column(moments, ({ observation }, t) => observation[t] ?? 0),
        isSeen: column(moments, ({ observation }, t) => (observation[t] === null ? 0 : 1)),
        action: column(moments - 1, ({ action }, t) => action[t]),
      };
      const tensors = {
        dynamics,
        a: scalar(model.a),
        logNoise: scalar(Math.log(model.noise)),
        logObservationNoise: scalar(Math.log(model.observationNoise)),
      };
      const answers = (count: number) => numbers(count, moments * batch * count).map((value) => 0.7 * value);
      const of = (given: Float32Array, count: number, k: number, j: number) =>
        Float64Array.from({ length: moments }, (_, t) => given[(t * batch + j) * count + k]);
      const [two, three] = [answers(2), answers(3)];
      const mean = (each: (j: number) => number) => all.reduce((total, _, j) => total + each(j) / batch, 0);
      const filter = batchElbo(tensors, series, filterPath(tensor2d(two, [moments * batch, 2]), moments));
      const filterExact = mean(
        (j) =>
          pathElbo(model, all[j], independentPath(of(two, 2, 0, j), of(two, 2, 1, j).map(Math.exp))).elbo,
      );
      expect(Math.abs(filter.dataSync()[0] / filterExact - 1)).toBeLessThan(1e-5);
      const smoother = batchElbo(
        tensors,
        series,
        smootherPath(tensor2d(three, [moments * batch, 3]), moments),
      );
      const smootherExact = mean(
        (j) =>
          pathElbo(
            model,
            all[j],
            chainPath(of(three, 3, 0, j), of(three, 3, 1, j), of(three, 3, 2, j).map(Math.exp)),
          ).elbo,
      );
      expect(Math.abs(smoother.dataSync()[0] / smootherExact - 1)).toBeLessThan(1e-5);
    },
  );
});
