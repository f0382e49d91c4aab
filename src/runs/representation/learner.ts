import { ExploringWalk } from "../../control/exploringWalk.ts";
import { actionCount } from "../../control/mdp.ts";
import { Rng, uniform } from "../../math/rng.ts";
import { QNetwork } from "../../nets/plain/qNetwork.ts";
import type { Eye } from "./eyes.ts";
import { Memory } from "./memory.ts";
import { EPISODE, HORIZON, Q, SCORE } from "./settings.ts";
import { slopeOf } from "./slopes.ts";
import type { Slope } from "./snapshot.ts";
import type { Stage } from "./stage.ts";

/** One learner: it acts ε-greedily, remembers, and after every step learns from a batch of all that it remembers. */
export class Learner {
  readonly network: QNetwork;
  readonly walk: ExploringWalk;
  readonly rng: Rng;
  readonly own: Memory;
  readonly #stage: Stage;
  readonly #eye: Eye;
  readonly #played: Memory;
  readonly #seen: Float64Array;
  readonly #batch;

  /**
   * @param k which of the seeds; learners of other methods with the same k begin and explore by the same stream.
   * @param played random play as this eye sees it, which it remembers too.
   * @param most steps that it will take.
   */
  constructor(stage: Stage, eye: Eye, played: Memory, k: number, most: number) {
    const { seed } = stage.camera;
    this.#stage = stage;
    this.#eye = eye;
    this.#played = played;
    this.network = new QNetwork(eye.inputs, Q.width, actionCount, Rng.of(seed, `network ${k}`));
    this.rng = Rng.of(seed, `learner ${k}`);
    this.walk = new ExploringWalk(stage.world, this.rng, EPISODE);
    this.own = new Memory(eye, `learner ${k}`, most);
    this.#seen = new Float64Array(eye.inputs);
    this.#batch = {
      seen: new Float64Array(Q.batch * eye.inputs),
      seenNext: new Float64Array(Q.batch * eye.inputs),
      action: new Int32Array(Q.batch),
      reward: new Float64Array(Q.batch),
      arrived: new Uint8Array(Q.batch),
    };
  }

  /** Multiplications of a step: two looks, an action, an update. */
  static multiplications({ multiplications, inputs }: Eye): number {
    const forward = inputs * Q.width + Q.width * actionCount;
    return 2 * multiplications + (1 + 3 * Q.batch) * forward;
  }

  /** One step in the world and one update. */
  step(): void {
    const seen = this.own.look(this.walk.state, this.#seen);
    const isRandom = uniform(this.rng) < Q.epsilon;
    const action = isRandom ? Math.floor(actionCount * uniform(this.rng)) : this.network.greedy(seen);
    this.own.add(this.walk.step(action), true);
    this.#fillBatch(this.rng);
    this.network.learn(this.#batch, Q.batch, Q.discount, Q.learningRate);
    if (this.own.count % Q.target === 0) this.network.renewTarget();
  }

  /** Remembers a step that it took in a run that was saved. Throws an Error for one that nobody can have taken. */
  recall(from: number, action: number, to: number): void {
    const { landing, reward, goals, states } = this.#stage.world;
    if (from >= states || action >= actionCount || landing[5 * from + action] !== to)
      throw new Error(`The file has a learner go from cell ${from} to cell ${to}, which no action does.`);
    this.own.add({ from, action, to, reward: reward[5 * from + action], arrived: goals.includes(to) });
  }

  /** The mean return of greedy episodes from the map's start, each with a background of its own. */
  score(): number {
    const { world } = this.#stage;
    const room = this.#eye.room(1);
    let sum = 0;
    for (let episode = 0; episode < SCORE.episodes; episode++) {
      let state = world.start;
      for (let t = 0; t < HORIZON && !world.goals.includes(state); t++) {
        this.#eye.look(state, `score ${episode}`, t, room, 0);
        for (let d = 0; d < this.#seen.length; d++) this.#seen[d] = this.#eye.unit * room[d];
        const action = this.network.greedy(this.#seen);
        sum += world.reward[5 * state + action];
        state = world.landing[5 * state + action];
      }
    }
    return sum / SCORE.episodes;
  }

  /** The slope of the loss on a batch of all that it remembers, drawn apart. */
  slope(): Slope {
    const rng = Rng.of(this.#stage.camera.seed, "slope of Q");
    this.#fillBatch(rng);
    const loss = () => this.network.addGradient(this.#batch, Q.batch, Q.discount);
    return slopeOf([this.network.network], loss, rng);
  }

  #fillBatch(rng: Rng): void {
    const { inputs, unit } = this.#eye;
    const { seen, seenNext, action, reward, arrived } = this.#batch;
    const all = this.#played.count + this.own.count;
    for (let r = 0; r < Q.batch; r++) {
      const drawn = Math.floor(uniform(rng) * all);
      const memory = drawn < this.#played.count ? this.#played : this.own;
      const k = memory === this.own ? drawn - this.#played.count : drawn;
      for (let d = 0; d < inputs; d++) {
        seen[r * inputs + d] = unit * memory.seen[k * inputs + d];
        seenNext[r * inputs + d] = unit * memory.seenNext[k * inputs + d];
      }
      action[r] = memory.action[k];
      reward[r] = Q.scale * memory.reward[k];
      arrived[r] = memory.arrived[k];
    }
  }
}
