import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";

type Network = Pick<PriorOrPosteriorSnapshot, "shippedBeta" | "trainedBeta" | "step">;

/** "The shipped run at β = 1", or what it has become. */
export const networkInWords = ({ shippedBeta, trainedBeta, step }: Network): string =>
  step === 0
    ? `The shipped run at β = ${shippedBeta}`
    : `From β = ${shippedBeta}, then ${step.toLocaleString("en")} steps, the last at β = ${trainedBeta}`;
