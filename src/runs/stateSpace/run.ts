import { meansBy, ThinnedTrace } from "../../math/thinnedTrace.ts";
import { backendKind } from "../../nets/backendWords.ts";
import { checkContext } from "../../nets/contextLoss.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import type { Run, Underway } from "../run.ts";
import type { SimulationEvent } from "../simulation.ts";
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
  let settings = params;
  let step = 0;
  let event: SimulationEvent | null = null;
  const look = async (): Promise<StateSpaceSnapshot> => ({
    step,
    progress: [`runs on ${backendKind(kernelPath())}`],
    ...(await picture.take(settings)),
    trace: trace.rows(),
  });
  /** The last picture in which every number was finite. */
  let last = await look();
  return {
    step: () => step,
    event: () => event,
    async advance() {
      checkContext();
      step++;
      const { row, sum } = await training.climb(settings.learningRate, step);
      if (row.elbo > LOST && row.smootherElbo > LOST && Number.isFinite(sum)) trace.push(row);
      else event = { kind: "diverged", step, message: "The bound of an encoder is lost." };
    },
    async snapshot() {
      checkContext();
      last = event === null ? await look() : { ...last, step, trace: trace.rows() };
      return last;
    },
    update(knobs) {
      settings = knobs;
    },
    save: () => saveTraining(training, trace),
    async restore(saved) {
      checkContext();
      restoreTraining(saved, training, trace);
      ({ step } = saved);
      event = null;
      last = await look();
    },
    dispose: () => training.dispose(),
  };
}
