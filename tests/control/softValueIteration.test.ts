import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backwardMessages, hardValues, valuesAt } from "../../src/control/backwardMessages.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { SoftValueIteration } from "../../src/control/softValueIteration.ts";
import { plainBackup } from "./plainMessages.ts";
import { apart, backups, temperatures, worlds } from "./worlds.ts";

const discounts = fc.double({ min: 0.02, max: 0.95, noNaN: true });

describe("soft value iteration", () => {
  test("sweeps as the plain backup does, at any discount, to 1e-12", () => {
    fc.assert(
      fc.property(
        worlds(6),
        temperatures,
        backups,
        fc.oneof(fc.constant(1), discounts),
        (world, temperature, backup, discount) => {
          const problem = controlProblem(world, { horizon: 1, temperature, backup });
          const iteration = new SoftValueIteration({ ...problem, discount });
          let plain = iteration.V.slice();
          for (let k = 0; k < 15; k++) {
            iteration.sweep();
            plain = plainBackup(problem, plain, discount);
            for (const s of world.open) expect(apart(iteration.V[s], plain[s])).toBeLessThan(1e-12);
          }
        },
      ),
      { numRuns: 150, seed: 1 },
    );
  });

  test("converges geometrically, by γ a sweep, to the fixed point of the plain backup", () => {
    fc.assert(
      fc.property(worlds(5), temperatures, backups, discounts, (world, temperature, backup, discount) => {
        const problem = controlProblem(world, { horizon: 1, temperature, backup });
        const iteration = new SoftValueIteration({ ...problem, discount });
        expect(iteration.run(1e-11, 2000)).toBe(true);
        const { V, residuals } = iteration;
        for (let k = 1; k < residuals.length; k++)
          expect(residuals[k]).toBeLessThanOrEqual(discount * residuals[k - 1] + 1e-12 * (1 + residuals[0]));
        const again = plainBackup(problem, V, discount);
        for (const s of world.open) expect(Math.abs(again[s] - V[s])).toBeLessThan(2e-11);
      }),
      { numRuns: 80, seed: 2 },
    );
  });

  test("falls by exactly γ where there is nowhere to go", () => {
    const world = gridworld(parseMap("S#G"));
    const iteration = new SoftValueIteration({ ...controlProblem(world, { horizon: 1 }), discount: 0.9 });
    iteration.run(1e-10, 500);
    expect(iteration.V[0]).toBeCloseTo(-10, 8);
    iteration.residuals.forEach((residual, k) => expect(residual).toBeCloseTo(0.9 ** k, 12));
  });

  test("without discount is the backward messages, and hard value iteration likewise", () => {
    const world = gridworld(parseMap("S..m/.#x./...G"), undefined, 0.2);
    const problem = controlProblem(world, { horizon: 9, temperature: 0.7 });
    const soft = new SoftValueIteration({ ...problem, discount: 1 });
    const hard = new SoftValueIteration({ ...problem, backup: "causal", discount: 1, maximum: "hard" });
    for (let k = 0; k < 9; k++) {
      soft.sweep();
      hard.sweep();
    }
    const V = valuesAt(backwardMessages(problem), 1);
    for (const s of world.open) expect(apart(soft.V[s], V[s])).toBeLessThan(1e-13);
    expect([...hard.V]).toEqual([...hardValues(world, 9).V.subarray(0, world.states)]);
    expect(hard.run(1e-9, 2000)).toBe(true);
  });

  test("refuses a discount that is none", () => {
    const problem = controlProblem(gridworld(parseMap("SG")), { horizon: 1 });
    for (const discount of [0, 1.1, Number.NaN])
      expect(() => new SoftValueIteration({ ...problem, discount })).toThrow("The discount is");
  });
});
