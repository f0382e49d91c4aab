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
    expect(result.messages.states[5][goal]).toBeCloseTo(0.16, 2);
    const asked = figure.scenes.find(({ name }) => name === "nothing")?.ask?.truth;
    expect(last[goal]).toBeCloseTo(Number(asked), 2);
  });

  test("one-coin: forgetting the last coin takes most from the mud at t = 2", () => {
    const [with6, without6] = ["000001", "000000"].map(
      (known) => inScene(figure, "one-coin", { known }).result.messages.states[1],
    );
    const mud = [...inScene(figure, "one-coin").result.world.map.letters].indexOf("m");
    const lost = Array.from(with6, (p, s) => p - without6[s]);
    expect(lost.indexOf(Math.max(...lost))).toBe(mud);
    expect([with6[mud], without6[mud]]).toEqual([expect.closeTo(0.39, 2), expect.closeTo(0.2, 10)]);
  });

  test("unseen: it crosses the mud when nobody looks, and is at the goal at t = 3 once somebody does", () => {
    const at = (letter: string, t: number, known: string) => {
      const { world, messages } = inScene(figure, "unseen", { known }).result;
      return messages.states[t - 1][[...world.map.letters].indexOf(letter)];
    };
    expect(at("m", 3, "110111")).toBeGreaterThan(0.9);
    expect(at("G", 3, "111111")).toBeGreaterThan(0.8);
    expect(at("m", 2, "111111")).toBeGreaterThan(0.8);
  });

  test("pit: the product keeps away from the pit", () => {
    const { result } = inScene(figure, "pit");
    const pit = [...result.world.map.letters].indexOf("x");
    expect(result.messages.states[2][pit]).toBeLessThan(Math.exp(result.messages.logAlpha[2][pit]) / 1000);
  });
});
