import type { Values } from "./params.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly node: { readonly width: number; readonly height: number };
  /** The computation runs down instead of to the right. */
  readonly upright: boolean;
  /** Centre of a node. */
  readonly at: (name: string) => Place;
}

type Grid = Readonly<Record<string, readonly [column: number, row: number]>>;

/** What leads up to z keeps its place when z is rewritten, so that the eye finds what changed. */
const upToZ: Grid = { mu: [0, 0], sigma: [0, 1], epsilon: [0, 2], u: [1, 1.5], z: [2, 0.75] };
const grids: Readonly<Record<Values["f"], Grid>> = {
  quadratic: { ...upToZ, d: [3, 0.75], f: [4, 0.75] },
  elbo: { ...upToZ, h: [3, 0.3], l: [4, 0.3], l0: [4, 1.5], f: [5, 0.9] },
};

/** On a phone the way from ε is straight down, which leaves room for the numbers beside it. */
const underEpsilon = [1, 2] as const;

/** Below this width the graph stands upright. */
const narrow = 600;

/** The graph in the room that there is: columns from left to right, or from top to bottom on a phone. */
export function layoutOf(f: Values["f"], width: number): Layout {
  const grid = grids[f];
  const columns = 1 + Math.max(...Object.values(grid).map(([column]) => column));
  const upright = width < narrow;
  const node = { width: upright ? 94 : Math.min(118, 0.62 * (width / columns)), height: 60 };
  const height = upright ? columns * 112 : 290;
  const across = (share: number) => 6 + node.width / 2 + share * (width - node.width - 12);
  const down = (share: number) => 8 + node.height / 2 + share * (height - node.height - 16);
  return {
    width,
    height,
    node,
    upright,
    at: (name) => {
      const [column, row] = upright && name === "u" ? underEpsilon : grid[name];
      const along = column / (columns - 1);
      return upright ? { x: across(row / 2), y: down(along) } : { x: across(along), y: down(row / 2) };
    },
  };
}
