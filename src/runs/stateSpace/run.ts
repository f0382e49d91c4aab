import { meansBy, ThinnedTrace } from "../../math/thinnedTrace.ts";
import { backendKind } from "../../nets/backendWords.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import type { Run, Underway } from "../run.ts";
import { tracedRun } from "../tracedRun.ts";
import { StateSpacePicture } from "./picture.ts";
import { restoreTraining, saveTraining } from "./save.ts";
import type { StateSpaceParams, StateSpaceSnapshot, TraceRow } from "./snapshot.ts";
import { StateSpaceTraining } from "./training.ts";

/** Most rows of the trace that are kept, and drawn. */
const ROWS = 400;
/** Nothing comes back from a bound below this. */
const LOST = -1e9;

/** A filter and a smoother, trained on the backend that is set. After a lost WebGL context it rejects with a ContextLostError. */
export const run: Run<StateSpaceParams, StateSpaceSnapshot> = {
  figure: "state-space",
  held: ["truth", "a", "noise", "observationNoise", "missing", "series", "prior", "units", "seed"],
  begin,
};

async function begin(params: StateSpaceParams): Promise<Underway<StateSpaceParams, StateSpaceSnapshot>> {
  const training = new StateSpaceTraining(params);
  const picture = new StateSpacePicture(params, training);
  const trace = new ThinnedTrace<TraceRow>(ROWS, meansBy("step", "elbo", "smootherElbo", "exact"));
  return tracedRun<StateSpaceParams, TraceRow, StateSpaceSnapshot>(params, {
    trace,
    async climb({ learningRate }, step) {
      const { row, sum } = await training.climb(learningRate, step);
      const isSound = row.elbo > LOST && row.smootherElbo > LOST && Number.isFinite(sum);
      return { row, lost: isSound ? null : "The bound of an encoder is lost." };
    },
    look: async (settings, step) => ({
      step,
      progress: [`runs on ${backendKind(kernelPath())}`],
      ...(await picture.take(settings)),
      trace: trace.rows(),
    }),
    save: () => saveTraining(training, trace),
    restore: (saved) => restoreTraining(saved, training, trace),
    dispose: () => training.dispose(),
  });
}
