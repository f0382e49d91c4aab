import type { Family } from "./familyData.ts";

/** Numbers that the network of `amortizedEncoder.ts` learns: a line and its offset, and four for each hidden unit. */
export const networkParameters = (width: number): number => 4 + 4 * width;

/** How many numbers each family learns from N points. */
export const parametersOf = (points: number, width: number): Readonly<Record<Family, number>> => ({
  shared: 2,
  amortized: networkParameters(width),
  perPoint: 2 * points,
});

/**
 * Work for M new points, in evaluations (one pass, forward or with its gradient, for one point):
 *
 *     one q each    k M              k gradient steps for each
 *     network       t N + M          its training, t steps on N points, and a forward pass for each
 */
export const workFor = (
  newPoints: number,
  { points, step, fitSteps }: { readonly points: number; readonly step: number; readonly fitSteps: number },
) => ({ perPoint: fitSteps * newPoints, amortized: step * points + newPoints });

/** The number of new points at which the network's training has paid for itself; null if it never does. */
export function breakEven(points: number, step: number, fitSteps: number): number | null {
  return fitSteps > 1 ? (step * points) / (fitSteps - 1) : null;
}
