import type { KeptRun } from "./loop/state.ts";

/** A run whose figure sleeps. */
export interface SleptRun {
  readonly bytes: KeptRun["bytes"];
  readonly playing: boolean;
}

const slept = new Map<string, SleptRun>();

/** Keeps the run of a figure while it sleeps. */
export function keepSlept(slug: string, run: SleptRun): void {
  slept.set(slug, run);
}

/** The run that a figure fell asleep with; it is given once. */
export function takeSlept(slug: string): SleptRun | undefined {
  const run = slept.get(slug);
  slept.delete(slug);
  return run;
}
