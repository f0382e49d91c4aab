import { startMeans, xRange } from "../../inference/familyData.ts";
import { fitNewcomer, type NewcomerFit } from "../../inference/familyNewcomer.ts";
import {
  type Ceilings,
  ceilings,
  type ExactAnswer,
  exactAnswer,
  type ExactAnswers,
  exactAnswers,
} from "../../inference/familyOracle.ts";
import { toyElbo } from "../../inference/toyElbo.ts";
import { evenNodes } from "../../math/quadrature.ts";
import type { Answer, Answers, ThreeWaysParams, ThreeWaysSnapshot } from "./snapshot.ts";
import type { Stand, ThreeWaysFits } from "./fits.ts";

/** Room beside the new point, so that its marks are not cut off. */
const ROOM = 0.5;
/** Places at which the network's curve is drawn. */
const CURVE = 161;

type Picture = Omit<ThreeWaysSnapshot, "step" | "progress" | "trace" | "measured">;

/** What is shown of the families at one step: their q's beside the exact answers, the network's curve, a new point. */
export class ThreeWaysPicture {
  readonly #fits: ThreeWaysFits;
  readonly exact: ExactAnswers;
  readonly ceilings: Ceilings;
  #newcomer: { readonly key: string; readonly exact: ExactAnswer; readonly fit: NewcomerFit } | null = null;

  constructor(params: ThreeWaysParams, fits: ThreeWaysFits) {
    this.#fits = fits;
    this.exact = exactAnswers(params, fits.x);
    this.ceilings = ceilings(params, fits.x, this.exact);
  }

  /** Everything in data of its own. */
  async take(settings: ThreeWaysParams): Promise<Picture> {
    const fits = this.#fits;
    const { likelihood, noise, newX } = settings;
    const { exact, fit } = this.#newcomerFor(settings);
    const { shared, amortized, perPoint } = fits.stands;
    const range = xRange({ likelihood, noise }, ...fits.x, newX - ROOM, newX + ROOM);
    const nodes = evenNodes(range[0], range[1], CURVE);
    const curve = await fits.network.gaussiansAt(Float64Array.from([...nodes, newX]));
    const answer = (mean: number, logStd: number): Answer => {
      const std = Math.exp(logStd);
      return { mean, std, elbo: toyElbo({ likelihood, noise, x: newX }, mean, std).elbo };
    };
    return {
      settings,
      x: fits.x.slice(),
      exact: this.exact,
      ceilings: this.ceilings,
      shared: answersOf(shared),
      perPoint: answersOf(perPoint),
      amortized: answersOf(amortized),
      curve: {
        x: nodes,
        mean: curve.mean.slice(0, CURVE),
        std: curve.logStd.slice(0, CURVE).map(Math.exp),
      },
      newcomer: {
        x: newX,
        exact,
        amortized: answer(curve.mean[CURVE], curve.logStd[CURVE]),
        shared: answer(shared.q.mean[0], shared.q.logStd[0]),
        perPoint: fit,
      },
    };
  }

  #newcomerFor({ likelihood, noise, newX, learningRate, seed }: ThreeWaysParams) {
    const key = `${newX} ${learningRate}`;
    if (this.#newcomer?.key !== key) {
      const [side] = startMeans(seed, "newcomer", 1);
      this.#newcomer = {
        key,
        exact: exactAnswer({ likelihood, noise }, newX),
        fit: fitNewcomer({ likelihood, noise }, newX, side, learningRate),
      };
    }
    return this.#newcomer;
  }
}

const answersOf = ({ q, slopes }: Stand): Answers => ({
  mean: q.mean.slice(),
  std: q.logStd.map(Math.exp),
  elbo: slopes.elbo.slice(),
});
