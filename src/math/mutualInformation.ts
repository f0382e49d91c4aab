/** What two numbers tell of each other, estimated from pairs of them, in nats. */
export interface MutualInformation {
  /** I(X; Y), corrected; just below 0 at times for what is independent. */
  readonly information: number;
  /** H(X) and H(Y) of the bins. */
  readonly entropyX: number;
  readonly entropyY: number;
}

/**
 * The bin of each value: `bins` of them that hold equally many, or one for each value where there are no more than that.
 * What is equal falls into one bin.
 */
export function equalFrequencyBins(values: ArrayLike<number>, bins: number): Uint32Array {
  const sorted = Float64Array.from(values).toSorted();
  const distinct = sorted.filter((value, k) => k === 0 || value !== sorted[k - 1]);
  const isOwn = distinct.length <= bins;
  const edges = isOwn
    ? distinct
    : Float64Array.from({ length: bins }, (_, k) => sorted[Math.floor((k * sorted.length) / bins)]);
  return Uint32Array.from(values, (value) => {
    let bin = 0;
    while (bin + 1 < edges.length && value >= edges[bin + 1]) bin++;
    return bin;
  });
}

/**
 * The plug-in estimate over bins with the correction of Miller and Madow (1955): with n pairs and m bins that are not
 * empty,
 *
 *     H = −Σ p log p + (m − 1) / 2n,     I = H(X) + H(Y) − H(X, Y).
 *
 * Bins lose what is told within them: it is I of the bins, at most log `bins`.
 */
export function mutualInformation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  bins: number,
): MutualInformation {
  const [binX, binY] = [equalFrequencyBins(x, bins), equalFrequencyBins(y, bins)];
  const entropyX = entropy(binX);
  const entropyY = entropy(binY);
  const together = binX.map((bin, k) => bin * bins + binY[k]);
  return { information: entropyX + entropyY - entropy(together), entropyX, entropyY };
}

function entropy(bins: Uint32Array): number {
  const counts = new Map<number, number>();
  for (const bin of bins) counts.set(bin, (counts.get(bin) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= (count / bins.length) * Math.log(count / bins.length);
  return sum + (counts.size - 1) / (2 * bins.length);
}
