import { Band, Curve } from "../../marks/plot/index.ts";

/** Both densities at one z. */
interface Row {
  readonly z: number;
  readonly q: number;
  readonly posterior: number;
}

const zOf = ({ z }: Row) => z;

/** The posterior in grey, and q over it. */
export const QOnPosterior = ({ densities }: { readonly densities: readonly Row[] }) => (
  <>
    <Band
      data={densities}
      x={zOf}
      high={({ posterior }) => posterior}
      colour="ink-3"
      opacity={0.25}
      weight={3}
    />
    <Band data={densities} x={zOf} high={({ q }) => q} colour="phi" />
    <Curve data={densities} x={zOf} y={({ q }) => q} colour="phi" weight={5} />
  </>
);
