import { unlessHuge } from "../../math/formatNumber.ts";
import { grouped } from "../../math/grouped.ts";

const DIGITS = 12;
/** A number without the trace that binary fractions leave: 0.3 for 0.1 + 0.2. */
const clean = (tick: number) => Number(tick.toPrecision(DIGITS));

/** A tick's number: no trace of binary fractions, thousands parted by commas, a true minus; powers of ten where it is tiny. */
export function formatTick(tick: number): string {
  const value = clean(tick);
  const text = value !== 0 && Math.abs(value) < 1e-6 ? value.toExponential() : grouped(value);
  return text.replaceAll("-", "−");
}

/** The same where there is no room for millions. */
export const shortTick = unlessHuge(formatTick);

/** What an axis writes at a tick, whichever format it is given: of a clean number, with a true minus. */
export const tickText = (tick: number, format = formatTick): string =>
  format(clean(tick)).replaceAll("-", "−");
