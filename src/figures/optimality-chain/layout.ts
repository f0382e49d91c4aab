import type { ChainNode } from "./model.ts";

/** Heights of the rows, pixels. */
const rowOf = { O: 25, a: 86, s: 147 } as const;
export const RADIUS = 18;
/** Where the bars under a state stand. */
export const BARS = { top: 174, bottom: 212 };
export const HEIGHT = 218;

export interface ChainLayout {
  readonly width: number;
  /** Width of a time. */
  readonly step: number;
  readonly place: (node: ChainNode) => readonly [number, number];
}

/** Times from left to right; coins above actions above states. Actions stand a little to the right of their time. */
export function layoutOf(width: number, horizon: number): ChainLayout {
  const step = width / horizon;
  const aside = { O: 0, a: Math.min(26, 0.16 * step), s: 0 };
  return {
    width,
    step,
    place: ({ kind, t }) => [(t - 0.5) * step + aside[kind], rowOf[kind]],
  };
}

/** Pairs of nodes joined by an arrow of the model: s and a make the coin, and the next s. */
export function edgesOf(horizon: number): readonly (readonly [ChainNode, ChainNode])[] {
  return Array.from({ length: horizon }, (_, i) => i + 1).flatMap((t) => {
    const [s, a, O]: ChainNode[] = [
      { kind: "s", t },
      { kind: "a", t },
      { kind: "O", t },
    ];
    const next: ChainNode = { kind: "s", t: t + 1 };
    const here = [
      [s, O],
      [a, O],
    ] as const;
    return t < horizon ? [...here, [s, next] as const, [a, next] as const] : here;
  });
}
