import { type CategoricalProblem, expectedReward } from "./categoricalGradients.ts";
import { relaxedCategory } from "./gumbelSoftmax.ts";
import { argMax } from "../math/categorical.ts";
import { evenNodes } from "../math/quadrature.ts";

/** One and the same draw of noise, while one logit is moved. */
export interface OneDraw {
  /** The category whose logit is moved: that of the highest reward. */
  readonly category: number;
  readonly rows: readonly {
    readonly logit: number;
    /** r of argmax(l + g): a staircase. */
    readonly hard: number;
    /** Σ y_j r_j of the relaxation. */
    readonly relaxed: number;
    /** E[r], over all draws. */
    readonly expected: number;
  }[];
}

const POINTS = 161;
/** Logits shown on either side of where it stands and of where the draw jumps. */
const MARGIN = 2.5;

/** The reward as a function of one logit: of one draw (hard and relaxed), and in expectation. */
export function oneDraw(problem: CategoricalProblem, noise: Float64Array, relaxation: number): OneDraw {
  const categories = problem.logits.length;
  const category = argMax(problem.rewards);
  const gumbel = noise.subarray(0, categories);
  const logits = Float64Array.from(problem.logits);
  const y = new Float64Array(categories);
  const here = problem.logits[category];
  const jump = Math.max(...others(problem, gumbel, category)) - gumbel[category];
  const from = Math.min(here, jump) - MARGIN;
  const to = Math.max(here, jump) + MARGIN;
  const rows = Array.from(evenNodes(from, to, POINTS), (logit) => {
    logits[category] = logit;
    relaxedCategory(logits, gumbel, relaxation, y);
    return {
      logit,
      hard: problem.rewards[argMax(logits.map((logit, k) => logit + gumbel[k]))],
      relaxed: y.reduce((sum, share, k) => sum + share * problem.rewards[k], 0),
      expected: expectedReward({ logits, rewards: problem.rewards }),
    };
  });
  return { category, rows };
}

/** l_k + g_k of all categories but one. */
const others = ({ logits }: CategoricalProblem, gumbel: Float64Array, but: number): number[] =>
  Array.from(logits, (logit, k) => logit + gumbel[k]).toSpliced(but, 1);
