import { count, readFields, reals } from "../../data/fields.ts";
import type { RunFile } from "../../data/runFile.ts";
import type { StoredTensors } from "../../data/safetensors.ts";
import { take, tensorOf } from "../../data/tensors.ts";
import type { Descent } from "../../nets/plain/descent.ts";
import type { Mlp } from "../../nets/plain/mlp.ts";
import type { PictureVae } from "../../nets/plain/pictureVae.ts";
import type { Saved } from "../run.ts";
import { generatorsTensor, numbersBy, tableTensor, takeGenerators, takeTable } from "../savedParts.ts";
import { parts } from "./computation.ts";
import type { Course } from "./course.ts";
import type { Score } from "./lane.ts";
import type { Learner } from "./learner.ts";
import type { Method } from "./snapshot.ts";

const traceForm = numbersBy("update", "reconstruction", "kl", "position");
const computationForm = numbersBy("seconds", "multiplications");
/** A score's own numbers; the returns of all seeds follow. */
const OWN = 3;

/**
 * All that a run goes on from. Random play is played again from its seed; what a finished run has no more use for, the
 * learners and the optimisers, is left out.
 */
export function saveCourse(course: Course): Saved {
  const { vaes, lanes, trace, sums, computation, phase } = course;
  const tensors: Record<string, StoredTensors[string]> = {
    trace: tableTensor(trace, traceForm),
    computation: tableTensor(
      parts.map((part) => ({
        seconds: computation.secondsOf(part),
        multiplications: computation.multiplicationsOf(part),
      })),
      computationForm,
    ),
  };
  vaes.forEach((vae, k) => Object.assign(tensors, vaeTensors(`vae${k}`, vae, phase === "vae")));
  for (const { method, scores, learners } of lanes) {
    tensors[`scores.${method}`] = tensorOf(Float64Array.from(scores.flatMap(numbersOf)), [
      scores.length,
      OWN + course.params.seeds,
    ]);
    if (phase === "learn")
      learners.forEach((learner, k) => Object.assign(tensors, learnerTensors(`${method}${k}`, learner)));
  }
  return { state: { sums }, tensors };
}

/** Puts a course that has not begun where a saved one stood. Throws an Error that says what does not fit. */
export function restoreCourse(course: Course, { step, state, tensors }: RunFile): void {
  const { sums } = readFields(state, { sums: reals("updates", "reconstruction", "kl") });
  if (!count(step) || step > course.ends.all)
    throw new Error(`The run was saved at step ${step}; it has ${course.ends.all}.`);
  for (let k = 0; k < Math.min(step, course.ends.play); k++) course.playOn();
  course.step = step;
  course.sums = sums;
  course.trace = takeTable(tensors, "trace", traceForm);
  const { phase } = course;
  course.vaes.forEach((vae, k) => takeVae(tensors, `vae${k}`, vae, phase === "vae"));
  const scoresOf = (method: Method) => takeScores(tensors, `scores.${method}`, course.params.seeds);
  if (phase === "done")
    course.lanes = course.methods.map((method) => ({ method, scores: scoresOf(method), learners: [] }));
  if (phase === "learn" && step > course.ends.vae)
    for (const lane of course.beginLearning()) {
      lane.scores = scoresOf(lane.method);
      lane.learners.forEach((learner, k) =>
        takeLearner(tensors, `${lane.method}${k}`, learner, course.learned),
      );
    }
  takeTable(tensors, "computation", computationForm, parts.length).forEach((row, k) =>
    course.computation.set(parts[k], row),
  );
}

function takeScores(tensors: StoredTensors, name: string, seeds: number): Score[] {
  const columns = OWN + seeds;
  const numbers = take(tensors, name, "F64", [null, columns], "finite");
  return Array.from({ length: numbers.length / columns }, (_, k) =>
    scoreOf(numbers.subarray(k * columns, (k + 1) * columns)),
  );
}

const numbersOf = ({ steps, seconds, multiplications, returns }: Score): readonly number[] => [
  steps,
  seconds,
  multiplications,
  ...returns,
];

const scoreOf = ([steps, seconds, multiplications, ...returns]: Float64Array): Score => ({
  steps,
  seconds,
  multiplications,
  returns,
});

function vaeTensors(name: string, vae: PictureVae, isLearning: boolean): StoredTensors {
  return {
    ...networkTensors(`${name}.encoder`, vae.encoder, isLearning ? vae.encoderDescent : null),
    ...networkTensors(`${name}.decoder`, vae.decoder, isLearning ? vae.decoderDescent : null),
  };
}

function takeVae(tensors: StoredTensors, name: string, vae: PictureVae, isLearning: boolean): void {
  takeNetwork(tensors, `${name}.encoder`, vae.encoder, isLearning ? vae.encoderDescent : null);
  takeNetwork(tensors, `${name}.decoder`, vae.decoder, isLearning ? vae.decoderDescent : null);
}

function networkTensors(name: string, { weights }: Mlp, descent: Descent | null): StoredTensors {
  return {
    [name]: tensorOf(weights),
    ...(descent && {
      [`${name}.first`]: tensorOf(descent.firstMoments),
      [`${name}.second`]: tensorOf(descent.secondMoments),
      [`${name}.updates`]: tensorOf(Float64Array.of(descent.step)),
    }),
  };
}

function takeNetwork(tensors: StoredTensors, name: string, { weights }: Mlp, descent: Descent | null): void {
  const shape = [weights.length];
  weights.set(take(tensors, name, "F64", shape, "finite"));
  if (descent === null) return;
  descent.firstMoments.set(take(tensors, `${name}.first`, "F64", shape, "finite"));
  descent.secondMoments.set(take(tensors, `${name}.second`, "F64", shape, "finite"));
  descent.step = take(tensors, `${name}.updates`, "F64", [1], "finite")[0];
}

function learnerTensors(name: string, { network, walk, rng, own }: Learner): StoredTensors {
  const walked = Array.from({ length: own.count }, (_, k) => [own.from[k], own.action[k], own.to[k]]);
  return {
    ...networkTensors(`${name}.network`, network.network, network.descent),
    [`${name}.target`]: tensorOf(network.target.weights),
    [`${name}.rng`]: generatorsTensor([rng.save()]),
    [`${name}.walk`]: tensorOf(Uint32Array.of(walk.state, walk.time)),
    [`${name}.own`]: tensorOf(Uint32Array.from(walked.flat()), [own.count, 3]),
  };
}

function takeLearner(tensors: StoredTensors, name: string, learner: Learner, learned: number): void {
  const { network, walk, rng } = learner;
  takeNetwork(tensors, `${name}.network`, network.network, network.descent);
  network.target.weights.set(
    take(tensors, `${name}.target`, "F64", [network.target.weights.length], "finite"),
  );
  const walked = take(tensors, `${name}.own`, "U32", [learned, 3]);
  for (let k = 0; k < learned; k++) learner.recall(walked[3 * k], walked[3 * k + 1], walked[3 * k + 2]);
  const [state, time] = take(tensors, `${name}.walk`, "U32", [2]);
  walk.state = state;
  walk.time = time;
  rng.restore(takeGenerators(tensors, `${name}.rng`, 1)[0]);
}
