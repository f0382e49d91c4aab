import type { Digits } from "../../data/digitsFormat.ts";
import { readFields } from "../../data/fields.ts";
import { checkContext } from "../../nets/contextLoss.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import type { Env, Run, Underway } from "../run.ts";
import type { SimulationEvent } from "../simulation.ts";
import { restoreTraining, saveTraining } from "../vae/save.ts";
import { Training } from "../vae/training.ts";
import { made } from "./ladder.ts";
import { Picture } from "./picture.ts";
import { progressOf } from "./progress.ts";
import type { PriorOrPosteriorParams, PriorOrPosteriorSnapshot } from "./snapshot.ts";
import { type FetchFile, Start } from "./start.ts";

/** Most steps that run ahead of being read: a graphics card would else be given more than it can do in time. */
const readEvery = 8;

interface PriorOrPosteriorEnv extends Env {
  readonly digits: Digits;
  readonly file: FetchFile;
}

type Params = PriorOrPosteriorParams;
type Snapshot = PriorOrPosteriorSnapshot;

/**
 * A VAE of the plane that goes on training from the shipped run whose β is nearest, and what its N codes and the prior have
 * in common. At step 0 a change of β takes the run that is nearest then; from the first step on β is that of the training.
 */
export const run: Run<Params, Snapshot, Readonly<Record<never, never>>, PriorOrPosteriorEnv> = {
  figure: "prior-or-posterior",
  held: [],
  begin,
};

async function begin(
  given: Params,
  { digits, file, now }: PriorOrPosteriorEnv,
): Promise<Underway<Params, Snapshot>> {
  const training = new Training({ ...made, beta: given.beta, seed: given.seed }, digits);
  const start = new Start(file);
  const picture = new Picture(digits, now);
  let params = given;
  let event: SimulationEvent | null = null;
  let trainedBeta = 0;
  let last: Snapshot | null = null;
  /** Before the first step the run stands at the shipped one that is nearest to the knob. */
  const stand = async (): Promise<void> => {
    if (training.step > 0) return;
    if (await start.put(training, params.beta)) picture.forget();
    trainedBeta = start.rung.beta;
  };
  const collect = async (): Promise<void> => {
    const divergence = await training.collect();
    if (divergence !== null) event = { kind: "diverged", ...divergence };
  };
  const look = async (isWhole: boolean): Promise<Snapshot> => {
    const { step } = training;
    const { beta: shippedBeta, steps: shippedSteps } = start.rung;
    return {
      step,
      progress: progressOf({ step, shippedBeta, trainedBeta, beta: params.beta }),
      shippedBeta,
      shippedSteps,
      trainedBeta,
      backend: kernelPath(),
      ...(await picture.look(training, params, isWhole)),
    };
  };
  await stand();
  await training.begin();
  return {
    step: () => training.step,
    event: () => event,
    async advance() {
      checkContext();
      await stand();
      trainedBeta = params.beta;
      training.advance();
      if (training.step % readEvery === 0) await collect();
    },
    async snapshot(isWhole) {
      checkContext();
      await stand();
      await collect();
      last = event !== null && last !== null ? { ...last, step: event.step } : await look(isWhole);
      return last;
    },
    update(changed) {
      params = changed;
      training.update({ beta: params.beta });
    },
    async save() {
      const { state, tensors = {} } = await saveTraining(training);
      return { state: { ...state, shippedBeta: start.rung.beta, trainedBeta }, tensors };
    },
    async restore(saved) {
      checkContext();
      const betas = readFields(saved.state, { shippedBeta: isReal, trainedBeta: isReal });
      await start.recall(betas.shippedBeta);
      restoreTraining(training, saved);
      ({ trainedBeta } = betas);
      picture.forget();
      event = null;
    },
    dispose: () => training.dispose(),
  };
}

const isReal = (value: unknown): value is number => Number.isFinite(value);
