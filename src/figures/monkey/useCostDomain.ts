import type { Gridworld } from "../../control/gridworld.ts";
import { useValueDomain } from "../../marks/grid/index.ts";

/** Colours reach to this cost, or further than the dearest cell: floor is pale, and ink is to be read on pits. */
const PALE = 12;

/** The ends of the colours of a map whose cells have the colour of their cost. */
export const useCostDomain = ({ cost, open }: Gridworld): readonly [number, number] =>
  useValueDomain(0, Math.max(PALE, 1.2 * open.reduce((most, s) => Math.max(most, cost[s]), 0)));
