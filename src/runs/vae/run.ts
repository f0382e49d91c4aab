import type { Digits } from "../../data/digitsFormat.ts";
import type { Encoded, Pictures, VaeParams, VaeSimulation, VaeSnapshot } from "./snapshot.ts";
import { checkContext } from "../../nets/contextLoss.ts";
import { Display, portions } from "./display.ts";
import { Pace } from "../pace.ts";
import { Queue } from "../queue.ts";
import { restoreTraining, saveTraining } from "./save.ts";
import { takeSnapshot } from "./takeSnapshot.ts";
import { measureThoroughly, type Thorough } from "./thorough.ts";
import { type Divergence, Training } from "./training.ts";
import { Watched } from "./watched.ts";

/** Most steps that run ahead of being read: a graphics card would else be given more than it can do in time. */
const readEvery = 8;

/** What a run needs from outside. */
interface VaeRunInput {
  readonly params: VaeParams;
  readonly digits: Digits;
  /** A clock, milliseconds. */
  readonly now: () => number;
}

/**
 * Starts the training run of the figure `vae` on the backend that is set. Resolves when it stands at step 0. Whatever it
 * is asked after a lost WebGL context rejects with a ContextLostError; after `dispose`, with an Error.
 */
export async function createVaeRun(input: VaeRunInput): Promise<VaeSimulation> {
  const run = new VaeRun(input);
  await run.begin();
  return run;
}

class VaeRun implements VaeSimulation {
  readonly #training: Training;
  readonly #display: Display;
  readonly #watched: Watched;
  readonly #pace: Pace;
  readonly #queue = new Queue();
  #thorough: (Thorough & { readonly step: number; readonly beta: number }) | null = null;
  /** The last snapshot in which every number was finite. */
  #last: VaeSnapshot | null = null;
  #isDisposed = false;

  constructor({ params, digits, now }: VaeRunInput) {
    this.#training = new Training(params, digits);
    this.#display = new Display(params, digits.heldOut);
    this.#watched = new Watched(params);
    this.#pace = new Pace(now);
  }

  async begin(): Promise<void> {
    await this.#training.begin();
    await this.#look(portions);
  }

  settle(): Promise<VaeSnapshot> {
    return this.#inTurn(async (last) => (last.event === undefined ? this.#settle() : last));
  }

  advance({ steps, milliseconds }: { steps: number; milliseconds: number }): Promise<VaeSnapshot> {
    return this.#inTurn(async (last) => {
      if (last.event !== undefined) return last;
      const elapsed = this.#pace.watch();
      const training = this.#training;
      const first = training.step;
      let divergence: Divergence | null = null;
      do {
        training.advance();
        if (training.step % readEvery === 0) divergence = await training.collect();
      } while (divergence === null && training.step - first < steps && elapsed() < milliseconds);
      divergence ??= await training.collect();
      const spent = elapsed();
      this.#pace.noteSteps(training.step - first, spent);
      return divergence === null
        ? this.#look(this.#pace.portionsAfter(spent, portions))
        : this.#end(last, divergence);
    });
  }

  update({ learningRate, beta }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.#inTurn(async () => {
      this.#training.update({
        ...(typeof learningRate === "number" ? { learningRate } : {}),
        ...(typeof beta === "number" ? { beta } : {}),
      });
    });
  }

  save(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#inTurn(async ({ event }) => {
      if (event !== undefined)
        throw new Error(`There is nothing to save: the run diverged at step ${event.step}. ${event.message}`);
      return saveTraining(this.#training);
    });
  }

  restore(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return this.#inTurn(async () => {
      restoreTraining(this.#training, bytes);
      await this.#training.reread();
      this.#thorough = null;
      await this.#look(portions);
    });
  }

  async watchZ(z: readonly number[] | null): Promise<Pictures | null> {
    this.#check();
    this.#watched.watchZ(z);
    return this.#watched.renewProbe(this.#training.trainer.vae);
  }

  async watchDrawing(picture: Pictures | null): Promise<Encoded | null> {
    this.#check();
    this.#watched.watchDrawing(picture);
    return this.#watched.renewDrawing(this.#training.trainer.vae);
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    void this.#queue.run(async () => this.#training.dispose());
  }

  /** Runs a job when those before it are done, and gives it the last finite snapshot. */
  async #inTurn<T>(job: (last: VaeSnapshot) => Promise<T>): Promise<T> {
    this.#check();
    return this.#queue.run(async () => {
      this.#check();
      return job(this.#last as VaeSnapshot);
    });
  }

  #check(): void {
    if (this.#isDisposed) throw new Error("This run was disposed of.");
    checkContext();
  }

  async #settle(): Promise<VaeSnapshot> {
    const { step, params } = this.#training;
    if (this.#thorough?.step !== step || this.#thorough.beta !== params.beta)
      this.#thorough = { step, beta: params.beta, ...(await measureThoroughly(this.#training)) };
    return this.#look(portions, this.#thorough);
  }

  /** Renews so many portions of the picture, and takes a snapshot. */
  async #look(count: number, thorough: Thorough | null = null): Promise<VaeSnapshot> {
    const { vae } = this.#training.trainer;
    const elapsed = this.#pace.watch();
    await this.#display.renew(vae, count);
    await this.#watched.renewProbe(vae);
    await this.#watched.renewDrawing(vae);
    this.#pace.notePortions(count, elapsed());
    this.#last = takeSnapshot({
      training: this.#training,
      display: this.#display,
      watched: this.#watched,
      stepsPerSecond: this.#pace.stepsPerSecond,
      thorough,
    });
    return this.#last;
  }

  /** The run ends here, with the last finite picture. */
  #end(last: VaeSnapshot, { step, message }: Divergence): VaeSnapshot {
    const { trace, heldOutTrace } = this.#training;
    this.#last = {
      ...last,
      step,
      trace: trace.rows(),
      heldOut: heldOutTrace.rows(),
      measured: null,
      event: { kind: "diverged", step, message },
    };
    return this.#last;
  }
}
