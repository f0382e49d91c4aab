/** The smallest of 1, 2, 5 times a power of ten that is at least `value` (> 0). */
export function roundUp(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5, 10].find((factor) => factor * decade >= value * (1 - 1e-12));
  return (factor ?? 10) * decade;
}

/** The first of the rising `levels` that is at least `value`; the last doubled as often as it takes, if none is. */
export function stepUp(value: number, levels: readonly number[]): number {
  const fits = levels.find((level) => level >= value);
  if (fits !== undefined) return fits;
  let level = levels[levels.length - 1];
  while (level < value && Number.isFinite(level)) level *= 2;
  return level;
}

/** Room that a scale keeps before it shrinks to a lower level, lest it go to and fro between two. */
const MARGIN = 1.15;

/** The level for a scale that stands at `held` and must hold `needed`. */
export function nextLevel(held: number, needed: number, levels: readonly number[]): number {
  if (needed >= held) return stepUp(needed, levels);
  const lower = stepUp(needed * MARGIN, levels);
  return lower < held ? lower : held;
}
