/** How many numbers a tensor of this shape has. */
export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, n) => product * n, 1);
