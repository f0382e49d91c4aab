import { useContext, useState } from "react";
import { BegunContext } from "./begun.ts";
import { useLevelOfBoth } from "./comparing.ts";

/**
 * The highest level met since `era` began: a scale that never shrinks under the reader's eye, until a new run. A figure that has
 * begun anew begins a new era.
 */
export function useHeldLevel(reached: number, era: string): number {
  const level = useLevelOfBoth(reached);
  const begun = useContext(BegunContext);
  const [held, setHeld] = useState({ level, era, begun });
  if (era === held.era && begun === held.begun && level <= held.level) return held.level;
  setHeld({ level, era, begun });
  return level;
}
