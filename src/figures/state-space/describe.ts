import { counted } from "../../math/counted.ts";
import { readable } from "../../math/formatNumber.ts";
import type { StateSpaceSnapshot } from "../../runs/stateSpace/snapshot.ts";
import { lossesOf } from "../../runs/stateSpace/evidence.ts";

/** How far both encoders are below log p(o), and what of it no filter can win. */
export function describe(snapshot: StateSpaceSnapshot): string {
  const { step, reference, filter, smoother } = snapshot;
  const losses = lossesOf(snapshot);
  const total = (name: "filter" | "smoother") =>
    readable(losses.find((loss) => loss.name === name)?.total ?? 0);
  const when = step === 0 ? "Nothing is learned yet" : `After ${counted(step, "step")}`;
  const bounds = `the filter’s bound is ${readable(filter.bound.elbo)} nats and the smoother’s ${readable(smoother.bound.elbo)}`;
  if (reference.kind === "particles")
    return `${when}: ${bounds}. No exact answer is known; crowds of particles put log p(o) at ${readable(reference.logLikelihood)}.`;
  const price = readable(filter.loss?.independence ?? 0);
  return `${when}: ${bounds}, ${total("filter")} and ${total("smoother")} below log p(o). Of the filter’s nats ${price} are lost to any q of independent factors.`;
}

/** The title of the picture, by the encoder that it shows. */
export const whoseQ = {
  filter: "Filter: q(z at t | all that was seen until t)",
  smoother: "Smoother: q(z at t | z before, all that was ever seen)",
} as const;
