import type { GridMap } from "./parseMap.ts";

/** Nothing but floor, the start in the top left corner, the goal in the bottom right. At least two cells. */
export function openRoom(rows: number, columns: number): GridMap {
  return { rows, columns, letters: `S${".".repeat(rows * columns - 2)}G` };
}

/**
 * Four rooms with a door in each wall (after Sutton, Precup & Singh 1999), the start in the first, the goal in the last
 * corner.
 *
 * @throws RangeError for fewer than 5 rows or columns.
 */
export function fourRooms(rows: number, columns: number): GridMap {
  if (rows < 5 || columns < 5)
    throw new RangeError(`Four rooms need 5 rows and columns; ${rows} × ${columns} were asked for.`);
  const [wallRow, wallColumn] = [Math.floor(rows / 2), Math.floor(columns / 2)];
  const doorsInRow = [
    Math.floor(wallColumn / 4),
    wallColumn + 1 + Math.floor(((columns - wallColumn - 1) * 2) / 3),
  ];
  const doorsInColumn = [Math.floor(wallRow / 2), wallRow + 1 + Math.floor(((rows - wallRow - 1) * 2) / 3)];
  const letters: string[] = Array.from({ length: rows * columns }, (_, s) => {
    const [row, column] = [Math.floor(s / columns), s % columns];
    const isDoor =
      (row === wallRow && doorsInRow.includes(column)) ||
      (column === wallColumn && doorsInColumn.includes(row));
    return (row === wallRow || column === wallColumn) && !isDoor ? "#" : ".";
  });
  letters[0] = "S";
  letters[letters.length - 1] = "G";
  return { rows, columns, letters: letters.join("") };
}
