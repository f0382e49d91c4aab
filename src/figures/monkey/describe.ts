import { actionNames } from "../../control/mdp.ts";
import { fixed, readable } from "../../math/formatNumber.ts";
import type { Monkeys } from "./model.ts";

/** What the path is worth beside the optimal one, its dearest mistake, and what monkeys do at this temperature. */
export function describe(result: Monkeys): string {
  const { monkeys, exactlyArrived } = result.troop;
  const { plain, shifted } = result.shift.logEvidence;
  const others =
    plain === shifted
      ? `${result.ahead} of ${monkeys.length} monkeys took a more probable way so far; each is at a goal in the end with probability ${fixed(exactlyArrived, 3)}.`
      : `With the constant on every reward the log evidence is ${readable(shifted)} nats, without it ${readable(plain)}.`;
  return [...path(result), others].join(" ");
}

/** Costs below this are no mistake, nats. */
const NOTHING = 0.005;

function path({ path: { steps, logProbability }, optimalStart }: Monkeys): readonly string[] {
  const n = steps.length;
  if (n === 0) return ["There is no path yet: draw one from S."];
  if (!Number.isFinite(logProbability)) return [`No monkey can walk your path of ${n} steps.`];
  const dearest = steps.reduce((one, other) => (other.mistake > one.mistake ? other : one));
  return [
    `Your path of ${n} steps has log-probability ${readable(logProbability)}, the optimal one ${readable(optimalStart.logProbability)}.`,
    dearest.mistake < NOTHING
      ? "None of its steps is a mistake."
      : `Its dearest mistake is step ${dearest.t}, “${actionNames[dearest.action]}”: ${readable(dearest.mistake)} nats.`,
  ];
}
