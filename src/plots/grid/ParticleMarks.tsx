import { centreOf, type GridGeometry } from "./geometry.ts";

interface Props {
  readonly geometry: GridGeometry;
  /** The cell that each particle is in. */
  readonly states: ArrayLike<number>;
}

/** How far from the middle particles in one cell are spread, as a share of the cell. */
const SPREAD = 0.36;
/** The golden angle: each further particle finds the widest gap among the earlier ones. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** A full cell: more particles stand closer together, but none beyond it. */
const FULL = 60;

/** Particles in their cells; those in one cell stand side by side, like the seeds of a sunflower. */
export function ParticleMarks({ geometry, states }: Props) {
  const radius = Math.max(1.5, Math.min(3, geometry.cell * 0.07));
  const placed = new Map<number, number>();
  return (
    <g className="grid-particles">
      {Array.from({ length: states.length }, (_, i) => {
        const s = states[i];
        const rank = placed.get(s) ?? 0;
        placed.set(s, rank + 1);
        const [x, y] = centreOf(geometry, s);
        const distance = SPREAD * geometry.cell * Math.sqrt(Math.min(1, rank / FULL));
        return (
          // Particles have no identity but their place in the list.
          <circle
            key={i}
            cx={(x + distance * Math.cos(rank * TURN)).toFixed(1)}
            cy={(y + distance * Math.sin(rank * TURN)).toFixed(1)}
            r={radius}
          />
        );
      })}
    </g>
  );
}
