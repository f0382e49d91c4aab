import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { readable } from "../../math/formatNumber.ts";
import { drawCount, type Slopes } from "./model.ts";
import "./graph.css";
import { grouped } from "../../math/grouped.ts";

interface Props {
  readonly slopes: Slopes;
  readonly isReady: boolean;
}

/** The numbers of one strip: what is right, what this draw says, and what many say. */
export const SlopeWords = ({ slopes, isReady }: Props) => (
  <>
    <b>∂/∂{slopes.parameter === "mu" ? "μ" : "σ"} E[f]</b>
    {isReady ? (
      <>
        <span>
          exact <b>{readable(slopes.exact)}</b>
        </span>
        <RouteWords {...slopes} />
      </>
    ) : (
      <span>The backward pass is not done.</span>
    )}
  </>
);

function RouteWords({ route, exact, draws, mean, standardError, limit }: Slopes) {
  if (route === "naive")
    return (
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
    );
  const { colour, name } = estimatorLook[route];
  return (
    <>
      {route === "scoreFunction" && (
        <span>
          <s>pathwise</s> <strong className="graph-wrong">lacks ∂f/∂z</strong>
        </span>
      )}
      <span style={{ color: colour }}>
        <EstimatorKey estimator={route} />
        {name}, this draw <b>{readable(draws[0])}</b>
      </span>
      <span>
        {grouped(drawCount)} draws <b>{readable(mean)}</b> ± {readable(2 * standardError)}
      </span>
    </>
  );
}
