import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { digitsOfOwn, ownSet } from "../../src/data/own/ownSet.ts";
import { readRunFile } from "../../src/data/runFile.ts";
import { madeShapes } from "../../src/data/shapes.ts";
import type { Digits } from "../../src/data/digitsFormat.ts";
import { fashionFile, loadFashion } from "../../src/data/fashion.ts";
import { figure } from "../../src/figures/vae/figure.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import { classMedians } from "../../src/runs/vae/classMedians.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import { factorScores } from "../../src/runs/vae/factorScores.ts";
import { run as vae } from "../../src/runs/vae/run.ts";
import type { VaeParams, VaeSimulation } from "../../src/runs/vae/snapshot.ts";
import { pathUnderTest, usePath } from "../nets/backend.ts";
import { tinyDigits, tinyParams } from "../nets/tiny.ts";

beforeAll(() => usePath(pathUnderTest));

const open = (digits: Digits, params: Partial<VaeParams> = {}): Promise<VaeSimulation> =>
  simulate(vae, { ...tinyParams, ...params }, { ...clock, digits });
const go = (run: VaeSimulation, steps: number) =>
  run.advance({ steps, milliseconds: Number.POSITIVE_INFINITY });

const { train, heldOut } = tinyDigits();
/** The same pictures, some of one pixel otherwise, as a reader's own. */
const own = (name: string, grey: number) => ownSet(name, train.pictures.slice().fill(grey, 0, 1), null);

describe("a run on the reader's own pictures", () => {
  test("says what it learns, and has one class where there are no labels", async () => {
    const run = await open(digitsOfOwn(own("faces.npz", 1)));
    const snapshot = await run.settle();
    expect(snapshot.set).toMatchObject({ data: "own", name: "faces.npz", classes: [] });
    expect(new Set(snapshot.cloud.labels)).toEqual(new Set([0]));
    expect(snapshot.factors).toBeNull();
    expect((await go(run, 40)).heldOut.at(-1)?.elbo).toBeGreaterThan(Number(snapshot.heldOut[0].elbo));
    run.dispose();
  });

  test("of ten pictures, one held out, is drawn and goes on", async () => {
    const run = await open(digitsOfOwn(ownSet("ten", train.pictures.slice(0, 7840), null)));
    await go(run, 3);
    const { originals, step, epochs } = await run.settle();
    expect([originals.length, step, epochs]).toEqual([7840, 3, 48 / 9]);
    run.dispose();
  });

  test("carries their fingerprint, and goes on on the same pictures under another name", async () => {
    const set = own("faces.npz", 1);
    const first = await open(digitsOfOwn(set));
    await go(first, 3);
    const saved = await first.save();
    expect(readRunFile(saved, "vae").state).toMatchObject({ set: set.fingerprint, setName: "faces.npz" });
    const second = await open(digitsOfOwn(own("renamed.npz", 1)));
    await second.restore(saved);
    expect((await second.settle()).step).toBe(3);
    first.dispose();
    second.dispose();
  });

  test("is refused on others, with both named and nothing changed", async () => {
    const [first, second] = [own("faces.npz", 1), own("houses.npz", 2)];
    const run = await open(digitsOfOwn(first));
    await go(run, 3);
    const saved = await run.save();
    const others = [
      [await open(digitsOfOwn(second)), `“houses.npz” (${second.fingerprint})`],
      [await open({ train, heldOut }), "“MNIST digits” (mnist)"],
    ] as const;
    for (const [other, name] of others) {
      const before = (await other.settle()).heldOut;
      await expect(other.restore(saved)).rejects.toThrow(
        `This run was trained on the pictures “faces.npz” (${first.fingerprint}); here are ${name}.`,
      );
      expect((await other.settle()).heldOut).toEqual(before);
      other.dispose();
    }
    const mnist = await open({ train, heldOut });
    const digits = await mnist.save();
    await expect(run.restore(digits)).rejects.toThrow(
      "on the pictures “MNIST digits” (mnist); here are “faces.npz”",
    );
    mnist.dispose();
    run.dispose();
  });
});

describe("what the dimensions tell of the factors", () => {
  const shapes = madeShapes();
  const { names, values } = shapes.factors;
  const of = (scores: ReturnType<typeof factorScores>, dimension: number, factor: string) =>
    scores.find((row) => row.dimension === dimension && row.factor === factor)?.score ?? expect.fail(factor);

  test("is all, where a dimension is the factor, and next to nothing of the others", () => {
    const scores = factorScores(Float32Array.from(values), shapes.factors);
    expect(scores).toHaveLength(names.length ** 2);
    names.forEach((factor, k) => {
      expect(of(scores, k + 1, factor)).toBeCloseTo(1, 6);
      for (const other of names.filter((name) => name !== factor))
        expect(of(scores, k + 1, other)).toBeLessThan(0.03);
    });
  });

  test("is not measured where a mean is not finite", () => {
    expect(factorScores(new Float32Array(2000).fill(Number.NaN, 3, 4), shapes.factors)).toEqual([]);
  });
});

describe("what the scenes on other sets tell", () => {
  const settingOf = (scene: string) => paramsOfScene(figure, scene) as unknown as VaeParams;

  test("no dimension follows the angle of the shapes, and where they lie across is followed best", {
    tags: "fifth",
  }, async () => {
    const run = await open(madeShapes(), settingOf("shapes"));
    await go(run, 300);
    const factors = (await run.settle()).factors ?? expect.fail();
    const best = (factor: string) =>
      Math.max(...factors.filter((row) => row.factor === factor).map(({ score }) => score));
    expect(best("angle")).toBeLessThan(0.06);
    for (const factor of ["x", "y", "size", "kind"]) expect(best(factor)).toBeGreaterThan(best("angle"));
    expect(best("x")).toBeGreaterThan(0.25);
    expect(best("y")).toBeGreaterThan(0.1);
    expect(best("size")).toBeGreaterThan(0.1);
    run.dispose();
  });

  test("pullovers and coats lie on top of each other, the other pairs do not", {
    tags: "fifth",
  }, async () => {
    const file = fileURLToPath(new URL(`../../public/${fashionFile}`, import.meta.url));
    const host = async () => new Response(new Uint8Array(readFileSync(file)));
    const run = await open(await loadFashion("https://host/", host), settingOf("fashion"));
    await go(run, 200);
    const { cloud, set } = await run.settle();
    const medians = classMedians(cloud);
    const place = (name: string) =>
      medians.find(({ digit }) => set.classes[digit] === name)?.z ?? expect.fail(name);
    const apart = (one: string, other: string) =>
      Math.hypot(place(one)[0] - place(other)[0], place(one)[1] - place(other)[1]);
    for (const [one, other] of [
      ["trouser", "bag"],
      ["sandal", "dress"],
      ["trouser", "pullover"],
      ["sneaker", "pullover"],
    ])
      expect(apart(one, other), `${one}, ${other}`).toBeGreaterThan(2 * apart("pullover", "coat"));
    run.dispose();
  });
});
