import type { Mdp } from "./mdp.ts";
import { actionCount, STAY } from "./mdp.ts";
import { formatPath, intendedTrajectory, parsePath } from "./path.ts";

/** Where a path lands if nothing slips. */
export function endOf(world: Mdp, path: string): number {
  const { states, actions } = intendedTrajectory(world, parsePath(path));
  const last = actions.length - 1;
  return last < 0 ? world.start : world.landing[5 * states[last] + actions[last]];
}

/**
 * A path after the pen is put down on a cell: on the start it begins anew, on a cell that it passes it is cut off there
 * (where it left that cell last), elsewhere it goes there by a shortest way. Where there is no way it stays as it was.
 */
export function penDown(world: Mdp, path: string, cell: number): string {
  if (cell === endOf(world, path)) return path;
  if (cell === world.start) return "";
  const { states } = intendedTrajectory(world, parsePath(path));
  const passed = states.lastIndexOf(cell);
  return passed >= 0 ? path.slice(0, passed) : penMove(world, path, cell);
}

/** A path after the pen is moved to a cell: it goes there by a shortest way, if there is one. */
export const penMove = (world: Mdp, path: string, cell: number): string =>
  path + (shortestWay(world, endOf(world, path), cell) ?? "");

/** The letters of a shortest way between two cells, or null. */
function shortestWay({ landing, states }: Mdp, from: number, to: number): string | null {
  if (from === to) return "";
  /** The action that first led into each cell, and the cell that it was taken in. */
  const via = new Int8Array(states).fill(-1);
  const source = new Int32Array(states);
  const queue = [from];
  for (let i = 0; i < queue.length; i++)
    for (let a = 0; a < actionCount; a++) {
      const next = landing[5 * queue[i] + a];
      if (a === STAY || next === from || via[next] >= 0) continue;
      via[next] = a;
      source[next] = queue[i];
      if (next === to) return formatPath(wayBack(via, source, from, to));
      queue.push(next);
    }
  return null;
}

function wayBack(via: Int8Array, source: Int32Array, from: number, to: number): readonly number[] {
  const actions: number[] = [];
  for (let s = to; s !== from; s = source[s]) actions.unshift(via[s]);
  return actions;
}
