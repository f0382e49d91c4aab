import { extent } from "d3";
import type { Params } from "../figure.ts";

/** A node's centre and size, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The computation runs down instead of to the right. */
  readonly upright: boolean;
  readonly placeOf: (name: string) => Place;
}

type Grid = Readonly<Record<string, readonly [column: number, row: number]>>;

/** What leads up to z keeps its place when z is rewritten, so that the eye finds what changed. */
const upToZ: Grid = { mu: [0, 0], epsilon: [0, 1], sigma: [0, 2], u: [1, 1.5], z: [2, 0.75] };
const insides: Readonly<Record<Params["f"], Grid>> = {
  quadratic: { d: [3, 0.75], f: [4, 0.75] },
  elbo: { h: [3, 0.3], l: [4, 0.3], l0: [4, 1.5], f: [5, 0.9] },
};

/** On a phone the way from σ is straight down, which leaves room for the numbers beside it. */
const underSigma = [1, 2] as const;

/** Below this width boxes in six columns need more of it for what they say. */
const tight = 700;

/** Its usual height where it does not stand upright, pixels. */
export const LEVEL = 316;

/** Below this width the graph stands upright. */
const narrow = 600;

/**
 * The graph in the room that there is: columns from left to right, or from top to bottom on a phone. A black box takes
 * the place of all that it hides.
 * @param level height, pixels, where it does not stand upright
 */
export function layoutOf(
  { f, blackBox }: Pick<Params, "f" | "blackBox">,
  width: number,
  level = LEVEL,
): Layout {
  const inside = insides[f];
  const grid = { ...upToZ, ...inside };
  const columns = 1 + Math.max(...Object.values(grid).map(([column]) => column));
  const upright = width < narrow;
  const node = {
    width: upright ? 94 : Math.min(118, (width < tight && columns > 5 ? 0.8 : 0.7) * (width / columns)),
    height: 60,
  };
  const height = upright ? columns * 112 : level;
  const across = (share: number) => 6 + node.width / 2 + share * (width - node.width - 12);
  const down = (share: number) => 8 + node.height / 2 + share * (height - node.height - 16);
  const single = (name: string): Place => {
    const [column, row] = upright && name === "u" ? underSigma : grid[name];
    const along = column / (columns - 1);
    return upright
      ? { ...node, x: across(row / 2), y: down(along) }
      : { ...node, x: across(along), y: down(row / 2) };
  };
  const box = around(Object.keys(inside).map(single));
  return {
    width,
    height,
    upright,
    placeOf: (name) => (blackBox && name === "f" ? box : single(name)),
  };
}

/** The smallest place that holds all of them. */
function around(places: readonly Place[]): Place {
  const [left = 0, right = 0] = extent(places.flatMap(({ x, width }) => [x - width / 2, x + width / 2]));
  const [top = 0, bottom = 0] = extent(places.flatMap(({ y, height }) => [y - height / 2, y + height / 2]));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
