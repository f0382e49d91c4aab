import type { FactorScore } from "../../../runs/vae/factorScores.ts";
import { fixed } from "../../../math/formatNumber.ts";
import { Hidden } from "../../../ui/parts/Hidden.tsx";
import { useIsHidden } from "../../../ui/parts/partsContext.ts";
import "./factorMap.css";

/** A dimension whose KL is below this tells next to nothing about the picture (nats). */
const COLLAPSED = 0.01;

interface Props {
  /** Null while the run goes on. */
  readonly factors: readonly FactorScore[] | null;
  readonly kl: readonly number[];
}

/** What each latent dimension tells of each factor that the shapes were made from. */
export function FactorMap({ factors, kl }: Props) {
  if (useIsHidden("factors")) return <Hidden height={150} />;
  if (factors === null || factors.length === 0)
    return <p className="vae-factors-words">Measured on the held-out shapes when the run pauses.</p>;
  const names = [...new Set(factors.map(({ factor }) => factor))];
  const rows = [...new Set(factors.map(({ dimension }) => dimension))];
  return (
    <div className="vae-factors">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Dimension</span>
            </th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((dimension) => (
            <tr key={dimension}>
              <th scope="row">
                z<sub>{dimension}</sub>
                {kl[dimension - 1] < COLLAPSED && <span> collapsed</span>}
              </th>
              {factors
                .filter((row) => row.dimension === dimension)
                .map(({ factor, score }) => (
                  <td key={factor} style={{ background: shade(score) }}>
                    {fixed(score, 2)}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="vae-factors-words">
        Each number is the share of what there is to know of a factor that the mean of one latent dimension
        tells: mutual information over ten equally filled bins of each, corrected for chance (Miller and Madow
        1955), divided by the factor’s entropy. 0 is nothing, 1 all; two numbers of correlation 0.9 share a
        third. Nobody told the network what the factors are, nor asked it to keep them apart.
      </p>
    </div>
  );
}

const shade = (share: number) =>
  `color-mix(in oklab, var(--z) ${(85 * Math.min(1, share)).toFixed(1)}%, var(--surface))`;
