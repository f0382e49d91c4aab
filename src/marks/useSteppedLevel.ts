import { useState } from "react";
import { nextLevel } from "../math/levels.ts";
import { useLevelOfBoth } from "./comparing.ts";

/** A scale's end that follows what it must hold in marked steps: up at once, down only where there is room to spare. */
export function useSteppedLevel(needed: number, levels: readonly number[]): number {
  const [held, setHeld] = useState(0);
  const level = nextLevel(held, useLevelOfBoth(needed), levels);
  if (level !== held) setHeld(level);
  return level;
}
