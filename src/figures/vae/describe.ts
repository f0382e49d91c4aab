import { fixed } from "../../math/formatNumber.ts";
import type { HeldOutRow, VaeSnapshot } from "../../runs/vae/snapshot.ts";

const nats = (value: number) => fixed(value, 1);
const count = (n: number) => n.toLocaleString("en");

/** How far the run is, what held-out digits say of it, and which dimension carries most. */
export function describe({ step, heldOut, klPerDimension, latent }: VaeSnapshot): string {
  const last = heldOut.at(-1);
  if (!last || !Number.isFinite(last.elbo))
    return `The run has left all finite numbers at step ${count(step)}: what is drawn is its last finite picture.`;
  const start = step === 0 ? "Nothing is learned yet" : `After ${count(last.step)} steps`;
  const terms = `${nats(last.reconstruction)} for rebuilding a digit less ${nats(last.kl)} for its code`;
  return `${start}: the ELBO of a held-out digit is ${nats(last.elbo)} nats, ${terms}.${below(last)}${most(klPerDimension, latent)}`;
}

const below = ({ iwae, K }: HeldOutRow) =>
  iwae === null || !Number.isFinite(iwae) || K === 1
    ? ""
    : ` It stays below log p(x): with ${count(K)} samples a digit the bound already reaches ${nats(iwae)}.`;

function most(klPerDimension: readonly number[], latent: number): string {
  const largest = Math.max(...klPerDimension);
  if (latent === 1 || !Number.isFinite(largest)) return "";
  const at = klPerDimension.indexOf(largest) + 1;
  return ` Of the code’s dimensions number ${at} carries most, ${fixed(largest, 2)} nats.`;
}
