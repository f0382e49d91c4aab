import { counted } from "../../math/counted.ts";
import { readable } from "../../math/formatNumber.ts";
import { residualText } from "../../runs/valueIteration/residualText.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import { grouped } from "../../math/grouped.ts";

/** How far the values have settled, where the likeliest actions lead, and what that walk costs beyond the best. */
export function describe(result: ValueIterationSnapshot): string {
  return `${settled(result)} ${walk(result)}`;
}

function settled({ step, converged, lastResidual }: ValueIterationSnapshot): string {
  if (lastResidual === null) return "Before the first sweep V is zero in every cell.";
  const sweeps = counted(step, "sweep");
  if (lastResidual === 0)
    return `The values have settled after ${sweeps}, the last of which changed none at all.`;
  const change = residualText(lastResidual);
  return converged
    ? `The values have settled after ${sweeps}, the last of which changed none by more than ${change} nats.`
    : `After ${sweeps} the values still change, in the last one by up to ${change} nats.`;
}

function walk({ path, reachesGoal, regrets }: ValueIterationSnapshot): string {
  const where = reachesGoal
    ? `From the start the likeliest actions lead to the goal in ${grouped(path.length - 1)} steps`
    : "From the start the likeliest actions do not lead to the goal";
  const regret = regrets.regret.at(-1);
  return regret === undefined
    ? `${where}.`
    : `${where}; on average that walk costs ${readable(Math.max(0, regret))} nats more than the best one.`;
}
