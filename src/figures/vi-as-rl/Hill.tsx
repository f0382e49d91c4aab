import { contours, geoPath, geoTransform } from "d3";
import { memo, useMemo } from "react";
import { bestActions } from "../../inference/bestActions.ts";
import { bestGaussian } from "../../inference/bestGaussian.ts";
import { elboTerms } from "../../inference/elboTerms.ts";
import type { Observation } from "../../inference/toyModel.ts";
import { plane } from "./frame.ts";

interface Props {
  readonly observation: Observation;
  /** Of J + H, or of J alone? */
  readonly entropy: boolean;
  readonly area: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly lit: boolean;
}

const [columns, rows] = [73, 61];
/** Contours at these depths below the top, nats. */
const depths = [32, 16, 8, 4, 2, 1, 0.5, 0.25];

/** Contours of the objective, in closed form. */
export const Hill = memo(function Hill({ observation, entropy, area, lit }: Props) {
  const { likelihood, x, noise } = observation;
  const { left, right, top, bottom } = area;
  const paths = useMemo(() => {
    const observation = { likelihood, x, noise };
    const values = Array.from({ length: columns * rows }, (_, k) => {
      const mu = plane.mu[0] + ((k % columns) / (columns - 1)) * (plane.mu[1] - plane.mu[0]);
      const up = Math.floor(k / columns) / (rows - 1);
      const sigma = plane.sigma[0] * (plane.sigma[1] / plane.sigma[0]) ** up;
      const terms = elboTerms(observation, { mu, sigma });
      return terms.reconstruction + terms.prior + (entropy ? terms.entropy : 0);
    });
    const highest = entropy ? bestGaussian(observation).elbo : bestActions(observation)[0].reward;
    const toScreen = geoTransform({
      point(column, row) {
        this.stream.point(
          left + ((column - 0.5) / (columns - 1)) * (right - left),
          bottom - ((row - 0.5) / (rows - 1)) * (bottom - top),
        );
      },
    });
    return contours()
      .size([columns, rows])
      .thresholds(depths.map((depth) => highest - depth))(values)
      .map((shape) => geoPath(toScreen).digits(1)(shape) ?? "");
  }, [likelihood, x, noise, entropy, left, right, top, bottom]);
  return paths.map((d, k) => (
    <path key={depths[k]} className={lit ? "virl-contour virl-contour-lit" : "virl-contour"} d={d} />
  ));
});
