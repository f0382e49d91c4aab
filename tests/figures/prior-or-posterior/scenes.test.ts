import { beforeAll, describe, expect, test } from "vitest";
import { packedDigits } from "../../../scripts/checkpoint/packedDigits.ts";
import type { Digits } from "../../../src/data/digitsFormat.ts";
import { figure, type Params } from "../../../src/figures/prior-or-posterior/figure.ts";
import { paramsOfScene } from "../../../src/knobs/address.ts";
import { run } from "../../../src/runs/priorOrPosterior/run.ts";
import type { PriorOrPosteriorSnapshot } from "../../../src/runs/priorOrPosterior/snapshot.ts";
import { clock, simulate } from "../../../src/runs/simulate.ts";
import { pathUnderTest, usePath } from "../../nets/backend.ts";
import { shippedFile } from "../../nets/shippedFile.ts";
import { holdChecks, holdTables } from "../contract.tsx";
import { holdWords } from "../words.ts";

let digits: Digits;

beforeAll(async () => {
  await usePath(pathUnderTest);
  digits = packedDigits();
});

const sceneOf = (name: string) => {
  const scene = figure.scenes.find((scene) => scene.name === name);
  if (!scene) throw new Error(`There is no scene ${name}.`);
  return scene;
};

/** The picture of a scene, before or after it tells; its tables, words and checks are held on the way. */
async function pictureOf(name: string, told = false): Promise<PriorOrPosteriorSnapshot> {
  const scene = sceneOf(name);
  const params = { ...paramsOfScene(figure, name), ...(told ? scene.shows : {}) } as Params;
  const simulation = await simulate(run, params, { ...clock, digits, file: shippedFile });
  const snapshot = await simulation.settle();
  simulation.dispose();
  const tables = figure.data(snapshot, params);
  holdTables(tables);
  holdWords(figure.describe(snapshot, params), tables);
  holdChecks(figure.checks(snapshot, params));
  return snapshot;
}

const textOf = (name: string) => `${sceneOf(name).note} ${sceneOf(name).reveal}`;

describe("what the scenes say is so:", () => {
  test("which-term", async () => {
    const { surgery } = await pictureOf("which-term");
    for (const term of [surgery.klPerPoint, surgery.mutualInformation, surgery.klAggregate])
      expect(textOf("which-term")).toContain(term.toFixed(2));
    const saidIn = textOf("open-the-holes");
    expect(saidIn).toContain(surgery.mutualInformation.toFixed(2));
    expect(saidIn).toContain(Math.log(500).toFixed(2));
  });

  test("into-a-hole", async () => {
    const { probe, surgery } = await pictureOf("into-a-hole");
    expect(probe.logAggregate[0] - probe.logPrior[0]).toBeLessThan(Math.log(0.1));
    expect(surgery.holeShare).toBeGreaterThan(0.3);
  });

  test("free-code, which is where open-the-holes leads", async () => {
    for (const { codes, surgery } of [
      await pictureOf("free-code"),
      await pictureOf("open-the-holes", true),
    ]) {
      expect(Math.round(Math.max(...codes.mean.map(Math.abs)))).toBe(sceneOf("free-code").ask?.truth);
      expect(surgery.holeShare).toBeGreaterThan(0.99);
      expect(surgery.mutualInformation).toBeCloseTo(Math.log(500), 2);
      expect(textOf("free-code")).toContain(surgery.mutualInformation.toFixed(2));
      expect(surgery.klAggregate.toFixed(0)).toBe("138");
    }
  });

  test("each-near", async () => {
    const { surgery, fromPrior } = await pictureOf("each-near");
    expect(surgery.klPerPoint).toBeLessThan(1.5e-4);
    expect(surgery.holeShare).toBe(0);
    const first = fromPrior.means.subarray(0, 784);
    // The same smudge: no pixel of any draw is 5 % of grey from the first one's.
    fromPrior.means.forEach((grey, k) => expect(Math.abs(grey - first[k % 784])).toBeLessThan(13));
  });

  test("more-digits", async () => {
    const [few, many] = [await pictureOf("more-digits"), await pictureOf("more-digits", true)];
    expect(many.surgery.holeShare).toBeCloseTo(0.41, 2);
    expect(few.surgery.holeShare).toBeCloseTo(0.76, 2);
    expect(many.surgery.mutualInformation - few.surgery.mutualInformation).toBeCloseTo(1.4, 1);
    expect(Math.abs(many.surgery.klPerPoint - few.surgery.klPerPoint)).toBeLessThan(0.3);
    expect(many.surgery.klAggregate).toBeLessThan(few.surgery.klAggregate);
  });

  test("mean-or-draw", async () => {
    const { fromPrior } = await pictureOf("mean-or-draw");
    const grey = fromPrior.means.filter((level) => level > 50 && level < 205).length / fromPrior.means.length;
    expect(grey, "means are grey, which draws are not").toBeGreaterThan(0.05);
  });
});
