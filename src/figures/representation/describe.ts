import { fixed } from "../../math/formatNumber.ts";
import type { RepresentationSnapshot } from "../../runs/representation/snapshot.ts";
import { methodLook } from "./methodLook.ts";
import { methodsIn, r2Of, standingOf } from "../../runs/representation/reading.ts";
import { grouped } from "../../math/grouped.ts";

/** What each method collects by now under the ceiling, and how well the position is read off the code. */
export function describe(result: RepresentationSnapshot): string {
  const { phase, played, updates, ceiling, relevant } = result;
  const share = `Where the agent is makes ${fixed(relevant, 2)} of the pixels’ variance.`;
  if (phase === "play")
    return `Random play has filled the buffer with ${grouped(played)} pictures; no network has learned anything yet. ${share}`;
  const r2 = fixed(r2Of(result, "latent") ?? 0, 2);
  const read = `Off the code the position is read linearly with an R² of ${r2}`;
  const named = methodsIn(result);
  if (named.length === 0) return `The VAE has made ${grouped(updates)} updates. ${read}. ${share}`;
  const reached = named.map((method) => {
    const { mean = 0 } = standingOf(result, method) ?? {};
    return `with ${methodLook[method].said} ${fixed(mean, 1)}`;
  });
  const steps = standingOf(result, named[0])?.steps ?? 0;
  return `After ${grouped(steps)} steps the mean returns from S are, in nats: ${reached.join(", ")}; the best possible is ${fixed(ceiling, 1)}. ${read}, off the pixels with ${fixed(r2Of(result, "pixels") ?? 0, 2)}.`;
}
