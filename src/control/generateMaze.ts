import { type Rng, uniform } from "../math/rng.ts";
import type { GridMap } from "./parseMap.ts";

/** Share of steps that go on from a random tip rather than the newest: more of them, shorter corridors. */
const BRANCHING = 0.3;
/** Share of inner walls that are opened once every cell is reached, so that there is more than one way. */
const LOOPS = 0.1;

/** The fewest rows and columns of a maze. */
const smallestMaze = 5;

/**
 * A maze: every floor cell can be reached from every other, walls all around, start in the top left and goal in the
 * bottom right corner (growing tree algorithm, Buck 2011). 500 × 500 cells take some tens of milliseconds.
 *
 * @throws RangeError for fewer than 5 rows or columns.
 */
export function generateMaze(rng: Rng, rows: number, columns: number): GridMap {
  if (rows < smallestMaze || columns < smallestMaze)
    throw new RangeError(
      `A maze needs ${smallestMaze} rows and columns; ${rows} × ${columns} were asked for.`,
    );
  const isFloor = new Uint8Array(rows * columns);
  // Rooms stand on odd rows and columns, with walls between them.
  const [lastRow, lastColumn] = [
    rows - 2 - (rows % 2 === 0 ? 1 : 0),
    columns - 2 - (columns % 2 === 0 ? 1 : 0),
  ];
  const first = columns + 1;
  const beyond = (room: number): { room: number; between: number }[] => {
    const [row, column] = [Math.floor(room / columns), room % columns];
    const way = (inside: boolean, step: number) =>
      inside ? [{ room: room + 2 * step, between: room + step }] : [];
    return [
      ...way(row > 1, -columns),
      ...way(column < lastColumn, 1),
      ...way(row < lastRow, columns),
      ...way(column > 1, -1),
    ];
  };
  const below = (count: number) => Math.floor(uniform(rng) * count);
  isFloor[first] = 1;
  const tips = [first];
  while (tips.length > 0) {
    const at = uniform(rng) < BRANCHING ? below(tips.length) : tips.length - 1;
    const ways = beyond(tips[at]).filter(({ room }) => isFloor[room] === 0);
    if (ways.length === 0) {
      tips[at] = tips[tips.length - 1];
      tips.pop();
      continue;
    }
    const { room, between } = ways[below(ways.length)];
    isFloor[room] = 1;
    isFloor[between] = 1;
    tips.push(room);
  }
  for (let row = 1; row <= lastRow; row += 2)
    for (let column = 1; column <= lastColumn; column += 2)
      for (const { between } of beyond(row * columns + column))
        if (isFloor[between] === 0 && uniform(rng) < LOOPS / 2) isFloor[between] = 1;
  const letters: string[] = Array.from(isFloor, (floor) => (floor ? "." : "#"));
  letters[first] = "S";
  letters[lastRow * columns + lastColumn] = "G";
  return { rows, columns, letters: letters.join("") };
}
