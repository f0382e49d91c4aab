import { counted } from "../../math/counted.ts";
import { readable } from "../../math/formatNumber.ts";
import type { DiffusionSnapshot } from "../../runs/diffusion/snapshot.ts";
import { boundOf } from "../../runs/diffusion/boundOf.ts";

/** The bound with its two terms, what it lies under, and how far the samples are from the data. */
export function describe(snapshot: DiffusionSnapshot): string {
  const { step, isExact, settings } = snapshot;
  const { elbo, reconstruction, kl, logDensity } = boundOf(snapshot);
  const who = isExact
    ? "With the exact denoiser"
    : step === 0
      ? "Before any training"
      : `After ${counted(step, "step")} of training`;
  const ceiling = logDensity === null ? "" : `, under an E[log q₀] of ${readable(logDensity)}`;
  const terms = `${who} the ELBO is ${readable(elbo)} nats a point: reconstruction ${readable(reconstruction)} less KL ${readable(kl)}${ceiling}.`;
  const evaluations = snapshot.way.length - 1;
  const kind = settings.kind === "flow" ? "flow matching" : "diffusion";
  return `${terms} With ${counted(evaluations, "evaluation")} ${kind} is ${snapshot.near.toPrecision(2)} from the data, fresh data are ${snapshot.floor.toPrecision(2)}.`;
}
