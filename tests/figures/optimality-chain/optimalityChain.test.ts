import { describe, expect, test } from "vitest";
import { figure as forwardBackward } from "../../../src/figures/forward-backward/figure.ts";
import { figure } from "../../../src/figures/optimality-chain/figure.ts";
import type { Table } from "../../../src/frame/contract.ts";
import { inScene, tableIn } from "../../support/inScene.ts";

describe("the figure optimality-chain", () => {
  test("takes unnamed coins as known, and the last time for a later node", () => {
    const { result } = inScene(figure, null, { known: "10", horizon: 4, node: "a6" });
    expect(result.known).toEqual([true, false, true, true]);
    expect(result.node).toEqual({ kind: "a", t: 4 });
  });

  test("refuses what is no node, no list of coins, or too large a map", () => {
    expect(figure.params.node.problem("b2")).toMatch(/no node/);
    expect(figure.params.known.problem("1021")).toMatch(/no list of coins/);
    expect(figure.params.map.problem("S.../..../..../...G")).toMatch(/4 × 4 is too large/);
    expect(figure.params.map.problem("S?G")).not.toBeNull();
  });

  test("exports the messages in the columns of forward-backward", () => {
    const names = ({ columns }: Table) => columns.map(({ name }) => name);
    const table = tableIn(figure, "messages", null);
    expect(names(table)).toEqual(names(tableIn(forwardBackward, "messages", null)));
    expect(table.rows).toHaveLength(6 * 6);
  });
});

describe("what the scenes of optimality-chain say", () => {
  test("nothing: β is 1 everywhere; one coin at the end draws the last state to the goal", () => {
    const { result } = inScene(figure, "nothing");
    for (const s of result.world.open) expect(result.messages.logBeta[2][s]).toBeCloseTo(0, 12);
    const goal = result.world.goals[0];
    const last = inScene(figure, "nothing", { known: "000001" }).result.messages.states[5];
    expect(last[goal]).toBeGreaterThan(result.messages.states[5][goal]);
  });

  test("one-coin: news of the last coin comes back to s₂", () => {
    const [with6, without6] = ["000001", "000000"].map(
      (known) => inScene(figure, "one-coin", { known }).result.messages.states[1],
    );
    expect(Math.max(...with6.map((p, s) => Math.abs(p - without6[s])))).toBeGreaterThan(0.02);
  });

  test("unseen: it crosses the mud when nobody looks, and is elsewhere at t = 3 once somebody does", () => {
    const inMud = (known: string) => {
      const { world, messages } = inScene(figure, "unseen", { known }).result;
      return messages.states[2][[...world.map.letters].indexOf("m")];
    };
    expect(inMud("110111")).toBeGreaterThan(0.9);
    expect(inMud("111111")).toBeLessThan(0.1);
  });

  test("pit: the product keeps away from the pit", () => {
    const { result } = inScene(figure, "pit");
    const pit = [...result.world.map.letters].indexOf("x");
    expect(result.messages.states[2][pit]).toBeLessThan(Math.exp(result.messages.logAlpha[2][pit]) / 1000);
  });
});
