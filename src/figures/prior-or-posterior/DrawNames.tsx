import { Dots, Label, usePlot } from "../../marks/plot/index.ts";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";
import { type DrawnFrom, drawNames } from "../../runs/priorOrPosterior/drawNames.ts";

/** Draws of a standard deviation smaller than this would be written over each other: dots stand for them, pixels. */
const SMALL = 24;

/** A name stands on a disc, which parts it from the tint; its radius, pixels. */
const DISC = 8.5;

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
          data={drawNames.prior}
          x={(_, k) => fromPrior.z[2 * k]}
          y={(_, k) => fromPrior.z[2 * k + 1]}
          colour="ink"
          r={1.5}
        />
      ) : (
        <Names kind="prior" z={fromPrior.z} />
      )}
      <Names kind="aggregate" z={fromAggregate.z} />
    </>
  );
}

function Names({ kind, z }: { readonly kind: DrawnFrom; readonly z: Float64Array }) {
  const colour = kind === "prior" ? "ink" : "phi";
  return drawNames[kind].map((name, k) => (
    <g key={name}>
      <Dots data={[name]} x={() => z[2 * k]} y={() => z[2 * k + 1]} colour="surface" r={DISC} />
      <Label x={z[2 * k]} y={z[2 * k + 1]} dy={5} anchor="middle" {...{ colour }} size={15} strong bare>
        {name}
      </Label>
    </g>
  ));
}
