import { fixed, formatNumber } from "./formatNumber.ts";

const [FEWEST, MOST] = [2, 4];

/**
 * Writes the numbers of sums with as few decimals, two at least, as let every sum hold as it is printed: −2.57 and 0.32
 * do not make −2.24 to the eye, −2.566 and 0.323 do make −2.243. Where not even four are enough it is two. Each of
 * `sums` is its parts and, last, what they make.
 */
export function addingUp(...sums: readonly (readonly number[])[]): (value: number) => string {
  let decimals = FEWEST;
  while (decimals <= MOST && !sums.every((sum) => holds(sum, decimals))) decimals++;
  if (decimals > MOST) decimals = FEWEST;
  return (value) => (Number.isFinite(value) ? fixed(value, decimals) : formatNumber(value));
}

function holds(sum: readonly number[], decimals: number): boolean {
  const units = sum.map((value) => Math.round(Number(value.toFixed(decimals)) * 10 ** decimals));
  const total = units.pop();
  return !Number.isSafeInteger(total) || units.reduce((a, b) => a + b, 0) === total;
}
