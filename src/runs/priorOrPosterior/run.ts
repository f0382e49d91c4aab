import type { Digits } from "../../data/digitsFormat.ts";
import { readFields } from "../../data/fields.ts";
import { informationByDraws } from "../../inference/informationByDraws.ts";
import type { PlaneCodes } from "../../inference/planeCodes.ts";
import { Rng } from "../../math/rng.ts";
import { checkContext } from "../../nets/contextLoss.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import type { Env, Run, Underway } from "../run.ts";
import type { SimulationEvent } from "../simulation.ts";
import { restoreTraining, saveTraining } from "../vae/save.ts";
import { Training } from "../vae/training.ts";
import { chosenDigits } from "./chosenDigits.ts";
import { codesOf, encodeAll } from "./encoder.ts";
import { made } from "./ladder.ts";
import { progressOf } from "./progress.ts";
import { Readings } from "./reading.ts";
import { decodeSamples } from "./samples.ts";
import type { PriorOrPosteriorParams, PriorOrPosteriorSnapshot } from "./snapshot.ts";
import { type FetchFile, Start } from "./start.ts";

/** Most steps that run ahead of being read: a graphics card would else be given more than it can do in time. */
const readEvery = 8;
/** Draws that I is checked by. */
const checkDraws = 1000;

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
  const { vae } = training.trainer;
  const start = new Start(file);
  const readings = new Readings(now);
  let params = given;
  let event: SimulationEvent | null = null;
  let trainedBeta = 0;
  let encoded: { readonly key: string; readonly all: PlaneCodes } | null = null;
  let last: Snapshot | null = null;
  /** Before the first step the run stands at the shipped one that is nearest to the knob. */
  const stand = async (): Promise<void> => {
    if (training.step > 0) return;
    await start.put(training, params.beta);
    trainedBeta = start.rung.beta;
  };
  const collect = async (): Promise<void> => {
    const divergence = await training.collect();
    if (divergence !== null) event = { kind: "diverged", ...divergence };
  };
  const look = async (isWhole: boolean): Promise<Snapshot> => {
    const { points, seed } = params;
    const network = `${start.rung.beta} ${training.step}`;
    if (encoded?.key !== network) encoded = { key: network, all: await encodeAll(vae, training.heldOut.x) };
    const chosen = chosenDigits(digits.heldOut.labels.length, points, seed);
    const codes = codesOf(encoded.all, chosen);
    const { step } = training;
    const surgery = await readings.of(codes, `${network} ${points}`, step, isWhole);
    return {
      step,
      progress: progressOf(training, start.rung, trainedBeta, params.beta),
      shippedBeta: start.rung.beta,
      shippedSteps: start.rung.steps,
      trainedBeta,
      backend: kernelPath(),
      codes,
      labels: Uint8Array.from(chosen, (digit) => digits.heldOut.labels[digit]),
      surgery,
      byDraws: isWhole ? informationByDraws(codes, checkDraws, Rng.of(seed, "information")) : null,
      ...(await decodeSamples(vae, codes, params)),
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
      encoded = null;
      event = null;
    },
    dispose: () => training.dispose(),
  };
}

const isReal = (value: unknown): value is number => Number.isFinite(value);
