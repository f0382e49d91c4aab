import { beforeAll, describe, expect, test } from "vitest";
import { readSafetensors, writeSafetensors } from "../../src/data/safetensors.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";
import { Fit } from "../../src/nets/fit.ts";
import { gradientOf } from "../../src/nets/gradientOf.ts";
import { rectified } from "../../src/nets/layer.ts";
import { mlp, mlpStart } from "../../src/nets/mlp.ts";
import { mapNamed, namesOf } from "../../src/nets/named.ts";
import { mean, mul, type Scalar, square, sub, sum, tensor2d, tidy } from "../../src/nets/tf.ts";
import { fitTensors, takeFit } from "../../src/runs/fitParts.ts";
import { kernelPaths, usePath } from "./backend.ts";

const start = () => mlpStart(Rng.of(3), "net", [2, 5, 4, 1]);
const x = () => tensor2d(fillNormal(Rng.of(4), new Float32Array(14)), [7, 2]);
const y = () => tensor2d(fillNormal(Rng.of(5), new Float32Array(7)), [7, 1]);

/** −½ mean (y − f(x))² */
const objective = ({ weights }: Fit): Scalar =>
  mul(mean(square(sub(y(), mlp(weights, "net", x(), rectified)))), -0.5);
const numbers = (fit: Fit) => mapNamed(fit.weights, (weight) => Array.from(weight.dataSync()));
const climb = (fit: Fit, steps: number) => {
  let last = Number.NaN;
  for (let step = 0; step < steps; step++) {
    const read = fit.step(() => {
      const surrogate = objective(fit);
      return { surrogate, parts: [surrogate] };
    }, 0.02);
    [last] = read.dataSync();
    read.dispose();
  }
  return last;
};

describe.each(kernelPaths)("a network that climbs, on %s", (path) => {
  beforeAll(() => usePath(path));

  test("its gradient is the difference quotient in every weight", () => {
    const fit = new Fit(start());
    const slopes = tidy(() => {
      const { gradients } = gradientOf(fit.weights, () => ({ surrogate: objective(fit), parts: [] }));
      return mapNamed(gradients, (g) => Array.from(g.dataSync()));
    });
    for (const name of namesOf(fit.weights)) {
      const before = numbers(fit)[name];
      const at = (i: number, step: number) => {
        const moved = tidy(() => {
          const other = new Fit({
            ...start(),
            [name]: {
              values: Float32Array.from(before, (w, k) => w + (k === i ? step : 0)),
              shape: fit.weights[name].shape,
            },
          });
          return objective(other).dataSync()[0];
        });
        return moved;
      };
      for (const i of [0, before.length - 1])
        expect(slopes[name][i], `${name}[${i}]`).toBeCloseTo((at(i, 1e-2) - at(i, -1e-2)) / 2e-2, 3);
    }
    fit.dispose();
  });

  test("climbs, and tells of its objective and of all weights", () => {
    const fit = new Fit(start());
    const first = climb(fit, 1);
    expect(climb(fit, 200)).toBeGreaterThan(first / 3);
    const read = fit.step(() => ({ surrogate: objective(fit), parts: [] }), 0);
    const all = tidy(() => namesOf(fit.weights).reduce((t, n) => t + sum(fit.weights[n]).dataSync()[0], 0));
    expect(read.dataSync()[0]).toBeCloseTo(all, 4);
    read.dispose();
    fit.dispose();
  });

  test("goes on from what was saved, to the bit", async () => {
    const [whole, parted] = [new Fit(start()), new Fit(start())];
    climb(whole, 9);
    climb(parted, 4);
    const bytes = writeSafetensors({ metadata: {}, tensors: await fitTensors(parted) });
    const other = new Fit(start());
    takeFit(readSafetensors(bytes).tensors, other, 4)();
    climb(other, 5);
    expect(numbers(other)).toEqual(numbers(whole));
  });

  test("refuses what does not fit, and changes nothing", async () => {
    const fit = new Fit(start());
    const before = numbers(fit);
    const tensors = await fitTensors(new Fit(mlpStart(Rng.of(1), "net", [2, 5, 3, 1])));
    expect(() => takeFit(tensors, fit, 1)).toThrow("The tensor net.2.kernel has the shape [5, 3]");
    expect(numbers(fit)).toEqual(before);
  });
});
