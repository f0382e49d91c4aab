import { type Belief, likeliestGoals, suspectedTemperatures, temperatureName } from "../../control/belief.ts";
import { pairName } from "../../gridworld/cellParam.ts";
import { Tex } from "../../ui/Tex.tsx";

interface Props {
  readonly belief: Belief;
  readonly columns: number;
  /** The temperature of the knob, to be pointed at. */
  readonly temperature: number;
}

/** p(goal, τ|path) as a table of coloured numbers, with its sums at the ends of rows and columns. */
export function Heat({ belief, columns, temperature }: Props) {
  const { joint, ofGoal, ofTemperature } = belief;
  const largest = Math.max(1e-12, ...(joint ?? []).map(({ probability }) => probability));
  const shown = likeliestGoals(belief);
  return (
    <table className="whose-goal-heat">
      <thead>
        <tr>
          <th scope="col">
            goal <span aria-hidden="true">\</span> <Tex tex="\tau" />
          </th>
          {suspectedTemperatures.map((tau) => (
            <th
              key={tau}
              scope="col"
              className={isNear(tau, temperature) ? "whose-goal-heat-now" : undefined}
            >
              {temperatureName(tau)}
            </th>
          ))}
          <th scope="col">sum</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ goal, i }) => (
          <tr key={goal}>
            <th scope="row">{pairName(columns, goal)}</th>
            {suspectedTemperatures.map((tau, k) => {
              const p = joint?.[i * suspectedTemperatures.length + k].probability ?? 0;
              return (
                <td key={tau} style={{ background: shade(p / largest) }}>
                  {share(p)}
                </td>
              );
            })}
            <td className="whose-goal-heat-sum">{share(ofGoal[i])}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">sum</th>
          {ofTemperature.map((p, k) => (
            <td key={suspectedTemperatures[k]} className="whose-goal-heat-sum">
              {share(p)}
            </td>
          ))}
          <td className="whose-goal-heat-sum">1</td>
        </tr>
      </tfoot>
    </table>
  );
}

const isNear = (suspect: number, tau: number) => Math.abs(Math.log2(suspect / tau)) <= 0.5;
const share = (p: number) => (p < 0.005 ? "·" : p.toFixed(2).replace(/^0/, ""));
const shade = (part: number) =>
  `color-mix(in oklab, var(--value-high) ${(100 * part).toFixed(1)}%, var(--value-low))`;
