import { describe, expect, test } from "vitest";
import { figure } from "../../src/figures/race/figure.ts";
import { readRunFile } from "../../src/data/runFile.ts";
import { tensorOf } from "../../src/data/tensors.ts";
import { paramsOfRun } from "../../src/frame/run/runSetup.ts";
import { run } from "../../src/runs/race/run.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { holdChecks, holdTables, settingsOf } from "../figures/contract.tsx";
import { forged, zeros } from "./forged.ts";

const values = defaultsOf(figure.params);
const all = { steps: Number.POSITIVE_INFINITY, milliseconds: Number.POSITIVE_INFINITY };
const begin = (knobs: typeof values) => simulate(run, knobs, clock);

describe("the race’s simulation", () => {
  test("holds its tables and checks in every setting, at the start and after a while", {
    tags: "fifth",
  }, async () => {
    for (const { params } of settingsOf(figure)) {
      const race = await begin(params as typeof values);
      for (const steps of [0, 40]) {
        await race.advance({ steps, milliseconds: Number.POSITIVE_INFINITY });
        const result = await race.settle();
        holdTables(figure.data(result, params as typeof values));
        holdChecks(figure.checks(result, params as typeof values));
      }
    }
  });

  test("goes on from a save to the very numbers of an unbroken run, also past a divergence", async () => {
    for (const changed of [{}, { optimizer: "ascent", learningRate: 0.05 } as const]) {
      const straight = await begin({ ...values, ...changed });
      await straight.advance({ steps: 700, milliseconds: Number.POSITIVE_INFINITY });
      const broken = await begin({ ...values, ...changed });
      await broken.advance({ steps: 433, milliseconds: Number.POSITIVE_INFINITY });
      const resumed = await begin({ ...values, ...changed });
      await resumed.restore(await broken.save());
      expect(await resumed.settle()).toEqual(await broken.settle());
      await resumed.advance({ steps: 267, milliseconds: Number.POSITIVE_INFINITY });
      expect(await resumed.settle()).toEqual(await straight.settle());
    }
  });

  test("says its params of a save, with the learning rate as it was changed live", async () => {
    const race = await begin(values);
    await race.update({ ...values, learningRate: 0.2 });
    expect(readRunFile(await race.save(), "race").params).toEqual({ ...values, learningRate: 0.2 });
  });

  test("takes a learning rate as it goes, and nothing else that is live touches the numbers", async () => {
    const [plain, faster, across] = await Promise.all([begin(values), begin(values), begin(values)]);
    await faster.update({ ...values, learningRate: 0.2 });
    await across.update({ ...values, across: "samples", up: "gap" });
    const [one, two, three] = await Promise.all(
      [plain, faster, across].map((race) =>
        race.advance({ steps: 20, milliseconds: Number.POSITIVE_INFINITY }),
      ),
    );
    expect(two.lanes).not.toEqual(one.lanes);
    expect(three).toEqual(one);
  });

  test("finishes when the samples are spent, and is diverged when every run is", async () => {
    const race = await begin({ ...values, samples: 32 });
    expect((await race.advance(all)).event).toMatchObject({ kind: "finished", step: 125 });
    expect((await race.advance(all)).step).toBe(125);
    const lost = await begin({ ...values, likelihood: "folded", optimizer: "ascent", learningRate: 1 });
    expect((await lost.advance(all)).event?.kind).toBe("diverged");
  });

  test("refuses what is not a race, and changes nothing", async () => {
    const race = await begin(values);
    await race.advance({ steps: 3, milliseconds: Number.POSITIVE_INFINITY });
    const before = await race.settle();
    const other = await begin(values);
    await other.advance({ steps: 9, milliseconds: Number.POSITIVE_INFINITY });
    const good = await other.save();
    const wrong = {
      "no safetensors": new Uint8Array([1, 2, 3]),
      'wrong in "step"': forged(good, "race", { step: 1.5 }),
      "generators has the shape": forged(good, "race", {
        tensors: { generators: tensorOf(new Uint32Array(76).fill(1), [19, 4]) },
      }),
      "runners has the shape": forged(good, "race", { tensors: { runners: zeros(59, 9) } }),
      "trace.rows has the shape": forged(good, "race", { tensors: { "trace.rows": zeros(9, 12) } }),
      "stands nowhere": forged(good, "race", {
        tensors: { generators: tensorOf(new Uint32Array(80), [20, 4]) },
      }),
      "not a saved trace": forged(good, "race", {
        tensors: { "trace.block": tensorOf(Float64Array.of(3)) },
      }),
      "“seed”": forged(good, "race", { params: { seed: 2 } }),
      "figure “algorithm”": forged(good, "race", { figure: "algorithm" }),
    };
    for (const [message, bytes] of Object.entries(wrong))
      await expect(race.restore(bytes)).rejects.toThrow(message);
    expect(await race.settle()).toEqual(before);
    const absurd = forged(good, "race", { params: { samples: 0 } });
    expect(() => paramsOfRun(figure, absurd, values)).toThrow("samples");
  });
});
