import type { Estimator } from "../../inference/raceRunner.ts";

/** What each estimator is called, at the start of a sentence. */
export const laneNames: Readonly<Record<Estimator, string>> = {
  scoreFunction: "Score function",
  scoreFunctionBaseline: "Score function with baseline",
  reparameterized: "Pathwise",
};

/** Name at the curve's end, and the class that gives its colour. */
export const laneLook: Readonly<
  Record<Estimator, { readonly name: string; readonly colour: string; readonly shape: string }>
> = {
  scoreFunction: { name: "score", colour: "var(--theta)", shape: "M-4,-3.5H4L0,4.5Z" },
  scoreFunctionBaseline: { name: "baseline", colour: "var(--kl)", shape: "M-3.5,-3.5H3.5V3.5H-3.5Z" },
  reparameterized: { name: "pathwise", colour: "var(--phi)", shape: "M-4,0A4,4 0 1 1 4,0A4,4 0 1 1 -4,0Z" },
};
