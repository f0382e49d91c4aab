type Point = readonly [x: number, y: number];

const ROUNDS = 40;

/**
 * Moves points apart that are nearer to each other than `distance`, each pair by equal shares along the line between
 * them; points that coincide part in directions of their own. Small overlaps may remain in a dense crowd.
 * @param within the nearest place to one that point `k` may take; every place, if it is left out
 */
export function spreadApart(
  points: readonly Point[],
  distance: number,
  within: (place: Point, k: number) => Point = (place) => place,
): Point[] {
  const moved = points.map((point, k) => [...within(point, k)] as [number, number]);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < moved.length; i++)
      for (let j = i + 1; j < moved.length; j++) {
        const [dx, dy] = [moved[j][0] - moved[i][0], moved[j][1] - moved[i][1]];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        // The golden angle gives every point of a heap its own way out.
        const angle = apart > 1e-6 ? Math.atan2(dy, dx) : 2.4 * j;
        const push = (distance - apart) / 2;
        moved[i][0] -= push * Math.cos(angle);
        moved[i][1] -= push * Math.sin(angle);
        moved[j][0] += push * Math.cos(angle);
        moved[j][1] += push * Math.sin(angle);
      }
    moved.forEach((place, k) => {
      [place[0], place[1]] = within(place, k);
    });
  }
  return moved;
}
