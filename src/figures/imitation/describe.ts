import { fixed } from "../../math/formatNumber.ts";
import type { ImitationSnapshot } from "../../runs/imitation/snapshot.ts";
import { crashingMass } from "./reading.ts";

const rate = (share: number) => fixed(share, 2);

/** Who crashes, who keeps the demonstrators' sides, and what the code says. */
export function describe(snapshot: ImitationSnapshot): string {
  const { step, walks, trace } = snapshot;
  const { demonstrators, gaussian, mixture, conditionalVae } = walks;
  const crash = `crash rates are ${rate(gaussian.crashRate)} for the Gaussian, ${rate(mixture.crashRate)} for the mixture and ${rate(conditionalVae.crashRate)} for the conditional VAE, beside ${rate(demonstrators.crashRate)} for the demonstrators`;
  if (step === 0 || trace.length === 0) return `Nothing is learned yet: ${crash}.`;
  const after = `After ${step.toLocaleString("en")} ${step === 1 ? "step" : "steps"}`;
  const { kl } = trace[trace.length - 1];
  return `${after} ${crash}. Of the conditional VAE’s walks the share on the left is ${rate(conditionalVae.leftShare)}, of the demonstrators’ ${rate(demonstrators.leftShare)}. Its KL is ${fixed(kl, 2)} nats, and a share of ${rate(crashingMass(snapshot))} of its p(z|x) stands for paths that crash.`;
}
