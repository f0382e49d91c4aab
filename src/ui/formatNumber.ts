const DIGITS = 6;

/** A number for reading: six significant digits at most, a true minus sign, ∞ for infinity. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return "not a number";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const digits = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS)));
  return digits.replace("-", "−").replace("e-", "e−");
}
