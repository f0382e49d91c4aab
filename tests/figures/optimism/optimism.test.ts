import { describe, expect, test } from "vitest";
import { figure } from "../../../src/figures/optimism/figure.ts";
import { defaultsOf } from "../../../src/knobs/specs.ts";
import { inScene } from "../../support/inScene.ts";
import { holdChecks } from "../contract.tsx";

const defaults = defaultsOf(figure.params);
const modelOf = (patch: Partial<typeof defaults>) => figure.model({ ...defaults, ...patch });

describe("the bridge", () => {
  test("is crossed by the optimist and walked around by the causal monkey", () => {
    const { bridge } = modelOf({});
    const at = (row: number, column: number) => row * bridge.world.columns + column;
    expect(bridge.optimistic.visits[at(3, 5)]).toBeGreaterThan(0.9);
    expect(bridge.causal.visits[at(3, 5)]).toBeLessThan(0.15);
    expect(bridge.causal.visits[at(0, 5)]).toBeGreaterThan(0.9);
  });

  test("gives the optimist far less than it believes, and the causal monkey what it believes", () => {
    const { optimistic, causal } = modelOf({}).bridge;
    expect(optimistic.believed.mean - optimistic.exact.mean).toBeGreaterThan(20);
    expect(causal.believed.mean).toBe(causal.exact.mean);
    expect(causal.exact.mean).toBeGreaterThan(optimistic.exact.mean + 10);
  });

  test("makes no difference where nothing slips", () => {
    const { bridge, policies } = inScene(figure, "certain").result;
    expect(Math.abs(bridge.optimistic.exact.mean - bridge.causal.exact.mean)).toBeLessThan(1e-9);
    expect(Math.abs(bridge.optimistic.believed.mean - bridge.optimistic.exact.mean)).toBeLessThan(1e-9);
    policies.optimistic.forEach((p, i) => expect(Math.abs(p - policies.causal[i])).toBeLessThan(1e-9));
  });

  test("a slip towards the goal is what the optimist expects of a step into the pit", () => {
    const { outcomes } = modelOf({ action: "up" });
    expect(outcomes[0].probability).toBeCloseTo(0.9, 12);
    expect(outcomes[0].optimistic).toBeLessThan(0.01);
    expect(outcomes[0].causal).toBeCloseTo(0.9, 12);
  });

  test("says when map and horizon are too much", () => {
    const map = `S${".".repeat(59)}/${`${".".repeat(60)}/`.repeat(58)}${".".repeat(59)}G`;
    expect(() => modelOf({ map })).toThrow(/too many to walk through/);
  });
});

test("checks hold whatever the seed, with few lives and with rare falls", () => {
  for (let seed = 0; seed < 60; seed++)
    for (const patch of [{ lives: 50 }, { slip: 0.01, temperature: 0.1, horizon: 40, lives: 100 }]) {
      const settings = { ...defaults, seed, ...patch };
      holdChecks(figure.checks(figure.model(settings), settings));
    }
});
