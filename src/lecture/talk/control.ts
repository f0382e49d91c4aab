import type { Beat } from "../beat.ts";
import { bothEnds } from "./control/bothEnds.ts";
import { goneSoft } from "./control/goneSoft.ts";
import { nearOptimal } from "./control/nearOptimal.ts";

/** Section 4 of the lecture. */
export const control: readonly Beat[] = [...nearOptimal, ...goneSoft, ...bothEnds];
