import type { Digits } from "../../data/digitsFormat.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import { inspect } from "../../nets/inspect.ts";
import { tensor2d } from "../../nets/tf.ts";
import { checkContext } from "../../nets/contextLoss.ts";
import type { Env, Run, Underway } from "../run.ts";
import type { SimulationEvent } from "../simulation.ts";
import { AtRest } from "./atRest.ts";
import { Display, portions } from "./display.ts";
import { Pace } from "./pace.ts";
import { nearest } from "./nearest.ts";
import { decodePictures, toTensor } from "./pictures.ts";
import { restoreTraining, saveTraining } from "./save.ts";
import type { VaeParams, VaeQuestions, VaeSnapshot } from "./snapshot.ts";
import { takeSnapshot } from "./takeSnapshot.ts";
import type { Thorough } from "./thorough.ts";
import { Training } from "./training.ts";
import { Watched } from "./watched.ts";

/** Most steps that run ahead of being read: a graphics card would else be given more than it can do in time. */
const readEvery = 8;

interface VaeEnv extends Env {
  readonly digits: Digits;
}

/** The training of a VAE on the backend that is set. After a lost WebGL context it rejects with a ContextLostError. */
export const run: Run<VaeParams, VaeSnapshot, VaeQuestions, VaeEnv> = {
  figure: "vae",
  held: ["latent", "width"],
  begin,
};

async function begin(
  params: VaeParams,
  { digits, now }: VaeEnv,
): Promise<Underway<VaeParams, VaeSnapshot, VaeQuestions>> {
  const training = new Training(params, digits);
  const display = new Display(params, digits.heldOut);
  const watched = new Watched(params);
  const pace = new Pace(now);
  const atRest = new AtRest(training);
  let event: SimulationEvent | null = null;
  /** Reads what the steps so far have left on the device. */
  const collect = async (): Promise<void> => {
    const divergence = await training.collect();
    if (divergence !== null) event = { kind: "diverged", ...divergence };
  };
  /** Renews so many portions of the picture, and takes a snapshot. */
  const look = async (count: number, thorough: Thorough | null = null): Promise<VaeSnapshot> => {
    await pace.renew(count, async () => {
      await display.renew(training.trainer.vae, count);
      await watched.renewProbe(training.trainer.vae);
      await watched.renewDrawing(training.trainer.vae);
    });
    return {
      ...takeSnapshot(training, pace.stepsPerSecond, thorough, thorough && atRest.tightness),
      ...display.show(),
      ...watched.show(),
    };
  };
  await training.begin();
  /** The last picture in which every number was finite. */
  let last = await look(portions);
  return {
    step: () => training.step,
    event: () => event,
    async advance() {
      checkContext();
      await atRest.forget();
      pace.step();
      training.advance();
      if (training.step % readEvery === 0) await collect();
    },
    async snapshot(isWhole) {
      checkContext();
      await collect();
      const affordable = pace.rest(portions);
      if (event !== null) last = wreck(training, last, event);
      else last = isWhole ? await look(portions, await atRest.check()) : await look(affordable);
      return last;
    },
    async deepen(milliseconds) {
      checkContext();
      return event === null ? atRest.goOn(milliseconds, now) : { isNew: false, isDone: true };
    },
    update: ({ learningRate, beta, sigma, sigmaFloor }) =>
      training.update({ learningRate, beta, sigma, sigmaFloor }),
    save: () => saveTraining(training),
    async restore(saved) {
      checkContext();
      restoreTraining(training, saved);
      await atRest.forget();
      await training.reread();
      event = null;
      last = await look(portions);
    },
    questions: {
      async watchZ(z) {
        checkContext();
        watched.watchZ(z);
        return watched.renewProbe(training.trainer.vae);
      },
      async decodeCodes(z) {
        checkContext();
        if (z.length % params.latent !== 0 || !z.every(Number.isFinite))
          throw new RangeError(`A z of this network is ${params.latent} numbers.`);
        return decodePictures(training.trainer.vae, Float32Array.from(z), params.latent);
      },
      async inspect(picture) {
        checkContext();
        const noise = fillNormal(Rng.of(params.seed, "inspect"), new Float32Array(params.latent));
        const [x, epsilon] = [toTensor(picture), tensor2d(noise, [1, params.latent])];
        try {
          return await inspect(training.trainer.vae, x, epsilon);
        } finally {
          x.dispose();
          epsilon.dispose();
        }
      },
      nearestTrained: async (pictures) => nearest(digits.train.pictures, pictures),
      nearestHeldOut: async (pictures) => nearest(digits.train.pictures, pictures),
      async watchDrawing(picture) {
        checkContext();
        watched.watchDrawing(picture);
        return watched.renewDrawing(training.trainer.vae);
      },
    },
    async dispose() {
      await atRest.forget();
      training.dispose();
    },
  };
}

/** Where a run has ended, with its last finite picture. */
const wreck = (
  { trace, heldOutTrace, varianceTrace }: Training,
  last: VaeSnapshot,
  { step }: SimulationEvent,
): VaeSnapshot => ({
  ...last,
  step,
  trace: trace.rows(),
  heldOut: heldOutTrace.rows(),
  tightness: null,
  measured: null,
  factors: null,
  gradientVariance: varianceTrace.rows(),
});
