import type { ComponentProps } from "react";
import type { Road } from "../../control/road.ts";
import { CurvesPlot, type TimeCurve } from "../../marks/time/CurvesPlot.tsx";
import { worldLook } from "../../marks/worldLook.ts";
import { type ForwardBackward, roadsOf } from "./model.ts";

/** What every picture over time is told. */
export type OverTime = Pick<ComponentProps<typeof CurvesPlot>, "t" | "horizon" | "onTime" | "reached"> & {
  readonly result: ForwardBackward;
  readonly width: number;
};

/** How unsure one is of where the monkey is, time by time. */
export const EntropyPlot = ({ result, ...times }: OverTime & { readonly height: number }) => (
  <CurvesPlot
    {...times}
    curves={roadsOf(result).map((road) => curveOf(road, "entropy", ({ entropy }) => entropy))}
    name="Entropy of the monkey’s place"
    unit="nats"
    withTimes
  />
);

/** A measure of how widely a world's marginals are spread, against time. */
export const curveOf = (
  { dynamics, spreads }: Road,
  name: string,
  measure: (spread: Road["spreads"][number]) => number,
  weight = 2.2,
): TimeCurve => ({
  key: `${dynamics} ${name}`,
  text: dynamics === "posterior" ? name : name === "entropy" ? "true" : `true ${name}`,
  values: spreads.map(measure),
  look: { ...worldLook[dynamics], weight },
});
