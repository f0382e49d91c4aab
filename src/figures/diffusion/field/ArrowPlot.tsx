import { Arrows } from "../../../marks/plot/index.ts";
import type { Field } from "../../../runs/diffusion/snapshot.ts";
import { Plane } from "../plane/Plane.tsx";

interface Props {
  readonly field: Field;
  readonly size: number;
}

/** The longest arrow, pixels: about the distance of two of them. */
const LONGEST = 17;

const sizeOf = (arrows: Float64Array, i: number) => Math.hypot(arrows[2 * i], arrows[2 * i + 1]);

/** The field of the present denoiser, over the exact one's. */
export function ArrowPlot({ field: { at, present, exact }, size }: Props) {
  const rows = Array.from({ length: at.length / 2 }, (_, i) => i);
  // Arrows grow with the root of what they stand for: between near and far there are decades.
  const largest = Math.max(...rows.map((i) => sizeOf(exact ?? present, i)), 1e-9);
  const pixels = (arrows: Float64Array, axis: 0 | 1) => (i: number) => {
    const length = sizeOf(arrows, i);
    const drawn = LONGEST * Math.min(1.5, Math.sqrt(length / largest));
    return length === 0 ? 0 : (drawn * (axis === 0 ? arrows[2 * i] : -arrows[2 * i + 1])) / length;
  };
  const place = { data: rows, x: (i: number) => at[2 * i], y: (i: number) => at[2 * i + 1] };
  return (
    <Plane title="The field over the plane, as arrows" size={size}>
      {exact && (
        <Arrows
          {...place}
          dx={pixels(exact, 0)}
          dy={pixels(exact, 1)}
          colour="ink-3"
          weight={3.5}
          opacity={0.45}
        />
      )}
      <Arrows {...place} dx={pixels(present, 0)} dy={pixels(present, 1)} colour="theta" weight={1.4} />
    </Plane>
  );
}
