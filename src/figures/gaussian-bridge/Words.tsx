import { surpriseInWords } from "../../frame/checks/unsurprising.ts";
import { InColour } from "../../marks/InColour.tsx";
import { Notes } from "../../marks/Notes.tsx";
import { WorldKeys } from "../../marks/WorldKeys.tsx";
import { readable } from "../../math/formatNumber.ts";
import type { GaussianBridge } from "./model.ts";

/** The product at t with its numbers, and how far the paths are from it. */
export function Words({ result }: { readonly result: GaussianBridge }) {
  const { moments, bridge, step, believed, actual, isProduct, isBridge, t } = result;
  const { forward, backwardPrecision } = moments[t];
  const { variance } = believed.exact[t];
  return (
    <Notes>
      <p>
        {isProduct ? (
          <>
            {`At t = ${t} precisions add up: `}
            <InColour colour="forward">{`α ${readable(1 / forward.variance)}`}</InColour>
            {" + "}
            <InColour colour="backward">{`β ${readable(backwardPrecision)}`}</InColour>
            {" = "}
            <InColour colour="z">{readable(1 / variance)}</InColour>
            {`, variance ${variance.toFixed(4)}; `}
          </>
        ) : (
          `At t = ${t} the causal policy’s roll-out has variance ${variance.toFixed(4)}, which is not the product’s; `
        )}
        {`the Brownian bridge s t(T − t)/T, s = τ/ρ + noise² = ${step.toFixed(3)}, has ${bridge[t].toFixed(4)}${isBridge ? ", the same" : ""}.`}
      </p>
      <p>
        <WorldKeys alone="paths" both={actual !== null} />
        {`Circles reach two standard deviations. In the plot, dots are the variance of the drawn paths, and whiskers what chance allows them. Where they stray farthest from the exact curve, that is a surprise of ${surpriseInWords(believed)}`}
        {actual && `; in the true world ${surpriseInWords(actual)}`}
        {"."}
      </p>
    </Notes>
  );
}
