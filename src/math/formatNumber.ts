const DIGITS = 6;

/** A number for reading: six significant digits at most, a true minus sign, ∞ for infinity. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return "not a number";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const digits = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS)));
  return digits.replace("-", "−").replace("e-", "e−");
}

/** A number for a label: two decimals, one from 100 on, none from 1,000 on, so that it does not jiggle. */
export function readable(value: number): string {
  if (!Number.isFinite(value)) return formatNumber(value);
  const size = Math.abs(value);
  const text = value.toFixed(size >= 1000 ? 0 : size >= 100 ? 1 : 2);
  return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", "−");
}

/** A number for a column that does not jiggle, with as many decimals as suit `like`, and a true minus sign. */
export function steady(value: number, like = value): string {
  const size = Math.abs(like);
  if (size !== 0 && (size >= 1e6 || size < 1e-3)) return value.toExponential(2).replaceAll("-", "−");
  const decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
  return value.toFixed(decimals).replace("-", "−");
}
