import { fixed, readable } from "../../math/formatNumber.ts";
import type { Optimism } from "./model.ts";

/** Nats apart from which on belief and truth are told apart. */
const TIE = 0.005;

/** What each monkey believes that it will collect beside what it does collect, and how often it arrives. */
export function describe({ bridge: { optimistic, causal } }: Optimism): string {
  const arrive = `They end at a goal with probability ${fixed(optimistic.arrives, 3)} and ${fixed(causal.arrives, 3)}.`;
  const isTrue = Math.abs(optimistic.believed.mean - optimistic.exact.mean) < TIE;
  if (isTrue)
    return `Both monkeys believe what is so: on average the optimist collects ${readable(optimistic.mean)} nats, the causal monkey ${readable(causal.mean)}. ${arrive}`;
  return `The optimist believes that it collects ${readable(optimistic.believed.mean)} nats and collects ${readable(optimistic.mean)}; the causal monkey believes ${readable(causal.believed.mean)} and collects ${readable(causal.mean)}. ${arrive}`;
}
