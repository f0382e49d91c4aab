import { gapToMax, type SoftLevels, softLevels } from "../../control/softLevels.ts";
import { readList } from "../../knobs/lists.ts";
import { probabilitiesOf } from "../../math/categorical.ts";
import { evenNodes, logEvenNodes } from "../../math/quadrature.ts";
import type { Params } from "./figure.ts";

export interface Softmax {
  /** As the reader set them, before k and c. */
  readonly given: readonly number[];
  /** kQ + c. */
  readonly values: readonly number[];
  readonly probabilities: Float64Array;
  readonly levels: SoftLevels;
  /** The soft max that the reader chose: with the prior counted, or ignored. */
  readonly V: number;
  readonly gap: number;
  /** τ log n: the widest that the gap can be. */
  readonly room: number;
  /** The soft max over temperature, both ways. */
  readonly overTemperature: readonly (Pick<SoftLevels, "logSumExp" | "logMeanExp"> & {
    readonly temperature: number;
  })[];
  /** V − max against k, at the reader's c and τ. */
  readonly overScale: readonly { readonly scale: number; readonly gap: number }[];
  /** V − max against c, at the reader's k and τ. */
  readonly overShift: readonly { readonly shift: number; readonly gap: number }[];
}

/** A Q as the reader may set it. */
export const qKnob = { min: -10, max: 10, step: 0.001, scale: "linear" } as const;
/** What the axes of temperature, factor and constant reach. */
export const ranges = {
  temperature: { min: 0.01, max: 100 },
  scale: { min: 0.1, max: 100 },
  shift: { min: -100, max: 100 },
} as const;

const POINTS = 121;
const logSpread = ({ min, max }: { readonly min: number; readonly max: number }) =>
  Array.from(logEvenNodes(min, max, POINTS));

/** The soft max of kQ + c, the levels around it, and how it changes with temperature, factor and constant. */
export function model({ values: list, temperature, uniformPrior, scale, shift }: Params): Softmax {
  const given = readList(list);
  const changed = (k: number, c: number) => given.map((q) => k * q + c);
  const values = changed(scale, shift);
  const levels = softLevels(values, temperature);
  const gapOf = (k: number, c: number) => gapToMax(changed(k, c), temperature, uniformPrior);
  return {
    given,
    values,
    probabilities: probabilitiesOf(values.map((q) => q / temperature)),
    levels,
    V: uniformPrior === "counted" ? levels.logMeanExp : levels.logSumExp,
    gap: gapOf(scale, shift),
    room: temperature * Math.log(given.length),
    overTemperature: logSpread(ranges.temperature).map((at) => {
      const { logSumExp, logMeanExp } = softLevels(values, at);
      return { temperature: at, logSumExp, logMeanExp };
    }),
    overScale: logSpread(ranges.scale).map((k) => ({ scale: k, gap: gapOf(k, shift) })),
    overShift: Array.from(evenNodes(ranges.shift.min, ranges.shift.max, POINTS), (c) => ({
      shift: c,
      gap: gapOf(scale, c),
    })),
  };
}
