import { readable } from "../../math/formatNumber.ts";
import type { GaussianBridge } from "./model.ts";

/** Both messages and their product at the time on show; never of a time that the reader has not come to. */
export function describe({
  moments,
  believed,
  actual,
  bridge,
  isProduct,
  isBridge,
  t,
}: GaussianBridge): string {
  const { forward, backwardPrecision } = moments[t];
  const { mean, variance } = believed.exact[t];
  const where = `around x ${readable(mean[0])}, y ${readable(mean[1])}`;
  const spread = readable(variance);
  if (!isProduct)
    return `At t = ${t} the causal policy’s paths lie ${where} with variance ${spread}. The messages’ product says something else, as it counts on the noise to help.`;
  const back = backwardPrecision === 0 ? "says nothing" : `has ${readable(1 / backwardPrecision)}`;
  const messages = `At t = ${t} the forward message has variance ${readable(forward.variance)}, the backward message ${back}, and the two multiplied ${spread}, ${where}.`;
  if (actual !== null)
    return `${messages} In the true world the same policy’s paths have variance ${readable(actual.exact[t].variance)} and lie around x ${readable(actual.exact[t].mean[0])}, y ${readable(actual.exact[t].mean[1])}.`;
  return `${messages} ${isBridge ? "That is the Brownian bridge." : `The Brownian bridge between the same ends would have ${readable(bridge[t])}.`}`;
}
