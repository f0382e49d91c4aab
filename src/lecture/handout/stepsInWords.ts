/** "1 step", "1,200 steps". */
export const stepsInWords = (steps: number): string =>
  `${steps.toLocaleString("en")} ${steps === 1 ? "step" : "steps"}`;

/** Where a run stands, of which `to` steps are wished. */
export const stoodAt = (step: number, to: number, isDone: boolean): string => {
  if (step >= to || isDone) return step === 0 ? "Before the first step" : `After ${stepsInWords(step)}`;
  return `After ${step.toLocaleString("en")} of ${stepsInWords(to)}`;
};
