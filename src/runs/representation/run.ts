import type { Env, Run, Underway } from "../run.ts";
import type { SimulationEvent } from "../simulation.ts";
import { parts } from "./computation.ts";
import { Course } from "./course.ts";
import { greys } from "./eyes.ts";
import { rowsOf } from "./lane.ts";
import { restoreCourse, saveCourse } from "./save.ts";
import { HORIZON, LAST_PLAYED, type Sizes, usual } from "./settings.ts";
import { vaeSlope } from "./slopes.ts";
import type { RepresentationParams, RepresentationSnapshot } from "./snapshot.ts";
import { timeLeft } from "./timeLeft.ts";
import { grouped } from "../../math/grouped.ts";

/** A replay buffer, a VAE and Q-learning. Rejects with a RangeError for a map that cannot be read, or is too large. */
export const runOf = (sizes: Sizes): Run<RepresentationParams, RepresentationSnapshot> => ({
  figure: "representation",
  held: [
    ...(["map", "stepCost", "mudCost", "pitCost", "background", "nuisance"] as const),
    ...(["latent", "beta", "seeds", "steps", "seed"] as const),
  ],
  begin: (params, env) => begin(params, sizes, env),
});

/** As the figure runs it. */
export const run = runOf(usual);

function begin(
  params: RepresentationParams,
  sizes: Sizes,
  { now }: Env,
): Underway<RepresentationParams, RepresentationSnapshot> {
  let course = new Course(params, sizes, now);
  return {
    step: () => course.step,
    event: () => (course.phase === "done" ? finished(course) : null),
    advance: () => course.advance(),
    snapshot: (isWhole) => snapshotOf(course, isWhole),
    save: () => saveCourse(course),
    restore(saved) {
      const again = new Course(params, sizes, now);
      restoreCourse(again, saved);
      course = again;
    },
  };
}

function finished({ step, params, readout, vaes }: Course): SimulationEvent {
  const r2 = readout.position(vaes[0]).r2.toFixed(2);
  return {
    kind: "finished",
    step,
    message: `All have learned for ${grouped(params.steps)} steps. The position is read off z with R² = ${r2}.`,
  };
}

function snapshotOf(course: Course, isWhole: boolean): RepresentationSnapshot {
  const { params, stage, readout, vaes, played, lanes, computation } = course;
  const { world, camera, ceiling, bestWalk, randomReturn } = stage;
  const rebuilt = readout.rebuilt(vaes[0]);
  const { readings } = readout.position(vaes[0]);
  return {
    step: course.step,
    progress: [phaseInWords(course), ...timeLeft(course)],
    phase: course.phase,
    whole: course.ends.all,
    map: world.map,
    width: camera.width,
    height: camera.height,
    ceiling,
    bestWalk,
    randomReturn,
    horizon: HORIZON,
    relevant: course.relevant,
    played: played.count,
    toPlay: course.sizes.transitions,
    visits: course.visits.slice(),
    lastPlayed: lastOf(course),
    updates: course.updates,
    toUpdate: course.sizes.updates,
    vae: course.trace.slice(),
    pictures: readout.shown.map((seen, k) => ({ seen, rebuilt: rebuilt[k] })),
    readout: readout.rows(vaes[0], vaes[1] ?? null),
    readings,
    learned: course.learned,
    returns: lanes.flatMap(({ method, scores }) => rowsOf(method, scores, played.count)),
    computation: parts
      .filter((part) => computation.multiplicationsOf(part) > 0)
      .map((part) => ({
        part,
        seconds: computation.secondsOf(part),
        multiplications: computation.multiplicationsOf(part),
      })),
    measured: isWhole ? measuredIn(course) : null,
    seeds: params.seeds,
  };
}

const share = (done: number, all: number): string => `${grouped(done)} of ${grouped(all)}`;

function phaseInWords({ phase, played, updates, learned, params, vaes, sizes }: Course): string {
  switch (phase) {
    case "play":
      return `1/3 play ${share(played.count, sizes.transitions)}`;
    case "vae":
      return updates < sizes.updates || vaes.length === 1
        ? `2/3 VAE ${share(updates, sizes.updates)}`
        : "2/3 the VAE at β = 1, too";
    case "learn":
      return `3/3 Q-learning ${share(learned, params.steps)}`;
    case "done":
      return "all 3 parts done";
  }
}

/** The buffer's last pictures, the newest last. */
function lastOf({ played }: Course): readonly Uint8Array[] {
  const size = played.eye.inputs;
  const first = Math.max(0, played.count - LAST_PLAYED);
  return Array.from({ length: played.count - first }, (_, k) =>
    Uint8Array.from(played.seen.subarray(size * (first + k), size * (first + k + 1))),
  );
}

function measuredIn({ params, readout, vaes, lanes, phase }: Course): RepresentationSnapshot["measured"] {
  const [seen, vae] = [readout.shown, vaes[0]];
  const x = new Float64Array(seen.length * vae.pixels);
  seen.forEach((bytes, k) => x.set(greys(bytes), k * vae.pixels));
  const pixels = lanes.find(({ method }) => method === "pixels");
  return {
    vae: vaeSlope(vae, x, seen.length, params.beta, params.seed),
    // A finished run may have been opened from a file, which holds no learners.
    q: phase === "learn" ? (pixels?.learners[0].slope() ?? null) : null,
  };
}
