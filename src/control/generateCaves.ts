import { type Rng, uniform } from "../math/rng.ts";
import type { GridMap } from "./parseMap.ts";
import { openRoom } from "./plainRooms.ts";

const [ROCK, MUD] = [0.46, 0.4];
const ROUNDS = 5;

/**
 * Caves: noise smoothed by a cellular automaton (a cell becomes what most of its neighbourhood is), the largest cave
 * kept, mud in its lower places. Start and goal are the floor cells nearest to the top left and bottom right corner.
 * Where there is no cave of two cells, an open room.
 */
export function generateCaves(rng: Rng, rows: number, columns: number): GridMap {
  const shape = { rows, columns };
  const rock = blobs(rng, shape, ROCK, 1);
  const mud = blobs(rng, shape, MUD, 0);
  const cave = largestRegion(shape, rock);
  if (cave.length < 2) return openRoom(rows, columns);
  const letters = Array<string>(rows * columns).fill("#");
  for (const s of cave) letters[s] = mud[s] ? "m" : ".";
  const depth = (s: number) => Math.floor(s / columns) + (s % columns);
  letters[cave.reduce((best, s) => (depth(s) < depth(best) ? s : best))] = "S";
  letters[cave.reduce((best, s) => (depth(s) > depth(best) ? s : best))] = "G";
  return { rows, columns, letters: letters.join("") };
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** 1 in blobs that cover about the given share, 0 elsewhere. Cells off the map count as `outside`. */
function blobs(rng: Rng, { rows, columns }: Shape, share: number, outside: 0 | 1): Uint8Array {
  let field = Uint8Array.from({ length: rows * columns }, () => (uniform(rng) < share ? 1 : 0));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Uint8Array(field.length);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        let count = 0;
        for (let down = -1; down <= 1; down++)
          for (let across = -1; across <= 1; across++) {
            const [r, c] = [row + down, column + across];
            const inside = r >= 0 && r < rows && c >= 0 && c < columns;
            count += inside ? field[r * columns + c] : outside;
          }
        next[row * columns + column] = count >= 5 ? 1 : 0;
      }
    field = next;
  }
  return field;
}

/** The cells of the largest connected region of zeros. */
function largestRegion({ rows, columns }: Shape, rock: Uint8Array): number[] {
  const seen = rock.slice();
  let largest: number[] = [];
  for (let from = 0; from < seen.length; from++) {
    if (seen[from]) continue;
    const region = [from];
    seen[from] = 1;
    for (let i = 0; i < region.length; i++) {
      const s = region[i];
      const [row, column] = [Math.floor(s / columns), s % columns];
      const visit = (inside: boolean, next: number) => {
        if (!inside || seen[next]) return;
        seen[next] = 1;
        region.push(next);
      };
      visit(row > 0, s - columns);
      visit(column < columns - 1, s + 1);
      visit(row < rows - 1, s + columns);
      visit(column > 0, s - 1);
    }
    if (region.length > largest.length) largest = region;
  }
  return largest;
}
