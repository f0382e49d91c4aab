import { describe, expect, test } from "vitest";
import { checks } from "../../src/figures/value-iteration/checks.ts";
import { figure, type Params } from "../../src/figures/value-iteration/figure.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { readRunFile, writeRunFile } from "../../src/data/runFile.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import { simulate } from "../../src/runs/simulate.ts";
import { run } from "../../src/runs/valueIteration/run.ts";
import type { ValueIterationSnapshot } from "../../src/runs/valueIteration/snapshot.ts";
import { holdChecks, holdDeclaration, holdTables, settingsOf } from "../figures/contract.tsx";
import { holdWords } from "../figures/words.ts";
import { forged, zeros } from "./forged.ts";

const values: Params = { ...defaultsOf(figure.params), size: 9 };
const open = (changed: Partial<Params> = {}) => simulate(run, { ...values, ...changed }, { now: () => 0 });
const steps = (count: number) => ({ steps: count, milliseconds: 1 });

describe("the run of value iteration", () => {
  test("declares itself in order", () => holdDeclaration(figure));

  test("holds its tables and checks in every setting, at the start, after a while and at the end", {
    tags: "fifth",
  }, async () => {
    for (const { name, params } of settingsOf(figure)) {
      const setting = { ...params, size: Math.min(Number(params.size), 11) } as Params;
      const iteration = await simulate(run, setting, { now: () => 0 });
      for (const count of [0, 1, 40, 400]) {
        await iteration.advance(steps(count));
        const result = await iteration.settle();
        expect(result.V.length, name).toBe(result.map.letters.length);
        const tables = figure.data(result, setting);
        holdTables(tables);
        holdWords(figure.describe?.(result, setting), tables);
        holdChecks(checks(result, setting));
      }
    }
  });

  test("goes by single steps to the very numbers of one long advance", async () => {
    const [one, many] = [await open(), await open()];
    await one.advance(steps(50));
    for (let k = 0; k < 50; k++) await many.advance(steps(1));
    expect(await many.settle()).toEqual(await one.settle());
  });

  test("stops a long advance when its time is up, after one sweep at least", async () => {
    let time = 0;
    const iteration = await simulate(run, values, { now: () => time++ });
    expect((await iteration.advance({ steps: 1000, milliseconds: 3 })).step).toBe(3);
    expect((await iteration.advance({ steps: 1000, milliseconds: 0 })).step).toBe(4);
  });

  test("converges, says so, and stays", async () => {
    const iteration = await open();
    const end = await iteration.advance(steps(100_000));
    expect(end.event?.kind).toBe("finished");
    expect(end.event?.message).toContain(`${end.step} sweeps`);
    expect(end.lastResidual).toBeLessThanOrEqual(1e-8);
    expect(end.reachesGoal).toBe(true);
    expect((await iteration.advance(steps(10))).step).toBe(end.step);
    const { measured } = await iteration.settle();
    expect(measured?.exact?.error).toBeLessThan(1e-8 / (1 - values.discount));
  });

  test("goes on from a save to the very numbers of an unbroken run", async () => {
    for (const changed of [{}, { world: "maze", slip: 0, maximum: "hard" }, { world: "own" }] as const) {
      const [straight, broken, resumed] = await Promise.all([open(changed), open(changed), open(changed)]);
      await straight.advance(steps(70));
      await broken.advance(steps(33));
      await resumed.restore(await broken.save());
      expect(await resumed.settle()).toEqual(await broken.settle());
      await resumed.advance(steps(37));
      expect(await resumed.settle()).toEqual(await straight.settle());
    }
  });

  test("goes on from a save of before there were regrets, from where it is", async () => {
    const iteration = await open();
    await iteration.advance(steps(20));
    const { tensors, ...rest } = readRunFile(await iteration.save(), "value-iteration");
    const { regrets: _, regretSweeps: __, ...older } = tensors;
    const again = await open();
    await again.restore(writeRunFile({ ...rest, tensors: older }));
    const { regrets } = await again.advance(steps(2));
    expect([...regrets.sweep]).toEqual([21, 22]);
  });

  test("says its params of a save", async () => {
    const iteration = await open({ world: "caves", discount: 0.8 });
    expect(readRunFile(await iteration.save(), "value-iteration").params).toEqual({
      ...values,
      world: "caves",
      discount: 0.8,
    });
  });

  test("refuses what is not its own save, and changes nothing", async () => {
    const iteration = await open();
    await iteration.advance(steps(3));
    const before = await iteration.settle();
    const good = await (await open()).save();
    const flipped = good.slice();
    flipped[flipped.length - 3] ^= 4;
    const wrong = {
      "no safetensors": new Uint8Array([1, 2, 3]),
      "not a saved run": new TextEncoder().encode("not a save at all, but long enough"),
      "cut short": good.slice(0, -8),
      damaged: flipped,
      "“discount”": await (await open({ discount: 0.9 })).save(),
      "“size”": await (await open({ size: 10 })).save(),
      "V has the shape [1]": forged(good, "value-iteration", { tensors: { V: zeros(1) } }),
      "residuals has the shape": forged(good, "value-iteration", { step: 2 }),
    };
    for (const [message, bytes] of Object.entries(wrong))
      await expect(iteration.restore(bytes)).rejects.toThrow(message);
    expect(await iteration.settle()).toEqual(before);
    expect(() => readRunFile(flipped, "value-iteration")).toThrow("damaged");
  });

  test("refuses a map that cannot be read", async () => {
    await expect(open({ world: "own", map: "S.q/..G" })).rejects.toThrow("“q”");
  });

  test("sends no more residuals than fit a drawing, the first and the last among them", async () => {
    const iteration = await open({ discount: 0.99, uniformPrior: "ignored" });
    const { residuals, step } = await iteration.advance(steps(1500));
    expect(residuals.sweep.length).toBeLessThan(502);
    expect([residuals.sweep[0], residuals.sweep.at(-1)]).toEqual([1, step]);
  });
});

