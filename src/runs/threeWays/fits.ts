import { meanOf } from "../../math/meanOf.ts";
import {
  drawPoints,
  families,
  type Family,
  START,
  startMeans,
  type World,
} from "../../inference/familyData.ts";
import { Climber, perPoint, shared } from "../../inference/familyFits.ts";
import { elboSlopes, type Gaussians, type Slopes } from "../../inference/familySlopes.ts";
import type { FamilyRow, ThreeWaysParams } from "./snapshot.ts";
import { EncoderFit } from "../../nets/amortizedEncoderFit.ts";

/** A family's q's for the data, and the slopes there. */
export interface Stand {
  readonly q: Gaussians;
  readonly slopes: Slopes;
}

/** The three families on one data set, from one start, by one optimiser. */
export class ThreeWaysFits {
  readonly x: Float64Array;
  readonly network: EncoderFit;
  readonly climbers: Readonly<Record<Family, Climber>>;
  readonly #world: World;
  #stands: Readonly<Record<Family, Stand>> | null = null;

  constructor(params: ThreeWaysParams) {
    const { likelihood, noise, points, seed, width } = params;
    this.#world = { likelihood, noise };
    this.x = drawPoints(params);
    const [sharedMean, networkMean] = startMeans(seed, "sides", 2);
    this.network = new EncoderFit({ x: this.x, seed, width, start: { ...START, mean: networkMean } });
    this.climbers = {
      shared: new Climber(shared.start(sharedMean)),
      amortized: this.network.climber,
      perPoint: new Climber(perPoint.start(startMeans(seed, "point sides", points))),
    };
  }

  /** Where each family stands. Throws before the first `evaluate`. */
  get stands(): Readonly<Record<Family, Stand>> {
    if (this.#stands === null) throw new Error("The families have not been evaluated.");
    return this.#stands;
  }

  /** Computes every q and its slopes from the parameters as they are. */
  async evaluate(): Promise<void> {
    const stand = (q: Gaussians): Stand => ({ q, slopes: elboSlopes(this.#world, this.x, q) });
    this.#stands = {
      shared: stand(shared.gaussians(this.climbers.shared.values, this.x.length)),
      amortized: stand(await this.network.gaussians()),
      perPoint: stand(perPoint.gaussians(this.climbers.perPoint.values)),
    };
  }

  /** One step of every family, number `step`, counted from 1. */
  async climb(learningRate: number, step: number): Promise<void> {
    const stands = this.stands;
    const gradients: Record<Family, Float64Array> = {
      shared: shared.gradient(stands.shared.slopes),
      amortized: await this.network.gradient(stands.amortized.slopes),
      perPoint: perPoint.gradient(stands.perPoint.slopes),
    };
    for (const family of families) this.climbers[family].climb(gradients[family], learningRate, step);
    await this.evaluate();
  }

  /** The mean ELBO of each family, nats. */
  row(step: number): FamilyRow {
    const { shared, amortized, perPoint } = this.stands;
    return {
      step,
      shared: meanOf(shared.slopes.elbo),
      amortized: meanOf(amortized.slopes.elbo),
      perPoint: meanOf(perPoint.slopes.elbo),
    };
  }
}
