import { fillNormal, Rng } from "../../math/rng.ts";
import { backendKind } from "../../nets/backendWords.ts";
import { checkContext } from "../../nets/contextLoss.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import type { Env, Run, Underway } from "../run.ts";
import type { SimulationEvent } from "../simulation.ts";
import { levelsOf } from "../../inference/diffusionSchedules.ts";
import { type DigitModel, digitModel, type ShippedModel } from "./digitModel.ts";
import { Look } from "./look.ts";
import { restoreTraining, saveTraining } from "./save.ts";
import type { DecodedCodes, DiffusionParams, DiffusionSnapshot, QualityRow } from "./snapshot.ts";
import { sourceOf } from "./source.ts";
import { Training } from "./training.ts";

/** Codes that are decoded. */
const DECODED = 12;
/** A picture may be made anew when the steps since the last have taken so many times as long as it does. */
const PATIENCE = 8;

interface DiffusionEnv extends Env {
  /** The digits and the VAE that the site ships; asked for only where digits are the data. */
  shippedModel(): Promise<ShippedModel>;
}

type Seen = Pick<
  DiffusionSnapshot,
  | "settings"
  | "way"
  | "wayTimes"
  | "near"
  | "field"
  | "bound"
  | "errors"
  | "levels"
  | "isExact"
  | "seenAt"
  | "decoded"
>;

/** Two denoisers that learn side by side. After a lost WebGL context it rejects with a ContextLostError. */
export const run: Run<DiffusionParams, DiffusionSnapshot, Readonly<Record<never, never>>, DiffusionEnv> = {
  figure: "diffusion",
  held: ["data", "components", "spread", "points", "steps", "schedule", "loss", "seed"],
  begin,
};

async function begin(
  params: DiffusionParams,
  { now, shippedModel }: DiffusionEnv,
): Promise<Underway<DiffusionParams, DiffusionSnapshot>> {
  const model = params.data === "digits" ? await digitModel(await shippedModel()) : null;
  const training = new Training(params, sourceOf(params, model?.codes ?? null));
  const look = new Look(training);
  let settings = params;
  let event: SimulationEvent | null = null;
  let [looked, cost] = [now(), 0];
  let lately = rememberLately();
  const see = async (): Promise<Seen> => {
    const begun = now();
    const { step } = training;
    const { kind, denoiser, sampler, evaluations, time, seed, schedule, steps } = settings;
    const { way, wayTimes } = await lately("way", [step, kind, denoiser, sampler, evaluations], () =>
      look.way(settings),
    );
    const ends = way[way.length - 1];
    const seen = {
      settings,
      isExact: look.isExact(settings),
      levels: levelsOf(kind, schedule, steps),
      way,
      wayTimes,
      near: await lately("near", [step, kind, denoiser, sampler, evaluations], async () =>
        look.distance(ends),
      ),
      field: await lately("field", [step, kind, denoiser, time], () => look.field(settings)),
      ...(await lately("bound", [step, kind, denoiser], () => look.bound(settings))),
      decoded:
        model &&
        (await lately("decoded", [step, kind, sampler, evaluations], () => decoded(model, look, ends, seed))),
      seenAt: step,
    };
    [looked, cost] = [now(), now() - begun];
    return seen;
  };
  let quality: readonly QualityRow[] = [];
  const picture = async (isWhole: boolean): Promise<DiffusionSnapshot> => {
    const { step } = training;
    const { denoiser, sampler } = settings;
    if (isWhole) quality = await lately("quality", [step, denoiser, sampler], () => look.quality(settings));
    return {
      step,
      progress: [`runs on ${backendKind(kernelPath())}`],
      ...last,
      mixture: training.source.mixture,
      data: look.data,
      epsilon: look.epsilon,
      quality,
      floor: look.floor,
      trace: training.trace.rows(),
      measured: isWhole ? await lately("slope", [step], () => training.slope()) : null,
    };
  };
  let last = await see();
  return {
    step: () => training.step,
    event: () => event,
    async advance() {
      checkContext();
      const row = await training.advance(settings.learningRate);
      if (Number.isFinite(row.diffusion + row.flow)) training.trace.push(row);
      else {
        const cause = Number.isFinite(row.diffusion) ? "flow matching" : "diffusion";
        event = { kind: "diverged", step: training.step, message: `The network of ${cause} is lost.` };
      }
    },
    async snapshot(isWhole) {
      checkContext();
      // The last picture in which every number was finite stays.
      if (event !== null) return picture(false);
      const isDue = now() - looked > PATIENCE * cost;
      if (isWhole || isDue || last.settings !== settings) last = await see();
      return picture(isWhole);
    },
    update(knobs) {
      settings = knobs;
    },
    save: () => saveTraining(training),
    async restore(saved) {
      checkContext();
      restoreTraining(training, saved);
      event = null;
      lately = rememberLately();
      last = await see();
    },
    dispose: () => {
      training.dispose();
      model?.dispose();
    },
  };
}

/** Keeps the last of each part of the picture, by what it was made from: a look at another time makes no samples anew. */
function rememberLately() {
  const kept = new Map<string, { readonly key: string; readonly part: unknown }>();
  return async <T>(name: string, from: readonly unknown[], make: () => Promise<T>): Promise<T> => {
    const key = from.join(" ");
    const before = kept.get(name);
    if (before?.key === key) return before.part as T;
    const part = await make();
    kept.set(name, { key, part });
    return part;
  };
}

/** The first samples and as many draws of N(0, I), as digits. */
async function decoded(
  model: DigitModel,
  look: Look,
  samples: Float64Array,
  seed: number,
): Promise<DecodedCodes> {
  const draws = fillNormal(Rng.of(seed, "prior"), new Float64Array(samples.length));
  return {
    sampled: await model.decode(samples.slice(0, 2 * DECODED)),
    prior: await model.decode(draws.slice(0, 2 * DECODED)),
    priorDistance: look.distance(draws),
  };
}
