import { useMemo } from "react";
import type { ChainNode } from "../../../control/chainNode.ts";

/** Heights of the rows, pixels. */
const rowOf = { O: 22, a: 76, s: 130 } as const;
export const RADIUS = 18;
/** Where the bars under a state stand. */
export const BARS = { top: 156, bottom: 195 };
export const HEIGHT = 200;

export interface ChainLayout {
  readonly width: number;
  /** Width of a time. */
  readonly step: number;
  readonly place: (node: ChainNode) => readonly [number, number];
}

/** Times from left to right; coins above actions above states. Actions stand a little to the right of their time. */
export const useLayout = (width: number, horizon: number): ChainLayout =>
  useMemo(() => {
    const step = width / horizon;
    const aside = { O: 0, a: Math.min(26, 0.16 * step), s: 0 };
    return {
      width,
      step,
      place: ({ kind, t }) => [(t - 0.5) * step + aside[kind], rowOf[kind]],
    };
  }, [width, horizon]);
