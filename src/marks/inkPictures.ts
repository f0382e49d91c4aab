/** Pictures are 28 × 28 grey levels, as in MNIST. */
export const SIDE = 28;

const AREA = SIDE * SIDE;

/**
 * Colours pictures into `pixels`, laid out as a sheet of `columns` pictures a row, first picture at the top left.
 * `pixels` holds columns·28 × rows·28 packed colours; `ramp` maps a grey level to one.
 */
export function inkPictures(
  pictures: Uint8Array,
  columns: number,
  ramp: Uint32Array,
  pixels: Uint32Array,
): void {
  const stride = columns * SIDE;
  const count = pictures.length / AREA;
  for (let k = 0, from = 0; k < count; k++) {
    const corner = Math.floor(k / columns) * SIDE * stride + (k % columns) * SIDE;
    for (let row = 0; row < SIDE; row++) {
      const to = corner + row * stride;
      for (let column = 0; column < SIDE; column++) pixels[to + column] = ramp[pictures[from++]];
    }
  }
}

/** Picture number `index` of several that follow each other in one array (no copy). */
export const pictureAt = (pictures: Uint8Array, index: number): Uint8Array =>
  pictures.subarray(index * AREA, (index + 1) * AREA);
