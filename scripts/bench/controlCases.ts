import type { Backup } from "../../src/control/controlProblem.ts";
import { roomsMap } from "../../src/control/maps.ts";
import type { GridMap } from "../../src/control/parseMap.ts";
import { Rng } from "../../src/math/rng.ts";

/** A world to solve backwards; γ = 1 for T backward messages, below 1 for T sweeps of soft value iteration. */
export interface ControlCase extends GridMap {
  readonly name: string;
  readonly horizon: number;
  readonly temperature: number;
  readonly slip: number;
  readonly backup: Backup;
  readonly discount: number;
}

/** How long it took, and V_1 of the start. */
export interface Solved {
  readonly milliseconds: number;
  readonly value: number;
}

const small = roomsMap(Rng.of(1), 20, 20);
const middle = roomsMap(Rng.of(1), 100, 100);
const large = roomsMap(Rng.of(1), 500, 500);
const usual = { horizon: 100, temperature: 1, slip: 0.1, backup: "optimistic", discount: 1 } as const;

/** The first must fit into a frame; the second is the one that the rate is asked of. */
export const cases: readonly ControlCase[] = [
  { ...small, ...usual, name: "20 × 20, T = 100" },
  { ...middle, ...usual, name: "100 × 100, T = 100" },
  { ...middle, ...usual, name: "… causal", backup: "causal" },
  { ...middle, ...usual, name: "… no slip", slip: 0 },
  { ...middle, ...usual, name: "… τ = 20", temperature: 20 },
  { ...middle, ...usual, name: "… τ = 0.05", temperature: 0.05 },
  { ...large, ...usual, name: "500 × 500, 20 sweeps, γ = 0.99", horizon: 20, discount: 0.99 },
];

/** State · action · t of a case; walls have none. */
export const backupsOf = ({ letters, horizon }: ControlCase): number =>
  5 * horizon * letters.replaceAll("#", "").length;
