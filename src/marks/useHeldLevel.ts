import { useState } from "react";
import { useLevelOfBoth } from "./comparing.ts";

/** The highest level met since `era` began: a scale that never shrinks under the reader's eye, until a new run. */
export function useHeldLevel(reached: number, era: string): number {
  const level = useLevelOfBoth(reached);
  const [held, setHeld] = useState({ level, era });
  if (era === held.era && level <= held.level) return held.level;
  setHeld({ level, era });
  return level;
}
