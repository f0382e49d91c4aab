import { createContext, useContext, useState } from "react";

/** Two settings of a figure that are shown in turn in the same place. */
export interface Comparing {
  /** The one that is kept; null if there is none. */
  readonly a: object | null;
  /** It is the one that is shown. */
  readonly showsA: boolean;
}

export const ComparingContext = createContext<Comparing>({ a: null, showsA: false });

/**
 * The level that a scale must hold while two settings are shown in turn: the larger of theirs, so that the scale stands
 * still and what moves is the picture. Of a setting that has not been shown yet nothing is known.
 */
export function useLevelOfBoth(level: number): number {
  const { a, showsA } = useContext(ComparingContext);
  const [met, setMet] = useState({ a, ofA: level, ofNow: level });
  if (a === null) return level;
  const before = met.a === a ? met : { a, ofA: level, ofNow: level };
  const now = showsA ? { ...before, ofA: level } : { ...before, ofNow: level };
  if (met.a !== a || now.ofA !== met.ofA || now.ofNow !== met.ofNow) setMet(now);
  return Math.max(now.ofA, now.ofNow);
}
