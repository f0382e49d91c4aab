import { pictureNoun } from "../../data/pictureSet.ts";
import { addingUp } from "../../math/addingUp.ts";
import { counted } from "../../math/counted.ts";
import { fixed } from "../../math/formatNumber.ts";
import { activeUnits, collapsedBelow } from "../../runs/vae/activeUnits.ts";
import type { ParamsOf } from "../../knobs/specs.ts";
import type { Knobs } from "./knobs.ts";
import type { HeldOutRow, VaeSnapshot } from "../../runs/vae/snapshot.ts";
import { grouped } from "../../math/grouped.ts";

const nats = (value: number) => fixed(value, 1);

/** How far the run is, what held-out digits say of it, and which dimension carries most. */
export function describe(
  { step, heldOut, klPerDimension, latent, set }: VaeSnapshot,
  { likelihood }: Pick<ParamsOf<Knobs>, "likelihood">,
): string {
  const last = heldOut.at(-1);
  if (!last || !Number.isFinite(last.elbo))
    return `The run has left all finite numbers at step ${grouped(step)}: what is drawn is its last finite picture.`;
  const start = step === 0 ? "Nothing is learned yet" : `After ${counted(last.step, "step")}`;
  const unit = likelihood === "bernoulli" ? "nats" : "nats of a density";
  const parts = [last.reconstruction, -last.kl, last.elbo];
  const write = addingUp(parts);
  const terms = `reconstruction ${write(last.reconstruction)} less KL ${write(last.kl)}`;
  return `${start}: a held-out ${pictureNoun(set)}’s ELBO is ${write(last.elbo)} ${unit}, ${terms}.${below(last)}${most(klPerDimension, latent, step)}`;
}

const below = ({ iwae, K }: HeldOutRow) =>
  iwae === null || K === null || !Number.isFinite(iwae) || K === 1
    ? ""
    : ` Below log p(x), too, is the bound of ${grouped(K)} samples, ${nats(iwae)}.`;

function most(klPerDimension: readonly number[], latent: number, step: number): string {
  const largest = Math.max(...klPerDimension);
  if (!(largest >= collapsedBelow)) return step === 0 ? "" : " No dimension is in use.";
  if (latent === 1) return "";
  const used = activeUnits(klPerDimension);
  const few = used < latent ? `${used} of ${latent} dimensions are in use; dimension` : "Dimension";
  return ` ${few} ${klPerDimension.indexOf(largest) + 1} carries most, ${fixed(largest, 2)} nats.`;
}
