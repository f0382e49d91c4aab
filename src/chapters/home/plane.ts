/** A code of two numbers. */
export type Point = readonly [number, number];

/** The plane shows codes from −reach to reach, where the prior has 98 % of its mass, as a sheet of side × side digits. */
export const reach = 2.6;
export const side = 13;

/** Codes of the sheet's digits, row by row from the top left. */
export function sheetCodes(): Float32Array {
  const at = (i: number) => ((2 * (i + 0.5)) / side - 1) * reach;
  return Float32Array.from({ length: 2 * side * side }, (_, k) => {
    const tile = k >> 1;
    return k % 2 === 0 ? at(tile % side) : -at(Math.floor(tile / side));
  });
}
