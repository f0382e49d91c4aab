import { LINES } from "../../inference/amortizedLoop.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Run } from "../run.ts";
import type { SimulationEvent } from "../simulation.ts";
import { ITERATIONS, LoopRun, rateAt } from "./loopRun.ts";
import { restoreLoop, saveLoop } from "./save.ts";
import type { LoopParams, LoopSnapshot } from "./snapshot.ts";
import { grouped } from "../../math/grouped.ts";

/** The loop of amortized inference. A line takes a microsecond. */
export const run: Run<LoopParams, LoopSnapshot> = {
  figure: "algorithm",
  held: ["estimator", "points", "noise", "seed"],
  begin(params) {
    const course = new LoopRun(params);
    return {
      step: () => course.step,
      event: () => eventOf(course),
      advance: () => course.advance(),
      snapshot: () => snapshotOf(course),
      update: (knobs) => {
        course.params = knobs;
      },
      save: () => saveLoop(course),
      restore: (saved) => restoreLoop(saved, course),
    };
  },
};

function snapshotOf(course: LoopRun): LoopSnapshot {
  const { loop, step, ran, points, ceiling } = course;
  return {
    step,
    progress: [
      loop.line === 0
        ? `${grouped(loop.iteration)} iterations done`
        : `iteration ${grouped(loop.iteration + 1)}, line ${loop.line} of ${LINES}`,
    ],
    iteration: loop.iteration,
    ran,
    registers: loop.registers,
    theta: loop.theta,
    phi: loop.phi,
    rate: rateAt(course.params, loop.iteration),
    points,
    ceiling: loop.theta.w < 0 ? mirrored(ceiling) : ceiling,
    trace: course.trace.rows(),
    average: averageOf(course),
  };
}

const mean = (sum: number) => sum / (ITERATIONS / 2);

function averageOf({ loop, sums }: LoopRun): LoopSnapshot["average"] {
  if (loop.iteration < ITERATIONS) return null;
  return { w: mean(sums.w), b: mean(sums.b), a: mean(sums.a), c: mean(sums.c), s: mean(sums.s) };
}

/** −z explains x as well as z: the same ceiling, reached by w < 0. */
function mirrored({ theta, phi, logEvidence }: LoopSnapshot["ceiling"]): LoopSnapshot["ceiling"] {
  return { theta: { w: -theta.w, b: theta.b }, phi: { a: -phi.a, c: -phi.c, s: phi.s }, logEvidence };
}

function eventOf(course: LoopRun): SimulationEvent | null {
  const { divergedAt, step, params, ceiling } = course;
  if (divergedAt !== null)
    return {
      kind: "diverged",
      step,
      message: `Diverged in iteration ${grouped(divergedAt)}: a learning rate of ${params.learningRate} is too high for gradients as noisy as these. Lower it and rewind.`,
    };
  const average = averageOf(course);
  if (!average) return null;
  const { w, b } = ceiling.theta;
  const message = [
    `The run is over after ${grouped(ITERATIONS)} iterations.`,
    `Over its second half |w| was ${readable(Math.abs(average.w))} and b ${readable(average.b)} on average;`,
    `maximum likelihood has ${readable(w)} and ${readable(b)}.`,
  ];
  return { kind: "finished", step, message: message.join(" ") };
}
