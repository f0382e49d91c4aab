/** A number where the reader pointed on a log scale, to three digits and the knob's own step, within its reach. */
export const fitLog = (
  value: number,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
): number => {
  const digits = Number(value.toPrecision(3));
  return Math.min(max, Math.max(min, Number((Math.round(digits / step) * step).toPrecision(6))));
};
