import { InColour } from "../../marks/InColour.tsx";
import { Notes } from "../../marks/Notes.tsx";
import { WorldKeys } from "../../marks/WorldKeys.tsx";
import { addingUp } from "../../math/addingUp.ts";
import { Part } from "../../ui/parts/Part.tsx";
import type { GaussianBridge } from "./model.ts";

/** How the messages make the product at t, with its numbers, and what the marks are. */
export function Words({ result }: { readonly result: GaussianBridge }) {
  const { moments, bridge, step, believed, actual, isProduct, t } = result;
  const { forward, backwardPrecision } = moments[t];
  const { variance } = believed.exact[t];
  const write = addingUp([1 / forward.variance, backwardPrecision, 1 / variance]);
  return (
    <Notes>
      <p>
        {isProduct ? (
          <>
            {"Precisions (1/variance) add up: "}
            <InColour colour="forward">{`α ${write(1 / forward.variance)}`}</InColour>
            {" + "}
            <InColour colour="backward">{`β ${write(backwardPrecision)}`}</InColour>
            {" = "}
            <InColour colour="z">{`α·β ${write(1 / variance)}`}</InColour>
            {". "}
          </>
        ) : (
          `The causal paths’ variance, ${variance.toFixed(3)}, is not the product’s. `
        )}
        <Part name="free-step">
          {`A free step has variance s = τ/ρ + noise² = ${step.toFixed(3)}, the bridge ${bridge[t].toFixed(3)}.`}
        </Part>
      </p>
      <p>
        <WorldKeys alone="paths" both={actual !== null} />
        rings: two standard deviations; in the plot, dots: their variance, whiskers: what chance allows
      </p>
    </Notes>
  );
}
