import { unlessHuge } from "../../math/formatNumber.ts";

const DIGITS = 12;
const decimal = new Intl.NumberFormat("en", { maximumSignificantDigits: DIGITS });

/** A tick's number: no trace of binary fractions, thousands parted by commas, a true minus; powers of ten where it is tiny. */
export function formatTick(tick: number): string {
  const clean = Number(tick.toPrecision(DIGITS));
  const text = clean !== 0 && Math.abs(clean) < 1e-6 ? clean.toExponential() : decimal.format(clean);
  return text.replaceAll("-", "−");
}

/** The same where there is no room for millions. */
export const shortTick = unlessHuge(formatTick);
