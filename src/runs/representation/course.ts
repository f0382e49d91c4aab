import { ExploringWalk } from "../../control/exploringWalk.ts";
import { actionCount } from "../../control/mdp.ts";
import { Rng, uniform } from "../../math/rng.ts";
import { PictureVae } from "../../nets/plain/pictureVae.ts";
import { Computation, type Part } from "./computation.ts";
import { codeEye, type Eye, pixelEye, stateEye } from "./eyes.ts";
import { type Fared, Lane } from "./lane.ts";
import { Learner } from "./learner.ts";
import { Memory, seenBy } from "./memory.ts";
import { Readout } from "./readout.ts";
import { EPISODE, PLAYED_A_STEP, Q, type Sizes, VAE } from "./settings.ts";
import { type Method, methods, type Phase, type RepresentationParams, type VaeRow } from "./snapshot.ts";
import { type Stage, stageOf } from "./stage.ts";

/** Steps of the run between rows of the VAE's trace. */
const VAE_ROW = 4;

/** A whole run: random play fills a buffer, a VAE learns from it, and then all learners learn, each from what it sees. */
export class Course {
  readonly params: RepresentationParams;
  readonly sizes: Sizes;
  readonly stage: Stage;
  readonly readout: Readout;
  readonly relevant: number;
  readonly computation: Computation;
  /** Random play, as pictures. */
  readonly played: Memory;
  /** At the reader's β; and, where that is not 1, at 1. */
  readonly vaes: readonly PictureVae[];
  readonly visits: Float64Array<ArrayBuffer>;
  trace: VaeRow[] = [];
  /** How each method has fared; none before they begin. */
  lanes: readonly Fared[] = [];
  #running: readonly Lane[] = [];
  step = 0;
  /** Of the updates since the trace's last row. */
  sums = { updates: 0, reconstruction: 0, kl: 0 };
  readonly #play: ExploringWalk;
  readonly #playRng: Rng;

  /** @param now a clock, milliseconds. */
  constructor(params: RepresentationParams, sizes: Sizes, now: () => number) {
    const { seed, latent, beta } = params;
    this.params = params;
    this.sizes = sizes;
    this.stage = stageOf(params);
    const { world, camera } = this.stage;
    this.readout = new Readout(camera);
    this.relevant = this.readout.relevant;
    this.computation = new Computation(now);
    this.played = new Memory(pixelEye(camera), "play", sizes.transitions);
    this.visits = new Float64Array(world.states);
    this.#playRng = Rng.of(seed, "play");
    this.#play = new ExploringWalk(world, this.#playRng, EPISODE);
    const pixels = camera.width * camera.height;
    this.vaes = (beta === 1 ? ["vae"] : ["vae", "plain vae"]).map(
      () => new PictureVae(pixels, VAE.width, latent, Rng.of(seed, "vae")),
    );
  }

  /** The methods of this run, in order. */
  get methods(): readonly Method[] {
    return methods.slice(0, 2 + this.vaes.length);
  }

  /** Steps that the play, the VAEs, and all together take. */
  get ends(): { readonly play: number; readonly vae: number; readonly all: number } {
    const play = this.sizes.transitions / PLAYED_A_STEP;
    const vae = play + this.#vaeSteps * this.vaes.length;
    return { play, vae, all: vae + Math.ceil(this.params.steps / Q.aStep) };
  }

  get phase(): Phase {
    const { play, vae, all } = this.ends;
    return this.step < play ? "play" : this.step < vae ? "vae" : this.step < all ? "learn" : "done";
  }

  /** Updates that the VAE of the reader's β has made. */
  get updates(): number {
    return VAE.aStep * Math.min(this.#vaeSteps, Math.max(0, this.step - this.ends.play));
  }

  /** Steps of the run that a VAE is trained for. */
  get #vaeSteps(): number {
    return this.sizes.updates / VAE.aStep;
  }

  /** Steps in the world that each learner has taken. */
  get learned(): number {
    return Math.min(this.params.steps, Q.aStep * Math.max(0, this.step - this.ends.vae));
  }

  advance(): void {
    switch (this.phase) {
      case "play":
        this.playOn();
        break;
      case "vae":
        this.#train();
        break;
      case "learn":
        this.#learn();
        break;
      case "done":
        return;
    }
    this.step++;
  }

  /** A stretch of random play. */
  playOn(): void {
    for (let k = 0; k < PLAYED_A_STEP; k++) {
      const step = this.#play.step(Math.floor(actionCount * uniform(this.#playRng)));
      this.played.add(step);
      this.visits[step.from]++;
    }
  }

