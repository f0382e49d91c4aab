import type { ParamsOf } from "../knobs/specs.ts";
import type { mapParams } from "./gridworldParams.ts";

interface Props {
  /** What the cells cost. */
  readonly params: ParamsOf<typeof mapParams>;
  /** The letters that are on the map. */
  readonly letters: string;
}

/** What the letters of the map mean and cost, and how its cells are counted: "A step from floor costs 1, from mud (m) 3." */
export function MapLegend({ params: { stepCost, mudCost, pitCost }, letters }: Props) {
  const costs = [
    `A step from floor costs ${stepCost}`,
    ...(letters.includes("m") ? [`from mud (m) ${mudCost}`] : []),
    ...(letters.includes("x") ? [`from a pit (x) ${pitCost}`] : []),
    ...(/[2-9]/.test(letters) ? ["from a digit as much as it says"] : []),
  ];
  return <small className="map-legend">{costs.join(", ")}. Rows and columns count from 0.</small>;
}
