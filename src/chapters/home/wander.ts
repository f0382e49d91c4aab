import { isStill } from "../../marks/time/isStill.ts";
import type { Point } from "./plane.ts";

const stepMs = 60;

/**
 * Strolls along a closed curve through the plane, 17 codes a second, until the function that it returns is called. Does
 * not move for readers who prefer less motion, nor while the tab is hidden.
 */
export function wander(visit: (point: Point) => void): () => void {
  let turn = 0;
  const timer = setInterval(() => {
    if (document.hidden || isStill()) return;
    turn += 0.018;
    visit([1.7 * Math.cos(turn * 3 + 0.9), 1.5 * Math.sin(turn * 2 - 0.3)]);
  }, stepMs);
  return () => clearInterval(timer);
}
