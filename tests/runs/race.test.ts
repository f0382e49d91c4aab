import { describe, expect, it } from "vitest";
import { figure } from "../../src/figures/race/figure.ts";
import { paramsOfSave } from "../../src/runs/race/save.ts";
import { simulate } from "../../src/runs/race/run.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { holdChecks, holdTables, settingsOf } from "../figures/contract.tsx";

const values = defaultsOf(figure.params);
const all = { steps: Number.POSITIVE_INFINITY, milliseconds: Number.POSITIVE_INFINITY };
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe("the race’s simulation", () => {
  it("holds its tables and checks in every setting, at the start and after a while", async () => {
    for (const { params } of settingsOf(figure)) {
      const race = await simulate(params as typeof values);
      for (const steps of [0, 40]) {
        await race.advance({ steps, milliseconds: Number.POSITIVE_INFINITY });
        const result = await race.settle();
        holdTables(figure.data(result, params as typeof values));
        holdChecks(figure.checks(result, params as typeof values));
      }
    }
  });

  it("goes on from a save to the very numbers of an unbroken run, also past a divergence", async () => {
    for (const changed of [{}, { optimizer: "ascent", learningRate: 0.05 } as const]) {
      const straight = await simulate({ ...values, ...changed });
      await straight.advance({ steps: 700, milliseconds: Number.POSITIVE_INFINITY });
      const broken = await simulate({ ...values, ...changed });
      await broken.advance({ steps: 433, milliseconds: Number.POSITIVE_INFINITY });
      const resumed = await simulate({ ...values, ...changed });
      await resumed.restore(await broken.save());
      expect(await resumed.settle()).toEqual(await broken.settle());
      await resumed.advance({ steps: 267, milliseconds: Number.POSITIVE_INFINITY });
      expect(await resumed.settle()).toEqual(await straight.settle());
    }
  });

  it("says its params of a save, with the learning rate as it was changed live", async () => {
    const race = await simulate(values);
    await race.update({ ...values, learningRate: 0.2 });
    expect(paramsOfSave(await race.save())).toEqual({ ...values, learningRate: 0.2 });
  });

  it("takes a learning rate as it goes, and nothing else that is live touches the numbers", async () => {
    const [plain, faster, across] = await Promise.all([simulate(values), simulate(values), simulate(values)]);
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

  it("finishes when the samples are spent, and is diverged when every run is", async () => {
    const race = await simulate({ ...values, samples: 32 });
    expect((await race.advance(all)).event).toMatchObject({ kind: "finished", step: 125 });
    expect((await race.advance(all)).step).toBe(125);
    const lost = await simulate({ ...values, likelihood: "folded", optimizer: "ascent", learningRate: 1 });
    expect((await lost.advance(all)).event?.kind).toBe("diverged");
  });

  it("refuses what is not a race, and changes nothing", async () => {
    const race = await simulate(values);
    await race.advance({ steps: 3, milliseconds: Number.POSITIVE_INFINITY });
    const before = await race.settle();
    const other = await simulate(values);
    await other.advance({ steps: 9, milliseconds: Number.POSITIVE_INFINITY });
    const good = JSON.parse(new TextDecoder().decode(await other.save()));
    const wrong = [
      new Uint8Array([1, 2, 3]),
      bytesOf(null),
      bytesOf([]),
      bytesOf({ ...good, race: 2 }),
      bytesOf({ ...good, step: 1.5 }),
      bytesOf({ ...good, rngs: good.rngs.slice(1) }),
      bytesOf({ ...good, lanes: [good.lanes[0], good.lanes[1], good.lanes[2].with(0, { mu: 1 })] }),
      bytesOf({ ...good, trace: { ...good.trace, rows: [{ step: 1, lanes: [] }] } }),
      bytesOf({ ...good, rngs: good.rngs.with(0, [0, 0, 0, 0]) }),
      bytesOf({ ...good, trace: { ...good.trace, block: 3 } }),
      bytesOf({ ...good, params: { ...good.params, seed: 2 } }),
    ];
    for (const bytes of wrong) await expect(race.restore(bytes)).rejects.toThrow(/race/);
    expect(await race.settle()).toEqual(before);
    expect(() => paramsOfSave(bytesOf({ ...good, params: { ...good.params, samples: 0 } }))).toThrow(
      "samples",
    );
  });
});
