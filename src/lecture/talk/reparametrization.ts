import type { Beat } from "../beat.ts";
import { noise } from "./reparametrization/noise.ts";
import { wayBack } from "./reparametrization/wayBack.ts";

/** Section 2 of the lecture. */
export const reparametrization: readonly Beat[] = [...wayBack, ...noise];
