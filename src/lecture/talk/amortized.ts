import type { Beat } from "../beat.ts";
import { asRl } from "./amortized/asRl.ts";
import { guessing } from "./amortized/guessing.ts";
import { lowerBound } from "./amortized/lowerBound.ts";

/** Section 1 of the lecture. */
export const amortized: readonly Beat[] = [...lowerBound, ...guessing, ...asRl];
