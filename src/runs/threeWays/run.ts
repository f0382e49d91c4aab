import {
  type FamilyRow,
  holdToSettings,
  readFamilies,
  takeUp,
  writeFamilies,
} from "../../inference/familySave.ts";
import { families, type Family } from "../../inference/familyData.ts";
import { ThinnedTrace } from "../../math/thinnedTrace.ts";
import type { Simulation, SimulationEvent } from "../simulation.ts";
import type { ThreeWaysParams, ThreeWaysSnapshot } from "./snapshot.ts";
import { slopeByDifference } from "../../nets/amortizedEncoderSlope.ts";
import { checkContext } from "../../nets/contextLoss.ts";
import { kernelPath } from "../../nets/kernels/paths.ts";
import { Queue } from "../queue.ts";
import { ThreeWaysFits } from "./fits.ts";
import { ThreeWaysPicture } from "./picture.ts";

/** Most rows of the trace that are kept, and drawn. */
const ROWS = 400;
/** Nothing comes back from an ELBO below this. */
const LOST = -1e9;

/** Why a run ended, by the family that was lost. */
const causes: Readonly<Record<Family, string>> = {
  shared: "The ELBO of the shared q is lost.",
  amortized: "The network’s ELBO is lost.",
  perPoint: "The ELBO of the per-point fits is lost.",
};

interface ThreeWaysRunInput {
  readonly params: ThreeWaysParams;
  /** A clock, milliseconds. */
  readonly now: () => number;
}

/**
 * Starts the run of the figure `three-ways` on the backend that is set. Resolves when it stands at step 0. Whatever it
 * is asked after a lost WebGL context rejects with a ContextLostError; after `dispose`, with an Error.
 */
export async function createThreeWaysRun(input: ThreeWaysRunInput): Promise<Simulation<ThreeWaysSnapshot>> {
  const run = new ThreeWaysRun(input);
  await run.begin();
  return run;
}

class ThreeWaysRun implements Simulation<ThreeWaysSnapshot> {
  readonly #fits: ThreeWaysFits;
  readonly #picture: ThreeWaysPicture;
  readonly #now: () => number;
  readonly #queue = new Queue();
  /** Once thinned, a row is the last of the steps that it stands for. */
  readonly #trace = new ThinnedTrace<FamilyRow>(ROWS, (rows) => rows[rows.length - 1]);
  #params: ThreeWaysParams;
  #step = 0;
  /** The last snapshot in which every number was finite. */
  #last: ThreeWaysSnapshot | null = null;
  #isDisposed = false;

  constructor({ params, now }: ThreeWaysRunInput) {
    this.#params = params;
    this.#now = now;
    this.#fits = new ThreeWaysFits(params);
    this.#picture = new ThreeWaysPicture(params, this.#fits);
  }

  async begin(): Promise<void> {
    await this.#fits.evaluate();
    this.#trace.push(this.#fits.row(0));
    await this.#look(false);
  }

  settle(): Promise<ThreeWaysSnapshot> {
    return this.#inTurn(async (last) => (last.event === undefined ? this.#look(true) : last));
  }

  advance({ steps, milliseconds }: { steps: number; milliseconds: number }): Promise<ThreeWaysSnapshot> {
    return this.#inTurn(async (last) => {
      if (last.event !== undefined) return last;
      const end = this.#now() + milliseconds;
      for (let done = 0; done < steps; done++) {
        const event = await this.#climb();
        if (event !== null) return this.#end(last, event);
        if (this.#now() >= end) break;
      }
      return this.#look(false);
    });
  }

  update({ learningRate, newX }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.#inTurn(async () => {
      this.#params = {
        ...this.#params,
        ...(typeof learningRate === "number" && { learningRate }),
        ...(typeof newX === "number" && { newX }),
      };
    });
  }

  save(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#inTurn(async ({ event }) => {
      if (event !== undefined)
        throw new Error(`There is nothing to save: the run diverged at step ${event.step}. ${event.message}`);
      return writeFamilies(this.#params, this.#step, this.#fits.climbers, this.#trace.save());
    });
  }

  restore(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return this.#inTurn(async () => {
      const saved = readFamilies(bytes);
      holdToSettings(saved, this.#params);
      // The last that can refuse; from here on nothing may throw.
      this.#trace.restore(saved.trace);
      for (const family of families) takeUp(saved.climbers[family], this.#fits.climbers[family]);
      this.#step = saved.step;
      await this.#fits.evaluate();
      await this.#look(false);
    });
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    void this.#queue.run(async () => this.#fits.network.dispose());
  }

  /** Runs a job when those before it are done, and gives it the last finite snapshot. */
  async #inTurn<T>(job: (last: ThreeWaysSnapshot) => Promise<T>): Promise<T> {
    this.#check();
    return this.#queue.run(async () => {
      this.#check();
      return job(this.#last as ThreeWaysSnapshot);
    });
  }

  #check(): void {
    if (this.#isDisposed) throw new Error("This run was disposed of.");
    checkContext();
  }

  /** One step of every family; what it led to if that is nowhere finite. */
  async #climb(): Promise<SimulationEvent | null> {
    this.#step++;
    await this.#fits.climb(this.#params.learningRate, this.#step);
    const row = this.#fits.row(this.#step);
    const lost = families.find((family) => !(row[family] > LOST));
    if (lost !== undefined) return { kind: "diverged", step: this.#step, message: causes[lost] };
    this.#trace.push(row);
    return null;
  }

  async #look(settled: boolean): Promise<ThreeWaysSnapshot> {
    const { network, stands, x } = this.#fits;
    const { seed } = this.#params;
    const { slopes } = stands.amortized;
    this.#last = {
      step: this.#step,
      progress: [kernelPath()],
      ...(await this.#picture.take(this.#params)),
      trace: this.#trace.rows(),
      measured: settled ? await slopeByDifference(network, this.#params, x, slopes, seed) : null,
    };
    return this.#last;
  }

  /** The run ends here, with the last finite picture. */
  #end(last: ThreeWaysSnapshot, event: SimulationEvent): ThreeWaysSnapshot {
    this.#last = { ...last, step: event.step, trace: this.#trace.rows(), measured: null, event };
    return this.#last;
  }
}
