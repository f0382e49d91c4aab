import { families, type Family } from "../../inference/familyData.ts";
import { counted } from "../../math/counted.ts";
import { fixed, readable } from "../../math/formatNumber.ts";
import { meanElbos, missing } from "../../runs/threeWays/reading.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";

const names: Readonly<Record<Family, string>> = {
  shared: "the shared q",
  amortized: "the network",
  perPoint: "one q each",
};

/** What each family has reached, the highest first, under log p(x), and what no Gaussian can reach. */
export function describe(snapshot: ThreeWaysSnapshot): string {
  const { step, ceilings } = snapshot;
  const elbos = meanElbos(snapshot);
  const ranked = families.toSorted((a, b) => elbos[b] - elbos[a]);
  const [first, second, third] = ranked.map((family) => `${names[family]} ${readable(elbos[family])}`);
  const reached = `${first}, ${second} and ${third}, under a log p(x) of ${readable(ceilings.logEvidence)}`;
  if (step === 0) return `No q has moved yet. The mean ELBOs in nats: ${reached}.`;
  const after = `After ${counted(step, "step")}`;
  return `${after} the mean ELBOs are, in nats: ${reached}. ${lead(ranked, elbos)} ${left(snapshot)}`;
}

function lead([first, second]: readonly Family[], elbos: Readonly<Record<Family, number>>): string {
  const isTie = readable(elbos[first]) === readable(elbos[second]);
  const named = isTie ? `${names[first]} and ${names[second]} are level` : `${names[first]} is nearest`;
  return `${named[0].toUpperCase()}${named.slice(1)}.`;
}

/** What is left where nothing is left to learn. */
function left(snapshot: ThreeWaysSnapshot): string {
  const { approximation } = missing(snapshot);
  return approximation < 5e-4
    ? "The best Gaussians would reach log p(x)."
    : `The best Gaussians would miss log p(x) by ${fixed(approximation, 3)}.`;
}
