import { type MonkeyLook, twoMonkeys } from "../../marks/twoMonkeys.ts";
import { useIsHidden } from "../../ui/parts/partsContext.ts";

/** Those of the two monkeys whose values are no secret; the causal one is always among them. */
export function useMonkeysShown(): readonly MonkeyLook[] {
  const isSecret = useIsHidden("optimist");
  return isSecret ? twoMonkeys.filter(({ name }) => name === "causal") : twoMonkeys;
}
