import { counted } from "../../math/counted.ts";
import { grouped } from "../../math/grouped.ts";

/** Where a run stands, of which `to` steps are wished. */
export const stoodAt = (step: number, to: number, isDone: boolean): string => {
  if (step >= to || isDone) return step === 0 ? "Before the first step" : `After ${counted(step, "step")}`;
  return `After ${grouped(step)} of ${counted(to, "step")}`;
};
