import { wrap } from "comlink";
import { loadDigits } from "../../src/data/digits.ts";
import { batches, type Contestant, startWeights, type Timed } from "./problem.ts";

/** What the page hands to the script that opened it. */
export interface BenchResult {
  readonly ours: Timed;
  readonly layers: Timed;
}

const workers = {
  ours: () => new Worker(new URL("./ours.worker.ts", import.meta.url), { type: "module" }),
  layers: () => new Worker(new URL("./layers.worker.ts", import.meta.url), { type: "module" }),
};

/**
 * Both contestants, each with a TensorFlow.js of its own, take turns: what the machine does meanwhile hits both alike.
 * Gives every step's time and loss, in order.
 */
async function bench(rounds: number, stepsPerRound: number): Promise<BenchResult> {
  const { train } = await loadDigits(document.baseURI, fetch.bind(globalThis)).all;
  const steps = batches(train.pictures, rounds * stepsPerRound);
  const result: BenchResult = {
    ours: { milliseconds: [], losses: [] },
    layers: { milliseconds: [], losses: [] },
  };
  const contestants = [
    { worker: wrap<Contestant>(workers.ours()), timed: result.ours },
    { worker: wrap<Contestant>(workers.layers()), timed: result.layers },
  ];
  for (const { worker } of contestants) await worker.setUp(startWeights());
  for (let round = 0; round < rounds; round++) {
    const turn = steps.slice(round * stepsPerRound, (round + 1) * stepsPerRound);
    for (const { worker, timed } of contestants) {
      const { milliseconds, losses } = await worker.take(turn);
      timed.milliseconds.push(...milliseconds);
      timed.losses.push(...losses);
    }
  }
  return result;
}

Object.assign(globalThis, { bench });
