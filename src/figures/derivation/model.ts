import { quantile } from "d3";
import { type ElboLine, elboLines, type LineName } from "../../inference/elboLines.ts";
import { type ElboTerms, elboTerms } from "../../inference/elboTerms.ts";
import { stepUp } from "../../math/levels.ts";
import { type Bin, sharesIn } from "../../math/histogram.ts";
import type { Params } from "./figure.ts";

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

export interface DrawnLine extends ElboLine {
  /** What estimates its slope in μ: until the last line, z is drawn and cannot slide. */
  readonly gradientBy: "scoreFunction" | "reparameterized";
  /** Mean of the first M draws, and its exact standard error √(variance / M). */
  readonly estimate: number;
  readonly standardError: number;
  readonly histogram: readonly Bin[];
  readonly segments: readonly Segment[];
}

export interface Derivation {
  readonly terms: ElboTerms;
  readonly lines: readonly DrawnLine[];
  /** Reach of the nats axis. */
  readonly low: number;
  readonly high: number;
}

/** Draws of each line in its histogram; the estimate takes the first M of them. */
export const drawsALine = 2000;
const shownLines = { one: 1, two: 2, three: 3, four: 4 } as const;
const bins = 80;
const levels = [1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 40, 48, 64, 80, 96];

/** The lines that are shown, their terms, and where their draws fall. */
export function model({ likelihood, x, noise, mu, sigma, samples, seed, lines }: Params): Derivation {
  const observation = { likelihood, x, noise };
  const terms = elboTerms(observation, { mu, sigma });
  const all = elboLines(observation, { mu, sigma }, drawsALine, seed);
  const reach = axisReach(all, terms);
  return {
    terms,
    ...reach,
    lines: all.slice(0, shownLines[lines]).map((line) => ({
      ...line,
      gradientBy: line.name === "rewritten" ? "reparameterized" : "scoreFunction",
      estimate: line.draws.slice(0, samples).reduce((a, b) => a + b) / samples,
      standardError: Math.sqrt(line.variance / samples),
      histogram: sharesIn(line.draws, reach, bins),
      segments: segmentsOf(line.name, terms),
    })),
  };
}

/** From below the lowest partial sum and 98 % of all draws to zero, or above it where something is. */
function axisReach(lines: readonly ElboLine[], { reconstruction, prior, entropy }: ElboTerms) {
  const lowest = Math.min(reconstruction + prior, ...lines.map(({ draws }) => quantile(draws, 0.02) ?? 0));
  const highest = Math.max(
    0.5,
    reconstruction,
    reconstruction + prior + entropy,
    ...lines.map(({ draws }) => quantile(draws, 1) ?? 0),
  );
  return { low: -stepUp(Math.max(1, -lowest), levels), high: stepUp(highest, [0.5, ...levels]) };
}

/** The terms of a line laid end to end: they start at zero and end at the ELBO. */
export function segmentsOf(
  line: LineName,
  { reconstruction, prior, entropy, kl }: ElboTerms,
): readonly Segment[] {
  const first = { ids: "reconstruction", label: "log p(x|z)", from: 0, to: reconstruction, drawn: true };
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
