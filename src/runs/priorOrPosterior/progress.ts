/** What decides which network it is. */
interface Course {
  /** Steps since the shipped run. */
  readonly step: number;
  /** The β of the shipped run, of the last step, and of the knob. */
  readonly shippedBeta: number;
  readonly trainedBeta: number;
  readonly beta: number;
}

/** Which network it is, and what becomes of a β that no network here was trained at, in phrases. */
export function progressOf({ step, shippedBeta, trainedBeta, beta }: Course): readonly string[] {
  if (step === 0)
    return [`the run shipped for β = ${shippedBeta}${beta === shippedBeta ? "" : ", the nearest"}`];
  const next = beta === trainedBeta ? [] : [`next at β = ${beta}`];
  return [`begun at β = ${shippedBeta}`, `last at β = ${trainedBeta}`, ...next];
}
