import { families, type Family } from "../../inference/familyData.ts";
import { ThinnedTrace } from "../../math/thinnedTrace.ts";
import { slopeByDifference } from "../../nets/amortizedEncoderSlope.ts";
import { backendKind } from "../../nets/backendWords.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import type { Run, Underway } from "../run.ts";
import { tracedRun } from "../tracedRun.ts";
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
  const slope = (settings: ThreeWaysParams) =>
    slopeByDifference(fits.network, settings, fits.x, fits.stands.amortized.slopes, settings.seed);
  await fits.evaluate();
  trace.push(fits.row(0));
  return tracedRun<ThreeWaysParams, FamilyRow, ThreeWaysSnapshot>(params, {
    trace,
    async climb({ learningRate }, step) {
      await fits.climb(learningRate, step);
      const row = fits.row(step);
      const lost = families.find((family) => !(row[family] > LOST));
      return { row, lost: lost === undefined ? null : causes[lost] };
    },
    look: async (settings, step, isWhole) => ({
      step,
      progress: [`runs on ${backendKind(kernelPath())}`],
      ...(await picture.take(settings)),
      trace: trace.rows(),
      measured: isWhole ? await slope(settings) : null,
    }),
    ended: { measured: null },
    save: () => saveFamilies(fits, trace),
    async restore(saved) {
      restoreFamilies(saved, fits, trace);
      await fits.evaluate();
    },
    dispose: () => fits.network.dispose(),
  });
}
