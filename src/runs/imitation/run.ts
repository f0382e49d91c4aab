import { readDemonstrations } from "../../data/demonstrationText.ts";
import { type Demonstrations, drawDemonstrations, places } from "../../inference/demonstrators.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import { meansBy, ThinnedTrace } from "../../math/thinnedTrace.ts";
import { backendKind } from "../../nets/backendWords.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import type { Run, Underway } from "../run.ts";
import { tracedRun } from "../tracedRun.ts";
import { examplesOf, stepsAhead } from "./answers.ts";
import { exactCrashes } from "./exactly.ts";
import { ImitationFits } from "./fits.ts";
import { measure } from "./measure.ts";
import { codesOf, meanBends, priorsAt, processBends, walksOf, zNodes } from "./picture.ts";
import { drawLuck } from "./luck.ts";
import { bend, rollOut } from "./rollOut.ts";
import { restoreImitation, saveImitation } from "./save.ts";
import type { ImitationParams, ImitationRow, ImitationSnapshot, Policy } from "./snapshot.ts";

/** Most rows of the trace that are kept, and drawn. */
const ROWS = 400;
/** Walks that are counted. */
const WALKS = 500;
/** The starts of walks after the reader's demonstrations are as near to theirs as this part of the starts' spread. */
const NEAR = 0.5;

const causes: Readonly<Record<Policy, string>> = {
  gaussian: "The Gaussian’s likelihood is lost.",
  mixture: "The mixture’s likelihood is lost.",
  conditionalVae: "The conditional VAE’s ELBO is lost.",
  diffusion: "The diffusion policy’s loss is lost.",
};

/** Four policies that learn from demonstrations, on the backend that is set. After a lost WebGL context it rejects with a ContextLostError. */
export const run: Run<ImitationParams, ImitationSnapshot> = {
  figure: "imitation",
  held: ["data", "own", "leftWeight", "noise", "spread", "demonstrations", "prior", "looks", "seed"],
  begin,
};

/** Those that are learned from, and fresh ones to walk beside; null where no process makes them. */
function demonstrationsOf(params: ImitationParams): {
  readonly shown: Demonstrations;
  readonly fresh: Demonstrations | null;
} {
  const stream = (name: string) => Rng.of(params.seed, `imitation ${name}`);
  if (params.data === "own") return { shown: readDemonstrations(params.own), fresh: null };
  return {
    shown: drawDemonstrations(stream("demonstrations"), params, params.demonstrations),
    fresh: drawDemonstrations(stream("fresh"), params, WALKS),
  };
}

/** Where the walks start: where fresh demonstrators do, or near those of the reader. */
function startsOf({ shown, fresh }: ReturnType<typeof demonstrationsOf>, { spread, seed }: ImitationParams) {
  if (fresh !== null) return Float64Array.from({ length: WALKS }, (_, i) => fresh.paths[i * places]);
  const aside = fillNormal(Rng.of(seed, "imitation starts"), new Float64Array(WALKS));
  return aside.map((e, i) => shown.paths[(i % shown.count) * places] + NEAR * spread * e);
}

async function begin(params: ImitationParams): Promise<Underway<ImitationParams, ImitationSnapshot>> {
  const data = demonstrationsOf(params);
  const examples = examplesOf(data.shown.paths, stepsAhead(params));
  const bends = data.fresh === null ? meanBends(data.shown) : processBends;
  const demonstrators = walksOf((data.fresh ?? data.shown).paths, bends);
  const starts = startsOf(data, params);
  const exact = data.fresh === null ? null : exactCrashes(params);
  const luck = drawLuck(params.seed, WALKS);
  const learning = new ImitationFits(params, examples);
  const { gaussian, mixture, conditionalVae, diffusion } = learning.fits;
  const weights = {
    gaussian: gaussian.weights,
    mixture: mixture.weights,
    conditionalVae: conditionalVae.weights,
    diffusion: diffusion.weights,
  };
  const trace = new ThinnedTrace<ImitationRow>(ROWS, (rows) => ({
    ...meansBy("reconstruction", "kl", "gaussian", "mixture", "diffusion")(rows),
    step: rows[rows.length - 1].step,
  }));
  const look = async (
    settings: ImitationParams,
    step: number,
    isWhole: boolean,
  ): Promise<ImitationSnapshot> => {
    const paths = await rollOut(weights, settings, starts, luck);
    const [prior] = await priorsAt(weights.conditionalVae, Float64Array.of(0));
    return {
      step,
      progress: [`runs on ${backendKind(kernelPath())}`],
      settings,
      demonstrations: { paths: data.shown.paths.slice(), sides: data.shown.sides },
      walks: {
        demonstrators,
        gaussian: walksOf(paths.gaussian, bends),
        mixture: walksOf(paths.mixture, bends),
        conditionalVae: walksOf(paths.conditionalVae, bends),
        diffusion: walksOf(paths.diffusion, bends),
      },
      exact,
      trace: trace.rows(),
      codes: await codesOf(weights.conditionalVae, examples, Number(settings.looks)),
      prior,
      bends: { z: zNodes.slice(), paths: await bend(weights.conditionalVae, settings, zNodes) },
      measured: isWhole ? await measure(weights, examples, data.fresh, settings) : null,
    };
  };
  return tracedRun<ImitationParams, ImitationRow, ImitationSnapshot>(params, {
    trace,
    async climb(settings, step) {
      const { row, lost } = await learning.climb(settings, step);
      return { row, lost: lost === null ? null : causes[lost] };
    },
    look,
    ended: { measured: null },
    save: () => saveImitation(learning, trace),
    restore: (saved) => restoreImitation(saved, learning, trace),
    dispose: () => learning.dispose(),
  });
}
