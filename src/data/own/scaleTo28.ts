/** Pictures are so wide and high. */
const side = 28;

/** Grey levels 0–255, row by row, dark to light. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly levels: ArrayLike<number>;
}

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

/** For each of the 28 places along an axis, which of the picture's own it covers, and how much of it each takes. */
function covers(size: number, square: number): { from: number; weights: number[] }[] {
  const scale = square / side;
  const margin = (square - size) / 2;
  return Array.from({ length: side }, (_, place) => {
    const [low, high] = [place * scale - margin, (place + 1) * scale - margin];
    const [from, to] = [Math.max(0, Math.floor(low)), Math.min(size, Math.ceil(high))];
    const weights = Array.from({ length: Math.max(0, to - from) }, (_, k) => {
      const at = from + k;
      return (Math.min(high, at + 1) - Math.max(low, at)) / scale;
    });
    return { from, weights };
  });
}

/** The mean grey level along the picture's edge: what lies around it, as far as anyone knows. */
function edgeLevel({ width, height, levels }: GreyImage): number {
  let [sum, count] = [0, 0];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const isEdge = row === 0 || column === 0 || row === height - 1 || column === width - 1;
      if (!isEdge) continue;
      sum += levels[row * width + column];
      count++;
    }
  return sum / count;
}

/**
 * A scaler of pictures of one size to 28 × 28, in the middle of a square if they are none: each new pixel is the mean of
 * what it covers, and beyond the picture lies its edge's own grey. What it gives is rounded into `out` from `at` on.
 */
export function scalerTo28(
  width: number,
  height: number,
): (image: GreyImage, out: Uint8Array, at: number) => void {
  const square = Math.max(width, height);
  const [across, down] = [covers(width, square), covers(height, square)];
  const [shareAcross, shareDown] = [across, down].map((axis) => axis.map(({ weights }) => sum(weights)));
  const rows = new Float64Array(height * side);
  return (image, out, at) => {
    const { levels } = image;
    const around = width === height ? 0 : edgeLevel(image);
    for (let row = 0; row < height; row++)
      for (let x = 0; x < side; x++) {
        const { from, weights } = across[x];
        let total = 0;
        for (let k = 0; k < weights.length; k++) total += weights[k] * levels[row * width + from + k];
        rows[row * side + x] = total;
      }
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) {
        const { from, weights } = down[y];
        let total = around * (1 - shareAcross[x] * shareDown[y]);
        for (let k = 0; k < weights.length; k++) total += weights[k] * rows[(from + k) * side + x];
        out[at + y * side + x] = Math.round(Math.min(255, Math.max(0, total)));
      }
  };
}
