import { describe, expect, test, vi } from "vitest";
import { integer } from "../../src/knobs/specs.ts";
import {
  holdAddresses,
  holdChecks,
  holdComparedAddress,
  holdComparison,
  holdDeclaration,
  holdEveryKnob,
  holdFrame,
  holdModel,
  holdRepeats,
  holdSecrets,
  holdTables,
  holdTelling,
  settingsOf,
} from "./contract.tsx";
import { runningMean, simulateRunningMean } from "../frame/fixtures/runningMean.tsx";
import { sampleMean } from "../frame/fixtures/sampleMean.tsx";

describe.each([sampleMean, runningMean])("the fixture $slug", (figure) => {
  test("declares itself in order", () => holdDeclaration(figure));
  test("survives the address and back", () => holdAddresses(figure));
  test("keeps an A in the address", () => holdComparedAddress(figure));
  test("has a whole frame before any script has run", () => holdFrame(figure));
});

describe("the pure fixture", () => {
  // Seeds are fixed; were they drawn anew, a true figure would fail one in 16,000 of these checks (four standard errors).
  test.each(settingsOf(sampleMean))("stands $name", ({ params }) => holdModel(sampleMean, params));
  test("tells the same again", async () => {
    vi.resetModules();
    const anew = await import("../frame/fixtures/sampleMean.tsx");
    expect(anew.sampleMean).not.toBe(sampleMean);
    holdRepeats(sampleMean, anew.sampleMean);
  });
  test("shows a change of every knob", () => holdEveryKnob(sampleMean));
  test("compares two settings", () => holdComparison(sampleMean));
});

test("a simulated figure's tables and checks hold, and the same seed gives the same numbers", async () => {
  for (const { params } of settingsOf(runningMean)) {
    const knobs = params as Parameters<typeof simulateRunningMean>[0];
    const run = async () => {
      const simulation = await simulateRunningMean(knobs);
      await simulation.advance({ steps: 7, milliseconds: 33 });
      return simulation.settle();
    };
    const result = await run();
    holdTables(runningMean.data(result, knobs));
    holdChecks(runningMean.checks(result, knobs));
    expect(await run()).toEqual(result);
  }
});

describe("the contract catches", () => {
  const [first, ...others] = sampleMean.scenes;
  const withScene = (scene: Partial<typeof first>) => ({
    ...sampleMean,
    scenes: [{ ...first, ...scene }, ...others],
  });
  test("a scene that asks and never tells, whose answer is there to be seen, or whose truth is no option", () => {
    const { reveal: _, ...silent } = first;
    const { shows: __, ...unseen } = first;
    expect(() => holdDeclaration({ ...sampleMean, scenes: [silent, ...others] })).toThrow(/few answers/);
    expect(() => holdDeclaration({ ...sampleMean, scenes: [unseen, ...others] })).toThrow(
      /its answer is hidden/,
    );
    const ask = { kind: "choice", options: ["All"], truth: "Little" } as const;
    expect(() => holdDeclaration(withScene({ ask }))).toThrow(/few/);
  });
  test("a part that is said to be hidden and is not", () => {
    expect(() => holdSecrets(withScene({ hides: ["circle"] }))).toThrow(/few hides circle/);
  });
  test("words with a number that no table has, and words that never change", () => {
    const { params } = settingsOf(sampleMean)[0];
    const strange = { ...sampleMean, describe: () => "The mean of these draws is 0.123456." };
    expect(() => holdModel(strange, params)).toThrow(/stand in no table/);
    const canned = { ...sampleMean, describe: () => "The mean of many draws is where it should be." };
    expect(() => holdTelling(canned)).toThrow();
  });
  test("a knob that changes nothing", () => {
    const params = { ...sampleMean.params, idle: integer({ label: "Idle", min: 0, max: 9, default: 1 }) };
    expect(() => holdEveryKnob({ ...sampleMean, params })).toThrow(/idle changes what is shown/);
  });
  test("a result kept under too short a key, and one that depends on those before it", () => {
    type Model = typeof sampleMean.model;
    const forgetful = () => {
      let last: { n: unknown; out: ReturnType<Model> } | null = null;
      const model: Model = (params) => {
        if (last?.n !== params.n) last = { n: params.n, out: sampleMean.model(params) };
        return last.out;
      };
      return { ...sampleMean, model };
    };
    const counting = () => {
      let calls = 0;
      const model: Model = (params) => sampleMean.model({ ...params, seed: calls++ });
      return { ...sampleMean, model };
    };
    expect(() => holdRepeats(forgetful(), forgetful())).toThrow(/to deeply equal/);
    expect(() => holdRepeats(counting(), counting())).toThrow(/to deeply equal/);
  });
  test("a number that is none", () => {
    const [table] = sampleMean.data(sampleMean.model(settingsOf(sampleMean)[0].params as never), {} as never);
    expect(() => holdTables([{ ...table, rows: [[0, Number.NaN, ""]] }])).toThrow(/: 0, NaN, : expected/);
    expect(() => holdTables([{ ...table, rows: [[0, Number.POSITIVE_INFINITY, ""]] }])).toThrow(
      /: 0, Infinity, : expected/,
    );
  });
  test("a verdict that does not follow from its numbers", () => {
    const check = { name: "sum", estimate: 2, exact: 1, tolerance: 0.1, holds: true };
    expect(() => holdChecks([check])).toThrow(/match object/);
    expect(() => holdChecks([{ ...check, estimate: 1.05 }])).not.toThrow();
    expect(() => holdChecks([{ ...check, estimate: 1.05, holds: false }])).toThrow(/match object/);
  });
  test("a claim that is no sentence, a simulation without a seed, a scene out of range, too few scenes", () => {
    expect(() => holdDeclaration({ ...sampleMean, claim: "means" })).toThrow(/the claim is a sentence/);
    const { seed: _, ...seedless } = runningMean.params;
    expect(() => holdDeclaration({ ...runningMean, params: seedless } as never)).toThrow(/seed/);
    const [first, ...others] = sampleMean.scenes;
    const scenes = [{ ...first, params: { n: 0 } }, ...others];
    expect(() => holdDeclaration({ ...sampleMean, scenes })).toThrow(/n: /);
    expect(() => holdDeclaration({ ...sampleMean, scenes: others })).toThrow(/at least three scenes/);
  });
});
