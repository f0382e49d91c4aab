import { type BackwardMessages, valuesAt } from "./backwardMessages.ts";
import { type ForwardMessages, logAlphaAt } from "./forwardMessages.ts";
import type { Gridworld } from "./gridworld.ts";
import { logSumExp } from "../math/logSumExp.ts";

/** Both messages at one time, added up along each row or column; log of the sum. */
export interface Cone {
  readonly t: number;
  readonly logAlpha: readonly number[];
  readonly logBeta: readonly number[];
}

interface Messages {
  readonly world: Gridworld;
  readonly forward: ForwardMessages;
  readonly backward: BackwardMessages;
}

/** log Σ α_t(s) and log Σ β_t(s) over the open cells of each row or column, t = 1 … T. */
export function conesOf(messages: Messages, across: "rows" | "columns"): readonly Cone[] {
  const { horizon, temperature } = messages.backward.problem;
  const cells = cellsOfLines(messages.world, across);
  return Array.from({ length: horizon }, (_, i) => {
    const alpha = jointAlphaAt(messages.forward, i + 1);
    const V = valuesAt(messages.backward, i + 1);
    return {
      t: i + 1,
      logAlpha: cells.map((line) => logSumExp(line.map((s) => alpha[s]))),
      logBeta: cells.map((line) => logSumExp(line.map((s) => V[s] / temperature))),
    };
  });
}

/** log p(s_t, O_{1:t−1}): the forward message before it is normalised. */
export function jointAlphaAt(forward: ForwardMessages, t: number): Float64Array {
  let past = 0;
  for (let u = 0; u < t; u++) past += forward.logNormalizers[u];
  return logAlphaAt(forward, t).map((logAlpha) => logAlpha + past);
}

function cellsOfLines(world: Gridworld, across: "rows" | "columns"): number[][] {
  const lines: number[][] = Array.from({ length: world[across] }, () => []);
  for (const s of world.open)
    lines[across === "rows" ? Math.floor(s / world.columns) : s % world.columns].push(s);
  return lines;
}
