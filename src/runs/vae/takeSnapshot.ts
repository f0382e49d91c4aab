import type { HeldOutRow, Tightness, VaeSnapshot } from "./snapshot.ts";
import type { Display } from "./display.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import { boundRows, heldOutRow } from "./records.ts";
import type { Thorough } from "./thorough.ts";
import type { Training } from "./training.ts";
import type { Watched } from "./watched.ts";
import { grouped } from "../../math/grouped.ts";

type Learned = Omit<VaeSnapshot, keyof ReturnType<Display["show"]> | keyof ReturnType<Watched["show"]>>;

/**
 * What there is to say of a training that has begun, in data of its own.
 *
 * @param thorough only where the run rests, as is `tightness`.
 */
export function takeSnapshot(
  training: Training,
  stepsPerSecond: number,
  thorough: Thorough | null,
  tightness: Tightness | null,
): Learned {
  const { step, examples, params, reading } = training;
  const epochs = examples / training.digits;
  return {
    step,
    examples,
    epochs,
    stepsPerSecond,
    backend: kernelPath(),
    progress: progressOf({ examples, epochs, stepsPerSecond }),
    set: training.set,
    latent: params.latent,
    width: params.width,
    trace: training.trace.rows(),
    heldOut: thorough === null ? training.heldOutTrace.rows() : withRows(training, tightness),
    gradientVariance: training.varianceTrace.rows(),
    klPerDimension: reading.klPerDimension,
    tightness,
    measured: thorough?.measured ?? null,
    factors: thorough?.factors ?? null,
  };
}

/** The held-out rows with those of now at the end, in the place of one for the same step. */
function withRows(
  { heldOutTrace, step, reading }: Training,
  tightness: Tightness | null,
): readonly HeldOutRow[] {
  const now = tightness === null ? [heldOutRow(step, reading)] : boundRows(reading, tightness);
  return [...heldOutTrace.rows().filter((row) => row.step !== step), ...now];
}

type Progress = Pick<VaeSnapshot, "examples" | "epochs" | "stepsPerSecond">;

const whole = (number: number) => grouped(Math.round(number));

function progressOf({ examples, epochs, stepsPerSecond }: Progress): readonly string[] {
  const pace = stepsPerSecond < 10 ? stepsPerSecond.toFixed(1) : whole(stepsPerSecond);
  return [
    `${whole(examples)} examples`,
    `${epochs.toFixed(1)} epochs`,
    ...(stepsPerSecond > 0 ? [`${pace} steps/s`] : []),
  ];
}
