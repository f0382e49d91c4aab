/** A number to find. */
export interface NumberTask {
  readonly kind: "number";
  /** What may be typed. */
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  /** How far off is still right. */
  readonly tolerance: number;
  /** The answer, computed when an answer has been given: nowhere in the page before. */
  readonly truth: () => number;
}

/** What was found in a figure, and whether it is what was asked for. */
export interface Finding {
  readonly solved: boolean;
  /** In words, with the numbers that were looked at. */
  readonly says: string;
}

/** A figure to set. */
export interface FigureTask {
  readonly kind: "figure";
  /** Looks at the figure as the reader has set it. */
  readonly look: () => Promise<Finding>;
}

export type Task = NumberTask | FigureTask;

/** Holds a number to the truth, and says on which side of it, and how roughly, it lies. */
export function judge(given: number, truth: number, tolerance: number): Finding {
  const off = Math.abs(given - truth);
  if (off <= tolerance) return { solved: true, says: "Right." };
  const side = given > truth ? "too high" : "too low";
  return { solved: false, says: `Not yet: that is ${side}, ${howFar(given, truth, off, tolerance)}.` };
}

function howFar(given: number, truth: number, off: number, tolerance: number): string {
  if (off <= 3 * tolerance) return "but close";
  if (given * truth < 0) return "and has the wrong sign";
  const ratio = Math.abs(given / truth);
  if (ratio > 2) return "in size more than twice what it should be";
  if (ratio < 0.5) return "in size less than half of what it should be";
  return "by less than a factor of two";
}
