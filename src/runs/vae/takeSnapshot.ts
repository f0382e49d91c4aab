import type { HeldOutRow, VaeSnapshot } from "./snapshot.ts";
import type { Display } from "./display.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import { heldOutRow } from "./records.ts";
import type { Thorough } from "./thorough.ts";
import type { Training } from "./training.ts";
import type { Watched } from "./watched.ts";

interface SnapshotParts {
  readonly training: Training;
  readonly display: Display;
  readonly watched: Watched;
  readonly stepsPerSecond: number;
  /** Only in a settled snapshot. */
  readonly thorough: Thorough | null;
}

/** Everything that is shown of a run, in data of its own. The training must have begun. */
export function takeSnapshot(parts: SnapshotParts): VaeSnapshot {
  const { training, display, watched, stepsPerSecond, thorough } = parts;
  const { step, examples, params, reading } = training;
  const epochs = examples / training.digits;
  const backend = kernelPath();
  return {
    step,
    examples,
    epochs,
    stepsPerSecond,
    backend,
    progress: progressOf({ examples, epochs, stepsPerSecond, backend }),
    latent: params.latent,
    width: params.width,
    trace: training.trace.rows(),
    heldOut:
      thorough === null
        ? training.heldOutTrace.rows()
        : withRow(training, heldOutRow(step, reading, thorough.iwae)),
    klPerDimension: reading.klPerDimension,
    ...display.show(),
    ...watched.show(),
    measured: thorough?.measured ?? null,
  };
}

/** The held-out rows with this one at the end, in the place of one for the same step. */
function withRow({ heldOutTrace }: Training, row: HeldOutRow): readonly HeldOutRow[] {
  return [...heldOutTrace.rows().filter(({ step }) => step !== row.step), row];
}

type Progress = Pick<VaeSnapshot, "examples" | "epochs" | "stepsPerSecond" | "backend">;

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

function progressOf({ examples, epochs, stepsPerSecond, backend }: Progress): readonly string[] {
  const pace = stepsPerSecond < 10 ? stepsPerSecond.toFixed(1) : whole.format(stepsPerSecond);
  return [
    `${whole.format(examples)} examples`,
    `${epochs.toFixed(1)} epochs`,
    ...(stepsPerSecond > 0 ? [`${pace} steps/s`] : []),
    backend,
  ];
}
