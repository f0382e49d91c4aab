/** A number where the reader pointed, in hundredths, within the reach of its knob. */
export const held = (value: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.min(max, Math.max(min, Math.round(value * 100) / 100));
