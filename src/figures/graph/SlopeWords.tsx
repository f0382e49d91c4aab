import { readable } from "../../math/formatNumber.ts";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { drawCount, type Slopes } from "./model.ts";

interface Props {
  readonly slopes: Slopes;
  readonly isReady: boolean;
}

/** The numbers of one strip: what is right, what this draw says, and what many say. */
export function SlopeWords({ slopes, isReady }: Props) {
  const { parameter, route, exact, draws, mean, standardError, limit } = slopes;
  return (
    <p className="graph-strip-name">
      <b>∂/∂{parameter === "mu" ? "μ" : "σ"} E[f]</b>
      {!isReady && <span>The backward pass is not done.</span>}
      {isReady && (
        <span>
          exact <b>{readable(exact)}</b>
        </span>
      )}
      {isReady && route === "scoreFunction" && (
        <span>
          <s>pathwise</s> <strong className="graph-wrong">lacks ∂f/∂z</strong>
        </span>
      )}
      {isReady && route === "naive" && (
        <>
          <span>
            every draw <b>{readable(draws[0])}</b>
          </span>
          {Math.abs(limit - exact) > 1e-6 * (1 + Math.abs(exact)) ? (
            <strong className="graph-wrong">off by {readable(limit - exact)}</strong>
          ) : (
            <span>right here, by luck</span>
          )}
        </>
      )}
      {isReady && route !== "naive" && (
        <>
          <span style={{ color: estimatorLook[route].colour }}>
            <EstimatorKey estimator={route} />
            {estimatorLook[route].name}, this draw <b>{readable(draws[0])}</b>
          </span>
          <span>
            {drawCount.toLocaleString("en")} draws <b>{readable(mean)}</b> ± {readable(2 * standardError)}
          </span>
        </>
      )}
    </p>
  );
}
