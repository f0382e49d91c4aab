import type { Rng } from "../math/rng.ts";
import { generateCaves } from "./generateCaves.ts";
import { generateMaze } from "./generateMaze.ts";
import type { GridMap } from "./parseMap.ts";
import { fourRooms, openRoom } from "./plainRooms.ts";

/** Maps that are made by a rule, in any size. */
export type MadeMap = "room" | "fourRooms" | "maze" | "caves";

/** A square map of `side` rows and columns, 5 at least; chance has a part in mazes and caves. */
export function madeMap(kind: MadeMap, side: number, rng: Rng): GridMap {
  switch (kind) {
    case "room":
      return openRoom(side, side);
    case "fourRooms":
      return fourRooms(side, side);
    case "maze":
      return generateMaze(rng, side, side);
    case "caves":
      return generateCaves(rng, side, side);
  }
}
