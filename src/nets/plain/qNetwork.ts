import type { Rng } from "../../math/rng.ts";
import { Descent } from "./descent.ts";
import { Mlp } from "./mlp.ts";

/** A batch of what was lived through: each [rows], observations [rows, inputs]. */
export interface Lived {
  readonly seen: Float64Array;
  readonly action: ArrayLike<number>;
  readonly reward: ArrayLike<number>;
  readonly seenNext: Float64Array;
  /** 1 where the next state is a goal, from where nothing is to come. */
  readonly arrived: ArrayLike<number>;
}

/** Q(o, ·) as a network of what is seen, learned by Q-learning with a target network (Mnih et al. 2015). */
export class QNetwork {
  readonly actions: number;
  readonly network: Mlp;
  readonly descent: Descent;
  /** Q⁻: the network as it was a while ago. */
  readonly target: Mlp;

  constructor(inputs: number, width: number, actions: number, rng: Rng) {
    this.actions = actions;
    this.network = new Mlp([inputs, width, actions]).draw(rng);
    this.descent = new Descent(this.network.weights.length);
    this.target = new Mlp(this.network.sizes);
    this.renewTarget();
  }

  /** Multiplications of `learn` for one row: Q⁻ ahead, Q, and its weights backward. */
  get multiplications(): number {
    return 3 * this.network.multiplications;
  }

  /** Q⁻ ← Q */
  renewTarget(): void {
    this.target.weights.set(this.network.weights);
  }

  /** The action of the greatest Q(o, a), the first of those as great. */
  greedy(seen: Float64Array): number {
    const q = this.network.forward(seen, 1);
    let best = 0;
    for (let a = 1; a < this.actions; a++) if (q[a] > q[best]) best = a;
    return best;
  }

  /**
   * One step of Adam on the mean of ½ (Q(o, a) − y)² (Watkins & Dayan 1992), with
   *
   *     y = r + γ max_a' Q⁻(o', a'),   and r alone where a goal was reached
   *
   * @returns that mean, before the step.
   */
  learn(batch: Lived, rows: number, discount: number, learningRate: number): number {
    const loss = this.addGradient(batch, rows, discount);
    this.descent.take(this.network.weights, this.network.gradient, learningRate);
    return loss;
  }

  /** Adds the gradient of that mean to the network's. */
  addGradient({ seen, action, reward, seenNext, arrived }: Lived, rows: number, discount: number): number {
    const { actions } = this;
    const next = this.target.forward(seenNext, rows);
    const q = this.network.forward(seen, rows);
    const slopes = new Float64Array(rows * actions);
    let loss = 0;
    for (let r = 0; r < rows; r++) {
      let ahead = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < actions; a++) ahead = Math.max(ahead, next[r * actions + a]);
      const y = reward[r] + (arrived[r] === 1 ? 0 : discount * ahead);
      const at = r * actions + action[r];
      const off = q[at] - y;
      loss += (0.5 * off * off) / rows;
      slopes[at] = off / rows;
    }
    this.network.backward(slopes);
    return loss;
  }
}
