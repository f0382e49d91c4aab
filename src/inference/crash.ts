import { course, heightAt } from "./demonstrators.ts";

/** The middle of the disc is at x = 0, half way up. */
const middle = course.length / 2;

/** The square of the distance from the middle of the disc to the line that a step goes from x at time t to x′ at t + 1. */
function nearest(t: number, from: number, to: number): number {
  const low = heightAt(t) - middle;
  const [across, up] = [to - from, course.length / course.steps];
  const along = Math.min(1, Math.max(0, -(from * across + low * up) / (across ** 2 + up ** 2)));
  return (from + along * across) ** 2 + (low + along * up) ** 2;
}

/** Does a step from x at time t to x′ at t + 1 touch the disc? */
export const touches = (t: number, from: number, to: number): boolean =>
  nearest(t, from, to) <= course.radius ** 2;

/** The first step of a path that touches the disc; null if none does. */
export function crashAt(path: ArrayLike<number>): number | null {
  for (let t = 0; t < course.steps; t++) if (touches(t, path[t], path[t + 1])) return t;
  return null;
}
