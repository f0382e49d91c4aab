/** The golden angle: each further walker finds the widest gap among the earlier ones. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Where walker i of `count` stands, cells from the middle of its cell: all together fill a disc of that radius evenly. */
export function spreadInCell(i: number, count: number, radius: number): readonly [number, number] {
  const distance = radius * Math.sqrt((i + 0.5) / count);
  return [distance * Math.cos(i * TURN), distance * Math.sin(i * TURN)];
}