  #train(): void {
    const [at, vaeSteps] = [this.step - this.ends.play, this.#vaeSteps];
    const [first, vae] = [at < vaeSteps, this.vaes[Math.floor(at / vaeSteps)]];
    const { params, played } = this;
    const [{ seed }, size] = [params, vae.pixels];
    const x = new Float64Array(VAE.batch * size);
    const cost = VAE.aStep * VAE.batch * vae.multiplications;
    this.computation.run(first ? "vae" : "plainVae", cost, () => {
      for (let k = 0; k < VAE.aStep; k++) {
        // Both VAEs see the same pictures and the same noise.
        const rng = Rng.of(seed, `update ${VAE.aStep * (at % vaeSteps) + k}`);
        for (let r = 0; r < VAE.batch; r++) {
          const from = size * Math.floor(played.count * uniform(rng));
          for (let d = 0; d < size; d++) x[r * size + d] = played.seen[from + d] / 255;
        }
        const { reconstruction, kl } = vae.step(x, VAE.batch, first ? params.beta : 1, VAE.learningRate, rng);
        if (!first) continue;
        this.sums.updates++;
        this.sums.reconstruction += reconstruction;
        this.sums.kl += kl;
      }
    });
    if (first && (at + 1) % VAE_ROW === 0) this.#note(VAE.aStep * (at + 1), vae);
  }

  #note(update: number, vae: PictureVae): void {
    const { updates, reconstruction, kl } = this.sums;
    this.trace.push({
      update,
      reconstruction: reconstruction / updates,
      kl: kl / updates,
      position: this.readout.position(vae).r2,
    });
    this.sums = { updates: 0, reconstruction: 0, kl: 0 };
  }

  #learn(): void {
    if (this.#running.length === 0) this.beginLearning();
    const left = this.params.steps - this.learned;
    const after = this.learned + Math.min(left, Q.aStep);
    for (const lane of this.#running) {
      const count = Math.min(left, Q.aStep);
      this.computation.run(lane.method, count * lane.multiplications, () => lane.advance(count));
      lane.score(after, this.params.steps, this.#costOf(lane.method));
    }
  }

  /** Learners who have learned nothing yet, and remember the random play, each as it sees it. */
  beginLearning(): readonly Lane[] {
    const { camera } = this.stage;
    const { seeds, steps } = this.params;
    const lane = (method: Method, eye: Eye, part: Part): Lane => {
      let seen = this.played;
      // What a code costs once and for all is its VAE's.
      this.computation.run(part, 2 * this.played.count * eye.multiplications, () => {
        if (eye !== this.played.eye) seen = seenBy(eye, this.played);
      });
      return new Lane(this.stage, method, seen, seeds, steps);
    };
    const [latent, plain] = this.vaes.map((vae) => codeEye(camera, vae));
    this.#running = [
      lane("state", stateEye(camera), "state"),
      lane("pixels", this.played.eye, "pixels"),
      lane("latent", latent, "vae"),
      ...(plain === undefined ? [] : [lane("plain", plain, "plainVae")]),
    ];
    for (const each of this.#running) each.score(0, steps, this.#costOf(each.method));
    this.lanes = this.#running;
    return this.#running;
  }

  /** What one learner of a method has cost so far: its own share, and the whole of its VAE. */
  #costOf(method: Method): { readonly seconds: number; readonly multiplications: number } {
    const { computation, params } = this;
    const vae = method === "latent" ? "vae" : method === "plain" ? "plainVae" : null;
    const [seconds, multiplications] =
      vae === null ? [0, 0] : [computation.secondsOf(vae), computation.multiplicationsOf(vae)];
    return {
      seconds: seconds + computation.secondsOf(method) / params.seeds,
      multiplications: multiplications + computation.multiplicationsOf(method) / params.seeds,
    };
  }

  /** Seconds that are left, by the pace so far; null where nothing has been measured yet. */
  get secondsLeft(): number | null {
    const { computation, params, stage, vaes } = this;
    const training = this.sizes.updates * VAE.batch * vaes[0].multiplications;
    const steps = params.seeds * (params.steps - this.learned);
    const [latent, plain] = vaes.map((vae) => codeEye(stage.camera, vae));
    const learning = (eye: Eye) => steps * Learner.multiplications(eye);
    const left = new Map<Part, number>([
      ["vae", Math.max(0, training - computation.multiplicationsOf("vae"))],
      ["state", learning(stateEye(stage.camera))],
      ["pixels", learning(this.played.eye)],
      ["latent", learning(latent)],
    ]);
    if (plain !== undefined) {
      left.set("plainVae", Math.max(0, training - computation.multiplicationsOf("plainVae")));
      left.set("plain", learning(plain));
    }
    return computation.secondsFor(left);
  }
}
