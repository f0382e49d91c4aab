import { addingUp } from "../../math/addingUp.ts";
import { counted } from "../../math/counted.ts";
import { readable } from "../../math/formatNumber.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";

/** Where the policy stands, what it is worth, and how far that is from the best. */
export function describe({ step, event, world, q, exact, entropy, terms }: PolicySnapshot): string {
  const after = `After ${counted(step, "step")}`;
  const where = `q has mean ${readable(q.mu)} and width ${readable(q.sigma)}`;
  if (event?.kind === "diverged")
    return `${after} the run has diverged: one step threw the policy out of sight.`;
  const now = step === 0 ? `Before the first step ${where}.` : `${after} ${where}.`;
  if (!terms.entropy)
    return `${now} Its expected reward is ${readable(exact.value)} nats, and the bonus is off. ${bestAction(world)}`;
  const parts = [exact.value, entropy, exact.value + entropy];
  const [reward, bonus, elbo] = parts.map(addingUp(parts));
  return `${now} Its expected reward of ${reward} nats and its entropy of ${bonus} make an ELBO of ${elbo}. ${reached(world, exact.value + entropy)}`;
}

type World = PolicySnapshot["world"];

/** Nats below the best q at which a policy is as good as there. */
const THERE = 0.01;

function reached({ best }: World, elbo: number): string {
  if (best.elbo - elbo < THERE) return "No Gaussian has a noticeably higher one.";
  return `The highest is ${readable(best.elbo)}, for a mean of ${readable(best.mean)} and a width of ${readable(best.std)}.`;
}

function bestAction({ bestActions }: World): string {
  const places = bestActions.map(({ z }) => readable(z)).join(" and ");
  return `${bestActions.length === 1 ? "The best action is" : "The best actions are"} ${places}, with a reward of ${readable(bestActions[0].reward)}.`;
}
