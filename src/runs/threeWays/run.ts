import { families, type Family } from "../../inference/familyData.ts";
import { ThinnedTrace } from "../../math/thinnedTrace.ts";
import { slopeByDifference } from "../../nets/amortizedEncoderSlope.ts";
import { backendKind } from "../../nets/backendWords.ts";
import { checkContext } from "../../nets/contextLoss.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import type { Run, Underway } from "../run.ts";
import type { SimulationEvent } from "../simulation.ts";
import { ThreeWaysFits } from "./fits.ts";
import { ThreeWaysPicture } from "./picture.ts";
import { restoreFamilies, saveFamilies } from "./save.ts";
import type { FamilyRow, ThreeWaysParams, ThreeWaysSnapshot } from "./snapshot.ts";

/** Most rows of the trace that are kept, and drawn. */
const ROWS = 400;
/** Nothing comes back from an ELBO below this. */
const LOST = -1e9;

/** Why a run ended, by the family that was lost. */
const causes: Readonly<Record<Family, string>> = {
  shared: "The ELBO of the shared q is lost.",
  amortized: "The network’s ELBO is lost.",
  perPoint: "The ELBO of the per-point fits is lost.",
};

/** The three families on the backend that is set. After a lost WebGL context it rejects with a ContextLostError. */
export const run: Run<ThreeWaysParams, ThreeWaysSnapshot> = {
  figure: "three-ways",
  held: ["likelihood", "points", "noise", "width", "seed"],
  begin,
};

async function begin(params: ThreeWaysParams): Promise<Underway<ThreeWaysParams, ThreeWaysSnapshot>> {
  const fits = new ThreeWaysFits(params);
  const picture = new ThreeWaysPicture(params, fits);
  /** Once thinned, a row is the last of the steps that it stands for. */
  const trace = new ThinnedTrace<FamilyRow>(ROWS, (rows) => rows[rows.length - 1]);
  let settings = params;
  let step = 0;
  let event: SimulationEvent | null = null;
  const slope = () =>
    slopeByDifference(fits.network, settings, fits.x, fits.stands.amortized.slopes, settings.seed);
  const look = async (isWhole: boolean): Promise<ThreeWaysSnapshot> => ({
    step,
    progress: [`runs on ${backendKind(kernelPath())}`],
    ...(await picture.take(settings)),
    trace: trace.rows(),
    measured: isWhole ? await slope() : null,
  });
  await fits.evaluate();
  trace.push(fits.row(0));
  /** The last picture in which every number was finite. */
  let last = await look(false);
  return {
    step: () => step,
    event: () => event,
    async advance() {
      checkContext();
      step++;
      await fits.climb(settings.learningRate, step);
      const row = fits.row(step);
      const lost = families.find((family) => !(row[family] > LOST));
      if (lost === undefined) trace.push(row);
      else event = { kind: "diverged", step, message: causes[lost] };
    },
    async snapshot(isWhole) {
      checkContext();
      last = event === null ? await look(isWhole) : { ...last, step, trace: trace.rows(), measured: null };
      return last;
    },
    update(knobs) {
      settings = knobs;
    },
    save: () => saveFamilies(fits, trace),
    async restore(saved) {
      checkContext();
      restoreFamilies(saved, fits, trace);
      ({ step } = saved);
      event = null;
      await fits.evaluate();
      last = await look(false);
    },
    dispose: () => fits.network.dispose(),
  };
}
