import type { PolicyRow } from "../../control/comparedPolicies.ts";

interface Props {
  readonly row: PolicyRow;
  readonly width: number;
}

const HEIGHT = 24;
/** Room for the number after a full bar. */
const NUMBER = 46;

/** One probability from 0 to 1 as a bar, a tick for Boltzmann exploration, and a diamond for the greedy choice. */
export function ActionBar({ row, width }: Props) {
  const x = (probability: number) => 6 + probability * (width - NUMBER - 6);
  const { probability, boltzmann, greedy } = row;
  const after = x(Math.max(probability, boltzmann, greedy)) + 9;
  return (
    <svg className="policy-bar" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <title>
        {`${row.action}: probability ${probability.toFixed(3)}, Boltzmann ${boltzmann.toFixed(3)}, greedy ${greedy.toFixed(2)}`}
      </title>
      <line className="policy-bar-ground" x1={x(0)} x2={x(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <rect className="policy-bar-own" x={x(0)} y={6} width={x(probability) - x(0)} height={HEIGHT - 12} />
      <line className="policy-bar-boltzmann" x1={x(boltzmann)} x2={x(boltzmann)} y1={2} y2={HEIGHT - 2} />
      <path
        className="policy-bar-greedy"
        d="M-4.5,0L0,-4.5L4.5,0L0,4.5Z"
        transform={`translate(${x(greedy)},${HEIGHT / 2})`}
      />
      <text x={Math.min(after, width - NUMBER + 8)} y={HEIGHT / 2} dy="0.35em">
        {probability.toFixed(3)}
      </text>
    </svg>
  );
}
