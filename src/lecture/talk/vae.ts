import type { Beat } from "../beat.ts";
import { lab } from "./vae/lab.ts";
import { sampling } from "./vae/sampling.ts";

/** Section 3 of the lecture, first part. */
export const vae: readonly Beat[] = [...lab, ...sampling];
