import { readable } from "../../math/formatNumber.ts";
import type { Scale } from "../../marks/Axis.tsx";
import type { Walker } from "../../control/bridgeWalkers.ts";

interface Props {
  readonly name: "optimistic" | "causal";
  readonly walker: Walker;
  readonly shares: readonly { readonly from: number; readonly to: number; readonly share: number }[];
  /** The share of lives that fills the row. */
  readonly full: number;
  readonly x: Scale;
  readonly top: number;
  readonly baseline: number;
  readonly end: number;
  /** Leave the exact mean to the table. */
  readonly brief: boolean;
}

/** Room for the two labels above the bars, pixels. */
const LABELS = 34;

/** One monkey's lives, with the mean that it got and the one that it believed in. */
export function ReturnRow({ name, walker, shares, full, x, top, baseline, end, brief }: Props) {
  const { mean, standardError, exact, believed } = walker;
  const height = baseline - top - LABELS;
  const label = (at: number) => {
    const onRight = x(at) > end / 2;
    return { x: x(at) + (onRight ? -6 : 6), textAnchor: onRight ? ("end" as const) : ("start" as const) };
  };
  return (
    <g>
      <line
        className="optimism-ground"
        x1={x(shares[shares.length - 1].from)}
        x2={end}
        y1={baseline}
        y2={baseline}
      />
      <text className="optimism-name" x={x(shares[shares.length - 1].from)} y={top + 30}>
        {`${Number((100 * full).toFixed(0))} % of lives`}
      </text>
      <line
        className="optimism-ground"
        x1={x(shares[shares.length - 1].from)}
        x2={x(shares[shares.length - 1].from) + 70}
        y1={top + LABELS}
        y2={top + LABELS}
      />
      {shares.map(({ from, to, share }) => (
        <rect
          key={to}
          className={`optimism-lives optimism-lives-${name}`}
          x={x(from) + 0.5}
          width={Math.max(0, x(to) - x(from) - 1)}
          y={baseline - (height * share) / full}
          height={(height * share) / full}
        />
      ))}
      <line className="optimism-got" x1={x(exact.mean)} x2={x(exact.mean)} y1={top + 4} y2={baseline} />
      <line
        className={`optimism-believed optimism-believed-${name}`}
        x1={x(believed.mean)}
        x2={x(believed.mean)}
        y1={top + 19}
        y2={baseline}
      />
      <text className="optimism-name optimism-name-strong" y={top + 14} {...label(exact.mean)}>
        {`collects ${readable(mean)} ± ${readable(standardError)}${brief ? "" : ` (exactly ${readable(exact.mean)})`}`}
      </text>
      <text className={`optimism-name optimism-name-${name}`} y={top + 30} {...label(believed.mean)}>
        {`believes ${readable(believed.mean)}`}
      </text>
    </g>
  );
}
