/** How long the parts of a run are before its learners learn. Tests make them shorter. */
export interface Sizes {
  /** Random play: transitions in the buffer, a multiple of those that a step of the run adds. */
  readonly transitions: number;
  /** Updates of a VAE, a multiple of those that a step of the run makes. */
  readonly updates: number;
}
export const usual: Sizes = { transitions: 2000, updates: 1500 };
/** Transitions of random play that a step of the run adds. */
export const PLAYED_A_STEP = 100;
/** Most steps of an episode: of play and of learning; and of those that are scored. */
export const [EPISODE, HORIZON] = [20, 40] as const;
/** The VAE: units of a hidden layer, updates a step of the run, pictures an update, Adam's step size. */
export const VAE = { width: 32, aStep: 25, batch: 32, learningRate: 2e-3 } as const;
/**
 * Q-learning, the same for all methods: units of the hidden layer, discount, Adam's step size, transitions an update,
 * updates between renewals of the target, the share of random actions, what rewards are multiplied with; and how many
 * steps in the world a step of the run takes, each with one update.
 *
 * Measured over snow and stripes at 0.8: with twice the step size the learners on pixels fall back again, those on codes do not.
 */
export const Q = {
  width: 32,
  discount: 0.95,
  learningRate: 2e-3,
  batch: 32,
  target: 100,
  epsilon: 0.2,
  scale: 0.1,
  aStep: 25,
} as const;
/** Steps in the world between scores, and episodes a score. */
export const SCORE = { every: 100, episodes: 4 } as const;
/** Held-out pictures that are read, those that the reading is fitted to, and those that are shown. */
export const HELD_OUT = { read: 200, fitted: 600, shown: 6 } as const;
/** Pictures of the buffer that are shown. */
export const LAST_PLAYED = 6;
