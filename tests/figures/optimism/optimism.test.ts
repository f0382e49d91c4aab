import { describe, expect, test } from "vitest";
import type { Walker } from "../../../src/control/bridgeWalkers.ts";
import { actionNames } from "../../../src/control/mdp.ts";
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

  test("costs the optimist what the scene says, and presses towards the pit as often", () => {
    const { ask } = figure.scenes.find(({ name }) => name === "the-bridge") ?? {};
    const { bridge, policies, cell } = inScene(figure, "the-bridge").result;
    expect(-bridge.optimistic.exact.mean).toBeCloseTo(Number(ask?.truth), 1);
    expect(-bridge.causal.exact.mean).toBeCloseTo(19, 0);
    expect(policies.optimistic[5 * cell + actionNames.indexOf("up")]).toBeCloseTo(1 / 20, 2);
  });

  test("is taken by the causal monkey where the way round is mud, with half the time in pits", () => {
    const { bridge } = inScene(figure, "no-coward").result;
    const { world, optimistic, causal } = bridge;
    const inPits = ({ visits }: Walker) =>
      world.open.reduce((sum, s) => sum + (world.map.letters[s] === "x" ? visits[s] : 0), 0);
    expect(causal.visits[3 * world.columns + 5]).toBeGreaterThan(0.9);
    expect(inPits(optimistic) / inPits(causal)).toBeCloseTo(2, 0);
  });

  test("is left by the causal monkey from the slip on that the scene says", () => {
    const middle = (slip: number) =>
      inScene(figure, "certain", { slip }).result.bridge.causal.visits[3 * 11 + 5];
    const { ask } = figure.scenes.find(({ name }) => name === "certain") ?? {};
    const from = Number(ask?.truth);
    expect(middle(from)).toBeLessThan(0.5);
    expect(middle(from - 0.01)).toBeGreaterThan(0.5);
  });

  test("says when map and horizon are too much", () => {
    const map = `S${".".repeat(59)}/${`${".".repeat(60)}/`.repeat(58)}${".".repeat(59)}G`;
    expect(() => modelOf({ map })).toThrow(/too many to walk through/);
  });
});

test("checks hold whatever the seed, with few lives and with rare falls", { tags: "fifth" }, () => {
  for (let seed = 0; seed < 60; seed++)
    for (const patch of [{ lives: 50 }, { slip: 0.01, temperature: 0.1, horizon: 40, lives: 100 }]) {
      const settings = { ...defaults, seed, ...patch };
      holdChecks(figure.checks(figure.model(settings), settings));
    }
});
