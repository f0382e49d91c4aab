import { actionCount } from "../../control/mdp.ts";
import { text } from "../../knobs/specs.ts";
import { problemWithList } from "../../knobs/lists.ts";

/** Largest size of a number of the prior, either sign, nats. */
export const largest = 6;

function problem(typed: string): string | null {
  const count = typed.split(",").length;
  if (count !== actionCount)
    return `there ${count === 1 ? "is 1 number" : `are ${count} numbers`}: the prior has five, for up, right, down, left and stay`;
  return problemWithList(typed, largest, actionCount);
}

/** Five logs of the action prior, up to a constant. */
export const priorParam = (standard: string) =>
  text({
    label: "Log prior",
    tex: "\\log p(a)",
    default: standard,
    problem,
    hint: "Five numbers, for up, right, down, left and stay, none beyond ±6; only their differences count. The bars change them.",
  });
