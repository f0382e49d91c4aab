import { readable } from "../../math/formatNumber.ts";
import type { Derivation, DrawnLine } from "./model.ts";

/** The mean that the lines share, how far a draw of each strays, and what rewriting z does to its slope. */
export function describe({ lines }: Derivation): string {
  const [first] = lines;
  const value = readable(first.exact);
  if (lines.length === 1)
    return `The ELBO is ${value} nats; a draw of the first line has variance ${readable(first.variance)}.`;
  const variances = listed(lines.map(({ variance }) => readable(variance)));
  const mean = `Every line has the mean ${value} nats; a draw’s variance is, line by line, ${variances}.`;
  return lines.length < 4 ? mean : `${mean} ${slope(lines[2], lines[3])}`;
}

const slope = (third: DrawnLine, fourth: DrawnLine): string =>
  `Its slope in μ has variance ${readable(third.gradientVariance)} in line three (score function), ${readable(fourth.gradientVariance)} in line four (pathwise).`;

const listed = (parts: readonly string[]): string =>
  `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
