import fc from "fast-check";
import { type ControlProblem, controlProblem } from "../../src/control/controlProblem.ts";
import { type Gridworld, gridworld } from "../../src/control/gridworld.ts";
import { type GridMap, mapLetters } from "../../src/control/parseMap.ts";

/** Maps of up to `most` rows and columns, of at least two cells, with one start and one goal or more. */
export const maps = (most: number): fc.Arbitrary<GridMap> =>
  fc
    .record({ rows: fc.integer({ min: 1, max: most }), columns: fc.integer({ min: 2, max: most }) })
    .chain(({ rows, columns }) =>
      fc.record({
        letters: fc.array(fc.constantFrom(...mapLetters.filter((letter) => letter !== "S")), {
          minLength: rows * columns,
          maxLength: rows * columns,
        }),
        start: fc.nat(rows * columns - 1),
        goal: fc.nat(rows * columns - 2),
        rows: fc.constant(rows),
        columns: fc.constant(columns),
      }),
    )
    .map(({ letters, start, goal, rows, columns }) => {
      const ended = letters.with(goal < start ? goal : goal + 1, "G").with(start, "S");
      return { rows, columns, letters: ended.join("") };
    });

const cost = fc.double({ min: 0.2, max: 12, noNaN: true });

/** Worlds on maps, more than half of them slippery; some always slip. */
export const worlds = (most: number): fc.Arbitrary<Gridworld> =>
  fc
    .record({
      map: maps(most),
      costs: fc.record({ stepCost: cost, mudCost: cost, pitCost: cost }),
      slip: fc.oneof(fc.constantFrom(0, 0, 1), fc.double({ min: 1e-3, max: 1, noNaN: true })),
    })
    .map(({ map, costs, slip }) => gridworld(map, costs, slip));

/** Either backup. */
export const backups = fc.constantFrom("optimistic" as const, "causal" as const);

/** τ from 0.05 to 20, evenly in its logarithm. */
export const temperatures: fc.Arbitrary<number> = fc
  .double({ min: Math.log(0.05), max: Math.log(20), noNaN: true })
  .map(Math.exp);

const priors = fc.option(
  fc.array(fc.oneof(fc.double({ min: -4, max: 2, noNaN: true }), fc.constant(Number.NEGATIVE_INFINITY)), {
    minLength: 4,
    maxLength: 4,
  }),
  { nil: undefined },
);

/** Problems on small worlds: short enough to be enumerated. */
export const problems = (options: { pinned?: boolean } = {}): fc.Arbitrary<ControlProblem<Gridworld>> =>
  fc
    .record({
      world: worlds(3),
      horizon: fc.integer({ min: 1, max: 4 }),
      temperature: temperatures,
      backup: backups,
      uniformPrior: fc.constantFrom("counted" as const, "ignored" as const),
      logPrior: priors,
    })
    .map(({ world, logPrior, ...rest }) =>
      // Staying is always allowed: a prior that forbids everything is refused elsewhere.
      controlProblem(world, { ...rest, ...options, ...(logPrior && { logPrior: [...logPrior, -1] }) }),
    );

/** How far two numbers are apart, relative to 1 + their size; 0 for the same infinity. */
export const apart = (a: number, b: number): number =>
  a === b ? 0 : Math.abs(a - b) / (1 + Math.max(Math.abs(a), Math.abs(b)));