describe("what the scenes of value-iteration say", () => {
  const settled = async (scene: string, more: Partial<Params> = {}) => {
    const params = { ...paramsOfScene(figure, scene), ...more } as Params;
    const iteration = await simulate(run, params, { now: () => 0 });
    await iteration.advance(steps(100_000));
    return iteration.settle();
  };
  const leavesLine = ({ residuals: { sweep, residual } }: ValueIterationSnapshot, discount: number) =>
    sweep.find((k, i) => residual[i] < 0.999 * residual[0] * discount ** (k - 1));

  test("enough: the walk is within a nat long before the values have settled", async () => {
    const { step, regrets } = await settled("enough");
    const first = regrets.regret.findIndex((regret) => regret <= 1);
    expect([step, regrets.sweep[first]]).toEqual([134, 44]);
    expect(Math.max(...regrets.regret.slice(first))).toBeLessThan(0.3);
  });

  test("news: the residual leaves its line long after the word has come", async () => {
    expect(leavesLine(await settled("news"), 0.99)).toBe(80);
  });

  test("impatient: more sweeps, at almost the value of wandering for ever", async () => {
    const { step, V, start } = await settled("impatient");
    expect(step).toBe(358);
    expect(V[start]).toBeCloseTo(-1 / (1 - 0.95), 3);
  });

  test("prior-ignored: V rises, on the line to the end, and the walk is found by sweep 43", async () => {
    const result = await settled("prior-ignored");
    expect(result.V[result.start]).toBeGreaterThan(0);
    expect(leavesLine(result, 0.97)).toBeUndefined();
    expect(result.regrets.regret[result.regrets.sweep.indexOf(43)]).toBeLessThan(0.2);
  });

  test("hard: 38 sweeps, the steps from S to G, and one that changes nothing", async () => {
    const { step, lastResidual, path } = await settled("hard");
    expect([step, lastResidual, path.length - 1]).toEqual([39, 0, 38]);
  });

  test("luck: the optimist believes the goal nearer; the causal walk is a little better", async () => {
    const [optimistic, causal] = [await settled("luck"), await settled("luck", { backup: "causal" })];
    expect(optimistic.V[optimistic.start]).toBeCloseTo(-60.7, 1);
    expect(causal.V[causal.start]).toBeCloseTo(-95.5, 1);
    const [lucky, sober] = [optimistic, causal].map(({ regrets }) => Number(regrets.regret.at(-1)));
    expect(lucky - sober).toBeGreaterThan(0);
    expect(lucky - sober).toBeLessThan(0.5);
  });

  test("maze: nothing, and then the whole path", async () => {
    const { regrets, path } = await settled("maze");
    const arrival = regrets.sweep.indexOf(path.length - 1);
    expect(regrets.regret[arrival - 1]).toBeGreaterThan(800);
    expect(regrets.regret[arrival]).toBeCloseTo(0, 9);
  });
});
