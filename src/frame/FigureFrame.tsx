import type { Figure } from "./contract.ts";
import { PureFrame } from "./PureFrame.tsx";
import { SimulatedFrame } from "./SimulatedFrame.tsx";
import type { Picture } from "./usePureModel.ts";

interface Props {
  readonly figure: Figure;
  /** The figure has a page of its own: its params stand in the address without its name. */
  readonly solo?: boolean;
  /** The picture of a pure figure's defaults, if it is known already. */
  readonly first?: Picture | null;
}

/** A figure with all that its declaration asks for: heading, controls, address, transport, checks, tables, downloads. */
export function FigureFrame({ figure, solo = false, first = null }: Props) {
  if ("simulate" in figure) return <SimulatedFrame figure={figure} solo={solo} />;
  return <PureFrame figure={figure} solo={solo} first={first} />;
}
