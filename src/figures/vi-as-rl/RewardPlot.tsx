import { scaleLinear } from "d3";
import { AxisLeft } from "../../marks/Axis.tsx";
import { linePath } from "../../marks/linePath.ts";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import { arrowPath, drawnRates, stepsOf, type Units } from "./arrows.ts";
import { rows, zScale } from "./frame.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";

interface Props {
  readonly result: PolicySnapshot;
  readonly units: Units;
  readonly width: number;
}

/** Nats below the best reward at which the picture ends; worse actions stand on its floor. */
const DEPTH = 12;

/** The reward over z, the actions on it, and what each of them asks of the policy. */
export function RewardPlot({ result, units, width }: Props) {
  const { lit } = useLinkedTerms();
  const { world, actions, exact, terms } = result;
  const x = zScale(width);
  const [from, to] = x.range();
  const top = Math.ceil(world.bestActions[0].reward);
  const y = scaleLinear([top - DEPTH, top], [rows.rewardBottom, rows.rewardTop]).clamp(true);
  const { each: rate } = drawnRates(result, units);
  const { each } = stepsOf(result);
  const many = each.length > 40;
  const seen = world.curve.filter(({ reward }) => reward > top - DEPTH);
  return (
    <g>
      <AxisLeft
        scale={y}
        ticks={[top, top - 4, top - 8, top - 12]}
        format={(tick) => String(tick).replace("-", "−")}
        label=""
        from={from}
        to={to}
        top={rows.rewardTop}
      />
      <text className="virl-name" x={0} y={11}>
        reward r(x, z), nats
      </text>
      <path
        className={lit === "reward" ? "virl-reward virl-reward-lit" : "virl-reward"}
        d={linePath(
          seen,
          ({ z }) => x(z),
          ({ reward }) => y(reward),
        )}
      />
      {world.bestActions.map(({ z, reward }) => (
        <path
          key={z}
          className={lit === "posterior" ? "virl-best virl-best-lit" : "virl-best"}
          d={`M${x(z) - 5},${y(reward) - 9}h10l-5,7z`}
        />
      ))}
      <line
        className={
          lit === "value" || (lit === "baseline" && terms.baseline)
            ? "virl-value virl-value-lit"
            : "virl-value"
        }
        x1={from}
        x2={to}
        y1={y(exact.value)}
        y2={y(exact.value)}
      />
      <text className="virl-name" x={to} y={y(exact.value) - 5} textAnchor="end">
        {terms.baseline ? "b = E[r]" : "E[r]"}
      </text>
      <g
        className={`virl-arrows${many ? " virl-arrows-many" : ""}${lit === "gradient" ? " virl-arrows-lit" : ""}`}
      >
        {each.map((step, j) => (
          // An action keeps its place.
          <path key={j} d={arrowPath(x(actions.z[j]), y(actions.reward[j]), step, rate, units)} />
        ))}
      </g>
      {Array.from(actions.z, (z, j) => (
        <circle
          key={j}
          className={lit === "latent" ? "virl-action virl-action-lit" : "virl-action"}
          cx={x(z)}
          cy={y(actions.reward[j])}
          r={many ? 2.2 : 3.6}
        />
      ))}
    </g>
  );
}
