import { Dots, Label, usePlot } from "../../marks/plot/index.ts";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";
import { namesOf } from "./drawNames.ts";

/** Draws of a standard deviation smaller than this would be written over each other: dots stand for them, pixels. */
const SMALL = 24;

/** Where the decoded draws lie, by their names: those from the prior in ink, those from the aggregate in its colour. */
export function DrawNames({
  fromPrior,
  fromAggregate,
}: Pick<PriorOrPosteriorSnapshot, "fromPrior" | "fromAggregate">) {
  const { x } = usePlot();
  const isCrowded = x(1) - x(0) < SMALL;
  return (
    <>
      {isCrowded ? (
        <Dots
          data={namesOf("prior")}
          x={(_, k) => fromPrior.z[2 * k]}
          y={(_, k) => fromPrior.z[2 * k + 1]}
          colour="ink"
          r={1.5}
        />
      ) : (
        <Names kind="prior" z={fromPrior.z} />
      )}
      <Names kind="phi" z={fromAggregate.z} />
    </>
  );
}

function Names({ kind, z }: { readonly kind: "prior" | "phi"; readonly z: Float64Array }) {
  return namesOf(kind).map((name, k) => (
    <Label
      key={name}
      x={z[2 * k]}
      y={z[2 * k + 1]}
      dy={5}
      anchor="middle"
      colour={kind === "prior" ? "ink" : kind}
      size={15}
      strong
    >
      {name}
    </Label>
  ));
}
