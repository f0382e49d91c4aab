import { useMemo } from "react";
import type { ChainNode } from "../../../control/chainNode.ts";

/** Heights of the rows, of the bars under a state, and of the whole, pixels. */
const page = { rows: { O: 22, a: 76, s: 130 }, bars: { top: 156, bottom: 195 }, height: 200 } as const;
/** A low one in a room, above the messages: these are its bars. */
const low = { rows: { O: 20, a: 64, s: 108 }, bars: null, height: 130 } as const;
/** How far right of their time actions stand: a share of its width, and clear of the arrow from state to coin in a room. */
const shapes = {
  page: { ...page, aside: 0.16 },
  beside: { ...page, aside: 0.33 },
  low: { ...low, aside: 0.4 },
} as const;
export const RADIUS = 18;

export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  /** Where the bars under a state stand; null where there are none. */
  readonly bars: { readonly top: number; readonly bottom: number } | null;
  /** Width of a time. */
  readonly step: number;
  readonly place: (node: ChainNode) => readonly [number, number];
}

/** Times from left to right; coins above actions above states. Actions stand a little to the right of their time. */
export const useLayout = (width: number, horizon: number, shape: keyof typeof shapes): ChainLayout =>
  useMemo(() => {
    const { rows, aside: share, ...sizes } = shapes[shape];
    const step = width / horizon;
    const aside = { O: 0, a: Math.min(26, share * step), s: 0 };
    return {
      ...sizes,
      width,
      step,
      place: ({ kind, t }) => [(t - 0.5) * step + aside[kind], rows[kind]],
    };
  }, [width, horizon, shape]);
