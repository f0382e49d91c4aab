import type { Stroke } from "./centreDigit.ts";

/** A three, drawn by hand on a pad of 100 × 100: for readers who draw with neither mouse nor finger. */
export const exampleDrawing: readonly Stroke[] = [
  [
    [33, 27],
    [37, 22],
    [43, 18],
    [50, 16],
    [57, 17],
    [63, 20],
    [67, 26],
    [67, 33],
    [63, 40],
    [57, 45],
    [50, 48],
    [45, 49],
    [51, 50],
    [58, 52],
    [64, 56],
    [68, 62],
    [69, 69],
    [66, 76],
    [60, 82],
    [52, 85],
    [44, 85],
    [37, 82],
    [32, 77],
  ],
];
