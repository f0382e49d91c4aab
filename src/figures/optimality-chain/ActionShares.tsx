import { actionNames } from "../../control/mdp.ts";
import { Tex } from "../../ui/Tex.tsx";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import { formatShare } from "../../ui/formatShare.ts";

interface Props {
  readonly tex: string;
  readonly words: string;
  readonly five: ArrayLike<number>;
  readonly width: number;
}

const ROW = 24;
const NAME = 58;
const NUMBER = 40;

/** One probability for each of the five actions. */
export function ActionShares({ tex, words, five, width }: Props) {
  const room = Math.max(10, Math.min(width, 260) - NAME - NUMBER);
  return (
    <figure className="chain-chart" style={{ inlineSize: Math.min(width, 260) }}>
      <figcaption>
        <Tex tex={tex} /> <span>{words}</span>
      </figcaption>
      <svg
        className="chain-cells chain-cells-both"
        width={Math.min(width, 260)}
        height={5 * ROW}
        role="img"
        aria-label={`${words}: ${actionNames.map((name, a) => `${name} ${formatShare(five[a])}`).join(", ")}`}
      >
        {actionNames.map((name, a) => (
          <g key={name} transform={`translate(0,${a * ROW})`}>
            <text x={0} y={16}>{`${actionArrows[name]} ${name}`}</text>
            <rect className="chain-bar" x={NAME} y={4} width={five[a] * room} height={ROW - 8} />
            <text className="chain-number" x={NAME + five[a] * room + 5} y={16}>
              {formatShare(five[a])}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
