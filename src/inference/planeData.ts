import { fillNormal, type Rng, uniform } from "../math/rng.ts";
import type { Mixture } from "./gaussianMixture.ts";

/** What is drawn on the plane without end, by a rule. */
export type PlaneShape = "moons" | "spiral" | "checkerboard";

/** Points one after another, x and y. */
export type Points = Float64Array;

/** Spread of the points around the moons and along the spiral. */
const FUZZ = 0.1;

/** `count` points of a mixture: a component by its weight, then a normal draw. */
export function drawMixture({ weight, x, y, std }: Mixture, count: number, rng: Rng): Points {
  const which = Array.from({ length: count }, () => pick(weight, uniform(rng)));
  return fillNormal(rng, new Float64Array(2 * count)).map((e, i) => {
    const k = which[i >> 1];
    return (i % 2 === 0 ? x[k] : y[k]) + std * e;
  });
}

function pick(weight: Float64Array, at: number): number {
  let left = at;
  for (let k = 0; k < weight.length - 1; k++) {
    left -= weight[k];
    if (left < 0) return k;
  }
  return weight.length - 1;
}

/** `count` points of a shape, about as wide as N(0, I). */
export function drawShape(shape: PlaneShape, count: number, rng: Rng): Points {
  const out = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const [x, y] = places[shape](uniform(rng), uniform(rng), uniform(rng));
    out[2 * i] = x;
    out[2 * i + 1] = y;
  }
  if (shape === "checkerboard") return out;
  const fuzz = fillNormal(rng, new Float64Array(2 * count));
  return out.map((at, i) => at + FUZZ * fuzz[i]);
}

type Place = readonly [x: number, y: number];

/** A place on the shape for two or three numbers uniform on [0, 1). */
const places: Readonly<Record<PlaneShape, (u: number, v: number, w: number) => Place>> = {
  /** Two half circles, one upside down, each ending inside the other. */
  moons: (u, v) => {
    const angle = Math.PI * u;
    const [x, y] =
      v < 0.5 ? [Math.cos(angle), Math.sin(angle)] : [1 - Math.cos(angle), 0.5 - Math.sin(angle)];
    return [1.4 * (x - 0.5), 1.4 * (y - 0.25)];
  },
  /** One arm of r = angle, about as many points on every stretch of it. */
  spiral: (u) => {
    const angle = 1.2 + 3.3 * Math.PI * Math.sqrt(u);
    const r = 2.1 * (angle / (1.2 + 3.3 * Math.PI));
    return [r * Math.cos(angle), r * Math.sin(angle)];
  },
  /** The dark fields of a board of 4 × 4 on [−2, 2]². */
  checkerboard: (u, v, w) => {
    const column = Math.floor(4 * u);
    const row = 2 * Math.floor(2 * v) + (column % 2);
    return [4 * u - 2, row + w - 2];
  },
};
