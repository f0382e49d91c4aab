import { counted } from "../../math/counted.ts";
import { fixed } from "../../math/formatNumber.ts";
import type { ImitationSnapshot } from "../../runs/imitation/snapshot.ts";
import { crashingMass } from "../../runs/imitation/reading.ts";

const rate = (share: number) => fixed(share, 2);

/** Who crashes, who keeps the demonstrators' sides, and what the code says. */
export function describe(snapshot: ImitationSnapshot): string {
  const { step, walks, trace } = snapshot;
  const { demonstrators, gaussian, mixture, conditionalVae, diffusion } = walks;
  const crash = `${rate(gaussian.crashRate)} of the Gaussian’s walks crash, ${rate(mixture.crashRate)} of the mixture’s, ${rate(conditionalVae.crashRate)} of the conditional VAE’s, ${rate(diffusion.crashRate)} of the diffusion policy’s and ${rate(demonstrators.crashRate)} of the demonstrators’`;
  if (step === 0 || trace.length === 0) return `Nothing is learned yet: a share of ${crash}.`;
  const { kl } = trace[trace.length - 1];
  return `After ${counted(step, "step")} a share of ${crash}. The conditional VAE passes left with ${rate(conditionalVae.leftShare)}, the diffusion policy with ${rate(diffusion.leftShare)}, the demonstrators with ${rate(demonstrators.leftShare)}; its KL is ${fixed(kl, 2)} nats, and ${rate(crashingMass(snapshot))} of p(z|x) would crash.`;
}
