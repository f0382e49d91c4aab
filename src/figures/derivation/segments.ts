import type { LineName } from "../../inference/elboLines.ts";
import type { ElboTerms } from "../../inference/elboTerms.ts";

/** A term of a line, as a length on the axis of nats that starts where the one before it ended. */
export interface Segment {
  /** The linked terms that it lights with, the first its own. */
  readonly ids: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Estimated from draws; otherwise known exactly. */
  readonly drawn: boolean;
}

/** The terms of a line laid end to end: they start at zero and end at the ELBO. */
export function segmentsOf(line: LineName, terms: ElboTerms): readonly Segment[] {
  const { reconstruction, prior, entropy, kl } = terms;
  const first = {
    ids: "reconstruction",
    label: "log p(x|z)",
    from: 0,
    to: reconstruction,
    drawn: true,
  };
  const second = reconstruction + prior;
  if (line === "reward" || line === "expectations")
    return [
      first,
      { ids: "prior+kl", label: "log p(z)", from: reconstruction, to: second, drawn: true },
      { ids: "entropy+kl", label: "H(q)", from: second, to: second + entropy, drawn: false },
    ];
  return [
    first,
    { ids: "kl+prior+entropy", label: "−KL", from: reconstruction, to: reconstruction - kl, drawn: false },
  ];
}
