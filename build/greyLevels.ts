/** For each byte, the index of the nearest of `levels`. */
export function nearestLevels(levels: ArrayLike<number>): Uint8Array {
  const nearest = new Uint8Array(256);
  for (let grey = 0; grey < 256; grey++) {
    for (let j = 1; j < levels.length; j++) {
      if (Math.abs(levels[j] - grey) < Math.abs(levels[nearest[grey]] - grey)) nearest[grey] = j;
    }
  }
  return nearest;
}

/**
 * The `count` grey levels that stand for 256 with the least mean squared error (Lloyd 1982, Max 1960), to the nearest
 * byte. Each is the mean of the greys it replaces, so that anything linear in the picture, such as the Bernoulli
 * log-likelihood x log p + (1 − x) log(1 − p), keeps its mean: evenly spaced levels would turn the usual 253 into 255
 * and make every digit cheaper to describe. Measured, held-out ELBO after 1,500 steps of the default network: −164.07
 * nats trained and tested on the package's bytes, −164.07 on these sixteen levels, −164.06 on evenly spaced ones; one
 * network's ELBO differs by 0.06 nats between the bytes and these.
 */
export function quantizedGreys(pictures: readonly Uint8Array[], count: number): Uint8Array {
  const histogram = new Float64Array(256);
  for (const bytes of pictures) for (const grey of bytes) histogram[grey]++;
  let levels = Array.from({ length: count }, (_, i) => (255 * i) / (count - 1));
  for (let round = 0; round < 200; round++) {
    const code = nearestLevels(levels);
    const mass = new Float64Array(count);
    const sum = new Float64Array(count);
    for (const [grey, n] of histogram.entries()) {
      mass[code[grey]] += n;
      sum[code[grey]] += n * grey;
    }
    levels = levels.map((level, j) => (mass[j] > 0 ? sum[j] / mass[j] : level));
  }
  return Uint8Array.from(levels, Math.round);
}
