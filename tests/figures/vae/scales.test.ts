import { describe, expect, test } from "vitest";
import { classMedians } from "../../../src/runs/vae/classMedians.ts";
import { elboDomain, lastTick } from "../../../src/runs/vae/elboDomain.ts";
import { cloudReach, tilesReach } from "../../../src/runs/vae/planeScale.ts";
import { snapshotOf } from "./snapshot.ts";

const curve = Array.from({ length: 400 }, (_, step) => {
  const reconstruction = -150 - 390 * Math.exp(-step / 20);
  return { step, examples: step, reconstruction, kl: 6, elbo: reconstruction - 6 };
});

describe("elboDomain", () => {
  test("holds all that stands right of the first tenth, and does not stoop to the start", () => {
    const [low, high] = elboDomain(curve, [], (step) => step < 40);
    const late = curve.slice(40);
    expect(low).toBeLessThanOrEqual(Math.min(...late.map(({ elbo }) => elbo)));
    expect(low).toBeGreaterThan(-300);
    expect(high).toBeGreaterThanOrEqual(Math.max(...late.map(({ reconstruction }) => reconstruction)));
  });

  test("holds the importance-weighted bound, which may stand above the reconstruction", () => {
    const row = { step: 100, elbo: -160, reconstruction: -159, kl: 1, iwae: -120, K: 16, standardError: 0.1 };
    expect(elboDomain(curve, [row], (step) => step < 40)[1]).toBeGreaterThanOrEqual(-120);
  });

  test("only grows while the step axis stands still", () => {
    let [before, after] = [Infinity, -Infinity];
    for (let count = 60; count <= 400; count += 20) {
      const [low, high] = elboDomain(curve.slice(0, count), [], (step) => step < 40);
      expect(low).toBeLessThanOrEqual(before);
      expect(high).toBeGreaterThanOrEqual(after);
      [before, after] = [low, high];
    }
  });

  test("has a range before there is anything", () =>
    expect(elboDomain([], [], () => false)).toEqual([-600, 0]));
});

describe("lastTick", () => {
  test.each([
    [0, 100],
    [100, 100],
    [101, 200],
    [1500, 2000],
  ])("step %d ends the axis at %d", (step, end) => expect(lastTick(step)).toBe(end));
});

describe("the plane", () => {
  const cloud = (far: number, count: number) => ({
    labels: new Uint8Array(100),
    mean: Float32Array.from({ length: 200 }, (_, i) => (i < 2 * count ? far : 1)),
    std: new Float32Array(200),
  });

  test("ends where the tiles do: half a tile beyond the outermost", () => {
    expect(tilesReach({ side: 15, extent: 3, pictures: new Uint8Array(0) })).toBeCloseTo(3 + 3 / 14, 12);
  });

  test("lets one stray digit go, and follows five", () => {
    expect(cloudReach(snapshotOf({ cloud: cloud(50, 1) }))).toBe(1);
    expect(cloudReach(snapshotOf({ cloud: cloud(50, 5) }))).toBe(50);
  });
});

describe("classMedians", () => {
  test("is the middle of each class, and leaves out classes without digits", () => {
    const labels = Uint8Array.of(7, 7, 7, 2);
    const mean = Float32Array.of(0, 5, 1, 9, 100, 6, -1, -2);
    expect(classMedians({ labels, mean, std: mean })).toEqual([
      { digit: 2, z: [-1, -2] },
      { digit: 7, z: [1, 6] },
    ]);
  });
});
