import { LINES } from "../../inference/amortizedLoop.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Simulation, SimulationEvent } from "../simulation.ts";
import type { Values } from "../../figures/algorithm/params.ts";
import { ITERATIONS, LoopRun, rateAt } from "./loopRun.ts";
import { holdToKnobs, readSave, takeUp, writeSave } from "./save.ts";
import type { LoopSnapshot } from "./snapshot.ts";

/** Runs the loop on the page: a line takes a microsecond. */
export async function simulate(values: Values): Promise<Simulation<LoopSnapshot>> {
  const run = new LoopRun(values);
  return {
    settle: async () => snapshotOf(run),
    async advance({ steps, milliseconds }) {
      const end = performance.now() + milliseconds;
      for (let done = 0; done < steps && !run.isOver; done++) {
        run.advance();
        if (performance.now() >= end) break;
      }
      return snapshotOf(run);
    },
    async update(knobs) {
      const { stepBy, learningRate, cooling } = knobs as Values;
      run.values = { ...run.values, stepBy, learningRate, cooling };
    },
    save: async () => writeSave(run),
    async restore(bytes) {
      const saved = readSave(bytes);
      holdToKnobs(saved, values);
      takeUp(saved, run);
    },
    dispose: () => undefined,
  };
}

function snapshotOf(run: LoopRun): LoopSnapshot {
  const { loop, step, ran, points, ceiling } = run;
  const event = eventOf(run);
  return {
    step,
    progress: [
      loop.line === 0
        ? `${loop.iteration.toLocaleString("en")} iterations done`
        : `iteration ${(loop.iteration + 1).toLocaleString("en")}, line ${loop.line} of ${LINES}`,
    ],
    ...(event && { event }),
    iteration: loop.iteration,
    ran,
    registers: loop.registers,
    theta: loop.theta,
    phi: loop.phi,
    rate: rateAt(run.values, loop.iteration),
    points,
    ceiling: loop.theta.w < 0 ? mirrored(ceiling) : ceiling,
    trace: run.trace.rows(),
    average: averageOf(run),
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

function eventOf(run: LoopRun): SimulationEvent | null {
  const { divergedAt, step, values, ceiling } = run;
  if (divergedAt !== null)
    return {
      kind: "diverged",
      step,
      message: `Diverged in iteration ${divergedAt.toLocaleString("en")}: a learning rate of ${values.learningRate} is too high for gradients as noisy as these. Lower it and rewind.`,
    };
  const average = averageOf(run);
  if (!average) return null;
  const { w, b } = ceiling.theta;
  const message = [
    `The run is over after ${ITERATIONS.toLocaleString("en")} iterations.`,
    `Over its second half |w| was ${readable(Math.abs(average.w))} and b ${readable(average.b)} on average;`,
    `maximum likelihood has ${readable(w)} and ${readable(b)}.`,
  ];
  return { kind: "finished", step, message: message.join(" ") };
}
