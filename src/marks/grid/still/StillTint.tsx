import { type Colour, paint } from "../../colour.ts";
import { StillCells } from "./StillCells.tsx";

interface Props {
  readonly colour: Colour;
  /** How full the colour is in each cell, from 0 to 1. */
  readonly inks: ArrayLike<number>;
}

/** How opaque a full colour is: another one under it still shows. */
const FULL = 0.65;

/** A colour laid over the cells. */
export const StillTint = ({ colour, inks }: Props) => (
  <StillCells fillOf={() => paint(colour)} opacityOf={(s) => FULL * inks[s]} />
);
