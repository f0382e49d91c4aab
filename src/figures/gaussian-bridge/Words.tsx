import { readable } from "../../math/formatNumber.ts";
import { falseAlarmRate } from "../../math/band.ts";
import type { GaussianBridge } from "./model.ts";
import type { Walk } from "../../control/gaussianWalk.ts";

/** The product at t with its numbers, and how far the paths are from it. */
export function Words({ result }: { readonly result: GaussianBridge }) {
  const { moments, bridge, step, believed, actual, isProduct, isBridge, t } = result;
  const { forward, backwardPrecision } = moments[t];
  const variance = believed.exact[t].variance;
  return (
    <div className="fb-words">
      <p className="fb-readout">
        {isProduct ? (
          <>
            {`At t = ${t} precisions add up: `}
            <span className="fb-alpha">{`α ${readable(1 / forward.variance)}`}</span>
            {" + "}
            <span className="fb-beta">{`β ${readable(backwardPrecision)}`}</span>
            {" = "}
            <b className="fb-posterior-text">{readable(1 / variance)}</b>
            {`, variance ${variance.toFixed(4)}; `}
          </>
        ) : (
          `At t = ${t} the causal policy’s roll-out has variance ${variance.toFixed(4)}, which is not the product’s; `
        )}
        {`the Brownian bridge s t(T − t)/T, s = τ/ρ + noise² = ${step.toFixed(3)}, has ${bridge[t].toFixed(4)}${isBridge ? ", the same" : ""}.`}
      </p>
      <p className="fb-verdict">
        <span className="fb-key fb-posterior">{actual ? "believed world" : "paths"}</span>
        {actual && <span className="fb-key fb-true">true world</span>}
        {`Circles: 2 std. Dots in the plot: the paths’ variance; whisker: what chance allows. Worst of all t: ${worst(believed)}`}
        {actual && `, true world ${worst(actual)}`}
        {`; more is a false alarm in under 1 seed of ${(1 / falseAlarmRate).toLocaleString("en-GB")}.`}
      </p>
    </div>
  );
}

const worst = ({ surprise, allowed }: Walk) => `${surprise.toFixed(1)} of ${allowed.toFixed(1)} nats`;
