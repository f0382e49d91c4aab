import type { Mixture } from "../../inference/gaussianMixture.ts";
import { drawMixture, drawShape, type Points } from "../../inference/planeData.ts";
import { readRows } from "../../knobs/pointLists.ts";
import { fillNormal, type Rng, uniform } from "../../math/rng.ts";
import type { DiffusionParams } from "./snapshot.ts";

/** Where q(z|x) of each digit lies, x and y one after another: a normal of its own for every digit. */
export interface Codes {
  readonly mean: Float32Array;
  readonly std: Float32Array;
}

/** The two sets of digits' codes. */
export interface DigitCodes {
  readonly train: Codes;
  readonly heldOut: Codes;
}

/** Where points come from. `heldOut` are none that a network is trained on, where there are enough for that. */
export interface Source {
  readonly mixture: Mixture | null;
  draw(count: number, rng: Rng): Points;
  heldOut(count: number, rng: Rng): Points;
}

/** Own points from so many on are parted: every fifth is held out. */
const ENOUGH = 50;
const KEPT = 5;
/** Own points farther out than this are scaled to the plane. */
const EDGE = 3;

/** The source that the knobs name. @param codes of the digits, where they are the data. */
export function sourceOf(params: DiffusionParams, codes: DigitCodes | null): Source {
  const { data } = params;
  if (data === "digits") {
    if (codes === null) throw new Error("The digits' codes are not there.");
    return {
      mixture: null,
      draw: (count, rng) => drawCodes(codes.train, count, rng),
      heldOut: (count, rng) => drawCodes(codes.heldOut, count, rng),
    };
  }
  if (data === "own") return ownPoints(params.points);
  if (data === "mixture") {
    const mixture = mixtureOf(params);
    const draw = (count: number, rng: Rng) => drawMixture(mixture, count, rng);
    return { mixture, draw, heldOut: draw };
  }
  const draw = (count: number, rng: Rng) => drawShape(data, count, rng);
  return { mixture: null, draw, heldOut: draw };
}

/** The mixture that the knobs describe, its weights made to add up to 1. */
function mixtureOf({ components, spread }: Pick<DiffusionParams, "components" | "spread">): Mixture {
  const table = readRows(components);
  const column = (k: number) => Float64Array.from(table, (row) => row[k]);
  const weight = column(0);
  const total = weight.reduce((sum, w) => sum + w, 0);
  return { weight: weight.map((w) => w / total), x: column(1), y: column(2), std: spread };
}

/** A code of a digit drawn at random: z ~ q(z|x), x from the set. */
function drawCodes({ mean, std }: Codes, count: number, rng: Rng): Points {
  const digits = mean.length / 2;
  const which = Array.from({ length: count }, () => Math.floor(uniform(rng) * digits));
  return fillNormal(rng, new Float64Array(2 * count)).map((e, i) => {
    const at = 2 * which[i >> 1] + (i % 2);
    return mean[at] + std[at] * e;
  });
}

function ownPoints(text: string): Source {
  const all = onPlane(readRows(text).map(([x, y]) => [x, y] as const));
  const isParted = all.length >= ENOUGH;
  const train = isParted ? all.filter((_, i) => i % KEPT > 0) : all;
  const kept = isParted ? all.filter((_, i) => i % KEPT === 0) : all;
  return {
    mixture: null,
    draw: (count, rng) => pickAll(train, count, rng),
    heldOut: (count, rng) => pickAll(kept, count, rng),
  };
}

type Place = readonly [x: number, y: number];

/** Points that fit the plane stay where they are; others are moved to its middle, and scaled by one factor for both axes. */
function onPlane(points: readonly Place[]): readonly Place[] {
  if (points.every(([x, y]) => Math.abs(x) <= EDGE && Math.abs(y) <= EDGE)) return points;
  const mean = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [x0, y0] = [mean(0), mean(1)];
  const size = Math.max(...points.map(([x, y]) => Math.max(Math.abs(x - x0), Math.abs(y - y0)))) || 1;
  const scale = (EDGE * 0.8) / size;
  return points.map(([x, y]) => [(x - x0) * scale, (y - y0) * scale]);
}

function pickAll(points: readonly Place[], count: number, rng: Rng): Points {
  const out = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const [x, y] = points[Math.floor(uniform(rng) * points.length)];
    out[2 * i] = x;
    out[2 * i + 1] = y;
  }
  return out;
}
