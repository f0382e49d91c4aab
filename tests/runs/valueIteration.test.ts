import { describe, expect, test } from "vitest";
import { checks } from "../../src/figures/value-iteration/checks.ts";
import { figure, type Params } from "../../src/figures/value-iteration/figure.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { readRunFile } from "../../src/data/runFile.ts";
import { simulate } from "../../src/runs/simulate.ts";
import { run } from "../../src/runs/valueIteration/run.ts";
import { holdChecks, holdDeclaration, holdTables, settingsOf } from "../figures/contract.tsx";
import { forged, zeros } from "./forged.ts";

const values: Params = { ...defaultsOf(figure.params), size: 9 };
const open = (changed: Partial<Params> = {}) => simulate(run, { ...values, ...changed }, { now: () => 0 });
const steps = (count: number) => ({ steps: count, milliseconds: 1 });

describe("the run of value iteration", () => {
  test("declares itself in order", () => holdDeclaration(figure));

  test("holds its tables and checks in every setting, at the start, after a while and at the end", async () => {
    for (const { name, params } of settingsOf(figure)) {
      const setting = { ...params, size: Math.min(Number(params.size), 11) } as Params;
      const iteration = await simulate(run, setting, { now: () => 0 });
      for (const count of [0, 1, 40, 400]) {
        await iteration.advance(steps(count));
        const result = await iteration.settle();
        expect(result.V.length, name).toBe(result.map.letters.length);
        holdTables(figure.data(result, setting));
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
